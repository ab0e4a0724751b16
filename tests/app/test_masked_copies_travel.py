"""Headquarters get a testimony and a masked copy of it: what is said, marked or erased of one holds for the other."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use, Voice
from app.domain.consent_gate import Reason
from app.domain.custody import Act
from app.domain.marked import MarkKind, Passage
from app.domain.retention import EraseReason
from app.errors.bundle import NothingToExport
from app.jobs import CancelToken, no_progress
from app.usecases.mask import Choice
from app.usecases.reading import may_read
from app.usecases.retention import HoldingRooms, holding
from tests.app.test_getting_round_masking import SELF, Station
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.masking_desk import Desk
from tests.offices import Office

SAID = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
READ = Question(Use.READ, RecipientKind.OWN_STAFF)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
RECORD = Question(Use.RECORD, RecipientKind.DEVICE)
MASTER, COPY = "master", "copy"
ORDERS = [(MASTER, COPY), (COPY, MASTER)]


class Passed:
    """A station that made a masked copy, and headquarters, who know the police."""

    def __init__(self, make_office: Callable[..., Office], folder: Path) -> None:
        self.station = Station(make_office, folder)
        self.headquarters = self.station.offices["headquarters"]
        card = self.station.offices["police"].own_card.card()
        self.police = self.headquarters.contacts.trust(card, RecipientKind.POLICE_ELSEWHERE)
        self.master_id = self.station.testimony.id
        self.copy_id = ""
        self.out = folder / "out"
        self.out.mkdir()

    def mask(self, choice: Choice, voice: Voice = Voice.ORIGINAL) -> None:
        self.copy_id = self.station.masked(choice, voice).id

    def id(self, which: str) -> str:
        return {MASTER: self.master_id, COPY: self.copy_id}[which]

    def bring(self, *which: str) -> None:
        """Carry each of them to headquarters, in this order, in a bundle of its own."""
        for one in which:
            before = set(self.station.folder.iterdir())
            self.station.send(self.id(one), "headquarters")
            (file,) = set(self.station.folder.iterdir()) - before
            self.headquarters.receive(file)

    def to_police(self, testimony_id: str = "") -> Reason | None:
        """Export the copy from headquarters; why it stayed, or None where it left."""
        testimony = self.headquarters.vault.testimonies.get(testimony_id or self.copy_id)
        try:
            self.headquarters.export(self.out, [testimony], [self.police])
        except NothingToExport as stayed:
            (kept,) = stayed.stayed
            assert kept.why is not None
            return kept.why
        return None

    def withdraw(self, which: str, *questions: Question) -> None:
        answers = [(question, Answer.WITHDRAW, Terms()) for question in questions]
        self.headquarters.vault.consents.say(self.id(which), answers, SAID)

    def reasons(self) -> list[Reason]:
        return [may_read(self.headquarters.reading_rooms, self.id(one)).reason for one in (MASTER, COPY)]

    def must_be_sound(self) -> None:
        assert self.headquarters.vault.check(no_progress, CancelToken()) == []


@pytest.fixture
def passed(make_office: Callable[..., Office], tmp_path: Path) -> Passed:
    return Passed(make_office, tmp_path)


@pytest.mark.parametrize("order", ORDERS)
def test_a_copy_that_masks_what_is_marked_goes_on_to_the_police(passed: Passed, order: tuple[str, str]) -> None:
    passed.mask(Choice(passages=True))
    passed.bring(*order)
    assert passed.to_police() is None


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("voice", Voice)
def test_a_copy_that_masks_other_words_stays(passed: Passed, order: tuple[str, str], voice: Voice) -> None:
    passed.mask(Choice(words=("tea",)), voice)
    passed.bring(*order)
    assert passed.to_police() is Reason.INCRIMINATING


@pytest.mark.parametrize("order", ORDERS)
def test_what_headquarters_mark_holds_the_copy_back_until_it_is_lifted(passed: Passed, order: tuple[str, str]) -> None:
    passed.mask(Choice(passages=True))
    passed.bring(*order)
    marked = passed.headquarters.vault.marked
    marks = marked.mark(passed.master_id, [Passage(passed.station.part_id, 2.5, 3.5, MarkKind.THIRD_PARTY)])
    assert passed.to_police() is Reason.INCRIMINATING
    marked.lift(passed.master_id, marks)
    assert passed.to_police() is None


def test_what_the_station_marks_later_holds_the_copy_back_at_headquarters(passed: Passed) -> None:
    passed.mask(Choice(passages=True))
    passed.station.field.vault.marked.mark(passed.master_id, [Passage(passed.station.part_id, 2.5, 3.5, SELF)])
    passed.bring(COPY, MASTER)
    assert passed.to_police() is Reason.INCRIMINATING


def test_a_copy_of_a_copy_is_held_back_by_marks_on_the_first(passed: Passed) -> None:
    passed.mask(Choice(passages=True))
    passed.bring(MASTER, COPY)
    desk = Desk(passed.headquarters.vault, ScriptedTranscriber())
    again = desk.mask(passed.copy_id, Choice(words=("tea",)))
    desk.prove(again.testimony_id)
    assert passed.to_police(again.testimony_id) is None
    vault = passed.headquarters.vault
    vault.marked.mark(passed.master_id, [Passage(passed.station.part_id, 3.8, 4.2, SELF)])
    assert passed.to_police(again.testimony_id) is Reason.INCRIMINATING
    passed.withdraw(MASTER, READ)
    assert may_read(passed.headquarters.reading_rooms, again.testimony_id).reason is Reason.WITHDRAWN
    vault.erasure.erase(passed.master_id, EraseReason.PERSON_ASKED)
    assert vault.erasure.of(again.testimony_id) is not None


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("which", [MASTER, COPY])
def test_what_is_taken_back_of_one_is_taken_back_of_both(passed: Passed, order: tuple[str, str], which: str) -> None:
    passed.mask(Choice(passages=True))
    passed.bring(*order)
    assert passed.reasons() == [Reason.GRANTED, Reason.GRANTED]
    passed.withdraw(which, READ, KEEP, RECORD)
    assert passed.reasons() == [Reason.WITHDRAWN, Reason.WITHDRAWN]
    assert passed.to_police() is Reason.WITHDRAWN
    passed.must_be_sound()


@pytest.mark.parametrize("order", ORDERS)
def test_what_was_taken_back_of_the_one_that_came_first_holds_for_the_other(
    passed: Passed, order: tuple[str, str]
) -> None:
    passed.mask(Choice(passages=True))
    first, second = order
    passed.bring(first)
    passed.withdraw(first, READ)
    passed.bring(second)
    assert passed.reasons() == [Reason.WITHDRAWN, Reason.WITHDRAWN]
    passed.withdraw(second, KEEP)
    copies = passed.headquarters.vault.consents.of(passed.copy_id)
    assert [one.question for one in copies.events if one.answer is Answer.WITHDRAW] == [READ, KEEP]
    passed.must_be_sound()


def test_what_the_station_heard_of_the_master_alone_closes_the_copy_too(passed: Passed) -> None:
    passed.mask(Choice(passages=True))
    passed.bring(MASTER, COPY)
    partner = Question(Use.PARTNER, RecipientKind.PARTNER)
    passed.station.field.vault.consents.say(passed.master_id, [(partner, Answer.WITHDRAW, Terms())], SAID)
    passed.bring(MASTER)
    for one in (MASTER, COPY):
        last = passed.headquarters.vault.consents.of(passed.id(one)).events[-1]
        assert (last.question, last.answer) == (partner, Answer.WITHDRAW)
    passed.bring(COPY)
    passed.must_be_sound()


def test_a_master_that_comes_again_only_to_tell_of_the_copy_is_enough(passed: Passed) -> None:
    passed.bring(MASTER)
    passed.withdraw(MASTER, READ)
    passed.mask(Choice(passages=True))
    passed.bring(COPY)
    assert passed.reasons() == [Reason.WITHDRAWN, Reason.GRANTED]
    passed.bring(MASTER)
    assert passed.reasons() == [Reason.WITHDRAWN, Reason.WITHDRAWN]
    passed.must_be_sound()


@pytest.mark.parametrize("order", ORDERS)
def test_erasing_the_master_takes_the_copy_along(passed: Passed, order: tuple[str, str]) -> None:
    passed.mask(Choice(words=("tea",)))
    passed.bring(*order)
    vault = passed.headquarters.vault
    rooms = HoldingRooms(vault.library, vault.cases, vault.identities, vault.masked_copies, passed.headquarters.notices)
    assert holding(rooms, passed.master_id).copies == 1
    assert holding(rooms, passed.copy_id).is_masked_copy
    assert vault.search.find("carried the bag")
    vault.erasure.erase(passed.master_id, EraseReason.KEEP_OVER)
    assert vault.search.find("carried the bag") == []
    assert vault.erasure.of(passed.copy_id) is not None
    passed.must_be_sound()


def test_who_is_not_our_own_office_ties_nothing_together(passed: Passed) -> None:
    """A partner could name any testimony of ours in the log of one of theirs."""
    passed.mask(Choice(words=("tea",)))
    passed.bring(MASTER, COPY)
    vault = passed.headquarters.vault
    assert vault.masked_copies.ids(passed.master_id) == [passed.copy_id]
    vault.context.connection.execute("UPDATE contact SET kind = 'partner'")
    assert vault.masked_copies.ids(passed.master_id) == []
    assert vault.masked_copies.told(passed.copy_id) is None


def test_a_log_that_names_what_is_no_masked_copy_ties_nothing_together(passed: Passed) -> None:
    passed.mask(Choice(words=("tea",)))
    passed.bring(MASTER, COPY)
    vault = passed.headquarters.vault
    vault.context.connection.execute("DELETE FROM received_custody WHERE act = ?", (Act.MASKED.value,))
    assert vault.masked_copies.ids(passed.master_id) == []
    assert vault.masked_copies.told(passed.copy_id) is None

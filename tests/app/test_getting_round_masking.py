"""Trying to get what is marked, or what was masked, past the gate."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.domain.bundle import KeptReason
from app.domain.casedata import CaseAnswer, CaseRecord
from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use, Voice
from app.domain.consent_gate import Reason
from app.domain.custody import Act
from app.domain.marked import MarkKind, Passage
from app.domain.masking import Why
from app.domain.people import Contact, Role
from app.domain.retention import EraseReason
from app.domain.testimony import Testimony
from app.errors.bundle import NothingToExport
from app.usecases.mask import Choice
from app.usecases.review import Review
from storage.crypto.age import AgeReader
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.masking_desk import Desk
from tests.offices import Office, attach, record, transcribe

SELF = MarkKind.SELF_INCRIMINATION


class Station:
    """A field office with a marked testimony, a partner, the police, and headquarters."""

    def __init__(self, make_office: Callable[..., Office], folder: Path) -> None:
        self.field, self.folder = make_office("field"), folder / "stick"
        self.folder.mkdir()
        self.offices = {name: make_office(name, Role.PARTNER) for name in ("partner", "police")}
        self.offices["headquarters"] = make_office("headquarters", Role.HEADQUARTERS)
        self.contacts = {name: self.field.trusts(one) for name, one in self.offices.items()}
        for one in self.offices.values():
            one.trusts(self.field)
        card = self.offices["police"].own_card.card()
        self.contacts["police"] = self.field.contacts.trust(card, RecipientKind.POLICE_ELSEWHERE)
        self.testimony = self.field.vault.testimonies.create(("en",))
        self.part_id = record(self.field, self.testimony, seconds=4.5)
        transcribe(self.field, self.part_id, "I carried the bag for them", "we drank tea and waited")
        self.field.vault.marked.mark(self.testimony.id, [Passage(self.part_id, 0.2, 1.8, SELF)])
        self.desk = Desk(self.field.vault, ScriptedTranscriber())

    def send(self, testimony_id: str, *names: str) -> list[tuple[str, bytes]]:
        """What left: the name of an office that opens it, and the archive inside."""
        to: Sequence[Contact] = [self.contacts[name] for name in names]
        left = self.field.export(self.folder, [self.field.vault.testimonies.get(testimony_id)], to).left
        found = []
        for exported in left:
            for name in names:
                if self.offices[name].own_card.card().card.name in exported.recipients:
                    with (self.folder / exported.file_name).open("rb") as stream:
                        found.append((name, AgeReader(stream, [self.offices[name].station.identity]).read()))
        return found

    def refused(self, testimony_id: str, name: str) -> object:
        with pytest.raises(NothingToExport) as caught:
            self.send(testimony_id, name)
        (kept,) = caught.value.stayed
        return kept.reason if kept.why is None else kept.why

    def masked(self, choice: Choice, voice: Voice = Voice.ORIGINAL) -> Testimony:
        copy = self.desk.mask(self.testimony.id, choice, voice=voice)
        self.desk.prove(copy.testimony_id)
        return self.field.vault.testimonies.get(copy.testimony_id)


@pytest.fixture
def station(make_office: Callable[..., Office], tmp_path: Path) -> Station:
    return Station(make_office, tmp_path)


def test_the_police_get_a_marked_testimony_as_a_masked_copy_or_not_at_all(station: Station) -> None:
    assert station.refused(station.testimony.id, "police") is Reason.INCRIMINATING
    copy = station.masked(Choice(passages=True))
    ((_, archive),) = station.send(copy.id, "police")
    assert b"carried the bag" not in archive
    assert b"drank tea" in archive
    assert station.testimony.id.encode() not in archive


@pytest.mark.parametrize("voice", Voice)
def test_a_copy_that_masks_other_words_does_not_go_to_them(station: Station, voice: Voice) -> None:
    copy = station.masked(Choice(words=("tea",)), voice)
    assert station.refused(copy.id, "police") is Reason.INCRIMINATING
    assert station.send(copy.id, "partner")


@pytest.mark.parametrize("voice", Voice)
def test_a_passage_that_is_marked_later_holds_an_older_copy_back(station: Station, voice: Voice) -> None:
    copy = station.masked(Choice(passages=True), voice)
    assert station.send(copy.id, "police")
    station.field.vault.marked.mark(station.testimony.id, [Passage(station.part_id, 2.5, 3.5, SELF)])
    assert station.refused(copy.id, "police") is Reason.INCRIMINATING


def test_a_mark_that_is_lifted_and_set_again_counts(station: Station) -> None:
    marked = station.field.vault.marked
    (mark,) = marked.events(station.testimony.id)
    marked.lift(station.testimony.id, [mark])
    assert station.send(station.testimony.id, "police")
    marked.mark(station.testimony.id, [mark.passage])
    assert station.refused(station.testimony.id, "police") is Reason.INCRIMINATING


def test_only_headquarters_learn_that_something_is_marked(station: Station) -> None:
    station.masked(Choice(passages=True))
    sent = dict(station.send(station.testimony.id, "partner", "headquarters"))
    assert b"marks.json" in sent["headquarters"]
    assert Act.MASKED_COPY_MADE.value.encode() in sent["headquarters"]
    for word in (b"marks.json", b"passage_marked", b"masked_copy_made", b"incriminat"):
        assert word not in sent["partner"]


def test_headquarters_know_the_marks_and_hold_to_them(station: Station) -> None:
    headquarters = station.offices["headquarters"]
    ((_, _),) = station.send(station.testimony.id, "headquarters")
    (file,) = station.folder.iterdir()
    headquarters.receive(file)
    events = headquarters.vault.marked.events(station.testimony.id)
    assert events == station.field.vault.marked.events(station.testimony.id)
    assert [event.passage.kind for event in events] == [SELF]


def test_a_copy_stays_until_it_is_proved_and_after_every_change(station: Station) -> None:
    copy = station.desk.mask(station.testimony.id, Choice(passages=True))
    assert station.refused(copy.testimony_id, "partner") is KeptReason.MASKING_NOT_PROVED
    station.desk.prove(copy.testimony_id)
    assert station.send(copy.testimony_id, "partner")
    testimony = station.field.vault.testimonies.get(copy.testimony_id)
    attach(station.field, testimony, "photo.jpg", b"\xff\xd8")
    assert station.refused(copy.testimony_id, "partner") is KeptReason.MASKING_NOT_PROVED


def test_what_is_known_of_the_case_stays_out_of_a_copy(station: Station) -> None:
    copy = station.masked(Choice(passages=True))
    cases = station.field.vault.cases
    cases.save(copy.id, CaseRecord((CaseAnswer("prs_Gender", ("Feminine",)),)))
    assert cases.newest(copy.id) is not None
    ((_, archive),) = station.send(copy.id, "partner")
    assert b"Feminine" not in archive
    assert b"case.json" not in archive


def test_a_name_that_somebody_writes_back_into_the_copy_is_found(station: Station) -> None:
    copy = station.desk.mask(station.testimony.id, Choice(words=("tea",)))
    station.desk.prove(copy.testimony_id)
    (paragraph, *_) = station.desk.read(copy.testimony_id).paragraphs
    Review(station.desk.rooms.review, copy.testimony_id).say_text(
        paragraph.part_id, paragraph.key, "they gave us tea", heard=True
    )
    assert station.refused(copy.testimony_id, "partner") is KeptReason.MASKING_NOT_PROVED
    assert not station.desk.prove(copy.testimony_id).passed
    assert station.refused(copy.testimony_id, "partner") is KeptReason.MASKING_FAILED


def test_a_sound_that_is_not_what_was_to_cover_it_is_found(station: Station) -> None:
    copy = station.desk.mask(station.testimony.id, Choice(words=("tea",)))
    station.field.vault.context.connection.execute(
        "UPDATE masked_stretch SET start_seconds = 0.3, end_seconds = 0.9 WHERE testimony_id = ?", (copy.testimony_id,)
    )
    proof = station.desk.prove(copy.testimony_id)
    assert any(heard.text == "" for heard in proof.heard)


def test_what_the_person_takes_back_is_taken_back_of_the_copy(station: Station) -> None:
    copy = station.masked(Choice(passages=True))
    question = Question(Use.PARTNER, RecipientKind.PARTNER)
    said = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    station.field.vault.consents.say(station.testimony.id, [(question, Answer.WITHDRAW, Terms())], said)
    assert station.refused(copy.id, "partner") is Reason.WITHDRAWN
    station.field.vault.consents.say(copy.id, [(question, Answer.GRANT, Terms())], said)
    assert station.field.vault.consents.of(copy.id).events[-1].answer is Answer.GRANT


def test_a_voice_that_was_not_agreed_to_needs_an_altered_one(station: Station) -> None:
    question = Question(Use.PARTNER, RecipientKind.PARTNER)
    said = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    terms = Terms(voice=Voice.ALTERED)
    station.field.vault.consents.say(station.testimony.id, [(question, Answer.GRANT, terms)], said)
    assert station.refused(station.testimony.id, "partner") is Reason.VOICE_NOT_AGREED
    assert station.refused(station.masked(Choice(passages=True)).id, "partner") is Reason.VOICE_NOT_AGREED
    for voice in (Voice.ALTERED, Voice.NONE):
        copy = station.desk.mask(station.testimony.id, Choice(passages=True), voice=voice)
        station.desk.prove(copy.testimony_id)
        assert station.send(copy.testimony_id, "partner")
    assert any(mask.why is Why.VOICE for mask in copy.masks)
    assert not any(station.desk.samples(copy.testimony_id)[: 2 * 48_000]) or copy.cover.value == "tone"


def test_sealed_away_nothing_of_what_was_masked_is_known_here(station: Station) -> None:
    copy = station.desk.mask(station.testimony.id, Choice(words=("tea",)))
    station.field.seal(station.field.vault.testimonies.get(station.testimony.id))
    known = station.field.vault.masked_copies.of(copy.testimony_id)
    assert known is not None
    assert known.removed == ()
    assert all(mask.text == "" for mask in known.masks)


def test_copies_that_a_sealing_leaves_open_are_counted_until_they_are_sealed_or_gone(station: Station) -> None:
    vault, master_id = station.field.vault, station.testimony.id
    proved = station.masked(Choice(words=("tea",)))
    unproved = station.desk.mask(master_id, Choice(words=("tea",)))
    station.field.seal(vault.testimonies.get(master_id))
    assert vault.masked_copies.open_ids(master_id) == [proved.id, unproved.testimony_id]
    assert {hit.testimony_id for hit in vault.search.find("carried the bag")} == {proved.id, unproved.testimony_id}
    station.field.seal(vault.testimonies.get(proved.id))
    assert vault.masked_copies.open_ids(master_id) == [unproved.testimony_id]
    vault.erasure.erase(unproved.testimony_id, EraseReason.PERSON_ASKED)
    assert vault.masked_copies.open_ids(master_id) == []
    assert vault.search.find("carried the bag") == []
    assert vault.masked_copies.ids(master_id) == [proved.id, unproved.testimony_id]

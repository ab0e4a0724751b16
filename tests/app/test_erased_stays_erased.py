"""What was erased does not come back, whatever comes about it later: what was said about consent is heard alone."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome, Received
from app.domain.circumstances import Circumstances, Present
from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.custody import Act
from app.domain.identity import Identity
from app.domain.interview import InterviewSheet
from app.domain.people import Role
from app.domain.retention import EraseReason
from app.domain.testimony import Testimony
from app.domain.transcript import Span
from app.domain.unlocking import ByPassphrase
from app.errors.receipt import NothingToConfirm
from app.jobs import CancelToken, no_progress
from app.usecases.export import export
from app.usecases.identity import IdentityBook
from app.usecases.receipt import give_receipt, received_bundle
from app.usecases.review import Review, ReviewRooms
from storage.bundle.outbox import FolderOutbox
from tests.app.test_seal import every_word
from tests.offices import Office, attach, full_testimony, transcribe
from tests.vault_fixtures import PASSPHRASE, StepClock

BY = ByPassphrase(PASSPHRASE)
RISK = "the road back passes the market"
ADDED = "a dog barked"
LATER = "the pier behind the cannery"
NAME = "Zephyrine"
SAID = ("blue gate", "drank tea", "the gate", "photo", "lawyer", RISK, ADDED, LATER, NAME, "letter.txt")
SHARE = Question(Use.PARTNER, RecipientKind.PARTNER)


class Offices:
    """Headquarters erased a testimony because its person insisted; the station has it still."""

    def __init__(self, make_office: Callable[..., Office], folder: Path) -> None:
        self.folder = folder
        self.field = make_office("field")
        self.headquarters = make_office("headquarters", Role.HEADQUARTERS)
        self.field.trusts(self.headquarters)
        self.headquarters.trusts(self.field)
        self.testimony = full_testimony(self.field)
        self.field.vault.circumstances.put(self.testimony.id, Circumstances(present=(Present.LAWYER,)))
        self.field.vault.interviews.save(self.testimony.id, InterviewSheet(risk=RISK))
        self.file = self.export(self.testimony)
        assert outcomes(self.headquarters.receive(self.file)) == [ItemOutcome.ADOPTED]
        assert "blue gate" in every_word(self.headquarters.vault)
        self.headquarters.vault.erasure.erase(self.testimony.id, EraseReason.PERSON_ASKED)
        self.must_be_gone()

    def export(self, *testimonies: Testimony, book: IdentityBook | None = None) -> Path:
        ids = [one.id for one in testimonies]
        out = FolderOutbox(self.folder)
        (left,) = export(
            self.field.export_rooms, ids, self.field.contacts.all(), out, no_progress, CancelToken(), book
        ).left
        return self.folder / left.file_name

    def must_be_gone(self) -> None:
        vault = self.headquarters.vault
        connection = vault.context.connection
        words = every_word(vault)
        assert [said for said in SAID if said in words] == []
        assert vault.interviews.history(self.testimony.id) == []
        assert not vault.identities.kept(self.testimony.id)
        assert connection.execute("SELECT 1 FROM testimony_seed WHERE testimony_id = ?", (self.testimony.id,)) == []
        assert vault.circumstances.of(self.testimony.id) == Circumstances()
        assert vault.cases.newest(self.testimony.id) is None
        assert vault.search.find("gate") == vault.search.find("pier") == vault.search.find("dog barked") == []
        assert vault.context.media.names() == vault.context.media.named()
        assert vault.check(no_progress, CancelToken()) == []


def outcomes(received: Received) -> Sequence[ItemOutcome]:
    return [one.outcome for one in received.items]


@pytest.fixture
def offices(make_office: Callable[..., Office], tmp_path: Path) -> Offices:
    folder = tmp_path / "stick"
    folder.mkdir()
    return Offices(make_office, folder)


def test_the_same_file_again_brings_nothing_back(offices: Offices) -> None:
    before = offices.headquarters.rows()
    received = offices.headquarters.receive(offices.file)
    assert (received.again, outcomes(received)) == (True, [ItemOutcome.ERASED_HERE])
    assert offices.headquarters.rows() == before
    offices.must_be_gone()


def test_the_same_revision_in_another_bundle_brings_nothing_back_and_custody_says_that_it_came(
    offices: Offices,
) -> None:
    assert outcomes(offices.headquarters.receive(offices.export(offices.testimony))) == [ItemOutcome.ERASED_HERE]
    offices.must_be_gone()
    last = offices.headquarters.vault.custody.of(offices.testimony.id)[-1].event
    assert (last.act, last.facts["outcome"]) == (Act.RECEIVED, "erased_here")


def test_a_name_does_not_come_back(offices: Offices) -> None:
    opened = offices.field.vault.identities.open(BY)
    opened.save(offices.testimony.id, Identity(given_name=NAME))
    opened.close()
    book = IdentityBook(offices.field.vault.identities.open(BY), StepClock())
    file = offices.export(offices.testimony, book=book)
    book.close()
    assert outcomes(offices.headquarters.receive(file)) == [ItemOutcome.ERASED_HERE]
    offices.must_be_gone()
    theirs = offices.headquarters.vault.identities.open(BY)
    assert theirs.read(offices.testimony.id) is None
    theirs.close()


def test_a_newer_revision_brings_neither_its_words_nor_its_files_and_keeps_nobody_else_out(offices: Offices) -> None:
    field, testimony = offices.field, offices.testimony
    (facts,) = field.vault.recordings.of(testimony.id)
    review = Review(
        ReviewRooms(field.vault.testimonies, field.vault.recordings, field.vault.transcripts, field.vault.reviews),
        testimony.id,
    )
    review.add_text(facts.part_id, Span(1.0, 1.4), ADDED)
    transcribe(field, facts.part_id, LATER, run_id="s" * 26)
    attach(field, testimony, "letter.txt", b"what I did not dare to say", "text/plain")
    said = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    field.vault.consents.say(testimony.id, [(SHARE, Answer.WITHDRAW, Terms())], said)
    other = field.vault.testimonies.create(("km",))
    attach(field, other, "other.txt", b"somebody else", "text/plain")
    file = offices.export(testimony, other)
    received = offices.headquarters.receive(file)
    became = {one.testimony_id: one.outcome for one in received.items}
    assert became == {testimony.id: ItemOutcome.ERASED_HERE, other.id: ItemOutcome.ADOPTED}
    offices.must_be_gone()
    heard = offices.headquarters.vault.consents.of(testimony.id)
    assert heard.events == field.vault.consents.of(testimony.id).events
    theirs = offices.headquarters.received_custody.of(testimony.id)
    assert len(theirs) >= len(field.vault.custody.of(testimony.id)) - 1
    # Once more, and the first one late: still nothing, and no complaint.
    assert outcomes(offices.headquarters.receive(file))[0 if testimony.id < other.id else 1] is ItemOutcome.ERASED_HERE
    assert outcomes(offices.headquarters.receive(offices.file)) == [ItemOutcome.OLDER]
    offices.must_be_gone()


def test_headquarters_do_not_confirm_what_they_erased(offices: Offices) -> None:
    attach(offices.field, offices.testimony, "letter.txt", b"more", "text/plain")
    for file in (offices.export(offices.field.vault.testimonies.get(offices.testimony.id)), offices.file):
        received = offices.headquarters.receive(file)
        rooms = offices.headquarters.receipt_rooms
        with pytest.raises(NothingToConfirm):
            give_receipt(
                rooms,
                received_bundle(rooms, received.facts.bundle_id),
                2,
                FolderOutbox(offices.folder),
                no_progress,
                CancelToken(),
            )

"""A station that was put back from its own backup: headquarters take what it sends, and both offices know of it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome, Received
from app.domain.check import CheckId
from app.domain.consent import (
    Answer,
    Circumstance,
    GivenBy,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
)
from app.domain.notice import NoticeOutcome
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.errors.bundle import BundleSequenceReused
from app.errors.vault import CustodyBroken
from app.jobs import CancelToken, no_progress
from storage.vault.left_out import LEFT_OUT
from storage.vault.salvage import salvage_vault
from storage.vault.vault import Vault
from tests.offices import Office, Pair, attach, full_testimony, send
from tests.vault_fixtures import PASSPHRASE, reopen

MakeVault = Callable[..., Vault]

SAID = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
LEFT_OUT_AFTER_ONE = tuple(range(2, 2 + LEFT_OUT))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


class Restored:
    """A station that sent bundle 1, was backed up, and sent bundles 2 to 4 before its laptop was lost."""

    def __init__(self, pair: Pair, stick: Path, folder: Path) -> None:
        self.lost, self.headquarters = pair
        self.stick, self.folder = stick, folder
        self.first = full_testimony(self.lost, 1)
        self.receive(send(self.lost, stick, self.first))
        self.lost.vault.back_up(folder, no_progress, CancelToken())
        for seed in (2, 3, 4):
            self.receive(send(self.lost, stick, full_testimony(self.lost, seed)))
        self.station = Office(reopen(folder))

    def receive(self, file: Path) -> Received:
        return self.headquarters.receive(file)

    def sends(self, seed: int) -> Received:
        return self.receive(send(self.station, self.stick, full_testimony(self.station, seed)))


@pytest.fixture
def restored(field_and_headquarters: Pair, stick: Path, tmp_path: Path) -> Iterator[Restored]:
    made = Restored(field_and_headquarters, stick, tmp_path / "copy")
    yield made
    made.station.vault.close()


def place_told(received: Received) -> object:
    return next(check.facts["before"] for check in received.checks if check.id is CheckId.SEQUENCE)


def test_what_it_sends_is_taken_at_once_and_says_which_numbers_it_does_not_know(restored: Restored) -> None:
    received = [restored.sends(seed) for seed in (10, 11, 12)]
    assert [one.facts.place.sequence for one in received] == [502, 503, 504]
    assert {one.facts.place.unfinished for one in received} == {LEFT_OUT_AFTER_ONE}
    assert [[item.outcome for item in one.items] for one in received] == [[ItemOutcome.ADOPTED]] * 3
    assert [one.missing for one in received] == [()] * 3
    restored.headquarters.vault.custody.verify()
    assert restored.station.vault.check(no_progress, CancelToken()) == []


def test_headquarters_are_told_once_that_the_station_does_not_know_what_came(restored: Restored) -> None:
    first = send(restored.station, restored.stick, full_testimony(restored.station, 10))
    assert place_told(restored.receive(first)) == "unsure"
    assert place_told(restored.receive(first)) == "unfinished"
    assert place_told(restored.sends(11)) == "here"


def test_a_station_that_goes_on_beside_its_copy_is_told_of_with_each_bundle(restored: Restored) -> None:
    restored.sends(10)
    for seed in (5, 6):
        received = restored.receive(send(restored.lost, restored.stick, full_testimony(restored.lost, seed)))
        assert place_told(received) == "unsure"
        assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]
    assert place_told(restored.sends(11)) == "here"


def test_two_vaults_out_of_one_copy_are_noticed_and_a_copy_of_one_goes_on(restored: Restored, tmp_path: Path) -> None:
    restored.station.vault.close()
    shutil.copytree(restored.folder, tmp_path / "twin")
    restored.station = Office(reopen(restored.folder))
    restored.sends(10)
    with reopen(tmp_path / "twin") as vault:
        with pytest.raises(BundleSequenceReused):
            restored.receive(send(Office(vault), restored.stick, full_testimony(Office(vault), 11)))
        vault.back_up(tmp_path / "other", no_progress, CancelToken())
    with reopen(tmp_path / "other") as vault:
        received = restored.receive(send(Office(vault), restored.stick, full_testimony(Office(vault), 12)))
        assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]
        assert received.facts.place.sequence == 3 + 2 * LEFT_OUT
        assert received.facts.place.unfinished == tuple(n for n in range(2, 3 + 2 * LEFT_OUT) if n != 2 + LEFT_OUT)


def test_a_copy_of_a_copy_that_sent_nothing_names_no_more_than_a_bundle_can(restored: Restored, tmp_path: Path) -> None:
    restored.station.vault.close()
    folder = restored.folder
    for number in range(3):
        with reopen(folder) as vault:
            folder = tmp_path / f"copy{number}"
            vault.back_up(folder, no_progress, CancelToken())
    with reopen(folder) as vault:
        station = Office(vault)
        received = restored.receive(send(station, restored.stick, full_testimony(station, 10)))
        assert received.facts.place.sequence == 2 + 4 * LEFT_OUT
        assert received.facts.place.unfinished == tuple(range(2 + 2 * LEFT_OUT, 2 + 4 * LEFT_OUT))
        assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]
        station.vault.custody.verify()


def test_a_copy_from_before_the_first_bundle_goes_on_too(
    field_and_headquarters: Pair, stick: Path, tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    field.vault.back_up(tmp_path / "copy", no_progress, CancelToken())
    headquarters.receive(send(field, stick, full_testimony(field, 1)))
    with reopen(tmp_path / "copy") as vault:
        station = Office(vault)
        for seed, sequence in ((2, 1 + LEFT_OUT), (3, 2 + LEFT_OUT)):
            received = headquarters.receive(send(station, stick, full_testimony(station, seed)))
            assert received.facts.place.sequence == sequence
            assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]


def test_a_rescued_station_goes_on_above_what_its_damaged_vault_gave(
    field_and_headquarters: Pair, stick: Path, tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    for seed in (1, 2):
        headquarters.receive(send(field, stick, full_testimony(field, seed)))
    field.vault.context.connection.execute("DELETE FROM bundle_sent WHERE sequence = 2")
    field.vault.close()
    folder = field.vault.context.folder
    salvage_vault(folder, ByPassphrase(PASSPHRASE), tmp_path / "saved", no_progress, CancelToken())
    with reopen(tmp_path / "saved") as vault:
        received = headquarters.receive(send(Office(vault), stick, full_testimony(Office(vault), 3)))
        assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]


def test_custody_goes_on_above_and_is_whole(restored: Restored) -> None:
    log = restored.station.vault.custody
    before = log.verify()
    testimony = restored.station.vault.testimonies.create(("km",))
    (created,) = log.of(testimony.id)
    assert created.number == before + LEFT_OUT + 1
    assert log.verify() == before + 1
    lost = restored.lost.vault.context.connection.execute("SELECT max(number) FROM custody")[0][0]
    assert created.number > lost


@pytest.mark.parametrize("lost", ["number = (SELECT max(number) FROM custody)", "number > 500", "number < 500"])
def test_a_log_of_a_copy_that_was_cut_is_seen_as_any_other(make_vault: MakeVault, tmp_path: Path, lost: str) -> None:
    vault = make_vault()
    vault.testimonies.create(("km",))
    vault.back_up(tmp_path / "copy", no_progress, CancelToken())
    with reopen(tmp_path / "copy") as copy:
        for _ in range(2):
            copy.testimonies.create(("km",))
        copy.context.connection.execute(f"DELETE FROM custody WHERE {lost}")  # type: ignore[arg-type]
        copy.testimonies.create(("km",))
        with pytest.raises(CustodyBroken):
            copy.custody.verify()


def withdraw(office: Office, testimony: Testimony, question: Question) -> None:
    office.vault.consents.say(testimony.id, [(question, Answer.WITHDRAW, Terms())], SAID)


def test_a_withdrawal_is_heard_although_another_answer_was_lost_with_the_laptop(restored: Restored) -> None:
    """Under one number headquarters would believe the lost one alone, and nothing more of this testimony."""
    withdraw(restored.lost, restored.first, Question(Use.MEDIA, RecipientKind.MEDIA))
    restored.receive(send(restored.lost, restored.stick, restored.lost.vault.testimonies.get(restored.first.id)))
    withdraw(restored.station, restored.first, Question(Use.READ, RecipientKind.OWN_STAFF))
    received = restored.sends(10)
    assert [notice.outcome for notice in received.notices] == [NoticeOutcome.TAKEN]
    said = restored.headquarters.vault.consents.of(restored.first.id)
    stopped = {one.question.use for one in said.events if one.answer is Answer.WITHDRAW}
    assert stopped == {Use.MEDIA, Use.READ}


def test_a_withdrawal_in_a_testimony_that_is_not_taken_is_heard_all_the_same(restored: Restored) -> None:
    """Headquarters have what was added before the laptop was lost, and the station does not know of it."""
    attach(restored.lost, restored.first, "late.jpg", b"\xff\xd8123")
    restored.receive(send(restored.lost, restored.stick, restored.lost.vault.testimonies.get(restored.first.id)))
    for name in ("other.jpg", "more.jpg"):
        attach(restored.station, restored.first, name, b"\xff\xd8" + name.encode())
    withdraw(restored.station, restored.first, Question(Use.MEDIA, RecipientKind.MEDIA))
    file = send(restored.station, restored.stick, restored.station.vault.testimonies.get(restored.first.id))
    received = restored.receive(file)
    assert [item.outcome for item in received.items] == [ItemOutcome.OTHER_CONTENT]
    assert [notice.outcome for notice in received.notices] == [NoticeOutcome.TAKEN]
    said = restored.headquarters.vault.consents.of(restored.first.id)
    assert {one.question.use for one in said.events if one.answer is Answer.WITHDRAW} == {Use.MEDIA}
    again = restored.receive(file)
    assert ([item.outcome for item in again.items], again.notices) == ([ItemOutcome.OTHER_CONTENT], ())
    restored.headquarters.vault.custody.verify()
    assert restored.headquarters.vault.check(no_progress, CancelToken()) == []

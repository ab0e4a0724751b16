"""What every earlier version wrote opens in this one, whole: tests/data/versions/<version>, see make.py there."""

import hashlib
import io
import json
import shutil
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from app.domain.audio import GapReason
from app.domain.circumstances import Present
from app.domain.consent import Answer
from app.domain.marked import MarkKind
from app.domain.model_pack import Trust
from app.domain.people import Role
from app.domain.retention import EraseReason
from app.domain.unlocking import ByEscrowIdentity, ByPassphrase, ByRecoveryCode, Unlock
from app.errors.erasure import ContentErased
from app.errors.vault import MediaSealedAway
from app.jobs import CancelToken, no_progress
from app.usecases.recall import take_recall
from app.usecases.receipt import take_receipt
from app.usecases.review import read_recording
from app.version import VERSION
from storage.bundle.own_card import CardFile
from storage.casebook.csv_file import read_csv
from storage.casebook.json_file import read_json
from storage.crypto.age import AgeReader
from storage.crypto.keys import identity_from_text
from storage.packs import FolderPackStore
from storage.vault.vault import Vault, open_vault
from tests.fakes.case_samples import PLACES, SAMPLE, SCHEMA
from tests.offices import Office, agree
from tests.sealed_files import sealed_file
from tests.vault_fixtures import StepClock
from transcription.models import OpenPack, examine

VERSIONS = sorted(path.parent for path in (Path(__file__).parents[1] / "data" / "versions").glob("*/known.json"))
LETTER_SHA256 = hashlib.sha256(b"the heron stood at the blue gate\n" * 2000).hexdigest()


@dataclass(frozen=True)
class Written:
    """A copy of what one version wrote."""

    folder: Path

    @cached_property
    def known(self) -> dict[str, Any]:
        return json.loads((self.folder / "known.json").read_text("utf-8"))  # type: ignore[no-any-return]

    def open(self, by: Unlock | None = None) -> Vault:
        return open_vault(self.folder / "vault", by or ByPassphrase(self.known["passphrase"]), StepClock())

    def id(self, name: str) -> str:
        return self.known["testimonies"][name]  # type: ignore[no-any-return]


@pytest.fixture(params=VERSIONS, ids=lambda folder: folder.name)
def written(request: pytest.FixtureRequest, tmp_path: Path) -> Written:
    folder = shutil.copytree(request.param, tmp_path / "written")
    for path in (folder / "vault", *(folder / "vault").rglob("*")):
        path.chmod(stat.S_IRWXU if path.is_dir() else stat.S_IRUSR | stat.S_IWUSR)
    return Written(folder)


@pytest.fixture(params=VERSIONS, ids=lambda folder: folder.name, scope="module")
def opened(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Written, Vault]]:
    """One vault for all tests that only read."""
    made = Written(shutil.copytree(request.param, tmp_path_factory.mktemp("versions") / "written"))
    with made.open() as vault:
        vault.recordings.recover(no_progress, CancelToken())
        vault.remove_leftovers()
        yield made, vault


Opened = tuple[Written, Vault]


def test_there_is_something_of_this_version() -> None:
    """Who raises the number runs tests/data/versions/make.py before the release."""
    assert VERSION in [folder.name for folder in VERSIONS]


def test_the_vault_is_whole(opened: Opened) -> None:
    written, vault = opened
    assert vault.check(no_progress, CancelToken()) == []
    # One entry more for the recording that was finished now.
    assert vault.custody.verify() >= written.known["custody_entries"]
    found = {testimony.id: testimony.case_code for testimony in vault.testimonies.all()}
    assert found == {written.id(name): code for name, code in written.known["case_codes"].items()}
    assert {row.id for row in vault.library.rows()} == set(found)


def test_sound_words_and_photos_are_read(opened: Opened) -> None:
    written, vault = opened
    (facts,) = vault.recordings.of(written.id("whole"))
    assert (facts.seconds, facts.chain_intact) == (1.5, True)
    samples = b"".join(block.samples for block in vault.recordings.read_pcm(facts.part_id, 48_000))
    assert len(samples) == 2 * 72_000
    assert [mark.label for mark in facts.marks if hasattr(mark, "label")] == ["the gate"]
    assert [mark.reason for mark in facts.marks if hasattr(mark, "reason")] == [GapReason.PAUSE]
    photo = vault.testimonies.parts(written.id("whole"))[1]
    assert photo.name == "ផ្លូវ photo.JPG"
    with vault.sealed_parts.open(photo) as plain:
        assert plain.read() == b"\xff\xd8" + bytes([1]) * 3000
    shown = read_recording(vault.recordings, vault.transcripts, vault.reviews, facts.part_id)
    texts = [paragraph.text for paragraph in shown.paragraphs]
    assert texts == ["the bus stopped at the green gate", "we drank tea & waited"]
    assert {hit.testimony_id for hit in vault.search.find("green gate")} == {written.id("whole")}
    assert {hit.testimony_id for hit in vault.search.find("drank tea")} >= {written.id("whole")}


def test_what_was_said_around_it_is_read(opened: Opened) -> None:
    written, vault = opened
    whole = written.id("whole")
    room = vault.circumstances.of(whole)
    assert room is not None
    assert (room.working_language, room.present) == ("fil", (Present.LAWYER,))
    assert vault.interviews.of(whole).place_note == "back room of the library"
    case = vault.cases.newest(whole)
    assert case is not None
    assert case.record == SAMPLE
    assert vault.cases.gazetteer.version == "lake-1"
    assert vault.templates.current().organisation == "The lake"
    assert [event.passage.kind for event in vault.marked.events(whole)] == [MarkKind.THIRD_PARTY]
    assert {event.answer for event in vault.consents.of(whole).events} == {Answer.GRANT}
    assert {event.answer for event in vault.consents.of(written.id("withdrawn")).events} == {
        Answer.GRANT, Answer.WITHDRAW,
    }  # fmt: skip
    assert [approver.code for approver in vault.approvals.approvers()] == ["A1"]
    copy = vault.masked_copies.of(written.id("masked"))
    assert copy is not None
    assert copy.master_id == whole
    assert len(copy.masks) > 0


def test_what_was_sealed_away_and_erased_stays_so(opened: Opened) -> None:
    written, vault = opened
    sealed = vault.sealed_bundles.of(written.id("sealed"))
    assert sealed is not None
    sink = io.BytesIO()
    vault.sealed_bundles.copy(sealed, sink, no_progress, CancelToken())
    assert hashlib.sha256(sink.getvalue()).digest() == sealed.sealed.sha256
    with pytest.raises(MediaSealedAway):
        vault.sealed_parts.open(vault.testimonies.parts(written.id("sealed"))[0])
    erased = vault.erasure.of(written.id("erased"))
    assert erased is not None
    assert erased.reason is EraseReason.PERSON_ASKED
    with pytest.raises(ContentErased):
        vault.sealed_parts.open(vault.testimonies.parts(written.id("erased"))[0])


@pytest.mark.parametrize("way", ["passphrase", "recovery_code", "escrow_identity"])
def test_every_way_in_opens_it_and_names_too(written: Written, way: str) -> None:
    kinds = {"passphrase": ByPassphrase, "recovery_code": ByRecoveryCode, "escrow_identity": ByEscrowIdentity}
    by = kinds[way](written.known[way])
    with written.open(by) as vault:
        book = vault.identities.open(by)
        who = book.read(written.id("whole"))
        book.close()
        assert who is not None
        assert (who.given_name, who.family_name, who.own_script) == ("Zephyrine", "Quillon", "ស្រីមុំ")


def test_a_recording_that_was_cut_off_is_finished_and_goes_on(written: Written) -> None:
    with written.open() as vault:
        (found,) = vault.recordings.recover(no_progress, CancelToken())
        assert found.testimony_id == written.id("live")
        assert found.seconds == 2.5
        part = vault.testimonies.parts(written.id("live"))[0]
        with vault.sealed_parts.open(part) as plain:
            assert plain.read(4) == b"fLaC"
        office = Office(vault)
        made = vault.testimonies.create(("en",))
        agree(office, made)
        vault.custody.verify()


def test_the_next_bundle_a_receipt_and_an_answer_are_taken_in(written: Written) -> None:
    with written.open() as vault:
        office = Office(vault)
        assert office.own_card.card().card.role is Role.STATION
        result = office.receive(written.folder / "next-bundle.age")
        assert (result.facts.station, result.facts.place.sequence) == (written.known["other_office"], 2)
        names = [part.name for part in vault.testimonies.parts(written.id("received"))]
        assert "later.txt" in names
        assert office.receive(written.folder / "next-bundle.age").again
        taken = take_receipt(office.receipt_rooms, sealed_file(written.folder / "receipt"))
        assert (taken.signer_name, taken.receipt.copies) == ("Head office", 2)
        (said,) = take_recall(office.recall_rooms, sealed_file(written.folder / "recall")).recall.answers
        assert (said.testimony_id, said.done) == (written.id("withdrawn"), True)
        card = CardFile().read((written.folder / "card.txt").read_bytes())
        assert (card.card.station, card.card.name) == (written.known["other_office"], "Office of the hill")


def test_what_it_wrote_still_leaves(written: Written, tmp_path: Path) -> None:
    """A testimony of an earlier version is exported, and what was sealed away is carried."""
    with written.open() as vault:
        office = Office(vault)
        to = [office.contacts.resolve(written.known["headquarters"])]
        chosen = [vault.testimonies.get(written.id(name)) for name in ("whole", "sealed")]
        result = office.export(tmp_path, chosen, to)
        assert len(result.left) == 2
        assert all((tmp_path / one.file_name).exists() for one in result.left)


def test_single_age_files_open(written: Written) -> None:
    for name, identity in written.known["identities"].items():
        sealed = io.BytesIO((written.folder / f"sealed-{name}.age").read_bytes())
        with AgeReader(sealed, [identity_from_text(identity)]) as reader:
            assert hashlib.sha256(reader.read()).hexdigest() == LETTER_SHA256


def test_a_model_pack_is_known_and_whole(written: Written) -> None:
    (stored,) = FolderPackStore(written.folder / "packs").packs()
    assert (stored.pack.name, stored.pack.sha256) == (written.known["pack"]["name"], written.known["pack"]["sha256"])
    assert stored.pack.trust is Trust.CONFIRMED
    OpenPack(stored.pack, Path(stored.folder)).verify()
    assert examine(Path(stored.folder)).sha256 == stored.pack.sha256


def test_a_case_that_left_comes_back(written: Written) -> None:
    for name, read in (("case.csv", read_csv), ("case.json", read_json)):
        found = read((written.folder / name).read_bytes(), SCHEMA, PLACES.knows)
        assert [(case.name, case.record) for case in found.cases] == [("KDM-1", SAMPLE)]

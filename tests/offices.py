"""Whole offices for tests: a real vault with everything around it that exchanges bundles, as ui/main.py builds it."""

import base64
import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat, Bookmark, Gap, GapReason, SpeakerMark
from app.domain.bundle import Exported, ExportResult, Received, SealedBundle
from app.domain.people import Contact, Role, SignedCard
from app.domain.testimony import Testimony
from app.jobs import CancelToken, no_progress
from app.usecases.export import export
from app.usecases.export_rooms import ExportRooms
from app.usecases.reading import ReadingRooms
from app.usecases.recall import RecallRooms
from app.usecases.receipt import ReceiptRooms
from app.usecases.receive import ReceiveRooms, receive
from app.usecases.seal import SealRooms, seal_to_headquarters
from storage.bundle.outbox import FolderOutbox
from storage.bundle.own_card import CardFile, OwnCardFile
from storage.bundle.recall import RecallReader, RecallWriter
from storage.bundle.receipt import ReceiptReader, ReceiptWriter
from storage.bundle.verify import Reader
from storage.bundle.writer import Writer, WritingStation
from storage.files import create_private_folders
from storage.vault.adoption import Adoption
from storage.vault.contacts import Contacts
from storage.vault.notices import NoticesTable
from storage.vault.paper_codes import PaperCodesTable
from storage.vault.quarantine import Quarantine
from storage.vault.recalls import RecallsTable
from storage.vault.receipts import GivenReceipts, TakenReceipts
from storage.vault.received import ReceivedBundles, ReceivedCustody, StationKeyHeaders
from storage.vault.sent import SentBundles
from storage.vault.station import Station
from storage.vault.vault import Vault
from tests.fakes.transcript_samples import done, some_run
from tests.sealed_files import sealed_file
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import grant_everything


@dataclass
class Office:
    """An open vault and the rooms that exchange bundles."""

    vault: Vault

    @cached_property
    def station(self) -> Station:
        return Station(self.vault.context)

    @cached_property
    def own_card(self) -> OwnCardFile:
        return OwnCardFile(self.station)

    @cached_property
    def contacts(self) -> Contacts:
        return Contacts(self.vault.context)

    @cached_property
    def sent(self) -> SentBundles:
        return SentBundles(self.vault.context)

    @cached_property
    def received(self) -> ReceivedBundles:
        return ReceivedBundles(self.vault.context)

    @cached_property
    def received_custody(self) -> ReceivedCustody:
        return ReceivedCustody(self.vault.context)

    @cached_property
    def quarantine(self) -> Quarantine:
        return Quarantine(self.vault.context)

    @cached_property
    def key_headers(self) -> StationKeyHeaders:
        return StationKeyHeaders(self.vault.context)

    @cached_property
    def notices(self) -> NoticesTable:
        return NoticesTable(self.vault.context)

    @cached_property
    def writer(self) -> Writer:
        station = WritingStation(
            self.station.id, lambda: self.own_card.card().encoded, self.vault.key_header_bytes, self.station.signer
        )
        return Writer(station, self.vault.sealed_parts.open)

    @cached_property
    def reader(self) -> Reader:
        return Reader([self.station.identity])

    @property
    def export_rooms(self) -> ExportRooms:
        return ExportRooms(
            self.vault.testimonies,
            self.vault.sealed_parts,
            self.vault.recordings,
            self.vault.transcripts,
            self.vault.reviews,
            self.vault.circumstances,
            self.vault.custody,
            self.received_custody,
            self.contacts,
            self.sent,
            self.vault.sealed_bundles,
            self.writer,
            self.vault.consents,
            self.notices,
            self.vault.marked,
            masked=self.vault.masked_copies,
            cases=self.vault.cases,
            interviews=self.vault.interviews,
            clock=self.vault.context.clock,
        )

    @property
    def seal_rooms(self) -> SealRooms:
        folder = self.vault.sealed_bundles.folder
        create_private_folders(folder)
        return SealRooms(self.export_rooms, FolderOutbox(folder))

    @property
    def receive_rooms(self) -> ReceiveRooms:
        return ReceiveRooms(self.quarantine, self.reader, self.contacts, self.received, Adoption(self.vault.context))

    @property
    def receipt_rooms(self) -> ReceiptRooms:
        context = self.vault.context
        return ReceiptRooms(
            self.own_card,
            self.contacts,
            self.vault.testimonies,
            self.vault.sealed_parts,
            GivenReceipts(context),
            TakenReceipts(context),
            ReceiptWriter(self.station.signer),
            ReceiptReader(self.station.identity, self.station.id),
        )

    @property
    def recall_rooms(self) -> RecallRooms:
        context = self.vault.context
        return RecallRooms(
            self.own_card,
            self.contacts,
            self.notices,
            RecallsTable(context),
            RecallWriter(self.station.signer),
            RecallReader(self.station.identity, self.station.id),
        )

    @property
    def reading_rooms(self) -> ReadingRooms:
        vault = self.vault
        return ReadingRooms(
            vault.consents, self.notices, vault.masked_copies, lambda: self.station.id, vault.context.clock
        )

    @cached_property
    def paper_codes(self) -> PaperCodesTable:
        return PaperCodesTable(self.vault.context)

    def named(self, name: str, role: Role) -> SignedCard:
        return self.own_card.name(name, role)

    def trusts(self, other: "Office") -> Contact:
        return self.contacts.trust(CardFile().read(other.own_card.card().encoded))

    def export(self, folder: Path, testimonies: Sequence[Testimony], to: Sequence[Contact]) -> ExportResult:
        ids = [testimony.id for testimony in testimonies]
        return export(self.export_rooms, ids, to, FolderOutbox(folder), no_progress, CancelToken())

    def seal(self, testimony: Testimony) -> Exported:
        return seal_to_headquarters(self.seal_rooms, testimony.id, no_progress, CancelToken())

    def receive(self, file: Path) -> Received:
        return receive(self.receive_rooms, sealed_file(file), no_progress, CancelToken())

    def receive_bytes(self, content: bytes) -> Received:
        sealed = SealedBundle("given.age", lambda: io.BytesIO(content))
        return receive(self.receive_rooms, sealed, no_progress, CancelToken())

    def files(self) -> set[str]:
        """Every file of the vault but the database and its log."""
        folder = self.vault.context.folder
        return {
            str(path.relative_to(folder))
            for path in folder.rglob("*")
            if path.is_file() and "vault.db" not in path.name
        }

    def rows(self) -> dict[str, int]:
        """How many rows each table has."""
        connection = self.vault.context.connection
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in names}  # type: ignore[arg-type]


def agree(office: Office, testimony: Testimony) -> None:
    """Everything is agreed to, unless the test has said something of its own."""
    if not office.vault.consents.of(testimony.id).events:
        grant_everything(office.vault, testimony.id)


def record(office: Office, testimony: Testimony, seconds: float = 1.5, seed: int = 1) -> str:
    """A sealed recording with marks; returns its part id."""
    agree(office, testimony)
    recordings = office.vault.recordings
    part_id = recordings.begin(testimony.id, AudioFormat(), "file")
    for chunk in chunks_of(sound(seconds, seed=seed)):
        recordings.append(part_id, chunk)
    recordings.mark(part_id, Bookmark(100, "the gate"))
    recordings.mark(part_id, SpeakerMark(200, "survivor"))
    recordings.mark(part_id, Gap(24_000, GapReason.PAUSE, 4.5, "tea"))
    recordings.stop(part_id)
    recordings.seal(part_id, no_progress, CancelToken())
    return part_id


def transcribe(office: Office, part_id: str, *sentences: str, run_id: str = "r" * 26, finished: bool = True) -> None:
    windows = [done(number, 2.0 * number, sentence) for number, sentence in enumerate(sentences)]
    office.vault.transcripts.begin(replace(some_run(run_id, part_id), finished=finished), windows)


def attach(office: Office, testimony: Testimony, name: str, content: bytes, media_type: str = "image/jpeg") -> str:
    agree(office, testimony)
    part = office.vault.attachments.add(
        testimony.id, name, media_type, io.BytesIO(content), len(content), no_progress, CancelToken()
    )
    return part.id


def full_testimony(office: Office, seed: int = 1) -> Testimony:
    """A testimony with a recording, a transcript and a photo."""
    testimony = office.vault.testimonies.create(("km", "en"))
    part_id = record(office, testimony, seed=seed)
    run_id = base64.b32encode(hashlib.sha256(b"%d" % seed).digest()).decode().lower()[:26]
    transcribe(office, part_id, "the bus stopped at the blue gate", "we drank tea & waited", run_id=run_id)
    attach(office, testimony, "ផ្លូវ photo.JPG", b"\xff\xd8" + seed.to_bytes(2) * 1500)
    return office.vault.testimonies.get(testimony.id)


def send(office: Office, stick: Path, *testimonies: Testimony) -> Path:
    """Export to everybody whom the office knows; returns the bundle on the stick."""
    (left,) = office.export(stick, testimonies, list(office.contacts.all())).left
    return stick / left.file_name


def plain(office: Office, testimony_id: str) -> dict[str, bytes]:
    """What the parts of a testimony hold, opened."""
    parts = office.vault.testimonies.parts(testimony_id)
    return {part.id: office.vault.sealed_parts.open(part).read() for part in parts}


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that goes from hand to hand."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


Pair = tuple[Office, Office]


@pytest.fixture
def make_office(make_vault: Callable[..., Vault]) -> Iterator[Callable[..., Office]]:
    """Returns a function: `make_office("name", role)` -> Office with a named card."""

    def make(name: str = "field", role: Role = Role.STATION) -> Office:
        office = Office(make_vault(name))
        office.named(f"Office {name}", role)
        return office

    return make


@pytest.fixture
def field_and_headquarters(make_office: Callable[..., Office]) -> Pair:
    """A station and headquarters that trust each other."""
    field, headquarters = make_office("field"), make_office("headquarters", Role.HEADQUARTERS)
    field.trusts(headquarters)
    headquarters.trusts(field)
    return field, headquarters

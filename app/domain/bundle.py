"""What travels in a bundle, where it stands on its way, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import BinaryIO

from app.domain.audio import RecordingFacts
from app.domain.casedata import CaseRevision
from app.domain.check import Check
from app.domain.circumstances import NOTHING_KNOWN, Circumstances
from app.domain.consent import NOTHING_SAID, ConsentRecord
from app.domain.consent_gate import Reason
from app.domain.custody import CustodyEntry
from app.domain.identity import Identity
from app.domain.interview import KeptSheet
from app.domain.marked import MarkEvent
from app.domain.notice import CodeHash, Notice, ReceivedNotice
from app.domain.people import Contact
from app.domain.review import Step
from app.domain.testimony import Part, Testimony
from app.domain.transcript import Run, Window


@dataclass(frozen=True, slots=True)
class TranscriptContent:
    """One transcript of one recording: the run and all its windows by start time."""

    run: Run
    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class PartContent:
    """A sealed part as it travels; `recording` is None for an attachment, `transcript` where there is none."""

    part: Part
    recording: RecordingFacts | None = None
    transcript: TranscriptContent | None = None


@dataclass(frozen=True, slots=True)
class TestimonyContent:
    """A whole testimony as it travels.

    `review` holds every step ever made over its transcripts, in order; `marked` every mark on its passages, for our own
    headquarters alone; `case` what is known of the case now; `consent` everything that was said about it. `identity` is
    there for those alone to whom the person agreed to be named, and only where somebody gave a way in for this export.
    `sheets` are what was written down around the interview, each as it was saved, for our own headquarters alone.
    """

    __test__ = False  # not a test class, whatever its name

    testimony: Testimony
    parts: tuple[PartContent, ...]
    custody: tuple[CustodyEntry, ...]
    review: tuple[Step, ...] = ()
    circumstances: Circumstances = NOTHING_KNOWN
    marked: tuple[MarkEvent, ...] = ()
    consent: ConsentRecord = NOTHING_SAID
    identity: Identity | None = None
    case: CaseRevision | None = None
    sheets: tuple[KeptSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class Shipment:
    """What one bundle holds, and for whom: testimonies, notices of others that do not travel, hashes of paper codes."""

    contents: tuple[TestimonyContent, ...]
    to: tuple[Contact, ...]
    notices: tuple[Notice, ...] = ()
    codes: tuple[CodeHash, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bundle stands in its station's sequence.

    `sequence` counts from 1; `previous` is the SHA-512 of the tag manifest before it (zeros for the first);
    `unfinished` are earlier numbers that were begun and perhaps never left.
    """

    sequence: int
    previous: bytes
    unfinished: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BundleItem:
    """One testimony in a bundle: its revision, and the SHA-512 over its files without the custody log."""

    testimony_id: str
    revision: int
    sha512: bytes


@dataclass(frozen=True, slots=True)
class BundleFacts:
    """What the signed description of a bundle says. `manifest_sha512` (64 bytes) is the bundle's identity."""

    bundle_id: str
    station: str
    place: Place
    manifest_sha512: bytes
    recipients: tuple[str, ...]
    items: tuple[BundleItem, ...]
    payload_bytes: int


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file as it was written: its length and the SHA-256 (32 bytes) of its encrypted bytes."""

    byte_count: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class SealedCopy:
    """A bundle inside the vault that holds what was sealed to headquarters; nobody here can open it.

    `recipients` are the station ids that can. `carried_at` is None until a copy of it has left.
    """

    facts: BundleFacts
    file_name: str
    sealed: SealedFile
    recipients: tuple[str, ...]
    carried_at: datetime | None


class KeptReason(StrEnum):
    """Why a chosen testimony did not leave."""

    EMPTY = "empty"
    RECORDING_RUNNING = "recording_running"
    NOT_SEALED_YET = "not_sealed_yet"
    SEALED_AWAY = "sealed_away"
    ERASED = "erased"
    """Its keys were destroyed."""
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    UNFIT = "unfit"
    MASKING_NOT_PROVED = "masking_not_proved"
    """A masked copy that was not searched for what was masked since it was changed last."""
    MASKING_FAILED = "masking_failed"
    """What was masked was heard again in it."""
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Kept:
    """A testimony that did not leave, and why.

    `recipient` is the station id that it did not leave to, "" for all; `why` says it where consent was the reason.
    """

    testimony_id: str
    reason: KeptReason
    recipient: str = ""
    why: Reason | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that left: its file name, what was written, what it holds, and the names of who can open it.

    `told` are the testimonies of which it says that something does not hold any more; `named` those whose name and
    contact are in it.
    """

    file_name: str
    sealed: SealedFile
    facts: BundleFacts
    recipients: tuple[str, ...]
    told: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportResult:
    """Everything that left and everything that did not."""

    left: tuple[Exported, ...]
    kept: tuple[Kept, ...]


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """One bundle in the station's own ledger, newest state. `finished_at` is None when nobody saw it finished."""

    facts: BundleFacts
    file_name: str
    begun_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class SealedBundle:
    """A file from outside, on any medium; nothing about it is known. `open` returns a fresh binary stream."""

    name: str
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class QuarantinedBundle:
    """A private copy, still encrypted, inside the vault. `open` returns a fresh seekable binary stream.

    `untrusted_name` is what the file was called outside; it proves nothing.
    """

    id: str
    byte_count: int
    open: Callable[[], BinaryIO]
    untrusted_name: str = ""


class ItemOutcome(StrEnum):
    """What became of one testimony of a bundle that was received."""

    ADOPTED = "adopted"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    OLDER = "older"
    OTHER_CONTENT = "other_content"
    NOT_THEIRS = "not_theirs"
    CONSENT_WEAKENED = "consent_weakened"
    """Something that was said before is missing or was changed."""
    ERASED_HERE = "erased_here"
    """Its keys were destroyed here: what was said about consent and its custody were taken, and nothing else."""


@dataclass(frozen=True, slots=True)
class ReceivedItem:
    """One testimony and what became of it."""

    testimony_id: str
    case_code: str
    revision: int
    outcome: ItemOutcome


@dataclass(frozen=True, slots=True)
class Received:
    """A bundle that is in the vault now; `again` says that it had been received before.

    `missing` are sequence numbers of its station never received here, without those that the station itself
    calls unfinished.
    """

    facts: BundleFacts
    items: tuple[ReceivedItem, ...]
    checks: tuple[Check, ...]
    missing: tuple[int, ...]
    again: bool
    notices: tuple[ReceivedNotice, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One received bundle in the ledger."""

    bundle_id: str
    station: str
    sequence: int
    previous: bytes
    manifest_sha512: bytes
    received_at: datetime

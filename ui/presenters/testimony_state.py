"""What the screen of one testimony shows, and how it is read from the vault."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from app.domain.audio import RecordingFacts
from app.domain.bundle import SealedCopy
from app.domain.review import (
    ParagraphKey,
    ReviewMark,
    ReviewStanding,
    Step,
    StepKind,
    active,
    in_order,
    review_mark,
    turns,
)
from app.domain.testimony import Origin, Testimony
from app.domain.transcript import Account, LedgerEntry, Span
from app.errors.consent import ConsentMissing
from app.usecases.reading import require_reading
from app.usecases.review import Review, ReviewedTranscript, ReviewRooms
from app.usecases.seal import headquarters_of
from ui.errors import Explained, explain
from ui.presenters.remembered import RememberedTranscripts
from ui.presenters.transcript_rows import Coverage, MarkedPlace, Row, bookmarks_of, coverage_of, rows_of
from ui.program import StationVault


class Phase(Enum):
    """What there is to see."""

    LOADING = auto()
    READY = auto()
    SEALED = auto()
    """It was sealed to headquarters: nobody can open it here."""
    FAILED = auto()


class Told(Enum):
    """What came of a press, where the page itself does not show it."""

    NOTHING = auto()
    LISTEN_FIRST = auto()
    """It has to be heard before it may be called right; it plays now."""
    ALL_CHECKED = auto()
    REPLACED = auto()
    NOT_FOUND = auto()


class Sealing(Enum):
    """How far sealing to headquarters is."""

    CANNOT = auto()
    CAN = auto()
    ASKED = auto()
    """Pressed once; the screen says what it means and waits for the second press."""
    RUNNING = auto()


@dataclass(frozen=True, slots=True)
class RecordingItem:
    """One recording of the testimony."""

    part_id: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Revision:
    """One text that a paragraph had; `at` is None for the machine's."""

    text: str
    at: datetime | None = None
    own: bool = True
    undone: bool = False


@dataclass(frozen=True, slots=True)
class StepItem:
    """One thing that somebody did; `own` says that this station did it."""

    kind: StepKind
    at: datetime
    own: bool
    places: int
    keys: tuple[ParagraphKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read of one testimony at one moment."""

    testimony: Testimony
    transcripts: tuple[ReviewedTranscript, ...] = ()
    rows: tuple[tuple[Row, ...], ...] = ()
    steps: tuple[Step, ...] = ()
    mark: ReviewMark = ReviewMark(ReviewStanding.NONE)  # noqa: RUF009 - frozen
    station: str = ""
    may_seal: bool = False
    open_copies: int = 0
    sealed: SealedCopy | None = None
    closed: ConsentMissing | None = None


@dataclass(frozen=True, slots=True)
class TestimonyState:
    """What the screen shows of one recording and of the whole testimony around it."""

    phase: Phase = Phase.LOADING
    case_code: str = ""
    languages: tuple[str, ...] = ()
    created_at: datetime | None = None
    recordings: tuple[RecordingItem, ...] = ()
    chosen: int = 0
    facts: RecordingFacts | None = None
    transcribed: bool = False
    run_finished: bool = False
    rows: tuple[Row, ...] = ()
    coverage: Coverage = Coverage()  # noqa: RUF009 - frozen
    silence: tuple[Span, ...] = ()
    bookmarks: tuple[MarkedPlace, ...] = ()
    steps: tuple[StepItem, ...] = ()
    undo: StepKind | None = None
    redo: StepKind | None = None
    standing: ReviewStanding = ReviewStanding.NONE
    reviewed_at: datetime | None = None
    carried_at: datetime | None = None
    sealing: Sealing = Sealing.CANNOT
    sealing_share: float = 0.0
    open_copies: int = 0
    """Masked copies of it that can be opened here: sealing leaves them as they are."""
    busy: bool = False
    told: Told = Told.NOTHING
    told_count: int = 0
    error: Explained | None = None

    @property
    def to_check(self) -> tuple[int, ...]:
        """The rows that wait for somebody to listen."""
        return tuple(number for number, row in enumerate(self.rows) if row.to_check)


def read_testimony(vault: StationVault, rooms: ReviewRooms, testimony_id: str) -> Reading:
    """Read everything that may be read; for a thread of the vault. Raises VaultError, StorageError."""
    testimony = vault.testimonies.get(testimony_id)
    station = vault.own_card.card().card.station
    try:
        require_reading(vault.reading_rooms(), testimony_id)
    except ConsentMissing as closed:
        return Reading(testimony, station=station, closed=closed)
    sealed, open_copies = vault.sealed.of(testimony_id), len(vault.masked_copies.open_ids(testimony_id))
    if sealed is not None:
        return Reading(testimony, station=station, sealed=sealed, open_copies=open_copies)
    review = Review(rooms, testimony_id)
    transcripts = review.read()
    steps = tuple(review.steps())
    stopped = all(transcript.recording.stopped for transcript in transcripts)
    return Reading(
        testimony=testimony,
        transcripts=transcripts,
        rows=tuple(rows_of(transcript) for transcript in transcripts),
        steps=steps,
        mark=review_mark(steps, testimony.revision),
        station=station,
        may_seal=stopped and testimony.origin is Origin.HERE and bool(headquarters_of(vault.export_rooms())),
        open_copies=open_copies,
    )


def review_rooms(vault: StationVault) -> ReviewRooms:
    """Return what a review reads and writes; texts are read once for as long as these rooms are used."""
    return ReviewRooms(vault.testimonies, vault.recordings, RememberedTranscripts(vault.transcripts), vault.reviews)


def state_of(reading: Reading, chosen: int) -> TestimonyState:
    """Return what the screen shows of a reading."""
    testimony = reading.testimony
    if reading.closed is not None:
        return TestimonyState(
            phase=Phase.FAILED,
            case_code=testimony.case_code,
            languages=testimony.languages,
            created_at=testimony.created_at,
            error=explain(reading.closed),
        )
    if reading.sealed is not None:
        return TestimonyState(
            phase=Phase.SEALED,
            case_code=testimony.case_code,
            languages=testimony.languages,
            created_at=testimony.created_at,
            carried_at=reading.sealed.carried_at,
            open_copies=reading.open_copies,
        )
    shown = reading.transcripts[chosen] if reading.transcripts else None
    turn = turns(reading.steps, reading.station)
    return TestimonyState(
        phase=Phase.READY,
        case_code=testimony.case_code,
        languages=testimony.languages,
        created_at=testimony.created_at,
        recordings=tuple(RecordingItem(one.recording.part_id, one.recording.seconds) for one in reading.transcripts),
        chosen=chosen,
        facts=shown.recording if shown else None,
        transcribed=shown is not None and shown.run is not None,
        run_finished=shown is not None and shown.run is not None and shown.run.finished,
        rows=reading.rows[chosen] if shown else (),
        coverage=coverage_of(shown.ledger, shown.recording.seconds) if shown else Coverage(),
        silence=_silence(shown.ledger) if shown else (),
        bookmarks=bookmarks_of(shown.recording) if shown else (),
        steps=_items(reading),
        undo=turn.undo.kind if turn.undo else None,
        redo=turn.redo.kind if turn.redo else None,
        standing=reading.mark.standing,
        reviewed_at=reading.mark.step.at if reading.mark.step else None,
        sealing=Sealing.CAN if reading.may_seal else Sealing.CANNOT,
        open_copies=reading.open_copies,
    )


def revisions_of(row: Row, steps: Sequence[Step]) -> tuple[Revision, ...]:
    """Return every text that a paragraph had, the machine's first."""
    found = [Revision(row.machine_text)] if row.machine_text is not None else []
    standing = {(step.number, step.station) for step in active(steps)}
    for step in in_order(steps):
        for change in step.changes:
            if change.key == row.key and change.text is not None:
                undone = (step.number, step.station) not in standing
                found.append(Revision(change.text, step.at, undone=undone))
    return tuple(found)


def _silence(ledger: Sequence[LedgerEntry]) -> tuple[Span, ...]:
    return tuple(entry.span for entry in ledger if entry.account is Account.SILENCE)


def _items(reading: Reading) -> tuple[StepItem, ...]:
    return tuple(
        StepItem(
            step.kind,
            step.at,
            step.station == reading.station,
            len(step.changes),
            tuple(change.key for change in step.changes),
        )
        for step in reversed(in_order(reading.steps))
    )

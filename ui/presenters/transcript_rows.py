"""A transcript as rows of a page: paragraphs, stretches without text, and gaps, in the order of time."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate

from app.domain.audio import Bookmark, Gap, GapReason, RecordingFacts
from app.domain.paragraphs import Paragraph, Untold
from app.domain.review import ParagraphKey, Speaker
from app.domain.transcript import Account, Flag, LedgerEntry, Span, WindowStatus, Word
from app.usecases.ledger import seconds_by_account
from app.usecases.review import ReviewedTranscript

UNSURE_BELOW = 0.5
"""Words to which the model gave a smaller probability are marked."""


class RowKind(Enum):
    """What stands in a row."""

    TEXT = auto()
    UNTOLD = auto()
    """A voice was heard, and no text stands here."""
    GAP = auto()
    """Nothing was recorded here for a while."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `key` is None for a gap; `words` put together are `text`; `to_check`: somebody has to listen to it."""

    kind: RowKind
    span: Span
    key: ParagraphKey | None = None
    text: str = ""
    words: tuple[Word, ...] = ()
    speaker: Speaker | None = None
    flags: tuple[Flag, ...] = ()
    status: WindowStatus = WindowStatus.DONE
    to_check: bool = False
    listened: bool = False
    corrected: bool = False
    machine_text: str | None = None
    gap_reason: GapReason | None = None
    gap_seconds: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What became of the seconds of a recording, in few numbers."""

    total_seconds: float = 0.0
    text_seconds: float = 0.0
    silence_seconds: float = 0.0
    to_check_seconds: float = 0.0
    without_text_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class MarkedPlace:
    """A bookmark: `label` is what the interviewer wrote."""

    seconds: float
    label: str


def rows_of(transcript: ReviewedTranscript) -> tuple[Row, ...]:
    """Return everything that is shown of a recording, by time; what a person took away is not shown."""
    rows = [_text_row(one) for one in transcript.paragraphs if not one.taken_away]
    rows += [_untold_row(one) for one in transcript.untold]
    rows += _gap_rows(transcript.recording)
    return tuple(sorted(rows, key=lambda row: (row.span.start_seconds, row.kind is not RowKind.GAP)))


def coverage_of(ledger: Sequence[LedgerEntry], total_seconds: float) -> Coverage:
    """Return the numbers for a coverage bar. Speech of two people at once counts as text."""
    seconds = seconds_by_account(ledger)
    return Coverage(
        total_seconds=total_seconds,
        text_seconds=seconds[Account.TRANSCRIBED] + seconds[Account.OVERLAP],
        silence_seconds=seconds[Account.SILENCE],
        to_check_seconds=seconds[Account.QUARANTINED] + seconds[Account.FAILED],
        without_text_seconds=seconds[Account.PENDING],
    )


def bookmarks_of(recording: RecordingFacts) -> tuple[MarkedPlace, ...]:
    """Return the bookmarks of a recording by time."""
    rate = recording.format.sample_rate_hz
    return tuple(
        MarkedPlace(mark.at_frame / rate, mark.label) for mark in recording.marks if isinstance(mark, Bookmark)
    )


class Timeline:
    """Finds the row and the word that sound at a moment, by halving."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._starts = [row.span.start_seconds for row in rows]
        # A row may end before an earlier one does: the latest end so far says when looking back can stop.
        self._ends = list(accumulate((row.span.end_seconds for row in rows), max))

    def at(self, seconds: float) -> tuple[int, int] | None:
        """Return row and word (-1 between words) at this moment, or None where no row is."""
        row = bisect_right(self._starts, seconds) - 1
        while row >= 0 and self._ends[row] > seconds:
            if self._rows[row].span.end_seconds > seconds:
                return row, _word_at(self._rows[row].words, seconds)
            row -= 1
        return None


def _word_at(words: Sequence[Word], seconds: float) -> int:
    word = bisect_right(words, seconds, key=lambda one: one.span.start_seconds) - 1
    return word if word >= 0 and words[word].span.end_seconds > seconds else -1


def _text_row(paragraph: Paragraph) -> Row:
    return Row(
        RowKind.TEXT,
        paragraph.span,
        paragraph.key,
        paragraph.text,
        paragraph.words,
        paragraph.speaker,
        paragraph.flags,
        paragraph.status,
        to_check=paragraph.to_check,
        listened=paragraph.listened,
        corrected=paragraph.corrected,
        machine_text=paragraph.machine_text,
    )


def _untold_row(stretch: Untold) -> Row:
    to_check = stretch.status in (WindowStatus.QUARANTINED, WindowStatus.FAILED, WindowStatus.DONE)
    return Row(RowKind.UNTOLD, stretch.span, stretch.key, flags=stretch.flags, status=stretch.status, to_check=to_check)


def _gap_rows(recording: RecordingFacts) -> list[Row]:
    rate = recording.format.sample_rate_hz
    return [
        Row(
            RowKind.GAP,
            Span(mark.at_frame / rate, mark.at_frame / rate),
            gap_reason=mark.reason,
            gap_seconds=mark.seconds,
            note=mark.note,
        )
        for mark in recording.marks
        if isinstance(mark, Gap)
    ]

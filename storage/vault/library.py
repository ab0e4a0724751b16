"""The list of testimonies in a handful of statements, without a look into any transcript.

Each statement walks one table from its beginning to its end, which is what an encrypted database does fast; they are
put together here. A join over ten thousand testimonies would read its pages again and again in random order.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import LiteralString

from app.domain.consent_block import blocked
from app.domain.library import NOTHING_UNDERSTOOD, LibraryRow, Understood
from app.domain.review import ReviewStanding, StepKind
from app.domain.testimony import Origin
from app.domain.transcript import WindowStatus
from storage.times import time_of_text
from storage.vault.connection import Row
from storage.vault.consent_rows import record_of
from storage.vault.context import VaultContext
from storage.vault.sealed import SEEN_LEAVING

_FLAGGED = (WindowStatus.QUARANTINED, WindowStatus.FAILED)

_TESTIMONIES: LiteralString = """
SELECT id, case_code, languages, created_at, origin, recorded_by, revision, (
    SELECT kind FROM review_step AS step WHERE step.testimony_id = testimony.id
    ORDER BY number DESC, station DESC LIMIT 1
), (
    SELECT iif(kind = 'reviewed', step.revision, NULL) FROM review_step AS step
    WHERE step.testimony_id = testimony.id AND kind IN ('reviewed', 'reopened')
    ORDER BY number DESC, station DESC LIMIT 1
), EXISTS (
    SELECT 1 FROM review_step AS step
    WHERE step.testimony_id = testimony.id AND kind NOT IN ('reviewed', 'reopened', 'undo', 'redo')
), EXISTS (
    SELECT 1 FROM erased WHERE testimony_id = testimony.id
)
FROM testimony"""
_PARTS: LiteralString = """
SELECT part.testimony_id, part.kind = 'recording', part.media_name IS NULL, coalesce(stopped, 1),
    coalesce(frames * 1.0 / sample_rate_hz, 0.0), shown.id, shown.finished
FROM part LEFT JOIN recording ON recording.part_id = part.id
LEFT JOIN transcript_run AS shown ON shown.part_id = part.id AND shown.shown = 1"""
_CLEARED = "cleared"
# What people have listened to since counts as text; it is found among the doubtful windows as well.
_TALLIES: LiteralString = """
SELECT run_id, status, windows, speech_milliseconds FROM (
    SELECT run_id, status, windows, speech_milliseconds FROM transcript_tally
    UNION ALL
    SELECT run_id, 'cleared', count(*), sum(speech_milliseconds) FROM transcript_window_cleared GROUP BY run_id
)"""
# A bundle that was sealed to headquarters stays in the vault until somebody sees a copy of it leave.
_SENT: LiteralString = f"""
SELECT testimony_id, max(iif(sealed.sequence IS NULL OR {SEEN_LEAVING}, revision, NULL)),
    max(sealed.sequence IS NOT NULL)
FROM bundle_sent_item AS item
JOIN bundle_sent AS bundle ON bundle.sequence = item.sequence AND bundle.finished_at IS NOT NULL
LEFT JOIN sealed_bundle AS sealed ON sealed.sequence = item.sequence"""  # noqa: S608 - no value is in it
_CONFIRMED: LiteralString = "SELECT testimony_id, max(revision) FROM receipt_taken_item"

# The few of which an answer may block everything; the gate decides.
_DOUBTED: LiteralString = """
SELECT DISTINCT testimony_id FROM consent_event
WHERE use IN ('record', 'keep') AND (answer <> 'grant' OR keep_until < ?)"""

_SOME: LiteralString = " IN (SELECT value FROM json_each(?))"


@dataclass(slots=True)
class _Parts:
    """What the parts of one testimony come to."""

    recordings: int = 0
    live: int = 0
    unsealed: int = 0
    attachments: int = 0
    seconds: float = 0.0
    untouched_seconds: float = 0.0
    understood: Understood = NOTHING_UNDERSTOOD

    def add(self, row: Row, heard: Understood) -> None:
        """Count one row of _PARTS."""
        _, is_recording, in_journal, stopped, seconds, run_id, _ = row
        if not is_recording:
            self.attachments += 1
            return
        self.recordings += 1
        self.live += in_journal and not stopped
        self.unsealed += in_journal and stopped
        self.seconds += seconds
        if run_id is None:
            self.untouched_seconds += seconds
        else:
            self.understood = heard if self.understood is NOTHING_UNDERSTOOD else _sum(self.understood, heard)


@dataclass(frozen=True, slots=True)
class _Travels:
    """How far a testimony has gone."""

    sent_revision: int | None = None
    sealed_away: bool = False


class Library:
    """The port `Library` of app/ports/library.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._clock = context.clock

    def rows(self) -> Sequence[LibraryRow]:
        """Return one row per testimony, oldest first."""
        ask = self._connection.execute
        testimonies = ask(_TESTIMONIES)
        sent, confirmed = ask(f"{_SENT} GROUP BY testimony_id"), ask(f"{_CONFIRMED} GROUP BY testimony_id")
        return self._blocked(_rows(testimonies, ask(_PARTS), ask(_TALLIES), sent, confirmed))

    def some(self, testimony_ids: Sequence[str]) -> Sequence[LibraryRow]:
        """Return the rows of these testimonies, oldest first; one that is gone is left out."""
        asked = (json.dumps(list(testimony_ids)),)
        ask = self._connection.execute
        testimonies = ask(f"{_TESTIMONIES} WHERE id{_SOME}", asked)
        parts = ask(f"{_PARTS} WHERE part.testimony_id{_SOME}", asked)
        runs = (json.dumps([run_id for *_, run_id, _ in parts if run_id is not None]),)
        sent = ask(f"{_SENT} WHERE testimony_id{_SOME} GROUP BY testimony_id", asked)
        confirmed = ask(f"{_CONFIRMED} WHERE testimony_id{_SOME} GROUP BY testimony_id", asked)
        return self._blocked(_rows(testimonies, parts, ask(f"{_TALLIES} WHERE run_id{_SOME}", runs), sent, confirmed))

    def _blocked(self, rows: list[LibraryRow]) -> list[LibraryRow]:
        """Say of each row whether consent still allows anything."""
        today = self._clock.now().date()
        doubted = {row[0] for row in self._connection.execute(_DOUBTED, (today.isoformat(),))}
        return [
            replace(row, blocked=blocked(record_of(self._connection, row.id), today)) if row.id in doubted else row
            for row in rows
        ]

    def stamp(self) -> int:
        """Return how many rows were ever changed through this connection, which is the only one there is."""
        return self._connection.changes


def _rows(
    testimonies: Sequence[Row],
    parts: Sequence[Row],
    tallies: Sequence[Row],
    sent: Sequence[Row],
    confirmed: Sequence[Row],
) -> list[LibraryRow]:
    heard = _heard(tallies)
    by_testimony: dict[str, _Parts] = {}
    for row in parts:
        testimony_id, *_, run_id, finished = row
        understood = NOTHING_UNDERSTOOD if run_id is None else _understood(heard.get(run_id, {}), finished)
        by_testimony.setdefault(testimony_id, _Parts()).add(row, understood)
    travels = {testimony_id: _Travels(revision, bool(sealed)) for testimony_id, revision, sealed in sent}
    receipts: dict[str, int] = dict(confirmed)
    none, nowhere = _Parts(), _Travels()
    return [
        _row(row, by_testimony.get(row[0], none), travels.get(row[0], nowhere), receipts.get(row[0]))
        for row in sorted(testimonies, key=_age)
    ]


def _age(row: Row) -> tuple[str, str]:
    return row[3], row[0]


def _heard(tallies: Sequence[Row]) -> dict[str, dict[str, tuple[int, int]]]:
    """Windows and milliseconds of speech by run and status."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for run_id, status, windows, milliseconds in tallies:
        found.setdefault(run_id, {})[status] = (windows, milliseconds)
    return found


def _understood(tally: dict[str, tuple[int, int]], finished: int) -> Understood:
    nothing = (0, 0)
    cleared, cleared_milliseconds = tally.get(_CLEARED, nothing)
    doubtful = [tally.get(status, nothing) for status in _FLAGGED]
    return Understood(
        runs=1,
        finished=finished,
        text_seconds=(tally.get(WindowStatus.DONE, nothing)[1] + cleared_milliseconds) / 1000,
        unsure_seconds=(sum(milliseconds for _, milliseconds in doubtful) - cleared_milliseconds) / 1000,
        waiting_seconds=tally.get(WindowStatus.PLANNED, nothing)[1] / 1000,
        flagged=sum(windows for windows, _ in doubtful) - cleared,
    )


def _sum(one: Understood, other: Understood) -> Understood:
    return Understood(
        runs=one.runs + other.runs,
        finished=one.finished + other.finished,
        text_seconds=one.text_seconds + other.text_seconds,
        unsure_seconds=one.unsure_seconds + other.unsure_seconds,
        waiting_seconds=one.waiting_seconds + other.waiting_seconds,
        flagged=one.flagged + other.flagged,
    )


def _row(row: Row, parts: _Parts, travels: _Travels, confirmed_revision: int | None) -> LibraryRow:
    identifier, case_code, languages, created_at, origin, recorded_by, revision, *review, erased = row
    return LibraryRow(
        id=identifier,
        case_code=case_code,
        languages=tuple(json.loads(languages)),
        created_at=time_of_text(created_at),
        origin=Origin(origin),
        recorded_by=recorded_by,
        revision=revision,
        recordings=parts.recordings,
        live=parts.live,
        unsealed=parts.unsealed,
        attachments=parts.attachments,
        seconds=parts.seconds,
        untouched_seconds=parts.untouched_seconds,
        understood=parts.understood,
        review=_standing(revision, *review),
        sealed_away=travels.sealed_away,
        erased=bool(erased),
        sent_revision=travels.sent_revision,
        confirmed_revision=confirmed_revision,
    )


def _standing(revision: int, last_step: str | None, reviewed_revision: int | None, corrected: int) -> ReviewStanding:
    """Say the same as `review_mark` of app/domain/review.py, but that corrections which were undone count here too."""
    if reviewed_revision is None:
        return ReviewStanding.BEGUN if corrected else ReviewStanding.NONE
    stands = last_step == StepKind.REVIEWED and reviewed_revision >= revision
    return ReviewStanding.REVIEWED if stands else ReviewStanding.CHANGED_SINCE

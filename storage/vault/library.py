"""The list of testimonies in one statement, without a look into any transcript."""

import json
from collections.abc import Sequence
from typing import LiteralString

from app.domain.library import LibraryRow, Understood
from app.domain.review import ReviewStanding, StepKind
from app.domain.testimony import Origin
from storage.vault.connection import Row
from storage.vault.context import VaultContext
from storage.vault.times import time_of_text

_ALL: LiteralString = "SELECT id FROM testimony"
_SOME: LiteralString = "SELECT id FROM testimony WHERE id IN (SELECT value FROM json_each(?))"

_ROWS: LiteralString = """
, sound AS (
    SELECT part.testimony_id AS id,
        sum(part.kind = 'recording') AS recordings,
        sum(part.kind = 'attachment') AS attachments,
        sum(part.kind = 'recording' AND part.media_name IS NULL AND coalesce(recording.stopped, 1) = 0) AS live,
        sum(part.kind = 'recording' AND part.media_name IS NULL AND coalesce(recording.stopped, 1) = 1) AS unsealed,
        sum(recording.frames * 1.0 / recording.sample_rate_hz) AS seconds,
        sum(iif(shown.id IS NULL, recording.frames * 1.0 / recording.sample_rate_hz, 0)) AS untouched,
        count(shown.id) AS runs,
        sum(coalesce(shown.finished, 0)) AS finished
    FROM chosen JOIN part ON part.testimony_id = chosen.id
    LEFT JOIN recording ON recording.part_id = part.id
    LEFT JOIN transcript_run AS shown ON shown.part_id = part.id AND shown.shown = 1
    GROUP BY part.testimony_id
)
, understood AS (
    SELECT part.testimony_id AS id,
        sum(tally.speech_milliseconds) FILTER (WHERE tally.status = 'done') AS text,
        sum(tally.speech_milliseconds) FILTER (WHERE tally.status IN ('quarantined', 'failed')) AS unsure,
        sum(tally.speech_milliseconds) FILTER (WHERE tally.status = 'planned') AS waiting,
        sum(tally.windows) FILTER (WHERE tally.status IN ('quarantined', 'failed')) AS flagged
    FROM chosen JOIN part ON part.testimony_id = chosen.id
    JOIN transcript_run AS shown ON shown.part_id = part.id AND shown.shown = 1
    JOIN transcript_tally AS tally ON tally.run_id = shown.id
    GROUP BY part.testimony_id
)
, sent AS (
    SELECT item.testimony_id AS id, max(item.revision) AS revision
    FROM chosen JOIN bundle_sent_item AS item ON item.testimony_id = chosen.id
    JOIN bundle_sent AS bundle ON bundle.sequence = item.sequence AND bundle.finished_at IS NOT NULL
    GROUP BY item.testimony_id
)
, confirmed AS (
    SELECT item.testimony_id AS id, max(item.revision) AS revision
    FROM chosen JOIN receipt_taken_item AS item ON item.testimony_id = chosen.id
    GROUP BY item.testimony_id
)
SELECT testimony.id, case_code, languages, created_at, origin, recorded_by, testimony.revision,
    coalesce(recordings, 0), coalesce(live, 0), coalesce(unsealed, 0), coalesce(attachments, 0),
    coalesce(seconds, 0.0), coalesce(untouched, 0.0),
    coalesce(runs, 0), coalesce(finished, 0),
    coalesce(text, 0), coalesce(unsure, 0), coalesce(waiting, 0), coalesce(flagged, 0),
    sent.revision, confirmed.revision,
    (
        SELECT kind FROM review_step AS step WHERE step.testimony_id = chosen.id
        ORDER BY number DESC, station DESC LIMIT 1
    ) AS last_step,
    (
        SELECT iif(kind = 'reviewed', step.revision, NULL) FROM review_step AS step
        WHERE step.testimony_id = chosen.id AND kind IN ('reviewed', 'reopened')
        ORDER BY number DESC, station DESC LIMIT 1
    ) AS reviewed_revision,
    EXISTS (
        SELECT 1 FROM review_step AS step
        WHERE step.testimony_id = chosen.id AND kind NOT IN ('reviewed', 'reopened', 'undo', 'redo')
    ) AS corrected
FROM chosen JOIN testimony ON testimony.id = chosen.id
LEFT JOIN sound ON sound.id = chosen.id
LEFT JOIN understood ON understood.id = chosen.id
LEFT JOIN sent ON sent.id = chosen.id
LEFT JOIN confirmed ON confirmed.id = chosen.id
ORDER BY created_at, testimony.id
"""


class Library:
    """The port `Library` of app/ports/library.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def rows(self) -> Sequence[LibraryRow]:
        """Return one row per testimony, oldest first."""
        return [_row(row) for row in self._connection.execute(f"WITH chosen AS MATERIALIZED ({_ALL}){_ROWS}")]

    def some(self, testimony_ids: Sequence[str]) -> Sequence[LibraryRow]:
        """Return the rows of these testimonies, oldest first; one that is gone is left out."""
        asked = json.dumps(list(testimony_ids))
        sql: LiteralString = f"WITH chosen AS MATERIALIZED ({_SOME}){_ROWS}"
        return [_row(row) for row in self._connection.execute(sql, (asked,))]

    def stamp(self) -> int:
        """Return how many rows were ever changed through this connection, which is the only one there is."""
        return self._connection.changes


def _row(row: Row) -> LibraryRow:
    identifier, case_code, languages, created_at, origin, recorded_by, revision, *figures = row
    recordings, live, unsealed, attachments, seconds, untouched, *rest = figures
    runs, finished, text, unsure, waiting, flagged, sent_revision, confirmed_revision, *review = rest
    last_step, reviewed_revision, corrected = review
    return LibraryRow(
        id=identifier,
        case_code=case_code,
        languages=tuple(json.loads(languages)),
        created_at=time_of_text(created_at),
        origin=Origin(origin),
        recorded_by=recorded_by,
        revision=revision,
        recordings=recordings,
        live=live,
        unsealed=unsealed,
        attachments=attachments,
        seconds=seconds,
        untouched_seconds=untouched,
        understood=Understood(runs, finished, text / 1000, unsure / 1000, waiting / 1000, flagged),
        review=_standing(last_step, reviewed_revision, revision, corrected=bool(corrected)),
        sent_revision=sent_revision,
        confirmed_revision=confirmed_revision,
    )


def _standing(
    last_step: str | None, reviewed_revision: int | None, revision: int, *, corrected: bool
) -> ReviewStanding:
    """Say the same as `review_mark` of app/domain/review.py, but that corrections which were undone count here too."""
    if reviewed_revision is None:
        return ReviewStanding.BEGUN if corrected else ReviewStanding.NONE
    stands = last_step == StepKind.REVIEWED and reviewed_revision >= revision
    return ReviewStanding.REVIEWED if stands else ReviewStanding.CHANGED_SINCE

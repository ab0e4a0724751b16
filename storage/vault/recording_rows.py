"""The rows of recordings."""

from dataclasses import dataclass

from app.domain.audio import AudioFormat, Purpose
from storage.vault.connection import Connection, Row
from storage.vault.journal import ChainEnd

_SELECT = (
    "SELECT part_id, testimony_id, sample_rate_hz, channels, chunks, frames, chain_head, stopped,"
    " media_name IS NOT NULL, chunks_lost, chain_broken, purpose FROM recording JOIN part ON part.id = part_id"
)


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """One recording as it is stored. `sealed` is a fact of its part."""

    part_id: str
    testimony_id: str
    audio_format: AudioFormat
    end: ChainEnd
    stopped: bool
    sealed: bool
    chunks_lost: int
    chain_broken: bool
    purpose: Purpose = Purpose.TESTIMONY


def insert_row(
    connection: Connection,
    part_id: str,
    source: str,
    audio_format: AudioFormat,
    end: ChainEnd,
    purpose: Purpose = Purpose.TESTIMONY,
) -> None:
    """Store a new recording, in the transaction that stores its part."""
    connection.execute(
        "INSERT INTO recording (part_id, source, sample_rate_hz, channels, chunks, frames, chain_head,"
        " purpose) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            part_id,
            source,
            audio_format.sample_rate_hz,
            audio_format.channels,
            end.chunks,
            end.frames,
            end.head,
            purpose.value,
        ),
    )


def update_row(connection: Connection, row: RecordingRow) -> None:
    """Store what may change of a recording."""
    connection.execute(
        "UPDATE recording SET chunks = ?, frames = ?, chain_head = ?, stopped = ?, chunks_lost = ?, chain_broken = ?"
        " WHERE part_id = ?",
        (
            row.end.chunks,
            row.end.frames,
            row.end.head,
            row.stopped,
            row.chunks_lost,
            row.chain_broken,
            row.part_id,
        ),
    )


def row_of(connection: Connection, part_id: str) -> RecordingRow | None:
    """Return one recording, or None."""
    row = connection.one(f"{_SELECT} WHERE part_id = ?", (part_id,))
    return None if row is None else _recording(row)


def all_rows(connection: Connection) -> list[RecordingRow]:
    """Return every recording that was made in this vault."""
    return [_recording(row) for row in connection.execute(f"{_SELECT} ORDER BY added_at, part_id")]


def _recording(row: Row) -> RecordingRow:
    part_id, testimony_id, rate, channels, chunks, frames, head, stopped, sealed, lost, broken, purpose = row
    return RecordingRow(
        part_id=part_id,
        testimony_id=testimony_id,
        audio_format=AudioFormat(rate, channels),
        end=ChainEnd(chunks, frames, head),
        stopped=bool(stopped),
        sealed=bool(sealed),
        chunks_lost=lost,
        chain_broken=bool(broken),
        purpose=Purpose(purpose),
    )

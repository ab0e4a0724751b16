"""The live journal: the chunks of recordings that are not sealed yet, each chained to all before it.

See RECORDINGS.md, sections 2 and 3.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import rfc8785

from app.domain.audio import EncodedChunk
from app.errors.audio import ChunkOutOfOrder
from storage.vault.connection import Connection

_DOMAIN = b"saksi-recording/1\n"
_BATCH_CHUNKS = 30
_DELETE_CHUNKS = 64


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """Where a journal ends: so many chunks, so many frames, and the hash over all of them (64 bytes)."""

    chunks: int
    frames: int
    head: bytes


def start_of_chain(part_id: str) -> ChainEnd:
    """The end of an empty journal; its hash is bound to the recording."""
    return ChainEnd(0, 0, hashlib.sha512(_DOMAIN + part_id.encode("ascii")).digest())


def chained(end: ChainEnd, chunk: EncodedChunk) -> ChainEnd:
    """The end after one more chunk: SHA-512 over the domain, the hash before, four numbers and the sound."""
    numbers = rfc8785.dumps([chunk.sequence, chunk.first_frame, chunk.frames, chunk.encoder])
    head = hashlib.sha512(_DOMAIN + end.head + numbers + chunk.flac).digest()
    return ChainEnd(end.chunks + 1, end.frames + chunk.frames, head)


def last_end(part_id: str, chunks: Iterable[EncodedChunk]) -> ChainEnd:
    """Compute the chain again over chunks as they lie in the journal, from the first."""
    end = start_of_chain(part_id)
    for chunk in chunks:
        end = chained(end, chunk)
    return end


def insert_chunk(connection: Connection, part_id: str, end: ChainEnd, chunk: EncodedChunk) -> ChainEnd:
    """Store the chunk that follows `end`, in the transaction around it. Raises ChunkOutOfOrder."""
    if (chunk.sequence, chunk.first_frame) != (end.chunks, end.frames):
        raise ChunkOutOfOrder(expected=end.chunks, got=chunk.sequence)
    connection.execute(
        "INSERT INTO recording_chunk (part_id, sequence, first_frame, frames, encoder, flac) VALUES (?, ?, ?, ?, ?, ?)",
        (part_id, chunk.sequence, chunk.first_frame, chunk.frames, chunk.encoder, chunk.flac),
    )
    return chained(end, chunk)


def read_chunks(connection: Connection, part_id: str, from_frame: int = 0) -> Iterator[EncodedChunk]:
    """Give the chunks from the one that holds `from_frame` on, by number, reading half a minute at a time."""
    row = connection.one(
        "SELECT coalesce(max(sequence), 0) FROM recording_chunk WHERE part_id = ? AND first_frame <= ?",
        (part_id, from_frame),
    )
    sequence = int(row[0]) if row else 0
    while True:
        rows = connection.execute(
            "SELECT sequence, first_frame, frames, encoder, flac FROM recording_chunk"
            " WHERE part_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?",
            (part_id, sequence, _BATCH_CHUNKS),
        )
        for found in rows:
            yield EncodedChunk(*found)
        if len(rows) < _BATCH_CHUNKS:
            return
        sequence = rows[-1][0] + 1


def count_chunks(connection: Connection, part_id: str) -> int:
    """Return how many chunks lie in the journal."""
    row = connection.one("SELECT count(*) FROM recording_chunk WHERE part_id = ?", (part_id,))
    return int(row[0]) if row else 0


def delete_chunks(connection: Connection, part_id: str) -> None:
    """Empty the journal of a sealed recording, in small transactions: each overwrites what it frees."""
    while connection.change(
        "DELETE FROM recording_chunk WHERE number IN"
        " (SELECT number FROM recording_chunk WHERE part_id = ? ORDER BY sequence LIMIT ?)",
        (part_id, _DELETE_CHUNKS),
    ):
        pass

"""From a stopped journal to one sealed FLAC file, so that a kill at any moment loses nothing.

1. decode every chunk once, against the hash chain   (a kill: nothing has happened)
2. write the media file, fsync, read it back         (a kill: a file without a row, removed at the next unlock)
3. one transaction: the part names the file          (a kill after it: the journal is only left over)
4. empty the journal piece by piece
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.audio import EncodedChunk, Gap, GapReason
from app.domain.custody import Act
from app.jobs import CancelToken, Progress, Step
from storage.audio.flac import FlacSummary, flac_file, summarise
from storage.vault.context import VaultContext
from storage.vault.journal import chained, delete_chunks, read_chunks, start_of_chain
from storage.vault.marks import insert_mark
from storage.vault.media import SealedMedia
from storage.vault.recording_rows import RecordingRow, update_row
from storage.vault.testimonies import touch_testimony


class _Watch:
    """Computes the chain again while chunks pass, reports progress, and asks whether to stop."""

    def __init__(self, row: RecordingRow, progress: Progress, cancel: CancelToken) -> None:
        self._row = row
        self._progress = progress
        self._cancel = cancel
        self.end = start_of_chain(row.part_id)

    def over(self, stage: str, chunks: Iterable[EncodedChunk]) -> Iterator[EncodedChunk]:
        self.end = start_of_chain(self._row.part_id)
        rate = self._row.audio_format.sample_rate_hz
        for chunk in chunks:
            self._cancel.check()
            self.end = chained(self.end, chunk)
            yield chunk
            self._progress(Step(stage, self.end.frames / rate, max(self._row.end.frames, 1) / rate))


def seal_recording(context: VaultContext, row: RecordingRow, progress: Progress, cancel: CancelToken) -> None:
    """Write the media file and make it the part's; the journal still has its chunks then."""
    watch = _Watch(row, progress, cancel)
    summary = summarise(watch.over("checking", read_chunks(context.connection, row.part_id)), row.audio_format)
    found = row if watch.end == row.end else replace(row, end=watch.end, chain_broken=True)
    again = watch.over("sealing", read_chunks(context.connection, row.part_id))
    media = context.media.write(row.testimony_id, flac_file(summary, again))
    try:
        _adopt(context, found, summary, media)
    except BaseException:
        context.media.remove_if_orphan(media.name)
        raise


def _adopt(context: VaultContext, row: RecordingRow, summary: FlacSummary, media: SealedMedia) -> None:
    with context.connection.transaction():
        context.connection.execute(
            "UPDATE part SET media_name = ?, byte_count = ?, sha512 = ? WHERE id = ?",
            (media.name, media.byte_count, media.sha512, row.part_id),
        )
        for frame, frames in summary.silenced:
            gap = Gap(frame, GapReason.DAMAGED, frames / row.audio_format.sample_rate_hz)
            insert_mark(context.connection, row.part_id, gap)
        update_row(context.connection, row)
        touch_testimony(context.connection, row.testimony_id)
        facts: dict[str, str | int] = {
            "part": row.part_id,
            "sha512": media.sha512.hex(),
            "chain_head": row.end.head.hex(),
            "frames": summary.frames,
            "chain_intact": int(row.chunks_lost == 0 and not row.chain_broken),
        }
        context.custody.record(row.testimony_id, Act.RECORDING_SEALED, facts)


def finish_seal(context: VaultContext, part_id: str) -> None:
    """Empty the journal of a recording whose sealed file is durable and was read back."""
    delete_chunks(context.connection, part_id)

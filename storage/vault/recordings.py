"""Recordings in a vault: the live journal, its sealing, and what a crash leaves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import cast

from app.domain.audio import (
    AudioFormat,
    EncodedChunk,
    Gap,
    GapReason,
    Mark,
    PcmBlock,
    Purpose,
    RecordingFacts,
    RecoveredRecording,
    StoredChunk,
)
from app.domain.custody import Act
from app.domain.testimony import Part, PartKind
from app.errors.audio import RecordingStillLive, RecordingStopped, RecordingUnknown
from app.errors.vault import MediaSealedAway, TestimonyUnknown
from app.jobs import CancelToken, Progress
from storage.crypto.random import random_name, random_secret
from storage.crypto.secret import Secret
from storage.vault.context import VaultContext
from storage.vault.journal import count_chunks, insert_chunk, last_end, read_chunks, start_of_chain
from storage.vault.marks import insert_mark, marks_of
from storage.vault.parts import insert_part, next_ordinal, part_of_id, parts_of
from storage.vault.recording_gate import refuse_overlong_consent, require_consent, require_interpreter
from storage.vault.recording_rows import RecordingRow, all_rows, insert_row, row_of, update_row
from storage.vault.recording_seal import finish_seal, seal_recording
from storage.vault.recording_sound import read_sound, sealed_facts
from storage.vault.witness import Witnesses

MEDIA_TYPE = "audio/flac"
_KEY_SETTING = "recording_witness_key"
_KEY_BYTES = 32


class Recordings:
    """The port `Recordings` of app/ports/recordings.py. See RECORDINGS.md."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context
        self._connection = context.connection
        self._witnesses = Witnesses(context.folder, self._witness_key())

    def begin(
        self, testimony_id: str, audio_format: AudioFormat, source: str, purpose: Purpose = Purpose.TESTIMONY
    ) -> str:
        """Open a live journal for a new recording part and return its part id.

        Raises TestimonyUnknown, MediaSealedAway, ConsentMissing, ConsentUnanswered.
        """
        part_id = random_name()
        with self._connection.transaction():
            if self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,)) is None:
                raise TestimonyUnknown
            if self._connection.one("SELECT 1 FROM testimony_seed WHERE testimony_id = ?", (testimony_id,)) is None:
                # Its sound could be saved and never be sealed.
                raise MediaSealedAway
            require_consent(self._connection, testimony_id, purpose, self._context.clock.now().date())
            require_interpreter(self._context, testimony_id)
            ordinal = next_ordinal(self._connection, testimony_id)
            name = f"recording-{ordinal}.flac"
            now = self._context.clock.now()
            insert_part(
                self._connection,
                Part(part_id, testimony_id, ordinal, PartKind.RECORDING, name, MEDIA_TYPE, None, None, None, now),
            )
            insert_row(self._connection, part_id, source, audio_format, start_of_chain(part_id), purpose)
            self._context.custody.record(testimony_id, Act.RECORDING_STARTED, {"part": part_id})
        # What follows may vanish from the log of the database by one flipped bit; that it began must not.
        self._fold_log()
        self._witnesses.begin(part_id, start_of_chain(part_id))
        return part_id

    def append(self, part_id: str, chunk: EncodedChunk) -> StoredChunk:
        """Save one chunk in one transaction, durable on return.

        Raises RecordingUnknown, RecordingStopped, ChunkOutOfOrder, StorageError, VaultError, and ConsentUnanswered for
        a spoken consent that is too long; then nothing is stored.
        """
        with self._connection.transaction():
            row = self._row(part_id)
            if row.stopped:
                raise RecordingStopped
            if row.purpose is Purpose.CONSENT:
                seconds = chunk.frames / row.audio_format.sample_rate_hz
                refuse_overlong_consent(self._connection, row.testimony_id, seconds)
            end = insert_chunk(self._connection, part_id, row.end, chunk)
            update_row(self._connection, replace(row, end=end))
        self._witnesses.note(part_id, end)
        return StoredChunk(chunk, end.head)

    def mark(self, part_id: str, mark: Mark) -> None:
        """Save a gap, a bookmark or a change of speaker; a gap replaces itself once its length is known."""
        with self._connection.transaction():
            self._row(part_id)
            insert_mark(self._connection, part_id, mark)

    def stop(self, part_id: str) -> None:
        """Say that no more chunks come, and compare the end of the journal with what was acknowledged."""
        with self._connection.transaction():
            row = self._row(part_id)
            if row.stopped:
                return
            row = self._compared(row)
            update_row(self._connection, replace(row, stopped=True))
            self._context.custody.record(
                row.testimony_id,
                Act.RECORDING_STOPPED,
                {"part": part_id, "frames": row.end.frames, "chunks": row.end.chunks, "chunks_lost": row.chunks_lost},
            )

    def seal(self, part_id: str, progress: Progress, cancel: CancelToken) -> Part:
        """Turn a stopped journal into one valid FLAC file in a sealed media file.

        Safe to be killed or cancelled at any moment and called again. Raises RecordingStillLive, StorageError,
        MediaSealedAway, Cancelled.
        """
        row = self._row(part_id)
        if not row.stopped:
            raise RecordingStillLive
        if not row.sealed:
            seal_recording(self._context, row, progress, cancel)
        finish_seal(self._context, part_id)
        self._witnesses.end(part_id)
        return cast("Part", part_of_id(self._connection, part_id))

    def recover(self, progress: Progress, cancel: CancelToken) -> Sequence[RecoveredRecording]:
        """Finish after a crash: stop and seal whatever was live or half sealed; say what was found."""
        found = []
        for row in all_rows(self._connection):
            if not row.sealed:
                found.append(self._recover(row, progress, cancel))
            elif count_chunks(self._connection, row.part_id):
                finish_seal(self._context, row.part_id)
        found.extend(self._recover_vanished())
        return found

    def facts(self, part_id: str) -> RecordingFacts:
        """Return what is known of one recording, live or sealed. Raises RecordingUnknown."""
        part = part_of_id(self._connection, part_id)
        if part is None or part.kind is not PartKind.RECORDING:
            raise RecordingUnknown
        row = row_of(self._connection, part_id)
        if row is None:
            return sealed_facts(self._context, part)
        return RecordingFacts(
            part_id=part_id,
            testimony_id=row.testimony_id,
            format=row.audio_format,
            frames=row.end.frames,
            chunks=row.end.chunks,
            marks=marks_of(self._connection, part_id, row.end.frames),
            chain_head=row.end.head,
            stopped=row.stopped,
            sealed=row.sealed,
            chain_intact=row.chunks_lost == 0 and not row.chain_broken,
            purpose=row.purpose,
        )

    def of(self, testimony_id: str) -> Sequence[RecordingFacts]:
        """Return the recordings of a testimony by ordinal."""
        parts = parts_of(self._connection, testimony_id)
        return [self.facts(part.id) for part in parts if part.kind is PartKind.RECORDING]

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        """Decode from `start_seconds` on, mono, resampled, in blocks of about 1 s.

        Raises RecordingUnknown, AudioDamaged, MediaDamaged, MediaSealedAway.
        """
        return read_sound(self._context, self.facts(part_id), sample_rate_hz, start_seconds)

    def close(self) -> None:
        """Let go of the files that belong to live recordings."""
        self._witnesses.close()

    def _recover(self, row: RecordingRow, progress: Progress, cancel: CancelToken) -> RecoveredRecording:
        if not row.stopped:
            row = replace(self._compared(self._counted(row)), stopped=True)
            with self._connection.transaction():
                update_row(self._connection, row)
                insert_mark(self._connection, row.part_id, Gap(row.end.frames, GapReason.CRASH, None))
                told: dict[str, str | int] = {
                    "part": row.part_id,
                    "frames": row.end.frames,
                    "chunks_lost": row.chunks_lost,
                }
                self._context.custody.record(row.testimony_id, Act.RECORDING_RECOVERED, told)
        self.seal(row.part_id, progress, cancel)
        seconds = row.end.frames / row.audio_format.sample_rate_hz
        return RecoveredRecording(row.part_id, row.testimony_id, seconds, row.chunks_lost)

    def _recover_vanished(self) -> Iterator[RecoveredRecording]:
        """Recordings that have a witness and no row: the database was put back to an earlier state."""
        for part_id in sorted(self._witnesses.part_ids()):
            row = row_of(self._connection, part_id)
            if row is not None and not row.sealed:
                continue
            end = self._witnesses.read(part_id)
            if row is None and end is not None and end.chunks:
                yield RecoveredRecording(part_id, "", 0.0, end.chunks)
            self._witnesses.end(part_id)

    def _counted(self, row: RecordingRow) -> RecordingRow:
        """Compute the chain again from the chunks themselves; the row follows what is really there."""
        end = last_end(row.part_id, read_chunks(self._connection, row.part_id))
        return row if end == row.end else replace(row, end=end, chain_broken=True)

    def _compared(self, row: RecordingRow) -> RecordingRow:
        """Hold the journal against the witness outside of the database."""
        witnessed = self._witnesses.read(row.part_id)
        if witnessed == row.end:
            return row
        if witnessed is None:
            return row if row.end.chunks == 0 else replace(row, chain_broken=True)
        if witnessed.chunks > row.end.chunks:
            return replace(row, chunks_lost=witnessed.chunks - row.end.chunks)
        known = islice(read_chunks(self._connection, row.part_id), witnessed.chunks)
        agrees = last_end(row.part_id, known) == witnessed
        return row if agrees else replace(row, chain_broken=True)

    def _row(self, part_id: str) -> RecordingRow:
        row = row_of(self._connection, part_id)
        if row is None:
            raise RecordingUnknown
        return row

    def _witness_key(self) -> Secret:
        stored = self._context.settings.get(_KEY_SETTING)
        if stored is None:
            with random_secret(_KEY_BYTES) as fresh:
                stored = bytes(fresh.view())
            self._context.settings.put(_KEY_SETTING, stored)
            self._fold_log()
        return Secret(stored)

    def _fold_log(self) -> None:
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

"""Masked copies in a vault: the sound first, as sealed media of a new testimony, then everything in one transaction."""

import hashlib
import json
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.audio import Gap
from app.domain.custody import Act
from app.domain.masking import ENGINE, Mask, MaskedCopy, Proof, ToldCopy, merged
from app.domain.testimony import Origin, Part, PartKind, Testimony
from app.domain.transcript import WindowOptions
from app.errors.vault import TestimonyUnknown
from app.jobs import CancelToken, Progress
from app.ports.masking import MaskedRecording, NewMaskedCopy
from app.ports.recordings import Recordings
from storage.crypto.random import random_name, random_secret
from storage.crypto.secret import Secret
from storage.vault.consents import mirror_to_copies
from storage.vault.context import VaultContext
from storage.vault.marks import insert_mark
from storage.vault.masked_kin import copies_of, told_of
from storage.vault.masked_rows import copy_of, insert_copy, insert_proof
from storage.vault.masked_sound import MaskedSound, uncovered_masks
from storage.vault.media import SealedMedia
from storage.vault.parts import insert_part
from storage.vault.recording_rows import RecordingRow, insert_row, update_row
from storage.vault.recordings import MEDIA_TYPE
from storage.vault.testimonies import SEED_BYTES, Testimonies, insert_testimony
from storage.vault.transcripts import Transcripts

SOURCE = "masking"


@dataclass(frozen=True, slots=True)
class _Written:
    """One recording of the copy whose sound lies sealed in the media folder."""

    recording: MaskedRecording
    part_id: str
    sound: MaskedSound
    media: SealedMedia
    gaps: tuple[Gap, ...]


class MaskedCopies:
    """The port `MaskedCopies` of app/ports/masking.py. See FORMAT.md, "Masked copies"."""

    def __init__(self, context: VaultContext, recordings: Recordings) -> None:
        self._context = context
        self._connection = context.connection
        self._recordings = recordings
        self._testimonies = Testimonies(context)
        self._transcripts = Transcripts(context)

    def make(self, copy: NewMaskedCopy, progress: Progress, cancel: CancelToken) -> Testimony:
        """Write the masked sound, then show the copy in one transaction.

        Raises TestimonyUnknown, MediaSealedAway, AudioDamaged, StorageError, Cancelled; then nothing is left.
        """
        master = self._testimonies.get(copy.master_id)
        written: list[_Written] = []
        with ExitStack() as stack:
            seed = stack.enter_context(random_secret(SEED_BYTES))
            try:
                # One by one, so that what was written before an interruption is known.
                for recording in copy.recordings:
                    written += [self._write(copy, recording, seed, progress, cancel)]
                with self._connection.transaction():
                    return self._store(copy, master, seed, written)
            except BaseException:
                for one in written:
                    self._context.media.remove_if_orphan(one.media.name)
                raise

    def of(self, testimony_id: str) -> MaskedCopy | None:
        """Return what is known of a masked copy that was made here; None for any other testimony."""
        return copy_of(self._connection, testimony_id)

    def told(self, testimony_id: str) -> ToldCopy | None:
        """Return what is known of a masked copy that another of our offices made and told of; None for any other."""
        return told_of(self._connection, testimony_id)

    def ids(self, master_id: str) -> Sequence[str]:
        """Return every masked copy of a testimony that is here, wherever it was made, also copies of its copies."""
        return copies_of(self._connection, master_id)

    def open_ids(self, master_id: str) -> Sequence[str]:
        """Return those of `ids` that can be opened here: neither sealed to headquarters nor erased."""
        seed = "SELECT 1 FROM testimony_seed WHERE testimony_id = ?"
        return [one for one in self.ids(master_id) if self._connection.one(seed, (one,)) is not None]

    def copies(self, master_id: str) -> Sequence[MaskedCopy]:
        """Return the masked copies of a testimony that were made here, oldest first."""
        rows = self._connection.execute(
            "SELECT testimony_id FROM masked_copy WHERE master_id = ? ORDER BY made_at, testimony_id", (master_id,)
        )
        found = (copy_of(self._connection, testimony_id) for (testimony_id,) in rows)
        return [copy for copy in found if copy is not None]

    def uncovered(self, testimony_id: str, progress: Progress, cancel: CancelToken) -> Sequence[Mask]:
        """Return the masked stretches whose sound is not exactly what was to cover it.

        Raises TestimonyUnknown, AudioDamaged, MediaDamaged, MediaSealedAway, Cancelled.
        """
        copy = copy_of(self._connection, testimony_id)
        if copy is None:
            raise TestimonyUnknown
        found: list[Mask] = []
        for master_part_id, part_id in copy.parts:
            masks = [mask for mask in copy.masks if mask.part_id == master_part_id]
            facts = self._recordings.facts(part_id)
            found += uncovered_masks(self._context, facts, masks, copy.cover, progress, cancel)
        return found

    def proved(self, testimony_id: str, proof: Proof) -> None:
        """Store the outcome of a proof, with an entry in the custody log. Raises TestimonyUnknown."""
        with self._connection.transaction():
            if copy_of(self._connection, testimony_id) is None:
                raise TestimonyUnknown
            insert_proof(self._connection, testimony_id, proof)
            told: dict[str, str | int] = {
                "model_sha256": proof.pack_sha256,
                "words": proof.words,
                "heard": len(proof.heard),
            }
            self._context.custody.record(testimony_id, Act.MASKING_PROVED, told)

    def _write(
        self, copy: NewMaskedCopy, recording: MaskedRecording, seed: Secret, progress: Progress, cancel: CancelToken
    ) -> _Written:
        facts, part_id = self._recordings.facts(recording.part_id), random_name()
        spans = merged(mask.span for mask in copy.masks if mask.part_id == recording.part_id)
        sound = MaskedSound(self._context, facts, spans, copy.cover, copy.voice, part_id)
        media = self._context.media.write_for(seed, sound.pieces(progress, cancel))
        # Why a pause was made is in the words of a person; that there was one is not.
        gaps = tuple(replace(mark, note="") for mark in facts.marks if isinstance(mark, Gap))
        return _Written(recording, part_id, sound, media, gaps)

    def _store(self, copy: NewMaskedCopy, master: Testimony, seed: Secret, written: Sequence[_Written]) -> Testimony:
        made = Testimony(
            id=random_name(),
            case_code=self._testimonies.suggest_case_code(),
            languages=master.languages,
            created_at=self._context.clock.now(),
            origin=Origin.HERE,
            recorded_by=self._context.station_id,
            revision=1,
        )
        insert_testimony(self._connection, made, seed)
        custody = self._context.custody
        custody.record(made.id, Act.CREATED, {"case_code": made.case_code})
        for ordinal, one in enumerate(written, 1):
            self._store_recording(made, one, ordinal)
        stored = MaskedCopy(
            testimony_id=made.id,
            master_id=master.id,
            made_at=made.created_at,
            cover=copy.cover,
            voice=copy.voice,
            masks=copy.masks,
            parts=tuple((one.recording.part_id, one.part_id) for one in written),
            removed=copy.removed,
        )
        insert_copy(self._connection, stored)
        told: dict[str, str | int] = {"places": len(copy.masks), "cover": copy.cover.value, "voice": copy.voice.value}
        custody.record(made.id, Act.MASKED, told)
        # Headquarters do not know what is masked: they are told up to which mark all is.
        custody.record(master.id, Act.MASKED_COPY_MADE, {**told, "copy": made.id, "marks": copy.marks})
        mirror_to_copies(self._connection, custody, self._context.station_id, master.id)
        return made

    def _store_recording(self, made: Testimony, one: _Written, ordinal: int) -> None:
        part = Part(
            id=one.part_id,
            testimony_id=made.id,
            ordinal=ordinal,
            kind=PartKind.RECORDING,
            name=f"recording-{ordinal}.flac",
            media_type=MEDIA_TYPE,
            byte_count=one.media.byte_count,
            sha512=one.media.sha512,
            media_name=one.media.name,
            added_at=made.created_at,
        )
        insert_part(self._connection, part)
        insert_row(self._connection, part.id, SOURCE, one.sound.format, one.sound.end)
        row = RecordingRow(
            part_id=part.id,
            testimony_id=made.id,
            audio_format=one.sound.format,
            end=one.sound.end,
            stopped=True,
            sealed=True,
            chunks_lost=0,
            chain_broken=False,
        )
        update_row(self._connection, row)
        for gap in one.gaps:
            insert_mark(self._connection, part.id, gap)
        self._store_text(one, part.id, made.created_at)

    def _store_text(self, one: _Written, part_id: str, at: datetime) -> None:
        """The text is a run of its own, by nobody's ear: what names the run of the master stays behind."""
        run, windows = one.recording.run, one.recording.windows
        spans = [[window.index, window.span.start_seconds, window.span.end_seconds] for window in windows]
        stored = replace(
            run,
            id=random_name(),
            part_id=part_id,
            started_at=at,
            audio_sha512=one.media.sha512.hex(),
            engine=ENGINE,
            options=WindowOptions(run.options.language, run.options.beam_size, run.options.word_times),
            plan_sha256=hashlib.sha256(json.dumps([part_id, *spans]).encode()).hexdigest(),
            finished=True,
        )
        self._transcripts.begin(stored, windows)

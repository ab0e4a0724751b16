"""Where masked copies are made and proved in tests: the rooms around one vault and one model."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.audio import AudioFormat
from app.domain.consent import Voice
from app.domain.masking import Cover, Mask, MaskedCopy, Proof
from app.domain.testimony import Testimony
from app.jobs import CancelToken, no_progress
from app.ports.masking import NewMaskedCopy
from app.ports.transcriber import Transcriber
from app.usecases.mask import Choice, MaskRooms, make_masked_copy, plan_masks, recording_of
from app.usecases.mask_proof import ProofRooms, prove
from app.usecases.reading import ReadingRooms
from app.usecases.review import ReviewedTranscript, ReviewRooms, read_recording
from app.usecases.transcribe import TranscriptionRooms
from storage.vault.likeness import Likeness
from storage.vault.notices import NoticesTable
from storage.vault.vault import Vault
from tests.storage.audio.sounds import chunks_of
from tests.transcribing_process import transcribe_in
from tests.vault_fixtures import StepClock, grant_everything
from transcription.planner import WindowPlanner


@dataclass(frozen=True)
class Desk:
    """A vault, and a model that listens."""

    vault: Vault
    transcriber: Transcriber

    @property
    def rooms(self) -> MaskRooms:
        vault = self.vault
        review = ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews)
        reading = ReadingRooms(
            vault.consents, NoticesTable(vault.context), vault.masked_copies, lambda: "", vault.context.clock
        )
        return MaskRooms(review, vault.marked, vault.masked_copies, Likeness(), reading)

    @property
    def transcription(self) -> TranscriptionRooms:
        vault = self.vault
        return TranscriptionRooms(
            testimonies=vault.testimonies,
            recordings=vault.recordings,
            transcripts=vault.transcripts,
            custody=vault.custody,
            transcriber=self.transcriber,
            planner=WindowPlanner(),
            clock=StepClock(),
            consents=vault.consents,
        )

    def record(self, samples: bytes, languages: tuple[str, ...] = ("en",)) -> Testimony:
        """Seal a recording into a new testimony, and transcribe it."""
        testimony = self.vault.testimonies.create(languages)
        grant_everything(self.vault, testimony.id)
        part_id = self.vault.recordings.begin(testimony.id, AudioFormat(), "file")
        for chunk in chunks_of(memoryview(samples).cast("h")):
            self.vault.recordings.append(part_id, chunk)
        self.vault.recordings.stop(part_id)
        self.vault.recordings.seal(part_id, no_progress, CancelToken())
        transcribe_in(self.vault, part_id, self.transcriber)
        return self.vault.testimonies.get(testimony.id)

    def read(self, testimony_id: str) -> ReviewedTranscript:
        """Its first recording as it is read."""
        vault = self.vault
        (facts, *_) = vault.recordings.of(testimony_id)
        return read_recording(vault.recordings, vault.transcripts, vault.reviews, facts.part_id)

    def mask(
        self, testimony_id: str, choice: Choice, cover: Cover = Cover.TONE, voice: Voice = Voice.ORIGINAL
    ) -> MaskedCopy:
        made = make_masked_copy(self.rooms, testimony_id, choice, cover, voice, no_progress, CancelToken())
        return self.copy(made.id)

    def mask_badly(
        self,
        testimony_id: str,
        choice: Choice,
        spoil: Callable[[list[Mask]], list[Mask]],
        cover: Cover = Cover.TONE,
        voice: Voice = Voice.ORIGINAL,
    ) -> MaskedCopy:
        """Make a copy whose masks somebody has tampered with on their way."""
        plan = plan_masks(self.rooms, testimony_id, choice)
        spoiled = replace(plan, masks=tuple(spoil(list(plan.masks))))
        recordings = tuple(recording_of(plan, transcript) for transcript in plan.transcripts)
        new = NewMaskedCopy(testimony_id, recordings, spoiled.masks, cover, voice, plan.removed)
        return self.copy(self.vault.masked_copies.make(new, no_progress, CancelToken()).id)

    def copy(self, testimony_id: str) -> MaskedCopy:
        found = self.vault.masked_copies.of(testimony_id)
        assert found is not None
        return found

    def prove(self, testimony_id: str) -> Proof:
        return prove(ProofRooms(self.rooms, self.transcription), testimony_id, no_progress, CancelToken())

    def heard_again(self, testimony_id: str) -> str:
        """What the engine heard in a copy when it was proved."""
        ((_, part_id),) = self.copy(testimony_id).parts
        run = self.vault.transcripts.unfinished(part_id)
        assert run is not None
        windows = self.vault.transcripts.windows(run.id)
        return " ".join(segment.text.strip() for one in windows if one.text for segment in one.text.segments)

    def samples(self, testimony_id: str) -> bytes:
        """All samples of its first recording, 48 kHz."""
        (facts, *_) = self.vault.recordings.of(testimony_id)
        return b"".join(block.samples for block in self.vault.recordings.read_pcm(facts.part_id, 48_000))

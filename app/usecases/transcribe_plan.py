"""From a whole recording to the plan of a run."""

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.audio import RecordingFacts
from app.domain.transcript import ModelFacts, Run, Span, Window
from app.errors.transcription import LanguageNotInModel
from app.jobs import CancelToken, Progress, Step
from app.ports.planner import Planner
from app.ports.recordings import Recordings
from app.ports.transcriber import MODEL_SAMPLES_PER_SECOND, Transcriber
from app.usecases.transcribe_sound import read_blocks

LISTENING = "listen"
_SAMPLE_BYTES = 2
# Resampling may gain or lose a few samples at the end; more than this was really not heard.
_SAME_LENGTH_SECONDS = 0.1
# Whisper has its own tag for a few languages.
_MODEL_TAGS = {"fil": "tl"}


@dataclass(frozen=True, slots=True)
class Plan:
    """All windows of a recording, and how much of it was listened to."""

    windows: tuple[Window, ...]
    heard_seconds: float

    @property
    def sha256(self) -> str:
        """Hash over every window and the speech in it, in whole samples."""
        rows = [[window.index, *_samples(window.span), *map(_samples, window.speech)] for window in self.windows]
        return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def _samples(span: Span) -> tuple[int, int]:
    return round(span.start_seconds * MODEL_SAMPLES_PER_SECOND), round(span.end_seconds * MODEL_SAMPLES_PER_SECOND)


def make_plan(
    recordings: Recordings,
    transcriber: Transcriber,
    planner: Planner,
    facts: RecordingFacts,
    language: str | None,
    progress: Progress,
    cancel: CancelToken,
) -> Plan:
    """Listen through a recording, block by block, and lay windows over the speech. Nothing is stored.

    Raises AudioDamaged, MediaSealedAway, WorkerFailed, Cancelled.
    """
    windows: list[Window] = []
    heard_seconds = 0.0
    for start, pcm in read_blocks(recordings, planner, facts.part_id):
        cancel.check()
        speech = transcriber.find_speech(planner.float_samples(pcm), start, cancel)
        windows.extend(planner.plan(pcm, start, speech, language, len(windows)))
        heard_seconds = start + len(pcm) / _SAMPLE_BYTES / MODEL_SAMPLES_PER_SECOND
        progress(Step(LISTENING, min(heard_seconds, facts.seconds), facts.seconds))
    same = abs(heard_seconds - facts.seconds) < _SAME_LENGTH_SECONDS
    return Plan(tuple(windows), facts.seconds if same else heard_seconds)


def run_id(part_id: str, started_at: datetime, model: ModelFacts, plan: Plan, earlier: Sequence[Run | None]) -> str:
    """Return 26 base32 characters: a run is named by what it is made of, when it began, and what was there before.

    The runs before it keep two apart that begin at the same time by a clock that was set back.
    """
    before = [run.id if run is not None else "" for run in earlier]
    name = "\n".join([part_id, started_at.isoformat(), model.pack_sha256, plan.sha256, *before])
    return base64.b32encode(hashlib.sha256(name.encode()).digest()).decode("ascii").lower()[:26]


def chosen_language(languages: Sequence[str], model: ModelFacts) -> str | None:
    """Return what to ask the model for: the one language of a testimony, or None to detect one of several.

    Raises LanguageNotInModel when the model was taught none of them.
    """
    tags = [tag.lower().split("-")[0] for tag in languages]
    known = [tag for tag in (_MODEL_TAGS.get(tag, tag) for tag in tags) if tag in model.languages]
    if tags and not known:
        raise LanguageNotInModel(language=languages[0])
    if len(set(known)) == 1 or (known and not model.multilingual):
        return known[0]
    return None if model.multilingual else model.languages[0]

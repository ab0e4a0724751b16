"""The model itself: the only file that imports faster_whisper and ctranslate2, in the worker process only.

faster-whisper runs with its own guards off (temperature 0, no thresholds, no previous text): they reject correct text
in many scripts, and what must be judged is judged in guards.py, where it is stored and shown.
"""

import math
import threading
from collections.abc import Callable
from typing import Any

import ctranslate2
import faster_whisper
import numpy as np
import numpy.typing as npt
from faster_whisper.transcribe import tqdm
from faster_whisper.vad import VadOptions, get_speech_timestamps, get_vad_model

from app.domain.transcript import Segment, Span, WindowText, Word
from app.ports.transcriber import MODEL_SAMPLES_PER_SECOND
from transcription import spare_copy

Sound = npt.NDArray[np.float32]
# What ctranslate2 makes of the weights on a processor without 16-bit floats.
COMPUTE_TYPE = "int8"
# An identifier for a model that comes from memory; below a device file, so nothing can ever be found there.
_NOWHERE = "/dev/null/pack"
_LEAST_SAMPLES = 1600
_MOST_HOTWORD_TOKENS = 100
_MOST_TOKENS = 224
# A window is decoded again from where a decode says it was cut off; a model that says so all the time is stopped.
_MOST_DECODES = 30
# Found stretches are not padded here: who plans windows pads them. Pauses under 0.3 s do not part a sentence.
_VAD = VadOptions(threshold=0.5, min_speech_duration_ms=0, min_silence_duration_ms=300, speech_pad_ms=0)
_TIME_STEP_SECONDS = 0.02

# The library makes a bar of progress that nobody sees. Its own lock is one for many processes, for which macOS starts
# another process: this program once more, on the same pipes.
tqdm.set_lock(threading.RLock())


def version() -> str:
    """Return names and versions, for the record of a run."""
    return f"faster-whisper {faster_whisper.__version__}, ctranslate2 {ctranslate2.__version__} {COMPUTE_TYPE}"


def warm_up() -> None:
    """Load the voice detector, which ships inside faster-whisper."""
    get_vad_model()


def find_speech(samples: Sound) -> tuple[tuple[int, int], ...]:
    """Return first sample and sample after the last of each stretch with a voice, in order."""
    found = []
    reached = 0
    for stretch in get_speech_timestamps(samples, _VAD):
        first, end = max(int(stretch["start"]), reached), min(int(stretch["end"]), len(samples))
        if end > first:
            found.append((first, end))
            reached = end
    return tuple(found)


class _TakenOnce:
    """Gives up its bytes when they are read, so that only one copy of the weights stays in memory."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def read(self) -> bytes:
        content, self._content = self._content, b""
        return content


class _Stop(Exception):
    """The window is not wanted any more."""


class _Model(faster_whisper.WhisperModel):  # type: ignore[misc]
    """The library's model, with a record of what each decode did, no segment thrown away, and no endless window."""

    def __init__(self, files: dict[str, Any], threads: int) -> None:
        super().__init__(_NOWHERE, device="cpu", compute_type=COMPUTE_TYPE, cpu_threads=threads, files=files)
        self._encoded: tuple[Any, Any] | None = None
        self.begin(lambda: False)

    def begin(self, is_cancelled: Callable[[], bool]) -> None:
        """Drop what is left of the window before, and ask `is_cancelled` before each decode of the next."""
        self.decodes: list[tuple[int, float, float]] = []
        self._encoded = None
        self._is_cancelled = is_cancelled

    def generate_with_fallback(self, *arguments: Any, **named: Any) -> Any:
        """Decode, and keep tokens, log-probability and no-speech probability, also where no text comes of it."""
        if self._is_cancelled():
            raise _Stop
        decoded = super().generate_with_fallback(*arguments, **named)
        result, log_probability = decoded[0], decoded[1]
        self.decodes.append((len(result.sequences_ids[0]), float(log_probability), float(result.no_speech_prob)))
        return decoded

    def encode(self, features: Any) -> Any:
        """Encode, or give the last answer again: detecting the language needs the same one as the first decode."""
        if self._encoded is not None and np.array_equal(self._encoded[0], features):
            return self._encoded[1]
        self._encoded = (features, super().encode(features))
        return self._encoded[1]

    def _split_segments_by_timestamps(self, *arguments: Any, **named: Any) -> Any:
        found, seek, _ = super()._split_segments_by_timestamps(*arguments, **named)
        _give_length(found)
        if seek <= named["seek"] or len(self.decodes) >= _MOST_DECODES:
            seek = named["seek"] + named["segment_size"]
        # "Ended" keeps the library from going on where the last word seems to end: the text must not depend on
        # whether words are timed, and a tail of silence must not be decoded for itself.
        return found, seek, True

    def add_word_timestamps(self, segments: Any, *arguments: Any, **named: Any) -> Any:
        """Time the words, and keep a segment whose words fell on one moment: the library would drop its text."""
        answer = super().add_word_timestamps(segments, *arguments, **named)
        for found in segments:
            _give_length(found)
        return answer


def _give_length(segments: list[dict[str, Any]]) -> None:
    for segment in segments:
        if segment["end"] <= segment["start"]:
            segment["end"] = segment["start"] + _TIME_STEP_SECONDS


class Engine:
    """A pack in memory."""

    def __init__(self, files: dict[str, bytes], weights_sha256: str, threads: int) -> None:
        """Load from the bytes of the pack's files; the weights are taken out of `files`."""
        weights = files.pop("model.bin")
        head, size_bytes = weights[:64], len(weights)
        given: dict[str, Any] = files | {"model.bin": _TakenOnce(weights)}
        del weights
        # An empty object keeps the library from looking for this file beside the pack's identifier.
        given.setdefault("preprocessor_config.json", b"{}")
        self._model = _Model(given, threads)
        spare_copy.release(head, size_bytes, weights_sha256)

    @property
    def multilingual(self) -> bool:
        """Whether the model was taught more than one language."""
        return bool(self._model.model.is_multilingual)

    @property
    def mels(self) -> int:
        """Number of frequency bands that the model hears."""
        return int(self._model.model.n_mels)

    @property
    def languages(self) -> tuple[str, ...]:
        """Tags of the languages that both the library and the pack's tokenizer know."""
        if not self.multilingual:
            return ("en",)
        knows = self._model.hf_tokenizer.token_to_id
        return tuple(sorted(tag for tag in self._model.supported_languages if knows(f"<|{tag}|>") is not None))

    def transcribe(
        self,
        samples: Sound,
        *,
        language: str | None,
        beam_size: int,
        word_times: bool,
        hotwords: str,
        is_cancelled: Callable[[], bool],
    ) -> WindowText | None:
        """Return what is said in one window of at most 30 s, times from its first sample.

        None when `is_cancelled` says so between two decodes.
        """
        seconds = len(samples) / MODEL_SAMPLES_PER_SECOND
        if len(samples) < _LEAST_SAMPLES:
            samples = np.pad(samples, (0, _LEAST_SAMPLES - len(samples)))
        self._model.begin(is_cancelled)
        try:
            tag, probability = (language, 1.0) if language is not None else self._detect(samples)
            found, info = self._model.transcribe(
                samples,
                language=tag,
                beam_size=beam_size,
                temperature=0.0,
                compression_ratio_threshold=None,
                log_prob_threshold=None,
                no_speech_threshold=None,
                condition_on_previous_text=False,
                without_timestamps=False,
                word_timestamps=word_times,
                hotwords=self._fitting(hotwords) or None,
            )
            return _window_text(list(found), self._model.decodes, info.language, probability, seconds)
        except _Stop:
            return None
        finally:
            self._model.begin(lambda: False)

    def _detect(self, samples: Sound) -> tuple[str, float]:
        if not self.multilingual:
            return "en", 1.0
        # The same frames, cut in the same way, as the library gives its first decode.
        features = self._model.feature_extractor(samples)[:, :-1][:, : self._model.feature_extractor.nb_max_frames]
        encoded = self._model.encode(faster_whisper.audio.pad_or_trim(features))
        token, probability = self._model.model.detect_language(encoded)[0][0]
        return str(token[2:-2]), float(probability)

    def _fitting(self, hotwords: str) -> str:
        words = hotwords.split()
        while words and len(self._model.hf_tokenizer.encode(" " + " ".join(words)).ids) > _MOST_HOTWORD_TOKENS:
            words.pop()
        return " ".join(words)


def _window_text(
    found: list[Any], decodes: list[tuple[int, float, float]], language: str, probability: float, seconds: float
) -> WindowText:
    segments = tuple(_segment(segment, seconds) for segment in found)
    # A decode that was cut off counts whole, also where its tail was thrown away and decoded again.
    longest = max((tokens for tokens, _, _ in decodes), default=0)
    kept = sum(len(segment.tokens) for segment in found)
    weight = sum(tokens + 1 for tokens, _, _ in decodes) or 1
    # Given up in the middle: as many tokens as fit, so that the window counts as one that overflowed.
    given_up = _MOST_TOKENS if len(decodes) >= _MOST_DECODES else 0
    return WindowText(
        segments=segments,
        # On silence a language is still "detected": it means nothing.
        language=language if segments else "",
        language_probability=_unit(probability) if segments else 0.0,
        average_log_probability=sum(mean * (tokens + 1) for tokens, mean, _ in decodes) / weight,
        # The first decode heard the whole window; later ones only its tail.
        no_speech_probability=_unit(decodes[0][2] if decodes else 0.0),
        tokens=max(kept, longest, given_up),
    )


def _segment(segment: Any, seconds: float) -> Segment:
    words = tuple(
        Word(_span(word.start, word.end, seconds), word.word, _unit(float(word.probability)))
        for word in segment.words or ()
    )
    span = _span(segment.start, segment.end, seconds)
    if span.end_seconds <= span.start_seconds:
        # Timed beyond the end of the window: its text still belongs to the window's last moment.
        span = Span(round(max(0.0, seconds - _TIME_STEP_SECONDS), 3), round(seconds, 3))
    return Segment(span, segment.text, words)


def _span(start: float, end: float, seconds: float) -> Span:
    first = min(max(float(start), 0.0), seconds)
    return Span(round(first, 3), round(min(max(float(end), first), seconds), 3))


def _unit(value: float) -> float:
    return min(max(value, 0.0), 1.0) if math.isfinite(value) else 0.0

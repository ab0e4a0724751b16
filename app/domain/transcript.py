"""What was understood of the sound: runs, windows, segments, words, and the ledger that covers every second.

Times are seconds from the start of the recording's saved sound, gaps not counted.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of sound: start <= time < end."""

    start_seconds: float
    end_seconds: float

    @property
    def seconds(self) -> float:
        """Length of the stretch."""
        return self.end_seconds - self.start_seconds


@dataclass(frozen=True, slots=True)
class Word:
    """One word as the model timed it; `probability` between 0 and 1."""

    span: Span
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence or phrase that the model wrote, with its words in order."""

    span: Span
    text: str
    words: tuple[Word, ...]


class Flag(StrEnum):
    """Why the text of a window is not to be believed without listening."""

    REPEATED_CHARACTERS = "repeated_characters"
    REPEATED_PHRASE = "repeated_phrase"
    OVERFLOW = "overflow"
    TOO_FAST = "too_fast"
    TOO_SLOW = "too_slow"
    LIKELY_SILENCE = "likely_silence"
    CREDIT_PHRASE = "credit_phrase"
    PROMPT_ECHO = "prompt_echo"
    WRONG_SCRIPT = "wrong_script"
    LITTLE_SPEECH = "little_speech"
    NO_TEXT = "no_text"


class WindowStatus(StrEnum):
    """Where a window stands. SPLIT means that its two halves follow as windows of their own."""

    PLANNED = "planned"
    DONE = "done"
    QUARANTINED = "quarantined"
    FAILED = "failed"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What the model is asked. `language` is a Whisper tag ("km") or None to detect; `beam_size` >= 1."""

    language: str | None
    beam_size: int = 5
    word_times: bool = True
    hotwords: str = ""


@dataclass(frozen=True, slots=True)
class WindowText:
    """What the model answered for one window; times are from the start of the recording.

    `average_log_probability`, `no_speech_probability`, `tokens` are the model's own figures.
    """

    segments: tuple[Segment, ...]
    language: str
    language_probability: float
    average_log_probability: float
    no_speech_probability: float
    tokens: int


@dataclass(frozen=True, slots=True)
class Window:
    """One planned piece of a run, and, once it ran, what came of it.

    `index` numbers windows in order of planning within the run; `speech` is where voice was found in it.
    """

    index: int
    span: Span
    speech: tuple[Span, ...]
    status: WindowStatus
    flags: tuple[Flag, ...] = ()
    text: WindowText | None = None


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """Which model answered: pack name, SHA-256 of its files' list, whether it knows many languages."""

    name: str
    pack_sha256: str
    multilingual: bool
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """One transcription of one recording part: everything needed to do it again in the same way."""

    id: str
    part_id: str
    started_at: datetime
    audio_sha512: str
    model: ModelFacts
    engine: str
    options: WindowOptions
    language: str
    plan_sha256: str
    audio_seconds: float
    finished: bool


class Account(StrEnum):
    """What became of a second of sound."""

    TRANSCRIBED = "transcribed"
    SILENCE = "silence"
    OVERLAP = "overlap"
    QUARANTINED = "quarantined"
    FAILED = "failed"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One stretch with one account; the entries of a ledger touch and cover the whole recording."""

    span: Span
    account: Account


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where searched words were found; `excerpt` holds the sentence, `start`/`end` the match in it.

    `quarantined` says that the text did not pass the guards and is not to be believed without listening.
    """

    testimony_id: str
    part_id: str
    span: Span
    excerpt: str
    start: int
    end: int
    quarantined: bool = False

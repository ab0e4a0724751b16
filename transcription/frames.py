"""What program and worker say to each other; see WIRE.md for the rules of each."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.transcript import WindowText

WIRE_VERSION = 1
MOST_WINDOW_SAMPLES = 480_000
MOST_BLOCK_SAMPLES = 9_600_000
BYTES_PER_SAMPLE = 4


class FailedReason(StrEnum):
    """Why a command has no result."""

    CANCELLED = "cancelled"
    PACK = "pack"
    MODEL = "model"
    MEMORY = "memory"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Begin:
    """First word of the client; `threads` is how many the model may use."""

    version: int
    threads: int


@dataclass(frozen=True, slots=True)
class PackEntry:
    """One file of the pack whose bytes follow; `sha256` in lower-case hex."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack follows, file by file, as Data."""

    files: tuple[PackEntry, ...]


@dataclass(frozen=True, slots=True)
class FindSpeech:
    """Sound follows as Data; say where a voice is heard in it."""

    request: int
    samples: int


@dataclass(frozen=True, slots=True)
class Transcribe:
    """Sound follows as Data; say what is said in it. `language` None means detect."""

    request: int
    samples: int
    language: str | None
    beam_size: int
    word_times: bool
    hotwords: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """The answer to this request is not wanted any more."""

    request: int


@dataclass(frozen=True, slots=True)
class Data:
    """Raw bytes of the command before it."""

    payload: bytes | memoryview


@dataclass(frozen=True, slots=True)
class Ready:
    """First word of the worker; `engine` holds names and versions."""

    version: int
    engine: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """The pack is in memory; this is what the model says of itself."""

    multilingual: bool
    mels: int
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """Where a voice is heard: pairs of first sample and sample after the last, in order."""

    request: int
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Text:
    """What was said; times count from the window's first sample."""

    request: int
    text: WindowText


@dataclass(frozen=True, slots=True)
class Failed:
    """There is no result; `request` is None when loading a pack failed."""

    request: int | None
    reason: FailedReason


ToWorker = Begin | Pack | FindSpeech | Transcribe | Cancel | Data
ToClient = Ready | Loaded | Speech | Text | Failed
Frame = ToWorker | ToClient

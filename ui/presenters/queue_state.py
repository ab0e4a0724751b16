"""What the queue of transcriptions shows."""

from dataclasses import dataclass
from enum import Enum, auto

from ui.errors import Explained


class ItemPhase(Enum):
    """Where one recording stands."""

    WAITING = auto()
    LISTENING = auto()
    """Voices are looked for, and the windows laid."""
    TRANSCRIBING = auto()
    STOPPING = auto()
    """Asked to pause; the window that is being heard is still finished."""
    DONE = auto()
    FAILED = auto()


RUNNING = frozenset({ItemPhase.LISTENING, ItemPhase.TRANSCRIBING, ItemPhase.STOPPING})
OPEN = RUNNING | {ItemPhase.WAITING}


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One recording. `number` counts the recordings of its testimony from 1, `count` says how many there are.

    `done` of `total` seconds are through in the present phase; `committed` counts windows' reports, so that whoever
    shows the text knows when to read it again. `again` asks for a new run although one is finished.
    """

    testimony_id: str
    part_id: str
    case_code: str
    languages: tuple[str, ...]
    number: int
    count: int
    seconds: float
    phase: ItemPhase = ItemPhase.WAITING
    done: float = 0.0
    total: float = 0.0
    remaining_seconds: float | None = None
    committed: int = 0
    speech_without_text_seconds: float = 0.0
    again: bool = False
    error: Explained | None = None

    @property
    def share(self) -> float:
        """How much of the work is done, 0 to 1."""
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0

    @property
    def running(self) -> bool:
        """Whether it is being worked on."""
        return self.phase in RUNNING


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A pack that is here. `languages` is empty where it knows many; `demo` understands the demo voices only."""

    name: str
    languages: tuple[str, ...]
    demo: bool


@dataclass(frozen=True, slots=True)
class QueueState:
    """`remaining_seconds` is for everything, None while no honest estimate can be made.

    `paused` says that a person stopped the queue; `needs_model` that no model is here which could do it. `model` is
    the name of the pack that is used or was picked, `models` are those that may be chosen.
    """

    items: tuple[QueueItem, ...] = ()
    paused: bool = False
    remaining_seconds: float | None = None
    model: str = ""
    models: tuple[ModelChoice, ...] = ()
    needs_model: bool = False
    nothing_to_do: bool = False
    error: Explained | None = None

    @property
    def running(self) -> QueueItem | None:
        """The one that is being worked on."""
        return next((item for item in self.items if item.running), None)

    @property
    def open_items(self) -> tuple[QueueItem, ...]:
        """What is not finished."""
        return tuple(item for item in self.items if item.phase in OPEN)

    def of(self, testimony_id: str) -> tuple[QueueItem, ...]:
        """The items of one testimony."""
        return tuple(item for item in self.items if item.testimony_id == testimony_id)

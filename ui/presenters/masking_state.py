"""What the page of marks and masked copies shows."""

from dataclasses import dataclass
from enum import Enum, auto

from app.domain.bundle import KeptReason
from app.domain.consent import RecipientKind, Voice
from app.domain.consent_gate import Decision
from app.domain.marked import MarkEvent
from app.domain.masking import Cover, Heard, MaskedCopy
from app.domain.review import ParagraphKey
from app.jobs import Step
from app.usecases.review_words import Place
from ui.errors import Explained


class Doing(Enum):
    """What takes long."""

    NOTHING = auto()
    MAKING = auto()
    PROVING = auto()


class Standing(Enum):
    """Where a masked copy stands."""

    UNPROVED = auto()
    PROVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class ChosenWords:
    """Words to mask, and at how many places they stand in the transcript."""

    words: str
    places: int


@dataclass(frozen=True, slots=True)
class CopyItem:
    """A masked copy of the testimony that is shown."""

    testimony_id: str
    case_code: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class MaskingState:
    """Of a testimony: marks, what was chosen, its copies. Of a masked copy: `own`, its proof, where it may go.

    `places` and `seconds` are what would be masked now, speech that nobody could read with it; `why` says why the copy
    stays here.
    """

    read: bool = False
    transcribed: bool = False
    marks: tuple[MarkEvent, ...] = ()
    words: tuple[ChosenWords, ...] = ()
    single: tuple[Place, ...] = ()
    paragraphs: tuple[ParagraphKey, ...] = ()
    passages: bool = False
    picking: bool = False
    cover: Cover = Cover.TONE
    voice: Voice = Voice.ORIGINAL
    places: int = 0
    seconds: float = 0.0
    copies: tuple[CopyItem, ...] = ()
    own: MaskedCopy | None = None
    why: KeptReason | None = None
    may_go: tuple[tuple[RecipientKind, Decision], ...] = ()
    doing: Doing = Doing.NOTHING
    step: Step | None = None
    made: str = ""
    error: Explained | None = None

    @property
    def chosen(self) -> bool:
        """Whether a copy would have anything masked that somebody chose, or another voice."""
        return bool(
            any(one.places for one in self.words)
            or self.single
            or self.paragraphs
            or (self.passages and self.marks)
            or self.voice is not Voice.ORIGINAL
        )

    @property
    def may_make(self) -> bool:
        """Whether the copy may be made now: everything that was asked for was found."""
        missing = any(one.places == 0 for one in self.words)
        return self.transcribed and self.chosen and not missing and self.doing is Doing.NOTHING

    @property
    def heard(self) -> tuple[Heard, ...]:
        """Where something was heard again."""
        return () if self.own is None or self.own.proof is None else self.own.proof.heard

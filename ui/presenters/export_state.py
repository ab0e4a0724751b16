"""What the export screen shows: who could leave, for whom, and afterwards what left, and what did not and why."""

from dataclasses import dataclass
from enum import Enum, auto

from app.domain.bundle import KeptReason, SealedFile
from app.domain.consent_gate import Reason
from app.domain.library import LibraryRow, Whereabouts
from app.domain.people import Contact
from app.domain.stick import Stick
from app.jobs import Step
from app.usecases.export_names import NameTo
from ui.errors import Explained


class ExportPhase(Enum):
    """What the screen shows."""

    CHOOSING = auto()
    WRITING = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One testimony that could leave."""

    row: LibraryRow
    where: Whereabouts


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """An office that could open the bundle, with the words of its card.

    `untold` counts the testimonies that it has and of which something does not hold any more that it does not know.
    """

    contact: Contact
    words: tuple[str, ...]
    untold: int = 0

    @property
    def station(self) -> str:
        """What it is told apart by."""
        return self.contact.card.station


@dataclass(frozen=True, slots=True)
class LeftBundle:
    """A bundle that left; `cases` are case codes, `recipients` names of offices, `copies` files on other media.

    `told` are case codes of testimonies of which it says that something does not hold any more, `named` of those whose
    name and contact are in it.
    """

    file_name: str
    folder: str
    sequence: int
    sealed: SealedFile
    cases: tuple[str, ...]
    recipients: tuple[str, ...]
    copies: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptCase:
    """A testimony that stayed; `office` is the name of the one that it did not leave to, "" for all."""

    case_code: str
    reason: KeptReason
    office: str = ""
    why: Reason | None = None
    testimony_id: str = ""


@dataclass(frozen=True, slots=True)
class NameOffer:
    """Somebody who agreed to be named to an office that is chosen."""

    to: NameTo
    case_code: str
    office: str


@dataclass(frozen=True, slots=True)
class ExportState:
    """`chosen` are testimony ids, `chosen_recipients` station ids; `reasons` say why nothing at all could leave.

    `offers` is whose name and contact may leave to whom, as far as it was looked up; `names` what somebody wants of it.
    """

    phase: ExportPhase = ExportPhase.CHOOSING
    loaded: bool = False
    rows: tuple[ExportRow, ...] = ()
    chosen: frozenset[str] = frozenset()
    recipients: tuple[RecipientRow, ...] = ()
    chosen_recipients: frozenset[str] = frozenset()
    sticks: tuple[Stick, ...] = ()
    folder: str = ""
    offers: tuple[NameOffer, ...] = ()
    names: frozenset[NameTo] = frozenset()
    step: Step | None = None
    left: tuple[LeftBundle, ...] = ()
    kept: tuple[KeptCase, ...] = ()
    reasons: tuple[KeptReason, ...] = ()
    copying: bool = False
    error: Explained | None = None

    @property
    def ready(self) -> bool:
        """Whether everything is chosen; where an office has to be told something, no testimony need leave."""
        return bool((self.chosen or self.untold) and self.chosen_recipients and self.folder)

    @property
    def naming(self) -> tuple[NameOffer, ...]:
        """Whose name and contact leave, and to whom."""
        return tuple(
            one
            for one in self.offers
            if one.to in self.names and one.to[0] in self.chosen and one.to[1] in self.chosen_recipients
        )

    @property
    def untold(self) -> int:
        """How many withdrawals the chosen offices have to be told, each office counted apart."""
        return sum(one.untold for one in self.recipients if one.station in self.chosen_recipients)

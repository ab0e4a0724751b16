"""What the receive screen shows: a queue of files, each with its checks, and the receipts that are owed."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from app.domain.bundle import BundleFacts, ImportRecord, Received
from app.domain.check import Check, CheckId, CheckStatus
from app.domain.people import Role
from app.domain.recall import RecallTaken
from app.domain.receipt import FEWEST_COPIES, ReceiptGiven, ReceiptTaken
from app.domain.stick import Stick
from app.jobs import Step
from ui.errors import Explained


class FileStage(Enum):
    """How far one file has come."""

    WAITING = auto()
    CHECKING = auto()
    HELD = auto()
    """Every check holds, and nothing of it is in the vault yet."""
    ADOPTING = auto()
    ADOPTED = auto()
    REFUSED = auto()
    FAILED = auto()
    """The disk or the person stopped it; the file itself may be good."""
    RECEIPT = auto()
    """It was a receipt, and it is believed."""
    RECALL = auto()
    """It was the answer to a withdrawal, and it is believed."""


@dataclass(frozen=True, slots=True)
class InsideRow:
    """A testimony in a held bundle."""

    testimony_id: str
    case_code: str
    languages: tuple[str, ...]
    revision: int
    parts: int


@dataclass(frozen=True, slots=True)
class ReceiveFile:
    """One file of the queue. `checks` are those that were answered, and after a refusal all of them.

    `missing` are numbers of the same station that never came here; `told` counts testimonies that are not inside and
    of which it says that something does not hold any more.
    """

    number: int
    path: Path
    stage: FileStage = FileStage.WAITING
    checks: tuple[Check, ...] = ()
    step: Step | None = None
    facts: BundleFacts | None = None
    station_name: str = ""
    inside: tuple[InsideRow, ...] = ()
    missing: tuple[int, ...] = ()
    received: Received | None = None
    told: int = 0
    receipt: ReceiptTaken | None = None
    recall: RecallTaken | None = None
    error: Explained | None = None

    @property
    def failed_check(self) -> CheckId | None:
        """Which check did not hold."""
        return next((check.id for check in self.checks if check.status is CheckStatus.FAILED), None)

    @property
    def busy(self) -> bool:
        """Whether something is being done with it."""
        return self.stage in (FileStage.WAITING, FileStage.CHECKING, FileStage.ADOPTING)


@dataclass(frozen=True, slots=True)
class PendingReceipt:
    """A bundle that came and has no receipt yet."""

    bundle: ImportRecord
    station_name: str


@dataclass(frozen=True, slots=True)
class ReceiptWork:
    """The receipts that headquarters owe. `pending` is empty where this vault is not that of headquarters."""

    pending: tuple[PendingReceipt, ...] = ()
    copies: int = FEWEST_COPIES
    folder: str = ""
    writing: bool = False
    given: tuple[ReceiptGiven, ...] = ()
    errors: tuple[Explained, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceiveState:
    """`selected` is the number of the file that is shown in full; `role` is this office's own.

    `withdrawals` counts those that others told of, `unanswered` those of them that wait for an answer.
    """

    files: tuple[ReceiveFile, ...] = ()
    selected: int | None = None
    role: Role | None = None
    receipts: ReceiptWork = ReceiptWork()
    withdrawals: int = 0
    unanswered: int = 0
    sticks: tuple[Stick, ...] = ()
    error: Explained | None = None

    @property
    def shown(self) -> ReceiveFile | None:
        """The file that is shown in full."""
        return next((one for one in self.files if one.number == self.selected), None)

    @property
    def held(self) -> int:
        """How many bundles wait for a person."""
        return sum(one.stage is FileStage.HELD for one in self.files)

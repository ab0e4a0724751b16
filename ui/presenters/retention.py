"""How long testimonies may be kept, what has to go, and the destruction of the keys of one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, auto
from pathlib import Path

from app.domain.retention import OVER, ErasedItem, EraseReason, RetentionItem
from app.domain.unlocking import ByPassphrase
from app.errors.audio import RecordingStillLive
from app.errors.erasure import ErasureError
from app.jobs import CancelToken, Progress, Step
from app.usecases.erase import EraseRooms, erase, require_erasable
from app.usecases.retention import Holding, HoldingRooms, Shelves, holding, shelves
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.presenters.navigation import Goal, Navigator
from ui.program import Program, StationVault

_NOTHING_READ = Shelves()


class Shelf(Enum):
    """Which testimonies are listed."""

    DUE = auto()
    KEPT = auto()
    GONE = auto()


class Deed(Enum):
    """What is done now. Each is a stage of progress by its name."""

    NOTHING = "nothing"
    CONFIRMING = "confirming"
    """The passphrase is tried."""
    DESTROYING = "destroying"


@dataclass(frozen=True, slots=True)
class Chosen:
    """One testimony that is looked at: what is here of it, and why its keys cannot be destroyed for which reason."""

    item: RetentionItem
    holding: Holding
    refusals: Mapping[EraseReason, Explained] = field(default_factory=dict)

    @property
    def usual(self) -> EraseReason:
        """The nearest reason: keeping is over, or it is not needed here. What the person asks is never assumed."""
        if self.item.keep.standing in OVER:
            return EraseReason.KEEP_OVER
        return EraseReason.NOT_NEEDED


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What was destroyed a moment ago."""

    item: RetentionItem
    holding: Holding
    reason: EraseReason


@dataclass(frozen=True, slots=True)
class RetentionState:
    """`marked` is the id of the testimony that is pointed at, `chosen` follows as soon as it was looked through.

    `asks` is the question before the second press.
    """

    read: bool = False
    shelf: Shelf = Shelf.DUE
    shelves: Shelves = _NOTHING_READ
    marked: str = ""
    chosen: Chosen | None = None
    asks: bool = False
    reason: EraseReason = EraseReason.KEEP_OVER
    doing: Deed = Deed.NOTHING
    done: Destroyed | None = None
    error: Explained | None = None

    @property
    def refusal(self) -> Explained | None:
        """Why the keys cannot be destroyed for the reason that is chosen."""
        return None if self.chosen is None else self.chosen.refusals.get(self.reason)

    @property
    def may_erase(self) -> bool:
        """Whether the second press may come."""
        return self.asks and self.doing is Deed.NOTHING and self.refusal is None

    @property
    def gone(self) -> ErasedItem | None:
        """The testimony that is pointed at, where its keys were destroyed."""
        return next((one for one in self.shelves.gone if one.testimony_id == self.marked), None)


class RetentionPresenter:
    """Nothing is destroyed without a reason that holds, the passphrase once more, and a press that says so."""

    def __init__(
        self,
        program: Program,
        vault: StationVault,
        folder: Path,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[RetentionState], object],
    ) -> None:
        self._program = program
        self._vault = vault
        self._folder = folder
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self.state = RetentionState()

    def visit(self, testimony_id: str = "") -> None:
        """Read everything anew; with an id, point at that testimony."""
        if self.state.doing is not Deed.NOTHING:
            return
        self._become(asks=False, done=None, error=None)
        self._read(testimony_id)

    def show_shelf(self, shelf: Shelf) -> None:
        """List others."""
        if shelf is not self.state.shelf:
            self._become(shelf=shelf, marked="", chosen=None, error=None)
            self._mark_first()

    def mark(self, testimony_id: str) -> None:
        """Look through a testimony."""
        if self.state.asks or testimony_id == self.state.marked:
            return
        self._become(marked=testimony_id, chosen=None, error=None)
        self._look()

    def ask(self) -> None:
        """Somebody thinks of destroying the keys of the testimony that is looked at."""
        chosen = self.state.chosen
        if chosen is not None:
            self._become(asks=True, reason=chosen.usual, error=None)

    def choose_reason(self, reason: EraseReason) -> None:
        """Say why."""
        self._become(reason=reason, error=None)

    def give_up(self) -> None:
        """Somebody thought better of it."""
        if self.state.doing is Deed.NOTHING:
            self._become(asks=False, error=None)

    def erase(self, passphrase: str) -> None:
        """Destroy the keys, once the passphrase was found right. From then on there is no way back."""
        chosen, reason = self.state.chosen, self.state.reason
        if chosen is None or not self.state.may_erase:
            return
        rooms, vaults, folder, today = self._rooms(), self._program.vaults, self._folder, self._today()
        way = ByPassphrase(passphrase)

        def work(progress: Progress, cancel: CancelToken) -> None:
            vaults.confirm(folder, way)
            # Whoever left meanwhile does not want it any more; after this it cannot be stopped.
            cancel.check()
            progress(Step(Deed.DESTROYING.value, 1, 2))
            erase(rooms, chosen.item.testimony_id, reason, today)

        self._become(doing=Deed.CONFIRMING, error=None)
        destroyed = Destroyed(chosen.item, chosen.holding, reason)
        self._jobs.run(Lane.WORK, work, lambda _: self._erased(destroyed), self._failed, self._follow)

    def go_on(self) -> None:
        """What was destroyed was read: back to the list."""
        self._become(done=None)

    def open_testimony(self) -> None:
        """Go to the testimony that is looked at: its custody and its answers are there."""
        if self.state.marked:
            self._navigator.go(Goal.TESTIMONY, self.state.marked)

    def export(self) -> None:
        """Carry it to headquarters first."""
        if self.state.marked:
            self._navigator.go(Goal.EXPORT, self.state.marked)

    def back(self) -> None:
        """Go where one came from."""
        self._navigator.back()

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _today(self) -> date:
        return self._program.clock.now().date()

    def _rooms(self) -> EraseRooms:
        return EraseRooms(self._vault.consents, self._vault.library, self._vault.erasure)

    def _read(self, wanted: str = "") -> None:
        rooms, today = self._rooms(), self._today()

        def work(_progress: Progress, _cancel: CancelToken) -> Shelves:
            return shelves(rooms, today)

        self._jobs.run(Lane.WORK, work, lambda found: self._arrived(found, wanted), self._failed)

    def _arrived(self, found: Shelves, wanted: str) -> None:
        wanted = wanted or self.state.marked
        shelf = next((one for one in Shelf if wanted in _ids(found, one)), self.state.shelf)
        marked = wanted if wanted in _ids(found, shelf) else ""
        self._become(read=True, shelves=found, shelf=shelf, marked=marked, chosen=None)
        if marked:
            self._look()
        else:
            self._mark_first()

    def _mark_first(self) -> None:
        ids = _ids(self.state.shelves, self.state.shelf)
        if ids:
            self.mark(ids[0])

    def _look(self) -> None:
        """Look through the testimony that is pointed at, where there is something to look through."""
        wanted, listed = self.state.marked, self.state.shelves
        item = next((one for one in (*listed.due, *listed.kept) if one.testimony_id == wanted), None)
        if item is None:
            return
        vault, rooms, today = self._vault, self._rooms(), self._today()

        def work(_progress: Progress, _cancel: CancelToken) -> Chosen:
            notices = vault.export_rooms().notices
            looking = HoldingRooms(vault.library, vault.cases, vault.identities, vault.masked_copies, notices)
            return Chosen(item, holding(looking, wanted), _refusals(rooms, wanted, today))

        self._jobs.run(Lane.VAULT, work, self._looked, self._failed)

    def _looked(self, chosen: Chosen) -> None:
        if chosen.item.testimony_id == self.state.marked:
            self._become(chosen=chosen)

    def _follow(self, step: Step) -> None:
        self._become(doing=Deed(step.stage))

    def _erased(self, destroyed: Destroyed) -> None:
        self._become(doing=Deed.NOTHING, asks=False, done=destroyed, marked="", chosen=None)
        self._read()

    def _failed(self, error: Exception) -> None:
        self._become(doing=Deed.NOTHING, error=explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _ids(found: Shelves, shelf: Shelf) -> tuple[str, ...]:
    if shelf is Shelf.GONE:
        return tuple(one.testimony_id for one in found.gone)
    return tuple(one.testimony_id for one in (found.due if shelf is Shelf.DUE else found.kept))


def _refusals(rooms: EraseRooms, testimony_id: str, today: date) -> dict[EraseReason, Explained]:
    found = {}
    for reason in EraseReason:
        try:
            require_erasable(rooms, testimony_id, reason, today)
        except (ErasureError, RecordingStillLive) as error:
            found[reason] = explain(error)
    return found

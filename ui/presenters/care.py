"""Care for the vault as a whole: reading everything to see whether it is as it was written, and copying it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from app.domain.checkup import Finding
from app.domain.ways_in import WaysIn
from app.errors.base import Cancelled
from app.jobs import CancelToken, Progress, Step
from ui.errors import Explained, explain
from ui.presenters.jobs import Job, Jobs, Lane
from ui.presenters.navigation import Goal, Navigator
from ui.program import StationVault


class Care(Enum):
    """What is done now."""

    NOTHING = auto()
    CHECKING = auto()
    COPYING = auto()


@dataclass(frozen=True, slots=True)
class CareState:
    """`findings` is None before a check came to its end; `copied_to` is "" before a copy was made and verified.

    `ways` is None until it was read by which ways the vault can be opened.
    """

    doing: Care = Care.NOTHING
    step: Step | None = None
    findings: tuple[Finding, ...] | None = None
    target: str = ""
    copied_to: str = ""
    ways: WaysIn | None = None
    error: Explained | None = None


class CarePresenter:
    """One thing at a time; each can be stopped, and then nothing has changed."""

    def __init__(
        self,
        vault: StationVault,
        folder: Path,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[CareState], object],
    ) -> None:
        self._vault = vault
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._job: Job | None = None
        self.state = CareState(target=str(folder.with_name(f"{folder.name}-copy")))

    def start(self) -> None:
        """Show where the person stands, and read by which ways the vault can be opened."""
        self._show(self.state)
        vault = self._vault
        self._jobs.run(
            Lane.VAULT,
            lambda _progress, _cancel: vault.ways_in(),
            lambda ways: self._become(ways=ways),
            lambda error: self._become(error=explain(error)),
        )

    def check(self) -> None:
        """Read the whole vault."""
        vault = self._vault

        def work(progress: Progress, cancel: CancelToken) -> tuple[Finding, ...]:
            return tuple(vault.check(progress, cancel))

        self._begin(Care.CHECKING, work, lambda findings: self._end(findings=findings), findings=None)

    def copy(self, target: Path) -> None:
        """Make a verified copy of the vault in a new folder."""
        vault = self._vault

        def work(progress: Progress, cancel: CancelToken) -> None:
            vault.back_up(target, progress, cancel)

        self._begin(Care.COPYING, work, lambda _: self._end(copied_to=str(target)), target=str(target), copied_to="")

    def stop(self) -> None:
        """Stop what is done; of a copy nothing is left."""
        if self._job is not None:
            self._job.cancel()

    def renew_keys(self) -> None:
        """Lock: new keys are made on the page that asks for the passphrase, with the vault closed."""
        self._navigator.lock()

    def show_retention(self) -> None:
        """Go where it is said how long each testimony may be kept."""
        self._navigator.go(Goal.RETENTION)

    def close(self) -> None:
        """Stop, and show nothing more."""
        self._jobs.close()

    def _begin(
        self,
        doing: Care,
        work: Callable[[Progress, CancelToken], object],
        done: Callable[..., object],
        **changes: object,
    ) -> None:
        if self.state.doing is not Care.NOTHING:
            return
        self._become(doing=doing, step=None, error=None, **changes)
        self._job = self._jobs.run(Lane.WORK, work, done, self._failed, lambda step: self._become(step=step))

    def _end(self, **changes: object) -> None:
        self._become(doing=Care.NOTHING, step=None, **changes)

    def _failed(self, error: Exception) -> None:
        self._end(error=None if isinstance(error, Cancelled) else explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)

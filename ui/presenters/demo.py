"""The door of the demo: its two offices are built, then one of them is opened."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.lesson import Office
from app.domain.unlocking import ByPassphrase
from app.errors.base import Cancelled
from app.jobs import CancelToken, Progress, Step
from app.usecases.unlock import UnlockReport
from ui.errors import Explained, explain
from ui.presenters.handover import Handover
from ui.presenters.jobs import Job, Jobs, Lane
from ui.presenters.navigation import Navigator
from ui.program import Demo, Program


@dataclass(frozen=True, slots=True)
class DemoState:
    """`building` is None unless the offices are being made; `opening` names the one that is being opened."""

    passphrase: str
    ready: bool = False
    building: Step | None = None
    opening: Office | None = None
    error: Explained | None = None

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self.building is not None or self.opening is not None


class DemoPresenter:
    """Builds what is not there, and opens offices with their known words."""

    def __init__(
        self, program: Program, demo: Demo, jobs: Jobs, navigator: Navigator, show: Callable[[DemoState], None]
    ) -> None:
        self._program = program
        self._demo = demo
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._job: Job | None = None
        self._handover = Handover()
        self._state = DemoState(demo.passphrase)

    def start(self) -> None:
        """Show how things stand; build the offices if they are not there."""
        if self._state.busy:
            return
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: self._demo.ready(), self._looked, self._failed)

    def build(self) -> None:
        """Build everything anew."""
        if self._state.busy:
            return
        self._change(replace(self._state, ready=False, building=Step("building", 0, 1), error=None))
        self._job = self._jobs.run(Lane.WORK, self._demo.build, self._built, self._failed, self._progress)

    def stop(self) -> None:
        """Stop the building; what is there then is not whole, and is built again."""
        if self._job is not None:
            self._job.cancel()

    def enter(self, office: Office) -> None:
        """Open an office."""
        if self._state.busy or not self._state.ready:
            return
        self._change(replace(self._state, opening=office, error=None))
        folder, by = self._demo.folder(office), ByPassphrase(self._demo.passphrase)
        self._jobs.run(
            Lane.WORK,
            lambda progress, cancel: self._unlock(folder, by, progress, cancel),
            lambda report: self._opened(folder, report),
            self._failed,
        )

    def close(self) -> None:
        """Cancel what runs. An office that is opened all the same is closed again."""
        self._jobs.close()
        self._handover.close()

    def _unlock(self, folder: Path, by: ByPassphrase, progress: Progress, cancel: CancelToken) -> UnlockReport:
        vault, report = self._program.vaults.unlock(folder, by, progress, cancel)
        self._handover.put(vault)
        return report

    def _looked(self, ready: bool) -> None:  # noqa: FBT001 - an answer
        self._change(replace(self._state, ready=ready))
        if not ready:
            self.build()

    def _built(self, _: None) -> None:
        self._change(replace(self._state, ready=True, building=None))

    def _progress(self, step: Step) -> None:
        if self._state.building is not None:
            self._change(replace(self._state, building=step))

    def _opened(self, folder: Path, report: UnlockReport) -> None:
        self._change(replace(self._state, opening=None))
        vault = self._handover.take()
        if vault is not None:
            self._navigator.opened(folder, vault, report)

    def _failed(self, error: Exception) -> None:
        told = None if isinstance(error, Cancelled) else explain(error)
        self._change(replace(self._state, building=None, opening=None, error=told))

    def _change(self, state: DemoState) -> None:
        self._state = state
        self._show(state)

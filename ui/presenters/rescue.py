"""Saving what can be saved of a damaged vault into a new one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.salvage import SalvageReport
from app.domain.unlocking import Unlock
from app.errors.base import Cancelled
from app.jobs import Step
from ui.errors import Explained, explain
from ui.presenters.jobs import Job, Jobs, Lane
from ui.program import Vaults


@dataclass(frozen=True, slots=True)
class RescueState:
    """`target` is where the new vault goes; `report` is there when all is done."""

    target: str
    busy: bool = False
    step: Step | None = None
    report: SalvageReport | None = None
    error: Explained | None = None


class Rescue:
    """A part of a presenter; `changed` is called with every new state. The damaged vault is only read."""

    def __init__(
        self, vaults: Vaults, jobs: Jobs, folder: Path, by: Unlock, changed: Callable[[RescueState], None]
    ) -> None:
        self._vaults = vaults
        self._jobs = jobs
        self._folder = folder
        self._by: Unlock = by
        self._changed = changed
        self._job: Job | None = None
        self.state = RescueState(str(folder.with_name(f"{folder.name}-rescued")))

    def save(self, target: Path) -> None:
        """Save what can be saved into a new folder."""
        if self.state.busy:
            return
        vaults, folder, by = self._vaults, self._folder, self._by
        self._become(target=str(target), busy=True, step=None, error=None)
        self._job = self._jobs.run(
            Lane.WORK,
            lambda progress, cancel: vaults.rescue(folder, by, target, progress, cancel),
            lambda report: self._become(busy=False, step=None, report=report),
            self._failed,
            lambda step: self._become(step=step),
        )

    def cancel(self) -> None:
        """Stop; nothing is left of the new vault."""
        if self._job is not None:
            self._job.cancel()

    def _failed(self, error: Exception) -> None:
        told = None if isinstance(error, Cancelled) else explain(error)
        self._become(busy=False, step=None, error=told)

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._changed(self.state)

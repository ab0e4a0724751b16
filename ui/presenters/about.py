"""About this program and this computer: versions, places, and what protects the vault from outside it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.diagnostics import Diagnostics
from app.domain.machine import Look
from app.jobs import CancelToken, Progress
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import Program


@dataclass(frozen=True, slots=True)
class AboutState:
    """`diagnostics` is None until somebody looked."""

    diagnostics: Diagnostics | None = None
    looks: tuple[Look, ...] = ()
    error: Explained | None = None


class AboutPresenter:
    """Looks at each visit."""

    def __init__(self, program: Program, folder: Path, jobs: Jobs, show: Callable[[AboutState], None]) -> None:
        self._program = program
        self._folder = folder
        self._jobs = jobs.scope()
        self._show = show
        self.state = AboutState()

    def look(self) -> None:
        """Look at everything anew."""
        self._show(self.state)
        program, folder = self._program, self._folder

        def work(_progress: Progress, _cancel: CancelToken) -> AboutState:
            return AboutState(program.diagnostics(folder), tuple(program.machine.look(folder)))

        self._jobs.run(
            Lane.WORK, work, self._become, lambda error: self._become(replace(self.state, error=explain(error)))
        )

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _become(self, state: AboutState) -> None:
        self.state = state
        self._show(state)

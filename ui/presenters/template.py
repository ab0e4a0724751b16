"""The template of the organisation in the settings: which one is in use, another from a file, an earlier one again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.template import KeptTemplate, Template
from app.jobs import CancelToken, Progress
from app.usecases.template import write_template
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.presenters.template_in_use import TemplateInUse
from ui.program import Program, StationVault


@dataclass(frozen=True, slots=True)
class TemplateState:
    """`kept` has the one in use first. `brought` and `written` tell of the last press."""

    template: Template | None = None
    kept: tuple[KeptTemplate, ...] = ()
    brought: bool = False
    written: Path | None = None
    busy: bool = False
    error: Explained | None = None

    @property
    def earlier(self) -> tuple[KeptTemplate, ...]:
        """Those that can be used again: each name once, the one in use left out."""
        found: dict[str, KeptTemplate] = {}
        for one in self.kept:
            if self.template is None or one.name != self.template.name:
                found.setdefault(one.name, one)
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Answer:
    template: Template
    kept: tuple[KeptTemplate, ...]


class TemplatePresenter:
    """A file that is not whole changes nothing."""

    def __init__(
        self,
        program: Program,
        vault: StationVault,
        in_use: TemplateInUse,
        jobs: Jobs,
        show: Callable[[TemplateState], object],
    ) -> None:
        self._program = program
        self._vault = vault
        self._in_use = in_use
        self._jobs = jobs.scope()
        self._show = show
        self.state = TemplateState()

    def start(self) -> None:
        """Read which one is in use."""
        self._become(TemplateState())
        self._do(lambda: None, brought=False)

    def bring(self, path: Path) -> None:
        """Check a file and use it from now on."""
        files, templates = self._program.files, self._vault.templates
        self._do(lambda: templates.bring(files.read_small(path), files.beside(path)), brought=True)

    def go_back(self, number: int) -> None:
        """Use an earlier one again."""
        templates = self._vault.templates
        self._do(lambda: templates.go_back(number), brought=True)

    def write(self, path: Path) -> None:
        """Write the file of the one in use, to be edited, with the recorded readings that it names."""
        if self.state.busy:
            return
        files, vault = self._program.files, self._vault

        def work(_progress: Progress, _cancel: CancelToken) -> Path:
            write_template(
                vault.templates,
                vault.readings,
                path.name,
                files.beside(path),
                lambda name, data: files.write_public(path.with_name(name), data),
            )
            return path

        self._become(replace(self.state, busy=True, brought=False, written=None, error=None))
        self._jobs.run(Lane.VAULT, work, self._wrote, self._failed)

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _do(self, change: Callable[[], object], *, brought: bool) -> None:
        if self.state.busy:
            return
        templates = self._vault.templates

        def work(_progress: Progress, _cancel: CancelToken) -> _Answer:
            change()
            return _Answer(templates.current(), tuple(templates.all()))

        self._become(replace(self.state, busy=True, brought=False, written=None, error=None))
        self._jobs.run(Lane.VAULT, work, lambda answer: self._done(answer, brought=brought), self._failed)

    def _done(self, answer: _Answer, *, brought: bool) -> None:
        self._in_use.use(answer.template)
        self._become(TemplateState(answer.template, answer.kept, brought=brought))

    def _wrote(self, path: Path) -> None:
        self._become(replace(self.state, busy=False, written=path))

    def _failed(self, error: Exception) -> None:
        self._become(replace(self.state, busy=False, error=explain(error)))

    def _become(self, state: TemplateState) -> None:
        self.state = state
        self._show(state)

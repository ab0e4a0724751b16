"""Model packs: what is on this computer, bringing one in, and reading one against its fingerprint."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TypeVar

from app.domain.model_pack import Pack, Trust
from app.errors.base import Cancelled
from app.errors.model import PackNotTrusted
from app.jobs import CancelToken, Progress, Step
from app.usecases.models import Models
from ui.errors import Explained, explain
from ui.presenters.jobs import Job, Jobs, Lane
from ui.program import Program

T = TypeVar("T")


class ModelWork(Enum):
    """What is being done."""

    READING = auto()
    IMPORTING = auto()
    VERIFYING = auto()


@dataclass(frozen=True, slots=True)
class UnknownPack:
    """A pack that nobody vouches for, which waits for a person's word."""

    folder: str
    name: str
    sha256: str
    note: str


@dataclass(frozen=True, slots=True)
class ModelsState:
    """`verified` are the fingerprints of packs that were read whole, here and now, and found to be as pinned."""

    packs: tuple[Pack, ...] = ()
    loaded: bool = False
    work: ModelWork | None = None
    working_on: str = ""
    step: Step | None = None
    asking: UnknownPack | None = None
    brought: str = ""
    verified: frozenset[str] = frozenset()
    error: Explained | None = None

    @property
    def only_demo(self) -> bool:
        """Whether no pack is here but the one that understands the demo voices."""
        return self.loaded and all(pack.trust is Trust.SHIPPED for pack in self.packs)


class ModelsPresenter:
    """Needs no vault: packs belong to the computer."""

    def __init__(self, program: Program, jobs: Jobs, show: Callable[[ModelsState], None]) -> None:
        self._program = program
        self._jobs = jobs.scope()
        self._show = show
        self._job: Job | None = None
        self.state = ModelsState()

    def refresh(self) -> None:
        """Read the list anew."""
        self._begin(ModelWork.READING, "", lambda models, _progress, _cancel: _list(models), self._listed)

    def bring(self, folder: str) -> None:
        """Import the pack that lies in a folder or on a stick."""
        self._bring(folder, "")

    def confirm(self) -> None:
        """Import the unknown pack after all: its fingerprint was compared."""
        if self.state.asking is not None:
            self._bring(self.state.asking.folder, self.state.asking.sha256)

    def refuse(self) -> None:
        """Leave the unknown pack where it is."""
        self._become(asking=None)

    def verify(self, name: str) -> None:
        """Read every byte of a pack against its fingerprint."""
        self._begin(
            ModelWork.VERIFYING,
            name,
            lambda models, _progress, _cancel: models.verify(name).pack.sha256,
            lambda sha256: self._become(work=None, verified=self.state.verified | {sha256}),
        )

    def cancel(self) -> None:
        """Stop what runs; a half copied pack is removed again."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Cancel what runs and show nothing more."""
        self._jobs.close()
        self._show = _nobody

    def _bring(self, folder: str, confirmed_sha256: str) -> None:
        def work(models: Models, progress: Progress, cancel: CancelToken) -> tuple[str, tuple[Pack, ...]]:
            stored = models.bring(folder, progress, cancel, confirmed_sha256=confirmed_sha256)
            return stored.pack.name, _list(models)

        self._begin(ModelWork.IMPORTING, folder, work, self._brought)

    def _begin(
        self,
        kind: ModelWork,
        what: str,
        work: Callable[[Models, Progress, CancelToken], T],
        done: Callable[[T], None],
    ) -> None:
        if self.state.work is not None:
            return
        program = self._program
        self._become(work=kind, working_on=what, step=None, asking=None, brought="", error=None)
        self._job = self._jobs.run(
            Lane.WORK,
            lambda progress, cancel: work(program.models(None), progress, cancel),
            done,
            lambda error: self._failed(error, what),
            lambda step: self._become(step=step),
        )

    def _listed(self, packs: tuple[Pack, ...]) -> None:
        self._become(packs=packs, loaded=True, work=None, step=None)

    def _brought(self, found: tuple[str, tuple[Pack, ...]]) -> None:
        name, packs = found
        self._listed(packs)
        self._become(brought=name)

    def _failed(self, error: Exception, folder: str) -> None:
        self._become(work=None, step=None)
        if isinstance(error, PackNotTrusted):
            facts = {name: str(error.facts[name]) for name in ("name", "sha256", "note")}
            self._become(asking=UnknownPack(folder, **facts))
        elif not isinstance(error, Cancelled):
            self._become(error=explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _list(models: Models) -> tuple[Pack, ...]:
    return tuple(stored.pack for stored in models.all())


def _nobody(_state: ModelsState) -> None:
    """Show nothing any more."""

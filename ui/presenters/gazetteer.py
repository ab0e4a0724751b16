"""The list of places: which one is in use, what it knows, and another from a file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.gazetteer import Found, Gazetteer
from app.errors.case import GazetteerBad
from app.jobs import CancelToken, Progress
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import Program, StationVault


@dataclass(frozen=True, slots=True)
class BadPlace:
    """What is wrong with a file: the flaw by its short name, and the place that has it, from 1; 0 for the whole."""

    reason: str
    place: int


@dataclass(frozen=True, slots=True)
class GazetteerState:
    """`wanted` is the name that is looked for, `found` the places that may be meant. `brought` tells of a press."""

    name: str = ""
    version: str = ""
    places: int = 0
    countries: int = 0
    busy: bool = False
    brought: bool = False
    refused: BadPlace | None = None
    wanted: str = ""
    found: tuple[Found, ...] = ()
    error: Explained | None = None


class GazetteerPresenter:
    """A file that is not whole, or lacks a place that a case names, changes nothing."""

    def __init__(
        self, program: Program, vault: StationVault, jobs: Jobs, show: Callable[[GazetteerState], object]
    ) -> None:
        self._program = program
        self._vault = vault
        self._jobs = jobs.scope()
        self._show = show
        self.state = GazetteerState()

    def open(self) -> None:
        """Read which list is in use."""
        self._do(lambda: None, brought=False)

    def bring(self, path: Path) -> None:
        """Check a file and use it from now on."""
        files, vault = self._program.files, self._vault
        self._do(lambda: vault.cases.bring_gazetteer(vault.case_files.gazetteer(files.read_small(path))), brought=True)

    def find(self, name: str) -> None:
        """Look for a place by any of its names."""
        wanted, cases = name.strip(), self._vault.cases
        self._become(wanted=wanted, found=())
        if wanted:
            self._jobs.run(
                Lane.WORK,
                lambda _progress, _cancel: cases.gazetteer.find(wanted),
                lambda found: self._looked(wanted, found),
                self._failed,
            )

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _do(self, change: Callable[[], object], *, brought: bool) -> None:
        if self.state.busy:
            return
        cases = self._vault.cases

        def work(_progress: Progress, _cancel: CancelToken) -> Gazetteer:
            change()
            return cases.gazetteer

        self._become(busy=True, brought=False, refused=None, error=None)
        self._jobs.run(Lane.WORK, work, lambda gazetteer: self._done(gazetteer, brought=brought), self._failed)

    def _done(self, gazetteer: Gazetteer, *, brought: bool) -> None:
        self._become(
            name=gazetteer.name,
            version=gazetteer.version,
            places=len(gazetteer.places),
            countries=len({place.country for place in gazetteer.places}),
            busy=False,
            brought=brought,
        )
        if self.state.wanted:
            self.find(self.state.wanted)

    def _looked(self, wanted: str, found: tuple[Found, ...]) -> None:
        if wanted == self.state.wanted:
            self._become(found=found)

    def _failed(self, error: Exception) -> None:
        refused = None
        if isinstance(error, GazetteerBad):
            refused = BadPlace(str(error.facts["reason"]), int(error.facts["place"]))
        self._become(busy=False, refused=refused, error=explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)

"""Patterns over all cases, with small numbers held back, for the page that shows them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.statistics import SMALLEST, Dimension, Statistics, Table
from app.jobs import CancelToken, Progress
from app.usecases.statistics import Period, StatisticsRooms, statistics
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import Program, StationVault


@dataclass(frozen=True, slots=True)
class StatisticsState:
    """`by` is what is counted by, `by_site` whether by place as well; `table` what is shown, None where nothing may be.

    `available` are those of which something may be shown. `places` names places by their ids; `written` is the file
    that was written last.
    """

    counting: bool = False
    counted: int | None = None
    looked: bool = False
    by: Dimension = Dimension.CONTROL
    by_site: bool = False
    period: Period = Period.QUARTER
    available: tuple[Dimension, ...] = ()
    table: Table | None = None
    can_split: bool = False
    places: Mapping[str, str] | None = None
    written: str = ""
    smallest: int = SMALLEST
    error: Explained | None = None


@dataclass(frozen=True, slots=True)
class _Counted:
    statistics: Statistics
    places: Mapping[str, str]


class StatisticsPresenter:
    """Counts when somebody looks, and writes what they ask for where they ask for it."""

    def __init__(
        self, program: Program, vault: StationVault, jobs: Jobs, show: Callable[[StatisticsState], object]
    ) -> None:
        self._program = program
        self._vault = vault
        self._jobs = jobs.scope()
        self._show = show
        self._statistics = Statistics(None, ())
        self.state = StatisticsState()

    def open(self) -> None:
        """Count anew."""
        vault, period = self._vault, self.state.period
        today = self._program.clock.now().date()
        self._become(counting=True, error=None, written="")

        def work(_progress: Progress, _cancel: CancelToken) -> _Counted:
            rooms = StatisticsRooms(vault.testimonies, vault.consents, vault.cases, vault.masked_copies)
            places = {place.id: place.name for place in vault.cases.gazetteer.places}
            return _Counted(statistics(rooms, today, period), places)

        self._jobs.run(Lane.WORK, work, self._opened, self._failed)

    def choose(self, by: Dimension) -> None:
        """Count by something else."""
        self._become(by=by, written="")

    def split(self, *, by_site: bool) -> None:
        """Show one number for each place too, or for all places together."""
        self._become(by_site=by_site, written="")

    def choose_period(self, period: Period) -> None:
        """Tell time more or less finely."""
        if period is not self.state.period:
            self._become(period=period)
            self.open()

    def save_tables(self, path: str) -> None:
        """Write all tables that may be shown into a new file."""
        told, files = self._statistics, self._vault.case_files
        places = self.state.places or {}
        self._write(path, lambda: files.statistics(told, lambda _, name: places.get(name, name)))

    def save_picture(self, path: str, picture: bytes) -> None:
        """Write the plot that is shown into a new file."""
        self._write(path, lambda: picture)

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _write(self, path: str, data: Callable[[], bytes]) -> None:
        files = self._program.files
        self._become(error=None, written="")

        def work(_progress: Progress, _cancel: CancelToken) -> str:
            files.write_public(Path(path), data())
            return Path(path).name

        self._jobs.run(Lane.WORK, work, lambda name: self._become(written=name), self._failed)

    def _opened(self, counted: _Counted) -> None:
        self._statistics = counted.statistics
        self._become(counting=False, looked=True, counted=counted.statistics.counted, places=counted.places)

    def _failed(self, error: Exception) -> None:
        self._become(counting=False, error=explain(error))

    def _become(self, **changes: object) -> None:
        state: StatisticsState = replace(self.state, **changes)  # type: ignore[arg-type]
        told = self._statistics
        available = tuple(one for one in Dimension if told.by(one) is not None)
        by = state.by if state.by in available or not available else available[0]
        split = told.by_site_and(by)
        self.state = replace(
            state,
            by=by,
            available=available,
            can_split=split is not None,
            table=split if state.by_site and split is not None else told.by(by),
        )
        self._show(self.state)

"""Patterns over all cases, with small numbers held back, for the page that shows them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.domain.release import HandedOut
from app.domain.statistics import SMALLEST, Count, Dimension, Statistics, Table
from app.errors.statistics import StatisticsNothingReleased
from app.jobs import CancelToken, Progress
from app.usecases.statistics import Period, ReleaseRooms, handed_out, release, statistics
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import Program, StationVault


@dataclass(frozen=True, slots=True)
class StatisticsState:
    """`by` is what is counted by, `by_site` whether by place as well; `table` what is shown, None where nothing may be.

    `available` are those of which something may be shown. `places` names places by their ids; `written` is the file
    that was written last. `released`: what is shown are the numbers that may leave, added up from `releases`, the last
    one at `last_at`; `waiting` cases are in none yet (None: too few), and `taken_back` releases may not leave any
    more. `asks` is the question before another release.
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
    released: bool = False
    releases: int = 0
    last_at: datetime | None = None
    taken_back: int = 0
    waiting: Count = None
    asks: bool = False
    error: Explained | None = None

    @property
    def may_leave(self) -> bool:
        """Whether what is shown may be written and printed."""
        return self.released and self.releases > 0


@dataclass(frozen=True, slots=True)
class _Counted:
    statistics: Statistics
    out: HandedOut
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
        self._now = self._out = Statistics(None, ())
        self.state = StatisticsState()

    def open(self) -> None:
        """Count anew."""
        vault, period = self._vault, self.state.period
        today = self._program.clock.now().date()
        self._become(counting=True, error=None, written="", asks=False)

        def work(_progress: Progress, _cancel: CancelToken) -> _Counted:
            rooms = _rooms(vault)
            places = {place.id: place.name for place in vault.cases.gazetteer.places}
            return _Counted(statistics(rooms.counting, today, period), handed_out(rooms, today), places)

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

    def show_released(self, *, released: bool) -> None:
        """Show what may leave, or what is counted now."""
        self._become(released=released, asks=False, written="", error=None)

    def ask_to_release(self, *, wished: bool) -> None:
        """Somebody wants what is new to be released, or thought better of it."""
        self._become(asks=wished and self.state.waiting is not None, error=None)

    def release(self) -> None:
        """Release what is new, after it was asked: it cannot be counted anew later."""
        if not self.state.asks or self.state.counting:
            return
        vault, period, today = self._vault, self.state.period, self._program.clock.now().date()

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            release(_rooms(vault), today, period)

        self._become(counting=True, asks=False, error=None)
        self._jobs.run(Lane.WORK, work, lambda _: self._released(), self._failed)

    def save_tables(self, path: str) -> None:
        """Write all tables that were released into a new file."""
        told, files = self._out, self._vault.case_files
        places = self.state.places or {}
        self._write(path, lambda: files.statistics(told, lambda _, name: places.get(name, name)))

    def save_picture(self, path: str, picture: bytes) -> None:
        """Write the plot that is shown into a new file."""
        self._write(path, lambda: picture)

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _write(self, path: str, data: Callable[[], bytes]) -> None:
        if not self.state.may_leave:
            self._failed(StatisticsNothingReleased())
            return
        files = self._program.files
        self._become(error=None, written="")

        def work(_progress: Progress, _cancel: CancelToken) -> str:
            files.write_public(Path(path), data())
            return Path(path).name

        self._jobs.run(Lane.WORK, work, lambda name: self._become(written=name), self._failed)

    def _released(self) -> None:
        self._become(counting=False, released=True)
        self.open()

    def _opened(self, counted: _Counted) -> None:
        out = counted.out
        self._now, self._out = counted.statistics, out.statistics
        self._become(
            counting=False,
            looked=True,
            places=counted.places,
            releases=len(out.releases),
            last_at=out.releases[-1].at if out.releases else None,
            taken_back=out.taken_back,
            waiting=out.waiting,
        )

    def _failed(self, error: Exception) -> None:
        self._become(counting=False, error=explain(error))

    def _become(self, **changes: object) -> None:
        state: StatisticsState = replace(self.state, **changes)  # type: ignore[arg-type]
        told = self._out if state.released else self._now
        available = tuple(one for one in Dimension if told.by(one) is not None)
        by = state.by if state.by in available or not available else available[0]
        split = told.by_site_and(by)
        self.state = replace(
            state,
            counted=told.counted,
            by=by,
            available=available,
            can_split=split is not None,
            table=split if state.by_site and split is not None else told.by(by),
        )
        self._show(self.state)


def _rooms(vault: StationVault) -> ReleaseRooms:
    counting = vault.statistics_rooms()
    return ReleaseRooms(counting, vault.releases)

"""The guided lesson of the demo: what to do next, and whether it was really done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.domain.lesson import OFFICE_OF, Evidence, LessonStep, Office
from app.errors.base import SaksiError
from app.jobs import CancelToken, Progress
from app.usecases.lesson import LessonRooms, look
from ui.presenters.jobs import Jobs, Lane
from ui.program import Demo, StationVault

LOOK_SECONDS = 1.0
_STEPS = tuple(LessonStep)


class LessonGuide(Protocol):
    """The window, as the lesson moves it. Every call is of the thread of the window and returns at once."""

    def enter(self, office: Office) -> None:
        """Close the office that is open, and open another one with its known words."""
        ...

    def cut_power(self) -> None:
        """Let go of the vault as a laptop does whose battery is gone: nothing is stopped, nothing is sealed."""
        ...

    def start_anew(self) -> None:
        """Close what is open, and build the demo again."""
        ...

    def show_results(self) -> None:
        """Show the page to print."""
        ...


@dataclass(frozen=True, slots=True)
class StepState:
    """One step, and what shows that it was done."""

    step: LessonStep
    evidence: Evidence | None

    @property
    def done(self) -> bool:
        """Whether it was really done."""
        return self.evidence is not None


@dataclass(frozen=True, slots=True)
class LessonState:
    """What the panel shows. `office` is None while no vault is open; `recording` says that something still runs."""

    steps: tuple[StepState, ...]
    current: LessonStep
    passphrase: str
    stick: str
    office: Office | None = None
    recording: bool = False
    cable_out: bool = False
    asks_anew: bool = False

    @property
    def now(self) -> StepState:
        """The step that is shown in full."""
        return self.steps[_STEPS.index(self.current)]

    @property
    def done_count(self) -> int:
        """How many steps were done."""
        return sum(step.done for step in self.steps)

    @property
    def finished(self) -> bool:
        """Whether all of them were."""
        return self.done_count == len(self.steps)

    @property
    def home(self) -> Office:
        """Where the current step is done."""
        return OFFICE_OF[self.current]

    @property
    def may_switch(self) -> bool:
        """Whether another office may be entered: an office is open, and nothing runs in it."""
        return self.office is not None and not self.recording


@dataclass(frozen=True, slots=True)
class _Visit:
    office: Office
    vault: StationVault
    jobs: Jobs
    is_at_work: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look at the vault gave; `stamp` tells whether anything changed since."""

    stamp: tuple[object, ...]
    found: tuple[LessonStep, ...] = ()


class LessonPresenter:
    """Lives as long as the demo; offices come and go. All calls are of the thread of the window."""

    def __init__(self, demo: Demo, jobs: Jobs, guide: LessonGuide, show: Callable[[LessonState], None]) -> None:
        self._demo = demo
        self._scope = jobs.scope()
        self._guide = guide
        self._show = show
        self._current = LessonStep.RECORD
        self._visit: _Visit | None = None
        self._looking = False
        self._stamp: tuple[object, ...] = ()
        self._asks_anew = False
        self._scope.every(LOOK_SECONDS, self._look)

    def start(self) -> None:
        """Show how things stand."""
        self._tell()

    def opened(self, folder_office: Office, vault: StationVault, jobs: Jobs, is_at_work: Callable[[], bool]) -> None:
        """An office was opened; `jobs` end with its session."""
        self._visit = _Visit(folder_office, vault, jobs, is_at_work)
        self._looking = False
        self._stamp = ()
        self._look()

    def ended(self) -> None:
        """No vault is open any more."""
        self._visit = None
        self._looking = False
        self._tell()

    # -- presses

    def choose(self, step: LessonStep) -> None:
        """Go to any step: a trainer may jump."""
        self._current = step
        self._asks_anew = False
        self._tell()

    def next(self) -> None:
        """Go to the next step that was not done yet, or stay."""
        at = _STEPS.index(self._current)
        for step in (*_STEPS[at + 1 :], *_STEPS[:at]):
            if self._demo.book.evidence(step) is None:
                self.choose(step)
                return
        self._tell()

    def again(self) -> None:
        """Do the current step once more: what was done before does not count."""
        self._demo.book.again(self._current)
        self._stamp = ()
        self._tell()

    def enter(self, office: Office) -> None:
        """Go over to another office."""
        if self._visit is not None and not self._visit.is_at_work() and self._visit.office is not office:
            self._guide.enter(office)

    def pull_cable(self) -> None:
        """Let the microphone lose its cable, or get it back."""
        if self._demo.cable.out:
            self._demo.cable.plug()
        else:
            self._demo.cable.pull()
        self._tell()

    def cut_power(self) -> None:
        """Cut the power in the middle of a recording."""
        if self._visit is not None and self._visit.is_at_work():
            self._guide.cut_power()

    def ask_anew(self, asks: bool) -> None:  # noqa: FBT001 - a state
        """Ask whether everything shall be built anew, or not any more."""
        self._asks_anew = asks
        self._tell()

    def start_anew(self) -> None:
        """Build the demo anew: the lesson begins again."""
        if self._visit is None or not self._visit.is_at_work():
            self._asks_anew = False
            self._current = LessonStep.RECORD
            self._guide.start_anew()

    def show_results(self) -> None:
        """Show the page to print."""
        if self._visit is not None:
            self._guide.show_results()

    def close(self) -> None:
        """Look no more."""
        self._visit = None
        self._scope.close()

    # -- looking

    def _look(self) -> None:
        self._tell()
        visit, book = self._visit, self._demo.book
        if visit is None or self._looking:
            return
        wanted = tuple(step for step in _STEPS if OFFICE_OF[step] is visit.office and book.evidence(step) is None)
        if not wanted:
            return
        self._looking = True
        stamp = self._stamp

        def work(_progress: Progress, _cancel: CancelToken) -> _Look:
            return self._look_at(visit.vault, wanted, stamp)

        visit.jobs.run(Lane.VAULT, work, self._looked, self._not_looked)

    def _look_at(self, vault: StationVault, wanted: tuple[LessonStep, ...], before: tuple[object, ...]) -> _Look:
        """On the lane of the vault: look only where something changed since the last look."""
        demo = self._demo
        stamp = (vault.library.stamp(), len(demo.diary), wanted)
        if stamp == before:
            return _Look(stamp)
        rooms = LessonRooms(
            testimonies=vault.testimonies,
            recordings=vault.recordings,
            custody=vault.custody,
            reviews=vault.reviews,
            diary=demo.diary,
            changed_bundle=demo.changed_bundle,
        )
        found = []
        for step in wanted:
            begun_at = demo.book.begun_at(step)
            evidence = look(step, rooms, begun_at)
            if evidence is not None:
                demo.book.found(step, evidence, begun_at)
                found.append(step)
        return _Look(stamp, tuple(found))

    def _looked(self, seen: _Look) -> None:
        self._looking = False
        self._stamp = seen.stamp
        self._tell()

    def _not_looked(self, error: Exception) -> None:
        # A vault that is just being closed, or a testimony that was just sealed away: the next look tells more.
        self._looking = False
        if not isinstance(error, SaksiError):
            raise error

    def _tell(self) -> None:
        visit, demo = self._visit, self._demo
        self._show(
            LessonState(
                steps=tuple(StepState(step, demo.book.evidence(step)) for step in _STEPS),
                current=self._current,
                passphrase=demo.passphrase,
                stick=str(demo.stick),
                office=None if visit is None else visit.office,
                recording=visit is not None and visit.is_at_work(),
                cable_out=demo.cable.out,
                asks_anew=self._asks_anew,
            )
        )

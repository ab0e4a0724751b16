"""The places of the window: built when somebody goes there, closed when they are left or when the vault is locked."""

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Protocol, cast

from PySide6.QtWidgets import QStackedWidget

from app.logs import record_event
from ui.errors import explain
from ui.places.place import Place, PlaceBefore
from ui.places.session import Session
from ui.presenters.jobs import Jobs
from ui.presenters.navigation import Goal, Navigator, Visit
from ui.program import Program
from ui.window.empty import EmptyPlace

BEFORE_A_VAULT = (Goal.FIRST_RUN, Goal.UNLOCK, Goal.DEMO)
_KEPT = (Goal.LIBRARY, Goal.QUEUE, Goal.EXPORT, Goal.RECEIVE, Goal.PEOPLE, Goal.MODELS, Goal.LESSON)


class _BuildsInSession(Protocol):
    def __call__(self, session: Session, navigator: Navigator, /) -> Place: ...


class _BuildsBefore(Protocol):
    def __call__(self, program: Program, jobs: Jobs, navigator: Navigator, /) -> Place: ...


class Places:
    """Shows one place at a time in a stack."""

    def __init__(self, stack: QStackedWidget, find: Callable[[Goal], ModuleType | None] | None = None) -> None:
        self._stack = stack
        self._find = find or find_module
        self._open: dict[Goal, Place] = {}
        self._current: Goal | None = None

    @property
    def current(self) -> Goal | None:
        """Where we are."""
        return self._current

    def may_leave(self) -> bool:
        """Whether the place that is shown lets one go without a loss."""
        return self._current is None or self._open[self._current].may_leave()

    def lock(self) -> Path | None:
        """Let the first run or the unlocking that is shown let go of its vault. See PlaceBefore.lock."""
        place = None if self._current is None else self._open[self._current]
        return None if place is None or isinstance(place, EmptyPlace) else cast("PlaceBefore", place).lock()

    def show(self, visit: Visit, build: Callable[[ModuleType], Place]) -> None:
        """Go to a place, building it if need be. A place that cannot be built says so itself, and why."""
        left = self._current
        if left is not None and left is not visit.goal and left not in _KEPT:
            self.close(left)
        place = self._open.get(visit.goal) or self._build(visit.goal, build)
        self._open[visit.goal] = place
        self._current = visit.goal
        self._stack.setCurrentWidget(place.widget)
        place.visit(visit)

    def _build(self, goal: Goal, build: Callable[[ModuleType], Place]) -> Place:
        place: Place
        try:
            module = self._find(goal)
            place = EmptyPlace() if module is None else build(module)
        except Exception as error:  # noqa: BLE001 - the window stays, and the person is told
            record_event("place.broken")
            place = EmptyPlace(explain(error))
        self._stack.addWidget(place.widget)
        return place

    def close(self, goal: Goal) -> None:
        """End a place and destroy what it showed."""
        place = self._open.pop(goal, None)
        if place is None:
            return
        if self._current is goal:
            self._current = None
        place.close()
        widget = place.widget
        self._stack.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def close_all(self) -> None:
        """End every place."""
        for goal in list(self._open):
            self.close(goal)


def file_of(goal: Goal) -> str:
    """Return the name of the file of a place."""
    return f"ui.places.{goal.value}"


def find_module(goal: Goal) -> ModuleType | None:
    """Import the file of a place; None where there is none."""
    name = file_of(goal)
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return None


def build_in_session(session: Session, navigator: Navigator) -> Callable[[ModuleType], Place]:
    """Return how a place of an unlocked vault is built."""
    return lambda module: cast("_BuildsInSession", module.build)(session, navigator)


def build_before(program: Program, jobs: Jobs, navigator: Navigator) -> Callable[[ModuleType], Place]:
    """Return how a place before any vault is built."""
    return lambda module: cast("_BuildsBefore", module.build)(program, jobs, navigator)

"""The real window over the real demo, for what only a vault can show: `PLACES` says how to come to each place of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.domain.lesson import Office
from app.domain.preferences import Preferences, Theme
from ui.jobs import QtJobs
from ui.presenters.navigation import Goal
from ui.program import Program
from ui.window.appearance import Appearance
from ui.window.demo_frame import DemoFrame
from ui.window.main_window import MainWindow


class House:
    """The real window of the demo, at the field office; `wait` lets time pass until a condition holds."""

    def __init__(self, application: QApplication, program: Program, wait: Callable[[Callable[[], bool]], None]) -> None:
        assert program.demo is not None
        self.demo = program.demo
        self.wait = wait
        self.jobs = QtJobs()
        self.window = MainWindow()
        self.window.resize(1366, 768)
        self.appearance = Appearance(application, Preferences(language="en", theme=Theme.LIGHT))
        self.frame = DemoFrame(self.window, program, self.jobs, self.appearance, program.demo)
        self.window.show()

    def place(self, goal: Goal) -> Any:
        """The place itself, with its presenter and its screen."""
        return self.frame._places._open[goal]

    def enter(self, office: Office = Office.FIELD) -> None:
        """Build the demo and open an office of it."""
        self.frame.choose_vault(None)
        door = self.place(Goal.DEMO)._presenter
        if not self.demo.ready():
            door.build()
        self.wait(lambda: bool(door._state.ready))
        door.enter(office)
        self.wait(lambda: self.frame._places.current is Goal.LIBRARY)
        self.wait(lambda: self.library.state.read)

    @property
    def library(self) -> Any:
        return self.place(Goal.LIBRARY)._presenter

    def testimony(self, language: str, place: int = 0) -> str:
        """One testimony of the library in this language."""
        session = self.frame._session
        assert session is not None
        return [row.id for row in session.vault.library.rows() if row.languages[0] == language][place]

    def fold(self, width: int) -> None:
        """Fold the lesson as it is in a window that opens with this width."""
        self.frame._panel.fold(width < 1000)

    def go(self, goal: Goal, *testimony_ids: str) -> None:
        """Go there and wait until it is all read."""
        self.frame.go(goal, *testimony_ids)
        self.settle()

    def settle(self) -> None:
        """Let everything that was begun come to its end."""
        from ui.presenters.jobs import Lane

        done: list[object] = []
        for lane in (Lane.VAULT, Lane.WORK, Lane.VAULT):
            self.jobs.run(lane, lambda _progress, _cancel: None, done.append, done.append)
        self.wait(lambda: len(done) == 3)
        for _ in range(10):
            QApplication.processEvents()

    def close(self) -> None:
        """Lock and leave."""
        if self.frame._session is not None:
            self.frame._end_session(stay_covered=False)
            self.wait(lambda: not self.frame._ending)
        self.frame.retire()
        self.jobs.close()
        self.window.close_for_good()
        self.window.deleteLater()


def _library(house: House) -> None:
    house.go(Goal.LIBRARY)
    house.place(Goal.LIBRARY).widget.search.clear()
    house.wait(lambda: not house.library.state.query)
    house.place(Goal.LIBRARY).widget.table.clearSelection()
    house.settle()


def _library_chosen(house: House) -> None:
    _library(house)
    house.place(Goal.LIBRARY).widget.table.selectRow(1)
    house.settle()


def _library_search(house: House) -> None:
    house.go(Goal.LIBRARY)
    house.place(Goal.LIBRARY).widget.search.setText("the")
    house.wait(lambda: bool(house.library.state.query))
    screen = house.place(Goal.LIBRARY).widget
    house.wait(lambda: screen.pages.currentWidget() is screen.found and screen.found.model().rowCount() > 0)
    house.settle()


def _to(goal: Goal, language: str = "", place: int = 0) -> Callable[[House], None]:
    def show(house: House) -> None:
        house.go(goal, *([house.testimony(language, place)] if language else []))

    return show


def _consent_of_one(house: House) -> None:
    house.go(Goal.TESTIMONY, house.testimony("en", 1))
    place = house.place(Goal.TESTIMONY)
    side = place.widget.side
    side._tabs.setCurrentIndex(list(side._pages).index("consent"))
    house.settle()


PLACES: dict[str, Callable[[House], None]] = {
    "library": _library,
    "library-chosen": _library_chosen,
    "library-search": _library_search,
    "new": _to(Goal.NEW),
    "testimony": _to(Goal.TESTIMONY, "en", 1),
    "testimony-consent": _consent_of_one,
    "testimony-hindi": _to(Goal.TESTIMONY, "hi"),
    "testimony-sealed": _to(Goal.TESTIMONY, "th"),
    "attachments-of-one": _to(Goal.ATTACHMENTS, "vi"),
    "case-of-one": _to(Goal.CASE, "vi"),
    "queue-empty": _to(Goal.QUEUE),
    "export": _to(Goal.EXPORT),
    "receive": _to(Goal.RECEIVE),
    "people-of-demo": _to(Goal.PEOPLE),
    "models": _to(Goal.MODELS),
    "settings-live": _to(Goal.SETTINGS),
    "retention-live": _to(Goal.RETENTION),
    "about": _to(Goal.ABOUT),
    "lesson": _to(Goal.LESSON),
}


def demo_program(data: Path) -> Program:
    """The program of the demo, all of it below `data`. The environment has to name that folder already."""
    from storage.preferences import PreferenceFile
    from ui.wiring.program import build_program

    return replace(build_program(demo=True), preferences=PreferenceFile(data / "preferences.json"))

"""The door of the demo, joined."""

from PySide6.QtWidgets import QWidget

from ui.presenters.demo import DemoPresenter
from ui.presenters.jobs import Jobs
from ui.presenters.navigation import Navigator, Visit
from ui.program import Program
from ui.screens.demo import DemoScreen


class DemoPlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, program: Program, jobs: Jobs, navigator: Navigator) -> None:
        if program.demo is None:
            raise ValueError("only the demo has a door to it")
        self._screen = DemoScreen()
        self._presenter = DemoPresenter(program, program.demo, jobs, navigator, self._screen.show_state)
        self._screen.entered.connect(self._presenter.enter)
        self._screen.build_pressed.connect(self._presenter.build)
        self._screen.stop_pressed.connect(self._presenter.stop)
        self._screen.leave_pressed.connect(navigator.leave_demo)
        self._presenter.start()

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:
        """Nothing is read anew."""

    def may_leave(self) -> bool:
        """Nothing is lost: what is half built is built again."""
        return True

    def close(self) -> None:
        """End it."""
        self._presenter.close()


def build(program: Program, jobs: Jobs, navigator: Navigator) -> DemoPlace:
    """Build the place."""
    return DemoPlace(program, jobs, navigator)

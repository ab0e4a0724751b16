"""The results of the lesson, joined."""

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.presenters.lesson_results import ResultsPresenter
from ui.presenters.navigation import Navigator, Visit
from ui.screens.lesson import LessonScreen
from ui.screens.lesson_page import page_pdf, paint_page
from ui.screens.printing import print_page, printers


class LessonPlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, session: Session) -> None:
        program = session.program
        if program.demo is None:
            raise ValueError("only the demo has a lesson")
        self._screen = LessonScreen()
        self._presenter = ResultsPresenter(
            program.demo, program.files, program.clock, session.jobs, self._screen.show_state
        )
        self._screen.name_typed.connect(self._presenter.type_name)
        self._screen.print_pressed.connect(self._print)
        self._screen.save_pressed.connect(lambda: self._presenter.save(page_pdf(self._presenter.state)))

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - there is only one page
        """Read the book of the lesson."""
        self._screen.show_printers(printers())
        self._presenter.read()

    def may_leave(self) -> bool:
        """Nothing is lost."""
        return True

    def close(self) -> None:
        """End it."""
        self._presenter.close()

    def _print(self, printer_name: str) -> None:
        state = self._presenter.state
        self._presenter.printed(print_page(printer_name, lambda painter, area: paint_page(painter, area, state)))


def build(session: Session, navigator: Navigator) -> LessonPlace:  # noqa: ARG001 - it leads nowhere
    """Build the place."""
    return LessonPlace(session)

"""About and diagnostics, joined."""

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.presenters.about import AboutPresenter
from ui.presenters.navigation import Navigator, Visit
from ui.screens.about import AboutScreen


class AboutPlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self._screen = AboutScreen()
        self._presenter = AboutPresenter(session.program, session.folder, session.jobs, self._screen.show_state)
        self._screen.again_pressed.connect(self._presenter.look)
        self._screen.back_pressed.connect(navigator.back)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - everybody comes for the same
        """Look anew."""
        self._presenter.look()

    def may_leave(self) -> bool:
        """Nothing can be lost here."""
        return True

    def close(self) -> None:
        """End it."""
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> AboutPlace:
    """Build the place."""
    return AboutPlace(session, navigator)

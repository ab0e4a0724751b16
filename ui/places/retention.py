"""Keeping and erasing, joined."""

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.retention import Deed, RetentionPresenter
from ui.screens.retention import RetentionScreen


class RetentionPlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        screen = RetentionScreen()
        presenter = RetentionPresenter(
            session.program, session.vault, session.folder, session.jobs, navigator, screen.show_state
        )
        self._screen, self._presenter = screen, presenter
        screen.back_pressed.connect(presenter.back)
        screen.shelf_chosen.connect(presenter.show_shelf)
        screen.pointed.connect(presenter.mark)
        screen.detail.ask_pressed.connect(presenter.ask)
        screen.detail.open_pressed.connect(presenter.open_testimony)
        screen.detail.export_pressed.connect(presenter.export)
        screen.ask.reason_chosen.connect(presenter.choose_reason)
        screen.ask.given_up.connect(presenter.give_up)
        screen.ask.erase_pressed.connect(presenter.erase)
        screen.done.go_on_pressed.connect(presenter.go_on)
        screen.show_state(presenter.state)

    @property
    def widget(self) -> QWidget:
        """The screen."""
        return self._screen

    def visit(self, visit: Visit) -> None:
        """Read everything; point at the testimony of the visit."""
        self._presenter.visit(visit.testimony_ids[0] if visit.testimony_ids else "")
        self._screen.take_focus()

    def may_leave(self) -> bool:
        """Stay while keys are being destroyed: whoever pressed it has to see what came of it."""
        return self._presenter.state.doing is Deed.NOTHING

    def close(self) -> None:
        """Show nothing more; what cannot be stopped comes to its end."""
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> RetentionPlace:
    """Return the place."""
    return RetentionPlace(session, navigator)

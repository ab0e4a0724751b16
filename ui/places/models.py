"""Model packs, joined."""

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.presenters.models import ModelsPresenter
from ui.presenters.navigation import Navigator, Visit
from ui.screens.models import ModelsScreen


class ModelsPlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, session: Session) -> None:
        screen = ModelsScreen()
        presenter = ModelsPresenter(session.program, session.jobs, screen.show_state)
        self._screen = screen
        self._presenter = presenter
        screen.folder_chosen.connect(presenter.bring)
        screen.verify_pressed.connect(presenter.verify)
        screen.cancel_pressed.connect(presenter.cancel)
        screen.unknown.confirmed.connect(presenter.confirm)
        screen.unknown.refused.connect(presenter.refuse)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - everybody comes for the same
        """Read the list anew; an import that runs goes on."""
        self._presenter.refresh()

    def may_leave(self) -> bool:
        """An import goes on while somebody is elsewhere."""
        return True

    def close(self) -> None:
        """End it; a half copied pack is removed."""
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> ModelsPlace:  # noqa: ARG001 - every place is built alike
    """Build the place."""
    return ModelsPlace(session)

"""People and keys, joined."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.people import PeoplePresenter
from ui.screens.people import PeopleScreen


class PeoplePlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, session: Session) -> None:
        screen = PeopleScreen()
        presenter = PeoplePresenter(session.program, session.vault, session.jobs, screen.show_state)
        self._screen = screen
        self._presenter = presenter
        screen.own.renamed.connect(presenter.rename)
        screen.own.save_chosen.connect(lambda path: presenter.save_card(Path(path)))
        screen.card_chosen.connect(lambda path: presenter.open_card(Path(path)))
        screen.trust.typed.connect(presenter.type_words)
        screen.trust.heard.connect(presenter.trust_heard)
        screen.trust.compared.connect(presenter.trust_compared)
        screen.trust.kind_chosen.connect(presenter.choose_kind)
        screen.trust.dropped.connect(presenter.drop_card)
        screen.revoke_pressed.connect(presenter.ask_revoke)
        screen.revoke.kept.connect(presenter.keep_trust)
        screen.revoke.revoked.connect(presenter.revoke)
        screen.header_chosen.connect(lambda station, path: presenter.save_key_header(station, Path(path)))

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - everybody comes for the same
        """Read the list anew."""
        self._presenter.refresh()

    def may_leave(self) -> bool:
        """A card that was not trusted yet can be opened again."""
        return True

    def close(self) -> None:
        """End it."""
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> PeoplePlace:  # noqa: ARG001 - every place is built alike
    """Build the place."""
    return PeoplePlace(session)

"""The library joined to its presenter."""

from pathlib import Path

from ui.places.session import Session
from ui.presenters.library import LibraryPresenter
from ui.presenters.navigation import Navigator, Visit
from ui.screens.ask_path import ask_open_many
from ui.screens.library import LibraryScreen


class LibraryPlace:
    """Reads while somebody looks at it."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self.widget = LibraryScreen()
        self._presenter = LibraryPresenter(
            session.program, session.vault, session.jobs, navigator, self.widget.show_state
        )
        self._connect(self.widget, self._presenter)
        self.widget.show_state(self._presenter.state)

    def _connect(self, screen: LibraryScreen, presenter: LibraryPresenter) -> None:
        screen.new_pressed.connect(presenter.new)
        screen.opened.connect(presenter.open)
        screen.found_opened.connect(presenter.open_found)
        screen.chosen.connect(presenter.choose)
        screen.sort_wanted.connect(presenter.sort)
        screen.filters_wanted.connect(presenter.sift)
        screen.query_typed.connect(presenter.type_query)
        screen.transcribe_pressed.connect(presenter.transcribe)
        screen.export_pressed.connect(presenter.export)
        screen.attach_pressed.connect(self._attach)
        screen.panel.retention_pressed.connect(presenter.show_retention)

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - of the port
        """Read what has changed."""
        self._presenter.visit()
        self.widget.take_focus()

    def may_leave(self) -> bool:
        """Nothing is lost here; but nobody looks any more."""
        self._presenter.leave()
        return True

    def close(self) -> None:
        """Show nothing more."""
        self._presenter.close()

    def _attach(self) -> None:
        ask_open_many(self.widget, self.widget.attach_title(), Path.home(), self._attach_these)

    def _attach_these(self, chosen: list[str]) -> None:
        self._presenter.attach([Path(name) for name in chosen])


def build(session: Session, navigator: Navigator) -> LibraryPlace:
    """Return the library of an unlocked vault."""
    return LibraryPlace(session, navigator)

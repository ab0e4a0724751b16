"""A place: a screen with the presenter behind it, as the window holds it."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.presenters.navigation import Visit


class Place(Protocol):
    """Each file of this folder has `build(session: Session, navigator: Navigator) -> Place`.

    First run and unlock come before any session: `build(program: Program, jobs: Jobs, navigator: Navigator) -> Place`;
    the folder of the vault to unlock is in the visit. Library, queue, export, receive, people, models and lesson stay
    until the next lock and are visited again; every other place is closed when somebody leaves it, and built anew.
    """

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        ...

    def visit(self, visit: Visit) -> None:
        """Somebody has come here: read what is shown anew."""
        ...

    def may_leave(self) -> bool:
        """Whether leaving loses nothing; if not, the place says on its screen what to do first."""
        ...

    def close(self) -> None:
        """Cancel what runs here and show nothing more; the widget is destroyed afterwards."""
        ...


class PlaceBefore(Place, Protocol):
    """The first run or unlocking: a place that may hold a vault which no session has yet."""

    def lock(self) -> Path | None:
        """Let go of the vault.

        Returns the folder of the vault whose passphrase has to be asked for before what is shown here is seen again;
        None where any key may show it.
        """
        ...

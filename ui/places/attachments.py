"""The attachments of one testimony, joined."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.devices.pdf_pages import PdfPages
from ui.devices.pictures import read_picture
from ui.places.session import Session
from ui.presenters.attachment_view import Readers
from ui.presenters.attachments import AttachmentsPresenter
from ui.presenters.navigation import Navigator, Visit
from ui.screens.ask_path import ask_open_many
from ui.screens.attachments import AttachmentsScreen


class AttachmentsPlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        screen = AttachmentsScreen()
        readers = Readers(read_picture, PdfPages)
        presenter = AttachmentsPresenter(session.program, session.vault, session.jobs, readers, screen.show_state)
        self._screen, self._presenter = screen, presenter
        screen.back_pressed.connect(navigator.back)
        screen.add_pressed.connect(self._ask)
        screen.dropped.connect(self._add)
        screen.stop_pressed.connect(presenter.stop_adding)
        screen.chosen.connect(presenter.view)
        screen.viewer.turned.connect(presenter.turn)
        screen.viewer.zoomed.connect(presenter.zoom)
        screen.viewer.close_pressed.connect(presenter.close_view)
        screen.show_state(presenter.state)

    @property
    def widget(self) -> QWidget:
        """The screen."""
        return self._screen

    def visit(self, visit: Visit) -> None:
        """List the attachments of the testimony of the visit."""
        if visit.testimony_ids:
            self._presenter.open(visit.testimony_ids[0])
        self._screen.take_focus()

    def may_leave(self) -> bool:
        """Files that are being sealed are stopped; those that are sealed stay."""
        return True

    def close(self) -> None:
        """Drop what was shown."""
        self._presenter.close()

    def _ask(self) -> None:
        ask_open_many(self._screen, self._screen.add_title(), Path.home(), self._add)

    def _add(self, names: list[str]) -> None:
        self._presenter.add([Path(name) for name in names])


def build(session: Session, navigator: Navigator) -> AttachmentsPlace:
    """Return the place of one testimony's attachments."""
    return AttachmentsPlace(session, navigator)

"""The export joined to its presenter."""

from ui.places.session import Session
from ui.presenters.export import ExportPresenter
from ui.presenters.navigation import Navigator, Visit
from ui.screens.export import ExportScreen


class ExportPlace:
    """Goes on writing while somebody looks elsewhere."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self.widget = ExportScreen()
        screen = self.widget
        self._presenter = presenter = ExportPresenter(
            session.program, session.vault, session.jobs, navigator, screen.show_state
        )
        screen.chosen.connect(lambda testimony, wanted: presenter.choose(testimony, wanted=wanted))
        screen.only_here_pressed.connect(presenter.choose_only_here)
        screen.none_pressed.connect(presenter.choose_none)
        screen.recipient_chosen.connect(lambda station, wanted: presenter.choose_recipient(station, wanted=wanted))
        screen.folder_chosen.connect(presenter.choose_folder)
        screen.people_pressed.connect(presenter.people)
        screen.name_chosen.connect(lambda to, wanted: presenter.choose_name(to, wanted=wanted))
        screen.start_pressed.connect(presenter.start)
        screen.stop_pressed.connect(presenter.cancel)
        for ways in (screen.approvals, screen.done.approvals):
            ways.opened.connect(presenter.approve)
        screen.done.copy_wanted.connect(presenter.copy_to)
        screen.done.again_pressed.connect(presenter.again)
        screen.done.done_pressed.connect(presenter.library)

    def visit(self, visit: Visit) -> None:
        """Begin with the testimonies that somebody comes with."""
        self._presenter.visit(visit.testimony_ids)
        self.widget.setFocus()

    def may_leave(self) -> bool:
        """Nothing is lost here: writing goes on."""
        return True

    def close(self) -> None:
        """Stop writing and show nothing more."""
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> ExportPlace:
    """Return the export of an unlocked vault."""
    return ExportPlace(session, navigator)

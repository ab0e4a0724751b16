"""Joins the page of case data in files with what stands behind it."""

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.presenters.cases_in import CasesInPresenter
from ui.presenters.cases_out import CasesOutPresenter
from ui.presenters.gazetteer import GazetteerPresenter
from ui.presenters.navigation import Goal, Navigator, Visit
from ui.screens.case_files import CaseFilesScreen


class CaseFilesPlace:
    """Implements ui.places.place.Place."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self._screen = screen = CaseFilesScreen()
        program, vault, jobs = session.program, session.vault, session.jobs
        self._out = leaving = CasesOutPresenter(program, vault, jobs, screen.out.show_state)
        self._into = coming = CasesInPresenter(program, vault, jobs, screen.into.show_state)
        self._places = places = GazetteerPresenter(program, vault, jobs, screen.places.show_state)
        screen.back_pressed.connect(lambda: navigator.go(Goal.PATTERNS))
        screen.out.kind_chosen.connect(leaving.choose_kind)
        screen.out.form_chosen.connect(leaving.choose_form)
        screen.out.chosen.connect(lambda testimony, wanted: leaving.choose(testimony, wanted=wanted))
        screen.out.all_pressed.connect(leaving.choose_all)
        screen.out.none_pressed.connect(leaving.choose_none)
        screen.out.written.connect(leaving.write)
        screen.into.read.connect(coming.read)
        screen.into.assigned.connect(coming.assign)
        screen.into.taken.connect(coming.take_in)
        screen.places.brought.connect(places.bring)
        screen.places.looked_for.connect(places.find)

    @property
    def widget(self) -> QWidget:
        """The screen."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - there is but one page
        """Ask consent anew: an answer may be another one by now."""
        self._out.open()
        self._into.open()
        self._places.open()
        self._screen.setFocus()

    def may_leave(self) -> bool:
        """Leave at any time: what is being kept is kept."""
        return True

    def close(self) -> None:
        """Cancel what runs here."""
        for presenter in (self._out, self._into, self._places):
            presenter.close()


def build(session: Session, navigator: Navigator) -> CaseFilesPlace:
    """Return the page of case data in files."""
    return CaseFilesPlace(session, navigator)

"""Joins the page of patterns with what stands behind it."""

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.presenters.navigation import Goal, Navigator, Visit
from ui.presenters.statistics import StatisticsPresenter
from ui.screens.statistics import StatisticsScreen


class PatternsPlace:
    """Implements ui.places.place.Place."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self._screen = screen = StatisticsScreen()
        self._presenter = presenter = StatisticsPresenter(
            session.program, session.vault, session.jobs, screen.show_state
        )
        screen.chosen.connect(presenter.choose)
        screen.split_wished.connect(lambda wished: presenter.split(by_site=wished))
        screen.period_chosen.connect(presenter.choose_period)
        screen.counted_again.connect(presenter.open)
        releases = screen.releases
        releases.released_wished.connect(lambda wished: presenter.show_released(released=wished))
        releases.ask_wished.connect(lambda wished: presenter.ask_to_release(wished=wished))
        releases.release_pressed.connect(presenter.release)
        screen.tables_saved.connect(presenter.save_tables)
        screen.picture_saved.connect(presenter.save_picture)
        screen.files_pressed.connect(lambda: navigator.go(Goal.CASE_FILES))

    @property
    def widget(self) -> QWidget:
        """The screen."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - there is but one page
        """Count anew: an answer about consent may be another one by now."""
        self._presenter.open()

    def may_leave(self) -> bool:
        """Leave at any time."""
        return True

    def close(self) -> None:
        """Cancel what runs here."""
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> PatternsPlace:
    """Return the page of patterns."""
    return PatternsPlace(session, navigator)

"""Joins the form of a case with what stands behind it."""

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.presenters.case import CasePresenter
from ui.presenters.navigation import Goal, Navigator, Visit
from ui.screens.case import CaseScreen


class CasePlace:
    """Implements ui.places.place.Place."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self._testimony_id = ""
        self._screen = screen = CaseScreen()
        self._presenter = presenter = CasePresenter(session.vault, session.jobs, screen.show_state)
        screen.answered.connect(presenter.answer)
        screen.event_answered.connect(lambda event, field, values, words: presenter.answer(field, values, words, event))
        screen.place_looked_for.connect(presenter.find_place)
        screen.place_chosen.connect(presenter.choose_place)
        screen.began.connect(presenter.began)
        screen.ended.connect(presenter.ended)
        screen.event_added.connect(presenter.add_event)
        screen.event_removed.connect(presenter.remove_event)
        screen.all_wished.connect(lambda wished: presenter.show_all(wished=wished))
        screen.saved.connect(presenter.save)
        screen.discarded.connect(presenter.discard)
        screen.back_pressed.connect(lambda: navigator.go(Goal.TESTIMONY, self._testimony_id))

    @property
    def widget(self) -> QWidget:
        """The screen."""
        return self._screen

    def visit(self, visit: Visit) -> None:
        """Show the case of the testimony of the visit."""
        if visit.testimony_ids:
            self._testimony_id = visit.testimony_ids[0]
            self._presenter.open(self._testimony_id)

    def may_leave(self) -> bool:
        """Leave, and keep what was written; stay while something cannot be kept, which says so itself."""
        self._screen.commit()
        self._presenter.save()
        return not self._presenter.state.flaws

    def close(self) -> None:
        """Keep what can be kept, and drop what was shown."""
        self._screen.commit()
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> CasePlace:
    """Return the place of the case of one testimony."""
    return CasePlace(session, navigator)

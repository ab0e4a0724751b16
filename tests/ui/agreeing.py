"""Presses on the page of consent: an adult signs on paper and says yes to everything."""

from app.domain.consent import Age, How
from ui.places.consent import ConsentPlace
from ui.presenters.consent_state import Page
from ui.screens.consent import ConsentScreen


def agree(place: ConsentPlace) -> None:
    """Answer everything, up to the press that keeps it and begins what was wished."""
    screen = place.widget
    assert isinstance(screen, ConsentScreen)
    screen.who.ages[Age.ADULT].click()
    screen.who.officer.setText("F7")
    screen.who.officer.textEdited.emit("F7")
    screen.who.hows[How.WRITTEN].click()
    for _ in range(2):
        screen.forward.click()
    while screen._state is not None and screen._state.page is Page.ASK:
        screen.ask.chosen.emit(0)
    screen.forward.click()

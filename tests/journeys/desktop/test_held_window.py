"""The watchdog of these journeys bites: a program that holds its own window fails them."""

import pytest

from tests.journeys.desktop.laptop import Office
from tests.journeys.saksi import FROZEN

pytestmark = pytest.mark.skipif(bool(FROZEN), reason="a frozen window cannot be held from outside")


def test_a_window_that_is_held_fails_the_journey(laptop: Office) -> None:
    person = laptop.start()
    laptop.nothing_was_held()
    person.look("hold 0.35")
    person.wait(lambda _: person.held, "the watchdog")
    with pytest.raises(AssertionError, match=r"(?s)held by \d{3} ms of work.* _work"):
        laptop.nothing_was_held()
    laptop.people.remove(person)

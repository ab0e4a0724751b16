"""Find and replace in memory."""

from app.domain.paragraphs import paragraphs_of
from tests.fakes.transcript_samples import done
from ui.presenters.finding import Finder, FindState


def finder(*sentences: str) -> Finder:
    made = Finder()
    made.look_in(paragraphs_of("p", "r", [done(n, 2.0 * n, one) for n, one in enumerate(sentences)], {}))
    return made


def test_places_come_in_order_and_go_round() -> None:
    made = finder("The gate was blue.", "Behind the gate, the shop.")
    made.find("the")
    assert [(one.key.window, one.start) for one in made.state.places] == [(0, 0), (1, 7), (1, 17)]
    made.step(-1)
    assert made.state.current == 2
    made.step(1)
    assert made.state.current == 0
    assert [(one.start, one.end) for one in made.state.places[1:]] == [(7, 10), (17, 20)]


def test_capitals_and_whole_words_can_matter() -> None:
    made = finder("Gate, gateway, gate.")
    made.find("gate", match_case=True)
    assert len(made.state.places) == 2
    made.find("gate", whole_words=True)
    assert len(made.state.places) == 2


def test_nothing_is_found_for_nothing() -> None:
    made = finder("one")
    made.find("  ")
    made.step(1)
    assert made.state == FindState("  ")
    assert made.state.place is None
    assert made.text_replaced("two") is None


def test_one_place_is_replaced_and_the_next_is_looked_at() -> None:
    made = finder("a gate and a gate")
    made.find("gate")
    replaced = made.text_replaced("door")
    assert replaced is not None
    assert replaced[1] == "a door and a gate"
    made.look_in(paragraphs_of("p", "r", [done(0, 0.0, replaced[1])], {}))
    assert (made.state.current, len(made.state.places)) == (0, 1)
    made.look_in([])
    assert made.state.current == -1

"""People and keys, on the real place with real offices."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from app.domain.people import Role
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.offices import Office
from tests.ui.screens.doors import Hand, focus, nameless
from ui.jobs import QtJobs
from ui.places.people import build
from ui.places.session import Session
from ui.presenters.navigation import Goal, Visit
from ui.screens.people import PeopleScreen


class Desk(Hand):
    session: Session

    @property
    def screen(self) -> PeopleScreen:
        assert isinstance(self.place.widget, PeopleScreen)
        return self.place.widget

    def open(self, path: Path) -> None:
        self.screen.card_chosen.emit(str(path))
        self.wait(lambda: self.reads("Is this really"))


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "own", "River station")
    jobs = QtJobs()
    session = Session(program, tmp_path / "own", vault, jobs)
    hand = Desk(qtbot, build(session, QuietNavigator()))
    hand.session = session
    hand.place.visit(Visit(Goal.PEOPLE))
    hand.sit_down()
    hand.wait(lambda: hand.reads("River station"))
    yield hand
    hand.place.close()
    jobs.close()
    session.close()
    hand.place.widget.deleteLater()


@pytest.fixture
def card(make_office: Callable[..., Office], tmp_path: Path) -> Path:
    (tmp_path / "hq.card").write_bytes(make_office("delta", Role.HEADQUARTERS).own_card.card().encoded)
    return tmp_path / "hq.card"


def test_our_words_are_shown_one_by_one(desk: Desk) -> None:
    own = desk.session.vault.own_card.card()
    assert all(desk.reads(word) for word in own.words)
    assert desk.reads("Field station")
    assert desk.reads("Nobody yet.")
    assert nameless(desk.screen) == []


def test_an_office_is_trusted_by_words_typed_as_they_are_heard(desk: Desk, card: Path) -> None:
    desk.open(card)
    assert nameless(desk.screen) == []
    words = desk.screen.trust._state.card.words  # type: ignore[union-attr]
    assert not desk.button("Trust this office").isEnabled()
    desk.write(" ".join(words[:3]) + " ")
    assert desk.reads("Words that are the same: 3 of 8")
    desk.write("zzz")
    assert desk.reads("Word 4 is another one.")
    for _ in "zzz":
        desk.key(Qt.Key.Key_Backspace)
    desk.write(" ".join(words[3:]))
    assert desk.reads("All eight words are the same.")
    desk.press("Trust this office")
    desk.wait(lambda: desk.reads("“Office delta” is trusted from now on."))
    assert not desk.reads("Is this really")
    (contact,) = desk.session.vault.contacts.all()
    assert contact.card.name == "Office delta"


def test_a_tick_is_a_word_too_but_not_against_words_that_differ(desk: Desk, card: Path) -> None:
    desk.open(card)
    (tick,) = desk.seen(QCheckBox)
    tick.click()
    assert desk.button("Trust this office").isEnabled()
    desk.write("zzz")
    assert not desk.button("Trust this office").isEnabled()
    for _ in "zzz":
        desk.key(Qt.Key.Key_Backspace)
    desk.press("Trust this office")
    desk.wait(lambda: len(desk.session.vault.contacts.all()) == 1)


def test_a_card_that_comes_next_begins_without_the_tick_of_the_last(
    desk: Desk, card: Path, make_office: Callable[..., Office], tmp_path: Path
) -> None:
    desk.open(card)
    desk.seen(QCheckBox)[0].click()
    (tmp_path / "other.card").write_bytes(make_office("other").own_card.card().encoded)
    desk.open(tmp_path / "other.card")
    desk.wait(lambda: desk.reads("“Office other”"))
    assert not desk.seen(QCheckBox)[0].isChecked()
    desk.press("Put it away")
    assert not desk.reads("Is this really")


def test_trust_is_taken_back_with_a_second_press(desk: Desk, card: Path) -> None:
    desk.open(card)
    desk.seen(QCheckBox)[0].click()
    desk.press("Trust this office")
    desk.wait(lambda: desk.reads("is trusted from now on"))
    desk.press("Take trust back…")
    assert desk.reads("Take trust back from “Office delta”?")
    assert focus() is desk.button("Go on trusting it")
    assert nameless(desk.screen) == []
    desk.key(Qt.Key.Key_Return)
    assert not desk.reads("Take trust back from “")
    desk.press("Take trust back…")
    desk.seen(QSpinBox)[0].setValue(4)
    desk.press("Take trust back")
    desk.wait(lambda: desk.reads("its bundles count up to number 4"))
    assert not any(button.text() == "Take trust back…" for button in desk.seen(QPushButton))


def test_our_card_is_saved_and_a_second_time_not_over_the_first(desk: Desk, tmp_path: Path) -> None:
    desk.screen.own.save_chosen.emit(str(tmp_path / "our.card"))
    desk.wait(lambda: desk.reads("Saved: "))
    assert (tmp_path / "our.card").read_bytes() == desk.session.vault.own_card.card().encoded
    desk.screen.own.save_chosen.emit(str(tmp_path / "our.card"))
    desk.wait(lambda: desk.reads("storage.exists"))


def test_an_office_without_a_name_is_said_to_have_none(desk: Desk) -> None:
    own = desk.session.vault.own_card.card()
    nameless_card = replace(own, card=replace(own.card, name=own.card.station))
    desk.screen.own.show_state(nameless_card)
    assert desk.reads("No name yet")
    desk.press("Change name or role…")
    assert desk.fields()[0].text() == ""


def test_our_office_gets_another_name_and_role(desk: Desk) -> None:
    desk.press("Change name or role…")
    assert nameless(desk.screen) == []
    desk.fields()[0].selectAll()
    desk.write("Harbour office")
    desk.seen(QComboBox)[0].setCurrentIndex(list(Role).index(Role.PARTNER))
    desk.press("Sign the new card")
    desk.wait(lambda: desk.session.vault.own_card.card().card.name == "Harbour office")
    desk.wait(lambda: desk.reads("Harbour office") and desk.reads("Partner"))


def test_the_first_thing_to_do_has_the_focus(desk: Desk) -> None:
    desk.screen.setFocus()
    assert focus() is desk.button("Trust another office…")

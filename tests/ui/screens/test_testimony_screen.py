"""The page of a testimony in a window, over a real vault; only the loudspeaker is moved by hand."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Role
from app.domain.review import Speaker
from tests.fakes.hand_playback import HandPlayback
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.ui.presenters.testimony_samples import record
from ui.jobs import QtJobs
from ui.places.session import Session
from ui.places.testimony import TestimonyPlace
from ui.presenters.navigation import CONSENT_PAGE, Goal, Visit
from ui.presenters.testimony_state import Phase, Sealing, TestimonyState
from ui.program import Program, StationVault
from ui.screens.seal_card import SealCard
from ui.screens.testimony_side import TestimonySide
from ui.widgets.tab_order import tab_stops


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def vault(program: Program, tmp_path: Path) -> Iterator[StationVault]:
    made, _ = new_station(program, tmp_path / "own", "Field office")
    yield made
    made.close()


class Hands:
    """A person before the page."""

    def __init__(self, qtbot: QtBot, place: TestimonyPlace, playback: HandPlayback, navigator: QuietNavigator) -> None:
        self.qtbot = qtbot
        self.place = place
        self.playback = playback
        self.navigator = navigator
        self.screen = place._screen
        self.view = self.screen.view

    @property
    def state(self) -> Any:
        return self.place._presenter.state

    def texts(self) -> list[str]:
        return [row.text for row in self.state.rows]

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)

    def key(self, key: Qt.Key, widget: QWidget | None = None, *, ctrl: bool = False, shift: bool = False) -> None:
        modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(widget or self.view, key, modifiers)

    def press(self, text: str) -> None:
        (button,) = (one for one in self.screen.findChildren(QAbstractButton) if one.text() == text and one.isVisible())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def point_of(self, row: int, word: int) -> QPoint:
        """Where a word stands, found by asking every pixel of its row."""
        laid = self.view._laid[row]
        for y in range(0, laid.height, 4):
            for x in range(0, self.view.viewport().width(), 4):
                if laid.word_at(x, y) == word:
                    return QPoint(x + 1, self.view._tops[row] - self.view.verticalScrollBar().value() + y + 1)
        raise AssertionError("the word is nowhere")


@pytest.fixture
def hands(
    qtbot: QtBot, dressed: object, program: Program, vault: StationVault, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Hands]:  # fmt: skip
    testimony_id = vault.testimonies.create(("en", "km")).id
    record(vault, testimony_id, "r" * 26)
    playback = HandPlayback()
    monkeypatch.setattr(program.sound, "playback", lambda _recordings: playback)
    jobs = QtJobs()
    navigator = QuietNavigator()
    session = Session(program, tmp_path / "own", vault, jobs)
    place = TestimonyPlace(session, navigator)
    place.widget.resize(1294, 734)
    place.widget.show()
    qtbot.waitExposed(place.widget)
    made = Hands(qtbot, place, playback, navigator)
    place.visit(Visit(Goal.TESTIMONY, (testimony_id,)))
    made.until(lambda: bool(made.state.rows))
    made.view.repaint()
    yield made
    place.close()
    session.end_shared()
    jobs.close()
    place.widget.close()
    place.widget.deleteLater()


def test_a_press_on_a_word_plays_it(hands: Hands) -> None:
    QTest.mouseClick(hands.view.viewport(), Qt.MouseButton.LeftButton, pos=hands.point_of(0, 2))
    assert hands.playback.played[-1][1] == pytest.approx(hands.state.rows[0].words[2].span.start_seconds)
    assert hands.view.chosen == 0


def test_the_word_that_sounds_is_lit(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Escape)
    hands.playback.hear(0.6)
    hands.until(lambda: hands.view._spoken == (0, 1))
    assert hands.view._lights(0).spoken == (4, 8)
    hands.key(Qt.Key.Key_Escape)
    assert not hands.place._player.state.playing


@pytest.mark.parametrize(
    ("keys", "seconds"), [([Qt.Key.Key_F2], 5.0), ([Qt.Key.Key_F2, Qt.Key.Key_F1], 3.0),
                          ([Qt.Key.Key_MediaNext, Qt.Key.Key_MediaPrevious], 3.0)]
)  # fmt: skip
def test_keys_and_pedals_go_back_and_forth(hands: Hands, keys: list[Qt.Key], seconds: float) -> None:
    for key in keys:
        hands.key(key)
    assert hands.place._player.state.seconds == seconds


def test_a_hidden_screen_is_silent(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Escape)
    assert hands.place._player.state.playing
    hands.screen.hide()
    assert not hands.place._player.state.playing
    hands.screen.show()
    assert not hands.place._player.state.playing


def test_keys_change_the_speed(hands: Hands) -> None:
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F4, Qt.Key.Key_F3):
        hands.key(key)
    assert hands.place._player.state.speed == 1.1


def test_a_row_is_written_in_place_and_undone(hands: Hands) -> None:
    hands.view.choose(0)
    hands.key(Qt.Key.Key_F6)
    editor = hands.view.editor
    assert editor.isVisible()
    QTest.keyClicks(editor._text, " Very blue.")
    hands.key(Qt.Key.Key_Escape, editor._text)
    assert hands.place._player.state.playing
    assert editor.isVisible()
    hands.key(Qt.Key.Key_Return, editor._text)
    hands.until(lambda: hands.texts()[0] == "The gate was blue. Very blue.")
    assert not editor.isVisible()
    hands.key(Qt.Key.Key_Z, ctrl=True)
    hands.until(lambda: hands.texts()[0] == "The gate was blue.")
    hands.key(Qt.Key.Key_Z, ctrl=True, shift=True)
    hands.until(lambda: hands.texts()[0] == "The gate was blue. Very blue.")


def test_what_is_being_written_is_saved_when_one_goes_elsewhere(hands: Hands) -> None:
    QTest.mouseDClick(hands.view.viewport(), Qt.MouseButton.LeftButton, pos=hands.point_of(0, 0))
    QTest.keyClicks(hands.view.editor._text, " Yes.")
    assert hands.place.may_leave()
    hands.until(lambda: hands.texts()[0] == "The gate was blue. Yes.")


def test_what_is_being_written_when_the_screen_is_locked_is_kept(hands: Hands, vault: StationVault) -> None:
    hands.view.edit(0)
    QTest.keyClicks(hands.view.editor._text, " Yes.")
    hands.place.close()
    hands.until(lambda: len(vault.reviews.steps(hands.place._testimony_id)) == 1)


def test_a_row_is_divided_where_the_cursor_stands_and_joined_again(hands: Hands) -> None:
    hands.view.edit(0)
    editor = hands.view.editor._text
    hands.key(Qt.Key.Key_Home, editor)
    for _ in range(len("The gate ")):
        hands.key(Qt.Key.Key_Right, editor)
    hands.key(Qt.Key.Key_Return, editor, ctrl=True)
    hands.until(lambda: hands.texts()[:2] == ["The gate", "was blue."])
    hands.view.choose(0)
    hands.view.setFocus()
    hands.key(Qt.Key.Key_J, ctrl=True)
    hands.until(lambda: hands.texts()[0] == "The gate was blue.")


def test_cancelled_writing_changes_nothing(hands: Hands) -> None:
    hands.view.edit(0)
    QTest.keyClicks(hands.view.editor._text, " Yes.")
    hands.press("Cancel")
    assert not hands.view.editor.isVisible()
    assert hands.state.steps == ()


def test_number_keys_say_who_speaks(hands: Hands) -> None:
    hands.view.choose(0)
    hands.key(Qt.Key.Key_2)
    hands.until(lambda: hands.state.rows[0].speaker is Speaker.INTERPRETER)


def test_find_and_replace_by_keys(hands: Hands) -> None:
    hands.key(Qt.Key.Key_H, ctrl=True)
    bar = hands.screen.find_bar
    QTest.keyClicks(bar._words, "gate")
    assert bar._count.text() == "1 of 2"
    hands.key(Qt.Key.Key_Return, bar._words)
    assert bar._count.text() == "2 of 2"
    assert hands.view.chosen == 2
    QTest.keyClicks(bar._by, "door")
    hands.press("Replace all")
    hands.until(lambda: hands.texts()[0] == "The door was blue.")
    assert "Places replaced: 2" in hands.screen._notice._what.text()
    hands.qtbot.mouseClick(bar._close, Qt.MouseButton.LeftButton)
    assert hands.view._found == {}


def test_flags_are_gone_through_and_cleared(hands: Hands) -> None:
    hands.key(Qt.Key.Key_F8)
    assert hands.view.chosen == 1
    hands.press("Listened, it is right")
    assert "when you have heard it" in hands.screen._notice._what.text().lower()
    for at in (2.5, 3.0, 3.5, 4.0):
        hands.playback.hear(at)
        hands.qtbot.wait(60)
    hands.key(Qt.Key.Key_F7)
    hands.until(lambda: hands.state.to_check == (3,))


def test_the_whole_is_marked_as_reviewed(hands: Hands) -> None:
    hands.press("Mark as reviewed")
    hands.until(lambda: hands.screen.side._standing.text().startswith("Reviewed"))


def test_export_goes_there_with_this_testimony(hands: Hands) -> None:
    hands.press("Export")
    assert hands.navigator.went == [(Goal.EXPORT, (hands.place._testimony_id,), None)]


def test_sealing_asks_and_then_covers_everything(
    hands: Hands, program: Program, vault: StationVault, tmp_path: Path
) -> None:
    headquarters, _ = new_station(program, tmp_path / "hq", "Headquarters", Role.HEADQUARTERS)
    vault.contacts.trust(program.cards.read(headquarters.own_card.card().encoded))
    headquarters.close()
    hands.place._presenter.reload()
    hands.until(hands.screen.header._seal.isVisible)
    hands.press("Seal to headquarters")
    hands.press("Go back")
    assert not hands.screen.seal_card.isVisible()
    hands.press("Seal to headquarters")
    hands.press("Seal it now")
    hands.until(lambda: hands.state.rows == ())
    assert hands.screen.seal_card.isVisible()
    assert hands.view._passages == ()


@pytest.mark.parametrize("phase", [Phase.READY, Phase.SEALED])
def test_what_stays_open_is_told_where_nobody_is_said_to_hear_it(qtbot: QtBot, phase: Phase) -> None:
    card = SealCard()
    qtbot.addWidget(card)
    card.fill(TestimonyState(phase=phase, sealing=Sealing.ASKED))
    assert card._what.text().startswith(("From then on nobody", "Nobody can hear"))
    assert card._copies.isHidden()
    card.fill(TestimonyState(phase=phase, sealing=Sealing.ASKED, open_copies=2))
    assert "still be opened here: 2. Seal each" in card._copies.text()
    assert not card._copies.isHidden()


def test_the_mouse_on_the_sound_seeks(hands: Hands) -> None:
    wave = hands.screen.waveform
    QTest.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(wave.width() // 2, 20))
    assert hands.place._player.state.seconds == pytest.approx(7.0, abs=0.1)
    hands.key(Qt.Key.Key_Left, wave)
    assert hands.place._player.state.seconds == pytest.approx(2.0, abs=0.1)


def test_every_control_has_a_name_and_can_be_reached(hands: Hands) -> None:
    seen = [
        one for one in hands.screen.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()
        and not one.objectName().startswith("qt_")
    ]  # fmt: skip
    assert len(seen) > 15
    nameless = [one for one in seen if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []


def test_other_words_are_shown_after_a_change_of_language(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(hands.screen), "tr", lambda _self, text, *_: f"~{text}")
    hands.screen.retranslate()
    hands.screen.fill(replace(hands.state))
    assert hands.screen._listened.text() == "~Listened, it is right"
    assert len(hands.view._passages) == 4


def test_whoever_comes_for_the_consent_sees_that_page(hands: Hands, vault: StationVault) -> None:
    side, first = hands.screen.side, vault.testimonies.all()[0]
    hands.until(lambda: "consent" in side._pages)
    assert side._tabs.currentWidget() is not side._pages["consent"]
    hands.place.visit(Visit(Goal.TESTIMONY, (first.id,), page=CONSENT_PAGE))
    assert side._tabs.currentWidget() is side._pages["consent"]


def test_a_page_that_is_not_there_yet_is_shown_when_it_comes(qtbot: QtBot) -> None:
    side, consent = TestimonySide(), QWidget()
    qtbot.addWidget(side)
    side.show_page(CONSENT_PAGE)
    side.add_custody(QWidget())
    assert side._tabs.currentWidget() is side._pages["flags"]
    side.add_consent(consent)
    assert side._tabs.currentWidget() is consent


def test_the_custody_log_stands_beside_the_testimony_that_is_open(hands: Hands, vault: StationVault) -> None:
    side, log = hands.screen.side, hands.place._logs[0]
    assert not log._list.count()
    side._tabs.setCurrentWidget(log)
    hands.until(lambda: log._chain.property("kind") == "good")
    first = vault.testimonies.all()[0]
    hands.until(lambda: log._list.count() > 1)
    assert first.case_code in log._list.item(0).text()
    other = vault.testimonies.create(("en",))
    hands.place.visit(Visit(Goal.TESTIMONY, (other.id,)))
    hands.until(lambda: log._list.count() == 1)
    assert other.case_code in log._list.item(0).text()


def test_tab_goes_from_the_top_to_the_bottom(hands: Hands, vault: StationVault) -> None:
    bare = vault.testimonies.create(("en",))
    hands.place.visit(Visit(Goal.TESTIMONY, (bare.id,)))
    hands.until(lambda: hands.state.case_code == bare.case_code)
    screen = hands.screen
    parts = (screen.header, screen.waveform, screen.player, hands.place._corner.widget, screen.view, screen.side)
    met = [part for one in tab_stops(screen) for part in parts if part is one or part.isAncestorOf(one)]
    assert [part for part, _ in groupby(met)] == list(parts)
    header = [one for one in tab_stops(screen) if screen.header.isAncestorOf(one)]
    assert header == list(screen.header.tab_line)
    side = [one for one in tab_stops(screen) if screen.side.isAncestorOf(one)]
    words = [one for one in screen.side._tabs.words if one in side]
    assert words
    assert side[: len(words)] == words
    assert side[-1] is screen.side._reviewed

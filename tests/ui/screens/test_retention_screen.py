"""Keeping and erasing as a person sees and presses it, and the real place over a real vault."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.consent_gate import Reason
from app.domain.retention import EraseReason, KeepStanding
from tests.fakes.quick_program import QuietNavigator, quick_program
from tests.offices import Office, full_testimony
from tests.ui.screens import retention_samples as samples
from tests.ui.screens.test_library_screen import one, state_with
from tests.vault_fixtures import PASSPHRASE
from ui.jobs import QtJobs
from ui.places.retention import RetentionPlace, build
from ui.places.session import Session
from ui.presenters.care import CareState
from ui.presenters.navigation import Goal, Visit
from ui.presenters.retention import Deed, RetentionState, Shelf
from ui.screens.care_card import CareCard
from ui.screens.library_panel import LibraryPanel
from ui.screens.retention import RetentionScreen
from ui.screens.retention_words import rule_words, standing_words
from ui.widgets.tab_order import tab_stops
from ui.wiring.station import StationVault

KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
SAID = Circumstance("w/1", "km", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="F7")


@pytest.fixture
def screen(qtbot: QtBot) -> RetentionScreen:
    made = RetentionScreen()
    qtbot.addWidget(made)
    made.resize(1294, 735)
    made.show()
    qtbot.waitExposed(made)
    return made


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def secret_of(screen: RetentionScreen) -> QLineEdit:
    return screen.ask.secret.findChild(QLineEdit)


def test_it_says_what_is_due_since_when_and_why(screen: RetentionScreen) -> None:
    screen.show_state(RetentionState())
    assert "Looking…" in said(screen)
    screen.show_state(samples.DUE)
    assert [button.text() for button in screen.shelves.values()] == ["To decide: 4", "Kept: 2", "Destroyed: 1"]
    words = said(screen.detail)
    for part in ("Has to go: consent was taken back", "20 February 2026", "whether headquarters have it or not"):
        assert part in words
    lines = screen.list.model()
    assert lines.data(lines.index(1, 0)) == (
        "MMM-4X7, Has to go: its last day is over, Due since 1 March 2026 · not confirmed at headquarters"
    )
    assert "Recordings: 2, together 0:47:12" in screen.detail.here.words
    # What may go nowhere any more is not offered to go anywhere.
    assert not screen.detail.export.isVisible()
    assert lines.data(QModelIndex()) is None
    assert lines.data(lines.index(0, 0), Qt.ItemDataRole.FontRole) is None


def test_it_says_what_is_kept_until_when_and_what_is_gone(screen: RetentionScreen) -> None:
    screen.show_state(samples.KEPT)
    words = said(screen.detail)
    assert "No day was named" in words
    assert "Headquarters have not confirmed" in words
    assert screen.detail.export.isVisible()
    assert "until 21 March 2027 · at headquarters" in screen.list.model().data(screen.list.model().index(0, 0))
    screen.show_state(samples.STATES["retention-gone"])
    words = said(screen.detail)
    assert "nobody can open it here any more" in words
    assert "The person asks for it" in words
    assert not screen.detail.ask.isVisible()
    screen.show_state(samples.STATES["retention-none"])
    assert "Nothing has to go, and no last day is near." in said(screen)
    for shelf in Shelf:
        screen.show_state(RetentionState(read=True, shelf=shelf))
        assert screen._empty.text()


@pytest.mark.parametrize("standing", list(KeepStanding))
def test_every_standing_has_its_words(standing: KeepStanding) -> None:
    item = replace(samples.NEAR, keep=replace(samples.NEAR.keep, standing=standing))
    assert standing_words(item)
    assert rule_words(item).endswith(".")


def test_the_second_press_needs_a_passphrase_and_a_reason_that_holds(screen: RetentionScreen, qtbot: QtBot) -> None:
    screen.show_state(samples.ASKING)
    # The usual press is the one that changes nothing.
    assert QApplication.focusWidget() is screen.ask.back
    assert not screen.ask.erase.isEnabled()
    words = said(screen.ask)
    for part in ("Headquarters, Legal aid", "The custody log", "does not scrub the disk", "Masked copies of it: 1"):
        assert part in words
    qtbot.keyClicks(secret_of(screen), "six words")
    assert screen.ask.erase.isEnabled()
    heard: list[object] = []
    screen.ask.erase_pressed.connect(heard.append)
    qtbot.keyClick(secret_of(screen), Qt.Key.Key_Return)
    assert heard == []
    with qtbot.waitSignal(screen.ask.erase_pressed) as told:
        qtbot.mouseClick(screen.ask.erase, Qt.MouseButton.LeftButton)
    assert told.args == ["six words"]
    assert secret_of(screen).text() == ""
    assert not screen.ask.erase.isEnabled()
    screen.show_state(samples.STATES["retention-destroying"])
    assert "Destroying the keys…" in said(screen.ask)
    assert not screen.ask.back.isEnabled()
    screen.show_state(replace(samples.ASKING, doing=Deed.CONFIRMING))
    assert "Trying the passphrase…" in said(screen.ask)
    screen.show_state(samples.STATES["retention-wrong"])
    assert "vault.wrong_passphrase" in said(screen.ask)
    assert QApplication.focusWidget() is secret_of(screen)


def test_what_blocks_stands_beside_the_reason(screen: RetentionScreen, qtbot: QtBot) -> None:
    screen.show_state(samples.REFUSED)
    assert "erasure.not_confirmed" in said(screen.ask)
    assert not screen.ask.secret.isVisible()
    assert not screen.ask.erase.isEnabled()
    with qtbot.waitSignal(screen.ask.reason_chosen) as told:
        screen.ask.reasons[EraseReason.PERSON_ASKED].click()
    assert told.args == [EraseReason.PERSON_ASKED]
    screen.show_state(replace(samples.REFUSED, reason=EraseReason.PERSON_ASKED))
    assert "erasure." not in said(screen.ask)
    assert screen.ask.secret.isVisible()


def test_escape_and_hiding_forget_what_was_typed(screen: RetentionScreen, qtbot: QtBot) -> None:
    screen.show_state(samples.ASKING)
    qtbot.keyClicks(secret_of(screen), "six words")
    with qtbot.waitSignal(screen.ask.given_up):
        qtbot.keyClick(screen.ask.back, Qt.Key.Key_Escape)
    screen.hide()
    assert secret_of(screen).text() == ""


def test_what_was_destroyed_is_said_exactly(screen: RetentionScreen, qtbot: QtBot) -> None:
    screen.show_state(samples.STATES["retention-done"])
    words = said(screen.done)
    for part in (
        "The keys of KKK-4X7 are destroyed",
        "It may not be kept any longer",
        "Name and contact",
        "custody log",
    ):
        assert part in words
    with qtbot.waitSignal(screen.done.go_on_pressed):
        qtbot.keyClick(screen.done.go_on, Qt.Key.Key_Return)


def test_of_what_was_sealed_away_and_of_a_masked_copy_the_right_things_are_said(screen: RetentionScreen) -> None:
    asking = samples.ASKING
    assert asking.chosen is not None
    sealed = replace(asking.chosen, holding=replace(asking.chosen.holding, sealed_away=True, holders=()))
    screen.show_state(replace(asking, chosen=sealed))
    assert screen.ask.gone.words == ["The bundle that only headquarters can open; it cannot be carried any more"]
    copy = replace(asking.chosen, holding=replace(asking.chosen.holding, is_masked_copy=True))
    screen.show_state(replace(asking, chosen=copy))
    assert "The testimony that this masked copy was made from" in screen.ask.stays.words


def test_the_keyboard_comes_everywhere_and_the_mouse_too(screen: RetentionScreen, qtbot: QtBot) -> None:
    screen.show_state(samples.DUE)
    screen.take_focus()
    assert QApplication.focusWidget() is screen.list
    with qtbot.waitSignal(screen.pointed) as told:
        qtbot.keyClick(screen.list, Qt.Key.Key_Down)
    assert told.args == [samples.ENDED.testimony_id]
    with qtbot.waitSignal(screen.detail.open_pressed):
        qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    stops = [stop for stop in tab_stops(screen) if stop.isVisible()]
    for wanted in (screen.back, screen.list, screen.detail.ask, screen.detail.open):
        assert wanted in stops
    assert stops.index(screen.list) < stops.index(screen.detail.ask)
    screen.detail.ask.setFocus()
    with qtbot.waitSignal(screen.detail.ask_pressed):
        qtbot.keyClick(screen.detail.ask, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.shelf_chosen) as chosen:
        screen.shelves[Shelf.GONE].click()
    assert chosen.args == [Shelf.GONE]
    qtbot.mouseMove(screen.list.viewport(), QPoint(40, 140))
    assert not screen.grab().isNull()
    screen.resize(640, 700)
    assert not screen.grab().isNull()


def test_the_settings_lead_there(qtbot: QtBot) -> None:
    card = CareCard()
    qtbot.addWidget(card)
    card.resize(800, 700)
    card.show()
    card.show_state(CareState())
    assert card.retention in tab_stops(card)
    with qtbot.waitSignal(card.retention_pressed):
        card.retention.click()


def test_what_is_due_leads_there_from_the_library(qtbot: QtBot) -> None:
    panel = LibraryPanel()
    qtbot.addWidget(panel)
    panel.retranslate()
    panel.show()
    for row, leads in ((one(blocked=Reason.KEEP_ENDED), True), (one(), False), (one(erased=True), False)):
        panel.fill(state_with(row, chosen=(row,)))
        assert panel.retention.isVisible() is leads
    panel.fill(state_with(one(blocked=Reason.WITHDRAWN)))
    assert not panel.retention.isVisible()


def test_the_place_destroys_keys_by_keyboard_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, make_office: Callable[..., Office]
) -> None:
    office = make_office("field")
    testimony, other = full_testimony(office), full_testimony(office, seed=2)
    office.vault.consents.say(testimony.id, [(KEEP, Answer.WITHDRAW, Terms())], SAID)
    jobs = QtJobs()
    navigator = QuietNavigator()
    session = Session(
        quick_program(monkeypatch, tmp_path), office.vault.context.folder, StationVault(office.vault), jobs
    )
    place: RetentionPlace = build(session, navigator)
    screen = place.widget
    assert isinstance(screen, RetentionScreen)
    qtbot.addWidget(screen)
    screen.resize(1294, 735)
    screen.show()
    qtbot.waitExposed(screen)
    place.visit(Visit(Goal.RETENTION))
    qtbot.waitUntil(screen.detail.ask.isVisible)
    screen.detail.ask.setFocus()
    qtbot.keyClick(screen.detail.ask, Qt.Key.Key_Return)
    assert screen.pages.currentWidget() is screen.ask
    qtbot.keyClicks(secret_of(screen), PASSPHRASE)
    screen.ask.erase.setFocus()
    qtbot.keyClick(screen.ask.erase, Qt.Key.Key_Return)
    assert not place.may_leave()
    qtbot.waitUntil(lambda: screen.pages.currentWidget() is screen.done, timeout=20_000)
    assert place.may_leave()
    assert office.vault.erasure.of(testimony.id) is not None
    assert office.vault.erasure.of(other.id) is None
    qtbot.keyClick(screen.done.go_on, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.shelves[Shelf.GONE].text() == "Destroyed: 1")
    screen.back.click()
    assert navigator.went == ["back"]
    place.visit(Visit(Goal.RETENTION, (other.id,)))
    qtbot.waitUntil(lambda: screen.detail.title.text() == other.case_code)
    place.close()
    jobs.close()

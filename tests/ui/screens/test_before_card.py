"""The card before an interview, and the calm end of a not now."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.before import Advice, Before
from app.domain.interview import Answered, Need
from tests.template_samples import lotus_template
from tests.ui.screens.test_new_testimony_screen import STATE
from ui.presenters.before import BeforeState
from ui.screens.new_testimony import NewTestimonyScreen

WRITTEN = Before(
    risk="the market is near",
    private_place=Answered.YES,
    interviewed_before=Answered.YES,
    interviewed_by="a hotline",
    detained=Answered.UNSURE,
    needs=(Need.TRAUMA,),
)
CLOSED = BeforeState(template=lotus_template())
OPEN = replace(CLOSED, open=True, before=WRITTEN)
NOT_NOW = replace(CLOSED, kept_as="KDM-4X7")


@pytest.fixture
def screen(qtbot: QtBot) -> NewTestimonyScreen:
    made = NewTestimonyScreen()
    qtbot.addWidget(made)
    made.resize(1294, 736)
    made.show_state(STATE)
    made.show_before(CLOSED)
    made.show()
    return made


def shown(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_closed_it_is_one_line_and_open_it_asks(screen: NewTestimonyScreen) -> None:
    card = screen.before
    assert not card.form.isVisible()
    closed = card.sizeHint().height()
    screen.show_before(OPEN)
    assert card.form.isVisible()
    assert card.sizeHint().height() > closed
    assert card.private.chips[Answered.YES].isChecked()
    assert card.needs[Need.TRAUMA].isChecked()
    assert not card.needs[Need.SIGHT].isChecked()
    assert card.risk.toPlainText() == "the market is near"
    assert card.interviewed_by.isVisible()


def test_what_has_to_be_heard_at_once_is_seen_also_while_it_is_closed(screen: NewTestimonyScreen) -> None:
    assert not any(notice.isVisible() for notice in screen.before.notices.values())
    screen.show_before(replace(OPEN, open=False))
    assert screen.before.notices[Advice.COERCION].isVisible()
    assert screen.before.notices[Advice.REPEAT].isVisible()
    assert not screen.before.notices[Advice.NOT_PRIVATE].isVisible()
    assert "A yes may not be free" in shown(screen.before)


def test_every_press_and_every_letter_is_handed_on(screen: NewTestimonyScreen, qtbot: QtBot) -> None:
    screen.show_before(OPEN)
    card, said = screen.before, list[object]()
    for signal in (
        card.private_said, card.interviewed_said, card.detained_said, card.risk_written, card.their_words_written,
        card.interviewed_by_written, card.need_toggled, card.needs_written, screen.not_now_pressed,
    ):  # fmt: skip
        signal.connect(said.append)
    card.toggled.connect(lambda: said.append("toggled"))
    card.private.chips[Answered.NO].click()
    card.interviewed.chips[Answered.UNSURE].click()
    card.detained.chips[Answered.YES].click()
    card.needs[Need.SIGHT].click()
    card.open.click()
    card.not_now.click()
    assert said == [Answered.NO, Answered.UNSURE, Answered.YES, Need.SIGHT, "toggled", STATE.case_code]
    said.clear()
    qtbot.keyClicks(card.risk, "!")
    qtbot.keyClicks(card.their_words, "a")
    qtbot.keyClicks(card.interviewed_by, "s")
    qtbot.keyClicks(card.needs_note, "x")
    assert said == ["!the market is near", "a", "a hotlines", "x"]
    qtbot.keyClick(card.risk, Qt.Key.Key_Tab)
    assert card.risk.toPlainText() == "!the market is near"


def test_not_now_ends_calmly_with_whom_they_can_turn_to(screen: NewTestimonyScreen) -> None:
    left = list[str]()
    screen.not_now.leave_pressed.connect(lambda: left.append("left"))
    screen.show_before(NOT_NOW)
    words = shown(screen)
    for word in ("Not now is a good answer", "KDM-4X7", "Lotus Clinic", "000 333 444", "free of charge"):
        assert word in words
    assert not screen.people.isVisible()
    assert not screen.start.isVisible()
    screen.not_now.leave.click()
    assert left == ["left"]
    screen.show_before(CLOSED)
    assert screen.people.isVisible()
    assert not screen.not_now.isVisible()


def test_without_services_it_says_where_they_come_from(screen: NewTestimonyScreen) -> None:
    screen.show_before(BeforeState(kept_as="KDM-4X7"))
    assert "No services are listed yet" in shown(screen.not_now)


def test_a_testimony_that_is_there_cannot_become_a_not_now(screen: NewTestimonyScreen) -> None:
    screen.show_before(replace(CLOSED, existing=True))
    assert not screen.before.not_now.isVisible()

"""Every act of the custody log has a sentence, whatever another office wrote down; and the settings show the care."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.checkup import Finding, FindingKind
from app.domain.custody import Act
from app.errors.storage import DiskFull
from app.jobs import Step
from ui.errors import explain
from ui.presenters.care import Care, CareState
from ui.presenters.custody import Chain, CustodyLine, CustodyState
from ui.screens.care_card import CareCard
from ui.screens.custody_view import CustodyView

AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def view(qtbot: QtBot) -> CustodyView:
    made = CustodyView()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def card(qtbot: QtBot) -> CareCard:
    made = CareCard()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("act", Act)
def test_every_act_is_a_sentence_even_without_its_facts(view: CustodyView, act: Act) -> None:
    view.show_state(CustodyState((CustodyLine(act, AT, "River office", own=False),), Chain.WHOLE, 1))
    who, deed = view._list.item(0).text().split("\n")
    assert "River office" in who
    assert deed.endswith(".")
    assert "{" not in deed


def test_a_sentence_names_whom_it_went_to(view: CustodyView) -> None:
    line = CustodyLine(Act.EXPORTED, AT, "", own=True, other="Delta {0}", facts={"sequence": 3, "revision": 2})
    view.show_state(CustodyState((line,), Chain.WHOLE, 7))
    assert view._list.item(0).text().split("\n")[1] == "Left in bundle 3, revision 2, for Delta {0}."
    assert "7" in view._chain.accessibleDescription()


def test_a_log_that_does_not_fit_is_said(view: CustodyView) -> None:
    view.show_state(CustodyState(chain=Chain.BROKEN, broken_at=4))
    assert view._chain.property("kind") == "danger"
    assert "4" in view._chain.accessibleName()
    view.show_state(CustodyState(error=explain(DiskFull())))
    assert view._error.isVisible()


def test_the_care_card_hands_presses_on(qtbot: QtBot, card: CareCard) -> None:
    card.show_state(CareState(target="/data/copy"))
    for button, signal in (
        (card._check, card.check_pressed),
        (card._copy, card.copy_pressed),
        (card._keys, card.keys_pressed),
    ):
        with qtbot.waitSignal(signal) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == []
    card.show_state(CareState(Care.COPYING, Step("copying", 1, 4), target="/data/copy"))
    assert card._bar.value() * 4 == card._bar.maximum()
    assert not card._check.isEnabled()
    with qtbot.waitSignal(card.stop_pressed):
        qtbot.mouseClick(card._stop, Qt.MouseButton.LeftButton)


def test_the_care_card_says_what_came_of_it(card: CareCard) -> None:
    card.show_state(CareState(findings=()))
    assert card._found.property("kind") == "good"
    assert not card._findings.isVisible()
    found = tuple(Finding(FindingKind.MEDIA, f"<b>{number}</b>") for number in range(60))
    card.show_state(CareState(findings=found))
    assert card._found.property("kind") == "danger"
    assert card._findings.text().count("\n") == 50
    assert "<b>0</b>" in card._findings.text()
    card.show_state(replace(CareState(), copied_to=str(Path("/data/copy"))))
    assert "/data/copy" in card._copied.accessibleDescription()
    assert not card._found.isVisible()

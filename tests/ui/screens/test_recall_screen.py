"""The page of withdrawals: what was taken back is read, answered by keys alone, and never signed unread."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.domain.consent import RecipientKind
from app.domain.recall import NOTE_LIMIT
from tests.ui.screens import recall_samples as samples
from tests.ui.screens.doors import nameless
from ui.errors import explain_code
from ui.presenters.recall import OutOfReach
from ui.screens.recall import RecallScreen


@pytest.fixture
def screen(qtbot, dressed) -> RecallScreen:
    made = RecallScreen()
    qtbot.addWidget(made)
    made.resize(1294, 728)
    made.show()
    qtbot.waitActive(made)
    return made


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(screen: QWidget, text: str) -> QPushButton:
    (found,) = (one for one in screen.findChildren(QPushButton) if one.text() == text and one.isVisible())
    return found


def test_what_was_taken_back_is_read_before_anything_is_chosen(screen: RecallScreen) -> None:
    screen.show_state(samples.STATE)
    said = texts(screen)
    assert "KDM-4X7" in said
    assert "“Bamboo station” told of it" in said
    assert "Mar 2026, " in said
    assert "Told of testimonies that are not here: “Lotus station” (2)" in said
    assert [screen.list.item(row).text().split("\n")[0] for row in range(3)] == [
        "KDM-4X7: waits for an answer",
        "RTB-9Q2: waits for an answer",
        "MPC-2H8: answered",
    ]
    assert not screen.card.form.done.isChecked()
    assert not screen.card.form.printed.isVisible()
    assert not button(screen, "Sign and write the answer").isEnabled()
    assert nameless(screen) == []


def test_done_is_chosen_and_signed_by_keys(screen: RecallScreen) -> None:
    form, said, signed = screen.card.form, [], []
    form.chosen.connect(said.append)
    form.signed.connect(lambda: signed.append(1))
    screen.show_state(samples.STATE)
    form.done.setFocus()
    QTest.keyClick(form.done, Qt.Key.Key_Space)
    form.not_done.setFocus()
    QTest.keyClick(form.not_done, Qt.Key.Key_Space)
    assert said == [True, False]
    screen.show_state(samples.DONE)
    assert "Done: nobody opens it there any more" in texts(form)
    form.sign.setFocus()
    QTest.keyClick(form.sign, Qt.Key.Key_Return)
    assert signed == [1]
    screen.show_state(replace(samples.DONE, writing=True))
    assert not form.isEnabled()


def test_what_is_out_of_reach_is_typed(screen: RecallScreen) -> None:
    form, said = screen.card.form, []
    form.said.connect(said.append)
    screen.show_state(replace(samples.NOT_DONE, beyond=OutOfReach()))
    assert not form.sign.isEnabled()
    form.printed.focusProxy().setFocus()
    QTest.keyClick(form.printed.focusProxy(), Qt.Key.Key_Space)
    assert said[-1] == OutOfReach(printed=True)
    QTest.keyClicks(form.note, "x" * (NOTE_LIMIT + 5))
    assert said[-1].note == "x" * NOTE_LIMIT
    QTest.keyClicks(form.name, "Legal aid")
    form.kind.setFocus()
    QTest.keyClick(form.kind, Qt.Key.Key_Up)
    assert (said[-1].name, said[-1].kind) == ("Legal aid", RecipientKind.SERVICE)
    screen.show_state(samples.NOT_DONE)
    assert "handed on to Legal aid (" in texts(form)
    assert samples.OTHER.note in texts(form)


def test_the_wheel_does_not_change_what_kind_of_office_it_is(screen: RecallScreen) -> None:
    screen.show_state(samples.NOT_DONE)
    kind = screen.card.form.kind
    before = kind.currentIndex()
    at = QPointF(5, 5)
    wheel = QWheelEvent(
        at, at, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(kind, wheel)
    assert kind.currentIndex() == before


def test_done_cannot_be_chosen_over_what_the_vault_knows(screen: RecallScreen) -> None:
    screen.show_state(samples.KNOWN)
    assert not screen.card.form.done.isEnabled()
    assert "This vault knows what is out of reach: handed on to Legal aid" in texts(screen)
    assert "Not possible here" in texts(screen)
    assert screen.card.form.sign.isEnabled()


def test_what_was_answered_stays_to_be_read(screen: RecallScreen) -> None:
    screen.show_state(samples.WRITTEN)
    said = texts(screen)
    assert "The answer for “Bamboo station” is written: w6j2kq7m4ynx5r3tbdazpc2vhf.age" in said
    assert "What we answered" in said
    assert samples.OTHER.note in said
    assert "“Legal aid”, 3 Mar 2026" in said
    assert not screen.card.form.isVisible()


def test_another_one_is_chosen_and_opened(screen: RecallScreen) -> None:
    chosen, went = [], []
    screen.selected.connect(chosen.append)
    screen.receive_pressed.connect(lambda: went.append("receive"))
    screen.card.opened.connect(lambda: went.append("open"))
    screen.show_state(samples.STATE)
    assert chosen == []
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_Down)
    assert chosen == [("lotus", "2")]
    button(screen, "Open the testimony").click()
    button(screen, "Back to Receive").click()
    assert went == ["open", "receive"]


def test_nothing_and_what_went_wrong_are_said(screen: RecallScreen) -> None:
    screen.show_state(samples.NONE)
    assert "No office has told of a withdrawal." in texts(screen)
    assert not screen.card.isVisible()
    screen.show_state(replace(samples.DONE, error=explain_code("people.contact_revoked")))
    assert "people.contact_revoked" in texts(screen)
    screen.resize(600, 700)
    QApplication.processEvents()
    assert screen.card.y() > screen.list.y()

"""Name and contact in the window, over a real vault: opened by the passphrase, closed by everything, told nowhere."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.identity import (
    ContactNumber,
    ContactWay,
    DocumentKind,
    EmergencyContact,
    Identity,
    IdentityDocument,
    SafeToUse,
    texts_of,
)
from app.domain.unlocking import ByPassphrase
from app.usecases.identity import IDLE_SECONDS
from tests.ui.screens.test_testimony_screen import Hands, hands, program, vault  # noqa: F401 - fixtures
from tests.vault_fixtures import PASSPHRASE
from ui.places.beside import IdentityCorner
from ui.presenters.identity import IdentityPhase, IdentityState, IdentityTold
from ui.program import StationVault
from ui.screens.identity_card import IdentityCard

WHO = Identity(
    given_name="Zephyrine",
    family_name="Quillon",
    own_script="ស្រីមុំ ចាន់ថា",
    birth="2001-02-29",
    documents=(IdentityDocument(DocumentKind.PASSPORT, "Ruritania", "QX7719046"),),
    contacts=(
        ContactNumber(ContactWay.MESSENGER, "@quiet.heron", SafeToUse.AT_TIMES, "after nine in the evening"),
        ContactNumber(ContactWay.PHONE, "+999 555 010 4471"),
    ),
    address="Ninth pier, second door",
    emergency=EmergencyContact("Osbertine", "aunt", "+999 555 0199"),
    note="陈玉兰",
)


@pytest.fixture
def card(qtbot: QtBot, dressed: object) -> IdentityCard:
    made = IdentityCard()
    qtbot.addWidget(made)
    made.resize(340, 420)
    made.show()
    qtbot.waitExposed(made)
    return made


def told_anywhere(top: QWidget) -> str:
    """Every text, name and description below a widget, also of what is hidden, as a screen reader could find it."""
    found: list[str] = []
    for one in [top, *top.findChildren(QObject)]:
        for name in ("text", "plainText", "accessibleName", "accessibleDescription", "toolTip", "windowTitle",
                     "placeholderText", "statusTip", "whatsThis", "objectName", "currentText"):  # fmt: skip
            value = one.property(name)
            found.append(value if isinstance(value, str) else "")
        if isinstance(one, QWidget):
            interface = QAccessible.queryAccessibleInterface(one)
            found += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return "\n".join(found)


def changed_in(card: IdentityCard) -> Identity:
    written = card.written
    assert written is not None
    return written


def open_state(**changes: object) -> IdentityState:
    return IdentityState(IdentityPhase.OPEN, kept=True, identity=WHO, remaining_seconds=170, **changes)  # type: ignore[arg-type]


def button(card: QWidget, text: str) -> QAbstractButton:
    (found,) = (one for one in card.findChildren(QAbstractButton) if one.text() == text and one.isVisible())
    return found


def test_the_form_holds_what_is_kept_and_tells_what_was_changed(card: IdentityCard) -> None:
    card.show_state(open_state())
    assert card.form.identity == WHO
    assert card.written is None
    assert [text for text in texts_of(WHO) if text not in told_anywhere(card)] == []
    used: list[None] = []
    card.used.connect(lambda: used.append(None))
    field = card.form._lines["given_name"]
    field.end(False)
    QTest.keyClicks(field, "!")
    assert used
    assert changed_in(card).given_name == "Zephyrine!"
    # The countdown of the next second takes nothing away again.
    card.show_state(open_state(busy=False))
    assert card.form.identity.given_name == "Zephyrine!"


@pytest.mark.parametrize("phase", [IdentityPhase.CLOSED, IdentityPhase.ASKING, IdentityPhase.OPENING])
def test_nothing_of_a_closed_card_tells_a_name(card: IdentityCard, phase: IdentityPhase) -> None:
    card.show_state(open_state())
    card.show_state(IdentityState(phase, kept=True))
    told = told_anywhere(card)
    assert [text for text in texts_of(WHO) if text in told] == []
    # Not even by undoing.
    for line in card.findChildren(QLineEdit):
        line.undo()
    for note in card.findChildren(QPlainTextEdit):
        note.undo()
    assert [text for text in texts_of(WHO) if text in told_anywhere(card)] == []


def test_papers_and_contacts_are_added_and_taken_away(card: IdentityCard) -> None:
    card.show_state(IdentityState(IdentityPhase.OPEN, kept=False, identity=Identity(), remaining_seconds=100))
    button(card, "Add a paper").click()
    button(card, "Add a contact").click()
    (contact,) = card.form._contacts.rows
    (paper,) = card.form._documents.rows
    paper.findChildren(QLineEdit)[0].setText(" 77-19 ")
    safe = contact.findChildren(QComboBox)[1]
    times = contact.findChildren(QLineEdit)[1]
    assert times.isHidden()
    safe.setCurrentIndex(safe.findData(SafeToUse.AT_TIMES.value))
    assert not times.isHidden()
    times.setText("at noon")
    written = changed_in(card)
    assert written.documents == (IdentityDocument(DocumentKind.PASSPORT, "", "77-19"),)
    assert written.contacts == (ContactNumber(ContactWay.PHONE, "", SafeToUse.AT_TIMES, "at noon"),)
    contact.remove.click()
    paper.remove.click()
    assert card.written is None
    for _ in range(10):
        button(card, "Add a paper").click()
    assert not button(card, "Add a paper").isEnabled()


def test_what_came_to_pass_is_said(card: IdentityCard) -> None:
    for told, words in ((IdentityTold.SAVED, "Saved."), (IdentityTold.REMOVED, "forgotten")):
        card.show_state(open_state(told=told))
        assert words in told_anywhere(card._notice)
    card.show_state(IdentityState(kept=True, told=IdentityTold.CLOSED_ITSELF))
    assert "nobody used it" in told_anywhere(card._notice)
    card.show_state(open_state(removing=True))
    asked: list[bool] = []
    card.remove_asked.connect(asked.append)
    button(card, "Keep them").click()
    assert asked == [False]
    card.show_state(open_state())
    assert "2:50" in card._left.text()


def corner_of(desk: Hands) -> IdentityCorner | None:
    """The page of name and contact, once it was made."""
    return next((one for one in desk.place._corners if isinstance(one, IdentityCorner)), None)


def there(desk: Hands) -> IdentityCorner:
    corner = corner_of(desk)
    assert corner is not None
    return corner


@pytest.fixture
def beside(hands: Hands) -> Hands:  # noqa: F811 - a fixture
    """A testimony whose page of name and contact is chosen."""
    hands.until(lambda: corner_of(hands) is not None)
    hands.until(lambda: there(hands).presenter.state.kept is not None)
    hands.press("Person")
    return hands


def test_it_opens_is_written_and_the_cover_closes_it(beside: Hands, vault: StationVault) -> None:  # noqa: F811
    place, card, presenter = beside.place, there(beside).card, there(beside).presenter
    beside.press("Open name and contact…")
    QTest.keyClicks(card._secret._edit, PASSPHRASE)
    QTest.keyClick(card._secret._edit, Qt.Key.Key_Return)
    beside.until(lambda: presenter.state.phase is IdentityPhase.OPEN)
    assert card._secret.text == ""
    assert card.form._lines["given_name"].hasFocus()
    QTest.keyClicks(card.form._lines["given_name"], "Zephyrine")
    beside.press("Save")
    beside.until(lambda: presenter.state.told is IdentityTold.SAVED)
    QTest.keyClicks(card.form._lines["family_name"], "Quillon")
    book = presenter._book
    assert book is not None
    assert "Zephyrine" not in place.widget.window().windowTitle()
    # What is not saved yet is saved while the screen is hidden in a hurry.
    place.widget.hide()
    beside.until(lambda: book.closed)
    assert presenter.state.phase is IdentityPhase.CLOSED
    assert "Zephyrine" not in told_anywhere(place.widget)
    assert "Quillon" not in told_anywhere(place.widget)
    opened = vault.identities.open(ByPassphrase(PASSPHRASE))
    assert opened.read(place._testimony_id) == Identity(given_name="Zephyrine", family_name="Quillon")
    opened.close()
    place.widget.show()


@pytest.mark.parametrize("by_time", [False, True])
def test_another_page_and_the_time_close_it(beside: Hands, *, by_time: bool) -> None:
    presenter = there(beside).presenter
    presenter.ask()
    presenter.answer(PASSPHRASE)
    beside.until(lambda: presenter.state.phase is IdentityPhase.OPEN)
    book = presenter._book
    assert book is not None
    if by_time:
        book._closes_at_seconds -= IDLE_SECONDS
        presenter._tick()
    else:
        beside.press("Custody")
    assert presenter.state.phase is IdentityPhase.CLOSED
    assert book.closed


def test_leaving_the_place_closes_it(beside: Hands) -> None:
    presenter = there(beside).presenter
    presenter.ask()
    presenter.answer(PASSPHRASE)
    beside.until(lambda: presenter.state.phase is IdentityPhase.OPEN)
    assert beside.place.may_leave()
    assert presenter.state.phase is IdentityPhase.CLOSED


def test_a_wrong_passphrase_is_said_and_the_field_is_empty_again(beside: Hands) -> None:
    card, presenter = there(beside).card, there(beside).presenter
    beside.press("Open name and contact…")
    QTest.keyClicks(card._secret._edit, "wrong words")
    beside.press("Open")
    beside.until(lambda: presenter.state.error is not None)
    assert card._secret.text == ""
    assert presenter.state.phase is IdentityPhase.ASKING
    beside.press("Leave it closed")
    beside.until(lambda: presenter.state.phase is IdentityPhase.CLOSED)

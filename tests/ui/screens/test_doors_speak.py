"""The screens before and around a vault say everything through the translator, and at once when it changes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.machine import Guard, Look, Reason, Standing
from app.domain.model_pack import Pack, PackFile, Trust
from app.domain.passphrase import Strength
from app.domain.people import Card, Contact, Role, SignedCard
from app.domain.salvage import SalvageReport
from app.jobs import Step
from app.usecases.escrow import KeyKeeper
from ui.errors import explain_code
from ui.presenters.first_run import FirstRunState, KeeperLine, Page
from ui.presenters.models import ModelsState, ModelWork, UnknownPack
from ui.presenters.new_passphrase import Again, NewPassphraseState
from ui.presenters.people import ContactLine, OpenCard, PeopleState
from ui.presenters.rescue import RescueState
from ui.presenters.unlock import Recovered, UnlockPage, UnlockState, Way
from ui.screens.first_run import FirstRunScreen
from ui.screens.models import ModelsScreen
from ui.screens.people import PeopleScreen
from ui.screens.screen import Screen
from ui.screens.unlock import UnlockScreen
from ui.words import use_translator

MARK = "#"
WORDS = ("climatic", "cackle", "mushiness", "washroom", "disrupt", "tidings", "parakeet", "crescent")
DATA = "/data"
"""Names, folders and words of these tests hold this, or are numbers: nobody translates them."""


class Marking(QTranslator):
    """Puts a mark before every text and makes it longer by half."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return MARK + text + " mmm" * (len(text) // 8)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@contextmanager
def marked(qapp: QApplication) -> Iterator[None]:
    """Speak the marked language for a while."""
    made = Marking()
    use_translator(lambda _context, text: MARK + text)
    qapp.installTranslator(made)
    qapp.processEvents()
    yield
    qapp.removeTranslator(made)
    use_translator(None)


def card(name: str, role: Role, letter: str) -> SignedCard:
    return SignedCard(Card(f"{DATA} {name}", role, letter * 26, "age1", "", ""), b"", WORDS)


KEEPERS = (KeeperLine(KeyKeeper("age1pq1", card("hq", Role.HEADQUARTERS, "h")), compared=True),)
LOOKS = tuple(Look(Guard(name), Standing.UNSEEN, Reason(f"{name}_unseen")) for name in ("disk", "swap", "space"))
FIRST = FirstRunState(folder=DATA)
FIRST_RUN = [
    FIRST,
    replace(FIRST, page=Page.OFFICE, holds_vault=True),
    replace(FIRST, page=Page.PASSPHRASE, passphrase=NewPassphraseState(DATA)),
    replace(
        FIRST,
        page=Page.PASSPHRASE,
        passphrase=NewPassphraseState(own=True, strength=Strength(3, 12), again=Again.DIFFERENT),
    ),
    replace(FIRST, page=Page.KEEPERS, keepers=KEEPERS, error=explain_code("people.card_newer")),
    replace(FIRST, page=Page.MAKING),
    replace(FIRST, page=Page.CODE, code=(DATA,) * 4),
    replace(FIRST, page=Page.CODE_BACK, lines_back=(Again.SAME, Again.DIFFERENT, Again.ON_THE_WAY, Again.EMPTY)),
    replace(FIRST, page=Page.CHECKLIST, looks=LOOKS),
]
LOCKED = UnlockState(DATA)
SAVED = SalvageReport({"a": 1}, {"a": 1}, (3,), 2)
FOUND = Recovered(DATA, 63.0, 2)
UNLOCK = [
    LOCKED,
    replace(LOCKED, busy=True, step=Step("recover", 1, 2)),
    replace(LOCKED, wait_seconds=8),
    replace(LOCKED, way=Way.RECOVERY_CODE, wrong_line=3, error=explain_code("vault.wrong_recovery_code")),
    replace(LOCKED, way=Way.HEADQUARTERS),
    replace(LOCKED, way=Way.KEY_HEADER),
    replace(LOCKED, header_restored=True),
    replace(LOCKED, page=UnlockPage.NEW_PASSPHRASE, passphrase=NewPassphraseState(DATA)),
    replace(
        LOCKED, page=UnlockPage.RESCUE, rescue=RescueState(DATA, report=SalvageReport({"a": 1}, {"a": 1}, (3,), 2))
    ),
    replace(
        LOCKED, page=UnlockPage.REPORT, recovered=(Recovered(DATA, 63.0, 2),), unrecovered=explain_code("storage.full")
    ),
]
CONTACTS = (
    ContactLine(Contact(card("a", Role.HEADQUARTERS, "a").card, datetime(2026, 3, 3, tzinfo=UTC)), 12),
    ContactLine(Contact(card("b", Role.PARTNER, "b").card, datetime(2026, 3, 3, tzinfo=UTC)), 0),
    ContactLine(Contact(card("c", Role.STATION, "c").card, datetime(2026, 3, 3, tzinfo=UTC), 7), 9),
)
OWN = PeopleState(own=card("own", Role.STATION, "o"))
PEOPLE = [
    OWN,
    replace(OWN, contacts=CONTACTS, saved=DATA),
    replace(OWN, contacts=CONTACTS, card=OpenCard(card("d", Role.STATION, "d"), 3, wrong=True), told=DATA),
    replace(OWN, contacts=CONTACTS, revoking=CONTACTS[0]),
]


def pack(trust: Trust, *, multilingual: bool = False) -> Pack:
    return Pack(f"{DATA} {trust.value}", (PackFile("model.bin", 5, "ab" * 32),), 80, multilingual, ("km",), trust, DATA)


PACKS = (pack(Trust.SHIPPED), pack(Trust.PUBLISHED, multilingual=True), pack(Trust.CONFIRMED))
MODELS = [
    ModelsState(packs=PACKS[:1], loaded=True),
    ModelsState(packs=PACKS, loaded=True, brought=DATA, verified=frozenset(one.sha256 for one in PACKS)),
    ModelsState(packs=PACKS, loaded=True, work=ModelWork.IMPORTING, step=Step("import", 1, 2)),
    ModelsState(packs=PACKS, loaded=True, work=ModelWork.VERIFYING, working_on=DATA),
    ModelsState(packs=PACKS[:1], loaded=True, asking=UnknownPack(DATA, DATA, "9f" * 32, DATA)),
]
ALL: list[tuple[type[Screen[Any]], list[Any]]] = [
    (FirstRunScreen, FIRST_RUN),
    (UnlockScreen, UNLOCK),
    (PeopleScreen, PEOPLE),
    (ModelsScreen, MODELS),
]


def texts(screen: QWidget) -> list[str]:
    shown = [one for kind in (QLabel, QAbstractButton) for one in screen.findChildren(kind) if one.isVisible()]
    return [text for one in shown if (text := one.text())]


def of_nobody(text: str) -> bool:
    """Whether no translator has anything to do with it: data, a number, an own word, a code of an error."""
    plain = text.replace(" ", "").replace("\N{ZERO WIDTH SPACE}", "")
    code = re.fullmatch(r"[a-z]+\.[a-z_]+", plain) is not None
    hashed = len(plain) == 64 and set(plain) <= set("0123456789abcdef")
    return DATA in plain or plain.isdigit() or text in WORDS or code or hashed


@pytest.mark.parametrize(("kind", "states"), ALL)
def test_every_word_goes_through_the_translator_at_once(
    qtbot: QtBot, qapp: QApplication, kind: type[Screen[Any]], states: list[Any]
) -> None:
    screen = kind()
    qtbot.addWidget(screen)
    screen.resize(1294, 728)
    screen.show()
    for state in states:
        screen.show_state(state)
        before = [text for text in texts(screen) if not of_nobody(text)]
        with marked(qapp):
            after = [text for text in texts(screen) if not of_nobody(text)]
        # What was explained before the change of language stays as it was said.
        error = getattr(state, "error", None) or getattr(state, "unrecovered", None)
        told = {error.what, error.next_step} if error else set()
        assert [text for text in after if MARK not in text and text not in told] == []
        assert len(after) == len(before)


@pytest.mark.parametrize("width", [1294, 611])
@pytest.mark.parametrize(("kind", "states"), ALL)
def test_longer_words_are_not_cut(
    qtbot: QtBot, qapp: QApplication, kind: type[Screen[Any]], states: list[Any], width: int
) -> None:
    with marked(qapp):
        screen = kind()
        qtbot.addWidget(screen)
        screen.resize(width, 356 if width < 1000 else 728)
        screen.show()
        for state in states:
            screen.show_state(state)
            # Widgets inside of widgets find their heights one after the other.
            for _ in range(6):
                qapp.processEvents()
            nothing_is_cut(screen)


def nothing_is_cut(screen: QWidget) -> None:
    for area in screen.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None:
            assert inside.width() <= area.viewport().width(), "wider than the window"
    for label in screen.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    for button in screen.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_a_long_page_scrolls_from_its_buttons(qtbot: QtBot, qapp: QApplication) -> None:
    screen = FirstRunScreen()
    qtbot.addWidget(screen)
    screen.resize(611, 300)
    screen.show()
    screen.show_state(FIRST_RUN[-1])
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    (area,) = [one for one in screen.findChildren(QScrollArea) if one.isVisible()]
    (button,) = [one for one in screen.findChildren(QAbstractButton) if one.isVisible() and one.text() == "Look again"]
    button.setFocus()
    qapp.processEvents()
    assert area.verticalScrollBar().maximum() > 0
    QTest.keyClick(button, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0

"""The page of marks and masked copies beside a testimony, in a window over a real vault."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.bundle import KeptReason
from app.domain.consent import RecipientKind, Voice
from app.domain.consent_gate import Decision, Reason
from app.domain.marked import MarkKind
from app.domain.masking import Cover, Heard, Mask, MaskedCopy, Proof, Why
from app.domain.transcript import Span
from app.errors.storage import DiskFull
from app.jobs import Step
from tests.fakes.hand_playback import HandPlayback
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.ui.presenters.testimony_samples import record
from ui.errors import explain
from ui.jobs import QtJobs
from ui.places.session import Session
from ui.places.testimony import TestimonyPlace
from ui.presenters.masking_state import ChosenWords, CopyItem, Doing, MaskingState, Standing
from ui.presenters.navigation import Goal, Visit
from ui.program import Program, StationVault
from ui.screens.masking_card import MaskingCard
from ui.screens.masking_words import doing_words

WHEN = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
COPY = MaskedCopy(
    "c" * 26,
    "m" * 26,
    WHEN,
    Cover.TONE,
    Voice.ALTERED,
    (Mask("p", Span(1, 2), Why.WORDS, "Ann"),),
    (("p", "q"),),
    ("Ann",),
)


def said(widget: QWidget) -> str:
    QApplication.processEvents()
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def card(qtbot: QtBot) -> MaskingCard:
    made = MaskingCard()
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show_state(MaskingState(read=True, transcribed=True))
    made.show()
    return made


def test_words_and_their_places_stand_in_a_list(card: MaskingCard, qtbot: QtBot) -> None:
    assert "Nothing is marked" in said(card)
    assert not card.make.isEnabled()
    words = (ChosenWords("Ann", 3), ChosenWords("nobody", 0))
    card.show_state(replace(card._state, words=words, places=3, seconds=4.0))
    assert "Ann | 3" in said(card)
    assert "nobody | not found" in said(card)
    assert not card.make.isEnabled()
    card.show_state(replace(card._state, words=words[:1]))
    assert "3 places, 0:04" in said(card)
    assert card.make.isEnabled()
    with qtbot.waitSignal(card.make_pressed):
        card.make.click()
    with qtbot.waitSignal(card.words_added) as typed:
        QTest.keyClicks(card.field, "Marova")
        QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert typed.args == ["Marova"]
    assert card.field.text() == ""
    card.add.click()


def test_presses_go_out(card: MaskingCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.mark_pressed) as marked:
        card.marks[MarkKind.THIRD_PARTY].click()
    assert marked.args == [MarkKind.THIRD_PARTY]
    assert not card.marks[MarkKind.THIRD_PARTY].isChecked()
    card.show_chosen(frozenset({MarkKind.THIRD_PARTY}))
    assert card.marks[MarkKind.THIRD_PARTY].isChecked()
    with qtbot.waitSignal(card.picking):
        card.pick.click()
    with qtbot.waitSignal(card.voice_chosen) as voice:
        card.voice.activated.emit(1)
    assert voice.args == [Voice.ALTERED]
    with qtbot.waitSignal(card.cover_chosen) as cover:
        card.cover.activated.emit(1)
    assert cover.args == [Cover.SILENCE]


def test_the_wheel_changes_neither_sound_nor_voice(card: MaskingCard) -> None:
    chosen: list[object] = []
    card.cover_chosen.connect(chosen.append)
    card.voice_chosen.connect(chosen.append)
    for box in (card.cover, card.voice):
        middle = QPointF(box.rect().center())
        turn = QWheelEvent(
            middle,
            QPointF(box.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, turn)
        assert box.currentIndex() == 0
    assert chosen == []


def test_what_runs_is_told_and_can_be_stopped(card: MaskingCard, qtbot: QtBot) -> None:
    card.show_state(replace(card._state, doing=Doing.MAKING, step=Step("masking", 1, 4)))
    assert doing_words(Doing.MAKING) in said(card)
    with qtbot.waitSignal(card.progress.stop_pressed):
        card.progress.stop.click()
    copies = (CopyItem("c" * 26, "K7M-4QX", Standing.UNPROVED),)
    card.show_state(MaskingState(read=True, transcribed=True, made="K7M-4QX", copies=copies))
    assert "The masked copy K7M-4QX is made." in said(card)
    card.show_state(replace(card._state, error=explain(DiskFull())))
    assert DiskFull.code in said(card)
    card.show_state(MaskingState(read=True))
    assert "Transcribe it first" in said(card)


def test_a_copy_says_what_was_proved_and_where_it_may_go(card: MaskingCard, qtbot: QtBot) -> None:
    may_go = (
        (RecipientKind.PARTNER, Decision(allowed=True, reason=Reason.GRANTED)),
        (RecipientKind.MEDIA, Decision(allowed=False, reason=Reason.NEVER_ASKED)),
    )
    state = MaskingState(read=True, own=COPY, why=KeptReason.MASKING_NOT_PROVED, may_go=may_go)
    card.show_state(state)
    assert "Masked is not anonymous" in said(card)
    assert "may go" in said(card)
    assert "It was not proved as it is now" in said(card)
    with qtbot.waitSignal(card.own.prove_pressed):
        card.own.prove.click()
    with qtbot.waitSignal(card.own.master_pressed) as master:
        card.own.master.click()
    assert master.args == ["m" * 26]
    heard = (Heard("q", Span(61.0, 62.0), "Ann", 100), Heard("q", Span(70.0, 71.0), "", 0))
    failed = replace(COPY, proofs=(Proof(WHEN, "s", "demo", "ab", 1, heard, 2),))
    card.show_state(replace(state, own=failed, why=KeptReason.MASKING_FAILED))
    assert "still heard" in said(card)
    assert [card.own.heard.item(row).text() for row in range(2)] == [
        "1:01   Ann",
        "1:10   Nobody can say what is heard here",
    ]
    with qtbot.waitSignal(card.own.seconds_pressed) as sought:
        card.own.heard.itemClicked.emit(card.own.heard.item(0))
    assert sought.args == [61.0]
    proved = replace(COPY, proofs=(Proof(WHEN, "s", "demo", "ab", 1, (), 0),))
    card.show_state(replace(state, own=proved, why=None))
    assert "Proved: nothing that was masked is heard" in said(card)
    card.retranslate()


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def vault(program: Program, tmp_path: Path) -> Iterator[StationVault]:
    made, _ = new_station(program, tmp_path / "own", "Field office")
    yield made
    made.close()


def test_rows_that_are_marked_are_hatched(
    qtbot: QtBot, program: Program, vault: StationVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(program.sound), "playback", lambda _self, _recordings: HandPlayback())
    testimony_id = _recorded(vault)
    place = TestimonyPlace(Session(program, tmp_path / "own", vault, QtJobs()), QuietNavigator())
    screen = place._screen
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: place._masking is not None)
    corner = place._masking
    assert corner is not None
    screen.resize(1294, 708)
    screen.show()
    place.visit(Visit(Goal.TESTIMONY, (testimony_id,)))
    wait: Callable[[Callable[[], bool]], None] = lambda holds: qtbot.waitUntil(holds, timeout=10_000)  # noqa: E731
    wait(lambda: len(screen.view._passages) > 1 and corner._presenter.state.transcribed)
    screen.view.choose(1)
    QTest.keyClick(screen.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: screen.view._apart == frozenset({1}))
    assert corner._card.marks[MarkKind.SELF_INCRIMINATION].isChecked()
    screen.grab()
    corner._presenter.pick(on=True)
    screen.word_pressed.emit(0, 0)
    wait(lambda: len(corner._presenter.state.single) == 1)
    corner._card.paragraph.click()
    wait(lambda: len(corner._presenter.state.paragraphs) == 1)
    QTest.keyClick(screen.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: screen.view._apart == frozenset())
    place.close()


def _recorded(vault: StationVault) -> str:
    testimony = vault.testimonies.create(("en",))
    record(vault, testimony.id, "r" * 26)
    return testimony.id

"""The queue and the panel of one testimony: what they show, and what their presses say."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QToolButton, QWidget

from app.domain.audio import AudioFormat
from app.domain.people import Role
from app.errors.audio import AudioDamaged
from app.errors.model import NoPackImported
from app.ports.vault import NewVault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, quick_program
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import PASSPHRASE, consenting
from ui.errors import explain
from ui.places.queue import TranscriptionCorner, build, queue_of
from ui.places.session import Session
from ui.presenters.navigation import Goal, Visit
from ui.presenters.queue_state import ItemPhase, ModelChoice, QueueItem, QueueState
from ui.screens.queue import QueueScreen
from ui.screens.queue_words import facts_words, left_words, phase_words
from ui.screens.transcription import TranscriptionPanel, Written


def item(number: int, **more: Any) -> QueueItem:
    return QueueItem(f"t{number}", f"p{number}", f"KDM-4X{number}", ("km",), 1, more.pop("count", 1), 2832.0, **more)


STATE = QueueState(
    (
        item(1, phase=ItemPhase.DONE, done=1, total=1, speech_without_text_seconds=132),
        item(2, phase=ItemPhase.TRANSCRIBING, done=900, total=2100, remaining_seconds=1560.0),
        item(3, count=2),
        item(4),
        item(5, phase=ItemPhase.FAILED, error=explain(AudioDamaged())),
    ),
    remaining_seconds=9300.0,
    model="large-v3",
    models=(ModelChoice("large-v3", (), demo=False), ModelChoice("demo", ("en",), demo=True)),
)
PAUSED = replace(STATE, paused=True, items=STATE.items[2:4], needs_model=True, error=explain(NoPackImported()))


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def button(widget: QWidget, text: str) -> QAbstractButton:
    (found,) = [
        one
        for one in widget.findChildren(QAbstractButton)
        if text in (one.text(), one.accessibleName()) and one.isVisibleTo(widget)
    ]
    return found


def texts(widget: QWidget) -> set[str]:
    return {one.text() for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)}


@pytest.fixture
def screen(qtbot: Any) -> QueueScreen:
    made = QueueScreen()
    qtbot.addWidget(made)
    made.resize(1294, 700)
    made.show_state(STATE)
    made.show()
    return made


@pytest.fixture
def panel(qtbot: Any) -> TranscriptionPanel:
    made = TranscriptionPanel()
    qtbot.addWidget(made)
    made.show_state(STATE)
    return made


def test_every_recording_has_a_row_in_order(screen: QueueScreen) -> None:
    told = words(screen)
    for text in ("KDM-4X1", "Writing down 42 %", "about 26 min left", "Still to do: 3   about 2 h 35 min left"):
        assert text in told
    assert "Done; speech without text: 2:12" in told
    assert "audio.damaged" in told
    assert told.index("KDM-4X1") < told.index("KDM-4X5")
    assert "Recording 1 of 2" in told


def test_rows_keep_their_widgets_and_their_focus(screen: QueueScreen) -> None:
    row = screen._rows["p4"]
    button(row, "Earlier: KDM-4X4").setFocus()
    items = STATE.items
    screen.show_state(replace(STATE, items=(items[0], items[1], items[3], items[2])))
    assert screen._rows["p4"] is row
    assert screen._list.indexOf(row) == 2
    assert row.geometry().isValid()
    screen.show_state(replace(STATE, items=items[1:]))
    assert "p1" not in screen._rows


@pytest.mark.parametrize(
    ("signal", "part", "text", "given"),
    [
        ("opened", "p1", "Open", ["t1"]),
        ("cancel_pressed", "p2", "Take out of the queue: KDM-4X2", ["p2"]),
        ("retry_pressed", "p5", "Try again", ["p5"]),
        ("moved", "p3", "Later: KDM-4X3", ["p3", 1]),
        ("moved", "p4", "Earlier: KDM-4X4", ["p4", -1]),
    ],
)
def test_a_press_in_a_row_says_which(
    qtbot: Any, screen: QueueScreen, signal: str, part: str, text: str, given: list[object]
) -> None:
    with qtbot.waitSignal(getattr(screen, signal)) as heard:
        qtbot.mouseClick(button(screen._rows[part], text), Qt.MouseButton.LeftButton)
    assert heard.args == given


@pytest.mark.parametrize(
    ("state", "signal", "text"),
    [
        (STATE, "pause_pressed", "Pause"),
        (STATE, "clear_pressed", "Clear what is done"),
        (PAUSED, "resume_pressed", "Go on"),
        (PAUSED, "models_pressed", "Models…"),
        (QueueState(), "library_pressed", "Open the library"),
    ],
)
def test_a_press_below_the_list_is_passed_on(
    qtbot: Any, screen: QueueScreen, state: QueueState, signal: str, text: str
) -> None:
    screen.show_state(state)
    with qtbot.waitSignal(getattr(screen, signal)):
        qtbot.mouseClick(button(screen, text), Qt.MouseButton.LeftButton)


def test_the_queue_says_what_it_cannot(screen: QueueScreen) -> None:
    screen.show_state(PAUSED)
    assert "No model was imported yet" in words(screen)
    assert "Paused." in words(screen)
    screen.show_state(QueueState(nothing_to_do=True))
    assert "have their text already" in words(screen)
    assert "Nothing waits" in words(screen)
    screen.take_focus()
    assert screen._library.hasFocus()


def test_a_model_is_chosen_from_those_that_are_here(qtbot: Any, screen: QueueScreen) -> None:
    assert screen._model.currentText() == "large-v3"
    assert screen._model.itemText(1) == "demo (demo voices only)"
    with qtbot.waitSignal(screen.model_chosen) as heard:
        screen._model.activated.emit(1)
    assert heard.args == ["demo"]


def test_everything_has_a_name_and_is_reached_by_the_keyboard(screen: QueueScreen, panel: TranscriptionPanel) -> None:
    panel.set_testimony("t2", Written.PARTLY)
    for widget in (screen, panel):
        for kind in (QPushButton, QToolButton, QComboBox):
            for one in widget.findChildren(kind):
                if one.isVisibleTo(widget):
                    assert one.accessibleName() or one.text(), one  # type: ignore[attr-defined]
                    assert one.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(
    ("testimony", "written", "told", "buttons"),
    [
        ("t9", Written.NOTHING, "No text yet.", {"Transcribe"}),
        ("t9", Written.PARTLY, "the rest is still to do", {"Transcribe"}),
        ("t9", Written.ALL, "All recordings are transcribed.", {"Transcribe again"}),
        ("t2", Written.PARTLY, "Writing down 42 %", {"Show the queue", "Cancel", "Pause"}),
        ("t4", Written.NOTHING, "Recordings before it: 2", {"Show the queue", "Cancel", "Pause"}),
        ("t5", Written.NOTHING, "audio.damaged", {"Show the queue", "Cancel", "Try again"}),
    ],
)
def test_the_panel_shows_its_testimony_alone(
    panel: TranscriptionPanel, testimony: str, written: Written, told: str, buttons: set[str]
) -> None:
    panel.set_testimony(testimony, written)
    assert told in words(panel)
    assert texts(panel) == buttons


def test_the_panel_is_away_until_it_knows(panel: TranscriptionPanel) -> None:
    assert not panel.isVisibleTo(None)
    panel.set_testimony("t9", Written.NOTHING)
    assert not panel.isHidden()


def test_a_paused_panel_without_a_model_says_where_to_get_one(qtbot: Any, panel: TranscriptionPanel) -> None:
    panel.set_testimony("t4", Written.NOTHING)
    panel.show_state(PAUSED)
    assert "Import a model pack" in words(panel)
    assert texts(panel) == {"Show the queue", "Cancel", "Go on", "Models…"}
    with qtbot.waitSignal(panel.models_pressed):
        button(panel, "Models…").click()
    with qtbot.waitSignal(panel.model_chosen) as heard:
        panel._model.activated.emit(1)
    assert heard.args == ["demo"]


def test_transcribing_again_is_asked_twice(qtbot: Any, panel: TranscriptionPanel) -> None:
    panel.set_testimony("t9", Written.ALL)
    button(panel, "Transcribe again").click()
    assert "What was corrected stays with the old text" in words(panel)
    button(panel, "Keep this text").click()
    assert "All recordings are transcribed." in words(panel)
    button(panel, "Transcribe again").click()
    with qtbot.waitSignal(panel.transcribe_pressed) as heard:
        button(panel, "Transcribe again").click()
    assert heard.args == [True]


def test_presses_of_the_panel_name_its_recording(qtbot: Any, panel: TranscriptionPanel) -> None:
    for testimony, text, signal, given in (
        ("t9", "Transcribe", "transcribe_pressed", [False]),
        ("t2", "Pause", "pause_pressed", []),
        ("t2", "Cancel", "cancel_pressed", ["p2"]),
        ("t2", "Show the queue", "queue_pressed", []),
        ("t5", "Try again", "retry_pressed", ["p5"]),
    ):
        panel.set_testimony(testimony, Written.NOTHING)
        with qtbot.waitSignal(getattr(panel, signal)) as heard:
            button(panel, text).click()
        assert heard.args == given


def test_words_say_no_more_than_is_known() -> None:
    assert left_words(None) == ""
    assert left_words(20.0) == "less than a minute left"
    assert left_words(61.0) == "about 1 min left"
    assert left_words(3700.0) == "about 1 h 2 min left"
    assert phase_words(item(1, phase=ItemPhase.DONE)) == "Done"
    assert phase_words(item(1, phase=ItemPhase.STOPPING)) == "Stops after this passage"
    assert facts_words(item(1)) == "47:12   Khmer"


@dataclass
class Desk:
    session: Session
    jobs: HandJobs
    navigator: QuietNavigator = field(default_factory=QuietNavigator)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Any:
    program = replace(quick_program(monkeypatch, tmp_path), transcriber=lambda _: ScriptedTranscriber(), demo=object())
    jobs = HandJobs()
    vault, _ = program.vaults.create(tmp_path / "vault", NewVault(PASSPHRASE, "Field", Role.STATION))
    session = Session(program, tmp_path / "vault", vault, jobs)
    yield Desk(session, jobs)
    session.close()


def test_the_place_takes_testimonies_and_the_panel_tells_of_new_text(qtbot: Any, desk: Desk) -> None:
    vault = desk.session.vault
    testimony = consenting(vault, ("en",))
    part = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    for chunk in chunks_of(sound(40.0)):
        vault.recordings.append(part, chunk)
    vault.recordings.stop(part)
    written: list[bool] = []
    corner = TranscriptionCorner(desk.session, desk.navigator, lambda: written.append(True))
    place = build(desk.session, desk.navigator)
    qtbot.addWidget(corner.widget)
    qtbot.addWidget(place.widget)
    corner.show_testimony(testimony.id, Written.NOTHING)
    corner.look(part, 30.0)
    place.visit(Visit(Goal.QUEUE, (testimony.id,)))
    desk.jobs.finish()
    assert queue_of(desk.session).state.items[0].phase is ItemPhase.DONE
    assert len(written) >= 2
    assert "Done" in words(place.widget)
    button(place.widget, "Open").click()
    assert desk.navigator.went == [(Goal.TESTIMONY, (testimony.id,), None)]
    corner.show_testimony(testimony.id, Written.ALL)
    button(corner.widget, "Transcribe again").click()
    button(corner.widget, "Transcribe again").click()
    assert place.may_leave()
    place.close()
    corner.close()
    desk.jobs.finish()
    assert queue_of(desk.session).state.items[0].phase is ItemPhase.DONE


def test_keys_stay_with_the_panel_while_it_works_and_go_on_when_it_is_gone(qtbot: Any) -> None:
    panel = TranscriptionPanel()
    qtbot.addWidget(panel)
    heard: list[bool] = []
    panel.focus_left.connect(lambda: heard.append(True))
    panel.set_testimony("t2", Written.NOTHING)
    panel.show_state(QueueState())
    panel.show()
    button(panel, "Transcribe").setFocus()
    panel.show_state(STATE)
    assert panel.focusWidget() is button(panel, "Pause")
    assert heard == []
    panel.set_testimony("t2", Written.UNKNOWN)
    panel.show_state(QueueState())
    assert heard == [True]

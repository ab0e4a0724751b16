"""The screen of a running recording: keys, words, and nothing that is pressed by mistake."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.errors.audio import AudioDamaged, MicrophoneMissing
from app.errors.storage import DiskFull
from app.jobs import Step
from app.usecases.record_told import RecordingEvent, RecordingStatus, Told
from storage.template.file import own_template
from tests.fakes.agreed_order import AgreedOrder
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.fakes.studio import Studio
from tests.storage.audio.sounds import sound
from tests.template_samples import lotus_template
from ui.errors import explain
from ui.places.recording import build, running_in
from ui.places.session import Session
from ui.presenters.levels import Level
from ui.presenters.navigation import Goal, Visit
from ui.presenters.recorder import Recorded
from ui.presenters.recording import RecordingState
from ui.presenters.running import Phase, RunningState
from ui.presenters.running_notes import Note
from ui.screens.recording import RecordingScreen
from ui.screens.recording_guide import EMERGENCY, SERVICES
from ui.screens.recording_words import full_clock, pause_reasons, short_clock, told_words

STATUS = RecordingStatus(2832.4, 2831.6, 0.0, paused=False, disk_blocked=False, source_lost=False, ended=False)
RUNNING = RunningState(Phase.RUNNING, "t", "KDM-4X7", "Lapel", STATUS, level=Level(0.25, 0.1), speaker="survivor")
STATE = RecordingState(RUNNING)


@pytest.fixture
def screen(qtbot: QtBot) -> RecordingScreen:
    made = RecordingScreen()
    qtbot.addWidget(made)
    made.resize(1366, 736)
    made.guide.use(lotus_template())
    made.show_state(STATE)
    made.show()
    made.setFocus()
    return made


def shown(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def running(screen: RecordingScreen, **more: object) -> None:
    screen.show_state(replace(STATE, running=replace(RUNNING, **more)))


def test_time_both_numbers_device_and_code_are_told(screen: RecordingScreen) -> None:
    words = shown(screen)
    for word in ("00:47:12", "heard 47:12", "saved 47:11", "Lapel", "KDM-4X7", "Recording"):
        assert word in words
    assert screen.speakers["survivor"].isChecked()
    assert not screen.speakers["interpreter"].isChecked()
    running(screen, status=replace(STATUS, saved_seconds=2820.0))
    assert screen.saved.property("role") == "warn"


def test_in_a_low_window_every_press_is_seen(screen: RecordingScreen) -> None:
    for more in ({}, {"status": replace(STATUS, paused=True)}):
        running(screen, **more)
        screen.resize(683, 356)
        for _ in range(8):
            QApplication.processEvents()
        controls = screen.controls
        for one in (
            screen.timer, screen.heard, screen.saved, controls.pause, controls.bookmark, controls.hide_button,
            controls.stop,
        ):  # fmt: skip
            assert one.visibleRegion().boundingRect() == one.rect()
    low = screen.controls.stop.height()
    screen.resize(1366, 736)
    QApplication.processEvents()
    assert screen.controls.stop.height() > low


def test_every_key_does_what_the_screen_says(screen: RecordingScreen, qtbot: QtBot) -> None:
    said: list[object] = []
    screen.speaker_pressed.connect(said.append)
    screen.controls.bookmark_pressed.connect(lambda: said.append("bookmark"))
    screen.controls.pause_pressed.connect(lambda: said.append("pause"))
    screen.controls.keep_on_pressed.connect(lambda: said.append("keep on"))
    screen.guide.stage_chosen.connect(said.append)
    for key in (
        Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_B, Qt.Key.Key_P, Qt.Key.Key_Space, Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_Escape, Qt.Key.Key_X,
    ):  # fmt: skip
        qtbot.keyClick(screen, key)
    assert said == [
        "survivor", "interpreter", "interviewer", "bookmark", "pause", "pause", 1, -1, 4, "keep on",
    ]  # fmt: skip
    said.clear()
    qtbot.keyClick(screen, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "b", True, 2)
    QApplication.sendEvent(screen, held)
    running(screen, phase=Phase.STARTING)
    qtbot.keyClick(screen, Qt.Key.Key_B)
    assert said == []


def test_a_click_leaves_the_keys_with_the_screen(screen: RecordingScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.controls.bookmark, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(screen.speakers["interpreter"], Qt.MouseButton.LeftButton)
    assert screen.focusWidget() in (screen, None)
    # Only the state marks who speaks.
    assert not screen.speakers["interpreter"].isChecked()


def test_letters_of_a_note_are_no_keys(screen: RecordingScreen, qtbot: QtBot) -> None:
    said: list[str] = []
    screen.controls.bookmark_pressed.connect(lambda: said.append("bookmark"))
    screen.controls.pause_pressed.connect(lambda: said.append("pause"))
    screen.speaker_pressed.connect(said.append)
    written: list[str] = []
    screen.notes.written.connect(written.append)
    screen.notes.ended.connect(lambda: written.append("end"))
    qtbot.keyClick(screen, Qt.Key.Key_N)
    qtbot.keyClicks(screen.notes.field, "pb 1")
    qtbot.keyClick(screen.notes.field, Qt.Key.Key_Return)
    assert said == []
    assert written == ["p", "pb", "pb ", "pb 1", "end"]
    qtbot.keyClick(screen.notes.field, Qt.Key.Key_Escape)
    qtbot.keyClick(screen, Qt.Key.Key_P)
    assert said == ["pause"]


def test_notes_are_listed_and_the_field_shows_what_is_being_written(screen: RecordingScreen) -> None:
    notes = (Note(1, 760.0, "a gate"), Note(2, 1204.0))
    running(screen, notes=notes, draft=notes[1])
    texts = [screen.notes.list.item(row).text() for row in range(screen.notes.list.count())]
    assert texts == ["12:40   a gate", "20:04   Bookmark"]
    assert "20:04" in screen.notes.field.placeholderText()
    written = replace(notes[1], words="a lamp")
    running(screen, notes=(notes[0], written), draft=written)
    assert screen.notes.list.item(1).text() == "20:04   a lamp"
    assert screen.notes.field.text() == "a lamp"
    running(screen, notes=notes[:1])
    assert screen.notes.list.count() == 1
    assert screen.notes.field.text() == ""


def test_pausing_offers_a_reason_and_keeps_what_is_typed(screen: RecordingScreen, qtbot: QtBot) -> None:
    controls = screen.controls
    assert not controls.reason.isVisible()
    given: list[str] = []
    controls.reason_given.connect(given.append)
    running(screen, status=replace(STATUS, paused=True), pause_reason="A break", paused_seconds=130.0)
    assert "Paused for 02:10" in shown(screen)
    assert "Go on" in controls.pause.text()
    assert controls.reason.currentText() == "A break"
    edit = controls.reason.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.clear()
    qtbot.keyClicks(edit, "tea")
    running(screen, status=replace(STATUS, paused=True), pause_reason="A break", too_loud=True)
    assert controls.reason.currentText() == "tea"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert given[-1] == "tea"
    controls.reason.activated.emit(1)
    assert len(pause_reasons()) == controls.reason.count()


def test_stopping_takes_a_second_press_and_the_first_one_cannot_be_both(screen: RecordingScreen, qtbot: QtBot) -> None:
    said: list[str] = []
    controls = screen.controls
    controls.stop_asked.connect(lambda: said.append("asked"))
    controls.stop_confirmed.connect(lambda: said.append("stop"))
    qtbot.mouseClick(controls.stop, Qt.MouseButton.LeftButton)
    assert said == ["asked"]
    screen.show_state(replace(STATE, asks_stop=True))
    assert controls.confirm.isVisible()
    assert not controls.stop.isVisible()
    assert "47:12" in shown(controls)
    assert controls.keep_on.hasFocus()
    qtbot.mouseClick(controls.confirm, Qt.MouseButton.LeftButton)
    assert said == ["asked", "stop"]
    screen.show_state(STATE)
    assert controls.stop.isVisible()


@pytest.mark.parametrize(
    ("event", "kind", "word"),
    [
        (RecordingEvent.SOURCE_LOST, "warn", "the microphone stopped"),
        (RecordingEvent.SOURCE_BACK, "good", "back"),
        (RecordingEvent.DISK_BLOCKED, "warn", "storage.full"),
        (RecordingEvent.DROPPING, "warn", "not kept"),
        (RecordingEvent.DISK_BACK, "good", "takes sound again"),
        (RecordingEvent.MUTED, "warn", "silent"),
        (RecordingEvent.UNMUTED, "good", "again"),
        (RecordingEvent.OVERFLOW, "warn", "missed"),
        (RecordingEvent.DAMAGED, "warn", "could not be read"),
    ],
)
def test_what_happens_is_told_in_the_band(screen: RecordingScreen, event: RecordingEvent, kind: str, word: str) -> None:
    running(screen, warnings=(Told(event, 62.0, "storage.full"),))
    assert screen.notice.isVisible()
    assert word in shown(screen.notice)
    assert screen.notice.property("kind") == kind
    assert told_words(Told(event, 62.0))[0] == kind
    running(screen)
    assert not screen.notice.isVisible()


def test_leaving_is_answered_in_the_band(screen: RecordingScreen) -> None:
    screen.show_state(replace(STATE, stays=True))
    assert "still running" in shown(screen.notice)


def test_silence_loudness_and_a_lost_microphone(screen: RecordingScreen) -> None:
    running(screen, too_quiet=True)
    assert "Very quiet" in shown(screen)
    running(screen, too_loud=True, too_quiet=True, level=Level(1.0, 0.5, 50))
    assert "Too loud" in shown(screen)
    assert screen.meter.clipped
    running(screen, status=replace(STATUS, source_lost=True), level=None)
    assert "Waiting for the microphone" in shown(screen)
    running(screen, phase=Phase.STARTING)
    assert "Opening the microphone" in shown(screen)
    assert not screen.controls.stop.isEnabled()


def test_the_meter_falls_slowly_and_holds_the_peak(screen: RecordingScreen) -> None:
    meter = screen.meter
    meter.clear()
    meter.show_level(0.8, clipped=True)
    assert (meter.level, meter.peak, meter.clipped) == (0.8, 0.8, True)
    for _ in range(5):
        meter.show_level(0.1)
    assert 0.1 < meter.level < 0.8
    assert meter.peak == 0.8
    for _ in range(30):
        meter.show_level(0.1, resting=True)
    assert (round(meter.level, 3), meter.peak, meter.clipped) == (0.1, 0.1, False)
    screen.grab()


def test_how_it_ends(screen: RecordingScreen) -> None:
    end = screen.end
    running(screen, phase=Phase.FINISHING)
    assert "Sealing" in shown(end)
    running(screen, phase=Phase.FINISHING, sealing=Step("seal", 3, 10), waits=explain(DiskFull()))
    assert "The disk is full" in shown(end)
    running(screen, phase=Phase.SEALED, recorded=Recorded("t", "p", 2832.0, chain_intact=True))
    assert "sealed" in shown(end)
    assert end.transcribe.isVisible()
    assert end.transcribe.hasFocus()
    running(screen, phase=Phase.SEALED, recorded=Recorded("t", "p", 2832.0, chain_intact=False))
    assert "missing" in shown(end)
    running(screen, phase=Phase.SEALED, error=explain(AudioDamaged(at_seconds=1)), recorded=None)
    assert explain(AudioDamaged(at_seconds=1)).what in shown(end)
    running(screen, phase=Phase.FAILED, error=explain(MicrophoneMissing()))
    assert "What was saved is kept" in shown(end)
    running(screen, phase=Phase.FAILED, error=explain(MicrophoneMissing()), testimony_id="")
    assert "Nothing was recorded" in shown(end)
    assert end.back.isVisible()


def test_every_control_has_a_name_and_every_word_is_said_anew(screen: RecordingScreen) -> None:
    for phase in (Phase.RUNNING, Phase.SEALED):
        running(screen, phase=phase, recorded=Recorded("t", "p", 1.0, chain_intact=True))
        for widget in screen.findChildren(QWidget):
            if isinstance(widget, QAbstractButton) and widget.isVisibleTo(screen):
                assert widget.text() or widget.accessibleName()
    QApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    # The time is what is read of it, not its title.
    assert not screen.timer.accessibleName()
    assert screen.timer.accessibleDescription()
    assert screen.notes.field.accessibleName()
    assert screen.controls.reason.accessibleName()


def test_clocks() -> None:
    assert (full_clock(2832.9), short_clock(2832.9), short_clock(3600)) == ("00:47:12", "47:12", "01:00:00")


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Session]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault")
    studio = Studio(program.clock)
    made = Session(replace(program, sound=studio), tmp_path / "vault", vault, HandJobs())
    studio.acts = [sound(1.0).tobytes()]
    yield made
    made.close()


def test_the_place_joins_presses_to_the_recording(session: Session, qtbot: QtBot) -> None:
    navigator = QuietNavigator()
    place = build(session, navigator)
    screen = place.widget
    assert isinstance(screen, RecordingScreen)
    qtbot.addWidget(screen)
    screen.resize(1366, 736)
    screen.show()
    jobs = session.jobs
    assert isinstance(jobs, HandJobs)
    studio = session.program.sound
    assert isinstance(studio, Studio)
    running_now = running_in(session)

    def presses() -> None:
        place.visit(Visit(Goal.RECORDING))
        assert not place.may_leave()
        qtbot.keyClick(screen, Qt.Key.Key_2)
        qtbot.keyClick(screen, Qt.Key.Key_PageDown)
        qtbot.keyClick(screen, Qt.Key.Key_N)
        qtbot.keyClicks(screen.notes.field, "a gate")
        qtbot.keyClick(screen.notes.field, Qt.Key.Key_Return)
        screen.controls.hide_button.click()
        screen.controls.stop.click()
        screen.controls.confirm.click()

    studio.acts += [jobs.tick, presses]
    running_now.begin(AgreedOrder("Lapel", ("km",)))
    jobs.finish()
    assert running_now.state.phase is Phase.SEALED
    assert [note.words for note in running_now.state.notes] == ["a gate"]
    assert running_now.state.speaker == "interpreter"
    assert place.may_leave()
    screen.end.transcribe.click()
    assert navigator.went == ["hide", (Goal.QUEUE, (session.vault.testimonies.all()[0].id,), None)]
    place.close()


def test_what_to_do_in_an_emergency_is_seen_at_once_and_services_are_named(screen: RecordingScreen) -> None:
    screen.show_state(replace(STATE, guide_stage=EMERGENCY))
    words = shown(screen.guide)
    for word in ("The person is in distress", "Press F9", "Do not fight for it"):
        assert word in words
    screen.show_state(replace(STATE, guide_stage=SERVICES))
    words = shown(screen.guide)
    assert "Lotus Clinic   000 111 222" in words
    assert "Press F9" not in words
    # Until somebody is known to be an adult, nothing is named that is not safe for children.
    assert "Bamboo Legal Aid" not in words
    assert "not said to be safe for children: 1." in words
    screen.guide.say_child(False)
    assert "Bamboo Legal Aid   000 555 666" in shown(screen.guide)
    assert "not said to be safe for children" not in shown(screen.guide)
    screen.guide.say_child(True)
    adults = tuple(one for one in lotus_template().referrals if not one.for_children)
    screen.guide.use(replace(lotus_template(), referrals=adults))
    assert "No service on the list is said to be safe for children." in shown(screen.guide)
    screen.guide.use(own_template())
    assert "No services are listed yet" in shown(screen.guide)
    screen.show_state(STATE)
    assert "Are you comfortable here?" in shown(screen.guide)

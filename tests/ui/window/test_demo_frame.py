"""The demo in its window: the whole lesson from the first step to the page, each tick earned by the act."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.lesson import LessonStep, Office
from app.domain.people import Role
from app.domain.preferences import Preferences
from app.domain.transcript import WindowOptions
from app.errors.bundle import BundleRefused
from app.jobs import CancelToken, no_progress
from app.usecases.export import export
from app.usecases.receive import receive
from app.usecases.review import Review, ReviewRooms
from app.usecases.transcribe import TranscriptionRooms, transcribe
from storage.preferences import PreferenceFile
from tests.fakes.agreed_order import AgreedOrder
from ui.jobs import QtJobs
from ui.places.recording import running_in
from ui.places.session import Session
from ui.presenters.jobs import Lane
from ui.presenters.lesson import LessonState
from ui.presenters.navigation import Goal
from ui.presenters.running import RunningRecording
from ui.program import Program
from ui.window.appearance import Appearance
from ui.window.demo_frame import DemoFrame
from ui.window.main_window import MainWindow
from ui.wiring.demo_stories import read_stories
from ui.wiring.program import build_program

PATIENCE_MS = 60_000


class Desk:
    """The real window of the demo, moved by presses."""

    def __init__(self, qtbot: QtBot, application: QApplication, program: Program) -> None:
        assert program.demo is not None
        self.qtbot = qtbot
        self.program = program
        self.demo = program.demo
        self.jobs = QtJobs()
        self.window = MainWindow()
        self.frame = DemoFrame(self.window, program, self.jobs, Appearance(application, Preferences()), program.demo)
        self.window.resize(1366, 768)
        self.window.show()

    @property
    def state(self) -> LessonState:
        state = self.frame._panel._state
        assert state is not None
        return state

    @property
    def session(self) -> Session:
        session = self.frame._session
        assert session is not None
        return session

    @property
    def running(self) -> RunningRecording:
        return running_in(self.session)

    def place(self, goal: Goal) -> Any:
        """The place itself, with its presenter and its screen."""
        return self.frame._places._open[goal]

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def wait_for(self, goal: Goal) -> None:
        self.wait(lambda: self.frame._places.current is goal)

    def wait_done(self, step: LessonStep) -> None:
        self.wait(lambda: any(one.step is step and one.done for one in self.state.steps))

    def done(self) -> set[LessonStep]:
        return {one.step for one in self.state.steps if one.done}

    def record(self, seconds: float) -> None:
        self.running.begin(AgreedOrder("default", ("en",)))
        self.wait(lambda: self.running.state.status.saved_seconds >= seconds)

    def stop(self) -> None:
        self.running.stop()
        self.wait(lambda: self.running.at_work is None)
        self.running.forget()

    def press(self, words: str) -> None:
        panel = self.frame._panel
        (button,) = (
            one for one in panel.findChildren(type(panel._next)) if one.text() == words and one.isVisibleTo(panel)
        )
        assert button.isEnabled()
        button.click()

    def close(self) -> None:
        session = self.frame._session
        if session is not None:
            self.frame._end_session(stay_covered=False)
            self.wait(lambda: not self.frame._ending)
        self.frame.retire()
        self.jobs.close()
        self.window.close_for_good()
        self.window.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    program = replace(build_program(demo=True), preferences=PreferenceFile(tmp_path / "preferences.json"))
    made = Desk(qtbot, qapp, program)
    yield made
    made.close()


def enter_field(desk: Desk) -> None:
    desk.frame.choose_vault(None)
    desk.wait_for(Goal.DEMO)
    assert not desk.frame._panel.isVisible()
    door = desk.place(Goal.DEMO)._presenter
    desk.wait(lambda: door._state.ready)
    door.enter(Office.FIELD)
    desk.wait_for(Goal.LIBRARY)
    assert desk.frame._panel.isVisible()
    assert desk.state.office is Office.FIELD


def test_the_whole_lesson_is_ticked_by_acts_alone(desk: Desk) -> None:
    enter_field(desk)
    assert desk.window._demo.isVisible()
    # Presses alone tick nothing.
    for step in LessonStep:
        desk.frame._lesson.choose(step)
        desk.frame._lesson.next()
    desk.frame._lesson.choose(LessonStep.RECORD)
    desk.qtbot.wait(1500)
    assert desk.done() == set()

    desk.record(2.0)
    desk.frame.hide()
    assert desk.window.cover.isVisible()
    assert not desk.frame._panel.isVisible()
    desk.qtbot.wait(1200)
    assert desk.done() == set()
    desk.frame.hide()
    desk.wait_done(LessonStep.HIDE)

    desk.frame._lesson.choose(LessonStep.MICROPHONE)
    desk.press("Pull the cable")
    desk.wait(lambda: desk.running.state.status.source_lost)
    assert desk.state.cable_out
    desk.press("Plug the cable in")
    desk.wait(lambda: not desk.running.state.status.source_lost)
    saved = desk.running.state.status.saved_seconds
    desk.wait(lambda: desk.running.state.status.saved_seconds >= max(saved + 2.0, 6.0))
    assert LessonStep.RECORD not in desk.done()
    assert not desk.state.may_switch
    desk.stop()
    desk.wait_done(LessonStep.RECORD)
    desk.wait_done(LessonStep.MICROPHONE)
    recorded = next(one.evidence for one in desk.state.steps if one.step is LessonStep.RECORD)
    assert recorded is not None

    crash(desk)
    text(desk, recorded.case_code)
    travel(desk, recorded.case_code)

    assert desk.done() == set(LessonStep)
    desk.press("See the results")
    desk.wait_for(Goal.LESSON)
    page = desk.place(Goal.LESSON)._screen
    assert page._state.done_count == len(LessonStep)


def crash(desk: Desk) -> None:
    """Cut the power in the middle of a recording, and unlock again."""
    desk.frame._lesson.choose(LessonStep.CRASH)
    desk.record(2.0)
    desk.qtbot.wait(1200)
    desk.press("Cut the power")
    desk.wait_for(Goal.UNLOCK)
    assert LessonStep.CRASH not in desk.done()
    assert desk.state.office is None
    unlocking = desk.place(Goal.UNLOCK)._presenter
    unlocking.by_passphrase(desk.demo.passphrase)
    desk.wait(lambda: bool(unlocking.state.recovered))
    assert [one.seconds >= 2.0 for one in unlocking.state.recovered] == [True]
    unlocking.go_on()
    desk.wait_for(Goal.LIBRARY)
    desk.wait_done(LessonStep.CRASH)


def text(desk: Desk, case_code: str) -> None:
    """Transcribe the recording with the real model, and correct a word."""
    vault, program = desk.session.vault, desk.program
    testimony = next(one for one in vault.testimonies.all() if one.case_code == case_code)
    (facts,) = vault.recordings.of(testimony.id)
    assert LessonStep.TRANSCRIBE not in desk.done()
    transcriber = program.transcriber(program.models(None).choose("saksi-demo-en"))
    rooms = TranscriptionRooms(
        vault.testimonies,
        vault.recordings,
        vault.transcripts,
        vault.custody,
        transcriber,
        program.planner,
        program.clock,
        vault.consents,
    )
    try:
        transcribe(rooms, facts.part_id, WindowOptions("en"), no_progress, CancelToken())
    finally:
        transcriber.close()
    desk.wait_done(LessonStep.TRANSCRIBE)
    assert LessonStep.CORRECT not in desk.done()
    review = Review(ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews), testimony.id)
    (transcript,) = review.read()
    first = transcript.paragraphs[0]
    assert "march" in first.text.lower()
    review.say_text(facts.part_id, first.key, first.text.replace("March", "April"), heard=True)
    desk.wait_done(LessonStep.CORRECT)


def travel(desk: Desk, case_code: str) -> None:
    """Export, go over to headquarters, receive, and find the changed bundle."""
    vault, files = desk.session.vault, desk.program.files
    testimony = next(one for one in vault.testimonies.all() if one.case_code == case_code)
    (home,) = (contact for contact in vault.contacts.all() if contact.card.role is Role.HEADQUARTERS)
    outbox = files.outbox(desk.demo.stick)
    before = {path.name for path in desk.demo.stick.iterdir()}
    export(vault.export_rooms(), [testimony.id], [home], outbox, no_progress, CancelToken())
    (ours,) = {path.name for path in desk.demo.stick.iterdir()} - before
    desk.wait_done(LessonStep.EXPORT)

    desk.frame._lesson.choose(LessonStep.RECEIVE)
    desk.press("Go to: Headquarters")
    desk.wait(lambda: desk.state.office is Office.HEADQUARTERS)
    there = desk.session.vault
    received = receive(there.receive_rooms(), files.bundle(desk.demo.stick / ours), no_progress, CancelToken())
    assert [item.testimony_id for item in received.items] == [testimony.id]
    desk.wait_done(LessonStep.RECEIVE)
    assert LessonStep.TAMPERED not in desk.done()
    changed = files.bundle(desk.demo.stick / desk.demo.changed_bundle)
    with pytest.raises(BundleRefused):
        receive(there.receive_rooms(), changed, no_progress, CancelToken())
    desk.wait_done(LessonStep.TAMPERED)


def test_starting_anew_puts_everything_back(desk: Desk) -> None:
    enter_field(desk)
    vault = desk.session.vault
    desk.jobs.run(Lane.VAULT, lambda _p, _c: vault.testimonies.create(("en",)), lambda _: None, lambda _: None)
    desk.press("Start the demo anew")
    assert desk.frame._panel._really.isVisibleTo(desk.frame._panel)
    desk.press("Keep it")
    desk.press("Start the demo anew")
    desk.press("Start anew")
    desk.wait_for(Goal.DEMO)
    door = desk.place(Goal.DEMO)._presenter
    desk.wait(lambda: door._state.ready)
    door.enter(Office.FIELD)
    desk.wait_for(Goal.LIBRARY)
    assert len(desk.session.vault.testimonies.all()) == len(read_stories())
    assert desk.state.done_count == 0


def test_the_panel_folds_away_and_a_locked_demo_can_be_left(desk: Desk) -> None:
    enter_field(desk)
    panel = desk.frame._panel
    wide = panel.width()
    panel._fold.click()
    assert panel.width() < wide / 3
    assert not panel._scroll.isVisible()
    panel._fold.click()
    assert panel.width() == wide
    assert desk.program.preferences.load().last_vault == ""
    left: list[bool] = []
    desk.frame.demo_wanted.connect(left.append)
    desk.frame.leave_demo()
    assert left == []
    desk.frame.lock()
    desk.wait_for(Goal.UNLOCK)
    desk.frame.leave_demo()
    assert left == [False]

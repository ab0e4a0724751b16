"""The lesson, its results and the door of the demo on the screen."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.lesson import Evidence, LessonStep, Office
from app.errors.storage import DiskFull
from app.jobs import Step
from ui.errors import explain
from ui.presenters.demo import DemoState
from ui.presenters.lesson import LessonState, StepState
from ui.presenters.lesson_results import ResultsState
from ui.screens.demo import DemoScreen
from ui.screens.lesson import LessonScreen
from ui.screens.lesson_page import page_lines, page_pdf
from ui.screens.lesson_panel import LessonPanel
from ui.screens.lesson_words import say_evidence, title_of, what_to_do
from ui.screens.recording_words import short_clock

AT = datetime(2026, 3, 3, 14, 2, tzinfo=UTC)
SEEN = Evidence(AT, "ABC-DEF", 7.0)


def steps(*done: LessonStep) -> tuple[StepState, ...]:
    return tuple(StepState(step, SEEN if step in done else None) for step in LessonStep)


def lesson_state(current: LessonStep = LessonStep.RECORD, *done: LessonStep) -> LessonState:
    return LessonState(steps(*done), current, "calm river", "/somewhere/stick", office=Office.FIELD)


def texts(widget: QWidget) -> str:
    shown = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    return "\n".join(one.text() for one in shown if isinstance(one, QLabel | QAbstractButton))


def button(widget: QWidget, text: str) -> QPushButton:
    (found,) = (one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(widget))
    return found


@pytest.fixture
def panel(qtbot: QtBot) -> LessonPanel:
    made = LessonPanel()
    qtbot.addWidget(made)
    made.resize(made.width(), 760)
    made.show()
    made.show_state(lesson_state())
    return made


def test_every_step_says_what_it_asks_for(panel: LessonPanel) -> None:
    said = set()
    for step in LessonStep:
        panel.show_state(lesson_state(step))
        shown = texts(panel)
        assert title_of(step) in shown
        assert what_to_do(step) in shown
        assert "Not seen yet" in shown
        said.add(what_to_do(step))
    assert len(said) == len(LessonStep)


def test_a_done_step_says_what_was_seen_in_words_and_shape(panel: LessonPanel) -> None:
    panel.show_state(lesson_state(LessonStep.RECORD, LessonStep.RECORD))
    shown = texts(panel)
    assert "case ABC-DEF" in shown
    assert "7 s" in shown
    assert "Done: 1 of 9" in shown
    assert panel._rows[LessonStep.RECORD].accessibleName() == "1. Record, done"
    assert panel._rows[LessonStep.HIDE].accessibleName() == "2. Hide the screen"
    assert button(panel, "Next step").property("kind") == "primary"
    assert button(panel, "Once more").isVisible()


def test_tools_are_there_for_their_step_alone(panel: LessonPanel) -> None:
    assert "Pull the cable" not in texts(panel)
    panel.show_state(lesson_state(LessonStep.MICROPHONE))
    assert "Pull the cable" in texts(panel)
    # Nobody is left with a cable that is out.
    panel.show_state(replace(lesson_state(LessonStep.EXPORT), cable_out=True))
    assert "Plug the cable in" in texts(panel)
    panel.show_state(lesson_state(LessonStep.CRASH))
    assert not button(panel, "Cut the power").isEnabled()
    panel.show_state(replace(lesson_state(LessonStep.CRASH), recording=True))
    assert button(panel, "Cut the power").isEnabled()


def test_the_other_office_is_one_press_away_unless_something_runs(qtbot: QtBot, panel: LessonPanel) -> None:
    panel.show_state(lesson_state(LessonStep.RECEIVE))
    with qtbot.waitSignal(panel.office_wanted) as wanted:
        button(panel, "Go to: Headquarters").click()
    assert wanted.args == [Office.HEADQUARTERS]
    panel.show_state(replace(lesson_state(LessonStep.RECEIVE), recording=True))
    assert not button(panel, "Go to: Headquarters").isEnabled()
    panel.show_state(replace(lesson_state(LessonStep.RECEIVE), office=Office.HEADQUARTERS))
    assert "Go to" not in texts(panel)


def test_presses_are_passed_on(qtbot: QtBot, panel: LessonPanel) -> None:
    panel.show_state(lesson_state(LessonStep.MICROPHONE, LessonStep.MICROPHONE))
    for text, signal in (
        ("Next step", panel.next_pressed),
        ("Once more", panel.again_pressed),
        ("Pull the cable", panel.cable_pressed),
        ("Results to print", panel.results_pressed),
    ):
        with qtbot.waitSignal(signal):
            button(panel, text).click()
    with qtbot.waitSignal(panel.step_chosen) as chosen:
        panel._rows[LessonStep.EXPORT].click()
    assert chosen.args == [LessonStep.EXPORT]
    panel.show_state(replace(lesson_state(LessonStep.CRASH), recording=True))
    with qtbot.waitSignal(panel.power_pressed):
        button(panel, "Cut the power").click()


def test_starting_anew_needs_a_second_press_and_the_safe_one_has_the_focus(qtbot: QtBot, panel: LessonPanel) -> None:
    with qtbot.waitSignal(panel.anew_asked) as asked:
        button(panel, "Start the demo anew").click()
    assert asked.args == [True]
    panel.show_state(replace(lesson_state(), asks_anew=True))
    assert button(panel, "Keep it").hasFocus() or panel.focusWidget() is button(panel, "Keep it")
    with qtbot.waitSignal(panel.anew_pressed):
        button(panel, "Start anew").click()


def test_a_finished_lesson_leads_to_its_results(panel: LessonPanel) -> None:
    panel.show_state(lesson_state(LessonStep.TAMPERED, *LessonStep))
    assert button(panel, "See the results").isEnabled()


def test_every_control_is_named_and_reached_by_tab(panel: LessonPanel) -> None:
    for one in panel.findChildren(QAbstractButton):
        if one.isVisibleTo(panel):
            assert one.text() or one.accessibleName()
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    panel.fold(True)
    assert panel._fold.accessibleName() == "Unfold the lesson"


def test_a_length_is_the_one_that_the_sealed_page_says() -> None:
    said = say_evidence(Evidence(AT, "ABC-DEF", 6.96))
    assert short_clock(6.96) == "00:06"
    assert said.endswith(" 6 s")


def test_nothing_is_wider_than_the_panel(panel: LessonPanel) -> None:
    long_name = Evidence(AT, file_name="demo-" + "x" * 26 + ".age")
    state = lesson_state(LessonStep.TAMPERED)
    found = tuple(replace(one, evidence=long_name) for one in state.steps)
    panel.show_state(replace(state, steps=found, stick="/a/very/long/path" * 9, recording=True))
    panel.repaint()
    assert panel._contents.width() <= panel._scroll.viewport().width()


@pytest.fixture
def door(qtbot: QtBot) -> DemoScreen:
    made = DemoScreen()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def test_the_door_builds_with_progress_then_opens(qtbot: QtBot, door: DemoScreen) -> None:
    door.show_state(DemoState("calm river", building=Step("building", 7, 14)))
    assert door._bar.value() == 500
    assert not button(door, "Begin at the field station").isEnabled()
    with qtbot.waitSignal(door.stop_pressed):
        button(door, "Stop").click()
    door.show_state(DemoState("calm river", ready=True))
    assert "calm river" in texts(door)
    with qtbot.waitSignal(door.entered) as entered:
        button(door, "Begin at the field station").click()
    assert entered.args == [Office.FIELD]
    with qtbot.waitSignal(door.build_pressed):
        button(door, "Start anew").click()
    with qtbot.waitSignal(door.leave_pressed):
        button(door, "Leave the demo").click()
    door.show_state(DemoState("calm river", ready=True, opening=Office.HEADQUARTERS))
    assert "Opening: Headquarters" in texts(door)
    assert not button(door, "Leave the demo").isEnabled()


def test_the_door_says_what_went_wrong(door: DemoScreen) -> None:
    door.show_state(DemoState("calm river", error=explain(DiskFull())))
    assert explain(DiskFull()).what in texts(door)


@pytest.fixture
def results(qtbot: QtBot) -> LessonScreen:
    made = LessonScreen()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def result_state(*done: LessonStep) -> ResultsState:
    return ResultsState(steps(*done), AT, AT)


def test_results_tell_each_step(qtbot: QtBot, results: LessonScreen) -> None:
    results.show_state(result_state(LessonStep.RECORD))
    shown = texts(results)
    assert shown.count("not done") == len(LessonStep) - 1
    assert "case ABC-DEF" in shown
    results.show_printers([])
    assert not button(results, "Print").isEnabled()
    results.show_printers(["Desk", "Hall"])
    with qtbot.waitSignal(results.print_pressed) as pressed:
        button(results, "Print").click()
    assert pressed.args == ["Desk"]
    with qtbot.waitSignal(results.save_pressed):
        button(results, "Save as PDF on the demo stick").click()
    with qtbot.waitSignal(results.name_typed):
        QTest.keyClicks(results._name, "A")


def test_results_say_where_the_page_went(results: LessonScreen) -> None:
    results.show_state(replace(result_state(), saved=Path("/stick/lesson.pdf")))
    assert "/stick/lesson.pdf" in texts(results)
    results.show_state(replace(result_state(), printed=True))
    assert "The printer took the page." in texts(results)
    results.show_state(replace(result_state(), error=explain(DiskFull())))
    assert explain(DiskFull()).what in texts(results)


def test_the_page_carries_a_name_only_if_one_was_typed(qapp: object) -> None:
    state = result_state(*LessonStep)
    lines = [text for text, _ in page_lines(state)]
    assert "Done: 9 of 9" in lines
    assert "A trainee" not in lines
    assert "A trainee" in [text for text, _ in page_lines(replace(state, name="A trainee"))]
    pdf = page_pdf(state)
    assert pdf.startswith(b"%PDF")
    assert len(pdf) > 2000

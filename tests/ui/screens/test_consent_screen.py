"""The pages of consent: by keys and by mouse, with nothing chosen before, in as few presses as two minutes allow."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.consent import Age, Answer, GivenBy, How, Use, questions
from app.domain.wording import Topic
from app.ports.playback import Condition
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.hand_playback import HandPlayback
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.fakes.studio import Studio
from tests.spoken_template import spoken_document, tone, wav_of
from tests.storage.audio.sounds import sound
from tests.ui.screens import consent_samples as samples
from ui.errors import explain_code
from ui.places.consent import ConsentPlace, build, onward_in
from ui.places.session import Session
from ui.presenters.asking import Wish
from ui.presenters.consent_answers import Ask, Given, Slot
from ui.presenters.consent_state import ConsentState, Hearing, Page, Spoken, WhyNot
from ui.presenters.navigation import Goal, Visit
from ui.presenters.read_aloud import AloudState
from ui.presenters.recording_order import Order
from ui.presenters.running import Phase
from ui.screens.consent import ConsentScreen
from ui.screens.consent_slots import aloud_words, slot_words

MOST_PRESSES = 30
"""For a usual adult, from the first page to the running recording."""


@pytest.fixture
def screen(qtbot: QtBot) -> ConsentScreen:
    made = ConsentScreen()
    qtbot.addWidget(made)
    made.resize(1366, 736)
    made.show()
    qtbot.waitActive(made)
    return made


def shown(widget: QWidget) -> str:
    # What was put into a layout just now is shown a turn later.
    QApplication.processEvents()
    found = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return " | ".join(one.text() for one in found if one.isVisible())


@pytest.mark.parametrize("name", samples.STATES)
def test_every_state_is_shown_without_a_scroll_sideways(screen: ConsentScreen, name: str) -> None:
    screen.show_state(samples.STATES[name])
    QApplication.processEvents()
    assert screen.minimumSizeHint().width() <= 1366
    assert samples.STATES[name].case_code in shown(screen)


def test_not_sure_is_said_to_count_as_a_child(screen: ConsentScreen) -> None:
    screen.show_state(samples.WHO)
    assert "counts as a child" not in shown(screen)
    screen.show_state(replace(samples.WHO, person=replace(samples.CHILD, age=Age.NOT_SURE)))
    assert "Not sure counts as a child." in shown(screen)
    assert [age for age, button in screen.who.ages.items() if button.isChecked()] == [Age.NOT_SURE]


@pytest.mark.parametrize("why", WhyNot)
def test_what_is_missing_is_said_and_it_does_not_go_on(screen: ConsentScreen, why: WhyNot) -> None:
    person = {
        WhyNot.AGE: replace(samples.ADULT, age=None),
        WhyNot.GUARDIAN_HERE: replace(samples.CHILD, guardian_here=None),
        WhyNot.CONFLICT: replace(samples.CHILD, conflict=None),
        WhyNot.SPEAKER: replace(samples.CHILD, speaker=None),
        WhyNot.OFFICER: samples.ADULT,
    }[why]
    screen.show_state(replace(samples.WHO, person=person, officer=""))
    assert screen._state is not None
    assert screen._state.why_not is why
    assert not screen.forward.isEnabled()
    assert screen._why.text()


def test_the_wording_is_read_in_its_own_direction_and_a_draft_says_so(screen: ConsentScreen) -> None:
    screen.show_state(samples.READ)
    assert "A draft that no speaker" in shown(screen)
    urdu = next(one for one in samples.wordings() if one.language == "ur")
    screen.show_state(replace(samples.READ, wording=urdu))
    assert screen.read.paragraphs[Topic.PURPOSE].text() == urdu.paragraphs[Topic.PURPOSE]
    assert screen.read.paragraphs[Topic.PURPOSE].layoutDirection() is Qt.LayoutDirection.RightToLeft
    said: list[str] = []
    screen.read.language_chosen.connect(said.append)
    screen.read.tongues["th"].click()
    assert said == ["th"]
    screen.show_state(samples.WHO)
    screen.show_state(replace(samples.READ, wording=samples.wordings()[0]))
    assert "Read this aloud" in shown(screen)
    QTest.keyClick(screen, Qt.Key.Key_PageDown)
    QTest.keyClick(screen, Qt.Key.Key_PageUp)


def test_a_question_stands_in_the_language_of_the_person_and_in_ours(screen: ConsentScreen) -> None:
    screen.show_state(samples.ASK)
    slot = samples.ASK.slot
    assert slot is not None
    assert screen.ask.question.text() == aloud_words(samples.ASK.wording, slot)
    assert slot_words(slot) in shown(screen)
    silent = replace(samples.ASK.wording, questions={})
    screen.show_state(replace(samples.ASK, wording=silent))
    assert screen.ask.question.text() == slot_words(slot)


def test_no_button_has_the_focus_and_a_key_that_is_held_answers_nothing(screen: ConsentScreen, qtbot: QtBot) -> None:
    said: list[bool] = []
    screen.ask.answered.connect(said.append)
    screen.show_state(samples.ASK)
    assert screen.ask.card.hasFocus()
    QTest.keyClick(screen.ask.card, Qt.Key.Key_Return)
    QTest.keyClick(screen.ask.card, Qt.Key.Key_Space)
    qtbot.keyClick(screen.ask.card, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert said == []
    QTest.keyClick(screen.ask.card, Qt.Key.Key_N)
    screen.ask.yes.setFocus()
    QTest.keyClick(screen.ask.yes, Qt.Key.Key_Return)
    screen.ask.no.click()
    assert said == [False, True, False]


def test_the_last_day_can_be_any_day(screen: ConsentScreen) -> None:
    chosen: list[date] = []
    screen.ask.day_chosen.connect(chosen.append)
    screen.show_state(samples.ASK_UNTIL)
    screen.ask.day.setDate(QDate(2033, 4, 5))
    screen.show_state(samples.ASK_UNTIL)
    screen.ask.take_day.click()
    assert chosen == [date(2033, 4, 5)]
    assert screen.ask.day.text() == "5 April 2033", "no two numbers that can be mistaken"
    numbers: list[int] = []
    screen.ask.chosen.connect(numbers.append)
    screen.ask.choices[1].click()
    QTest.keyClick(screen.ask.card, Qt.Key.Key_3)
    QTest.keyClick(screen.ask.card, Qt.Key.Key_4)
    QTest.keyClick(screen.ask.card, Qt.Key.Key_Y)
    assert numbers == [1, 2]


def test_a_line_of_the_list_leads_back_to_its_question(screen: ConsentScreen) -> None:
    wanted: list[Slot] = []
    screen.ask.slot_wanted.connect(wanted.append)
    screen.show_state(samples.ASK_CHILD)
    screen.ask.list.lines[1].click()
    assert [(slot.question.use, slot.giver) for slot in wanted] == [(Use.TRANSCRIBE, GivenBy.PROTECTOR)]
    assert screen.ask.list.lines[1].accessibleName() == "Write it down on this computer: Yes, Yes"
    assert "not asked yet" in screen.ask.list.lines[-1].accessibleName()


def test_the_summary_tells_yes_from_no_at_one_glance(screen: ConsentScreen) -> None:
    screen.show_state(samples.SUMMARY)
    agreed, refused = shown(screen.summary.agreed), shown(screen.summary.not_agreed)
    assert "Record the voice" in agreed
    assert "Give it to the police where it happened" in refused
    assert "Give it to the police where it happened" not in agreed
    everything = replace(samples.SUMMARY, answers=samples.answered(samples.ADULT, refused=()))
    screen.show_state(everything)
    assert "Nothing was refused." in shown(screen.summary.not_agreed)
    child = samples.SUMMARY_CHILD
    slot = next(one for one in child.slots if one.giver is GivenBy.CHILD and one.question.use is Use.EMBASSY)
    split = child.answers.with_answer(slot, Given(Answer.REFUSE))
    screen.show_state(replace(child, answers=split))
    assert "(The child)" in shown(screen.summary.not_agreed)
    unkept = replace(samples.SUMMARY, answers=samples.answered(samples.ADULT, count=3, refused=(Use.KEEP,)))
    screen.show_state(unkept)
    assert "did not agree that it is kept" in shown(screen)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"spoken": Spoken(Hearing.STARTING)}, "Opening the microphone…"),
        ({"spoken": Spoken(Hearing.SEALING)}, "Sealing the consent…"),
        ({"stays": True}, "The consent is still being recorded."),
        ({"error": explain_code("storage.disk_full")}, "storage.disk_full"),
        ({"saving": True}, "The answers are being kept…"),
        ({"for_file": True}, "Keep the answers and bring it in"),
        ({"answers_only": True}, "Keep the answers"),
        ({"interpreter": True}, "with an interpreter"),
    ],
)
def test_what_goes_on_is_said(screen: ConsentScreen, change: dict[str, object], words: str) -> None:
    screen.show_state(replace(samples.SUMMARY, **change))  # type: ignore[arg-type]
    assert words in shown(screen)


def test_a_no_ends_calmly(screen: ConsentScreen) -> None:
    left: list[str] = []
    screen.leave_pressed.connect(lambda: left.append("left"))
    screen.show_state(samples.REFUSED)
    assert "Nothing is recorded." in shown(screen)
    assert "is destroyed" in shown(screen)
    assert not screen.leave.isVisible()
    QTest.keyClick(screen, Qt.Key.Key_Return)
    assert left == ["left"]
    screen.show_state(replace(samples.REFUSED, how=How.WRITTEN))
    assert "destroyed" not in shown(screen)
    screen.show_state(replace(samples.REFUSED, existing=True))
    assert "The no is kept." in shown(screen)


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Session]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault", "Station")
    made = Session(replace(program, sound=Studio(program.clock)), tmp_path / "vault", vault, HandJobs())
    yield made
    made.close()


@pytest.fixture
def place(session: Session, qtbot: QtBot) -> Iterator[ConsentPlace]:
    onward_in(session).asking.begin(Wish(Order("Lapel", ("en",), "K7M-4QX")))
    made = build(session, QuietNavigator())
    qtbot.addWidget(made.widget)
    made.widget.resize(1366, 736)
    made.widget.show()
    qtbot.waitActive(made.widget)
    made.visit(Visit(Goal.CONSENT))
    yield made
    made.close()


class Fingers:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, place: ConsentPlace) -> None:
        self.presses = 0
        self._screen = place.widget

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            assert self._screen is focus or self._screen.isAncestorOf(focus)
            QTest.keyClick(focus, key)
            self.presses += 1


def page(place: ConsentPlace) -> Page:
    return state(place).page


def state(place: ConsentPlace) -> ConsentState:
    assert isinstance(place.widget, ConsentScreen)
    assert place.widget._state is not None
    return place.widget._state


def test_a_usual_adult_takes_at_most_thirty_presses(session: Session, place: ConsentPlace) -> None:
    """All sixteen answers, a day, a name and a voice, spoken; every press is a key, none is a mouse."""
    fingers = Fingers(place)
    studio = session.program.sound
    assert isinstance(studio, Studio)
    assert isinstance(session.jobs, HandJobs)
    fingers.press(Qt.Key.Key_1)
    assert place.widget.who.officer.hasFocus()  # type: ignore[attr-defined]
    fingers.press(Qt.Key.Key_F, Qt.Key.Key_7, Qt.Key.Key_Return)
    assert page(place) is Page.READ

    def answer() -> None:
        while page(place) is Page.ASK:
            slot = state(place).slot
            assert slot is not None
            outside = slot.question.use in (Use.POLICE_THERE, Use.TRAINING)
            fingers.press(Qt.Key.Key_2 if slot.ask is not Ask.ANSWER else Qt.Key.Key_N if outside else Qt.Key.Key_Y)
        assert page(place) is Page.SUMMARY
        fingers.press(Qt.Key.Key_Return)

    studio.acts = [sound(3.0).tobytes(), session.jobs.tick, answer]
    fingers.press(Qt.Key.Key_Return)
    session.jobs.finish()
    onward = onward_in(session)
    studio.acts = [sound(1.0).tobytes(), session.jobs.tick, onward.running.stop]
    session.jobs.finish()
    print(f"presses: {fingers.presses}")
    assert fingers.presses <= MOST_PRESSES
    assert onward.running.state.phase is Phase.SEALED
    (testimony,) = session.vault.testimonies.all()
    said = {one.question: one.answer for one in session.vault.consents.of(testimony.id).events}
    assert set(said) == set(questions())
    assert {question.use for question, one in said.items() if one is Answer.REFUSE} == {Use.POLICE_THERE, Use.TRAINING}


def test_a_child_is_led_through_by_keys_alone(place: ConsentPlace) -> None:
    fingers = Fingers(place)
    fingers.press(Qt.Key.Key_3, Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_1)
    assert state(place).person.givers == (GivenBy.GUARDIAN, GivenBy.CHILD)
    fingers.press(Qt.Key.Key_F, Qt.Key.Key_7, Qt.Key.Key_Return)
    fingers.press(Qt.Key.Key_Backspace)
    assert page(place) is Page.WHO
    who = place.widget.who  # type: ignore[attr-defined]
    who.hows[How.WRITTEN].click()
    who.conflict[True].click()
    who.speakers[GivenBy.PROTECTOR].click()
    who.guardian[False].click()
    who.speakers[GivenBy.PROTECTOR].click()
    who.interpreter._box.click()
    assert state(place).interpreter
    place.widget.setFocus()
    fingers.press(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Y, Qt.Key.Key_N)
    assert page(place) is Page.REFUSED
    fingers.press(Qt.Key.Key_Return)
    assert place.may_leave()


def test_a_recorded_reading_is_offered_only_where_there_is_one(qtbot: QtBot, screen: ConsentScreen) -> None:
    pressed: list[str] = []
    screen.aloud_pressed.connect(lambda: pressed.append("aloud"))
    screen.show_state(samples.READ)
    screen.show_aloud(AloudState())
    assert not screen.read.aloud.isVisible()
    QTest.keyClick(screen, Qt.Key.Key_R)
    assert pressed == []
    screen.show_aloud(samples.ALOUD)
    assert "Recorded: A speaker of Khmer, Lotus Network" in shown(screen.read)
    QTest.keyClick(screen, Qt.Key.Key_R)
    qtbot.mouseClick(screen.read.aloud.button, Qt.MouseButton.LeftButton)
    assert pressed == ["aloud", "aloud"]
    screen.show_aloud(samples.SOUNDING)
    assert "Sentence 2 of 6 · The person decides" in shown(screen.read)
    assert "Stop  (R)" in shown(screen.read)
    assert [topic for topic, label in screen.read.paragraphs.items() if label.property("sounds")] == [Topic.USES]
    screen.show_aloud(replace(samples.ALOUD, heard=True, synthetic=True, error=explain_code("audio.damaged")))
    assert "A machine speaks, not a person. · It was heard to its end." in shown(screen.read)
    assert explain_code("audio.damaged").what in shown(screen.read)
    screen.retranslate()
    screen.read.aloud.retranslate()
    assert screen.read.aloud.button.text() == "Read aloud  (R)"


def test_a_question_is_heard_and_answered_by_keys(screen: ConsentScreen) -> None:
    pressed: list[object] = []
    screen.aloud_pressed.connect(lambda: pressed.append("aloud"))
    screen.ask.answered.connect(pressed.append)
    screen.show_state(samples.ASK)
    screen.show_aloud(replace(samples.ALOUD_QUESTION, no_loudspeaker=False))
    QTest.keyClick(screen.ask.card, Qt.Key.Key_R)
    QTest.keyClick(screen.ask.card, Qt.Key.Key_Y)
    assert pressed == ["aloud", True]
    screen.show_aloud(samples.ALOUD_QUESTION)
    assert "no loudspeaker" in shown(screen.ask)
    screen.show_aloud(replace(samples.ALOUD_QUESTION, number=0, no_loudspeaker=False))
    assert "Sentence 1 of 1" in shown(screen.ask)


def test_the_place_plays_what_came_with_the_template(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault", "Station")
    sounds = {f"{topic.value}.wav": wav_of(tone(0.3)) for topic in Topic}
    vault.templates.bring(spoken_document(sounds), sounds.__getitem__)
    jobs, playback = HandJobs(), HandPlayback()
    studio = Studio(program.clock)
    monkeypatch.setattr(studio, "playback", lambda _readings: playback, raising=False)
    session = Session(replace(program, sound=studio), tmp_path / "vault", vault, jobs)
    place = build(session, QuietNavigator())
    qtbot.addWidget(place.widget)
    screen = place.widget
    assert isinstance(screen, ConsentScreen)
    jobs.finish()
    onward_in(session).asking.begin(Wish(Order("Lapel", ("en",))))
    place.visit(Visit(Goal.CONSENT))
    screen.show()
    place._presenter.set_age(Age.ADULT)
    place._presenter.set_officer("F7")
    place._presenter.forward()
    assert screen.read.aloud.isVisible()
    screen.read.aloud.button.click()
    assert len(playback.played) == 1
    # Behind a cover nothing sounds.
    screen.hide()
    assert playback.report.condition is Condition.PAUSED
    place.close()
    assert playback.closed
    session.end_shared()
    vault.close()

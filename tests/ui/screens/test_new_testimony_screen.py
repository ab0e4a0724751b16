"""A new testimony on the screen, and its place with a real vault."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.audio import Gap, GapReason
from app.domain.circumstances import Present
from app.domain.people import Role
from app.domain.preflight import Check, Line, Seen, Verdict
from app.errors.audio import AudioUnreadable
from app.errors.storage import DiskFull
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.fakes.studio import Studio
from tests.storage.audio.sounds import sound
from tests.ui import agreeing
from tests.ui.presenters.test_bring_in import phone_file
from ui.errors import explain
from ui.places.consent import build as build_consent
from ui.places.new_testimony import NewTestimonyPlace, build
from ui.places.recording import running_in
from ui.places.session import Session
from ui.presenters.bring_in import BringInState, Brought, Stage
from ui.presenters.navigation import Goal, Visit
from ui.presenters.new_testimony import CheckState, NewTestimonyState, Way
from ui.screens.new_testimony import NewTestimonyScreen
from ui.screens.preflight_words import line_words

GOOD = tuple(Line(check, Verdict.GOOD, seen) for check, seen in (
    (Check.MICROPHONE, Seen.MICROPHONE_READY), (Check.SOUND, Seen.SOUND_GOOD), (Check.DISK, Seen.DISK_ENOUGH),
    (Check.BATTERY, Seen.BATTERY_ENOUGH), (Check.CLOCK, Seen.CLOCK_PLAUSIBLE),
    (Check.RECIPIENTS, Seen.RECIPIENTS_KNOWN), (Check.LOCK, Seen.LOCK_ON), (Check.CONSENT, Seen.CONSENT_GIVEN),
))  # fmt: skip
STATE = NewTestimonyState(
    case_code="KDM-4X7", languages=("km",), microphones=("Lapel", "Webcam"), microphone="Lapel", lines=GOOD
)
NOBODY = (*GOOD[:5], Line(Check.RECIPIENTS, Verdict.REFUSED, Seen.RECIPIENTS_NONE), *GOOD[6:])
UNASKED = (*GOOD[:7], Line(Check.CONSENT, Verdict.REFUSED, Seen.CONSENT_MISSING))
BROUGHT = Brought("t", "KDM-4X7", 2832.0, 2832.0, (), stopped_early=False, original_kept=True)


@pytest.fixture
def screen(qtbot: QtBot) -> NewTestimonyScreen:
    made = NewTestimonyScreen()
    qtbot.addWidget(made)
    made.resize(1294, 736)
    made.show_state(STATE)
    made.show()
    return made


def shown(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.mark.parametrize("seen", list(Seen))
def test_every_thing_that_can_be_seen_has_its_sentence(seen: Seen) -> None:
    what, next_step = line_words(Line(Check.DISK, Verdict.GOOD, seen, 125, "Lapel", minutes=40))
    assert what.endswith((".", "Lapel"))
    assert "{" not in what + next_step


def test_lengths_are_told_in_hours_and_minutes() -> None:
    assert "2 h 5 min" in line_words(Line(Check.DISK, Verdict.GOOD, Seen.DISK_ENOUGH, 125))[0]
    assert "40 min" in line_words(Line(Check.BATTERY, Verdict.GOOD, Seen.BATTERY_ENOUGH, 60, minutes=40))[0]
    assert line_words(Line(Check.BATTERY, Verdict.GOOD, Seen.BATTERY_ENOUGH, 60))[0] == "The battery holds 60 %."


def test_without_consent_the_same_button_leads_to_it(screen: NewTestimonyScreen) -> None:
    assert screen.start.text() == "Start recording"
    screen.show_state(replace(STATE, lines=UNASKED))
    assert screen.start.text() == "Ask for consent"
    assert screen.start.isEnabled()
    assert "The person was not asked for consent yet." in shown(screen)
    assert "Consent comes first." in shown(screen)
    assert "Nothing can be recorded yet" not in shown(screen)
    screen.show_state(replace(STATE, lines=(*NOBODY[:7], UNASKED[7])))
    assert not screen.start.isEnabled()


def test_when_nothing_refuses_it_may_begin(screen: NewTestimonyScreen, qtbot: QtBot) -> None:
    said: list[str] = []
    screen.start_pressed.connect(lambda: said.append("start"))
    assert screen.start.isEnabled()
    qtbot.mouseClick(screen.start, Qt.MouseButton.LeftButton)
    assert said == ["start"]
    assert "KDM-4X7" in shown(screen)


def test_what_refuses_is_said_beside_the_button(screen: NewTestimonyScreen) -> None:
    screen.show_state(replace(STATE, lines=NOBODY))
    assert not screen.start.isEnabled()
    assert shown(screen).count("No headquarters is trusted yet") == 2
    screen.show_state(replace(STATE, languages=()))
    assert "No language" in shown(screen)
    screen.show_state(replace(STATE, error=explain(DiskFull())))
    assert "storage.full" in shown(screen)


def test_rare_languages_are_behind_one_press_and_chosen_ones_always_there(screen: NewTestimonyScreen) -> None:
    languages = screen.people.languages
    assert languages["km"].isChecked()
    assert not languages["sw"].isVisible()
    screen.people.more.click()
    assert languages["sw"].isVisible()
    screen.people.more.click()
    screen.show_state(replace(STATE, languages=("km", "sw")))
    assert languages["sw"].isVisible()
    assert "Kiswahili" in languages["sw"].text()


def test_choices_are_handed_on(screen: NewTestimonyScreen) -> None:
    said: list[object] = []
    screen.people.language_toggled.connect(said.append)
    screen.people.present_toggled.connect(said.append)
    screen.people.working_language_set.connect(said.append)
    screen.people.another_code_pressed.connect(lambda: said.append("another"))
    screen.preflight.microphone_chosen.connect(said.append)
    screen.way_chosen.connect(said.append)
    screen.people.languages["th"].click()
    screen.people.present[Present.LAWYER].click()
    screen.people.another.click()
    screen.show_state(replace(STATE, interpreter=True))
    assert screen.people.working.isVisible()
    screen.people.working.setCurrentIndex(1)
    screen.people.working.activated.emit(1)
    screen.preflight.microphone.activated.emit(1)
    screen.ways[Way.BRING_IN].click()
    assert said == ["th", Present.LAWYER, "another", "km", "Webcam", Way.BRING_IN]


def test_a_testimony_that_is_there_keeps_its_code_and_languages(screen: NewTestimonyScreen) -> None:
    screen.show_state(replace(STATE, existing=True))
    assert not screen.people.another.isVisible()
    assert not screen.people.languages["km"].isEnabled()
    assert "One more recording" in shown(screen)


def test_the_sound_check_says_what_it_does(screen: NewTestimonyScreen) -> None:
    said: list[str] = []
    preflight = screen.preflight
    preflight.listen_pressed.connect(lambda: said.append("listen"))
    preflight.play_pressed.connect(lambda: said.append("play"))
    preflight.listen.click()
    screen.show_state(replace(STATE, check=CheckState(listening=True, heard_seconds=2.0, meter=0.5)))
    assert "3 s left" in shown(preflight)
    assert not preflight.listen.isEnabled()
    assert preflight.meter.level == 0.5
    assert not preflight.play.isVisible()
    screen.show_state(replace(STATE, check=CheckState(can_play=True)))
    preflight.play.click()
    screen.show_state(replace(STATE, check=CheckState(can_play=True, playing=True)))
    assert preflight.play.text() == "Stop"
    screen.show_state(replace(STATE, check=CheckState(can_play=True, no_loudspeaker=True)))
    assert "no loudspeaker" in shown(preflight)
    screen.show_state(replace(STATE, check=CheckState(error=explain(AudioUnreadable()))))
    assert "audio.unreadable" in shown(preflight)
    assert said == ["listen", "play"]


def test_a_microphone_that_went_stays_named(screen: NewTestimonyScreen) -> None:
    screen.show_state(replace(STATE, microphones=(), lines=()))
    assert screen.preflight.microphone.currentText() == "Lapel"
    assert "Looking at this computer" in shown(screen)


def test_a_file_is_chosen_or_dropped(screen: NewTestimonyScreen, tmp_path: Path) -> None:
    bring_in = screen.bring_in
    chosen: list[Path] = []
    bring_in.file_chosen.connect(chosen.append)
    screen.show_state(replace(STATE, way=Way.BRING_IN))
    assert not screen.start.isEnabled()
    path = tmp_path / "voice.m4a"
    path.write_bytes(b"x")
    for urls in ([QUrl.fromLocalFile(str(path))], []):
        data = QMimeData()
        data.setUrls(urls)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
        bring_in.dragEnterEvent(enter)
        drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
        bring_in.dropEvent(drop)
    assert chosen == [path]
    bring_in.choose.click()
    (dialog,) = bring_in.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert chosen == [path, path]
    screen.show_state(replace(STATE, way=Way.BRING_IN, file=path))
    said: list[str] = []
    screen.bring_in_pressed.connect(lambda: said.append("bring in"))
    screen.start.click()
    assert said == ["bring in"]
    assert "voice.m4a" in shown(screen)


def test_how_far_a_file_is_and_what_was_lost(screen: NewTestimonyScreen) -> None:
    bring_in = screen.bring_in

    def show(state: BringInState) -> str:
        screen.show_state(replace(STATE, way=Way.BRING_IN, bring_in=state))
        return shown(bring_in)

    assert "12:31 of 47:12" in show(BringInState(Stage.READING, "voice.m4a", 751.0, 2832.0))
    assert not screen.people.isEnabled()
    assert "Reading and saving: 12:31" in show(BringInState(Stage.READING, "voice.m4a", 751.0, 0.0))
    assert "Sealing the sound" in show(BringInState(Stage.SEALING, "voice.m4a"))
    assert not bring_in.cancel.isEnabled()
    assert "Sealing the file itself" in show(BringInState(Stage.KEEPING, "voice.m4a"))
    said = show(BringInState(Stage.DONE, "voice.m4a", brought=BROUGHT))
    assert "KDM-4X7: 47:12 of sound" in said
    assert "as it came" in said
    assert not screen.start.isVisible()
    damaged = replace(
        BROUGHT, damaged=(Gap(48_000 * 600, GapReason.DAMAGED, 3.0),), stopped_early=True, original_kept=False
    )
    said = show(BringInState(Stage.DONE, "voice.m4a", brought=damaged, error=explain(DiskFull())))
    for words in ("damaged at 10:00", "You stopped it", "left where it is", "storage.full"):
        assert words in said
    assert "audio.unreadable" in show(BringInState(Stage.FAILED, "voice.m4a", error=explain(AudioUnreadable())))


def test_every_control_has_a_name_in_every_language(screen: NewTestimonyScreen) -> None:
    QApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    for way in Way:
        screen.show_state(replace(STATE, way=way, interpreter=True))
        for widget in screen.findChildren(QWidget):
            if isinstance(widget, QAbstractButton) and widget.isVisibleTo(screen):
                assert widget.text() or widget.accessibleName()
            if isinstance(widget, QComboBox):
                assert widget.accessibleName()


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Session]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault", "Head office", Role.HEADQUARTERS)
    made = Session(replace(program, sound=Studio(program.clock)), tmp_path / "vault", vault, HandJobs())
    yield made
    made.close()


@pytest.fixture
def place(session: Session, qtbot: QtBot) -> Iterator[NewTestimonyPlace]:
    made = build(session, QuietNavigator())
    qtbot.addWidget(made.widget)
    made.widget.resize(1294, 736)
    made.widget.show()
    made.visit(Visit(Goal.NEW))
    finish(session)
    yield made
    made.close()


def finish(session: Session) -> None:
    assert isinstance(session.jobs, HandJobs)
    session.jobs.finish()


def agree(session: Session) -> None:
    """Go through the page of consent, as the frame would show it."""
    consent = build_consent(session, QuietNavigator())
    consent.visit(Visit(Goal.CONSENT))
    agreeing.agree(consent)
    for _ in range(2):
        # What the answers of one job ask for comes after it.
        finish(session)
    consent.close()
    consent.widget.deleteLater()


def test_the_place_joins_everything_and_records(session: Session, place: NewTestimonyPlace) -> None:
    screen = place.widget
    assert isinstance(screen, NewTestimonyScreen)
    assert place.may_leave()
    screen.people.languages["vi"].click()
    screen.people.present[Present.INTERPRETER].click()
    assert screen.people.working.isVisible()
    assert not screen.start.isEnabled()
    form = screen.people.interpreter
    QTest.keyClicks(form.code, "K 2")
    for yes, _no in form.answers.values():
        yes.click()
    assert form.code.text() == "K2"
    assert screen.start.isEnabled()
    studio = session.program.sound
    assert isinstance(studio, Studio)
    running = running_in(session)
    studio.acts = [sound(1.0).tobytes(), session.jobs.tick, running.stop]  # type: ignore[attr-defined]
    assert screen.start.text() == "Ask for consent"
    screen.start.click()
    agree(session)
    (testimony,) = session.vault.testimonies.all()
    assert testimony.languages == ("vi",)
    assert len(session.vault.testimonies.parts(testimony.id)) == 1
    assert session.vault.circumstances.of(testimony.id).interpreter
    interpreter = session.vault.interviews.of(testimony.id).interpreter
    assert interpreter is not None
    assert (interpreter.code, interpreter.fit) == ("K2", True)


def test_the_place_brings_a_file_in(session: Session, place: NewTestimonyPlace, tmp_path: Path) -> None:
    screen = place.widget
    assert isinstance(screen, NewTestimonyScreen)
    screen.bring_in.file_chosen.emit(phone_file(tmp_path / "voice.m4a", "aac"))
    screen.start.click()
    agree(session)
    assert screen.bring_in.open.isVisible()
    (testimony,) = session.vault.testimonies.all()
    assert len(session.vault.testimonies.parts(testimony.id)) == 2

"""A window that records, in a process of its own: `recording_window VAULT MICROPHONE`.

Goes from a new testimony to the sealed recording by real key presses, and prints what the screen shows as lines:
what, monotonic seconds, more. A line on stdin is a press.
"""

import os
import select
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false;qt.text.font.db=false")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.domain.people import Role
from app.domain.preflight import Check
from app.ports.vault import NewVault
from storage.vault import vault as vaults
from tests.fakes.quick_program import QuietNavigator
from tests.ui.agreeing import agree
from tests.vault_fixtures import PASSPHRASE, cheapest_argon2
from ui.jobs import QtJobs
from ui.places import consent, new_testimony, recording
from ui.places.place import Place  # noqa: TC001 - typing only, like all the others
from ui.places.session import Session
from ui.presenters.navigation import Goal, Visit
from ui.presenters.running import Phase, RunningState
from ui.screens.new_testimony import NewTestimonyScreen
from ui.screens.recording import RecordingScreen
from ui.wiring.program import build_program

_BEAT_MILLISECONDS = 20


class Window(QuietNavigator):
    """Goes where it is asked to go, as the real one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.place: Place = new_testimony.build(session, self)
        self.place.widget.resize(1294, 736)
        self.place.widget.show()
        self.place.visit(Visit(Goal.NEW))

    def go(
        self, goal: Goal, *testimony_ids: str, at_seconds: float | None = None, part_id: str = "", page: str = ""
    ) -> None:
        say("went", goal.value, *testimony_ids)
        build = {Goal.CONSENT: consent.build, Goal.RECORDING: recording.build}.get(goal)
        if build is None:
            return
        old, self.place = self.place, build(self.session, self)
        old.close()
        old.widget.deleteLater()
        self.place.widget.resize(1366, 736)
        self.place.widget.show()
        self.place.visit(Visit(goal))
        if isinstance(self.place, consent.ConsentPlace):
            agree(self.place)


def say(what: str, *words: object) -> None:
    print(what, time.monotonic(), *words, flush=True)


def main() -> None:
    vaults.calibrate = lambda _seconds: cheapest_argon2()
    application = QApplication(sys.argv)
    program = build_program()
    vault, _ = program.vaults.create(Path(sys.argv[1]), NewVault(PASSPHRASE, "Office", Role.HEADQUARTERS))
    jobs = QtJobs()
    session = Session(program, Path(sys.argv[1]), vault, jobs.scope())
    window = Window(session)
    told = Told()
    recording.running_in(session).watch(told.running)
    beat = QTimer()
    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.timeout.connect(told.beat)
    beat.start(_BEAT_MILLISECONDS)
    presses = QTimer()
    presses.timeout.connect(lambda: press(window, sys.argv[2]))
    presses.start(50)
    application.exec()
    beat.stop()
    presses.stop()
    say("stall", round(told.longest_seconds, 3))
    window.place.close()
    session.close()
    jobs.close()


class Told:
    """Says what changes, and how long the thread of the window was held at most since it began to record."""

    def __init__(self) -> None:
        self.longest_seconds = 0.0
        self._last = 0.0
        self._phase = Phase.NONE
        self._warnings: tuple[str, ...] = ()

    def running(self, state: RunningState) -> None:
        if state.phase is not self._phase:
            self._phase = state.phase
            say("phase", state.phase.value)
        warnings = tuple(one.event.value for one in state.warnings)
        for new in set(warnings) - set(self._warnings):
            say("told", new)
        self._warnings = warnings
        say("numbers", round(state.status.heard_seconds, 2), round(state.status.saved_seconds, 2))
        if state.phase is Phase.SEALED:
            QTimer.singleShot(200, QApplication.quit)

    def beat(self) -> None:
        now = time.monotonic()
        if self._phase in (Phase.RUNNING, Phase.FINISHING) and self._last:
            self.longest_seconds = max(self.longest_seconds, now - self._last)
        self._last = now


def press(window: Window, microphone: str) -> None:
    """Do what the next line on stdin asks for."""
    screen = window.place.widget
    if isinstance(screen, NewTestimonyScreen):
        begin(screen, microphone)
    elif isinstance(screen, RecordingScreen) and select.select([0], [], [], 0)[0]:
        line = os.read(0, 100).decode().strip()
        if line:
            KEYS[line](screen)
            say("pressed", line)


def begin(screen: NewTestimonyScreen, microphone: str) -> None:
    """Choose the microphone, try it, hear it back, then start as soon as the button lights."""
    preflight, check = screen.preflight, screen._state.check
    combo = preflight.microphone
    if combo.currentText() != microphone and combo.findText(microphone) >= 0:
        combo.activated.emit(combo.findText(microphone))
    elif combo.currentText() != microphone or not screen.start.isEnabled() or check.listening or check.playing:
        return
    elif not check.can_play:
        space(preflight.listen)
        say("listening")
    elif preflight not in PLAYED:
        PLAYED.append(preflight)
        say("heard", *(line.seen.value for line in screen._state.lines if line.check is Check.SOUND))
        space(preflight.play)
        say("playing" if screen._state.check.playing else "silent")
    else:
        say("played", "nothing" if check.no_loudspeaker or check.error else "all")
        space(screen.start)


def space(button: QPushButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def note(screen: RecordingScreen) -> None:
    QTest.keyClick(screen, Qt.Key.Key_N)
    QTest.keyClicks(screen.notes.field, "a gate")
    QTest.keyClick(screen.notes.field, Qt.Key.Key_Return)
    QTest.keyClick(screen.notes.field, Qt.Key.Key_Escape)


def draft(screen: RecordingScreen) -> None:
    """A note that nobody ends."""
    QTest.keyClick(screen, Qt.Key.Key_N)
    QTest.keyClicks(screen.notes.field, "a lamp over the door")


def stop(screen: RecordingScreen) -> None:
    screen.controls.stop.setFocus()
    QTest.keyClick(screen.controls.stop, Qt.Key.Key_Space)
    say("question", *(label.text() for label in screen.controls.findChildren(QLabel) if label.isVisible()))
    screen.controls.confirm.setFocus()
    QTest.keyClick(screen.controls.confirm, Qt.Key.Key_Space)


PLAYED: list[object] = []
KEYS: dict[str, Callable[[RecordingScreen], object]] = {
    "survivor": lambda screen: QTest.keyClick(screen, Qt.Key.Key_1),
    "bookmark": lambda screen: QTest.keyClick(screen, Qt.Key.Key_B),
    "pause": lambda screen: QTest.keyClick(screen, Qt.Key.Key_P),
    "note": note,
    "draft": draft,
    "stop": stop,
}

if __name__ == "__main__":
    main()

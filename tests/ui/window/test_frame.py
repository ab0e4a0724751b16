"""The frame with a real vault: a session begins, hides, locks and ends."""

import types
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.preferences import Preferences
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from app.usecases.unlock import UnlockReport
from storage.preferences import PreferenceFile
from tests.fakes.quick_program import new_station, quick_program
from tests.ui.watchdog import Watchdog
from tests.vault_fixtures import PASSPHRASE
from ui.jobs import QtJobs
from ui.places.session import Session
from ui.presenters.at_work import AtWork
from ui.presenters.jobs import Lane
from ui.presenters.navigation import Goal, Navigator, Visit
from ui.program import Program, StationVault
from ui.window.appearance import Appearance
from ui.window.frame import Frame
from ui.window.keys import Keys
from ui.window.main_window import MainWindow

WORDS = "the river was high that morning"


class Recording:
    """Something that needs the vault behind a lock, until it is stopped."""

    def __init__(self) -> None:
        self.at_work: AtWork | None = AtWork.RECORDING
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Queue(Recording):
    def __init__(self) -> None:
        super().__init__()
        self.at_work = None


class SpokenPlace:
    """A place that shows what somebody said."""

    def __init__(self, goal: Goal, session: Session | None) -> None:
        self.widget: QWidget = QLabel(WORDS)
        self.goal = goal
        self.session = session
        self.visits: list[Visit] = []
        self.leaves = True
        self.closed = False

    def visit(self, visit: Visit) -> None:
        self.visits.append(visit)

    def may_leave(self) -> bool:
        return self.leaves

    def lock(self) -> Path | None:
        return None

    def close(self) -> None:
        self.closed = True


class Desk:
    """A window over a real vault, with places that only speak."""

    def __init__(
        self, qtbot: QtBot, application: QApplication, program: Program, folder: Path, watchdog: Watchdog
    ) -> None:
        self.qtbot = qtbot
        self.watchdog = watchdog
        self.program = program
        self.folder = folder
        self.built: list[SpokenPlace] = []
        self.jobs = QtJobs()
        self.window = MainWindow()
        self.appearance = Appearance(application, Preferences())
        self.frame = Frame(self.window, program, self.jobs, self.appearance)
        self.frame._places._find = self._find
        self.window.show()

    def _find(self, goal: Goal) -> types.ModuleType:
        module = types.ModuleType(goal.value)

        def build(*parts: object) -> SpokenPlace:
            self.built.append(SpokenPlace(goal, parts[0] if isinstance(parts[0], Session) else None))
            return self.built[-1]

        module.build = build  # type: ignore[attr-defined]
        return module

    def unlock(self) -> Session:
        vault, report = self.unlocked()
        self.frame.opened(self.folder, vault, report)
        session = self.built[-1].session
        assert session is not None
        return session

    def unlocked(self) -> tuple[StationVault, UnlockReport]:
        # The program does that on a thread.
        with self.watchdog.looking_away():
            return self.program.vaults.unlock(self.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())

    @property
    def place(self) -> SpokenPlace:
        return self.built[-1]

    @property
    def covered(self) -> bool:
        return self.window.cover.isVisible()

    def wait_for(self, goal: Goal) -> None:
        self.qtbot.waitUntil(lambda: self.frame._places.current is goal, timeout=20_000)

    def field(self) -> QLineEdit:
        return self.window.cover.findChild(QLineEdit)

    def shown_words(self) -> list[str]:
        return [
            label.text() for label in QApplication.allWidgets() if isinstance(label, QLabel) and WORDS in label.text()
        ]

    def close(self) -> None:
        session = self.frame._session
        if session is not None:
            session.jobs.close()
            self.jobs.run(Lane.VAULT, lambda _p, _c: session.vault.close(), lambda _: None, lambda _: None)
        self.frame.retire()
        self.jobs.close()
        self.window.close_for_good()
        self.window.deleteLater()


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, watchdog: Watchdog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Desk]:
    with watchdog.looking_away():
        program = quick_program(monkeypatch, tmp_path)
        program = replace(program, preferences=PreferenceFile(tmp_path / "conf" / "preferences.json"))
        vault, _code = new_station(program, tmp_path / "vault")
        vault.close()
        made = Desk(qtbot, qapp, program, tmp_path / "vault", watchdog)
    yield made
    made.close()


def test_an_opened_vault_shows_the_library_with_its_rail(desk: Desk) -> None:
    desk.unlock()
    assert desk.place.goal is Goal.LIBRARY
    assert desk.window._rail.isVisible()
    desk.qtbot.waitUntil(lambda: desk.program.preferences.load().last_vault == str(desk.folder))


def test_without_a_vault_no_place_of_a_vault_is_shown(desk: Desk) -> None:
    desk.frame.choose_vault(desk.folder)
    desk.frame.go(Goal.LIBRARY)
    assert [place.goal for place in desk.built] == [Goal.UNLOCK]
    assert desk.place.visits == [Visit(Goal.UNLOCK, folder=desk.folder)]


def test_a_lock_hides_at_once_destroys_what_was_shown_and_closes_the_vault(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The platform without a screen never says so; the others do.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    session = desk.unlock()
    desk.frame.go(Goal.TESTIMONY, "one")
    assert desk.shown_words()
    queue = session.shared(Queue, Queue)
    QApplication.clipboard().setText(WORDS)
    assert QApplication.clipboard().text() == WORDS
    desk.frame.lock()
    assert desk.covered
    assert QApplication.clipboard().text() == ""
    assert queue.closed
    assert all(place.closed for place in desk.built)
    desk.wait_for(Goal.UNLOCK)
    assert not desk.covered
    desk.qtbot.waitUntil(lambda: desk.shown_words() == [WORDS])  # the place that unlocks speaks too, in this test
    assert desk.built[-1].visits == [Visit(Goal.UNLOCK, folder=desk.folder)]
    # Only a closed vault can be opened again.
    vault, _ = desk.unlocked()
    vault.close()


def test_a_lock_covers_a_code_that_stands_where_the_passphrase_is_asked_for(desk: Desk) -> None:
    desk.frame.choose_vault(desk.folder)
    desk.frame.lock()
    assert desk.covered
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F9)
    assert not desk.covered


@pytest.mark.parametrize("keys", [Keys.HIDE, Keys.HIDE_TOO])
def test_the_keys_for_hiding_cover_and_uncover(desk: Desk, keys: str) -> None:
    desk.unlock()
    QTest.keySequence(desk.window, QKeySequence(keys))
    assert desk.covered
    assert desk.window.windowTitle() == "Clock"
    desk.qtbot.keyClick(desk.window.cover, Qt.Key.Key_A)
    assert desk.covered
    QTest.keySequence(desk.window, QKeySequence(keys))
    assert not desk.covered
    assert not desk.place.closed


def test_a_recording_goes_on_behind_the_lock_and_asks_for_the_passphrase(desk: Desk) -> None:
    session = desk.unlock()
    desk.frame.go(Goal.RECORDING)
    recording = session.shared(Recording, Recording)
    desk.frame.lock()
    assert desk.covered
    assert not recording.closed
    assert session.vault.testimonies.all() == [] or session.vault.testimonies.all() is not None
    assert not desk.field().isVisible()
    desk.qtbot.keyClick(desk.window.cover, Qt.Key.Key_A)
    assert desk.field().isVisible()
    desk.qtbot.keyClicks(desk.field(), "not this one")
    desk.qtbot.keyClick(desk.field(), Qt.Key.Key_Return)
    desk.qtbot.waitUntil(desk.window.cover._notice.isVisible, timeout=20_000)
    assert desk.covered
    desk.qtbot.keyClicks(desk.field(), PASSPHRASE)
    desk.qtbot.keyClick(desk.field(), Qt.Key.Key_Return)
    desk.wait_for(Goal.RECORDING)
    assert not desk.covered
    assert desk.place.session is session
    assert not recording.closed


def test_a_recording_that_ends_behind_the_lock_ends_the_session(desk: Desk) -> None:
    session = desk.unlock()
    desk.frame.go(Goal.RECORDING)
    recording = session.shared(Recording, Recording)
    desk.frame.lock()
    recording.at_work = None
    desk.wait_for(Goal.UNLOCK)
    assert recording.closed
    assert desk.covered
    desk.qtbot.keyClick(desk.window.cover, Qt.Key.Key_A)
    assert not desk.covered


def test_hidden_and_then_locked_by_absence_the_clock_stays(desk: Desk) -> None:
    desk.unlock()
    desk.frame.hide()
    desk.frame.lock()
    desk.wait_for(Goal.UNLOCK)
    assert desk.covered
    desk.qtbot.keyClick(desk.window.cover, Qt.Key.Key_A)
    assert not desk.covered


def test_a_first_run_that_is_left_alone_is_covered(desk: Desk) -> None:
    desk.frame.choose_vault(None)
    desk.frame.lock()
    assert desk.covered
    assert not desk.place.closed
    desk.qtbot.keyClick(desk.window.cover, Qt.Key.Key_A)
    assert not desk.covered


def test_a_place_can_hold_one_back(desk: Desk) -> None:
    desk.unlock()
    desk.frame.go(Goal.TESTIMONY, "one")
    desk.place.leaves = False
    desk.frame.go(Goal.LIBRARY)
    desk.frame.back()
    assert desk.frame._places.current is Goal.TESTIMONY


def test_back_goes_the_same_way(desk: Desk) -> None:
    desk.unlock()
    desk.frame.go(Goal.TESTIMONY, "one", at_seconds=3.0)
    desk.frame.go(Goal.EXPORT, "one")
    desk.frame.back()
    assert desk.place.visits == [Visit(Goal.TESTIMONY, ("one",), 3.0)]
    desk.frame.back()
    desk.frame.back()
    assert desk.frame._places.current is Goal.LIBRARY


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (AtWork.RECORDING, "The recording is still running."),
        (AtWork.ASKING, "The consent is still being recorded."),
        (AtWork.SEALING, "The recording has ended, and is being sealed."),
        (AtWork.BRINGING_IN, "A recording is being brought in."),
    ],
)
def test_the_window_does_not_close_over_what_is_at_work_and_says_what_it_is(
    desk: Desk, work: AtWork, words: str
) -> None:
    session = desk.unlock()
    recording = session.shared(Recording, Recording)
    recording.at_work = work
    desk.window.close()
    desk.wait_for(Goal.RECORDING)
    assert desk.window.isVisible()
    assert desk.window.notice.isVisible()
    assert words in [label.text() for label in desk.window.notice.findChildren(QLabel)]
    desk.frame.lock()
    desk.window.close()
    desk.qtbot.wait(50)
    assert desk.window.isVisible()
    assert not recording.closed


def test_closing_locks_first(desk: Desk) -> None:
    desk.unlock()
    with desk.qtbot.waitSignal(desk.frame.closed, timeout=20_000):
        desk.window.close()
    assert not desk.window.isVisible()
    vault, _ = desk.unlocked()
    vault.close()


def test_a_place_that_breaks_says_so(desk: Desk) -> None:
    desk.unlock()

    def broken(_goal: Goal) -> types.ModuleType:
        raise ValueError(WORDS)

    desk.frame._places._find = broken
    desk.frame.go(Goal.PEOPLE)
    shown = desk.window.places.currentWidget()
    assert any("internal.unknown" in label.text() for label in shown.findChildren(QLabel))
    assert not any(WORDS in label.text() for label in shown.findChildren(QLabel))


def test_the_frame_is_a_navigator(desk: Desk) -> None:
    navigator: Navigator = desk.frame
    navigator.try_demo()
    looks: Callable[[Preferences], None] = navigator.prefer
    looks(Preferences(text_scale=1.3))
    assert desk.appearance.preferences.text_scale == 1.3
    looks(Preferences())

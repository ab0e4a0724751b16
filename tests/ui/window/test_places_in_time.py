"""Going to every place for the first time: the window is never held (see tests/ui/watchdog.py)."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.preferences import Preferences
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from tests.fakes.quick_program import quick_program
from tests.fakes.studio import Studio
from tests.offices import Office, full_testimony
from tests.ui.watchdog import Watchdog
from tests.vault_fixtures import PASSPHRASE
from ui.jobs import QtJobs
from ui.presenters.jobs import Lane
from ui.presenters.navigation import Goal
from ui.window.appearance import Appearance
from ui.window.frame import Frame
from ui.window.main_window import MainWindow
from ui.window.places import find_module

_PATIENCE_MILLISECONDS = 30_000


class House:
    """The window with its real places."""

    def __init__(self, qtbot: QtBot, application: QApplication, watchdog: Watchdog) -> None:
        self._qtbot = qtbot
        self._watchdog = watchdog
        self.jobs = QtJobs()
        self.appearance = Appearance(application, Preferences())
        self.window = MainWindow()
        self.window.resize(1366, 768)
        self.window.show()

    def does(self, what: str, act: Callable[[], object]) -> None:
        """Let something happen in one event, as a press does, and everything that follows from it."""
        self._watchdog.forget_longest()
        QTimer.singleShot(0, act)
        self._qtbot.wait(50)
        for lane in (Lane.VAULT, Lane.WORK, Lane.VAULT):
            done: list[object] = []
            self.jobs.run(lane, lambda _progress, _cancel: None, done.append, done.append)
            self._qtbot.waitUntil(lambda done=done: bool(done), timeout=_PATIENCE_MILLISECONDS)
        self._qtbot.wait(50)
        print(f"{what}: longest work {self._watchdog.longest_work_seconds * 1000:.0f} ms")


@pytest.mark.timeout(180)
def test_no_place_holds_the_window(
    qtbot: QtBot,
    qapp: QApplication,
    field_and_headquarters: tuple[Office, Office],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    watchdog: Watchdog,
) -> None:
    with watchdog.looking_away():
        # The program does these on threads.
        testimony = full_testimony(field_and_headquarters[0])
        for office in field_and_headquarters:
            office.vault.close()
        program = quick_program(monkeypatch, tmp_path)
        program = replace(program, sound=Studio(program.clock))
        folder = tmp_path / "field"
        vault, report = program.vaults.unlock(folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
        for goal in Goal:
            find_module(goal)
        house = House(qtbot, qapp, watchdog)
    frame = Frame(house.window, program, house.jobs, house.appearance)
    house.does("first run", lambda: frame.choose_vault(None))
    house.does("unlock", lambda: frame.choose_vault(folder))
    house.does("library", lambda: frame.opened(folder, vault, report))
    for goal in (Goal.NEW, Goal.TESTIMONY, Goal.ATTACHMENTS, Goal.EXPORT, Goal.QUEUE, Goal.RECEIVE, Goal.PEOPLE,
                 Goal.MODELS, Goal.RECALL, Goal.SETTINGS, Goal.RETENTION, Goal.ABOUT, Goal.LIBRARY):  # fmt: skip
        ids = (testimony.id,) if goal in (Goal.TESTIMONY, Goal.ATTACHMENTS, Goal.EXPORT) else ()
        house.does(goal.value, lambda goal=goal, ids=ids: frame.go(goal, *ids))
        assert frame._places.current is goal
    house.does("hide", frame.hide)
    house.does("show", frame.hide)
    house.does("lock", frame.lock)
    qtbot.waitUntil(lambda: frame._places.current is Goal.UNLOCK, timeout=_PATIENCE_MILLISECONDS)
    frame.retire()
    house.jobs.close()
    house.window.close_for_good()
    house.window.deleteLater()

"""A real recording in the real window: hidden, locked, found again, and sealed."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.consent import Age, How
from app.domain.people import Role
from app.domain.unlocking import ByPassphrase
from app.errors.storage import DiskFull
from app.jobs import CancelToken, no_progress
from app.ports.audio import PcmBlock, Source, SourceNotice
from storage.vault.recordings import Recordings
from tests.fakes.quick_program import new_station, quick_program
from tests.fakes.scripted_source import ScriptedSource
from tests.fakes.studio import Studio
from tests.storage.audio.sounds import sound
from tests.ui.agreeing import agree
from tests.ui.window.real_window import RealWindow
from tests.vault_fixtures import PASSPHRASE, reopen
from ui.places.consent import onward_in
from ui.places.recording import running_in
from ui.presenters.at_work import AtWork
from ui.presenters.navigation import Goal
from ui.presenters.running import Phase, RunningRecording
from ui.program import Program
from ui.screens.consent import ConsentScreen
from ui.screens.new_testimony import NewTestimonyScreen
from ui.screens.recording import RecordingScreen

_BLOCK = sound(0.1).tobytes()


class SteadySource(ScriptedSource):
    """Gives a tenth of a second of sound, again and again, as a microphone does."""

    name = "Lapel"

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        if self.running and not self.queue.waiting_frames:
            time.sleep(0.02)
            self.hear(_BLOCK)
        return super().read(timeout_seconds)


class SteadyStudio(Studio):
    @contextmanager
    def microphone(self, name: str) -> Iterator[Source]:
        yield SteadySource()


class Desk(RealWindow):
    """A window in whose vault somebody records."""

    def __init__(self, qtbot: QtBot, application: QApplication, program: Program, folder: Path) -> None:
        super().__init__(qtbot, application, program, folder)
        self.open()

    @property
    def running(self) -> RunningRecording:
        session = self.frame._session
        assert session is not None
        return running_in(session)

    @property
    def screen(self) -> object:
        return self.window.places.currentWidget()

    def hears_more(self) -> None:
        before = self.running.state.status.saved_seconds
        self.wait(lambda: self.running.state.status.saved_seconds > before + 0.5)

    def begin_consent(self) -> None:
        self.frame.go(Goal.NEW)
        screen = self.screen
        assert isinstance(screen, NewTestimonyScreen)
        self.wait(screen.start.isEnabled)
        screen.start.click()

    def ask(self, how: How) -> ConsentScreen:
        """Go to the first question that an adult is asked."""
        self.begin_consent()
        screen = self.screen
        assert isinstance(screen, ConsentScreen)
        screen.who.ages[Age.ADULT].click()
        screen.who.officer.setText("F7")
        screen.who.officer.textEdited.emit("F7")
        screen.who.hows[how].click()
        for _ in range(2):
            screen.forward.click()
        return screen

    def begin(self) -> RecordingScreen:
        self.begin_consent()
        agree(self.frame._places._open[Goal.CONSENT])  # type: ignore[arg-type]
        self.wait(lambda: self.running.state.phase is Phase.RUNNING)
        recording = self.screen
        assert isinstance(recording, RecordingScreen)
        return recording

    def close(self) -> None:
        session, jobs = self.frame._session, self.frame._session_jobs
        self.frame.retire()
        if session is not None and jobs is not None:
            jobs.close()
            session.close()
        super().close()


class FullDisk:
    """A disk that is full whenever one of these calls comes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.refused = ""
        for name in ("append", "seal"):
            monkeypatch.setattr(Recordings, name, self._unless_full(name, getattr(Recordings, name)))

    def _unless_full(self, name: str, really: Callable[..., object]) -> Callable[..., object]:
        def maybe(*given: object) -> object:
            if name == self.refused:
                raise DiskFull
            return really(*given)

        return maybe


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    return FullDisk(monkeypatch)


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, disk: FullDisk
) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault", "Head office", Role.HEADQUARTERS)
    vault.close()
    made = Desk(qtbot, qapp, replace(program, sound=SteadyStudio(program.clock)), tmp_path / "vault")
    yield made
    # A recording that still waits for room is not waited for.
    disk.refused = ""
    made.close()


@pytest.mark.timeout(180)
def test_hidden_and_locked_it_goes_on_and_is_sealed_in_the_end(desk: Desk) -> None:
    screen = desk.begin()
    assert not desk.window._rail.isVisible()
    desk.hears_more()
    desk.qtbot.keyClick(screen, Qt.Key.Key_N)
    desk.qtbot.keyClicks(screen.notes.field, "a gate")
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F9)
    assert desk.window.cover.isVisible()
    desk.hears_more()
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F9)
    assert not desk.window.cover.isVisible()
    desk.frame.lock()
    assert desk.window.cover.isVisible()
    assert desk.window.places.count() == 0
    desk.hears_more()
    desk.qtbot.keyClick(desk.window.cover, Qt.Key.Key_A)
    field = desk.window.cover.findChild(QLineEdit)
    desk.qtbot.keyClicks(field, PASSPHRASE)
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: isinstance(desk.screen, RecordingScreen))
    again = desk.screen
    assert isinstance(again, RecordingScreen)
    assert again is not screen
    assert again.notes.field.text() == "a gate"
    desk.frame.go(Goal.LIBRARY)
    assert desk.screen is again
    again.controls.stop.click()
    again.controls.confirm.click()
    desk.wait(again.end.transcribe.isVisible)
    state = desk.running.state
    assert [note.words for note in state.notes] == ["a gate"]
    assert state.recorded is not None
    assert state.recorded.chain_intact
    session = desk.frame._session
    assert session is not None
    (facts,) = session.vault.recordings.of(state.testimony_id)
    assert facts.sealed
    assert facts.seconds == pytest.approx(state.recorded.seconds)
    # All that was heard, also what came after the last look at the clock.
    assert facts.seconds >= state.status.heard_seconds - 1e-6
    desk.frame.lock()
    desk.wait(lambda: desk.frame._session is None and not desk.frame._ending)


@pytest.mark.timeout(180)
def test_one_that_is_stopped_behind_the_lock_is_sealed_before_the_vault_closes(desk: Desk) -> None:
    desk.begin()
    desk.hears_more()
    desk.frame.lock()
    desk.running.stop()
    desk.wait(lambda: desk.frame._session is None and not desk.frame._ending)
    with reopen(desk.folder) as vault:
        (testimony,) = vault.testimonies.all()
        (facts,) = vault.recordings.of(testimony.id)
        assert facts.sealed
        assert facts.chain_intact


@pytest.mark.timeout(180)
@pytest.mark.parametrize("way", ["lock", "close"])
def test_where_only_the_sealing_is_refused_a_lock_and_a_close_leave_it_to_the_next_unlock(
    desk: Desk, disk: FullDisk, way: str
) -> None:
    disk.refused = "seal"
    screen = desk.begin()
    desk.hears_more()
    saved_seconds = desk.running.state.status.saved_seconds
    desk.running.stop()
    desk.wait(lambda: desk.running.state.waits is not None)
    assert desk.running.state.phase is Phase.FINISHING
    shown = screen.end._next.text()
    getattr(desk.frame, way)()
    desk.wait(lambda: desk.frame._session is None and not desk.frame._ending)
    disk.refused = ""
    program = desk.frame._program
    vault, report = program.vaults.unlock(desk.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    (found,) = report.recovered
    assert found.seconds >= saved_seconds
    assert found.chunks_lost == 0
    vault.close()
    assert shown == "This takes a moment. The sound is already saved."


@pytest.mark.timeout(180)
@pytest.mark.parametrize("way", ["lock", "close"])
def test_spoken_consent_whose_sealing_is_refused_holds_the_vault_open_no_longer(
    desk: Desk, disk: FullDisk, way: str
) -> None:
    disk.refused = "seal"
    consent = desk.ask(How.SPOKEN)
    session = desk.frame._session
    assert session is not None
    asking = onward_in(session).asking
    desk.wait(lambda: asking.spoken.seconds > 1.5)
    assert asking.at_work is AtWork.ASKING
    asking.stop()
    desk.wait(lambda: asking.at_work is None)
    assert asking.spoken.under_way
    assert desk.screen is consent
    getattr(desk.frame, way)()
    desk.wait(lambda: desk.frame._session is None and not desk.frame._ending)
    disk.refused = ""
    program = desk.frame._program
    vault, report = program.vaults.unlock(desk.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    (found,) = report.recovered
    assert found.seconds >= 1.0
    vault.close()


@pytest.mark.timeout(180)
def test_where_the_end_itself_is_refused_the_vault_stays_open_behind_the_cover(desk: Desk, disk: FullDisk) -> None:
    desk.begin()
    desk.hears_more()
    disk.refused = "append"
    desk.running.stop()
    desk.wait(lambda: desk.running.state.waits is not None)
    desk.frame.close()
    assert desk.window.isVisible()
    desk.frame.lock()
    desk.qtbot.wait(1500)
    assert desk.frame._session is not None
    disk.refused = ""
    desk.wait(lambda: desk.frame._session is None and not desk.frame._ending)
    with reopen(desk.folder) as vault:
        (testimony,) = vault.testimonies.all()
        (facts,) = vault.recordings.of(testimony.id)
        assert facts.sealed

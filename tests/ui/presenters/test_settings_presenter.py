"""Settings take effect at once and are kept; a passphrase is changed on a real vault."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.audio import AudioFormat, PcmBlock
from app.domain.preferences import Preferences, Theme
from app.domain.unlocking import ByPassphrase
from app.errors.audio import MicrophoneMissing
from app.errors.storage import DiskFull
from app.ports.audio import MicrophoneName, SourceEvent, SourceNotice
from storage.preferences import PreferenceFile
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.storage.audio.sounds import sound
from tests.vault_fixtures import PASSPHRASE
from ui.presenters.navigation import Goal
from ui.presenters.settings import SettingsPresenter, SettingsState
from ui.program import Program

NEW = "eleven quiet boats leave the misty harbour"


class Likings(QuietNavigator):
    def prefer(self, preferences: Preferences) -> None:
        self.went.append(preferences)


class SomeSound:
    """One microphone, which plays a script; the meter is looked at while it does."""

    def __init__(self) -> None:
        self.script: list[Any] = []
        self.meanwhile: Callable[[], object] = lambda: None
        self.opened: list[str] = []

    def microphones(self) -> list[MicrophoneName]:
        return [MicrophoneName("Table", usual=True), MicrophoneName("Headset", usual=False)]

    @contextmanager
    def microphone(self, name: str) -> Iterator[Any]:
        self.opened.append(name)
        if name == "gone":
            raise MicrophoneMissing
        yield Script(self.script, self.meanwhile)


class Script:
    def __init__(self, items: list[Any], meanwhile: Callable[[], object]) -> None:
        self._items = list(items)
        self._meanwhile = meanwhile
        self.name = "Table"
        self.format = AudioFormat(48_000, 1)
        self.heard_frames = 0

    def start(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def read(self, _timeout_seconds: float) -> Any:
        if not self._items:
            self._meanwhile()
            return SourceNotice(SourceEvent.ENDED)
        return self._items.pop(0)


class Desk:
    def __init__(self, program: Program, folder: Path, tmp_path: Path) -> None:
        self.sound = SomeSound()
        self.store = PreferenceFile(tmp_path / "conf" / "preferences.json")
        self.program = replace(program, sound=self.sound, preferences=self.store)
        self.folder = folder
        self.jobs = HandJobs()
        self.navigator = Likings()
        self.shown: list[SettingsState] = []
        self.presenter = SettingsPresenter(self.program, folder, self.jobs, self.navigator, self.shown.append)
        self.presenter.start()
        self.jobs.finish()

    @property
    def state(self) -> SettingsState:
        return self.shown[-1]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _code = new_station(program, tmp_path / "vault")
    yield Desk(program, tmp_path / "vault", tmp_path)
    vault.close()


def test_it_shows_what_holds_and_which_microphones_there_are(desk: Desk) -> None:
    assert desk.state.preferences == Preferences()
    assert [one.name for one in desk.state.microphones] == ["Table", "Headset"]


def test_each_choice_takes_effect_and_is_kept(desk: Desk) -> None:
    desk.presenter.choose_language("km")
    desk.presenter.choose_theme(Theme.DARK)
    desk.presenter.choose_text_scale(1.3)
    desk.presenter.choose_auto_lock(5)
    desk.presenter.choose_microphone("Headset")
    desk.presenter.choose_remember(True)
    desk.jobs.finish()
    wanted = Preferences("km", Theme.DARK, 1.3, 5, True, str(desk.folder), "Headset")
    assert desk.navigator.went[-1] == wanted
    assert desk.store.load() == wanted
    desk.presenter.choose_remember(False)
    desk.jobs.finish()
    assert desk.store.load().last_vault == ""


def test_a_choice_that_cannot_be_kept_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: PreferenceFile, _preferences: Preferences) -> None:
        raise DiskFull

    monkeypatch.setattr(PreferenceFile, "save", full)
    desk.presenter.choose_theme(Theme.DARK)
    desk.jobs.finish()
    assert desk.state.error is not None
    assert desk.state.error.code == "storage.full"
    assert desk.state.preferences.theme is Theme.DARK


def test_the_meter_moves_while_somebody_listens(desk: Desk) -> None:
    desk.sound.script = [*blocks()]
    desk.sound.meanwhile = desk.jobs.tick
    desk.presenter.listen()
    desk.presenter.listen()
    desk.jobs.finish()
    assert desk.sound.opened == ["default"]
    assert any(state.meter > 0.5 for state in desk.shown)
    assert not desk.state.listening
    assert desk.state.meter == 0.0


def test_another_microphone_is_listened_to_at_once(desk: Desk) -> None:
    desk.presenter.listen()
    desk.presenter.choose_microphone("Headset")
    assert desk.state.listening
    desk.jobs.finish()
    assert desk.sound.opened == ["Headset"]
    desk.presenter.choose_microphone("Table")
    assert not desk.state.listening


def test_a_microphone_that_is_gone_is_said(desk: Desk) -> None:
    desk.presenter.choose_microphone("gone")
    desk.presenter.listen()
    desk.jobs.finish()
    assert not desk.state.listening
    assert desk.state.error is not None
    assert desk.state.error.code == "audio.no_microphone"


def test_the_passphrase_is_changed(desk: Desk) -> None:
    desk.presenter.begin_change()
    desk.jobs.finish()
    assert desk.state.passphrase.suggested
    desk.presenter.change(PASSPHRASE)
    assert not desk.state.busy
    desk.presenter.passphrase.choose_own(True)
    desk.presenter.passphrase.type_own(NEW)
    desk.presenter.passphrase.type_again(NEW)
    desk.jobs.finish()
    desk.presenter.change("not this one")
    assert desk.state.busy
    desk.jobs.finish()
    assert desk.state.passphrase_error is not None
    assert desk.state.passphrase_error.code == "vault.wrong_passphrase"
    desk.presenter.change(PASSPHRASE)
    desk.jobs.finish()
    assert desk.state.changed
    assert not desk.state.changing
    assert desk.presenter.passphrase.passphrase == ""
    desk.program.vaults.confirm(desk.folder, ByPassphrase(NEW))


def test_a_change_can_be_given_up(desk: Desk) -> None:
    desk.presenter.begin_change()
    desk.jobs.finish()
    desk.presenter.give_up_change()
    assert not desk.state.changing
    assert desk.state.passphrase.suggested == ""


def test_the_way_to_the_diagnostics(desk: Desk) -> None:
    desk.presenter.show_about()
    assert desk.navigator.went[-1] == (Goal.ABOUT, (), None)


def test_a_closed_one_shows_nothing_more(desk: Desk) -> None:
    desk.presenter.begin_change()
    desk.presenter.close()
    shown = len(desk.shown)
    desk.jobs.finish()
    desk.jobs.tick()
    assert len(desk.shown) == shown
    assert desk.presenter.passphrase.passphrase == ""


def blocks() -> list[Any]:
    return [PcmBlock(0, sound(0.2).tobytes(), AudioFormat(48_000, 1))]

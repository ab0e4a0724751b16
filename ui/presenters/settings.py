"""The settings: every choice takes effect at once, and is kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.preferences import Preferences, Theme
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, Progress
from app.ports.audio import MicrophoneName, SourceEvent, SourceNotice
from ui.errors import Explained, explain
from ui.presenters.jobs import Job, Jobs, Lane
from ui.presenters.levels import LevelTap, shown
from ui.presenters.navigation import Goal, Navigator
from ui.presenters.new_passphrase import NOTHING_CHOSEN, NewPassphrase, NewPassphraseState
from ui.program import Program

_READ_SECONDS = 0.1
_METER_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class SettingsState:
    """`meter` goes from 0 to 1; `error` is about the sound, or about keeping a choice."""

    preferences: Preferences = Preferences()  # noqa: RUF009 - frozen
    microphones: tuple[MicrophoneName, ...] = ()
    listening: bool = False
    meter: float = 0.0
    clipped: bool = False
    error: Explained | None = None
    changing: bool = False
    busy: bool = False
    changed: bool = False
    passphrase: NewPassphraseState = NOTHING_CHOSEN
    passphrase_error: Explained | None = None


class SettingsPresenter:
    """What is typed as a passphrase is never part of a state."""

    def __init__(
        self, program: Program, folder: Path, jobs: Jobs, navigator: Navigator, show: Callable[[SettingsState], None]
    ) -> None:
        self._program = program
        self._folder = folder
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._listening: Job | None = None
        self._tap: LevelTap | None = None
        self._turn = 0
        self._closed = False
        self.state = SettingsState()
        self.passphrase = NewPassphrase(program.vaults, self._jobs, lambda new: self._become(passphrase=new))
        self._jobs.every(_METER_SECONDS, self._move_meter)

    def start(self) -> None:
        """Read what holds now, and which microphones there are."""
        self._show(self.state)
        program = self._program

        def look(_progress: Progress, _cancel: CancelToken) -> tuple[Preferences, tuple[MicrophoneName, ...]]:
            return program.preferences.load(), tuple(program.sound.microphones())

        self._jobs.run(Lane.WORK, look, self._looked, self._failed)

    def choose_language(self, tag: str) -> None:
        """Speak this language, "" for that of the system."""
        self._prefer(replace(self.state.preferences, language=tag))

    def choose_theme(self, theme: Theme) -> None:
        """Take these colours."""
        self._prefer(replace(self.state.preferences, theme=theme))

    def choose_text_scale(self, scale: float) -> None:
        """Take letters of this size."""
        self._prefer(replace(self.state.preferences, text_scale=scale))

    def choose_auto_lock(self, minutes: int) -> None:
        """Lock after so many minutes without a touch."""
        self._prefer(replace(self.state.preferences, auto_lock_minutes=minutes))

    def choose_remember(self, remember: bool) -> None:  # noqa: FBT001 - the one thing that is chosen
        """Remember where the vault lies, or forget it now."""
        last = str(self._folder) if remember and self._program.demo is None else ""
        self._prefer(replace(self.state.preferences, remember_vault=remember, last_vault=last))

    def choose_microphone(self, name: str) -> None:
        """Record with this one, "default" for the usual one of the system."""
        listening = self.state.listening
        self.silence()
        self._prefer(replace(self.state.preferences, microphone=name))
        if listening:
            self.listen()

    def listen(self) -> None:
        """Show how loud the microphone is; nothing of it is kept."""
        if self.state.listening:
            return
        name = self.state.preferences.microphone
        self._turn += 1
        turn = self._turn
        self._become(listening=True, error=None)
        self._listening = self._jobs.run(
            Lane.WORK,
            lambda _progress, cancel: self._hear(name, cancel),
            lambda _: self._heard_enough(turn, None),
            lambda error: self._heard_enough(turn, error),
        )

    def silence(self) -> None:
        """Listen no more."""
        if self._listening is not None:
            self._listening.cancel()
        self._listening = self._tap = None
        self._become(listening=False, meter=0.0, clipped=False)

    def begin_change(self) -> None:
        """Show the fields for another passphrase."""
        self._become(changing=True, changed=False, passphrase_error=None)
        self.passphrase.suggest()

    def give_up_change(self) -> None:
        """Hide them, and forget what was typed."""
        self.passphrase.forget()
        self._become(changing=False, passphrase_error=None)

    def change(self, old: str) -> None:
        """Put the new passphrase in place of the old one."""
        if self.state.busy or not old or not self.state.passphrase.ready:
            return
        vaults, folder, new = self._program.vaults, self._folder, self.passphrase.passphrase
        self._become(busy=True, passphrase_error=None)
        self._jobs.run(
            Lane.WORK,
            lambda _progress, _cancel: vaults.change_passphrase_while_open(folder, ByPassphrase(old), new),
            self._changed,
            lambda error: self._become(busy=False, passphrase_error=explain(error)),
        )

    def show_about(self) -> None:
        """Go to the page about this program and this computer."""
        self._navigator.go(Goal.ABOUT)

    def close(self) -> None:
        """Listen no more, forget what was typed, show nothing more."""
        self._jobs.close()
        self._closed = True
        self.passphrase.forget()

    def _prefer(self, preferences: Preferences) -> None:
        self._become(preferences=preferences, error=None)
        self._navigator.prefer(preferences)
        store = self._program.preferences
        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: store.save(preferences), lambda _: None, self._failed)

    def _looked(self, seen: tuple[Preferences, tuple[MicrophoneName, ...]]) -> None:
        preferences, microphones = seen
        self._become(preferences=preferences, microphones=microphones)

    def _failed(self, error: Exception) -> None:
        self._become(error=explain(error))

    def _changed(self, _nothing: None) -> None:
        self.passphrase.forget()
        self._become(busy=False, changing=False, changed=True)

    def _hear(self, name: str, cancel: CancelToken) -> None:
        with self._program.sound.microphone(name) as source:
            tap = LevelTap(source)
            self._tap = tap
            tap.start()
            while not cancel.cancelled:
                item = tap.read(_READ_SECONDS)
                if isinstance(item, SourceNotice) and item.event is SourceEvent.ENDED:
                    break

    def _heard_enough(self, turn: int, error: Exception | None) -> None:
        # What still comes of an earlier microphone is not this one's.
        if turn == self._turn and self.state.listening:
            self.silence()
            self._become(error=None if error is None else explain(error))

    def _move_meter(self) -> None:
        level = self._tap.take() if self._tap is not None else None
        if level is not None:
            self._become(meter=shown(level.peak), clipped=level.clipped_samples > 0)

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        if not self._closed:
            self._show(self.state)

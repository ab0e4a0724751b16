"""The line at the foot of the window: what is saved, the disk, the battery, the network."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.machine import Guard
from app.ports.machine import Machine
from app.ports.power import Battery, Power
from ui.presenters.jobs import JobScope, Lane

_LOOK_SECONDS = 15.0
_SAVED_SECONDS = 1.0
LOW_BYTES = 2_000_000_000
LOW_PERCENT = 20


@dataclass(frozen=True, slots=True)
class StatusState:
    """`free_bytes` and `joined` are None until somebody looked; `saved` is None while no vault is open."""

    saved: bool | None = None
    free_bytes: int | None = None
    battery: Battery | None = None
    joined: bool | None = None

    @property
    def disk_low(self) -> bool:
        """Whether a long recording may find no room."""
        return self.free_bytes is not None and self.free_bytes < LOW_BYTES

    @property
    def battery_low(self) -> bool:
        """Whether the computer may stop soon."""
        return self.battery is not None and not self.battery.plugged and self.battery.percent <= LOW_PERCENT


class StatusPresenter:
    """Looks now and then, never on the thread of the window. `busy` says whether calls of the vault still wait."""

    def __init__(
        self,
        machine: Machine,
        power: Power,
        jobs: JobScope,
        busy: Callable[[], bool],
        show: Callable[[StatusState], None],
    ) -> None:
        self._machine = machine
        self._power = power
        self._jobs = jobs
        self._busy = busy
        self._show = show
        self._folder: Path | None = None
        self._state = StatusState()
        jobs.every(_LOOK_SECONDS, self._look)
        jobs.every(_SAVED_SECONDS, self._watch_saving)
        self._look()

    def follow(self, folder: Path | None) -> None:
        """Look at the disk of this vault from now on; None while no vault is open."""
        self._folder = folder
        self._watch_saving()
        self._look()

    def close(self) -> None:
        """Look no more."""
        self._jobs.close()

    def _watch_saving(self) -> None:
        saved = None if self._folder is None else not self._busy()
        if saved != self._state.saved:
            self._set(saved, self._state.free_bytes, self._state.battery, self._state.joined)

    def _look(self) -> None:
        folder = self._folder
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: self._seen(folder), self._saw, self._unseen)

    def _seen(self, folder: Path | None) -> tuple[int | None, Battery | None, bool]:
        free = None
        if folder is not None:
            looks = {look.guard: look for look in self._machine.look(folder)}
            free = looks[Guard.SPACE].free_bytes or None
        return free, self._power.battery(), self._power.joined()

    def _saw(self, seen: tuple[int | None, Battery | None, bool]) -> None:
        free, battery, joined = seen
        self._set(self._state.saved, free, battery, joined)

    def _unseen(self, error: Exception) -> None:
        """Say nothing new: ports of this kind never raise, and a line of status is no place for a fault."""

    def _set(self, saved: bool | None, free: int | None, battery: Battery | None, joined: bool | None) -> None:  # noqa: FBT001
        self._state = StatusState(saved, free, battery, joined)
        self._show(self._state)

"""Unlocking: open the vault, finish what a crash interrupted, and say what was found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Protocol, TypeVar

from app.domain.audio import RecoveredRecording
from app.domain.unlocking import Unlock
from app.errors.base import SaksiError
from app.errors.crypto import WrongKey
from app.errors.vault import UnlockTooSoon, WrongEscrowKey, WrongPassphrase, WrongRecoveryCode
from app.jobs import CancelToken, Progress
from app.ports.clock import Clock
from app.ports.recordings import Recordings

_FREE_ATTEMPTS = 3
_FIRST_DELAY_SECONDS = 2.0
_LONGEST_DELAY_SECONDS = 60.0
_WRONG = (WrongPassphrase, WrongRecoveryCode, WrongEscrowKey, WrongKey)


class OpenVault(Protocol):
    """A vault as unlocking sees it."""

    @property
    def recordings(self) -> Recordings:
        """Its recordings."""
        ...

    @property
    def keys_repaired(self) -> bool:
        """Whether a file with its keys was damaged or missing, and was written again from its copy."""
        ...

    def remove_leftovers(self) -> int:
        """Remove the files that a crash left and nothing names; return how many. After recovery only."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


V = TypeVar("V", bound=OpenVault)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class UnlockReport:
    """What opening found: recordings that a crash had interrupted, and whether a file of keys was written again.

    `unrecovered` is the code of the error that kept recordings from being finished, "" if nothing did. The vault is
    open all the same, their sound is kept, and the next unlocking tries again.
    """

    recovered: Sequence[RecoveredRecording]
    unrecovered: str = ""
    keys_repaired: bool = False


class AttemptDelay:
    """Makes a person who mistypes wait, longer each time, in memory only: nothing is ever wiped or locked for good.

    It slows somebody at this keyboard; what protects a stolen disk is Argon2id.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._free_at_seconds = 0.0

    def check(self) -> None:
        """Raise UnlockTooSoon while the delay after the last failure lasts."""
        left_seconds = self._free_at_seconds - self._clock.monotonic_seconds()
        if self._failures > _FREE_ATTEMPTS and left_seconds > 0:
            raise UnlockTooSoon(seconds=ceil(left_seconds))

    def failed(self) -> None:
        """Count a failure."""
        self._failures += 1
        doublings = max(self._failures - _FREE_ATTEMPTS - 1, 0)
        delay_seconds = min(_FIRST_DELAY_SECONDS * 2.0**doublings, _LONGEST_DELAY_SECONDS)
        self._free_at_seconds = self._clock.monotonic_seconds() + delay_seconds

    def succeeded(self) -> None:
        """Forget the failures."""
        self._failures = 0


def unlock(
    open_vault: Callable[[Unlock], V], by: Unlock, delay: AttemptDelay, progress: Progress, cancel: CancelToken
) -> tuple[V, UnlockReport]:
    """Open a vault and finish what was interrupted. The caller closes it.

    Raises UnlockTooSoon, and what `open_vault` raises. A failure or a cancelling during recovery does not close the
    vault again: a person must get at the rest of it.
    """
    vault = try_way_in(open_vault, by, delay)
    try:
        return vault, replace(_finish(vault, progress, cancel), keys_repaired=vault.keys_repaired)
    except BaseException:
        vault.close()
        raise


def try_way_in(attempt: Callable[[Unlock], T], by: Unlock, delay: AttemptDelay) -> T:
    """Make one attempt. Raises UnlockTooSoon before it, and what it raises; what was wrong makes the next one wait."""
    delay.check()
    try:
        result = attempt(by)
    except _WRONG:
        delay.failed()
        raise
    delay.succeeded()
    return result


def _finish(vault: OpenVault, progress: Progress, cancel: CancelToken) -> UnlockReport:
    try:
        recovered = vault.recordings.recover(progress, cancel)
    except SaksiError as error:
        # What lies in media without a row may belong to the recording that is not finished.
        return UnlockReport((), error.code)
    try:
        vault.remove_leftovers()
    except SaksiError as error:
        return UnlockReport(recovered, error.code)
    return UnlockReport(recovered)

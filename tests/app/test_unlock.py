from collections.abc import Sequence
from typing import cast

import pytest

from app.domain.audio import RecoveredRecording
from app.domain.unlocking import ByPassphrase, Unlock
from app.errors.storage import DiskFull, FolderNotWritable
from app.errors.vault import UnlockTooSoon, VaultDamaged, WrongPassphrase
from app.jobs import CancelToken, Progress, no_progress
from app.ports.recordings import Recordings
from app.usecases.unlock import AttemptDelay, UnlockReport, unlock

RIGHT = ByPassphrase("right")
FOUND = (RecoveredRecording("part", "testimony", 12.0, 0),)


class HandClock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def now(self) -> None:
        raise AssertionError

    def monotonic_seconds(self) -> float:
        return self.seconds


class FakeVault:
    """Says in `told` what was asked of it, in order."""

    def __init__(self, recovering: Exception | None = None, removing: Exception | None = None) -> None:
        self.told: list[str] = []
        self.keys_repaired = False
        self._recovering = recovering
        self._removing = removing

    @property
    def recordings(self) -> Recordings:
        return cast("Recordings", self)

    def recover(self, progress: Progress, cancel: CancelToken) -> Sequence[RecoveredRecording]:
        self.told.append("recover")
        if self._recovering:
            raise self._recovering
        return FOUND

    def remove_leftovers(self) -> int:
        self.told.append("remove")
        if self._removing:
            raise self._removing
        return 3

    def close(self) -> None:
        self.told.append("close")


def opened(vault: FakeVault, by: Unlock = RIGHT, delay: AttemptDelay | None = None) -> UnlockReport:
    def open_vault(given: Unlock) -> FakeVault:
        if given != RIGHT:
            raise WrongPassphrase
        return vault

    found, report = unlock(open_vault, by, delay or AttemptDelay(HandClock()), no_progress, CancelToken())  # type: ignore[arg-type]
    assert found is vault
    return report


def test_recovery_comes_before_leftovers_are_removed() -> None:
    vault = FakeVault()
    assert opened(vault) == UnlockReport(FOUND)
    assert vault.told == ["recover", "remove"]


def test_a_recovery_that_fails_leaves_the_vault_open_and_removes_nothing() -> None:
    vault = FakeVault(recovering=DiskFull())
    assert opened(vault) == UnlockReport((), "storage.full")
    assert vault.told == ["recover"]


def test_leftovers_that_stay_are_said() -> None:
    assert opened(FakeVault(removing=FolderNotWritable())) == UnlockReport(FOUND, "storage.not_writable")


def test_keys_that_were_mended_are_said_whatever_else_fails() -> None:
    for vault, report in (
        (FakeVault(), UnlockReport(FOUND, keys_repaired=True)),
        (FakeVault(recovering=DiskFull()), UnlockReport((), "storage.full", keys_repaired=True)),
        (FakeVault(removing=FolderNotWritable()), UnlockReport(FOUND, "storage.not_writable", keys_repaired=True)),
    ):
        vault.keys_repaired = True
        assert opened(vault) == report


def test_an_unexpected_error_closes_the_vault() -> None:
    vault = FakeVault(recovering=ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        opened(vault)
    assert vault.told == ["recover", "close"]


def seconds_to_wait(delay: AttemptDelay) -> int:
    try:
        delay.check()
    except UnlockTooSoon as early:
        return int(early.facts["seconds"])
    return 0


def test_wrong_attempts_wait_longer_and_longer_and_never_more_than_a_minute() -> None:
    clock = HandClock()
    delay = AttemptDelay(clock)  # type: ignore[arg-type]
    waits = []
    for _ in range(12):
        with pytest.raises(WrongPassphrase):
            opened(FakeVault(), ByPassphrase("wrong"), delay)
        waits.append(seconds_to_wait(delay))
        clock.seconds += waits[-1]
        delay.check()
    assert waits[:3] == [0, 0, 0]
    assert waits[3:] == [2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_too_soon_is_refused_before_the_vault_is_touched_and_success_forgets() -> None:
    clock = HandClock()
    delay = AttemptDelay(clock)  # type: ignore[arg-type]
    for _ in range(4):
        delay.failed()
    vault = FakeVault()
    with pytest.raises(UnlockTooSoon):
        opened(vault, RIGHT, delay)
    assert vault.told == []
    clock.seconds += 2
    opened(vault, RIGHT, delay)
    delay.failed()
    delay.check()


def test_damage_is_no_wrong_attempt() -> None:
    delay = AttemptDelay(HandClock())  # type: ignore[arg-type]

    def damaged(_: Unlock) -> FakeVault:
        raise VaultDamaged

    for _ in range(10):
        with pytest.raises(VaultDamaged):
            unlock(damaged, RIGHT, delay, no_progress, CancelToken())
    delay.check()

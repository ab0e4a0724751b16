"""Real vaults for tests: `make_vault()` gives an open one, with the cheapest work factors that the policy allows."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.domain.audio import Purpose
from app.domain.consent import (
    Age,
    Answer,
    Attribution,
    Circumstance,
    GivenBy,
    Guardian,
    How,
    Terms,
    Voice,
    questions,
)
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.usecases.consent import RecordingPermit, permit
from storage.crypto.hybrid import HybridRecipient
from storage.crypto.kdf import MEMORY_KIB_FLOOR, PASSES_FLOOR, SALT_BYTES, Argon2Parameters
from storage.vault.keychange import change_passphrase
from storage.vault.organisation import Headquarters
from storage.vault.vault import Vault, create_vault, open_vault

if TYPE_CHECKING:
    from app.ports.vault import Vault as AnyVault
    from tests.fakes.memory_consents import MemoryConsents

PASSPHRASE = "seven calm herons wade upstream"


class StepClock:
    """The port `Clock`: every look at it is one second later than the one before; `monotonic` is the real one."""

    def __init__(self) -> None:
        self.present = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self.present += timedelta(seconds=1)
        return self.present

    def monotonic_seconds(self) -> float:
        return time.monotonic()


SALT_OF_TESTS = bytes(range(SALT_BYTES))


class CheapestArgon2(Argon2Parameters):
    """The work factors of the floor. Always the same salt, so that one process derives once (tests/derived_once.py)."""

    __slots__ = ()

    def with_fresh_salt(self) -> "CheapestArgon2":
        return self


def cheapest_argon2() -> Argon2Parameters:
    return CheapestArgon2(MEMORY_KIB_FLOOR, PASSES_FLOOR, 1, SALT_OF_TESTS)


def new_vault(folder: Path, *headquarters: HybridRecipient) -> Vault:
    """Create and open a vault; for scripts and child processes that have no fixtures. Close it."""
    return create_vault(
        folder, PASSPHRASE, StepClock(), argon2=cheapest_argon2(), headquarters=Headquarters(headquarters)
    )


def reopen(folder: Path) -> Vault:
    """Open a vault that `new_vault` or `make_vault` made. Close it."""
    return open_vault(folder, ByPassphrase(PASSPHRASE), StepClock())


def lighten(folder: Path, passphrase: str = PASSPHRASE) -> None:
    """Give a vault that the program made the cheapest work factors.

    The program measures them for itself, so that each opening takes a second; a journey opens a vault a dozen times.
    """
    change_passphrase(folder, ByPassphrase(passphrase), passphrase, StepClock(), argon2=cheapest_argon2())


def grant_everything(vault: "Vault | AnyVault | MemoryConsents", testimony_id: str) -> None:
    """An adult says yes to every question, by name, with their own voice, without a last day."""
    vault.consents.say_age(testimony_id, Age.ADULT, Guardian.UNASKED, "F7")
    said = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    terms = Terms(Attribution.NAMED, Voice.ORIGINAL)
    vault.consents.say(testimony_id, [(question, Answer.GRANT, terms) for question in questions()], said)


def consenting(vault: "Vault | AnyVault", languages: tuple[str, ...] = ("km",)) -> Testimony:
    """A new testimony of an adult who said yes to everything."""
    testimony = vault.testimonies.create(languages)
    grant_everything(vault, testimony.id)
    return testimony


def permitted(vault: "Vault | AnyVault", testimony_id: str) -> RecordingPermit:
    """The right to record, where it was given."""
    return permit(vault, testimony_id, Purpose.TESTIMONY, date(2026, 3, 1))


@pytest.fixture
def make_vault(tmp_path: Path) -> Iterator[Callable[..., Vault]]:
    """Returns a function: `make_vault("name", *headquarters)` -> open Vault in tmp_path / "name"; closed at the end."""
    made: list[Vault] = []

    def make(name: str = "vault", *headquarters: HybridRecipient) -> Vault:
        made.append(new_vault(tmp_path / name, *headquarters))
        return made[-1]

    yield make
    for vault in made:
        vault.close()

"""Two offices for tests of export and receive: one behind a presenter, one that a test moves itself."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.people import Role
from storage.bundle.own_card import CardFile
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station
from tests.offices import Office, full_testimony
from ui.program import Program, StationVault


def trust(vault: Any, other: Any) -> None:
    """Let one vault or office trust another."""
    vault.contacts.trust(CardFile().read(other.own_card.card().encoded))


def befriend(one: Any, other: Any) -> None:
    trust(one, other)
    trust(other, one)


def headquarters_vault(program: Program, folder: Path) -> StationVault:
    vault, _ = new_station(program, folder, "Headquarters of the delta", Role.HEADQUARTERS)
    return vault


def bundle(office: Office, folder: Path, seed: int = 1) -> Path:
    """A bundle with one testimony, for everybody whom the office trusts."""
    (left,) = office.export(folder, [full_testimony(office, seed=seed)], list(office.contacts.all())).left
    return folder / left.file_name


@dataclass
class Desk:
    """A presenter with its jobs, its navigator, and every state that it showed."""

    build: Callable[[HandJobs, QuietNavigator, Callable[[Any], None]], Any]
    jobs: HandJobs = field(default_factory=HandJobs)
    navigator: QuietNavigator = field(default_factory=QuietNavigator)
    shown: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = self.build(self.jobs, self.navigator, self.shown.append)

    @property
    def state(self) -> Any:
        return self.shown[-1]

    @property
    def code(self) -> str | None:
        return self.state.error and self.state.error.code

    def finish(self) -> None:
        self.jobs.finish()

"""The real program with vaults that open quickly, and a navigator that only remembers."""

from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from app.domain.people import Role
from app.domain.preferences import Preferences
from app.ports.vault import NewVault
from app.usecases.models import Models
from app.usecases.unlock import UnlockReport
from storage.packs import FolderPackStore
from storage.vault import keychange
from storage.vault import vault as vaults
from tests.vault_fixtures import PASSPHRASE, cheapest_argon2
from transcription.models import FolderExaminer
from ui.presenters.navigation import Goal
from ui.program import Program, StationVault
from ui.wiring import vaults as ways_to_vaults
from ui.wiring.program import build_program

_draw_code = ways_to_vaults._new_code
_code_of_this_process = cache(_draw_code)


def quick_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    """Every room is real; new keys get the cheapest work factors, and imported packs lie in `tmp_path`.

    The first recovery code of each program is one that was drawn for this process, so that its Argon2id is asked once
    (tests/derived_once.py); every other is drawn as ever.
    """
    codes = chain((_code_of_this_process(),), iter(_draw_code, ""))
    monkeypatch.setattr(ways_to_vaults, "_new_code", lambda: next(codes))
    for module in (vaults, keychange):
        monkeypatch.setattr(module, "calibrate", lambda _seconds: cheapest_argon2())
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    store = FolderPackStore(tmp_path / "packs")
    return replace(build_program(), models=lambda _folder: Models(FolderExaminer(), store))


def new_station(program: Program, folder: Path, name: str = "", role: Role = Role.STATION) -> tuple[StationVault, str]:
    """A vault with a recovery code. Close it."""
    return program.vaults.create(folder, NewVault(PASSPHRASE, name, role))


@dataclass
class QuietNavigator:
    """Implements ui.presenters.navigation.Navigator: says in `went` where it was asked to go, in order.

    `rails` counts how often a place asked for the rail.
    """

    went: list[object] = field(default_factory=list)
    handed: list[tuple[Path, StationVault, UnlockReport]] = field(default_factory=list)
    rails: int = 0

    def go(
        self, goal: Goal, *testimony_ids: str, at_seconds: float | None = None, part_id: str = "", page: str = ""
    ) -> None:
        more = [one for one in (part_id, page) if one]
        self.went.append((goal, testimony_ids, at_seconds, *more))

    def back(self) -> None:
        self.went.append("back")

    def opened(self, folder: Path, vault: StationVault, report: UnlockReport) -> None:
        self.handed.append((folder, vault, report))

    def choose_vault(self, folder: Path | None) -> None:
        self.went.append(("choose", folder))

    def try_demo(self) -> None:
        self.went.append("demo")

    def lock(self) -> None:
        self.went.append("lock")

    def hide(self) -> None:
        self.went.append("hide")

    def show_rail(self) -> None:
        self.rails += 1

    def leave_demo(self) -> None:
        self.went.append("real")

    def prefer(self, preferences: Preferences) -> None:
        self.went.append(preferences)

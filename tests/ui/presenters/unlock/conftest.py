from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.quick_program import new_station, quick_program
from tests.ui.presenters.unlock.unlocking import Unlocking
from ui.program import Program


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def recovery_code(program: Program, tmp_path: Path) -> str:
    vault, code = new_station(program, tmp_path / "vault")
    vault.close()
    return code


@pytest.fixture
def unlocking(program: Program, tmp_path: Path, recovery_code: str) -> Iterator[Unlocking]:
    made = Unlocking(program, tmp_path / "vault")
    yield made
    made.let_go()

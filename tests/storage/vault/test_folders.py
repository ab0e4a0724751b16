from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.folder_kind import FolderKind
from storage.vault.folders import kind_of_folder
from storage.vault.vault import Vault


def test_what_lies_in_a_folder(tmp_path: Path, make_vault: Callable[..., Vault]) -> None:
    make_vault("vault")
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").touch()
    found = {name: kind_of_folder(tmp_path / name) for name in ("vault", "empty", "new", "full", "no/where")}
    assert found == {
        "vault": FolderKind.VAULT,
        "empty": FolderKind.FREE,
        "new": FolderKind.FREE,
        "full": FolderKind.TAKEN,
        "no/where": FolderKind.UNREACHABLE,
    }


def test_a_plain_file_is_no_place_for_a_vault(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    assert kind_of_folder(tmp_path / "letter.txt") is FolderKind.TAKEN
    assert kind_of_folder(tmp_path / "letter.txt" / "vault") is FolderKind.UNREACHABLE


@pytest.mark.parametrize("name", ["vault.keys.bak", "vault.db"])
def test_one_file_of_a_vault_is_enough_to_know_it(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert kind_of_folder(tmp_path) is FolderKind.VAULT

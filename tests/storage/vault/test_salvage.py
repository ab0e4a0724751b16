import random
import shutil
from pathlib import Path

import pytest

from app.domain.unlocking import ByPassphrase
from app.errors.storage import AlreadyExists
from app.errors.vault import VaultDamaged
from app.jobs import CancelToken, no_progress
from storage.vault.salvage import SalvageReport, salvage_vault
from tests.vault_fixtures import PASSPHRASE, new_vault, reopen

PAGE = 4096
TESTIMONIES = 150


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "vault"
    with new_vault(folder) as vault:
        for number in range(TESTIMONIES):
            vault.testimonies.create(("km", "x" * 300))
            vault.context.settings.put(f"note{number:03}", bytes([number]) * 400)
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    return shutil.copytree(template, tmp_path / "vault")


def salvage(folder: Path) -> SalvageReport:
    return salvage_vault(folder, ByPassphrase(PASSPHRASE), folder.parent / "saved", no_progress, CancelToken())


def damage(folder: Path, *numbers: int, at: int = 100) -> None:
    with (folder / "vault.db").open("r+b") as database:
        for number in numbers:
            database.seek((number - 1) * PAGE + at)
            byte = database.read(1)[0]
            database.seek((number - 1) * PAGE + at)
            database.write(bytes([byte ^ 1]))


def everything(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    with reopen(folder) as vault:
        connection = vault.context.connection
        return {
            "testimony": connection.execute("SELECT * FROM testimony ORDER BY id"),
            "seed": connection.execute("SELECT * FROM testimony_seed ORDER BY testimony_id"),
            "custody": connection.execute("SELECT * FROM custody ORDER BY number"),
            "setting": connection.execute("SELECT * FROM setting WHERE name LIKE 'note%' ORDER BY name"),
        }


def test_an_undamaged_vault_is_saved_whole(folder: Path) -> None:
    before = everything(folder)
    report = salvage(folder)
    assert report.bad_pages == ()
    assert report.rows["testimony"] == TESTIMONIES
    assert sum(report.unreadable_rows.values()) == 0
    assert everything(folder.parent / "saved") == before
    with reopen(folder.parent / "saved") as vault:
        assert vault.check(no_progress, CancelToken()) == []


@pytest.mark.parametrize("at", [0, 16, 100, 4050])
def test_a_vault_whose_first_page_is_broken_loses_nothing(folder: Path, at: int) -> None:
    before = everything(folder)
    damage(folder, 1, at=at)
    if at >= 16:
        with pytest.raises(VaultDamaged):
            reopen(folder)
    salvage(folder)
    assert everything(folder.parent / "saved") == before


def test_some_broken_pages_cost_only_what_stood_on_them(folder: Path) -> None:
    before = everything(folder)
    pages = (folder / "vault.db").stat().st_size // PAGE
    broken = sorted(random.Random(3).sample(range(2, pages + 1), 6))
    damage(folder, *broken)
    report = salvage(folder)
    assert report.bad_pages == tuple(broken)
    after = everything(folder.parent / "saved")
    lost = 0
    for table, rows in before.items():
        kept = set(after[table])
        assert kept <= set(rows)
        lost += len(rows) - len(kept)
    # A leaf holds about ten of these rows.
    assert lost < 6 * 25


@pytest.mark.parametrize("table", ["testimony", "testimony_seed", "custody"])
def test_a_broken_root_of_a_table_loses_nothing(folder: Path, table: str) -> None:
    """Its leaves are whole: a new root is made for them."""
    before = everything(folder)
    with reopen(folder) as vault:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        root = vault.context.connection.execute(query, (table,))[0][0]
    damage(folder, root)
    report = salvage(folder)
    assert report.bad_pages == (root,)
    assert everything(folder.parent / "saved") == before


def test_the_log_is_saved_also_behind_a_broken_place(template: Path, tmp_path: Path) -> None:
    """The library stops at the first broken frame; every later commit would be gone without a word."""
    live = tmp_path / "live"
    shutil.copytree(template, live)
    with reopen(live) as vault:
        vault.context.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(40):
            vault.context.settings.put(f"late{number:02}", bytes([number]) * 3000)
        folder = shutil.copytree(live, tmp_path / "vault")
    log = bytearray((folder / "vault.db-wal").read_bytes())
    log[32 + 24 + 50] ^= 1
    (folder / "vault.db-wal").write_bytes(log)
    crippled = shutil.copytree(folder, tmp_path / "crippled")
    with reopen(crippled) as vault:
        assert vault.context.connection.execute("SELECT count(*) FROM setting WHERE name LIKE 'late%'") == [(0,)]
    salvage(folder)
    with reopen(tmp_path / "saved") as vault:
        saved = vault.context.connection.execute("SELECT count(*) FROM setting WHERE name LIKE 'late%'")[0][0]
    assert saved >= 39


def test_a_folder_that_holds_something_is_left_alone(folder: Path) -> None:
    (folder.parent / "saved").mkdir()
    (folder.parent / "saved" / "letter.txt").write_text("mine")
    with pytest.raises(AlreadyExists):
        salvage(folder)
    assert [path.name for path in (folder.parent / "saved").iterdir()] == ["letter.txt"]

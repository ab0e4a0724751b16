"""Older vaults come up whole or not at all: killed at any moment, on a full disk, and every number on its own."""

import os
import random
import shutil
import time
from pathlib import Path

import pytest

from app.domain.retention import EraseReason
from app.jobs import CancelToken, no_progress
from storage.crypto.random import random_bytes, random_secret
from storage.vault.connection import Connection
from storage.vault.migrations import apply_migrations, known_migrations, schema_version
from storage.vault.vault import Vault
from tests.older_vault import assert_nothing_is_lost, make_older_vault, name, only
from tests.storage.vault.test_vault_starved import in_small_file_system, words
from tests.storage.vault.vault_child import fork
from tests.vault_fixtures import reopen

KILLS = int(os.environ.get("SAKSI_CRASH_KILLS", "3"))
NEWEST = known_migrations()[-1].version
BEFORE = "vault.db.before-migration"
OLD, TESTIMONIES = 4, 5
FILES = {"journal", "media", "vault.db", "vault.keys", "vault.keys.bak", "vault.lock"}
pytestmark = pytest.mark.timeout(300 + 20 * KILLS)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault of long ago, with rows enough that a kill finds it halfway."""
    folder = tmp_path_factory.mktemp("older") / "vault"
    make_older_vault(folder, OLD, TESTIMONIES)
    with only(known_migrations()[:OLD]), reopen(folder) as vault, vault.context.connection.transaction():
        for number in range(250):
            vault.context.settings.put(f"filler{number}", random_bytes(4000))
    return folder


def assert_whole(vault: Vault, folder: Path) -> None:
    assert_nothing_is_lost(vault, TESTIMONIES, transcripts=True)
    vault.recordings.recover(no_progress, CancelToken())
    vault.remove_leftovers()
    assert vault.check(no_progress, CancelToken()) == []
    left = {path.name for path in folder.iterdir()} - {"vault.db-wal", "vault.db-shm", BEFORE, "quarantine"}
    assert left <= FILES


def schema(connection: Connection) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name")]


def test_every_way_leads_to_the_same_schema(tmp_path: Path) -> None:
    """One after the other, all at once, and from the middle: what an older vault becomes is what a new one is."""
    known = known_migrations()
    found = []
    with random_secret(32) as key:
        for number, steps in enumerate([[[one] for one in known], [known], [known[:11], known[11:]]]):
            connection = Connection.create(tmp_path / f"{number}.db", key, random_bytes(16))
            for step in steps:
                apply_migrations(connection, step)
            assert schema_version(connection) == NEWEST
            found.append(schema(connection))
            connection.close()
    assert len(found[0]) > 50
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize("version", [1, 3, 9, 17])
def test_an_older_vault_is_read_whole(tmp_path: Path, version: int) -> None:
    folder = tmp_path / "vault"
    make_older_vault(folder, version, 3)
    with reopen(folder) as vault:
        assert vault.opening.migrated_from == version
        assert_nothing_is_lost(vault, 3, transcripts=version >= 3)
    # The copy is a vault for the program of before.
    shutil.copytree(folder, tmp_path / "back")
    (tmp_path / "back" / BEFORE).replace(tmp_path / "back" / "vault.db")
    with only(known_migrations()[:version]), reopen(tmp_path / "back") as old:
        assert old.opening.migrated_from is None
        assert old.context.connection.one("SELECT count(*) FROM testimony") == (3,)


def test_what_is_forgotten_is_in_no_copy_from_before(template: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(template, tmp_path / "vault")
    with reopen(folder) as vault:
        assert (folder / BEFORE).exists()
        testimony_id = name("testimony", 1)
        vault.recordings.recover(no_progress, CancelToken())
        vault.erasure.erase(testimony_id, EraseReason.PERSON_ASKED)
        assert not (folder / BEFORE).exists()
        assert (folder / "vault.db-wal").stat().st_size == 0


def test_what_a_kill_leaves_of_a_copy_goes_with_its_log(template: Path, tmp_path: Path) -> None:
    """A kill that comes when the copy says that it keeps a log finds such files; the others are a person's own."""
    folder = shutil.copytree(template, tmp_path / "vault")
    left = [folder / f".0123456789abcdef.partial{beside}" for beside in ("", "-wal", "-shm", "-journal")]
    kept = [folder / name for name in (".0123456789abcdef.partial-notes", "x.partial")]
    for path in (*left, *kept):
        path.write_bytes(b"left")
    reopen(folder).close()
    assert not any(path.exists() for path in left)
    assert all(path.exists() for path in kept)


def milliseconds_of_a_migration(folder: Path) -> float:
    """From the first byte of the copy to the open vault."""
    child = fork("migrate", folder)
    assert child.stdout.readline() == "copying\n"
    begun = time.monotonic()
    assert child.stdout.readline() == "opened\n"
    took = time.monotonic() - begun
    child.wait()
    child.close()
    return took * 1000


def test_a_kill_at_a_random_moment_loses_nothing(template: Path, tmp_path: Path) -> None:
    moments = random.Random(23)
    longest = milliseconds_of_a_migration(shutil.copytree(template, tmp_path / "timed"))
    migrated = []
    for number in range(KILLS):
        folder = shutil.copytree(template, tmp_path / str(number))
        # One of three is killed twice: the second time over what the first left.
        for _ in range(2 if number % 3 == 2 else 1):
            child = fork("migrate", folder)
            first = child.stdout.readline()
            if first == "copying\n":
                time.sleep(moments.uniform(0, 1.1 * longest) / 1000)
            child.kill()
            child.wait()
            child.close()
        with reopen(folder) as vault:
            assert vault.opening.migrated_from in (OLD, None)
            migrated.append(vault.opening.migrated_from is None)
            assert (folder / BEFORE).exists() != migrated[-1]
            assert_whole(vault, folder)
        with reopen(folder) as vault:
            assert vault.opening.migrated_from is None
            assert not (folder / BEFORE).exists()
        shutil.rmtree(folder)
    # Kills that all came too early or too late would show nothing.
    assert KILLS < 20 or 0 < sum(migrated) < KILLS


def test_without_room_it_is_refused_and_left_as_it_is(template: Path, tmp_path: Path) -> None:
    """A file system of 6 MB, with less and less in the way: refused with a code, or opened; then all is there."""
    mount = tmp_path / "mount"
    mount.mkdir()
    said = in_small_file_system(mount, words("migrate-full", template, mount)).splitlines()
    outcomes = [line.split()[-1] for line in said]
    assert set(outcomes) == {"storage.full", "opened"}, said
    # What a kill left of an earlier copy is no obstacle, however large.
    assert said[-1] == "partial opened"

"""Real processes, killed at any moment: what was acknowledged is there, and nothing is half there."""

import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from app.domain.unlocking import ByPassphrase
from app.errors.vault import WrongPassphrase
from app.jobs import CancelToken, no_progress
from storage.crypto.digest import sha512_of_stream
from storage.vault.vault import Vault, open_vault
from tests.storage.vault.vault_child import PASSPHRASES, fork, start
from tests.vault_fixtures import StepClock, new_vault, reopen

KILLS = int(os.environ.get("SAKSI_CRASH_KILLS", "3"))
pytestmark = pytest.mark.timeout(300 + 20 * KILLS)


def finish(vault: Vault) -> None:
    vault.recordings.recover(no_progress, CancelToken())
    vault.remove_leftovers()


def test_a_kill_while_attaching_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    with new_vault(folder) as vault:
        testimony = vault.testimonies.create(("en",))
    acknowledged: dict[str, str] = {}
    for _ in range(KILLS):
        child = fork("attach", folder)
        first = child.stdout.readline()
        time.sleep(random.uniform(0, 0.2))
        child.kill()
        lines = [first, *child.stdout.read().splitlines()]
        child.wait()
        child.close()
        acknowledged |= dict(line.split() for line in lines if len(line.split()) == 2 and len(line.split()[1]) == 128)
        with reopen(folder) as vault:
            finish(vault)
            assert vault.check(no_progress, CancelToken()) == []
            parts = {part.id: part for part in vault.testimonies.parts(testimony.id)}
            assert acknowledged.keys() <= parts.keys()
            # One more than was said: the kill came between the commit and the saying.
            assert vault.testimonies.get(testimony.id).revision == len(parts) + 1
            for identifier, digest in acknowledged.items():
                with vault.sealed_parts.open(parts[identifier]) as plain:
                    assert sha512_of_stream(plain).hex() == digest
            on_disk = {path.name for path in (folder / "media").iterdir()}
            assert on_disk == {part.media_name for part in parts.values()}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "vault"
    with new_vault(folder) as vault:
        for _ in range(50):
            vault.testimonies.create(("en",))
    return folder


def opens_with_one(folder: Path) -> int:
    """Open with whichever passphrase is the vault's now: exactly one is. Return its number."""
    for number, passphrase in enumerate(PASSPHRASES):
        try:
            vault = open_vault(folder, ByPassphrase(passphrase), StepClock())
        except WrongPassphrase:
            continue
        with vault:
            finish(vault)
            assert len(vault.testimonies.all()) == 50
            assert vault.check(no_progress, CancelToken()) == []
        assert sorted(path.name for path in folder.iterdir()) == [
            "media", "vault.db", "vault.keys", "vault.keys.bak", "vault.lock",
        ]  # fmt: skip
        return number
    raise AssertionError("nothing opens the vault any more")


@pytest.mark.parametrize("what", ["passphrase", "key"])
def test_a_kill_at_each_step_of_a_change_leaves_a_vault_that_opens(template: Path, tmp_path: Path, what: str) -> None:
    """Every change of a name in the folder is a step; the short form takes some of them."""
    found, step, stride = [], 1, max(1, 24 // KILLS)
    while True:
        folder = shutil.copytree(template, tmp_path / str(step))
        child = fork("change", folder, what, str(step))
        said = child.stdout.read()
        child.close()
        if child.wait() == 0:
            assert said.strip() == "finished"
            assert opens_with_one(folder) == 1
            break
        assert child.returncode == -signal.SIGKILL
        found.append(opens_with_one(folder))
        step += 1 if step == 1 else stride
    # At first the old one opens, and from some step on the new one.
    assert found == sorted(found)
    assert found[0] == 0
    assert what == "passphrase" or found[-1] == 1


def test_a_kill_at_a_random_moment_of_a_change_of_key(template: Path, tmp_path: Path) -> None:
    for number in range(KILLS):
        folder = shutil.copytree(template, tmp_path / str(number))
        child = fork("change-once", folder)
        while "writing" not in child.stdout.readline():
            assert child.poll() is None
        time.sleep(random.uniform(0, 0.08))
        child.kill()
        child.close()
        child.wait()
        opens_with_one(folder)


def test_only_one_program_at_a_time(template: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(template, tmp_path / "vault")
    holder = start("hold", folder, stdin=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == "open\n"
    try:
        assert told(folder) == "vault.in_use"
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()
        holder.stdin.close()
    # A killed holder holds nothing.
    assert told(folder) == "opened"


def told(folder: Path) -> str:
    child = start("open", folder)
    said, _ = child.communicate()
    return said.strip()

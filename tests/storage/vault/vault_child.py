"""What the tests of a vault run in processes of their own, to kill them or to starve them of disk.

python -m tests.storage.vault.vault_child COMMAND FOLDER ...
"""

import hashlib
import io
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from app.domain.unlocking import ByPassphrase
from app.errors.base import SaksiError
from app.jobs import CancelToken, no_progress
from storage.vault.keychange import change_key, change_passphrase
from storage.vault.vault import open_vault
from tests.older_vault import assert_nothing_is_lost
from tests.vault_fixtures import StepClock, cheapest_argon2, new_vault, reopen
from tests.warm import WarmProcess

ROOT = Path(__file__).parents[3]
PASSPHRASES = ("seven calm herons wade upstream", "eleven patient otters cross downhill")


def child_command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "tests.storage.vault.vault_child", *map(str, arguments)]


def start(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    """Start a child whose lines can be read from `stdout`."""
    return subprocess.Popen(child_command(*arguments), cwd=ROOT, stdout=subprocess.PIPE, text=True, **options)


def fork(*arguments: str | Path) -> WarmProcess:
    """Start a child that is killed by the dozen."""
    return WarmProcess("tests.storage.vault.vault_child", *arguments)


def say(*words: object) -> None:
    print(*words, flush=True)


def attach_for_ever(folder: Path) -> None:
    """Attach files of random sizes; a line for each that is acknowledged."""
    with reopen(folder) as vault:
        testimony_id = vault.testimonies.all()[0].id
        while True:
            data = random.randbytes(random.choice([0, 1000, 100_000, 700_000]))
            part = vault.attachments.add(
                testimony_id, "a", "text/plain", io.BytesIO(data), len(data), no_progress, CancelToken()
            )
            say(part.id, hashlib.sha512(data).hexdigest())


def change_until_killed(folder: Path, what: str, steps: int) -> None:
    """Change the passphrase or the key, and die of SIGKILL before the `steps`-th change of a name in the folder."""
    left = steps

    def before_each_change(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if (writes or event in ("os.rename", "os.remove", "os.link")) and str(folder) in str(arguments[0]):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(before_each_change)
    unlock, argon2 = ByPassphrase(PASSPHRASES[0]), cheapest_argon2()
    if what == "key":
        assert change_key(folder, unlock, PASSPHRASES[1], None, StepClock(), argon2=argon2)
    else:
        change_passphrase(folder, unlock, PASSPHRASES[1], StepClock(), argon2=argon2)
    say("finished")


def change_key_once(folder: Path) -> None:
    """Change the key; says when the last Argon2id is done and writing begins."""

    def when_writing(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and "vault.keys" in str(arguments[0]):
            say("writing")

    say("begun")
    sys.addaudithook(when_writing)
    change_key(folder, ByPassphrase(PASSPHRASES[0]), PASSPHRASES[1], None, StepClock(), argon2=cheapest_argon2())
    say("finished")


def hold(folder: Path) -> None:
    """Keep the vault open until standard input ends."""
    with reopen(folder):
        say("open")
        sys.stdin.read()


def open_then_close(folder: Path) -> None:
    """Use the vault, wait for a line, close it, wait for a line."""
    with reopen(folder) as vault:
        vault.testimonies.create(("en",))
        say("open")
        sys.stdin.readline()
    say("closed")
    sys.stdin.readline()


def fill_disk(folder: Path) -> None:
    """Make a vault, attach until the disk refuses, then everything else that writes; all that was kept must hold."""
    kept: dict[str, bytes] = {}
    with new_vault(folder) as vault:
        testimony_id = vault.testimonies.create(("en",)).id
        try:
            while True:
                data = random.randbytes(150_000)
                part = vault.attachments.add(
                    testimony_id, "a", "text/plain", io.BytesIO(data), len(data), no_progress, CancelToken()
                )
                kept[part.id] = data
        except SaksiError as error:
            say("attach", error.code)
        try:
            for number in range(100_000):
                vault.context.settings.put(f"filler{number}", bytes(4000))
        except SaksiError as error:
            say("row", error.code)
    for passphrase in (PASSPHRASES[0], PASSPHRASES[1]):
        try:
            change_key(folder, ByPassphrase(PASSPHRASES[0]), passphrase, None, StepClock(), argon2=cheapest_argon2())
        except SaksiError as error:
            say("key", error.code)
    with open_vault(folder, ByPassphrase(PASSPHRASES[0]), StepClock()) as vault:
        for part in vault.testimonies.parts(testimony_id):
            with vault.sealed_parts.open(part) as plain:
                assert plain.read() == kept.pop(part.id)
        assert not kept
        say("check", vault.check(no_progress, CancelToken()))


def fill_rows(folder: Path) -> None:
    """Put rows until the disk refuses one; those before it must be there afterwards."""
    kept = 0
    with new_vault(folder) as vault:
        try:
            for number in range(100_000):
                vault.context.settings.put(f"filler{number}", bytes(4000))
                kept += 1
        except SaksiError as error:
            say("row", error.code)
        assert len(vault.context.connection.execute("SELECT 1 FROM setting WHERE name LIKE 'filler%'")) == kept
    with reopen(folder) as vault:
        assert len(vault.context.connection.execute("SELECT 1 FROM setting WHERE name LIKE 'filler%'")) == kept
        say("check", vault.check(no_progress, CancelToken()))


def open_only(folder: Path) -> None:
    """Open the vault and say what came of it."""
    try:
        reopen(folder).close()
        say("opened")
    except SaksiError as error:
        say(error.code)


def sort_marker(folder: Path, temp_store: str) -> None:
    """Make the database sort far more than its memory holds, marker in every row."""
    with new_vault(folder) as vault:
        connection = vault.context.connection
        connection.execute("PRAGMA cache_size = 20")
        connection.execute(f"PRAGMA temp_store = {temp_store}")  # type: ignore[arg-type]
        say("sorting")
        rows = connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
            " SELECT 'the heron crosses at dawn ' || i AS t FROM n ORDER BY t"
        )
        assert len(rows) == 30_000


def open_as_nobody(folder: Path) -> None:
    """Open the vault as a user who may only read it."""
    nobody = 65534
    if os.getuid() == 0:
        os.setgid(nobody)
        os.setuid(nobody)
    open_only(folder)


def migrate(folder: Path) -> None:
    """Open an older vault; says when the first byte of its copy is written."""

    said = False

    def when_copying(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal said
        if event == "open" and not said and str(arguments[0]).endswith(".partial"):
            said = True
            say("copying")

    sys.addaudithook(when_copying)
    reopen(folder).close()
    say("opened")


def migrate_on_a_full_disk(template: Path, mount_name: str) -> None:
    """Open copies of an older vault with less and less in the way; whatever came of it, all is there afterwards."""
    mount = Path(mount_name)
    size = (template / "vault.db").stat().st_size
    for share in (0.5, 1.02, 1.2, 2.5, 0.0):
        folder = shutil.copytree(template, mount / "vault")
        # The last time the obstacle is what a kill left of an earlier copy.
        obstacle = folder / ".0123456789abcdef.partial" if share == 0 else mount / "obstacle"
        free = shutil.disk_usage(mount).free - int(size * max(share, 0.5))
        obstacle.write_bytes(bytes(max(free, 0)))
        try:
            reopen(folder).close()
            outcome = "opened"
        except SaksiError as error:
            outcome = error.code
        say("partial" if share == 0 else share, outcome)
        obstacle.unlink(missing_ok=True)
        with reopen(folder) as vault:
            assert (vault.opening.migrated_from is None) == (outcome == "opened")
            assert_nothing_is_lost(vault, len(vault.testimonies.all()), transcripts=True)
            assert len(vault.testimonies.all()) > 1
        shutil.rmtree(folder)


COMMANDS = {
    "attach": attach_for_ever,
    "change": change_until_killed,
    "change-once": change_key_once,
    "hold": hold,
    "migrate": migrate,
    "migrate-full": migrate_on_a_full_disk,
    "open-close": open_then_close,
    "fill": fill_disk,
    "fill-rows": fill_rows,
    "open": open_only,
    "open-as-nobody": open_as_nobody,
    "sort": sort_marker,
}


def main() -> None:
    _, command, folder_name, *rest = sys.argv
    COMMANDS[command](Path(folder_name), *(int(word) if word.isdigit() else word for word in rest))  # type: ignore[operator]


if __name__ == "__main__":
    main()

"""Where the keys of a vault lie in the memory of a real process, looked at from outside."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.unlocking import ByPassphrase
from storage.vault.keyslots import open_root
from storage.vault.rootkey import database_key_of, identity_key_of
from storage.vault.storedkeys import StoredKeys
from tests.storage.vault.vault_child import start
from tests.vault_fixtures import PASSPHRASE, new_vault

NOT_READABLE = ("[vvar]", "[vvar_vclock]", "[vsyscall]")


def copies(process: int, needle: bytes) -> int:
    """How often some bytes stand in the memory of another process."""
    found = seen = 0
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            start_address, end_address, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()  # type: ignore[union-attr]
            if "r" in rights and not line.endswith(NOT_READABLE):
                memory.seek(int(start_address, 16))
                data = memory.read(int(end_address, 16) - int(start_address, 16))
                found += data.count(needle)
                seen += len(data)
    assert seen > 10_000_000
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="looks at memory as Linux shows it")
def test_an_open_vault_holds_the_key_of_its_database_once_and_no_other_key(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    new_vault(folder).close()
    with open_root(StoredKeys.of_folder(folder).keys, ByPassphrase(PASSPHRASE)) as root:
        raw = bytes(database_key_of(root).view())
        # What names and contacts open by, and what everything follows from: gone as soon as the way in was tried.
        never = {"root": bytes(root.view()), "identity": bytes(identity_key_of(root).view())}
    child = start("open-close", folder, stdin=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        for state, most in (("open\n", 1), ("closed\n", 0)):
            assert child.stdout.readline() == state
            assert copies(child.pid, raw) <= most, state
            for name, key in never.items():
                assert copies(child.pid, key) == 0, (name, state)
            # Not as SQLCipher was told it either, which a statement would leave behind.
            assert copies(child.pid, raw.hex().encode()) == 0, state
            assert copies(child.pid, raw.hex().upper().encode()) == 0, state
            # The look itself works: the tests name their passphrase in the clear.
            assert copies(child.pid, PASSPHRASE.encode()) > 0
            child.stdin.write("\n")
            child.stdin.flush()
    finally:
        child.kill()
        child.communicate()

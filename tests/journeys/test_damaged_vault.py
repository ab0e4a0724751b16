"""A damaged vault: the check names it, a backup opens, and a rescue saves what can be saved."""

import subprocess
from pathlib import Path

from tests.journeys.saksi import AGREED, Program
from tests.vault_fixtures import PASSPHRASE, new_vault

OPEN = {"passphrase": PASSPHRASE}


def test_backup_and_rescue(tmp_path: Path) -> None:
    program = Program(tmp_path / "home")
    vault, copy, saved = tmp_path / "vault", tmp_path / "copy", tmp_path / "saved"
    new_vault(vault).close()
    spoken = tmp_path / "spoken.wav"
    subprocess.run(["espeak-ng", "-w", spoken, "We drank tea and waited for the bus."], check=True)
    recorded = program.ask("record", vault, "--from", spoken, *AGREED, secrets=OPEN)
    program.ask("vault", "backup", vault, "--to", copy, secrets=OPEN)
    database = vault / "vault.db"
    content = bytearray(database.read_bytes())
    content[-4096 + 100] ^= 0x55  # the last page
    database.write_bytes(content)
    told = program.refuse("vault", "check", vault, secrets=OPEN)
    assert told["code"] in {"vault.unhealthy", "vault.damaged"}
    report = program.ask("vault", "rescue", vault, "--to", saved, secrets=OPEN)
    assert report["bad_pages"]
    assert report["media_files"] == 1
    for folder in (copy, saved):
        (row,) = program.ask("vault", "info", folder, secrets=OPEN)["testimonies"]
        assert row["testimony"] == recorded["testimony"]
    assert program.ask("vault", "check", copy, secrets=OPEN)["findings"] == 0

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.checkup import Finding, FindingKind
from app.domain.testimony import Part
from app.errors.base import Cancelled
from app.errors.vault import VaultDamaged
from app.jobs import CancelToken, no_progress
from storage.vault.vault import Vault
from tests.vault_fixtures import reopen

MakeVault = Callable[..., Vault]


def filled(vault: Vault) -> tuple[Path, Part]:
    for number in range(40):
        made = vault.testimonies.create(("en",))
        data = bytes([number]) * 1000
        if number % 10 == 0:
            part = vault.attachments.add(
                made.id, "a", "text/plain", io.BytesIO(data), len(data), no_progress, CancelToken()
            )
    return vault.context.folder, part


def check(vault: Vault) -> list[Finding]:
    return vault.check(no_progress, CancelToken())


def test_a_whole_vault_has_no_findings(make_vault: MakeVault) -> None:
    vault = make_vault()
    filled(vault)
    assert check(vault) == []


def test_a_cancelled_check_says_so(make_vault: MakeVault) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        make_vault().check(no_progress, cancel)


def test_each_fault_is_found_beside_the_others(make_vault: MakeVault) -> None:
    vault = make_vault()
    folder, part = filled(vault)
    (folder / "vault.keys").write_bytes(b"")
    media = folder / "media" / str(part.media_name)
    media.write_bytes(media.read_bytes()[:-1])
    orphan = folder / "media" / f"{'a' * 26}.age"
    orphan.write_bytes(b"")
    vault.context.connection.execute("UPDATE custody SET act = 'received' WHERE number = 7")
    vault.context.connection.execute("PRAGMA foreign_keys = OFF")
    vault.context.connection.execute("DELETE FROM testimony WHERE id = ?", (part.testimony_id,))
    vault.context.connection.execute("PRAGMA foreign_keys = ON")
    assert set(check(vault)) == {
        Finding(FindingKind.KEY_FILE, "vault.keys"),
        Finding(FindingKind.MEDIA, part.id),
        Finding(FindingKind.MEDIA_ORPHAN, orphan.name),
        Finding(FindingKind.CUSTODY, "7"),
        Finding(FindingKind.DATABASE_REFERENCE, "part"),
        Finding(FindingKind.DATABASE_REFERENCE, "testimony_seed"),
    }


def test_a_changed_page_is_found_by_its_number(make_vault: MakeVault) -> None:
    vault = make_vault()
    folder, _ = filled(vault)
    vault.close()
    data = bytearray((folder / "vault.db").read_bytes())
    last = len(data) // 4096
    data[(last - 1) * 4096 + 5] ^= 1
    (folder / "vault.db").write_bytes(data)
    with reopen(folder) as damaged:
        assert Finding(FindingKind.DATABASE_PAGE, str(last)) in check(damaged)


def test_pages_that_go_missing_are_found(make_vault: MakeVault) -> None:
    vault = make_vault()
    folder, _ = filled(vault)
    vault.context.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = (folder / "vault.db").read_bytes()
    with (folder / "vault.db").open("r+b") as database:
        database.truncate(len(data) - 4096)
    assert FindingKind.DATABASE_STRUCTURE in {finding.kind for finding in check(vault)}
    vault.close()
    with pytest.raises(VaultDamaged):
        reopen(folder)

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors.vault import VaultDamaged, VaultError, VaultTooNew
from storage.crypto.random import random_bytes, random_secret
from storage.vault import migrations
from storage.vault.connection import Connection
from storage.vault.migrations import Migration, apply_migrations, known_migrations, schema_version
from storage.vault.vault import Vault
from tests.vault_fixtures import reopen

MakeVault = Callable[..., Vault]
NEXT = known_migrations()[-1].version + 1
ADDED = Migration(NEXT, "CREATE TABLE later (a TEXT) STRICT; INSERT INTO later SELECT id FROM testimony;")


@pytest.fixture
def connection(tmp_path: Path) -> Connection:
    with random_secret(32) as key:
        return Connection.create(tmp_path / "vault.db", key, random_bytes(16))


def test_they_are_numbered_without_a_gap_and_leave_transactions_alone() -> None:
    known = known_migrations()
    assert [migration.version for migration in known] == list(range(1, len(known) + 1))
    for migration in known:
        words = re.sub(r"BEGIN(?=\s+\S+ INTO| *$)", "", migration.script, flags=re.MULTILINE)
        assert not re.search(r"\b(COMMIT|ROLLBACK|SAVEPOINT|BEGIN (IMMEDIATE|EXCLUSIVE))\b", words), migration.version


def test_one_that_fails_in_its_middle_leaves_nothing(connection: Connection) -> None:
    apply_migrations(connection, [Migration(1, "CREATE TABLE a (b);")])
    later = [Migration(2, "CREATE TABLE c (d); DROP TABLE a;"), Migration(3, "CREATE TABLE e (f); NONSENSE;")]
    with pytest.raises(VaultError):
        apply_migrations(connection, later)
    assert schema_version(connection) == 1
    assert connection.execute("SELECT name FROM sqlite_master") == [("a",)]
    apply_migrations(connection, later[:1])
    assert schema_version(connection) == 2
    connection.close()


def test_a_newer_vault_is_refused_and_left_alone(make_vault: MakeVault) -> None:
    vault = make_vault()
    vault.context.connection.execute(f"PRAGMA user_version = {NEXT}")
    vault.close()
    before = (vault.context.folder / "vault.db").read_bytes()
    with pytest.raises(VaultTooNew) as caught:
        reopen(vault.context.folder)
    assert caught.value.facts == {"found": NEXT, "known": NEXT - 1}
    assert (vault.context.folder / "vault.db").read_bytes() == before


def test_a_database_without_tables_is_damage_and_not_a_new_vault(make_vault: MakeVault) -> None:
    vault = make_vault()
    vault.context.connection.execute("PRAGMA user_version = 0")
    vault.close()
    with pytest.raises(VaultDamaged):
        reopen(vault.context.folder)


def test_an_older_vault_is_brought_up_behind_a_copy(make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("en",))
    vault.close()
    folder = vault.context.folder
    monkeypatch.setattr(migrations, "known_migrations", lambda: [*known_migrations(), ADDED])
    with reopen(folder) as newer:
        assert newer.opening.migrated_from == NEXT - 1
        assert newer.context.connection.execute("SELECT a FROM later") == [(made.id,)]
        assert (folder / "vault.db.before-migration").exists()
    with reopen(folder) as newer:
        assert newer.opening.migrated_from is None
        assert not (folder / "vault.db.before-migration").exists()


def test_a_failed_one_leaves_the_vault_as_it_was(make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("en",))
    vault.close()
    folder = vault.context.folder
    with monkeypatch.context() as broken:
        broken.setattr(migrations, "known_migrations", lambda: [*known_migrations(), Migration(NEXT, "NONSENSE;")])
        with pytest.raises(VaultError):
            reopen(folder)
    with reopen(folder) as same:
        assert list(same.testimonies.all()) == [made]

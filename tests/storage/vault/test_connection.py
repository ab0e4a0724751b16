import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors.vault import VaultConflict, VaultDamaged, VaultMissing, VaultNotEncrypted
from storage.crypto.random import random_bytes, random_secret
from storage.crypto.secret import Secret
from storage.vault.connection import Connection

KEY = Secret(bytes(range(32)))
SALT = bytes(range(16))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    made = Connection.create(tmp_path / "vault.db", KEY, SALT)
    made.execute("CREATE TABLE word (text TEXT UNIQUE) STRICT")
    yield made
    made.close()


def words(connection: Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT text FROM word ORDER BY rowid")]


def test_it_is_opened_as_the_format_says(connection: Connection) -> None:
    expected = {
        "cipher_memory_security": "1",
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "wal_autocheckpoint": 250,
        "temp_store": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    found = {name: connection.execute(f"PRAGMA {name}")[0][0] for name in expected}
    assert found == expected


def test_the_file_begins_with_the_given_salt_and_is_private(connection: Connection, tmp_path: Path) -> None:
    connection.execute("INSERT INTO word VALUES ('heron')")
    connection.close()
    data = (tmp_path / "vault.db").read_bytes()
    assert data[:16] == SALT
    assert b"heron" not in data
    assert (tmp_path / "vault.db").stat().st_mode & 0o077 == 0


def test_a_transaction_is_all_or_nothing(connection: Connection) -> None:
    def half() -> None:
        with connection.transaction():
            connection.execute("INSERT INTO word VALUES ('one')")
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert words(connection) == []


def test_an_inner_transaction_that_fails_undoes_its_own_part(connection: Connection) -> None:
    with connection.transaction():
        connection.execute("INSERT INTO word VALUES ('outer')")
        with pytest.raises(VaultConflict):
            connection.executemany("INSERT INTO word VALUES (?)", [("inner",), ("outer",)])
        connection.execute("INSERT INTO word VALUES ('after')")
    assert words(connection) == ["outer", "after"]


def test_executemany_is_all_or_nothing(connection: Connection) -> None:
    with pytest.raises(VaultConflict):
        connection.executemany("INSERT INTO word VALUES (?)", [("a",), ("b",), ("a",)])
    assert words(connection) == []


def test_a_plaintext_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    before = path.read_bytes()
    with pytest.raises(VaultNotEncrypted):
        Connection(path, KEY, SALT)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"short"])
def test_an_emptied_file_is_never_taken_for_a_new_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vault.db"
    path.write_bytes(content)
    with pytest.raises(VaultDamaged):
        Connection(path, KEY, SALT)
    assert path.read_bytes() == content


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        Connection(tmp_path / "vault.db", KEY, SALT)
    assert list(tmp_path.iterdir()) == []


def test_another_key_does_not_open_it(connection: Connection, tmp_path: Path) -> None:
    connection.close()
    with random_secret(32) as other, pytest.raises(VaultDamaged):
        Connection(tmp_path / "vault.db", other, SALT)


def test_a_changed_page_is_damage(connection: Connection, tmp_path: Path) -> None:
    connection.executemany("INSERT INTO word VALUES (?)", [(random_bytes(500).hex(),) for _ in range(100)])
    connection.close()
    data = bytearray((tmp_path / "vault.db").read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 + 100] ^= 1
    (tmp_path / "vault.db").write_bytes(data)
    damaged = Connection(tmp_path / "vault.db", KEY, SALT)
    try:
        with pytest.raises(VaultDamaged):
            damaged.execute("SELECT sum(length(text)) FROM word")
    finally:
        damaged.close()


def test_a_search_that_cannot_be_read_does_not_name_the_words(connection: Connection) -> None:
    connection.execute("CREATE VIRTUAL TABLE found USING fts5(text)")
    with pytest.raises(Exception) as caught:
        connection.execute("SELECT * FROM found WHERE found MATCH ?", ('"heron" AND (',))
    assert caught.value.__cause__ is None
    assert "heron" not in str(caught.value)

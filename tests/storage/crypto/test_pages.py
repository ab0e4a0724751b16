"""Pages of a database that SQLCipher itself wrote, opened one by one."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3

from storage.crypto.pages import PAGE_BYTES, PLAINTEXT_MAGIC, RESERVED_BYTES, PageCipher
from storage.crypto.secret import Secret

KEY = bytes(range(100, 132))
ROWS = [(number, f"row {number} " + "x" * 700) for number in range(40)]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    path = tmp_path_factory.mktemp("pages") / "sealed.db"
    with closing(sqlcipher3.connect(str(path), isolation_level=None)) as database:
        database.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
        database.execute("CREATE TABLE entry (number INTEGER PRIMARY KEY, text TEXT)")
        database.executemany("INSERT INTO entry VALUES (?, ?)", ROWS)
    stored = path.read_bytes()
    return [stored[at : at + PAGE_BYTES] for at in range(0, len(stored), PAGE_BYTES)]


@pytest.fixture
def cipher(pages: list[bytes]) -> PageCipher:
    return PageCipher(Secret(KEY), pages[0][:16])


def test_what_sqlcipher_wrote_is_intact_and_opens_as_a_plain_database(
    pages: list[bytes], cipher: PageCipher, tmp_path: Path
) -> None:
    assert len(pages) > 5
    assert all(cipher.is_intact(number, page) for number, page in enumerate(pages, 1))
    opened = [cipher.open(number, page) for number, page in enumerate(pages, 1)]
    assert {len(page) for page in opened} == {PAGE_BYTES}
    assert {page[-RESERVED_BYTES:] for page in opened} == {bytes(RESERVED_BYTES)}
    assert opened[0].startswith(PLAINTEXT_MAGIC)
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.deserialize(b"".join(opened))
        assert plain.execute("SELECT number, text FROM entry ORDER BY number").fetchall() == ROWS
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("number", [1, 2])
def test_a_changed_bit_is_noticed_wherever_it_is(pages: list[bytes], cipher: PageCipher, number: int) -> None:
    page = pages[number - 1]
    # The salt in front of the first page makes the keys; nothing else says that it is right.
    for at in {*range(16 if number == 1 else 0, PAGE_BYTES, 61), PAGE_BYTES - RESERVED_BYTES, PAGE_BYTES - 1}:
        changed = bytearray(page)
        changed[at] ^= 1
        assert not cipher.is_intact(number, bytes(changed)), at


def test_a_page_in_the_place_of_another_is_noticed(pages: list[bytes], cipher: PageCipher) -> None:
    assert not cipher.is_intact(3, pages[1])
    assert not cipher.is_intact(2, pages[2])


def test_another_key_or_another_salt_opens_nothing(pages: list[bytes]) -> None:
    assert not PageCipher(Secret(os.urandom(32)), pages[0][:16]).is_intact(1, pages[0])
    assert not PageCipher(Secret(KEY), os.urandom(16)).is_intact(1, pages[0])


def test_a_changed_bit_spoils_no_more_than_two_blocks(pages: list[bytes], cipher: PageCipher) -> None:
    changed = bytearray(pages[1])
    changed[160] ^= 1
    right, wrong = cipher.open(2, pages[1]), cipher.open(2, bytes(changed))
    assert right != wrong
    assert {at // 16 for at in range(PAGE_BYTES) if right[at] != wrong[at]} == {10, 11}
    assert right[176] ^ wrong[176] == 1

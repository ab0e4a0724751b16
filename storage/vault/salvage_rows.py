"""The rows of a damaged database, opened in memory."""

import sqlite3
from collections.abc import Iterator, Sequence

from storage.vault.connection import Row
from storage.vault.image import Image, empty_first_page, with_plain_header
from storage.vault.leaves import row_numbers, schema_rows
from storage.vault.trees import Tree, mend_trees

_FIRST_PAGE = 1


def open_image(image: Image) -> sqlite3.Connection:
    """Open an image as a database in memory, with its trees mended as far as they can be."""
    database = _open(image)
    mended = mend_trees(image, _trees(database))
    if mended is image:
        return database
    database.close()
    return _open(mended)


def _open(image: Image) -> sqlite3.Connection:
    """Where the first page is bad, the schema is put together from its leaves."""
    database = sqlite3.connect(":memory:", isolation_level=None)
    if _FIRST_PAGE not in image.bad_pages:
        database.deserialize(image.whole(with_plain_header(image.pages[0], len(image.pages))))
        return database
    database.deserialize(image.whole(empty_first_page(len(image.pages))))
    database.execute("PRAGMA writable_schema = ON")
    database.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", schema_rows(image.pages))
    # The schema is read when a database is opened, and this one was empty then.
    rebuilt = database.serialize()
    database.deserialize(rebuilt)
    return database


def _trees(database: sqlite3.Connection) -> list[Tree]:
    try:
        found = database.execute(
            "SELECT rootpage, (SELECT count(*) FROM pragma_table_info(sqlite_master.name)) FROM sqlite_master"
            " JOIN pragma_table_list AS list ON list.name = sqlite_master.name AND list.schema = 'main'"
            " WHERE sqlite_master.type = 'table' AND rootpage > 0 AND list.wr = 0"
        )
        return [Tree(first_page, columns) for first_page, columns in found]
    except sqlite3.DatabaseError:
        return []


def columns_of(damaged: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns of a table; none when the schema does not name it any more."""
    try:
        return [str(row[0]) for row in damaged.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    except sqlite3.DatabaseError:
        return []


def rows_of(damaged: sqlite3.Connection, image: Image, table: str, columns: Sequence[str]) -> Iterator[Row | None]:
    """Return every row that can be reached, and None for each that is there but cannot be read whole."""
    # Names of tables and columns are the schema's own, never a person's.
    select = f"SELECT {', '.join(columns)} FROM {table}"  # noqa: S608
    key = _key_without_rowid(damaged, table)
    if key:
        return _from_both_ends(damaged, select, key)
    return _one_by_one(damaged, select, _numbers(damaged, image, table))


def _key_without_rowid(damaged: sqlite3.Connection, table: str) -> list[str]:
    if not damaged.execute("SELECT 1 FROM pragma_table_list WHERE name = ? AND wr = 1", (table,)).fetchall():
        return []
    found = damaged.execute("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,))
    return [str(row[0]) for row in found]


def _from_both_ends(damaged: sqlite3.Connection, select: str, key: Sequence[str]) -> Iterator[Row]:
    """Forwards to the first bad page and backwards to the last one; what lies between two bad ones is lost."""
    seen: set[Row] = set()
    for direction in ("ASC", "DESC"):
        order = ", ".join(f"{column} {direction}" for column in key)
        try:
            for row in damaged.execute(f"{select} ORDER BY {order}"):
                if row not in seen:
                    seen.add(row)
                    yield row
        except sqlite3.DatabaseError:
            continue
        return


def _numbers(damaged: sqlite3.Connection, image: Image, table: str) -> list[int]:
    """The rowids of a table; where the tree is broken, all that stand on any leaf, to be tried one by one."""
    try:
        return [row[0] for row in damaged.execute(f"SELECT rowid FROM {table} NOT INDEXED ORDER BY rowid")]  # noqa: S608
    except sqlite3.DatabaseError:
        return [number for number in sorted(row_numbers(image.pages)) if _is_there(damaged, table, number)]


def _is_there(damaged: sqlite3.Connection, table: str, number: int) -> bool:
    try:
        found = damaged.execute(f"SELECT rowid FROM {table} WHERE rowid = ?", (number,))  # noqa: S608
        return found.fetchone() is not None
    except sqlite3.DatabaseError:
        return False


def _one_by_one(damaged: sqlite3.Connection, select: str, numbers: Sequence[int]) -> Iterator[Row | None]:
    for number in numbers:
        try:
            row: Row | None = damaged.execute(f"{select} WHERE rowid = ?", (number,)).fetchone()
        except sqlite3.DatabaseError:
            row = None
        yield row

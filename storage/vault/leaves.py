"""Reading single pages of a table: leaves without the tree above them, and the inner pages of the tree.

See https://www.sqlite.org/fileformat2.html, sections 1.6 and 2.
"""

from collections.abc import Iterator

LEAF_OF_A_TABLE = 0x0D
INNER_OF_A_TABLE = 0x05
_FILE_HEADER_BYTES = 100
_SCHEMA_COLUMNS = 5
_KINDS = ("table", "index", "trigger", "view")
_SIZE_OF_INTEGER = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
_FIRST_BLOB = 12

SchemaRow = tuple[str, str, str, int, str | None]


def row_numbers(pages: tuple[bytes, ...]) -> set[int]:
    """Return the rowids that stand on any leaf of any table."""
    return {number for page in _leaves(pages) for number, _ in cells(page)}


def schema_rows(pages: tuple[bytes, ...]) -> list[SchemaRow]:
    """Return what the schema says, from its leaves alone: kind, name, table, first page, and SQL."""
    return [row for page in _leaves(pages) for _, record in cells(page) if (row := _schema_row(record)) is not None]


def _leaves(pages: tuple[bytes, ...]) -> Iterator[tuple[bytes, int]]:
    for index, page in enumerate(pages):
        start = _FILE_HEADER_BYTES if index == 0 else 0
        if page[start] == LEAF_OF_A_TABLE:
            yield page, start


def cells(leaf: tuple[bytes, int]) -> Iterator[tuple[int, bytes]]:
    """Return each rowid of a leaf with the part of its record that lies on the page; a leaf is (page, start)."""
    page, start = leaf
    for cell in range(int.from_bytes(page[start + 3 : start + 5], "big")):
        pointer = start + 8 + 2 * cell
        at = int.from_bytes(page[pointer : pointer + 2], "big")
        try:
            size, at = _varint(page, at)
            number, at = _varint(page, at)
        except IndexError:
            continue
        yield _signed(number), page[at : at + size]


def children(page: bytes) -> tuple[list[tuple[int, int]], int]:
    """Return the children of an inner page with the highest rowid below each, and the last child, which has none."""
    found = []
    for cell in range(int.from_bytes(page[3:5], "big")):
        at = int.from_bytes(page[12 + 2 * cell : 14 + 2 * cell], "big")
        found.append((int.from_bytes(page[at : at + 4], "big"), _signed(_varint(page, at + 4)[0])))
    return found, int.from_bytes(page[8:12], "big")


def column_count(record: bytes) -> int:
    """Return how many columns a record has."""
    header_bytes, at = _varint(record, 0)
    count = 0
    while at < header_bytes:
        _, at = _varint(record, at)
        count += 1
    return count


def varint(value: int) -> bytes:
    """Return a number as SQLite writes it; negative ones take nine bytes."""
    value &= (1 << 64) - 1
    if value >> 56:
        return bytes([(value >> shift & 0x7F) | 0x80 for shift in range(57, 7, -7)]) + bytes([value & 0xFF])
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.append(value & 0x7F | 0x80)
    return bytes(reversed(groups))


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number


def _schema_row(record: bytes) -> SchemaRow | None:
    try:
        values = _values(record)
    except (IndexError, KeyError, UnicodeDecodeError):
        return None
    match values:
        case [str(kind), str(name), str(table), int(first_page), (str() | None) as sql] if kind in _KINDS:
            return kind, name, table, first_page, sql
    return None


def _values(record: bytes) -> list[str | int | None]:
    header_bytes, at = _varint(record, 0)
    types = []
    while at < header_bytes:
        serial_type, at = _varint(record, at)
        types.append(serial_type)
    if len(types) != _SCHEMA_COLUMNS:
        raise IndexError
    values: list[str | int | None] = []
    for serial_type in types:
        if serial_type > _FIRST_BLOB:
            size = (serial_type - _FIRST_BLOB) // 2
            if at + size > len(record):
                raise IndexError
            values.append(record[at : at + size].decode("utf-8"))
        else:
            size = _SIZE_OF_INTEGER[serial_type]
            values.append(_integer(serial_type, record[at : at + size]))
        at += size
    return values


def _integer(serial_type: int, data: bytes) -> int | None:
    if serial_type == 0:
        return None
    return serial_type - 8 if serial_type in (8, 9) else int.from_bytes(data, "big", signed=True)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = data[at + count]
        if count == 8:  # noqa: PLR2004 - the ninth byte gives all its bits
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004
            return value, at + count + 1
    raise IndexError

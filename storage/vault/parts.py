"""The rows of parts: recordings and attachments, sealed or (a recording) still in the journal."""

from app.domain.testimony import Part, PartKind
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row

_SELECT = "SELECT id, testimony_id, ordinal, kind, name, media_type, byte_count, sha512, media_name, added_at FROM part"


def insert_part(connection: Connection, part: Part) -> None:
    """Store a part, durable with the transaction around it. Raises VaultConflict."""
    connection.execute(
        "INSERT INTO part (id, testimony_id, ordinal, kind, name, media_type, byte_count, sha512, media_name,"
        " added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            part.id,
            part.testimony_id,
            part.ordinal,
            part.kind.value,
            part.name,
            part.media_type,
            part.byte_count,
            part.sha512,
            part.media_name,
            time_text(part.added_at),
        ),
    )


def next_ordinal(connection: Connection, testimony_id: str) -> int:
    """Return the number of the next part; call it in the transaction that inserts the part."""
    row = connection.one("SELECT coalesce(max(ordinal), 0) + 1 FROM part WHERE testimony_id = ?", (testimony_id,))
    return int(row[0]) if row else 1


def part_of_id(connection: Connection, part_id: str) -> Part | None:
    """Return one part, or None."""
    row = connection.one(f"{_SELECT} WHERE id = ?", (part_id,))
    return None if row is None else _part(row)


def parts_of(connection: Connection, testimony_id: str) -> list[Part]:
    """Return the parts of one testimony by ordinal."""
    rows = connection.execute(f"{_SELECT} WHERE testimony_id = ? ORDER BY ordinal", (testimony_id,))
    return [_part(row) for row in rows]


def all_parts(connection: Connection) -> list[Part]:
    """Return every part of the vault."""
    return [_part(row) for row in connection.execute(f"{_SELECT} ORDER BY testimony_id, ordinal")]


def _part(row: Row) -> Part:
    identifier, testimony_id, ordinal, kind, name, media_type, byte_count, sha512, media_name, added_at = row
    return Part(
        id=identifier,
        testimony_id=testimony_id,
        ordinal=ordinal,
        kind=PartKind(kind),
        name=name,
        media_type=media_type,
        byte_count=byte_count,
        sha512=sha512,
        media_name=media_name,
        added_at=time_of_text(added_at),
    )

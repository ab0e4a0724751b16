"""Which testimony a masked copy was made of: by what was made here, or by what another of our offices told.

Nothing in a copy that travels names its master. The log of the master does, by an entry that goes to our own offices
alone; it is asked each time, so that either of them may come first.
"""

from typing import LiteralString

from app.domain.consent import RecipientKind
from app.domain.custody import Act
from app.domain.masking import ToldCopy
from storage.vault.connection import Connection

# Both came from our own offices, and the log of the copy says as well that it was made at that station.
_TOLD: LiteralString = """
    SELECT own.testimony_id, made.testimony_id, made.station, CAST(coalesce(made.facts ->> 'marks', 0) AS INTEGER)
    FROM {first} CROSS JOIN {second}
    JOIN received_item AS copy_item ON copy_item.testimony_id = own.testimony_id
    JOIN contact AS copy_from ON copy_from.station = copy_item.station AND copy_from.kind = ?2
    JOIN received_item AS master_item ON master_item.testimony_id = made.testimony_id
    JOIN contact AS master_from ON master_from.station = master_item.station AND master_from.kind = ?2
    WHERE own.act = ?3 AND made.act = ?4 AND own.station = made.station
    AND made.facts ->> 'copy' = own.testimony_id AND {which}.testimony_id = ?1
    ORDER BY made.station, made.number
"""
_OWN: LiteralString = "received_custody AS own"
_MADE: LiteralString = "received_custody AS made"
# The testimony that is known is looked up first.
_TOLD_OF_COPY: LiteralString = _TOLD.format(first=_OWN, second=_MADE, which="own")
_TOLD_OF_MASTER: LiteralString = _TOLD.format(first=_MADE, second=_OWN, which="made")
_ACTS = (RecipientKind.OWN_STAFF.value, Act.MASKED.value, Act.MASKED_COPY_MADE.value)


def told_of(connection: Connection, testimony_id: str) -> ToldCopy | None:
    """Return what another of our offices told of a masked copy that it made, or None."""
    rows = connection.execute(_TOLD_OF_COPY, (testimony_id, *_ACTS))
    return ToldCopy(*rows[0]) if rows else None


def master_of(connection: Connection, testimony_id: str) -> str:
    """Return the testimony that a masked copy was made of, if it is here still; any other testimony itself."""
    seen = [testimony_id]
    while (master_id := _made_of(connection, seen[-1])) is not None and master_id not in seen:
        seen.append(master_id)
    return seen[-1]


def copies_of(connection: Connection, master_id: str) -> list[str]:
    """Return every masked copy of a testimony that is here, also the copies of its copies."""
    found = [master_id]
    for one in found:
        made = connection.execute(
            "SELECT testimony_id FROM masked_copy WHERE master_id = ? ORDER BY made_at, testimony_id", (one,)
        )
        told = connection.execute(_TOLD_OF_MASTER, (one, *_ACTS))
        found += [row[0] for row in (*made, *told) if row[0] not in found]
    return found[1:]


def _made_of(connection: Connection, testimony_id: str) -> str | None:
    row = connection.one(
        "SELECT master_id FROM masked_copy JOIN testimony ON testimony.id = master_id WHERE testimony_id = ?",
        (testimony_id,),
    )
    if row is not None:
        return str(row[0])
    told = told_of(connection, testimony_id)
    return None if told is None else told.master_id

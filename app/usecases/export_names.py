"""Names and contacts in an export: to whom they may go, and only to whom somebody chose."""

from collections.abc import Collection, Sequence

from app.domain.bundle import PartContent, TestimonyContent
from app.domain.identity import Identity
from app.domain.people import Contact
from app.domain.testimony import PartKind
from app.ports.identities import Identities, Names
from app.usecases.export_gate import denied, may_name
from app.usecases.export_rooms import ExportRooms

NameTo = tuple[str, str]
"""A testimony, and the station to which who the person is goes with it."""


class ChosenNames:
    """Implements app.ports.identities.Names: gives names for what was chosen and for nothing else."""

    def __init__(self, opened: Names, chosen: Collection[NameTo]) -> None:
        self._opened = opened
        self._chosen = frozenset(chosen)

    def read(self, testimony_id: str) -> Identity | None:  # noqa: ARG002 - of the port
        """Return nothing: without an office nothing was chosen."""
        return None

    def read_for(self, testimony_id: str, station: str) -> Identity | None:
        """Return who it is, where that was chosen for this office. Raises IdentityClosed, IdentityDamaged."""
        return self._opened.read_for(testimony_id, station) if (testimony_id, station) in self._chosen else None


def may_be_named(
    rooms: ExportRooms, identities: Identities, testimony_ids: Sequence[str], recipients: Sequence[Contact]
) -> list[NameTo]:
    """Return for whom who the person is could leave now: it is kept, and they agreed to be named to this office.

    The export asks the same gate again. Raises TestimonyUnknown, StorageError.
    """
    found: list[NameTo] = []
    for testimony_id in testimony_ids:
        if not identities.kept(testimony_id):
            continue
        content = _glance(rooms, testimony_id)
        found += [
            (testimony_id, contact.card.station)
            for contact in recipients
            if may_name(rooms, content, contact) and denied(rooms, content, contact) is None
        ]
    return found


def _glance(rooms: ExportRooms, testimony_id: str) -> TestimonyContent:
    """As much of it as consent asks about; nothing of it leaves."""
    return TestimonyContent(
        rooms.testimonies.get(testimony_id),
        tuple(
            PartContent(part, None if part.kind is PartKind.ATTACHMENT else rooms.recordings.facts(part.id))
            for part in rooms.testimonies.parts(testimony_id)
        ),
        (),
        marked=tuple(rooms.marked.events(testimony_id)),
        consent=rooms.consents.of(testimony_id),
    )

"""The offices that this vault trusts."""

from collections.abc import Sequence

from app.domain.consent import RecipientKind
from app.domain.people import Card, Contact, Role, SignedCard, fitting_kinds, usual_kind
from app.errors.people import CardBad, CardIsOwn, ContactAmbiguous, ContactUnknown, KindUnfit
from app.errors.vault import VaultConflict
from storage.times import time_of_text, time_text
from storage.vault.connection import Row
from storage.vault.context import VaultContext

_SELECT = (
    "SELECT name, role, station, recipient, ed25519_key, mldsa_key, trusted_at, last_good_sequence, kind FROM contact"
)
_SHORTEST_PREFIX = 4


class Contacts:
    """The port `Contacts` of app/ports/people.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._clock = context.clock
        self._own_station = context.station_id

    def trust(self, card: SignedCard, kind: RecipientKind | None = None) -> Contact:
        """Keep a card whose words were compared; a newer card of the same keys takes the place of the older.

        `kind` says for whom consent is asked; without it, a known office keeps its own, whatever role a newer card
        names, and a new one has what its role says. Raises CardIsOwn, KindUnfit, and CardBad when another contact has
        this station id or one of these keys. A revoked contact stays revoked: its keys are not believed again.
        """
        theirs = card.card
        if kind is not None and kind not in fitting_kinds(theirs.role):
            raise KindUnfit(kind=kind.value, role=theirs.role.value)
        if theirs.station == self._own_station:
            raise CardIsOwn
        with self._connection.transaction():
            known = self._of_station(theirs.station)
            if known is not None and not _same_keys(known.card, theirs):
                raise CardBad(reason="station_taken")
            if known is not None and known.revoked:
                raise CardBad(reason="revoked")
            trusted_at = self._clock.now()
            kind = kind or (usual_kind(theirs.role) if known is None else known.kind)
            try:
                self._connection.execute(
                    "INSERT INTO contact (name, role, station, recipient, ed25519_key, mldsa_key, trusted_at, kind)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (station) DO UPDATE"
                    " SET name = excluded.name, role = excluded.role, recipient = excluded.recipient,"
                    " trusted_at = excluded.trusted_at, kind = excluded.kind",
                    (
                        theirs.name,
                        theirs.role.value,
                        theirs.station,
                        theirs.recipient,
                        theirs.ed25519_key,
                        theirs.mldsa_key,
                        time_text(trusted_at),
                        kind.value,
                    ),
                )
            except VaultConflict:
                raise CardBad(reason="key_taken") from None
        return Contact(theirs, trusted_at, chosen_kind=kind)

    def revoke(self, station: str, last_good_sequence: int) -> Contact:
        """Take trust back: bundles after this number are refused. It can only be tightened later.

        Raises ContactUnknown.
        """
        with self._connection.transaction():
            self._connection.execute(
                "UPDATE contact SET last_good_sequence = min(coalesce(last_good_sequence, ?), ?) WHERE station = ?",
                (last_good_sequence, last_good_sequence, station),
            )
            contact = self._of_station(station)
        if contact is None:
            raise ContactUnknown
        return contact

    def all(self) -> Sequence[Contact]:
        """Return every contact by name, the revoked ones too."""
        return [_contact(row) for row in self._connection.execute(f"{_SELECT} ORDER BY name, station")]

    def resolve(self, text: str) -> Contact:
        """Return the contact with this name, or whose station id begins with it (4 characters or more).

        Raises ContactUnknown, ContactAmbiguous.
        """
        wanted = text.strip()
        found = self._connection.execute(f"{_SELECT} WHERE name = ?", (wanted,))
        if not found and len(wanted) >= _SHORTEST_PREFIX:
            found = self._connection.execute(f"{_SELECT} WHERE substr(station, 1, ?) = ?", (len(wanted), wanted))
        if len(found) > 1:
            raise ContactAmbiguous(matches=len(found))
        if not found:
            raise ContactUnknown
        return _contact(found[0])

    def find(self, ed25519_key: str, mldsa_key: str) -> Contact | None:
        """Return the one contact that owns both keys, or None."""
        rows = self._connection.execute(f"{_SELECT} WHERE ed25519_key = ? AND mldsa_key = ?", (ed25519_key, mldsa_key))
        return _contact(rows[0]) if rows else None

    def _of_station(self, station: str) -> Contact | None:
        row = self._connection.one(f"{_SELECT} WHERE station = ?", (station,))
        return None if row is None else _contact(row)


def _same_keys(first: Card, second: Card) -> bool:
    return (first.ed25519_key, first.mldsa_key) == (second.ed25519_key, second.mldsa_key)


def _contact(row: Row) -> Contact:
    name, role, station, recipient, ed25519_key, mldsa_key, trusted_at, last_good_sequence, kind = row
    card = Card(name, Role(role), station, recipient, ed25519_key, mldsa_key)
    return Contact(card, time_of_text(trusted_at), last_good_sequence, RecipientKind(kind))

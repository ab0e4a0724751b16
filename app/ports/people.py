"""Who we are, and whom we trust."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.consent import RecipientKind
from app.domain.people import Card, Contact, Role, SignedCard

KEEPERS_LIMIT = 16
"""As many as one age file of Saksi takes."""


class OwnCard(Protocol):
    """This station's own contact card."""

    def name(self, name: str, role: Role) -> SignedCard:
        """Give the office its name and role, sign the card anew, keep it, and return it."""
        ...

    def card(self) -> SignedCard:
        """Return the present card; before a name was given it carries the station id as its name."""
        ...


class CardReader(Protocol):
    """Reads cards from outside."""

    def read(self, untrusted: bytes) -> SignedCard:
        """Return a card whose signatures hold. Raises CardBad, CardNewer."""
        ...

    def words(self, card: Card) -> tuple[str, ...]:
        """Return the fingerprint words of a card that was read before, to be compared again."""
        ...


class Contacts(Protocol):
    """The offices that this vault trusts. Every change is durable on return."""

    def trust(self, card: SignedCard, kind: RecipientKind | None = None) -> Contact:
        """Keep a card whose words were compared; a newer card of the same keys takes the place of the older.

        `kind` says for whom consent is asked; without it, a known office keeps its own, and a new one has what its
        role says. Raises CardIsOwn, KindUnfit, and CardBad when another contact has this station id or a key of it.
        """
        ...

    def revoke(self, station: str, last_good_sequence: int) -> Contact:
        """Take trust back: bundles after this number are refused, and nothing is sealed to it any more.

        Raises ContactUnknown.
        """
        ...

    def all(self) -> Sequence[Contact]:
        """Return every contact by name, the revoked ones too."""
        ...

    def resolve(self, text: str) -> Contact:
        """Return the contact with this name, or whose station id begins with it (4 characters or more).

        Raises ContactUnknown, ContactAmbiguous.
        """
        ...

    def find(self, ed25519_key: str, mldsa_key: str) -> Contact | None:
        """Return the one contact that owns both keys, or None."""
        ...


def keepers(contacts: Sequence[Contact], otherwise: Sequence[Card]) -> list[Card]:
    """Return who gets the copy of the key header: headquarters, or else the recipients of the bundle."""
    headquarters = [
        contact.card for contact in contacts if contact.card.role is Role.HEADQUARTERS and not contact.revoked
    ]
    return headquarters[:KEEPERS_LIMIT] or list(otherwise)

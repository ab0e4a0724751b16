"""Offices that exchange bundles. A card names an office, never a person."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.consent import SENT_FOR, RecipientKind


class Role(StrEnum):
    """What an office does."""

    STATION = "station"
    HEADQUARTERS = "headquarters"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class Card:
    """A contact card, `saksi-card/1` (storage/bundle/FORMAT.md).

    `station` is 26 base32 characters that follow from the two keys; `recipient` is an age recipient string
    (post-quantum, 1,959 characters); the keys are OpenSSH lines "<type> <base64>" without a comment.
    """

    name: str
    role: Role
    station: str
    recipient: str
    ed25519_key: str
    mldsa_key: str


@dataclass(frozen=True, slots=True)
class SignedCard:
    """A card whose two signatures were checked. `encoded` is the file, `words` its fingerprint in words."""

    card: Card
    encoded: bytes
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """A card that a person trusted after comparing its words.

    `last_good_sequence` is None while the contact is trusted; once it is revoked, bundles up to this number
    stay valid and later ones are refused. `chosen_kind` is what the person said who trusted it.
    """

    card: Card
    trusted_at: datetime
    last_good_sequence: int | None = None
    chosen_kind: RecipientKind | None = None

    @property
    def kind(self) -> RecipientKind:
        """For whom consent is asked before anything leaves to it: what was chosen, or what its role says."""
        return usual_kind(self.card.role) if self.chosen_kind is None else self.chosen_kind

    @property
    def revoked(self) -> bool:
        """Whether trust was taken back."""
        return self.last_good_sequence is not None


def usual_kind(role: Role) -> RecipientKind:
    """Return the kind of recipient that an office of this role is as long as nobody says otherwise."""
    return RecipientKind.PARTNER if role is Role.PARTNER else RecipientKind.OWN_STAFF


def fitting_kinds(role: Role) -> tuple[RecipientKind, ...]:
    """Return the kinds of recipient that an office of this role can be: a partner is never our own staff."""
    if role is not Role.PARTNER:
        return (RecipientKind.OWN_STAFF,)
    return (RecipientKind.PARTNER, *(kind for kind in SENT_FOR if kind not in _NOT_CHOSEN))


_NOT_CHOSEN = frozenset({RecipientKind.PARTNER, RecipientKind.OWN_STAFF})

"""Offices that exchange bundles. A card names an office, never a person."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    stay valid and later ones are refused.
    """

    card: Card
    trusted_at: datetime
    last_good_sequence: int | None = None

    @property
    def revoked(self) -> bool:
        """Whether trust was taken back."""
        return self.last_good_sequence is not None

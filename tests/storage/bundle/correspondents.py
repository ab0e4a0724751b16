"""Stations and offices for tests without a vault: their cards, and who believes them."""

from dataclasses import dataclass

from app.domain.people import Card, Contact, Role
from storage.crypto.hybrid import HybridIdentity
from tests.storage.bundle.forms.names import SIGNER

PUBLIC = SIGNER.public


def card(station: str, key: HybridIdentity, role: Role) -> Card:
    """Of somebody who signs with SIGNER."""
    return Card("office", role, station, key.recipient.to_text(), PUBLIC.ed25519.to_text(), PUBLIC.composite.to_text())


@dataclass(frozen=True)
class Known:
    """Believes SIGNER to be this contact, or nobody."""

    contact: Contact | None

    def find(self, ed25519_key: str, mldsa_key: str) -> Contact | None:
        assert (ed25519_key, mldsa_key) == (PUBLIC.ed25519.to_text(), PUBLIC.composite.to_text())
        return self.contact

"""This station's own contact card."""

import unicodedata
from typing import Protocol

from app.domain.people import Card, Role, SignedCard
from storage.bundle.card import check_name, decode_card, encode_card, words_of
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.signing import StationSigner
from storage.domain import REAL, Domain


class KeptStation(Protocol):
    """A station as the vault keeps it."""

    id: str
    signer: StationSigner
    identity: HybridIdentity

    def card(self) -> bytes | None:
        """Return the encoded contact card that was kept last, or None."""
        ...

    def keep_card(self, encoded: bytes) -> None:
        """Keep an encoded contact card."""
        ...


class OwnCardFile:
    """The port `OwnCard` of app/ports/people.py."""

    def __init__(self, station: KeptStation, domain: Domain = REAL) -> None:
        self._station = station
        self._domain = domain

    def name(self, name: str, role: Role) -> SignedCard:
        """Give the office its name and role, sign the card anew, keep it, and return it. Raises CardBad."""
        plain = unicodedata.normalize("NFC", name.strip())
        check_name(plain)
        public = self._station.signer.public
        card = Card(
            name=plain,
            role=role,
            station=self._station.id,
            recipient=self._station.identity.recipient.to_text(),
            ed25519_key=public.ed25519.to_text(),
            mldsa_key=public.composite.to_text(),
        )
        self._station.keep_card(encode_card(card, self._station.signer, self._domain))
        return self.card()

    def card(self) -> SignedCard:
        """Return the present card; before a name was given it carries the station id as its name."""
        kept = self._station.card()
        return self.name(self._station.id, Role.STATION) if kept is None else decode_card(kept, self._domain)


class CardFile:
    """The port `CardReader` of app/ports/people.py."""

    def __init__(self, domain: Domain = REAL) -> None:
        self._domain = domain

    def read(self, untrusted: bytes) -> SignedCard:
        """Return a card whose signatures hold. Raises CardBad, CardNewer, CardIsDemo or CardIsReal."""
        return decode_card(untrusted, self._domain)

    def words(self, card: Card) -> tuple[str, ...]:
        """Return the fingerprint words of a card that was read before, to be compared again."""
        return words_of(card, self._domain)

"""Contact cards, `saksi-card/1`: an office, its keys, signed by both of them (FORMAT.md, "Contact cards")."""

import hashlib
import unicodedata
from typing import Any

from app.domain.people import Card, Role, SignedCard
from app.errors.age import AgeKeyInvalid
from app.errors.base import SaksiError
from app.errors.bundle import BundleSignatureBad
from app.errors.people import CardBad, CardNewer
from app.errors.signature import SigningKeyInvalid
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.signatures import check_ed25519, check_mldsa
from storage.crypto import composite, ed25519
from storage.crypto.hybrid import HybridRecipient
from storage.crypto.public_key import PublicKey
from storage.crypto.signing import StationSigner
from storage.crypto.words import fingerprint_words
from storage.domain import REAL, Domain

NOUN = "card"
NAME_LIMIT_CHARACTERS = 80
CARD_LIMIT_BYTES = 64 << 10

_ID = "[a-z2-7]{26}"
_FORMAT = f"(?:{REAL.purpose(NOUN)}|{REAL.other.purpose(NOUN)})/[1-9][0-9]{{0,3}}"


def encode_card(card: Card, signer: StationSigner, domain: Domain = REAL) -> bytes:
    """The file: canonical JSON of the card and of the two signatures over the card's own canonical JSON."""
    message = encode_canonical(_card_fields(card, domain))
    pair = signer.sign(domain.purpose(NOUN), message)
    return encode_canonical(
        {
            "card": _card_fields(card, domain),
            "signatures": {
                ed25519.ALGORITHM: pair.ed25519.decode("ascii"),
                composite.ALGORITHM: pair.composite.decode("ascii"),
            },
        }
    )


def decode_card(untrusted: bytes, domain: Domain = REAL) -> SignedCard:
    """Read a card.

    Raises `CardIsDemo` or `CardIsReal` for one of the other domain, `CardNewer`, `CardBad` unless both signatures are
    by the keys that it names.
    """
    if len(untrusted) > CARD_LIMIT_BYTES:
        raise CardBad(reason="too_large")
    fields = decode_canonical(untrusted, "card", _refuse)
    body, signatures = fields.object("card"), fields.object("signatures")
    fields.end()
    card = _card(body, domain)
    message = encode_canonical(_card_fields(card, domain))
    purpose = domain.purpose(NOUN)
    try:
        first = check_ed25519(signatures.text(ed25519.ALGORITHM, limit=16384).encode("utf-8"), message, purpose)
        second = check_mldsa(signatures.text(composite.ALGORITHM, limit=16384).encode("utf-8"), message, purpose)
    except BundleSignatureBad:
        raise CardBad(reason="signature") from None
    signatures.end()
    if (first, second) != (card.ed25519_key, card.mldsa_key):
        raise CardBad(reason="signature_other_key")
    return SignedCard(card, untrusted, words_of(card, domain))


def words_of(card: Card, domain: Domain = REAL) -> tuple[str, ...]:
    """Return the fingerprint words of a card: eight, from the SHA-256 of its canonical JSON."""
    return fingerprint_words(hashlib.sha256(encode_canonical(_card_fields(card, domain))).digest())


def _card_fields(card: Card, domain: Domain) -> dict[str, Any]:
    return {
        "format": domain.format(NOUN),
        "name": card.name,
        "role": card.role.value,
        "station": card.station,
        "recipient": card.recipient,
        "ed25519_key": card.ed25519_key,
        "mldsa_key": card.mldsa_key,
    }


def _card(fields: Fields, domain: Domain) -> Card:
    purpose, _, version = fields.text("format", _FORMAT).rpartition("/")
    if purpose != domain.purpose(NOUN):
        raise domain.other.card_refused
    if version != "1":
        raise CardNewer(version=version)
    card = Card(
        name=fields.text("name", limit=NAME_LIMIT_CHARACTERS),
        role=Role(fields.text("role", "|".join(Role))),
        station=fields.text("station", _ID),
        recipient=fields.text("recipient"),
        ed25519_key=fields.text("ed25519_key"),
        mldsa_key=fields.text("mldsa_key"),
    )
    fields.end()
    check_name(card.name)
    _check_keys(card)
    return card


def check_name(name: str) -> None:
    """Raise `CardBad` unless a name is one visible line in NFC."""
    if (
        not name
        or len(name) > NAME_LIMIT_CHARACTERS
        or name != name.strip()
        or not all(character.isprintable() for character in name)
        or unicodedata.normalize("NFC", name) != name
    ):
        raise CardBad(reason="name")


def _check_keys(card: Card) -> None:
    try:
        recipient = HybridRecipient.from_text(card.recipient)
        first, second = PublicKey.from_text(card.ed25519_key), PublicKey.from_text(card.mldsa_key)
    except (AgeKeyInvalid, SigningKeyInvalid):
        raise CardBad(reason="key") from None
    texts = (recipient.to_text(), first.to_text(), second.to_text())
    kinds = (first.algorithm, second.algorithm)
    if texts != (card.recipient, card.ed25519_key, card.mldsa_key) or kinds != (
        ed25519.ALGORITHM,
        composite.ALGORITHM,
    ):
        raise CardBad(reason="key")


def _refuse(reason: str) -> SaksiError:
    return CardBad(reason=reason)

"""Contact cards: what a vault gives out, what it believes, and that nothing is trusted without the words."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import rfc8785

from app.domain.consent import RecipientKind
from app.domain.people import Card, Role
from app.errors.people import (
    CardBad,
    CardIsOwn,
    CardNewer,
    ContactAmbiguous,
    ContactUnknown,
    KindUnfit,
    PeopleError,
    WordsDiffer,
)
from app.usecases.trust import WordsCompared, WordsHeard, look_at_card, same_words, trust_card
from storage.bundle.card import CARD_LIMIT_BYTES, decode_card, encode_card
from storage.bundle.own_card import CardFile
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.signing import StationSigner
from storage.domain import DEMO
from tests.offices import Office
from tests.vault_fixtures import reopen

SIGNER = StationSigner.generate()
CARD = Card(
    name="Office of the river",
    role=Role.STATION,
    station="riverriverriverriverriverr",
    recipient=HybridIdentity.generate().recipient.to_text(),
    ed25519_key=SIGNER.public.ed25519.to_text(),
    mldsa_key=SIGNER.public.composite.to_text(),
)


def test_a_card_is_read_as_it_was_written() -> None:
    read = decode_card(encode_card(CARD, SIGNER))
    assert read.card == CARD
    assert len(read.words) == 8
    assert CardFile().read(read.encoded) == read
    assert CardFile().words(CARD) == read.words
    of_demo = encode_card(CARD, SIGNER, DEMO)
    assert CardFile(DEMO).read(of_demo).encoded == of_demo
    for reader, other in ((CardFile(), of_demo), (CardFile(DEMO), read.encoded)):
        with pytest.raises(PeopleError):
            reader.read(other)
    assert CardFile(DEMO).words(CARD) == decode_card(encode_card(CARD, SIGNER, DEMO), DEMO).words != read.words
    assert decode_card(encode_card(CARD, SIGNER)).words == read.words
    assert decode_card(encode_card(replace(CARD, name="Office of the rivet"), SIGNER)).words != read.words


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""},
        {"name": "x" * 81},
        {"name": " padded"},
        {"name": "two\nlines"},
        {"name": "turned \u202e round"},
        {"name": "e\u0301"},
        {"station": "SHORT"},
        {"recipient": "age1nothing"},
        {"recipient": CARD.recipient.upper()},
        {"ed25519_key": CARD.mldsa_key},
        {"mldsa_key": CARD.ed25519_key},
        {"ed25519_key": CARD.ed25519_key + " comment"},
        {"ed25519_key": StationSigner.generate().public.ed25519.to_text()},
        {"mldsa_key": StationSigner.generate().public.composite.to_text()},
    ],
)
def test_a_card_that_says_something_else_is_refused(changes: dict[str, str]) -> None:
    with pytest.raises(CardBad):
        decode_card(encode_card(replace(CARD, **changes), SIGNER))


def test_no_changed_byte_of_a_card_is_believed() -> None:
    encoded = encode_card(CARD, SIGNER)
    for place in range(0, len(encoded), 23):
        for changed in (
            encoded[:place] + bytes([encoded[place] ^ 1]) + encoded[place + 1 :],
            encoded[:place],
            encoded[:place] + b" " + encoded[place:],
        ):
            with pytest.raises(PeopleError):
                decode_card(changed)


def test_other_files_are_no_cards() -> None:
    for content in (b"", b"{}", b"[]", b"null", b"\xff\xfe", b"{" * 10_000, bytes(CARD_LIMIT_BYTES + 1)):
        with pytest.raises(CardBad):
            decode_card(content)


@pytest.mark.parametrize(("version", "number"), [("2", "2"), ("9999", "9999")])
def test_a_later_card_is_called_newer(version: str, number: str) -> None:
    fields = json.loads(encode_card(CARD, SIGNER))
    fields["card"]["format"] = f"saksi-card/{version}"
    with pytest.raises(CardNewer) as caught:
        decode_card(rfc8785.dumps(fields))
    assert caught.value.facts == {"version": number}


def refused(**changes: Any) -> str:
    """Why a card with these fields, signed as it is, is none."""
    with pytest.raises(CardBad) as caught:
        decode_card(encode_card(replace(CARD, **changes), SIGNER))
    return str(caught.value.facts["reason"])


def test_a_card_that_is_refused_says_why() -> None:
    assert decode_card(encode_card(replace(CARD, name="x" * 80), SIGNER)).card.name == "x" * 80
    assert {refused(name=name) for name in ("", " padded", "two\nlines", "e\u0301")} == {"name"}
    assert refused(name="x" * 81) == "card_name"
    assert {refused(recipient="age1nothing"), refused(ed25519_key="none"), refused(mldsa_key=CARD.ed25519_key)} == {
        "key"
    }
    other = StationSigner.generate().public
    assert refused(ed25519_key=other.ed25519.to_text()) == "signature_other_key"
    assert refused(mldsa_key=other.composite.to_text()) == "signature_other_key"
    encoded = encode_card(CARD, SIGNER)
    for content, reason in (
        (bytes(CARD_LIMIT_BYTES), "card_json"),
        (bytes(CARD_LIMIT_BYTES + 1), "too_large"),
        (encoded.replace(b"Office of the river", b"Office of the rivet"), "signature"),
        (encoded.replace(b"saksi-card/1", b"saksi-card/x"), "card_format"),
        (encoded.replace(b"saksi-card/1", b"saksi-card/0"), "card_format"),
    ):
        with pytest.raises(CardBad) as caught:
            decode_card(content)
        assert caught.value.facts == {"reason": reason}


@pytest.mark.parametrize("kind", ["ssh-ed25519", "ssh-mldsa44-ed25519"])
def test_a_signature_has_its_limit(kind: str) -> None:
    fields = json.loads(encode_card(CARD, SIGNER))
    for size, reason in ((16_384, "signature"), (16_385, f"signatures_{kind}")):
        fields["signatures"][kind] = "x" * size
        with pytest.raises(CardBad) as caught:
            decode_card(rfc8785.dumps(fields))
        assert caught.value.facts == {"reason": reason}


def test_a_vault_keeps_its_keys_and_its_card(make_office: Callable[..., Office]) -> None:
    office = make_office("field")
    named = office.named("Sea office", Role.PARTNER)
    folder = office.vault.context.folder
    office.vault.close()
    with reopen(folder) as vault:
        again = Office(vault)
        assert again.own_card.card() == named
        assert again.station.signer.public == office.station.signer.public
        assert again.station.identity.to_text() == office.station.identity.to_text()
        assert (named.card.name, named.card.role) == ("Sea office", Role.PARTNER)


def test_keys_are_not_found_in_the_files_of_a_vault(make_office: Callable[..., Office]) -> None:
    office = make_office("field")
    with office.station.signer.seed() as one, office.station.identity.seed() as two:
        secrets = [bytes(one.view()), bytes(two.view()), office.station.identity.to_text().encode()]
    for file in office.vault.context.folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(secret in content for secret in secrets), file.name


def test_trust_needs_the_words(make_office: Callable[..., Office]) -> None:
    field, other = make_office("field"), make_office("other")
    card = look_at_card(CardFile(), other.own_card.card().encoded)
    for heard in ("", " ".join(card.words[:-1]), " ".join(reversed(card.words)), "never these words"):
        with pytest.raises(WordsDiffer):
            trust_card(field.contacts, card, WordsHeard(heard))
    assert field.contacts.all() == []
    trusted = trust_card(field.contacts, card, WordsHeard("  " + ", ".join(card.words).upper() + "."))
    assert field.contacts.all() == [trusted]
    assert trust_card(field.contacts, card, WordsCompared()).card == trusted.card


def test_words_with_a_hyphen_may_be_said_with_a_space() -> None:
    assert same_words(("t-shirt", "yo-yo"), "T shirt, yo-yo")
    assert not same_words(("t-shirt", "yo-yo"), "yo yo t shirt")


def test_own_card_is_not_trusted(make_office: Callable[..., Office]) -> None:
    field = make_office("field")
    with pytest.raises(CardIsOwn):
        field.contacts.trust(field.own_card.card())


def test_a_contact_is_renamed_by_its_own_newer_card_only(make_office: Callable[..., Office]) -> None:
    field, other, third = make_office("field"), make_office("other"), make_office("third")
    field.trusts(other)
    other.named("New name", Role.HEADQUARTERS)
    field.trusts(other)
    (contact,) = field.contacts.all()
    assert (contact.card.name, contact.card.role) == ("New name", Role.HEADQUARTERS)
    stolen = replace(third.own_card.card().card, station=other.station.id)
    with pytest.raises(CardBad):
        field.contacts.trust(decode_card(encode_card(stolen, third.station.signer)))
    borrowed = replace(third.own_card.card().card, recipient=other.own_card.card().card.recipient)
    with pytest.raises(CardBad):
        field.contacts.trust(decode_card(encode_card(borrowed, third.station.signer)))
    assert field.contacts.all() == [contact]


def test_a_revoked_contact_stays_revoked(make_office: Callable[..., Office]) -> None:
    field, other = make_office("field"), make_office("other")
    field.trusts(other)
    assert field.contacts.revoke(other.station.id, 7).last_good_sequence == 7
    assert field.contacts.revoke(other.station.id, 9).last_good_sequence == 7
    assert field.contacts.revoke(other.station.id, 3).last_good_sequence == 3
    with pytest.raises(CardBad):
        field.trusts(other)
    with pytest.raises(ContactUnknown):
        field.contacts.revoke("q" * 26, 1)


def test_contacts_are_found_by_name_or_station(make_office: Callable[..., Office]) -> None:
    field, other, third = make_office("field"), make_office("other"), make_office("third")
    field.trusts(other)
    field.trusts(third)
    assert field.contacts.resolve("Office other").card.station == other.station.id
    assert field.contacts.resolve(third.station.id[:8]).card.name == "Office third"
    third.named("Office other", Role.STATION)
    field.trusts(third)
    with pytest.raises(ContactAmbiguous):
        field.contacts.resolve("Office other")
    for text in ("nobody", "", third.station.id[:3]):
        with pytest.raises(ContactUnknown):
            field.contacts.resolve(text)


def test_an_office_is_what_its_role_says_or_what_a_partner_was_chosen_to_be(make_office: Callable[..., Office]) -> None:
    field = make_office("field")
    headquarters, partner = make_office("hq", Role.HEADQUARTERS), make_office("partner", Role.PARTNER)
    cards = [CardFile().read(one.own_card.card().encoded) for one in (headquarters, partner)]
    assert [field.contacts.trust(card).kind for card in cards] == [RecipientKind.OWN_STAFF, RecipientKind.PARTNER]
    assert field.contacts.trust(cards[1], RecipientKind.POLICE_THERE).kind is RecipientKind.POLICE_THERE
    assert [one.kind for one in field.contacts.all()] == [RecipientKind.OWN_STAFF, RecipientKind.POLICE_THERE]
    assert field.contacts.trust(cards[1]).kind is RecipientKind.POLICE_THERE


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        (Role.PARTNER, RecipientKind.OWN_STAFF),
        (Role.PARTNER, RecipientKind.PUBLIC),
        (Role.STATION, RecipientKind.MEDIA),
    ],
)
def test_nobody_is_taken_for_what_their_card_excludes(
    role: Role, kind: RecipientKind, make_office: Callable[..., Office]
) -> None:
    field, other = make_office("field"), make_office("other", role)
    with pytest.raises(KindUnfit):
        field.contacts.trust(CardFile().read(other.own_card.card().encoded), kind)
    assert not field.contacts.all()


def test_a_partner_whose_newer_card_says_headquarters_does_not_become_our_own_staff(
    make_office: Callable[..., Office],
) -> None:
    field, partner = make_office("field"), make_office("partner", Role.PARTNER)
    field.trusts(partner)
    partner.named("We are headquarters now", Role.HEADQUARTERS)
    assert field.trusts(partner).kind is RecipientKind.PARTNER

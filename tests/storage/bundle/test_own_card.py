"""The card of a station that has no name yet, and then one."""

import pytest

from app.domain.people import Role
from app.errors.people import CardBad, PeopleError
from storage.bundle.card import decode_card
from storage.bundle.own_card import OwnCardFile
from storage.crypto.hybrid import HybridIdentity
from storage.domain import DEMO, REAL, Domain
from tests.storage.bundle.forms.names import SIGNER, STATION


class Station:
    """Keeps one card."""

    id = STATION
    signer = SIGNER
    identity = HybridIdentity.generate()

    def __init__(self) -> None:
        self.kept: bytes | None = None

    def card(self) -> bytes | None:
        return self.kept

    def keep_card(self, encoded: bytes) -> None:
        self.kept = encoded


@pytest.mark.parametrize("domain", [REAL, DEMO])
def test_before_it_has_a_name_it_goes_by_its_id(domain: Domain) -> None:
    station = Station()
    own = OwnCardFile(station, domain)
    first = own.card()
    assert (first.card.name, first.card.role, first.card.station) == (STATION, Role.STATION, STATION)
    assert station.kept == first.encoded
    assert own.card() == first, "it is not signed anew"
    named = own.name("  Cafe\u0301 at the river ", Role.HEADQUARTERS)
    assert (named.card.name, named.card.role) == ("Caf\u00e9 at the river", Role.HEADQUARTERS)
    assert own.card() == named == decode_card(named.encoded, domain)
    assert named.card.recipient == station.identity.recipient.to_text()
    assert (named.card.ed25519_key, named.card.mldsa_key) == (
        SIGNER.public.ed25519.to_text(), SIGNER.public.composite.to_text(),
    )  # fmt: skip
    with pytest.raises(PeopleError):
        decode_card(named.encoded, domain.other)


def test_a_name_that_is_none_changes_nothing() -> None:
    station = Station()
    own = OwnCardFile(station)
    named = own.name("River office", Role.STATION)
    for name in ("", "  ", "two\nlines", "x" * 81):
        with pytest.raises(CardBad):
            own.name(name, Role.STATION)
    assert own.card() == named

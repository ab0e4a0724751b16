"""The list of stations that ssh-keygen takes too: who is believed for which keys."""

import pytest

from app.domain.people import Card, Role
from storage.bundle.signers_file import SignersFile, signers_text
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner
from storage.domain import DEMO, REAL, Domain


def card(number: int) -> Card:
    public = StationSigner(Secret(bytes([number]) * 64)).public
    return Card(
        "name", Role.HEADQUARTERS, f"{'abc'[number]}" * 26, "", public.ed25519.to_text(), public.composite.to_text()
    )


ONE, TWO = card(0), card(1)


@pytest.mark.parametrize(
    ("domain", "names"), [(REAL, "saksi-bundle,saksi-card"), (DEMO, "saksi-demo-bundle,saksi-demo-card")]
)
def test_every_key_has_its_line_with_what_it_signs(domain: Domain, names: str) -> None:
    assert signers_text((ONE, TWO), domain) == "".join(
        f'{one.station} namespaces="{names}" {key}\n' for one in (ONE, TWO) for key in (one.ed25519_key, one.mldsa_key)
    )
    assert signers_text(()) == ""


def test_who_owns_both_keys_is_found() -> None:
    signers = SignersFile(signers_text((ONE, TWO)))
    for one in (ONE, TWO):
        found = signers.find(one.ed25519_key, one.mldsa_key)
        assert found is not None
        assert (found.card.station, found.card.ed25519_key, found.card.mldsa_key) == (
            one.station, one.ed25519_key, one.mldsa_key,
        )  # fmt: skip
        assert (found.card.role, found.card.name, found.card.recipient) == (Role.STATION, one.station, "")
        assert not found.revoked
    assert signers.find(ONE.ed25519_key, TWO.mldsa_key) is None
    assert SignersFile(signers_text((ONE,))).find(TWO.ed25519_key, TWO.mldsa_key) is None


def test_a_key_that_two_stations_claim_is_of_nobody() -> None:
    twice = signers_text((ONE,)) + signers_text((ONE,)).replace(ONE.station, TWO.station)
    assert SignersFile(twice).find(ONE.ed25519_key, ONE.mldsa_key) is None


def test_a_name_that_is_no_station_and_a_key_of_the_demo_are_nobody() -> None:
    somebody = signers_text((ONE,)).replace(ONE.station, "somebody@example.org")
    assert SignersFile(somebody).find(ONE.ed25519_key, ONE.mldsa_key) is None
    longer = signers_text((ONE,)).replace(ONE.station, ONE.station + "a")
    assert SignersFile(longer).find(ONE.ed25519_key, ONE.mldsa_key) is None
    demo = signers_text((ONE,), DEMO)
    assert SignersFile(demo).find(ONE.ed25519_key, ONE.mldsa_key) is None
    assert SignersFile(demo, DEMO).find(ONE.ed25519_key, ONE.mldsa_key) is not None

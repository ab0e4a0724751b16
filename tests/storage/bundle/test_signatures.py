"""The two signatures under something that travels, each of its own kind, purpose and message."""

from collections.abc import Callable

import pytest

from app.errors.bundle import BundleSignatureBad
from storage.bundle.signatures import check_ed25519, check_mldsa, is_of_other_domain
from storage.crypto.signing import SignaturePair
from storage.domain import DEMO, REAL
from tests.storage.bundle.forms.names import SIGNER

MESSAGE = b"what was signed"


def signed(purpose: str = "saksi-card") -> SignaturePair:
    return SIGNER.sign(purpose, MESSAGE)


def test_the_key_that_signed_is_told() -> None:
    pair = signed()
    assert check_ed25519(pair.ed25519, MESSAGE, "saksi-card") == SIGNER.public.ed25519.to_text()
    assert check_mldsa(pair.composite, MESSAGE, "saksi-card") == SIGNER.public.composite.to_text()


@pytest.mark.parametrize(
    ("check", "kind", "own", "other"),
    [
        (check_ed25519, "ssh-ed25519", signed().ed25519, signed().composite),
        (check_mldsa, "ssh-mldsa44-ed25519", signed().composite, signed().ed25519),
    ],
)
def test_what_does_not_hold_is_refused_with_its_reason(
    check: Callable[[bytes, bytes, str], str], kind: str, own: bytes, other: bytes
) -> None:
    def refusal(signature: bytes, message: bytes = MESSAGE, purpose: str = "saksi-card") -> str:
        with pytest.raises(BundleSignatureBad) as caught:
            check(signature, message, purpose)
        assert caught.value.facts["kind"] == kind
        return str(caught.value.facts["reason"])

    assert refusal(other) == "algorithm"
    reasons = {refusal(own, b"another"), refusal(own, MESSAGE, "saksi-bundle"), refusal(b"no signature")}
    assert not any("." in reason or reason == "algorithm" for reason in reasons)


def test_a_signature_of_the_other_domain_is_known() -> None:
    real, demo = signed(REAL.purpose("card")).ed25519, signed(DEMO.purpose("card")).ed25519
    assert is_of_other_domain(demo, MESSAGE, "card", REAL)
    assert is_of_other_domain(real, MESSAGE, "card", DEMO)
    for signature, message, noun, domain in (
        (real, MESSAGE, "card", REAL),
        (demo, MESSAGE, "card", DEMO),
        (demo, b"another", "card", REAL),
        (demo, MESSAGE, "bundle", REAL),
        (b"no signature", MESSAGE, "card", REAL),
    ):
        assert not is_of_other_domain(signature, message, noun, domain)

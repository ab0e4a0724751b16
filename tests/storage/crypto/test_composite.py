import pytest

from storage.crypto import composite
from storage.crypto.composite import PUBLIC_BYTES, SIGNATURE_BYTES

SEED = bytes(range(64))
PUBLIC = composite.public_of(SEED)
SIGNATURE = composite.sign(SEED, b"message")


def test_its_own_signature_holds_for_its_own_message() -> None:
    assert (len(PUBLIC), len(SIGNATURE)) == (PUBLIC_BYTES, SIGNATURE_BYTES)
    assert composite.verifies(PUBLIC, SIGNATURE, b"message")
    assert not composite.verifies(PUBLIC, SIGNATURE, b"massage")
    assert not composite.verifies(composite.public_of(bytes(64)), SIGNATURE, b"message")


@pytest.mark.parametrize(
    ("public", "signature"),
    [
        (PUBLIC + b"x", SIGNATURE),
        (PUBLIC[:-1], SIGNATURE),
        (b"", SIGNATURE),
        (PUBLIC, SIGNATURE + b"x"),
        (PUBLIC, SIGNATURE[:-1]),
        (PUBLIC, b""),
        (b"", b""),
    ],
)
def test_another_size_of_either_is_no_signature(public: bytes, signature: bytes) -> None:
    assert not composite.verifies(public, signature, b"message")


def test_each_half_has_to_hold() -> None:
    for place in (0, SIGNATURE_BYTES - 65, SIGNATURE_BYTES - 1):
        changed = bytearray(SIGNATURE)
        changed[place] ^= 1
        assert not composite.verifies(PUBLIC, bytes(changed), b"message"), place

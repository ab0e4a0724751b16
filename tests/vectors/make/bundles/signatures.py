"""Faults of the signatures."""

import base64
from collections.abc import Callable

from tests.vectors.make.bundles.bag import Plan
from tests.vectors.make.bundles.keys import NAMESPACE, SIGNER, STRANGER
from tests.vectors.make.bundles.vector import Vector, planned


def signatures() -> list[Vector]:
    def first(name: str, plan: Plan, reason: str) -> Vector:
        return planned(name, "M19", "bundle.signature", "signature_ed25519", plan, reason)

    def second(name: str, plan: Plan, reason: str) -> Vector:
        return planned(name, "M20", "bundle.signature", "signature_mldsa", plan, reason)

    return [
        first("signed-something-else", Plan(signed=lambda text: text + b"\n"), "wrong"),
        first("signed-for-another-purpose", Plan(namespace="file"), "other_purpose"),
        first("signature-missing", Plan(signatures=lambda one, two: (b"", two)), "malformed"),
        first("signature-of-the-other-kind", Plan(signatures=lambda one, two: (two, two)), "algorithm"),
        first("signature-with-an-empty-line", Plan(signatures=lambda one, two: (one + b"\n", two)), "malformed"),
        first(
            "signature-in-other-columns",
            Plan(signatures=lambda one, two: (one.replace(b"\n", b"", 2), two)),
            "malformed",
        ),
        first("signature-hash-sha256", Plan(signatures=lambda one, two: (rehashed(one), two)), "malformed"),
        second("lasting-signature-missing", Plan(signatures=lambda one, two: (one, b"")), "malformed"),
        second("lasting-signature-of-the-other-kind", Plan(signatures=lambda one, two: (one, one)), "algorithm"),
        second(
            "lasting-signature-of-something-else",
            Plan(signatures=lambda one, two: (one, SIGNER.sign(NAMESPACE, b"x").composite)),
            "wrong",
        ),
        second("lasting-signature-half-wrong", Plan(signatures=lambda one, two: (one, half_wrong(two))), "wrong"),
        planned(
            "stranger", "M21", "bundle.station_unknown", "station", Plan(first_signer=STRANGER, second_signer=STRANGER)
        ),
        planned("stranger-with-one-good-key", "M21", "bundle.station_unknown", "station", Plan(second_signer=STRANGER)),
    ]


def rehashed(armored: bytes) -> bytes:
    return rearmored(armored, lambda blob: blob.replace(b"\x00\x00\x00\x06sha512", b"\x00\x00\x00\x06sha256"))


def half_wrong(armored: bytes) -> bytes:
    """The Ed25519 half of the lasting signature with one changed bit, the ML-DSA half as it was."""
    return rearmored(armored, lambda blob: blob[:-60] + bytes([blob[-60] ^ 1]) + blob[-59:])


def rearmored(armored: bytes, change: Callable[[bytes], bytes]) -> bytes:
    inner = armored.split(b"\n", 1)[1].rsplit(b"\n", 2)[0]
    text = base64.b64encode(change(base64.b64decode(inner.replace(b"\n", b""))))
    body = b"".join(text[at : at + 70] + b"\n" for at in range(0, len(text), 70))
    return b"-----BEGIN SSH SIGNATURE-----\n" + body + b"-----END SSH SIGNATURE-----\n"

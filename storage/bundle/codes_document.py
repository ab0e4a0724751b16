"""codes.json: hashes of paper codes, for our own offices, so that a person can withdraw there by word of mouth."""

import itertools
from collections.abc import Sequence

from app.domain.notice import CodeHash
from storage.bundle.canonical import decode_canonical, encode_canonical
from storage.bundle.testimony_document import ID

FORMAT = "saksi-codes/1"
CODES_LIMIT = 10_000


def encode_codes(codes: Sequence[CodeHash]) -> bytes:
    """Canonical JSON, by testimony and hash."""
    ordered = sorted(codes, key=lambda code: (code.testimony_id, code.sha512))
    rows = [{"testimony": code.testimony_id, "sha512": code.sha512.hex()} for code in ordered]
    return encode_canonical({"format": FORMAT, "codes": rows})


def decode_codes(untrusted: bytes) -> tuple[CodeHash, ...]:
    """Read the document. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "codes")
    fields.text("format", FORMAT)
    codes = []
    for row in fields.objects("codes", CODES_LIMIT):
        codes.append(CodeHash(row.text("testimony", ID), row.digest("sha512")))
        row.end()
    fields.end()
    places = [(code.testimony_id, code.sha512) for code in codes]
    if not places or any(second <= first for first, second in itertools.pairwise(places)):
        fields.fail("codes")
    return tuple(codes)

"""purposes.json: as what each recipient gets the bundle; consent is asked for that."""

from collections.abc import Mapping, Sequence

from app.domain.consent import SENT_FOR, RecipientKind
from storage.bundle.canonical import decode_canonical, encode_canonical

FORMAT = "saksi-purposes/1"
_LIMIT = 16


def encode_purposes(kinds: Mapping[str, RecipientKind]) -> bytes:
    """Canonical JSON; `kinds` go by the digest of the recipient (64 hex digits)."""
    rows = [{"recipient": digest, "kind": kinds[digest].value} for digest in sorted(kinds)]
    return encode_canonical({"format": FORMAT, "recipients": rows})


def decode_purposes(untrusted: bytes, recipients: Sequence[str]) -> dict[str, RecipientKind]:
    """Read the document, which names exactly these recipients in this order. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "purposes")
    fields.text("format", FORMAT)
    kinds: dict[str, RecipientKind] = {}
    named = []
    for row in fields.objects("recipients", _LIMIT):
        named.append(row.text("recipient", "[0-9a-f]{64}"))
        kinds[named[-1]] = RecipientKind(row.text("kind", "|".join(SENT_FOR)))
        row.end()
    fields.end()
    if named != list(recipients):
        fields.fail("recipients")
    return kinds

"""approvals.json: what second persons signed, so that a child's testimony could leave."""

import hashlib
import json
from collections.abc import Sequence

from app.domain.consent import Approval
from app.domain.custody import Act, CustodyEntry
from app.errors.approval import ApprovalBad
from app.errors.bundle import BundleContentBad
from storage.approval_document import decode_approval
from storage.bundle.canonical import decode_canonical, encode_canonical
from storage.domain import Domain

FORMAT = "saksi-approvals/1"
APPROVALS_LIMIT = 1000


def encode_approvals(testimony_id: str, approvals: Sequence[Approval]) -> bytes:
    """Canonical JSON; every approval stands in it as it was signed."""
    documents = sorted({one.document for one in approvals}, key=_digest)
    return encode_canonical(
        {"format": FORMAT, "testimony": testimony_id, "approvals": [json.loads(one) for one in documents]}
    )


def decode_approvals(untrusted: bytes, testimony_id: str, revision: int, domain: Domain) -> tuple[Approval, ...]:
    """Read the document of one testimony; `revision` is the one that travels. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "approvals")
    fields.text("format", FORMAT)
    fields.text("testimony", testimony_id)
    documents = [encode_canonical(one) for one in fields.plain_objects("approvals", APPROVALS_LIMIT)]
    fields.end()
    if not documents or documents != sorted(set(documents), key=_digest):
        fields.fail("approvals")
    approvals = tuple(_approval(one, domain) for one in documents)
    for approval in approvals:
        if approval.testimony_id != testimony_id or approval.revision > revision:
            raise BundleContentBad(reason="approval_other")
    return approvals


def check_approvals_told(approvals: Sequence[Approval], custody: Sequence[CustodyEntry]) -> None:
    """The custody log tells of exactly these: none was taken out, none was put in. Raises `BundleContentBad`."""
    told = [entry.event.facts.get("sha512") for entry in custody if entry.event.act is Act.APPROVED]
    if sorted(map(str, told)) != sorted(_digest(one.document).hex() for one in approvals):
        raise BundleContentBad(reason="approvals_custody")


def _approval(document: bytes, domain: Domain) -> Approval:
    try:
        return decode_approval(document, domain)
    except ApprovalBad:
        raise BundleContentBad(reason="approval") from None


def _digest(document: bytes) -> bytes:
    return hashlib.sha512(document).digest()

"""An approval as it is signed and as it travels, `saksi-approval/1`: canonical JSON, signed twice."""

import base64
import hashlib
import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import rfc8785

from app.domain.consent import Approval, Question, RecipientKind, Use
from app.errors.approval import ApprovalBad
from app.errors.signature import SignatureError
from storage.crypto import composite, ed25519
from storage.crypto.signing import SignaturePair, StationKeys, StationSigner, verify_pair
from storage.crypto.sshsig import SshSignature
from storage.domain import Domain
from storage.times import time_text

NOUN = "approval"
LIMIT_BYTES = 64 * 1024
_ID_CHARACTERS = 26


def approver_id(keys: StationKeys) -> str:
    """Return 26 base32 characters that follow from both public keys of an approver."""
    lines = f"{keys.ed25519.to_text()}\n{keys.composite.to_text()}\n"
    return base64.b32encode(hashlib.sha256(lines.encode("ascii")).digest()).decode("ascii").lower()[:_ID_CHARACTERS]


def encode_approval(approval: Approval, signer: StationSigner, domain: Domain) -> bytes:
    """Sign an approval; `approver` is the id that follows from the signer's keys."""
    body = _fields(approval, domain)
    pair = signer.sign(domain.purpose(NOUN), rfc8785.dumps(body))
    signatures = {ed25519.ALGORITHM: pair.ed25519.decode("ascii"), composite.ALGORITHM: pair.composite.decode("ascii")}
    return rfc8785.dumps({"approval": body, "signatures": signatures})


def decode_approval(untrusted: bytes, domain: Domain) -> Approval:
    """Read an approval whose signatures hold, by the keys that its `approver` follows from. Raises ApprovalBad."""
    if len(untrusted) > LIMIT_BYTES:
        raise ApprovalBad(reason="size")
    try:
        whole = json.loads(untrusted)
        body, signatures = whole["approval"], whole["signatures"]
        approval = _approval(body)
        pair = SignaturePair(signatures[ed25519.ALGORITHM].encode(), signatures[composite.ALGORITHM].encode())
        spelled = rfc8785.dumps({"approval": _fields(approval, domain), "signatures": signatures})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, rfc8785.CanonicalizationError):
        raise ApprovalBad(reason="json") from None
    # Read and written again gives the same bytes: nothing unknown, no second spelling, and this domain's format.
    if spelled != untrusted or len(signatures) != 2:  # noqa: PLR2004 -- the two that were read
        raise ApprovalBad(reason="spelling")
    _check(approval, pair, rfc8785.dumps(body), domain)
    return replace(approval, document=untrusted)


def _check(approval: Approval, pair: SignaturePair, message: bytes, domain: Domain) -> None:
    try:
        keys = StationKeys(SshSignature.parse(pair.ed25519).key, SshSignature.parse(pair.composite).key)
        if (keys.ed25519.algorithm, keys.composite.algorithm) != (ed25519.ALGORITHM, composite.ALGORITHM):
            raise ApprovalBad(reason="algorithm")
        if approver_id(keys) != approval.approver:
            raise ApprovalBad(reason="approver")
        verify_pair(pair, keys, domain.purpose(NOUN), hashlib.sha512(message).digest())
    except SignatureError as error:
        raise ApprovalBad(reason=error.code) from None


def _fields(approval: Approval, domain: Domain) -> dict[str, Any]:
    return {
        "format": domain.format(NOUN),
        "testimony": approval.testimony_id,
        "revision": approval.revision,
        "at": time_text(approval.at),
        "approver": approval.approver,
        "questions": [
            {"use": one.use.value, "kind": one.kind.value, "recipient": one.recipient}
            for one in sorted(approval.questions)
        ],
    }


def _approval(fields: dict[str, Any]) -> Approval:
    return Approval(
        testimony_id=str(fields["testimony"]),
        approver=str(fields["approver"]),
        at=datetime.fromisoformat(fields["at"]),
        revision=int(fields["revision"]),
        questions=frozenset(
            Question(Use(one["use"]), RecipientKind(one["kind"]), str(one["recipient"])) for one in fields["questions"]
        ),
    )

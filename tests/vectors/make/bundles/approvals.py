"""What second persons sign, and its faults."""

import base64
import hashlib
from collections.abc import Iterable
from typing import Any

import rfc8785

from storage.crypto.signing import StationSigner
from tests.vectors.make.bundles.bag import Plan, with_consent
from tests.vectors.make.bundles.keys import APPROVER, STRANGER, TESTIMONY, WHEN, sha512
from tests.vectors.make.bundles.said import age_event, custody, custody_of
from tests.vectors.make.bundles.vector import Vector, planned


def approver_id(signer: StationSigner) -> str:
    text = f"{signer.public.ed25519.to_text()}\n{signer.public.composite.to_text()}\n"
    return base64.b32encode(hashlib.sha256(text.encode()).digest()).decode().lower()[:26]


def approval(*kinds: tuple[str, str], signer: StationSigner = APPROVER, **changes: Any) -> dict[str, Any]:
    body = {
        "format": "saksi-approval/1",
        "testimony": TESTIMONY,
        "revision": 3,
        "at": WHEN,
        "approver": approver_id(APPROVER),
        "questions": [
            {"use": use, "kind": kind, "recipient": ""}
            for use, kind in sorted(kinds or (("read", "own_staff"), ("partner", "partner")))
        ],
        **changes,
    }
    pair = signer.sign("saksi-approval", rfc8785.dumps(body))
    signatures = {"ssh-ed25519": pair.ed25519.decode(), "ssh-mldsa44-ed25519": pair.composite.decode()}
    return {"approval": body, "signatures": signatures}


def approvals_json(*approvals: dict[str, Any], **changes: Any) -> bytes:
    whole = {"format": "saksi-approvals/1", "testimony": TESTIMONY, "approvals": by_digest(approvals), **changes}
    return rfc8785.dumps(whole)


def by_digest(approvals: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(approvals, key=lambda one: sha512(rfc8785.dumps(one)))


def approvals(child: list[dict[str, Any]]) -> list[Vector]:
    """A child's testimony, with what a second person signed and a log that tells of it."""

    def plan(*signed: dict[str, Any], told: list[str] | None = None, document: bytes | None = None) -> Plan:
        ages = [age_event(1, age="child", guardian="trusted")]
        rows = custody_of(child, ages)
        hashes = [sha512(rfc8785.dumps(one)) for one in signed] if told is None else told
        rows += [
            {"number": 70 + place, "act": "approved", "facts": {"approver": "B2", "revision": 3, "sha512": one}}
            for place, one in enumerate(hashes)
        ]
        files: dict[str, bytes | None] = {"custody": custody(rows)}
        if signed or document is not None:
            files["approvals"] = approvals_json(*signed) if document is None else document
        return with_consent(child, ages, **files)

    def right(name: str, *signed: dict[str, Any]) -> Vector:
        return planned(f"approval-{name}", "none", "bundle.verified", "none", plan(*signed))

    def missing(name: str, *signed: dict[str, Any]) -> Vector:
        return planned(
            f"approval-{name}", "M52", "bundle.consent_missing", "content", plan(*signed), "approval_missing"
        )

    def bad(name: str, reason: str, *signed: dict[str, Any], must: str = "M59", **more: Any) -> Vector:
        return planned(f"approval-{name}", must, "bundle.content", "content", plan(*signed, **more), reason)

    whole, own = approval(), approval(("read", "own_staff"))
    reworded = {**whole, "approval": {**whole["approval"], "revision": 2}}
    half = {**whole, "signatures": {"ssh-ed25519": whole["signatures"]["ssh-ed25519"]}}
    rising = by_digest([whole, own])
    return [
        right("of-a-child", whole),
        right("in-two-documents", own, approval(("partner", "partner"))),
        missing("for-one-recipient", own),
        missing("of-an-older-revision", approval(revision=2)),
        bad("none", "approvals_approvals", document=approvals_json()),
        bad("twice", "approvals_approvals", document=approvals_json(whole, whole), told=[]),
        bad(
            "falling",
            "approvals_approvals",
            document=approvals_json(approvals=rising[::-1]),
            told=[sha512(rfc8785.dumps(one)) for one in rising],
        ),
        bad("later", "approvals_format", document=approvals_json(whole, format="saksi-approvals/2")),
        bad("beside-another-testimony", "approvals_testimony", document=approvals_json(whole, testimony="u" * 26)),
        bad("with-a-field", "approvals_unknown_field", document=approvals_json(whole, why="because")),
        bad("of-another-testimony", "approval_other", approval(testimony="u" * 26)),
        bad("of-a-later-revision", "approval_other", approval(revision=4)),
        bad("by-other-keys", "approval", approval(signer=STRANGER)),
        bad("reworded", "approval", reworded),
        bad("signed-once", "approval", half),
        bad("of-the-demo", "approval", approval(format="saksi-demo-approval/1")),
        bad("taken-out", "approvals_custody", told=[sha512(rfc8785.dumps(whole))], must="M60"),
        bad("not-told-of", "approvals_custody", whole, told=[], must="M60"),
        bad("told-of-twice", "approvals_custody", whole, told=[sha512(rfc8785.dumps(whole))] * 2, must="M60"),
        bad("told-of-otherwise", "approvals_custody", whole, told=["00" * 64], must="M60"),
    ]

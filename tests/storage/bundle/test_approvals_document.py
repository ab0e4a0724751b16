"""approvals.json: what second persons signed, as they signed it, of this testimony and no other."""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
import rfc8785

from app.domain.consent import Approval, Question, RecipientKind, Use
from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.errors.bundle import BundleContentBad
from storage.approval_document import approver_id, decode_approval, encode_approval
from storage.bundle.approvals_document import check_approvals_told, decode_approvals, encode_approvals
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner
from storage.domain import DEMO, REAL

TESTIMONY, OTHER, STATION = "t" * 26, "u" * 26, "s" * 26
AT = datetime(2026, 3, 1, 9, 0, 5, 123456, tzinfo=UTC)
QUESTION = Question(Use.SERVICES, RecipientKind.SERVICE, "")


def approval(number: int, testimony_id: str = TESTIMONY, revision: int = 7) -> Approval:
    signer = StationSigner(Secret(bytes([number]) * 64))
    made = Approval(testimony_id, approver_id(signer.public), AT, revision, frozenset({QUESTION}))
    return decode_approval(encode_approval(made, signer, REAL), REAL)


ALL = tuple(approval(number) for number in range(1, 8))
ONE, TWO = ALL[:2]
# Seven, so that no other order is the same by chance.
IN_ORDER = tuple(sorted(ALL, key=lambda one: hashlib.sha512(one.document).digest()))


def document(*approvals: Any, **fields: Any) -> bytes:
    rows = [json.loads(one.document) if isinstance(one, Approval) else one for one in approvals]
    return rfc8785.dumps({"format": "saksi-approvals/1", "testimony": TESTIMONY, "approvals": rows, **fields})


def refusal(untrusted: bytes) -> str:
    with pytest.raises(BundleContentBad) as caught:
        decode_approvals(untrusted, TESTIMONY, 7, REAL)
    return str(caught.value.facts["reason"])


def test_they_travel_as_they_were_signed_in_the_order_of_their_hashes() -> None:
    written = encode_approvals(TESTIMONY, (*reversed(ALL), ONE))
    assert written == document(*IN_ORDER)
    read = decode_approvals(written, TESTIMONY, 7, REAL)
    assert read == IN_ORDER
    assert [one.document for one in read] == [one.document for one in IN_ORDER]


def test_whatever_is_not_one_is_refused() -> None:
    assert refusal(document(ONE, format="saksi-approvals/2")) == "approvals_format"
    assert refusal(document(ONE, testimony=OTHER)) == "approvals_testimony"
    assert refusal(document(ONE, later=1)) == "approvals_unknown_field"
    assert refusal(document()) == "approvals_approvals"
    assert refusal(document(ONE, ONE)) == "approvals_approvals"
    assert refusal(document(*reversed(IN_ORDER))) == "approvals_approvals"
    assert refusal(document(5)) == "approvals_approvals"
    assert refusal(document(*[{}] * 1001)) == "approvals_approvals"
    assert refusal(document({})) == "approval"
    assert refusal(document(ONE)[:-1]) == "approvals_json"


def test_one_of_the_demo_or_with_another_signature_is_refused() -> None:
    with pytest.raises(BundleContentBad):
        decode_approvals(document(ONE), TESTIMONY, 7, DEMO)
    changed = json.loads(ONE.document)
    changed["approval"]["revision"] = 6
    assert refusal(document(changed)) == "approval"


@pytest.mark.parametrize(
    ("of", "revision", "fits"),
    [(TESTIMONY, 7, True), (TESTIMONY, 1, True), (TESTIMONY, 8, False), (OTHER, 7, False)],
)
def test_it_is_of_this_testimony_and_not_of_a_later_one(of: str, revision: int, fits: bool) -> None:
    untrusted = document(approval(1, of, revision))
    if fits:
        assert len(decode_approvals(untrusted, TESTIMONY, 7, REAL)) == 1
    else:
        assert refusal(untrusted) == "approval_other"


def told(*approvals: Approval, act: Act = Act.APPROVED) -> list[CustodyEntry]:
    return [
        CustodyEntry(
            number,
            CustodyEvent(TESTIMONY, act, AT, {"sha512": hashlib.sha512(one.document).hexdigest()}),
            STATION,
            bytes(64),
        )
        for number, one in enumerate(approvals, 1)
    ]


def test_the_log_tells_of_exactly_these() -> None:
    check_approvals_told((), told(ONE, act=Act.EXPORTED))
    check_approvals_told((ONE, TWO), told(TWO, ONE))
    for approvals, custody in (((ONE,), told(ONE, TWO)), ((ONE, TWO), told(ONE)), ((ONE,), told(ONE, ONE))):
        with pytest.raises(BundleContentBad) as caught:
            check_approvals_told(approvals, custody)
        assert caught.value.facts == {"reason": "approvals_custody"}

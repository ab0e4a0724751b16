"""The documents in a bundle: consent, reviews, marks, custody, cases, names, sheets and the others."""

from collections.abc import Callable

from storage.approval_document import decode_approval
from storage.bundle.approvals_document import decode_approvals
from storage.bundle.case_document import decode_case
from storage.bundle.codes_document import decode_codes
from storage.bundle.consent_document import decode_consent, encode_consent
from storage.bundle.custody_document import decode_custody
from storage.bundle.identity_document import decode_identity
from storage.bundle.interview_document import decode_interview, encode_interview
from storage.bundle.marks_document import decode_marks
from storage.bundle.notices_document import decode_notices
from storage.bundle.purposes_document import decode_purposes
from storage.bundle.review_document import decode_review, encode_review
from storage.bundle.testimony_document import decode_testimony
from storage.bundle.transcript_document import decode_transcript
from storage.domain import REAL
from tests.fuzz.fuzzing import members, refused_or

TESTIMONY = "testimony" + "b" * 17
PART = "recording" + "c" * 17

_READERS: tuple[tuple[str, Callable[[bytes], object]], ...] = (
    ("consent.json", lambda data: decode_consent(data, TESTIMONY)),
    ("review.json", lambda data: decode_review(data, TESTIMONY, [PART])),
    ("marks.json", lambda data: decode_marks(data, TESTIMONY, [PART])),
    ("custody.jsonl", lambda data: decode_custody(data, TESTIMONY)),
    ("case.json", lambda data: decode_case(data, TESTIMONY, 3)),
    ("identity.json", lambda data: decode_identity(data, TESTIMONY)),
    ("approvals.json", lambda data: decode_approvals(data, TESTIMONY, 3, REAL)),
    ("codes.json", decode_codes),
    ("notices.json", lambda data: decode_notices(data, frozenset())),
    ("purposes.json", lambda data: decode_purposes(data, ["ab" * 32])),
    ("testimony.json", decode_testimony),
    ("transcript.json", decode_transcript),
    ("approval", lambda data: decode_approval(data, REAL)),
    ("interview.json", lambda data: decode_interview(data, TESTIMONY)),
)


def seeds() -> list[bytes]:
    """The first byte says which reader is meant."""
    return [
        bytes([number]) + data
        for number, (name, _) in enumerate(_READERS)
        for data in sorted(members(name), key=len)[:25]
    ]


def check(data: bytes) -> None:
    if not data:
        return
    name, read = _READERS[data[0] % len(_READERS)]
    found = refused_or(lambda: read(data[1:]))
    # One meaning, one spelling: what is believed is written again as it came.
    if found is not None and name == "consent.json":
        assert encode_consent(TESTIMONY, found) == data[1:]  # type: ignore[arg-type]
    if found is not None and name == "review.json":
        assert encode_review(TESTIMONY, found) == data[1:]  # type: ignore[arg-type]
    if found is not None and name == "interview.json":
        assert encode_interview(TESTIMONY, found) == data[1:]  # type: ignore[arg-type]

"""A testimony of which everything is known, made without a vault: a child's, with an approval and every document."""

import hashlib
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from app.domain.audio import AudioFormat, Gap, GapReason, RecordingFacts, SpeakerMark
from app.domain.bundle import PartContent, TestimonyContent, TranscriptContent
from app.domain.circumstances import Circumstances, Present
from app.domain.consent import (
    Age,
    AgeEvent,
    Answer,
    Approval,
    Attribution,
    Circumstance,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
    Voice,
)
from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.domain.identity import Identity
from app.domain.interview import InterviewSheet, KeptSheet, Outcome
from app.domain.testimony import Part
from storage.approval_document import approver_id, decode_approval, encode_approval
from storage.bundle.canonical import encode_canonical
from storage.consent_fields import event_sha512
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner
from storage.domain import REAL
from storage.interview_fields import sheet_fields
from tests.storage.bundle.forms.every import value_of
from tests.storage.bundle.forms.names import AT, PART, STATION, TESTIMONY

APPROVER = StationSigner(Secret(bytes([9]) * 64))
READ = Question(Use.READ, RecipientKind.OWN_STAFF)
GRANTED = (Question(Use.RECORD, RecipientKind.DEVICE), Question(Use.KEEP, RecipientKind.OWN_STAFF), READ)
SOUND, PICTURE = b"sound" * 1000, b"picture" * 11


def said(number: int, question: Question, given_by: GivenBy, answer: Answer = Answer.GRANT) -> ConsentEvent:
    return ConsentEvent(
        TESTIMONY,
        number,
        STATION,
        AT,
        answer,
        question,
        Terms(Attribution.NAMED, Voice.ORIGINAL, None),
        Circumstance("v3", "km", False, given_by, How.WRITTEN, "I7"),
    )


def approval(revision: int = 7) -> Approval:
    made = Approval(TESTIMONY, approver_id(APPROVER.public), AT, revision, frozenset({READ}))
    return decode_approval(encode_approval(made, APPROVER, REAL), REAL)


CONSENT = ConsentRecord(
    tuple(
        said(2 * number + place, question, given_by)
        for number, question in enumerate(GRANTED, 1)
        for place, given_by in enumerate((GivenBy.CHILD, GivenBy.PROTECTOR))
    ),
    (AgeEvent(TESTIMONY, 1, STATION, AT, Age.CHILD, Guardian.NONE, "I7"),),
    (approval(),),
)
SHEET = KeptSheet(TESTIMONY, 1, STATION, AT, InterviewSheet(Outcome.HELD))


def log(*told: tuple[Act, dict[str, str | int]]) -> tuple[CustodyEntry, ...]:
    return tuple(
        CustodyEntry(number, CustodyEvent(TESTIMONY, act, AT, facts), STATION, bytes(64))
        for number, (act, facts) in enumerate(told, 1)
    )


def told_of(consent: ConsentRecord, marks: int, sheets: Sequence[KeptSheet]) -> tuple[CustodyEntry, ...]:
    """The custody log that tells of all this."""
    rows: list[tuple[Act, dict[str, str | int]]] = [(Act.CREATED, {})]
    for one in consent.said:
        act = Act.CONSENT_SAID if isinstance(one, ConsentEvent) else Act.AGE_SAID
        rows.append((act, {"number": one.number, "sha512": event_sha512(one)}))
    rows += [(Act.APPROVED, {"sha512": hashlib.sha512(one.document).hexdigest()}) for one in consent.approvals]
    rows += [(Act.PASSAGE_MARKED, {"first": 1, "last": marks})] if marks else []
    for sheet in sheets:
        sha512 = hashlib.sha512(encode_canonical(sheet_fields(sheet.sheet))).hexdigest()
        rows.append((Act.INTERVIEW_NOTED, {"number": sheet.number, "sha512": sha512}))
    return log(*rows)


def whole() -> TestimonyContent:
    """Everything."""
    document, transcript = value_of("testimony"), value_of("transcript")
    sound, picture = document.parts
    sound = replace(sound, byte_count=len(SOUND), sha512=hashlib.sha512(SOUND).digest())
    picture = replace(picture, byte_count=len(PICTURE), sha512=hashlib.sha512(PICTURE).digest())
    marks = (SpeakerMark(0, "interpreter"), Gap(48_000 * 5, GapReason.PAUSE, 2.0))
    facts = RecordingFacts(PART, TESTIMONY, AudioFormat(), 48_000 * 60, 3, marks, b"\x0a" * 64, True, True, True)
    marked, (corrected, *later) = value_of("marks"), value_of("review")
    (change,) = corrected.changes
    corrected = replace(corrected, changes=(replace(change, key=replace(change.key, window=0, segment=0)),))
    return TestimonyContent(
        document.testimony,
        (PartContent(sound, facts, TranscriptContent(transcript.run, transcript.windows)), PartContent(picture)),
        told_of(CONSENT, len(marked), (SHEET,)),
        (corrected, *later),
        Circumstances(interpreter=True, working_language="th", present=(Present.GUARDIAN,)),
        marked,
        CONSENT,
        Identity(given_name="Dara"),
        value_of("case"),
        (SHEET,),
    )


def open_part(part: Part) -> BinaryIO:
    """What the parts of `whole()` hold."""
    return io.BytesIO(SOUND if part.id == PART else PICTURE)

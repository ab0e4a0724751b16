"""Every kind of document that travels, once in full: what it says, and how it is spelled (storage/bundle/FORMAT.md)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import rfc8785

from app.domain.audio import AudioFormat, Bookmark, Gap, GapReason, RecordingFacts, SpeakerMark
from app.domain.bundle import BundleItem, TranscriptContent
from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, CaseRevision
from app.domain.circumstances import Circumstances, Present
from app.domain.consent import (
    Age,
    AgeEvent,
    Answer,
    Attribution,
    Circumstance,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    SpokenAt,
    Terms,
    Use,
    Voice,
)
from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.domain.marked import MarkAct, MarkEvent, MarkKind, Passage
from app.domain.notice import CodeHash, Notice
from app.domain.people import Card, Role
from app.domain.recall import Recall, RecallAnswer, Remains, Why
from app.domain.receipt import Receipt
from app.domain.review import ADDED_WINDOW, Change, ParagraphKey, Speaker, Step, StepKind
from app.domain.testimony import Origin, Part, PartKind, Testimony
from app.domain.transcript import (
    Flag,
    ModelFacts,
    Run,
    Segment,
    Span,
    Window,
    WindowOptions,
    WindowStatus,
    WindowText,
    Word,
)
from storage.bundle.card import decode_card, encode_card
from storage.bundle.case_document import decode_case, encode_case
from storage.bundle.codes_document import decode_codes, encode_codes
from storage.bundle.consent_document import decode_consent, encode_consent
from storage.bundle.custody_document import decode_custody, encode_custody
from storage.bundle.marks_document import decode_marks, encode_marks
from storage.bundle.notices_document import decode_notices, encode_notices
from storage.bundle.purposes_document import decode_purposes, encode_purposes
from storage.bundle.recall_document import decode_recall, encode_recall
from storage.bundle.receipt_document import decode_receipt, encode_receipt
from storage.bundle.review_document import decode_review, encode_review
from storage.bundle.testimony_document import TestimonyDocument, decode_testimony, encode_testimony
from storage.bundle.transcript_document import decode_transcript, encode_transcript
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner

TESTIMONY, OTHER, PART, CLIP, RUN, STATION = ("toabcd2", "uother3", "part4", "qclip5", "run6", "station7")
TESTIMONY, OTHER, PART, CLIP, RUN, STATION = (
    name + "a" * (26 - len(name)) for name in (TESTIMONY, OTHER, PART, CLIP, RUN, STATION)
)
SIGNER = StationSigner(Secret(bytes(range(64))))
AT = datetime(2026, 3, 1, 9, 0, 5, 123456, tzinfo=UTC)
AT_TEXT = "2026-03-01T09:00:05.123456Z"
MOST = 2**53 - 1
CARD = Card(
    "River office",
    Role.HEADQUARTERS,
    STATION,
    HybridIdentity(Secret(bytes(32))).recipient.to_text(),
    SIGNER.public.ed25519.to_text(),
    SIGNER.public.composite.to_text(),
)
ANY = object()
"""In a path: this place of a list or any other."""

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Form:
    """A kind of document.

    `limits` are the most rows of its lists, by path. `edges` are, by path, values that are just within what a field
    takes and values that are just beyond.
    """

    name: str
    value: Any
    spelled: dict[str, Any]
    encode: Callable[[Any], bytes]
    decode: Callable[[bytes], Any]
    limits: Mapping[Path, int] = field(default_factory=dict)
    edges: Mapping[Path, tuple[list[Any], list[Any]]] = field(default_factory=dict)
    body: str = ""
    """The name of the part that is signed, where the document is one that is."""

    @property
    def read(self) -> bytes:
        """The document."""
        return self.write(self.spelled)

    def write(self, spelled: Mapping[str, Any]) -> bytes:
        """The one spelling of a document, which is signed again where it is one that is signed."""
        if not self.body:
            return rfc8785.dumps(dict(spelled))
        pair = SIGNER.sign(f"saksi-{self.body}", rfc8785.dumps(dict(spelled)))
        signatures = {"ssh-ed25519": pair.ed25519.decode(), "ssh-mldsa44-ed25519": pair.composite.decode()}
        return rfc8785.dumps({self.body: dict(spelled), "signatures": signatures})


def at_least(lowest: int) -> tuple[list[Any], list[Any]]:
    """A whole number from `lowest` on."""
    return [lowest, MOST], [lowest - 1, True, float(lowest) + 0.5, "1"]


def at_most(limit: int) -> tuple[list[Any], list[Any]]:
    """A text of so many characters."""
    return ["x" * limit], ["x" * (limit + 1), 5]


def one_of(*values: str) -> tuple[list[Any], list[Any]]:
    """One word of these, whole and in its case."""
    return list(values), [f"{values[0]}x", values[0].upper(), "", f"{values[0]}\n"]


ID = ([TESTIMONY, "a" * 26], ["a" * 25, "a" * 27, "A" * 26, "1" * 26, "a" * 26 + "\n"])
TIME = (
    ["0001-01-01T00:00:00.000000Z", "9999-12-31T23:59:59.999999Z"],
    ["2026-03-01T09:00:05.12345Z", "2026-03-01T09:00:05.123456", "2026-02-30T09:00:05.123456Z", AT_TEXT + "\n"],
)
SECONDS = ([0, 0.0, 1e9], [-0.001, 1.1e9, True, "1"])
TRUTH = ([True, False], [0, 1, "true", None])
SHA512 = (["ab" * 64], ["ab" * 63, "ab" * 65, "AB" * 64, "xy" * 64])
TOLD_AT = {("number",): at_least(1), ("station",): ID, ("at",): TIME}


def below(path: Path, edges: Mapping[Path, Any]) -> dict[Path, Any]:
    """The same edges at a deeper place."""
    return {(*path, *inner): values for inner, values in edges.items()}


SPOKEN = ConsentEvent(
    TESTIMONY,
    4,
    STATION,
    AT,
    Answer.REFUSE,
    Question(Use.PARTNER, RecipientKind.PARTNER, OTHER),
    Terms(Attribution.PSEUDONYM, Voice.ALTERED, None),
    Circumstance("v3", "km", True, GivenBy.SELF, How.SPOKEN, "I7", SpokenAt(PART, 1.5, 4.25)),
)
KEPT = ConsentEvent(
    TESTIMONY,
    5,
    STATION,
    AT,
    Answer.GRANT,
    Question(Use.KEEP, RecipientKind.OWN_STAFF, ""),
    Terms(Attribution.ANONYMOUS, Voice.NONE, date(2031, 5, 6)),
    Circumstance("v3", "en", False, GivenBy.GUARDIAN, How.WRITTEN, "I8"),
)
AGED = AgeEvent(TESTIMONY, 6, STATION, AT, Age.NOT_SURE, Guardian.UNASKED, "I9")
RECORD = ConsentRecord((SPOKEN, KEPT), (AGED,))
RECORD_SPELLED = {
    "events": [
        {
            "number": 4, "station": STATION, "at": AT_TEXT, "answer": "refuse", "use": "partner", "kind": "partner",
            "recipient": OTHER, "attribution": "pseudonym", "voice": "altered", "keep_until": None, "wording": "v3",
            "language": "km", "interpreter": True, "given_by": "self", "how": "spoken", "officer": "I7",
            "spoken_at": {"part": PART, "start": 1.5, "end": 4.25},
        },
        {
            "number": 5, "station": STATION, "at": AT_TEXT, "answer": "grant", "use": "keep", "kind": "own_staff",
            "recipient": "", "attribution": "anonymous", "voice": "none", "keep_until": "2031-05-06", "wording": "v3",
            "language": "en", "interpreter": False, "given_by": "guardian", "how": "written", "officer": "I8",
            "spoken_at": None,
        },
    ],
    "ages": [
        {
            "number": 6, "station": STATION, "at": AT_TEXT, "age": "not_sure", "guardian": "unasked", "officer": "I9",
        },
    ],
}  # fmt: skip
CODE = (["", "!~" * 100], ["x" * 201, "a b", "ក"])
RECORD_EDGES = {
    **below(("events", 0), TOLD_AT),
    **below(("ages", 0), TOLD_AT),
    ("events", 0, "answer"): one_of(*Answer),
    ("events", 0, "use"): one_of(*Use),
    ("events", 0, "kind"): ([], ["partnerx", "PARTNER", "device"]),
    ("events", 0, "recipient"): (["", OTHER], ["a" * 25, "A" * 26]),
    ("events", 0, "attribution"): one_of(*Attribution),
    ("events", 0, "voice"): one_of(*Voice),
    ("events", 0, "keep_until"): ([None], ["2031-05-06", "2031-5-6", "2031-02-30", 5]),
    ("events", 1, "keep_until"): ([None, "2031-05-07"], ["2031-5-6", "2031-02-30", 5]),
    ("events", 0, "wording"): CODE,
    ("events", 0, "language"): CODE,
    ("events", 0, "officer"): CODE,
    ("ages", 0, "officer"): CODE,
    ("events", 0, "interpreter"): TRUTH,
    ("events", 0, "given_by"): one_of(*GivenBy),
    ("events", 0, "how"): one_of(*How),
    ("events", 0, "spoken_at"): ([None, {"part": PART, "start": 2, "end": 2}], [{"part": PART, "start": 2, "end": 1}]),
    ("events", 0, "spoken_at", "part"): ID,
    ("events", 0, "spoken_at", "start"): SECONDS,
    ("events", 0, "spoken_at", "end"): SECONDS,
    ("ages", 0, "age"): one_of(*Age),
    ("ages", 0, "guardian"): one_of(*Guardian),
}

_TEXT = WindowText(
    (Segment(Span(1.5, 2.5), "the gate", (Word(Span(1.5, 2.0), " the", 0.75), Word(Span(2.0, 2.5), " gate", 0.5))),),
    "en", 0.97, -0.25, 0.02, 3,
)  # fmt: skip
_WINDOWS = (
    Window(0, Span(1.0, 3.0), (Span(1.25, 2.75),), WindowStatus.QUARANTINED, (Flag.TOO_FAST,), _TEXT),
    Window(1, Span(3.0, 4.0), (), WindowStatus.PLANNED),
)
_RECORDING = RecordingFacts(
    PART,
    TESTIMONY,
    AudioFormat(44_100, 2),
    900,
    3,
    (
        Gap(10, GapReason.PAUSE, 2.5, "tea"),
        Gap(20, GapReason.PAUSE, None),
        Bookmark(30, "map"),
        SpeakerMark(40, "interpreter"),
    ),
    b"\x0a" * 64,
    True,
    True,
    False,
)
_PARTS = (
    Part(PART, TESTIMONY, 1, PartKind.RECORDING, "first", "audio/flac", 5000, b"\x0b" * 64, None, AT),
    Part(CLIP, TESTIMONY, 3, PartKind.ATTACHMENT, "map.png", "image/png", 77, b"\x0c" * 64, None, AT),
)
_STEPS = (
    Step(
        TESTIMONY, 2, STATION, AT, StepKind.TEXT, 7,
        (Change(PART, ParagraphKey(RUN, 5, 6), "the bus", Speaker.SURVIVOR, True),),
    ),
    Step(
        TESTIMONY, 3, STATION, AT, StepKind.ADDED, 8,
        (Change(PART, ParagraphKey(RUN, ADDED_WINDOW, 9), "stopped", None, False, Span(1.5, 2.5)),),
    ),
    Step(TESTIMONY, 4, STATION, AT, StepKind.UNDO, 9, (), 3),
)  # fmt: skip
_MARKS = (
    MarkEvent(TESTIMONY, 1, STATION, AT, MarkAct.SET, Passage(PART, 1.5, 4.25, MarkKind.THIRD_PARTY)),
    MarkEvent(TESTIMONY, 2, STATION, AT, MarkAct.SET, Passage(PART, 9.0, None, MarkKind.SELF_INCRIMINATION)),
    MarkEvent(
        TESTIMONY, 3, STATION, AT, MarkAct.LIFTED, Passage(PART, 1.5, 4.25, MarkKind.THIRD_PARTY), (1, STATION)
    ),
)  # fmt: skip
_CASE = CaseRevision(
    TESTIMONY,
    2,
    STATION,
    AT,
    7,
    CaseRecord(
        (CaseAnswer("saksi:Compound", ("one", "two"), "own words"), CaseAnswer("hte_Zzz", ("x",))),
        (CaseEvent((CaseAnswer("hte_Date", ("2025-03",)),)), CaseEvent((CaseAnswer("hte_Date", ("2025",)),))),
    ),
)
_RECIPIENTS = ("0" * 64, "f" * 64)
_TEXT_PLACE: Path = ("windows", 0, "text")
_NOT_NAMED = (["saksi:X", "x_Y", "a" * 60], ["saksi:", "a" * 61, "x-y", "saksi:x:y", ""])

FORMS = (
    Form(
        "testimony",
        TestimonyDocument(
            Testimony(TESTIMONY, "KDM-4X7", ("km", "zh-Hant"), AT, Origin.RECEIVED, STATION, 7),
            _PARTS,
            (_RECORDING, None),
            Circumstances(True, "th", (Present.INTERPRETER,)),
        ),
        {
            "format": "saksi-testimony/1", "id": TESTIMONY, "case_code": "KDM-4X7", "languages": ["km", "zh-Hant"],
            "created_at": AT_TEXT, "recorded_by": STATION, "revision": 7,
            "circumstances": {"interpreter": True, "working_language": "th", "present": ["interpreter"]},
            "parts": [
                {
                    "id": PART, "ordinal": 1, "kind": "recording", "name": "first", "media_type": "audio/flac",
                    "byte_count": 5000, "sha512": "0b" * 64, "added_at": AT_TEXT, "path": "audio.flac",
                    "recording": {
                        "sample_rate_hz": 44_100, "channels": 2, "frames": 900, "chunks": 3,
                        "chain_head": "0a" * 64, "chain_intact": False,
                        "marks": [
                            {"kind": "gap", "at_frame": 10, "reason": "pause", "seconds": 2.5, "note": "tea"},
                            {"kind": "gap", "at_frame": 20, "reason": "pause", "seconds": None, "note": ""},
                            {"kind": "bookmark", "at_frame": 30, "label": "map"},
                            {"kind": "speaker", "at_frame": 40, "role": "interpreter"},
                        ],
                    },
                },
                {
                    "id": CLIP, "ordinal": 3, "kind": "attachment", "name": "map.png", "media_type": "image/png",
                    "byte_count": 77, "sha512": "0c" * 64, "added_at": AT_TEXT, "path": "attachments/1-map.png",
                },
            ],
        },
        encode_testimony,
        decode_testimony,
        {
            ("parts",): 1000,
            ("parts", 0, "recording", "marks"): 100_000,
        },
        {
            ("id",): ID,
            ("recorded_by",): ID,
            ("created_at",): TIME,
            ("revision",): at_least(1),
            ("case_code",): (["A", "z-9" + "a" * 29], ["", "a" * 33, "a b"]),
            ("languages",): ([[], ["x" * 35] * 20], [["x" * 36], [""], ["en"] * 21, [5], "en"]),
            ("circumstances", "interpreter"): TRUTH,
            ("circumstances", "working_language"): (["", "x" * 35], ["x" * 36, "a b"]),
            ("circumstances", "present"): ([[], list(Present)], [["nobody"], [*Present, Present.INTERPRETER], [5]]),
            ("parts", 0, "id"): ID,
            ("parts", 0, "ordinal"): ([1, 1000], [0, 1001, True]),
            ("parts", 0, "kind"): one_of("recording", "attachment"),
            ("parts", 0, "name"): at_most(1024),
            ("parts", 0, "media_type"): (["a/b", "a/" + "b" * 126], ["a/" + "b" * 127, "a", "a/b/c", "a /b"]),
            ("parts", 0, "byte_count"): at_least(0),
            ("parts", 0, "sha512"): SHA512,
            ("parts", 0, "added_at"): TIME,
            ("parts", 0, "recording", "sample_rate_hz"): ([8000, 384_000], [7999, 384_001]),
            ("parts", 0, "recording", "channels"): ([1, 2], [0, 3]),
            ("parts", 0, "recording", "frames"): at_least(0),
            ("parts", 0, "recording", "chunks"): at_least(0),
            ("parts", 0, "recording", "chain_head"): SHA512,
            ("parts", 0, "recording", "chain_intact"): TRUTH,
            ("parts", 0, "recording", "marks", 0, "kind"): one_of("gap", "bookmark", "speaker"),
            ("parts", 0, "recording", "marks", 0, "at_frame"): at_least(0),
            ("parts", 0, "recording", "marks", 0, "reason"): one_of(*GapReason),
            ("parts", 0, "recording", "marks", 0, "seconds"): ([*SECONDS[0], None], SECONDS[1]),
            ("parts", 0, "recording", "marks", 0, "note"): at_most(100_000),
            ("parts", 0, "recording", "marks", 2, "label"): at_most(100_000),
            ("parts", 0, "recording", "marks", 3, "role"): one_of("survivor", "interpreter", "interviewer"),
        },
    ),
    Form(
        "transcript",
        TranscriptContent(
            Run(
                RUN, PART, AT, "cd" * 64, ModelFacts("small demo", "ab" * 32, True, ("en", "km")), "engine 1.0",
                WindowOptions("km", 3, True, "Blue Gate"), "km", "ef" * 32, 61.0625, True,
            ),
            _WINDOWS,
        ),
        {
            "format": "saksi-transcript/1", "run": RUN, "part": PART, "started_at": AT_TEXT,
            "audio_sha512": "cd" * 64, "audio_seconds": 61.0625, "engine": "engine 1.0",
            "model": {
                "name": "small demo", "pack_sha256": "ab" * 32, "multilingual": True, "languages": ["en", "km"],
            },
            "options": {"language": "km", "beam_size": 3, "word_times": True, "hotwords": "Blue Gate"},
            "language": "km", "plan_sha256": "ef" * 32, "finished": True,
            "windows": [
                {
                    "index": 0, "start": 1.0, "end": 3.0, "speech": [{"start": 1.25, "end": 2.75}],
                    "status": "quarantined", "flags": ["too_fast"],
                    "text": {
                        "language": "en", "language_probability": 0.97, "average_log_probability": -0.25,
                        "no_speech_probability": 0.02, "tokens": 3,
                        "segments": [
                            {
                                "start": 1.5, "end": 2.5, "text": "the gate",
                                "words": [
                                    {"start": 1.5, "end": 2.0, "text": " the", "probability": 0.75},
                                    {"start": 2.0, "end": 2.5, "text": " gate", "probability": 0.5},
                                ],
                            },
                        ],
                    },
                },
                {"index": 1, "start": 3.0, "end": 4.0, "speech": [], "status": "planned", "flags": [], "text": None},
            ],
        },
        encode_transcript,
        decode_transcript,
        {
            ("windows",): 100_000,
            ("windows", 0, "speech"): 10_000,
            (*_TEXT_PLACE, "segments"): 10_000,
            (*_TEXT_PLACE, "segments", 0, "words"): 10_000,
        },
        {
            ("run",): ID,
            ("part",): ID,
            ("started_at",): TIME,
            ("audio_sha512",): SHA512,
            ("audio_seconds",): SECONDS,
            ("engine",): at_most(256),
            ("model", "name"): at_most(256),
            ("model", "pack_sha256"): (["ab" * 32], ["ab" * 31, "AB" * 32]),
            ("model", "multilingual"): TRUTH,
            ("model", "languages"): ([[], ["x" * 35] * 1000], [["x" * 36], ["en"] * 1001, [""]]),
            ("options", "language"): ([None, "x" * 35], ["x" * 36]),
            ("options", "beam_size"): ([1, 100], [0, 101]),
            ("options", "word_times"): TRUTH,
            ("options", "hotwords"): at_most(100_000),
            ("language",): at_most(35),
            ("plan_sha256",): (["ab" * 32], ["ab" * 31, "AB" * 32]),
            ("finished",): TRUTH,
            ("windows", 0, "index"): at_least(0),
            ("windows", 0, "start"): SECONDS,
            ("windows", 0, "end"): ([1.0, 1e9], [0.9, 1.1e9]),
            ("windows", 0, "speech", 0, "end"): ([1.25], [1.2]),
            ("windows", 0, "status"): one_of(*WindowStatus),
            ("windows", 0, "flags"): ([[], list(Flag)], [["other"], [*Flag, Flag.TOO_FAST]]),
            (*_TEXT_PLACE, "language"): at_most(35),
            (*_TEXT_PLACE, "language_probability"): SECONDS,
            (*_TEXT_PLACE, "average_log_probability"): ([-1e9, 0, 1e9], [-1.1e9, 1.1e9]),
            (*_TEXT_PLACE, "no_speech_probability"): SECONDS,
            (*_TEXT_PLACE, "tokens"): at_least(0),
            (*_TEXT_PLACE, "segments", 0, "text"): at_most(100_000),
            (*_TEXT_PLACE, "segments", 0, "words", 0, "text"): at_most(100_000),
            (*_TEXT_PLACE, "segments", 0, "words", 0, "probability"): SECONDS,
        },
    ),
    Form(
        "custody",
        (
            CustodyEntry(
                3, CustodyEvent(TESTIMONY, Act.EXPORTED, AT, {"bundle": "b", "bytes": 9}), STATION, b"\x0d" * 64
            ),
        ),
        {
            "station": STATION, "number": 3, "act": "exported", "at": AT_TEXT, "facts": {"bundle": "b", "bytes": 9},
            "entry_hash": "0d" * 64,
        },
        encode_custody,
        lambda document: decode_custody(document.removesuffix(b"\n") + b"\n", TESTIMONY),
        {},
        {
            **TOLD_AT,
            ("act",): one_of(*Act),
            ("facts",): ([{}, {"a": 1, "b": "c"}], [{"a": 1.5}, {"a": True}, {"a": None}, {"a": []}]),
            ("entry_hash",): SHA512,
        },
    ),
    Form(
        "consent",
        RECORD,
        {"format": "saksi-consent/1", "testimony": TESTIMONY, **RECORD_SPELLED},
        lambda record: encode_consent(TESTIMONY, record),
        lambda document: decode_consent(document, TESTIMONY),
        {("events",): 10_000, ("ages",): 10_000},
        RECORD_EDGES,
    ),
    Form(
        "notices",
        (Notice(TESTIMONY, RECORD),),
        {"format": "saksi-notices/1", "notices": [{"testimony": TESTIMONY, **RECORD_SPELLED}]},
        encode_notices,
        lambda document: decode_notices(document, frozenset({OTHER})),
        {("notices",): 200, ("notices", 0, "events"): 10_000, ("notices", 0, "ages"): 10_000},
        {("notices", 0, "testimony"): ID},
    ),
    Form(
        "codes",
        (CodeHash(TESTIMONY, b"\x01" * 64), CodeHash(TESTIMONY, b"\x02" * 64), CodeHash(OTHER, b"\x01" * 64)),
        {
            "format": "saksi-codes/1",
            "codes": [
                {"testimony": TESTIMONY, "sha512": "01" * 64},
                {"testimony": TESTIMONY, "sha512": "02" * 64},
                {"testimony": OTHER, "sha512": "01" * 64},
            ],
        },
        encode_codes,
        decode_codes,
        {("codes",): 10_000},
        {("codes", 0, "testimony"): ID, ("codes", 0, "sha512"): SHA512},
    ),
    Form(
        "purposes",
        dict(zip(_RECIPIENTS, (RecipientKind.OWN_STAFF, RecipientKind.MEDIA), strict=True)),
        {
            "format": "saksi-purposes/1",
            "recipients": [
                {"recipient": "0" * 64, "kind": "own_staff"},
                {"recipient": "f" * 64, "kind": "media"},
            ],
        },
        encode_purposes,
        lambda document: decode_purposes(document, _RECIPIENTS),
        {("recipients",): 16},
        {
            ("recipients", 0, "kind"): (["service"], ["device", "public", "own_staffx", ""]),
            ("recipients", 0, "recipient"): (["0" * 64], ["0" * 63, "0" * 65, "F" * 64]),
        },
    ),
    Form(
        "review",
        _STEPS,
        {
            "format": "saksi-review/1", "testimony": TESTIMONY,
            "steps": [
                {
                    "number": 2, "station": STATION, "at": AT_TEXT, "kind": "text", "revision": 7, "target": None,
                    "changes": [
                        {
                            "part": PART, "run": RUN, "window": 5, "segment": 6, "text": "the bus",
                            "speaker": "survivor", "heard": True, "start": None, "end": None,
                        },
                    ],
                },
                {
                    "number": 3, "station": STATION, "at": AT_TEXT, "kind": "added", "revision": 8, "target": None,
                    "changes": [
                        {
                            "part": PART, "run": RUN, "window": None, "segment": 9, "text": "stopped", "speaker": None,
                            "heard": False, "start": 1.5, "end": 2.5,
                        },
                    ],
                },
                {
                    "number": 4, "station": STATION, "at": AT_TEXT, "kind": "undo", "revision": 9, "target": 3,
                    "changes": [],
                },
            ],
        },
        lambda steps: encode_review(TESTIMONY, steps),
        lambda document: decode_review(document, TESTIMONY, [CLIP, PART]),
        {("steps",): 100_000, ("steps", 0, "changes"): 10_000},
        {
            **below(("steps", 0), TOLD_AT),
            ("steps", 0, "kind"): one_of(*StepKind),
            ("steps", 0, "revision"): at_least(1),
            ("steps", 0, "target"): ([None], [1, 2]),
            ("steps", 2, "target"): ([1, 3], [0, 4, None, True]),
            ("steps", 0, "changes", 0, "part"): ([PART, CLIP], [OTHER, "a" * 25]),
            ("steps", 0, "changes", 0, "run"): ID,
            ("steps", 0, "changes", 0, "window"): ([None, *at_least(0)[0]], at_least(0)[1]),
            ("steps", 0, "changes", 0, "segment"): at_least(0),
            ("steps", 0, "changes", 0, "text"): ([None, "", *at_most(20_000)[0]], [*at_most(20_000)[1], "a\nb", " a"]),
            ("steps", 0, "changes", 0, "speaker"): ([None, *Speaker], ["survivorx", "", 5]),
            ("steps", 0, "changes", 0, "heard"): TRUTH,
            ("steps", 0, "changes", 0, "end"): ([None], [1.0]),
            ("steps", 1, "changes", 0, "start"): SECONDS,
            ("steps", 1, "changes", 0, "end"): ([1.5, 1e9], [1.4, 1.1e9, None]),
            ("steps", 1, "changes"): (
                [],
                [[{
                    "part": PART, "run": RUN, "window": None, "segment": 9, "text": "stopped", "speaker": None,
                    "heard": False, "start": None, "end": None,
                }]],
            ),
        },
    ),
    Form(
        "marks",
        _MARKS,
        {
            "format": "saksi-marks/1", "testimony": TESTIMONY,
            "events": [
                {
                    "number": 1, "station": STATION, "at": AT_TEXT, "act": "set", "part": PART, "start": 1.5,
                    "end": 4.25, "kind": "third_party", "target": None,
                },
                {
                    "number": 2, "station": STATION, "at": AT_TEXT, "act": "set", "part": PART, "start": 9.0,
                    "end": None, "kind": "self_incrimination", "target": None,
                },
                {
                    "number": 3, "station": STATION, "at": AT_TEXT, "act": "lifted", "part": PART, "start": 1.5,
                    "end": 4.25, "kind": "third_party", "target": {"number": 1, "station": STATION},
                },
            ],
        },
        lambda events: encode_marks(TESTIMONY, events),
        lambda document: decode_marks(document, TESTIMONY, [CLIP, PART]),
        {("events",): 10_000},
        {
            **below(("events", 0), TOLD_AT),
            ("events", 0, "act"): one_of(*MarkAct),
            ("events", 0, "part"): ([PART, CLIP], [OTHER, "a" * 25]),
            ("events", 0, "start"): SECONDS,
            ("events", 0, "end"): ([None, 1.5, 1e9], [1.4, 1.1e9]),
            ("events", 0, "kind"): one_of(*MarkKind),
            ("events", 2, "target", "number"): at_least(1),
            ("events", 2, "target", "station"): ID,
        },
    ),
    Form(
        "case",
        _CASE,
        {
            "format": "saksi-case/1", "testimony": TESTIMONY, "number": 2, "station": STATION, "at": AT_TEXT,
            "revision": 7,
            "answers": [
                {"field": "saksi:Compound", "values": ["one", "two"], "words": "own words"},
                {"field": "hte_Zzz", "values": ["x"], "words": ""},
            ],
            "events": [
                {"answers": [{"field": "hte_Date", "values": ["2025-03"], "words": ""}]},
                {"answers": [{"field": "hte_Date", "values": ["2025"], "words": ""}]},
            ],
        },
        encode_case,
        lambda document: decode_case(document, TESTIMONY, 7),
        {("answers",): 200, ("events",): 64, ("events", 0, "answers"): 200},
        {
            **TOLD_AT,
            ("revision",): ([1, 7], [0, 8]),
            ("answers", 0, "field"): _NOT_NAMED,
            ("answers", 0, "values"): (
                [["x" * 8000], ["a\nb"], [str(number) for number in range(1000)]],
                [[], [""], ["a", "a"], ["x" * 8001], [5], [str(number) for number in range(1001)]],
            ),
            ("answers", 0, "words"): at_most(4096),
            ("events", 0, "answers"): ([], [[]]),
        },
    ),
    Form(
        "recall",
        Recall(
            STATION,
            OTHER,
            (
                RecallAnswer(
                    TESTIMONY,
                    ((3, STATION), (5, STATION)),
                    (
                        Remains(Why.HANDED_ON, "Bridge Centre", RecipientKind.PARTNER),
                        Remains(Why.OTHER, note="a copy in a cupboard"),
                    ),
                ),
                RecallAnswer(OTHER, ((1, STATION),)),
            ),
        ),
        {
            "format": "saksi-recall/1", "station": STATION, "signer": OTHER,
            "testimonies": [
                {
                    "id": TESTIMONY,
                    "withdrawn": [{"number": 3, "station": STATION}, {"number": 5, "station": STATION}],
                    "remains": [
                        {"why": "handed_on", "name": "Bridge Centre", "kind": "partner", "note": ""},
                        {"why": "other", "name": "", "kind": None, "note": "a copy in a cupboard"},
                    ],
                },
                {"id": OTHER, "withdrawn": [{"number": 1, "station": STATION}], "remains": []},
            ],
        },
        lambda recall: encode_recall(recall, SIGNER).encoded,
        lambda document: decode_recall(document)[0].recall,
        {("testimonies",): 10_000, ("testimonies", 0, "withdrawn"): 10_000, ("testimonies", 0, "remains"): 100},
        {
            ("station",): ID,
            ("signer",): ID,
            ("testimonies", 0, "id"): ID,
            ("testimonies", 0, "withdrawn"): ([], [[], [{"number": 3, "station": STATION}] * 2]),
            ("testimonies", 0, "withdrawn", 0, "number"): at_least(1),
            ("testimonies", 0, "withdrawn", 0, "station"): ID,
            ("testimonies", 0, "remains", 0, "why"): (["handed_on"], ["handed_onx", "HANDED_ON", "", "printed"]),
            ("testimonies", 0, "remains", 0, "name"): at_most(200),
            ("testimonies", 0, "remains", 1, "note"): at_most(200),
            ("testimonies", 0, "remains", 0, "kind"): ([None, "partner", "public"], ["device", "partnerx", "", 5]),
        },
        body="recall",
    ),
    Form(
        "receipt",
        Receipt(
            RUN, b"\x0e" * 64, STATION, 12,
            (BundleItem(TESTIMONY, 3, b"\x01" * 64), BundleItem(OTHER, 4, b"\x02" * 64)), 2, OTHER,
        ),
        {
            "format": "saksi-receipt/1", "bundle": RUN, "manifest_sha512": "0e" * 64, "station": STATION,
            "sequence": 12, "copies": 2, "read_back": True, "signer": OTHER,
            "testimonies": [
                {"id": TESTIMONY, "revision": 3, "sha512": "01" * 64},
                {"id": OTHER, "revision": 4, "sha512": "02" * 64},
            ],
        },
        lambda receipt: encode_receipt(receipt, SIGNER).encoded,
        lambda document: decode_receipt(document)[0].receipt,
        {("testimonies",): 50_000},
        {
            ("bundle",): ID,
            ("station",): ID,
            ("signer",): ID,
            ("manifest_sha512",): SHA512,
            ("sequence",): at_least(1),
            ("copies",): ([2, 1000], [1, 1001]),
            ("read_back",): ([True], [False, 1]),
            ("testimonies", 0, "id"): ID,
            ("testimonies", 0, "revision"): at_least(1),
            ("testimonies", 0, "sha512"): SHA512,
        },
        body="receipt",
    ),
    Form(
        "card",
        CARD,
        {
            "format": "saksi-card/1", "name": "River office", "role": "headquarters", "station": STATION,
            "recipient": CARD.recipient, "ed25519_key": CARD.ed25519_key, "mldsa_key": CARD.mldsa_key,
        },
        lambda card: encode_card(card, SIGNER),
        lambda document: decode_card(document).card,
        {},
        {
            ("name",): at_most(80),
            ("role",): one_of(*Role),
            ("station",): ID,
            ("recipient",): ([], ["x" * 4097]),
            ("ed25519_key",): ([], ["x" * 4097]),
            ("mldsa_key",): ([], ["x" * 4097]),
        },
        body="card",
    ),
)  # fmt: skip


def value_of(name: str) -> Any:
    """What a document of this kind says here."""
    return next(form.value for form in FORMS if form.name == name)

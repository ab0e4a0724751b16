"""What a person said, and what tells offices of it, in full."""

from datetime import date

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
from app.domain.notice import CodeHash, Notice
from storage.bundle.codes_document import decode_codes, encode_codes
from storage.bundle.consent_document import decode_consent, encode_consent
from storage.bundle.notices_document import decode_notices, encode_notices
from storage.bundle.purposes_document import decode_purposes, encode_purposes
from tests.storage.bundle.forms.edges import ID, SECONDS, SHA512, TOLD_AT, TRUTH, below, one_of
from tests.storage.bundle.forms.form import Form
from tests.storage.bundle.forms.names import AT, AT_TEXT, OTHER, PART, STATION, TESTIMONY

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
    ("events", 1, "keep_until"): ([None, "2031-05-07"], ["2031-5-6", "2031-02-30", "20310506", 5]),
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


_RECIPIENTS = ("0" * 64, "f" * 64)

FORMS = (
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
)  # fmt: skip

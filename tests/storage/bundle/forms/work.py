"""What people made of a testimony: corrections, marks, the case, in full."""

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, CaseRevision
from app.domain.marked import MarkAct, MarkEvent, MarkKind, Passage
from app.domain.review import ADDED_WINDOW, Change, ParagraphKey, Speaker, Step, StepKind
from app.domain.transcript import Span
from storage.bundle.case_document import decode_case, encode_case
from storage.bundle.marks_document import decode_marks, encode_marks
from storage.bundle.review_document import decode_review, encode_review
from tests.storage.bundle.forms.edges import ID, SECONDS, TOLD_AT, TRUTH, at_least, at_most, below, one_of
from tests.storage.bundle.forms.form import Form
from tests.storage.bundle.forms.names import AT, AT_TEXT, CLIP, OTHER, PART, RUN, STATION, TESTIMONY

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

_NOT_NAMED = (["saksi:X", "x_Y", "a" * 60], ["saksi:", "a" * 61, "x-y", "saksi:x:y", ""])

FORMS = (
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
)  # fmt: skip

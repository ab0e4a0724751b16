"""Case data, and its faults."""

from typing import Any

import rfc8785

from tests.vectors.make.bundles.bag import changed_files
from tests.vectors.make.bundles.keys import STATION, TESTIMONY, WHEN
from tests.vectors.make.bundles.vector import Vector, planned


def case_json(*answers: dict[str, Any], **changes: Any) -> bytes:
    said = list(answers) or [answer("prs_Gender", "Feminine")]
    event = {"answers": [answer("hte_Type", "Transit"), answer("saksi:AboutDate", "2025-03")]}
    whole = {
        "format": "saksi-case/1",
        "testimony": TESTIMONY,
        "number": 2,
        "station": STATION,
        "at": WHEN,
        "revision": 3,
        "answers": said,
        "events": [event],
    }
    return rfc8785.dumps({**whole, **changes})


def answer(field: str, *values: Any, words: str = "") -> dict[str, Any]:
    return {"field": field, "values": list(values), "words": words}


def cases() -> list[Vector]:
    def case(name: str, must: str, reason: str, document: bytes) -> Vector:
        return planned(f"case-{name}", must, "bundle.content", "content", changed_files(case=document), reason)

    def shaped(name: str, reason: str, *answers: dict[str, Any], **changes: Any) -> Vector:
        return case(name, "M63", reason, case_json(*answers, **changes))

    def right(name: str, document: bytes) -> Vector:
        return planned(f"case-{name}", "none", "bundle.verified", "none", changed_files(case=document))

    gender, quota = answer("prs_Gender", "Feminine"), answer("vic_MethodsOfControl", "Other", "saksi:Quota", words="x")
    named = answer("prs_FirstName", "Zephyrine")
    return [
        right("whole", case_json(gender, quota)),
        right("in-words-of-later", case_json(answer("saksi:FromALaterVersion", "saksi:New"))),
        right("without-an-answer", case_json(answers=[], events=[])),
        shaped("of-another-testimony", "case_testimony", testimony="u" * 26),
        shaped("later", "case_format", format="saksi-case/2"),
        shaped("with-a-field", "case_unknown_field", why="because"),
        case("spelled-otherwise", "M63", "case_json", case_json() + b" "),
        shaped("of-a-later-revision", "case_revision", revision=4),
        shaped("without-a-number", "case_number", number=0),
        shaped("of-no-station", "case_station", station="somewhere"),
        shaped("of-two-answers-to-one-field", "case_answers", gender, gender),
        shaped("without-a-value", "answers_values", answer("prs_Gender")),
        shaped("with-a-value-twice", "answers_values", answer("prs_Citizenship", "TH", "TH")),
        shaped("with-a-number-for-a-value", "answers_values", answer("vic_AgeWhenTrafficked", 23)),
        shaped("with-a-field-of-no-name", "answers_field", answer("=1+1", "x")),
        shaped("with-an-empty-event", "events_answers", events=[{"answers": []}]),
        shaped("with-too-many-events", "case_events", events=[{"answers": [gender]}] * 65),
        case("of-a-name", "M64", "case_identity", case_json(gender, named)),
        case("of-a-name-in-an-event", "M64", "events_identity", case_json(events=[{"answers": [named]}])),
    ]

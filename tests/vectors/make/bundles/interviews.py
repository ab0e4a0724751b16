"""Sheets around an interview, and their faults."""

from typing import Any

import rfc8785

from tests.vectors.make.bundles.bag import changed_files
from tests.vectors.make.bundles.files import purposes_json
from tests.vectors.make.bundles.keys import OTHERS, READER, STATION, TESTIMONY, WHEN, sha512
from tests.vectors.make.bundles.said import age_event, consent_events, custody, custody_of
from tests.vectors.make.bundles.vector import Vector, planned

OWN = purposes_json([(READER, "own_staff"), (OTHERS[1], "own_staff")])


def came(**changes: Any) -> dict[str, Any]:
    whole = {"at": WHEN, "code": "I4", "briefed": True, "secrecy": True, "conflict": "none", "accepted": "yes"}
    return {**whole, **changes}


def sheet(**changes: Any) -> dict[str, Any]:
    whole = {
        "outcome": "held",
        "risk": "the road back passes the market",
        "risk_in_their_words": "ខ្ញុំខ្លាចផ្លូវនោះ",
        "private_place": "yes",
        "place_note": "back room\nof the library",
        "interviewed_before": "unsure",
        "interviewed_by": "somebody at the border",
        "detained": "no",
        "needs": ["hearing", "short_sessions"],
        "needs_note": "",
        "interpreters": [came(code="I3", accepted="no"), came()],
        "referrals": ["clinic-1"],
        "debriefing": "calm, wanted tea",
        "report_back": [{"on": "2026-05-02", "what": "the report came out"}],
        "template": "saksi/2026-1",
    }
    return {**whole, **changes}


def kept(number: int, written: Any = None, **changes: Any) -> dict[str, Any]:
    whole = {"number": number, "station": STATION, "at": WHEN, "sheet": sheet() if written is None else written}
    return {**whole, **changes}


def interview_json(*sheets: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-interview/1", "testimony": TESTIMONY, "sheets": list(sheets), **changes})


def noted(*sheets: dict[str, Any]) -> bytes:
    """The usual log, and behind it lines that tell of sheets."""
    rows = custody_of(consent_events(), [age_event(1)])
    for place, one in enumerate(sheets):
        facts = {"number": one["number"], "outcome": "held", "sha512": sha512(rfc8785.dumps(one["sheet"]))}
        rows.append({"number": 80 + place, "act": "interview_noted", "facts": facts, "station": one["station"]})
    return custody(rows)


def interviews() -> list[Vector]:
    def right(name: str, *sheets: dict[str, Any], **files: bytes | None) -> Vector:
        plan = changed_files(**{"purposes": OWN, "custody": noted(*sheets), **files})
        return planned(f"interview-{name}", "none", "bundle.verified", "none", plan)

    def refused(name: str, must: str, reason: str, document: bytes, log: bytes, purposes: bytes = OWN) -> Vector:
        plan = changed_files(interview=document, custody=log, purposes=purposes)
        return planned(f"interview-{name}", must, "bundle.content", "content", plan, reason)

    def shaped(name: str, reason: str, *sheets: dict[str, Any], **changes: Any) -> Vector:
        return refused(name, "M66", reason, interview_json(*sheets, **changes), noted(*sheets))

    def written(name: str, reason: str = "sheets_sheet", **changes: Any) -> Vector:
        return shaped(name, reason, kept(1, sheet(**changes)))

    def untold(name: str, *told: dict[str, Any]) -> Vector:
        return refused(name, "M67", "interview_custody", interview_json(one), noted(*told))

    one, theirs = kept(1), kept(2, sheet(outcome="stopped"), station="z" * 26)
    whole = [one, kept(2, sheet(risk="")), theirs]
    less = {name: value for name, value in sheet().items() if name != "detained"}
    return [
        right("whole", *whole, interview=interview_json(*whole)),
        right("told-of-and-not-inside", one),
        right("told-of-and-not-inside-to-a-partner", one, purposes=purposes_json()),
        right("told-of-one-more", *whole, interview=interview_json(*whole[:2])),
        refused("to-a-partner", "M65", "interview_recipients", interview_json(one), noted(one), purposes_json()),
        shaped("none", "interview_sheets"),
        shaped("of-another-testimony", "interview_testimony", one, testimony="u" * 26),
        shaped("later", "interview_format", one, format="saksi-interview/2"),
        shaped("with-a-field", "interview_unknown_field", one, why="because"),
        refused("spelled-otherwise", "M66", "interview_json", interview_json(one) + b" ", noted(one)),
        shaped("falling", "interview_sheets", kept(2), one),
        shaped("twice", "interview_sheets", one, one),
        shaped("number-zero", "sheets_number", kept(0)),
        refused("of-no-station", "M66", "sheets_station", interview_json(kept(1, station="somewhere")), noted(one)),
        shaped("without-a-time", "sheets_at", kept(1, at="2026-03-01")),
        shaped("sheet-with-a-field-beside", "sheets_unknown_field", kept(1, why="because")),
        shaped("sheet-no-object", "sheets_sheet", kept(1, ["held"])),
        shaped("sheet-without-a-field", "sheets_sheet", kept(1, less)),
        written("with-a-name", given_name="Zephyrine"),
        written("outcome-unknown", outcome="won"),
        written("risk-in-numbers", risk=3),
        written("answer-that-is-none", detained=True),
        written("need-unknown", needs=["gold"]),
        written("needs-no-list", needs=""),
        written("interpreter-with-a-name", interpreters=[came(name="Zephyrine")]),
        written("interpreter-half-known", interpreters=[{"code": "I4"}]),
        written("interpreter-briefed-by-a-number", interpreters=[came(briefed=1)]),
        written("interpreter-at-the-edge-of-time", interpreters=[came(at="0001-01-01T00:00:00+23:59")]),
        written("day-that-is-none", report_back=[{"on": "2026-02-30", "what": "x"}]),
        written("day-spelled-otherwise", report_back=[{"on": "20260502", "what": "x"}]),
        written("too-long", "sheets_text", risk="x" * 4001),
        written("too-many", "sheets_text", referrals=["clinic-1"] * 1001),
        written("with-an-escape", "sheets_text", risk_in_their_words="Zeph\x1b[2J"),
        untold("not-told-of"),
        untold("told-of-by-another-station", {**one, "station": "z" * 26}),
        untold("told-of-with-another-hash", {**one, "sheet": sheet(risk="none")}),
        untold("told-of-as-another-number", {**one, "number": 7}),
    ]

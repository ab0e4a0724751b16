"""Marks on passages, and their faults."""

from typing import Any

import rfc8785

from tests.vectors.make.bundles.bag import changed_files
from tests.vectors.make.bundles.files import purposes_json
from tests.vectors.make.bundles.keys import OTHERS, PART, PHOTO, READER, STATION, TESTIMONY, WHEN
from tests.vectors.make.bundles.said import age_event, consent_events, custody, custody_of
from tests.vectors.make.bundles.vector import Vector, planned


def mark(number: int, **changes: Any) -> dict[str, Any]:
    whole = {
        "number": number,
        "station": STATION,
        "at": WHEN,
        "act": "set",
        "part": PART,
        "start": 0.25,
        "end": 1.5,
        "kind": "self_incrimination",
        "target": None,
    }
    return {**whole, **changes}


def lift(number: int, target: int, **changes: Any) -> dict[str, Any]:
    return mark(number, act="lifted", target={"number": target, "station": STATION}, **changes)


def marks_json(*events: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-marks/1", "testimony": TESTIMONY, "events": list(events), **changes})


def custody_of_marks(*told: tuple[Any, Any, str], act: str = "passage_marked") -> bytes:
    """The usual log, and behind it lines that tell of marks: first, last, station."""
    rows = custody_of(consent_events(), [age_event(1)])
    for place, (first, last, station) in enumerate(told):
        facts = {"first": first, "last": last}
        rows.append({"number": 60 + place, "act": act, "facts": facts, "station": station})
    return custody(rows)


def marks() -> list[Vector]:
    own = purposes_json([(READER, "own_staff"), (OTHERS[1], "own_staff")])
    told = (1, 1, STATION)

    def refused(name: str, must: str, reason: str, **files: bytes | None) -> Vector:
        plan = changed_files(**{"purposes": own, **files})
        return planned(f"marks-{name}", must, "bundle.content", "content", plan, reason)

    def shaped(name: str, reason: str, *events: dict[str, Any], **changes: Any) -> Vector:
        log = custody_of_marks((1, len(events), STATION)) if events else custody()
        return refused(name, "M57", reason, marks=marks_json(*events, **changes), custody=log)

    def unlike(name: str, *lines: tuple[Any, Any, str], events: tuple[dict[str, Any], ...] = (mark(1),)) -> Vector:
        document = marks_json(*events) if events else None
        files = {} if document is None else {"marks": document}
        return refused(name, "M58", "marks_custody", custody=custody_of_marks(*lines), **files)

    whole = [mark(1), mark(1, station="z" * 26, kind="third_party", end=None), mark(2, start=0), lift(3, 1)]
    log = custody_of_marks((1, 2, STATION), (1, 1, "z" * 26), (3, 3, STATION))
    right = changed_files(marks=marks_json(*whole), custody=log, purposes=own)
    return [
        planned("marks-whole", "none", "bundle.verified", "none", right),
        refused(
            "to-a-partner",
            "M56",
            "marks_recipients",
            marks=marks_json(mark(1)),
            custody=custody_of_marks(told),
            purposes=purposes_json(),
        ),
        refused(
            "told-to-a-partner",
            "M56",
            "marks_recipients",
            custody=custody_of_marks((1, 1, STATION), act="masked_copy_made"),
            purposes=purposes_json(),
        ),
        shaped("none", "marks_events"),
        shaped("of-another-testimony", "marks_testimony", mark(1), testimony="u" * 26),
        shaped("later", "marks_format", mark(1), format="saksi-marks/2"),
        shaped("falling", "marks_events", mark(2), mark(1)),
        shaped("twice", "marks_events", mark(1), mark(1)),
        shaped("of-a-photo", "events_part", mark(1, part=PHOTO)),
        shaped("end-before-start", "events_end", mark(1, end=0.125)),
        shaped("of-another-kind", "events_kind", mark(1, kind="gossip")),
        shaped("with-a-field", "events_unknown_field", mark(1, why="because")),
        shaped("lift-of-nothing", "marks_target", mark(1), lift(2, 9)),
        shaped("lift-of-another-passage", "marks_target", mark(1), lift(2, 1, start=0.5)),
        shaped("lift-of-a-lift", "marks_target", mark(1), lift(2, 1), lift(3, 2)),
        shaped("lift-without-a-target", "marks_target", mark(1), mark(2, act="lifted")),
        shaped("set-with-a-target", "marks_target", mark(1), lift(2, 1) | {"act": "set"}),
        unlike("stripped", told, events=()),
        unlike("weakened", (1, 2, STATION)),
        unlike("added", told, events=(mark(1), mark(2))),
        unlike("untold"),
        unlike("told-by-another", (1, 1, "z" * 26)),
        unlike("told-backwards", (2, 1, STATION)),
        unlike("told-in-words", ("one", 1, STATION)),
    ]

"""Faults of consent: what is written, what the log tells, and what the person did not agree to."""

from typing import Any

import rfc8785

from tests.vectors.make.bundles.approvals import approvals
from tests.vectors.make.bundles.bag import Plan, changed_files, with_consent
from tests.vectors.make.bundles.keys import PART, PHOTO, STATION, TESTIMONY
from tests.vectors.make.bundles.said import (
    GRANTED,
    age_event,
    consent_event,
    consent_events,
    consent_json,
    custody,
    custody_of,
    said_hash,
)
from tests.vectors.make.bundles.vector import Vector, planned


def consents() -> list[Vector]:
    def said(name: str, must: str, reason: str, plan: Plan) -> Vector:
        return planned(f"consent-{name}", must, "bundle.content", "content", plan, reason)

    def first(name: str, reason: str, must: str = "M44", **changes: Any) -> Vector:
        record, *rest = consent_events()
        return said(name, must, reason, with_consent([{**record, **changes}, *rest]))

    events = consent_events()
    ageless = rfc8785.dumps({"format": "saksi-consent/1", "testimony": TESTIMONY, "events": events})
    return [
        said(
            "of-another-testimony", "M44", "consent_testimony", changed_files(consent=consent_json(testimony="u" * 26))
        ),
        said(
            "of-another-format", "M44", "consent_format", changed_files(consent=consent_json(format="saksi-consent/2"))
        ),
        said("without-ages", "M44", "consent_ages", changed_files(consent=ageless)),
        first("answer-unknown", "events_answer", answer="perhaps"),
        first("use-unknown", "events_use", use="everything"),
        first("kind-unknown", "events_kind", kind="anybody"),
        first("use-not-asked-for-the-kind", "events_kind", kind="media"),
        first("recipient-with-a-name", "events_recipient", recipient="Auntie"),
        first("officer-with-a-space", "events_officer", officer="Officer Seven"),
        first("last-day-of-another-use", "events_keep_until", keep_until="2036-01-01"),
        first("field-added", "events_unknown_field", mood="calm"),
        said(
            "last-day-that-is-none",
            "M44",
            "events_keep_until",
            with_consent([events[0], {**events[1], "keep_until": "2036-02-30"}, *events[2:]]),
        ),
        said("age-unknown", "M44", "ages_age", with_consent(ages=[age_event(1, age="grown")])),
        said("in-other-order", "M48", "consent_events", with_consent([events[1], events[0], *events[2:]])),
        said("twice", "M48", "consent_events", with_consent([events[0], *events])),
        said("age-in-the-place-of-an-answer", "M48", "consent_ages", with_consent(ages=[age_event(2)])),
        first("spoken-in-a-photo", "consent_spoken_at", "M49", spoken_at={"part": PHOTO, "start": 0, "end": 1}),
        first("spoken-after-the-end", "consent_spoken_at", "M49", spoken_at={"part": PART, "start": 1, "end": 2.5}),
        first("spoken-backwards", "events_spoken_at", spoken_at={"part": PART, "start": 1.5, "end": 1}),
    ]


def bound_consents() -> list[Vector]:
    rows = custody_of(consent_events(), [age_event(1)])
    numbered = {"number": 50}
    heard = {
        "act": "consent_heard",
        "facts": {"station": STATION, "number": 2, "sha512": said_hash(consent_events()[0]), "from": "z" * 26},
        "station": "h" * 26,
    }

    def log(name: str, *told: dict[str, Any]) -> Vector:
        plan = changed_files(custody=custody(list(told)))
        return planned(f"consent-{name}", "M50", "bundle.content", "content", plan, "consent_custody")

    def changed(place: int, **facts: Any) -> list[dict[str, Any]]:
        return [{**row, "facts": {**row["facts"], **facts}} if at == place else row for at, row in enumerate(rows)]

    fewer = consent_json(consent_events()[:-1])
    weaker = consent_json([{**consent_events()[0], "voice": "altered"}, *consent_events()[1:]])
    return [
        planned(
            "consent-event-left-out",
            "M50",
            "bundle.content",
            "content",
            changed_files(consent=fewer),
            "consent_custody",
        ),
        planned(
            "consent-event-changed",
            "M50",
            "bundle.content",
            "content",
            changed_files(consent=weaker),
            "consent_custody",
        ),
        planned(
            "consent-age-left-out",
            "M50",
            "bundle.content",
            "content",
            changed_files(consent=consent_json(ages=[])),
            "consent_custody",
        ),
        log("not-told-of", *rows[:-1]),
        log("told-of-twice", *rows, {**rows[-1], **numbered}),
        log("told-of-by-another-station", *rows[:-1], {**rows[-1], "station": "z" * 26}),
        log("told-of-with-another-hash", *changed(3, sha512="00" * 64)),
        log("told-of-as-another-number", *changed(3, number=77)),
        log("told-of-as-an-age", *rows[:2], {**rows[2], "act": "age_said"}, *rows[3:]),
        log("heard-of-but-not-there", *rows, {**heard, **numbered, "facts": {**heard["facts"], "number": 9}}),
        log(
            "heard-of-with-another-hash", *rows, {**heard, **numbered, "facts": {**heard["facts"], "sha512": "00" * 64}}
        ),
        planned(
            "consent-heard-of-by-another-office",
            "none",
            "bundle.verified",
            "none",
            changed_files(custody=custody([*rows[:2], {**heard, "number": 3}, *rows[3:]])),
        ),
        planned(
            "consent-said-and-heard-of",
            "none",
            "bundle.verified",
            "none",
            changed_files(custody=custody([*rows, {**heard, **numbered}])),
        ),
    ]


def standing_consents() -> list[Vector]:
    """Consistent in all that is written: it is the person who did not agree."""

    def missing(name: str, reason: str, plan: Plan) -> Vector:
        return planned(f"consent-{name}", "M52", "bundle.consent_missing", "content", plan, reason)

    def without(*uses: str) -> Plan:
        return with_consent([event for event in consent_events() if event["use"] not in uses])

    def answered(use: str, answer: str, number: int = 20) -> Plan:
        (kind,) = (kind for name, kind in GRANTED if name == use)
        no = consent_event(number, use, kind, answer=answer, keep_until=None, spoken_at=None)
        return with_consent([*consent_events(), no])

    both = consent_event(2, "read", "own_staff", answer="refuse", station="z" * 26)
    at_once = sorted([*consent_events(), {**both, "number": 4}], key=lambda one: (one["number"], one["station"]))
    again = [
        *consent_events(),
        consent_event(20, "read", "own_staff", answer="withdraw"),
        consent_event(21, "read", "own_staff"),
    ]
    child = [{**event, "given_by": "guardian"} for event in consent_events()]
    child += [{**event, "given_by": "child", "number": event["number"] + 10} for event in consent_events()]
    return [
        missing("stripped", "never_asked", with_consent([])),
        missing("without-recording", "record_not_granted", without("record")),
        missing("without-keeping", "keep_not_granted", without("keep")),
        missing("without-reading", "never_asked", without("read")),
        missing("without-the-use-of-the-other-recipient", "never_asked", without("partner")),
        missing("recording-withdrawn", "withdrawn", answered("record", "withdraw")),
        missing("keeping-withdrawn", "withdrawn", answered("keep", "withdraw")),
        missing("reading-refused", "refused", answered("read", "refuse")),
        missing("refused-elsewhere-at-once", "refused", with_consent(at_once)),
        missing("of-nobody-knows-what-age", "guardian_conflict", with_consent(ages=[])),
        missing(
            "of-a-child-by-itself", "guardian_conflict", with_consent(ages=[age_event(1), age_event(30, age="child")])
        ),
        missing(
            "of-a-child-without-assent",
            "assent_missing",
            with_consent(child[: len(GRANTED)], [age_event(1, age="child", guardian="trusted")]),
        ),
        planned("consent-given-again", "none", "bundle.verified", "none", with_consent(again)),
        missing(
            "of-a-child-not-approved",
            "approval_missing",
            with_consent(child, [age_event(1, age="child", guardian="trusted")]),
        ),
        *approvals(child),
    ]

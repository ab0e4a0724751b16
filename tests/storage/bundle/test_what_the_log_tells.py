"""Consent and marks beside the custody log and the sound: told of once, and of nothing that is not there."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from app.domain.consent import Answer, ConsentEvent, ConsentRecord, SpokenAt
from app.domain.custody import Act, CustodyEntry
from app.errors.bundle import BundleContentBad
from storage.bundle.consent_document import check_custody, check_spans, decode_consent, encode_consent
from storage.bundle.marks_document import check_marks_told
from storage.consent_fields import event_sha512
from tests.storage.bundle.forms.every import value_of
from tests.storage.bundle.forms.names import CLIP, OTHER, PART, TESTIMONY
from tests.storage.bundle.whole_testimony import CONSENT, log

MARKS = value_of("marks")


def refusal(check: Any, *told: Any) -> str:
    try:
        check(*told)
    except BundleContentBad as error:
        return str(error.facts["reason"])
    return ""


def said(one: Any, act: Act = Act.CONSENT_SAID, **other: Any) -> tuple[Act, dict[str, Any]]:
    act = act if isinstance(one, ConsentEvent) else Act.AGE_SAID
    return act, {"number": one.number, "sha512": event_sha512(one), **other}


def heard(one: Any, **other: Any) -> tuple[Act, dict[str, Any]]:
    return Act.CONSENT_HEARD, {
        "station": one.station, "number": one.number, "sha512": event_sha512(one), **other,
    }  # fmt: skip


def test_each_answer_is_told_of_once_by_who_heard_it_or_by_who_heard_of_it() -> None:
    everything = [said(one) for one in CONSENT.said]
    of_others = [heard(one) for one in CONSENT.said]
    assert refusal(check_custody, ConsentRecord(), ()) == ""
    assert refusal(check_custody, CONSENT, log(*everything)) == ""
    assert refusal(check_custody, CONSENT, log(*of_others)) == ""
    assert refusal(check_custody, CONSENT, log(*everything, *of_others)) == ""
    for wrong in (
        everything[1:],
        everything[:-1],
        [*everything, everything[0]],
        [*everything, (Act.CONSENT_SAID, {"number": 99, "sha512": "0" * 128})],
        [*everything[1:], (Act.AGE_SAID, everything[0][1])],
        [*everything[1:], (Act.CONSENT_SAID, {**everything[0][1], "sha512": "0" * 128})],
        [*everything[1:], (Act.CONSENT_SAID, {**everything[0][1], "number": 98})],
        [*everything, heard(CONSENT.said[0], station=OTHER)],
        [*everything, heard(CONSENT.said[0], number=98)],
        [*everything, heard(CONSENT.said[0], sha512="0" * 128)],
    ):
        assert refusal(check_custody, CONSENT, log(*wrong)) == "consent_custody", wrong
    told = log(*everything)
    by_another = (replace(told[0], station=OTHER), *told[1:])
    assert refusal(check_custody, CONSENT, by_another) == "consent_custody"


def test_words_on_age_stand_in_their_order() -> None:
    (first,) = CONSENT.ages
    for ages in ((replace(first, number=9), replace(first, number=8)), (first, first)):
        written = encode_consent(TESTIMONY, ConsentRecord((), ages))
        assert refusal(decode_consent, written, TESTIMONY) == "consent_ages"
    shared = encode_consent(
        TESTIMONY, ConsentRecord(CONSENT.events, (replace(first, number=CONSENT.events[0].number),))
    )
    assert refusal(decode_consent, shared, TESTIMONY) == "consent_ages"


def spoken(part: str, end: float, answer: Answer = Answer.GRANT) -> ConsentEvent:
    event = CONSENT.events[0]
    return replace(event, answer=answer, circumstance=replace(event.circumstance, spoken_at=SpokenAt(part, 1.0, end)))


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ((spoken(PART, 60.0),), ""),
        ((spoken(PART, 60.1),), "consent_spoken_at"),
        ((spoken(CLIP, 2.0),), "consent_spoken_at"),
        ((spoken(CLIP, 2.0, Answer.REFUSE),), ""),
        ((CONSENT.events[1], spoken(CLIP, 2.0)), "consent_spoken_at"),
        ((spoken(CLIP, 2.0, Answer.WITHDRAW), spoken(PART, 61.0)), "consent_spoken_at"),
    ],
)
def test_a_spoken_yes_lies_in_the_sound(events: tuple[ConsentEvent, ...], reason: str) -> None:
    assert refusal(check_spans, ConsentRecord(events), {PART: 60.0}) == reason


def marked(*told: dict[str, Any], act: Act = Act.PASSAGE_MARKED) -> Sequence[CustodyEntry]:
    return log(*((act, facts) for facts in told))


@pytest.mark.parametrize(
    ("told", "fits"),
    [
        (({"first": 1, "last": 3},), True),
        (({"first": 1, "last": 1}, {"first": 2, "last": 3}), True),
        (({"first": 3, "last": 3}, {"first": 1, "last": 2}), True),
        ((), False),
        (({"first": 1, "last": 2},), False),
        (({"first": 1, "last": 4},), False),
        (({"first": 1, "last": 3}, {"first": 3, "last": 3}), False),
        (({"first": 0, "last": 3},), False),
        (({"first": 3, "last": 1},), False),
        (({"first": 1, "last": 10_001},), False),
        (({"first": "1", "last": 3},), False),
        (({"first": 1, "last": "3"},), False),
        (({"first": True, "last": 3},), False),
        (({"first": 1},), False),
        (({"last": 3},), False),
    ],
)
def test_the_log_tells_of_exactly_the_marks(told: tuple[dict[str, Any], ...], fits: bool) -> None:
    assert refusal(check_marks_told, MARKS, marked(*told)) == ("" if fits else "marks_custody")


def test_marks_are_told_of_by_who_set_them() -> None:
    assert refusal(check_marks_told, (), marked({"first": 1, "last": 3}, act=Act.EXPORTED)) == ""
    (entry,) = marked({"first": 1, "last": 3})
    assert refusal(check_marks_told, MARKS, [replace(entry, station=OTHER)]) == "marks_custody"

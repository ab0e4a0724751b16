"""The sheets of an interview as a document: written and read again they are the same, and nothing but that is read."""

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.interview import (
    Answered,
    Came,
    Conflict,
    Interpreter,
    InterviewSheet,
    KeptSheet,
    Need,
    Outcome,
    ReportBack,
    tidied,
)
from app.errors.bundle import BundleContentBad
from storage.bundle.interview_document import decode_interview, encode_interview
from tests.storage.bundle.vector_files import load, verify_vector

TESTIMONY = "t" * 26
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
ANSWERS = st.sampled_from(Answered)
INTERPRETERS = st.builds(Interpreter, TEXTS, st.booleans(), st.booleans(), st.sampled_from(Conflict), ANSWERS)
SHEETS = st.builds(
    InterviewSheet,
    st.sampled_from(Outcome),
    *(TEXTS, TEXTS, ANSWERS, TEXTS, ANSWERS, TEXTS, ANSWERS),
    st.lists(st.sampled_from(Need), max_size=4).map(tuple),
    TEXTS,
    st.lists(st.builds(Came, TIMES, INTERPRETERS), max_size=3).map(tuple),
    st.lists(TEXTS, max_size=3).map(tuple),
    TEXTS,
    st.lists(st.builds(ReportBack, st.dates(date(1970, 1, 1)), TEXTS), max_size=3).map(tuple),
    TEXTS,
).map(tidied)
KEPT = st.lists(
    st.builds(KeptSheet, st.just(TESTIMONY), st.integers(1, 2**53 - 1), st.just("s" * 26), TIMES, SHEETS),
    min_size=1,
    max_size=3,
    unique_by=lambda one: one.number,
).map(lambda rows: tuple(sorted(rows, key=lambda one: one.number)))
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXTS, inside, max_size=3),
    max_leaves=5,
)


@settings(max_examples=60, deadline=None)
@given(KEPT)
def test_written_and_read_again_they_are_the_same(sheets: tuple[KeptSheet, ...]) -> None:
    assert decode_interview(encode_interview(TESTIMONY, sheets), TESTIMONY) == sheets


@settings(max_examples=250, deadline=None)
@given(KEPT, VALUES, st.data())
def test_whatever_stands_in_it_is_refused_or_read_as_it_is(
    sheets: tuple[KeptSheet, ...], value: Any, data: st.DataObject
) -> None:
    """At any place any value, a field more or a field less: never another error, never another spelling."""
    document = json.loads(encode_interview(TESTIMONY, sheets))
    place = document
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys) if keys else TEXTS)
        inside = place[key] if keys else None
        if not isinstance(inside, dict | list) or not inside or data.draw(st.booleans()):
            break
        place = inside
    if isinstance(place, dict):
        act = data.draw(st.sampled_from(["put", "take", "add"]))
        if act == "take":
            place.pop(key, None)
        else:
            place[data.draw(TEXTS) if act == "add" else key] = value
    elif place:
        place[key] = value
    untrusted = rfc8785.dumps(document)
    with suppress(BundleContentBad):
        assert encode_interview(TESTIMONY, decode_interview(untrusted, TESTIMONY)) == untrusted


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_other_bytes_are_refused(untrusted: bytes) -> None:
    with pytest.raises(BundleContentBad):
        decode_interview(untrusted, TESTIMONY)


@pytest.mark.parametrize(("rows", "reason"), [(10_000, "sheets_number"), (10_001, "interview_sheets")])
def test_there_are_ten_thousand_sheets_at_most(rows: int, reason: str) -> None:
    untrusted = rfc8785.dumps({"format": "saksi-interview/1", "testimony": TESTIMONY, "sheets": [{}] * rows})
    with pytest.raises(BundleContentBad) as caught:
        decode_interview(untrusted, TESTIMONY)
    assert caught.value.facts == {"reason": reason}


def test_what_another_program_wrote_is_read_as_it_was_made() -> None:
    (content,) = verify_vector(load("interview-whole")).contents
    assert [(one.number, one.station[0], one.sheet.outcome) for one in content.sheets] == [
        (1, "s", Outcome.HELD),
        (2, "s", Outcome.HELD),
        (2, "z", Outcome.STOPPED),
    ]
    first = content.sheets[0].sheet
    assert (first.place_note, first.needs) == ("back room\nof the library", (Need.HEARING, Need.SHORT_SESSIONS))
    assert first.interpreter == Interpreter("I4", True, True, Conflict.NONE, Answered.YES)
    assert first.report_back == (ReportBack(date(2026, 5, 2), "the report came out"),)

"""Times as text: always as long, in order, and back again, also of clocks that are far off."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.times import time_of_text, time_text


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_time_comes_back(moment: datetime) -> None:
    text = time_text(moment)
    assert len(text) == 27
    assert time_of_text(text) == moment


def test_a_year_before_1000_keeps_its_four_digits() -> None:
    assert time_text(datetime(213, 3, 1, tzinfo=UTC)) == "0213-03-01T00:00:00.000000Z"


def test_other_zones_become_utc_and_naive_times_are_refused() -> None:
    there = timezone(timedelta(hours=7))
    assert time_text(datetime(2026, 3, 1, 9, 0, tzinfo=there)) == "2026-03-01T02:00:00.000000Z"
    with pytest.raises(ValueError, match="aware"):
        time_text(datetime(2026, 3, 1))  # noqa: DTZ001 -- that is the point

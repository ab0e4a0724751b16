"""Days and moments in every language of the window."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from ui.screens.moments import calendar_day, day, moment, short_day

AT = datetime(2026, 3, 12, 14, 2, tzinfo=UTC)


@pytest.fixture
def speak() -> Iterator[type[QLocale]]:
    before = QLocale()
    yield QLocale
    QLocale.setDefault(before)


def test_a_month_is_a_word(speak: type[QLocale]) -> None:
    speak.setDefault(QLocale("en"))
    assert calendar_day(date(2026, 3, 12)) == "12 March 2026"
    assert short_day(AT) == f"{AT.astimezone().day} Mar 2026"
    assert moment(AT) == f"{short_day(AT)}, {AT.astimezone():%H:%M}"
    assert day(AT) == calendar_day(AT.astimezone())


@pytest.mark.parametrize("tag", ["km", "th", "vi", "id", "hi", "fil"])
def test_no_two_numbers_can_be_mistaken(speak: type[QLocale], tag: str) -> None:
    speak.setDefault(QLocale(tag))
    for said in (calendar_day(AT), short_day(AT)):
        assert said.startswith("12 ")
        assert said.endswith(" 2026")
        assert any(letter.isalpha() for letter in said[3:-5])


def test_chinese_writes_the_year_first(speak: type[QLocale]) -> None:
    speak.setDefault(QLocale("zh"))
    assert calendar_day(AT) == short_day(AT) == "2026年3月12日"

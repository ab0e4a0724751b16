"""Days and moments, written one way everywhere: with the month as a word, so that no two numbers can be mistaken."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

_CHINESE = "yyyy年M月d日"


def calendar_day(at: date) -> str:
    """Return a day in full as it stands in a record, such as 3 March 2026."""
    return _written(at, "MMMM")


def day(at: datetime) -> str:
    """Return a day in full, in the time of this computer, such as 3 March 2026."""
    return _written(at.astimezone(), "MMMM")


def short_day(at: datetime) -> str:
    """Return a day in the time of this computer, such as 3 Mar 2026."""
    return _written(at.astimezone(), "MMM")


def moment(at: datetime) -> str:
    """Return day and time of this computer, such as 3 Mar 2026, 14:02."""
    return f"{short_day(at)}, {at.astimezone():%H:%M}"


def day_pattern(month: str = "MMMM") -> str:
    """Return how Qt writes a day in the language of now, with the month in full or as it is told."""
    chinese = QLocale().language() is QLocale.Language.Chinese
    return _CHINESE if chinese else f"d {month} yyyy"


def _written(at: date, month: str) -> str:
    return QLocale().toString(QDate(at.year, at.month, at.day), day_pattern(month))

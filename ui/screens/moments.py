"""Days and moments as people of a language write them, in the time of this computer."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def day(at: datetime) -> str:
    """Return a day in full, such as 3 March 2026."""
    return QLocale().toString(_local(at).date(), QLocale.FormatType.LongFormat)


def moment(at: datetime) -> str:
    """Return day and time, short."""
    return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat)


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))

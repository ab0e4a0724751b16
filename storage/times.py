"""Times as they are stored and as they travel: ISO 8601 text in UTC with microseconds, which sorts like time."""

from datetime import UTC, datetime


def time_text(moment: datetime) -> str:
    """Return an aware time as text, always of the same length. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a stored time is aware")
    # strftime would write the year 213, of a clock that is far off, with three digits.
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def time_of_text(text: str) -> datetime:
    """Return the aware UTC time that `time_text` wrote."""
    return datetime.fromisoformat(text)

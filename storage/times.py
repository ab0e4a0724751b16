"""Times as they are stored and as they travel: ISO 8601 text in UTC with microseconds, which sorts like time."""

from datetime import UTC, datetime


def time_text(moment: datetime) -> str:
    """Return an aware time as text, always of the same length. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a stored time is aware")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "Z"


def time_of_text(text: str) -> datetime:
    """Return the aware UTC time that `time_text` wrote."""
    return datetime.fromisoformat(text)

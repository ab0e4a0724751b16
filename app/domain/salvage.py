"""What a rescue of a damaged vault saved."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved: rows by table. `unreadable_rows` were seen but could not be read whole.

    What stood on `bad_pages` (numbers from 1) is not among either, since nobody can say what it was.
    """

    rows: dict[str, int]
    unreadable_rows: dict[str, int]
    bad_pages: tuple[int, ...]
    media_files: int

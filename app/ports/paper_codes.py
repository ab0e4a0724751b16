"""Paper codes, of which a vault keeps nothing but hashes."""

from typing import Protocol


class PaperCodes(Protocol):
    """Every change is durable on return."""

    def give(self, testimony_id: str) -> str:
        """Make a code, keep its hash, and return it: it is shown once. Raises TestimonyUnknown."""
        ...

    def find(self, code: str) -> str | None:
        """Return the testimony that a code, spelled as `read_code` returns it, belongs to, or None."""
        ...

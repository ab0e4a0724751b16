"""The list of testimonies as a person looks through it."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.library import LibraryRow


class Library(Protocol):
    """Short answers about all testimonies at once; no transcript is read for them."""

    def rows(self) -> Sequence[LibraryRow]:
        """Return one row per testimony, oldest first."""
        ...

    def some(self, testimony_ids: Sequence[str]) -> Sequence[LibraryRow]:
        """Return the rows of these testimonies, oldest first; one that is gone is left out."""
        ...

    def stamp(self) -> int:
        """Return a number that grows with every change in the vault: the same number means the same rows."""
        ...

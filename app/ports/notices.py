"""Which office knows which answers, and what it has to be told."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.consent import RecipientKind
from app.domain.notice import CodeHash, Holder, Notice
from app.domain.people import Contact


class Notices(Protocol):
    """Follows from the ledgers of what left and what came."""

    def untold(self, contact: Contact, leaving: Sequence[str] = ()) -> Sequence[Notice]:
        """Return what an office that has a testimony, or brought it, does not know yet, by testimony.

        `leaving` are testimonies that it gets now as they were sealed: it knows what their bundles tell.
        """
        ...

    def untold_codes(self, contact: Contact, leaving: Sequence[str] = ()) -> Sequence[CodeHash]:
        """Return hashes of paper codes that one of our own offices does not know, of what it has or gets now."""
        ...

    def holders(self, testimony_id: str) -> Sequence[Holder]:
        """Return the offices that copies of a testimony went to from here, or may have gone to."""
        ...

    def came_as(self, testimony_id: str) -> RecipientKind | None:
        """Return as what we were given a testimony that came from another office, or None for one recorded here."""
        ...

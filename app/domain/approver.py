"""A second person whose signature a child's testimony needs before it leaves."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Approver:
    """Somebody with a passphrase of their own at this vault.

    `id` is 26 base32 characters that follow from their keys, `code` a short name for people, never a person's name.
    An approver who was taken away signs nothing any more; what they signed stands.
    """

    id: str
    code: str
    added_at: datetime
    removed_at: datetime | None = None

    @property
    def active(self) -> bool:
        """Whether they may sign."""
        return self.removed_at is None

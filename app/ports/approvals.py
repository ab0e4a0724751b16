"""Where a second person's approvals are kept, and the keys that sign them."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.approver import Approver
from app.domain.consent import Approval, Question


class Approvals(Protocol):
    """The approvers of a vault, and what they signed. Every change is durable on return, with a custody entry."""

    def approvers(self) -> Sequence[Approver]:
        """Return everybody who may approve, or ever could, by code."""
        ...

    def add(self, code: str, passphrase: str) -> Approver:
        """Make keys for one more approver, sealed under their passphrase. Raises ApproverCodeTaken, ApproverCodeBad."""
        ...

    def remove(self, code: str) -> Approver:
        """Let an approver sign nothing more. Raises ApproverUnknown."""
        ...

    def sign(self, code: str, passphrase: str, testimony_id: str, questions: Sequence[Question]) -> Approval:
        """Approve that a testimony leaves, as it is now, for these questions.

        Raises ApproverUnknown, ApproverPassphraseWrong, TestimonyUnknown.
        """
        ...

    def of(self, testimony_id: str) -> Sequence[Approval]:
        """Return the approvals of one testimony whose signatures hold, oldest first."""
        ...

    def documents(self, testimony_id: str) -> Sequence[bytes]:
        """Return them as signed documents, in the same order, to travel with the testimony."""
        ...

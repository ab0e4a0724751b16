"""A second person approves that a child's testimony leaves (child guidance; Istanbul Protocol 2022, paragraph 286)."""

from collections.abc import Callable, Sequence

from app.domain.approver import Approver
from app.domain.consent import SENT_FOR, Approval, Question, RecipientKind
from app.domain.consent_gate import NEVER_OF_A_CHILD
from app.errors.approval import ApproverNotAnother
from app.ports.approvals import Approvals

OWN_STAFF = Question(SENT_FOR[RecipientKind.OWN_STAFF], RecipientKind.OWN_STAFF)
"""What an approval is for where nothing else is said: that it goes to our own headquarters, and no further."""


def add_approver(approvals: Approvals, opens_vault: Callable[[str], bool], code: str, passphrase: str) -> Approver:
    """Let one more person approve, with a passphrase of their own.

    One that opens the vault is refused: two keys in one hand are one key. Raises ApproverNotAnother,
    ApproverCodeTaken, ApproverCodeBad.
    """
    if opens_vault(passphrase):
        raise ApproverNotAnother
    return approvals.add(code, passphrase)


def approvable() -> tuple[Question, ...]:
    """Return what can be approved of a child's testimony at all, our own staff first."""
    return tuple(Question(use, kind) for kind, use in SENT_FOR.items() if use not in NEVER_OF_A_CHILD)


def approve(
    approvals: Approvals, code: str, passphrase: str, testimony_id: str, questions: Sequence[Question] = (OWN_STAFF,)
) -> Approval:
    """Sign for one testimony as it is now; what changes later has to be approved again.

    Raises ApproverUnknown, ApproverPassphraseWrong, TestimonyUnknown.
    """
    return approvals.sign(code, passphrase, testimony_id, questions)

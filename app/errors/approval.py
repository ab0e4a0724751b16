"""What can be wrong with a second person's approval."""

from app.errors.base import SaksiError


class ApprovalError(SaksiError):
    """An approval could not be given or read, for a reason that no narrower class names."""

    code = "approval.failed"


class ApproverUnknown(ApprovalError):
    """Nobody by this code may approve here."""

    code = "approval.approver_unknown"


class ApproverCodeTaken(ApprovalError):
    """Somebody else approves under this code already."""

    code = "approval.code_taken"


class ApproverCodeBad(ApprovalError):
    """A code has 2 to 12 letters, digits and hyphens. Facts: code."""

    code = "approval.code_bad"


class ApproverNotAnother(ApprovalError):
    """The passphrase opens this vault too: whoever holds it is no second person."""

    code = "approval.not_another"


class ApproverPassphraseWrong(ApprovalError):
    """It is not the passphrase of this approver."""

    code = "approval.passphrase_wrong"


class ApprovalBad(ApprovalError):
    """A signed approval is not spelled as it has to be, or its signatures do not hold. Facts: reason."""

    code = "approval.bad"

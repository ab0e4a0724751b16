"""Why an attachment cannot be looked at inside the program. It is kept all the same, and leaves unchanged."""

from app.errors.base import SaksiError


class AttachmentError(SaksiError):
    """An attachment cannot be shown, for a reason that no narrower class names."""

    code = "attachment.failed"


class AttachmentUnreadable(AttachmentError):
    """The content is damaged, or is not what the name of the file says."""

    code = "attachment.unreadable"


class AttachmentLocked(AttachmentError):
    """A document asks for a password of its own."""

    code = "attachment.locked"


class AttachmentTooLarge(AttachmentError):
    """Showing it would take more memory than a viewer may. Facts: `limit_megabytes`."""

    code = "attachment.too_large"

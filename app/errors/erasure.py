"""Why the keys of a testimony are not destroyed."""

from app.errors.base import SaksiError
from app.errors.vault import MediaSealedAway


class ErasureError(SaksiError):
    """The keys were not destroyed, for a reason that no narrower class names."""

    code = "erasure.failed"


class AlreadyErased(ErasureError):
    """The keys of this testimony were destroyed before."""

    code = "erasure.already"


class NotConfirmedYet(ErasureError):
    """Keeping it was agreed to, and headquarters did not confirm yet that they have it as it is now."""

    code = "erasure.not_confirmed"


class KeepNotOver(ErasureError):
    """Consent to keep it has neither ended nor been taken back."""

    code = "erasure.keep_not_over"


class ContentErased(MediaSealedAway):
    """The keys of this part were destroyed: nobody can open it on this laptop any more."""

    code = "erasure.content_erased"

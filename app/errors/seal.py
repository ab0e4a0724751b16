"""Why a testimony cannot be sealed to headquarters."""

from app.errors.base import SaksiError


class SealError(SaksiError):
    """It could not be sealed, for a reason that no narrower class names; it is as it was."""

    code = "seal.failed"


class NoHeadquarters(SealError):
    """No trusted contact is a headquarters: nobody could open it any more."""

    code = "seal.no_headquarters"


class AlreadySealed(SealError):
    """It was sealed before."""

    code = "seal.already"


class NotOurs(SealError):
    """It came from another station, which keeps its own copy: sealing it here would protect nobody."""

    code = "seal.not_ours"


class NotSealable(SealError):
    """It cannot leave whole, so it must not be forgotten. Facts: `reason`, a KeptReason."""

    code = "seal.not_whole"


class BundleLost(SealError):
    """The bundle that holds what was sealed is missing or changed."""

    code = "seal.bundle_lost"

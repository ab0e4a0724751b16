"""What can go wrong with names and contacts. No fact of these errors ever holds one."""

from app.errors.base import SaksiError


class IdentityError(SaksiError):
    """Something about names and contacts, for a reason that no narrower class names."""

    code = "identity.failed"


class IdentityClosed(IdentityError):
    """They were closed, because nobody used them for a while or the program was locked."""

    code = "identity.closed"


class IdentityDamaged(IdentityError):
    """What is kept of this testimony is cut, changed, or of another one; it is not shown."""

    code = "identity.damaged"


class IdentityMissing(IdentityError):
    """Nothing is kept of this testimony."""

    code = "identity.missing"


class IdentityTooLong(IdentityError):
    """A value is longer than there is room for. Facts: `field`, `most`."""

    code = "identity.too_long"


class IdentityNotUnderstood(IdentityError):
    """What was given does not have the form of names and contacts. Facts: `field`."""

    code = "identity.not_understood"

"""What can go wrong with a signature and with the list of those who may sign."""

from app.errors.base import SaksiError


class SignatureError(SaksiError):
    """A signature does not prove what it should. The classes below say why."""

    code = "signature.unusable"


class SignatureMalformed(SignatureError):
    """The signature file is not in the one allowed form."""

    code = "signature.malformed"


class SignatureOtherKey(SignatureError):
    """The signature was made with another key than the expected one."""

    code = "signature.other_key"


class SignatureOtherPurpose(SignatureError):
    """The signature was made for another purpose (namespace)."""

    code = "signature.other_purpose"


class SignatureWrong(SignatureError):
    """The signature does not belong to this content: one of the two was changed."""

    code = "signature.wrong"


class SigningKeyInvalid(SignatureError):
    """A public key is not in the one allowed form, or of an unknown kind."""

    code = "signature.key_invalid"


class SignersLineInvalid(SignatureError):
    """A line of a signers file cannot be used. Facts: line (counted from 1)."""

    code = "signature.signers_line"

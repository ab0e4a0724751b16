"""What can go wrong with a sealed file and with the keys that seal and open it."""

from app.errors.base import SaksiError


class AgeError(SaksiError):
    """A sealed file or its key cannot be used. The classes below say why."""

    code = "age.unusable"


class AgeHeaderInvalid(AgeError):
    """The header is not a canonical age v1 header, or a stanza breaks the rules of its kind."""

    code = "age.header"


class AgeHeaderMacWrong(AgeError):
    """The file key was found, but the header was changed after it was written."""

    code = "age.header_mac"


class AgeNoMatch(AgeError):
    """No stanza of the file is addressed to any of the given identities. Facts: stanzas."""

    code = "age.no_match"


class AgeArmorInvalid(AgeError):
    """The text form around a sealed file is not strict. Facts: line (counted from 1)."""

    code = "age.armor"


class AgePayloadDamaged(AgeError):
    """A piece of the content does not open: changed, in the wrong place, or followed by more. Facts: chunk."""

    code = "age.payload"


class AgePayloadTruncated(AgePayloadDamaged):
    """The file ends before its final piece. Facts: chunk."""

    code = "age.payload_truncated"


class AgeRecipientsRefused(AgeError):
    """These recipients may not share a file: kinds mixed, none at all, or a kind that needs consent."""

    code = "age.recipients_refused"


class AgeKeyInvalid(AgeError):
    """A recipient or identity string has a slip or names an unknown kind."""

    code = "age.key_invalid"

"""What a vault can refuse."""

from app.errors.base import SaksiError


class VaultError(SaksiError):
    """The vault refused, for a reason that no narrower class names."""

    code = "vault.failed"


class TestimonyUnknown(VaultError):
    """No testimony has this id or case code."""

    code = "vault.testimony_unknown"


class TestimonyAmbiguous(VaultError):
    """More than one testimony begins with this. Facts: `matches`."""

    code = "vault.testimony_ambiguous"


class MediaDamaged(VaultError):
    """A sealed media file is missing, cut or changed."""

    code = "vault.media_damaged"


class MediaSealedAway(VaultError):
    """This part was sealed to headquarters: nobody can open it on this laptop any more."""

    code = "vault.media_sealed_away"


class CustodyBroken(VaultError):
    """The custody log was changed or cut. Facts: `number`, the first entry that does not fit."""

    code = "vault.custody_broken"

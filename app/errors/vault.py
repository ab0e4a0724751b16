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


class VaultMissing(VaultError):
    """There is no vault in this folder."""

    code = "vault.missing"


class VaultInUse(VaultError):
    """Another running program has this vault open."""

    code = "vault.in_use"


class VaultTooNew(VaultError):
    """The vault was written by a newer version of this program. Facts: `found`, `known`."""

    code = "vault.too_new"


class VaultDamaged(VaultError):
    """The encrypted database is missing, cut or changed."""

    code = "vault.damaged"


class VaultNotEncrypted(VaultError):
    """The file in the database's place is not encrypted; it is not opened and nothing is written to it."""

    code = "vault.not_encrypted"


class VaultConflict(VaultError):
    """What was to be stored contradicts what is stored already; nothing was changed."""

    code = "vault.conflict"


class WrongPassphrase(VaultError):
    """The passphrase does not open this vault."""

    code = "vault.wrong_passphrase"


class WrongRecoveryCode(VaultError):
    """The recovery code is well written but does not open this vault."""

    code = "vault.wrong_recovery_code"


class WrongEscrowKey(VaultError):
    """The key of headquarters does not open this vault."""

    code = "vault.wrong_escrow_key"


class KeyslotMissing(VaultError):
    """The vault has no keyslot of this kind. Facts: `kind`."""

    code = "vault.keyslot_missing"


class EscrowTooLarge(VaultError):
    """More headquarters recipients than the key header has room for. Facts: `recipients`."""

    code = "vault.escrow_too_large"


class KeyHeaderLost(VaultError):
    """No copy of the key header can be read; a copy from a bundle can restore it."""

    code = "vault.keys_lost"


class KeyHeaderForeign(VaultError):
    """The key header is whole, but of another vault or of an earlier key of this one."""

    code = "vault.keys_foreign"


class PassphraseTooWeak(VaultError):
    """A passphrase that is guessed too soon. Facts: `guesses_log10`, `needed_log10`."""

    code = "vault.passphrase_weak"


class UnlockTooSoon(VaultError):
    """After failed attempts the next one waits. Facts: `seconds`."""

    code = "vault.unlock_too_soon"


class AttachmentChanged(VaultError):
    """The file that was being sealed became shorter or longer meanwhile; nothing was stored."""

    code = "vault.attachment_changed"


class VaultUnhealthy(VaultError):
    """A check found things that are not as they were written. Facts: `findings`."""

    code = "vault.unhealthy"


class VaultIsDemo(VaultError):
    """This is a vault of the demo; a real program opens it only as one."""

    code = "vault.is_demo"


class VaultIsReal(VaultError):
    """This is a real vault; the demo does not touch it."""

    code = "vault.is_real"

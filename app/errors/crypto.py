"""What can go wrong with keys, passphrases and recovery codes."""

from app.errors.base import SaksiError


class KeyDerivationRefused(SaksiError):
    """The work factors of a keyslot lie outside the policy; nothing was computed. Facts: field, value."""

    code = "crypto.derivation_refused"


class KeyDerivationMemory(SaksiError):
    """The machine has not enough free memory to derive the key. Facts: needed_mib."""

    code = "crypto.derivation_memory"


class WrongKey(SaksiError):
    """A sealed secret does not open: another key, or the sealed bytes were changed."""

    code = "crypto.wrong_key"


class SelfTestFailed(SaksiError):
    """A known answer came out differently: this machine's cryptography cannot be trusted. Facts: primitive."""

    code = "crypto.self_test"


class RecoveryCodeLineWrong(SaksiError):
    """One line of a typed recovery code has a slip. Facts: line (counted from 1)."""

    code = "crypto.recovery_line"


class RecoveryCodeLength(SaksiError):
    """A typed recovery code has too few or too many characters. Facts: characters, expected."""

    code = "crypto.recovery_length"

"""Sealing the database key into keyslots, and opening it out of them."""

from app.domain.unlocking import ByEscrowIdentity, ByEscrowText, ByPassphrase, ByRecoveryCode, Unlock
from app.errors.base import SaksiError
from app.errors.crypto import WrongKey
from app.errors.vault import KeyslotMissing, WrongEscrowKey, WrongPassphrase, WrongRecoveryCode
from storage.crypto.kdf import Argon2Parameters, derive_key, passphrase_secret
from storage.crypto.recovery import parse_recovery_code
from storage.crypto.seal import check_key, key_check_value, unwrap_secret, wrap_secret
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain
from storage.vault.escrow import key_of_text, open_escrow
from storage.vault.keyheader import NOUN
from storage.vault.vaultkeys import PASSPHRASE, RECOVERY, DatabaseKey, DerivedSlot, PreviousKey, VaultKeys

KEY_BYTES = 32


def passphrase_slot(
    vault_id: str, key: Secret, passphrase: str, argon2: Argon2Parameters, domain: Domain = REAL
) -> DerivedSlot:
    """Seal the database key under a passphrase. Raises KeyDerivationRefused, KeyDerivationMemory."""
    with passphrase_secret(passphrase) as secret:
        return _seal(_place(domain, vault_id, PASSPHRASE), key, PASSPHRASE, secret, argon2)


def recovery_slot(
    vault_id: str, key: Secret, code: str, argon2: Argon2Parameters, domain: Domain = REAL
) -> DerivedSlot:
    """Seal the database key under a recovery code. Raises RecoveryCodeLineWrong, RecoveryCodeLength too."""
    with parse_recovery_code(code) as secret:
        return _seal(_place(domain, vault_id, RECOVERY), key, RECOVERY, secret, argon2)


def database_key(key: Secret, salt: bytes) -> DatabaseKey:
    """Return what the header says of a database key."""
    return DatabaseKey(salt, key_check_value(key))


def open_key(keys: VaultKeys, unlock: Unlock) -> Secret:
    """Open the database key out of the header, and check that it is the one that the header speaks of.

    Raises WrongPassphrase, WrongRecoveryCode, WrongEscrowKey, KeyslotMissing, RecoveryCodeLineWrong,
    RecoveryCodeLength, KeyDerivationRefused (before anything is computed), KeyDerivationMemory.
    """
    match unlock:
        case ByPassphrase(passphrase):
            with passphrase_secret(passphrase) as secret:
                return _open(keys, PASSPHRASE, secret, WrongPassphrase)
        case ByRecoveryCode(code):
            with parse_recovery_code(code) as secret:
                return _open(keys, RECOVERY, secret, WrongRecoveryCode)
        case ByEscrowIdentity(identity_text):
            if keys.escrow is None:
                raise KeyslotMissing(kind="escrow")
            return _checked(keys, _escrow_key(keys, open_escrow(keys.escrow, identity_text)))
        case ByEscrowText(text):
            return _checked(keys, _escrow_key(keys, text))


def _escrow_key(keys: VaultKeys, text: str) -> Secret:
    return key_of_text(text, keys.vault_id, keys.domain)


def _checked(keys: VaultKeys, key: Secret) -> Secret:
    try:
        check_key(key, keys.database.check)
    except WrongKey:
        key.close()
        raise WrongEscrowKey from None
    return key


def seal_previous(
    vault_id: str, new_key: Secret, old_key: Secret, old_database: DatabaseKey, domain: Domain = REAL
) -> PreviousKey:
    """Seal the old database key under the new one, for the time of a change of key."""
    return PreviousKey(old_database, wrap_secret(old_key, new_key, _place(domain, vault_id, "previous")))


def open_previous(vault_id: str, new_key: Secret, previous: PreviousKey, domain: Domain = REAL) -> Secret:
    """Open the old database key. Raises WrongKey."""
    old_key = unwrap_secret(previous.wrapped, new_key, _place(domain, vault_id, "previous"))
    check_key(old_key, previous.database.check)
    return old_key


def _seal(place: bytes, key: Secret, kind: str, secret: Secret, argon2: Argon2Parameters) -> DerivedSlot:
    with derive_key(secret, argon2) as slot_key:
        return DerivedSlot(kind, argon2, wrap_secret(key, slot_key, place))


def _open(keys: VaultKeys, kind: str, secret: Secret, wrong: type[SaksiError]) -> Secret:
    slot = keys.slot(kind)
    if slot is None:
        raise KeyslotMissing(kind=kind)
    with derive_key(secret, slot.argon2) as slot_key:
        try:
            key = unwrap_secret(slot.wrapped, slot_key, _place(keys.domain, keys.vault_id, kind))
            check_key(key, keys.database.check)
        except WrongKey:
            raise wrong from None
    return key


def _place(domain: Domain, vault_id: str, kind: str) -> bytes:
    """What a sealed key is bound to, so that it cannot be moved to another domain, vault or slot."""
    return f"{domain.format(NOUN)} {vault_id} {kind}".encode()

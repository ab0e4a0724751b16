"""Sealing the root key of a vault into keyslots, and opening it out of them."""

from app.domain.unlocking import ByEscrowIdentity, ByEscrowText, ByPassphrase, ByRecoveryCode, Unlock
from app.errors.base import SaksiError
from app.errors.crypto import WrongKey
from app.errors.vault import KeyslotMissing, WrongEscrowKey, WrongPassphrase, WrongRecoveryCode
from storage.crypto.kdf import Argon2Parameters, derive_key, passphrase_secret
from storage.crypto.recovery import parse_recovery_code
from storage.crypto.seal import check_key, key_check_value, unwrap_secret, wrap_secret
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain
from storage.vault.escrow import open_escrow, root_of_text
from storage.vault.keyheader import NOUN
from storage.vault.vaultkeys import PASSPHRASE, RECOVERY, DatabaseKey, DerivedSlot, PreviousKey, VaultKeys


def passphrase_slot(
    vault_id: str, root: Secret, passphrase: str, argon2: Argon2Parameters, domain: Domain = REAL
) -> DerivedSlot:
    """Seal the root key under a passphrase. Raises KeyDerivationRefused, KeyDerivationMemory."""
    with passphrase_secret(passphrase) as secret:
        return _seal(_place(domain, vault_id, PASSPHRASE), root, PASSPHRASE, secret, argon2)


def recovery_slot(
    vault_id: str, root: Secret, code: str, argon2: Argon2Parameters, domain: Domain = REAL
) -> DerivedSlot:
    """Seal the root key under a recovery code. Raises RecoveryCodeLineWrong, RecoveryCodeLength too."""
    with parse_recovery_code(code) as secret:
        return _seal(_place(domain, vault_id, RECOVERY), root, RECOVERY, secret, argon2)


def database_key(root: Secret, salt: bytes) -> DatabaseKey:
    """Return what the header says of a root key and of the database that opens by it."""
    return DatabaseKey(salt, key_check_value(root))


def open_root(keys: VaultKeys, unlock: Unlock) -> Secret:
    """Open the root key out of the header, and check that it is the one that the header speaks of.

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
            return _checked(keys, _escrow_root(keys, open_escrow(keys.escrow, identity_text)))
        case ByEscrowText(text):
            return _checked(keys, _escrow_root(keys, text))


def _escrow_root(keys: VaultKeys, text: str) -> Secret:
    return root_of_text(text, keys.vault_id, keys.domain)


def _checked(keys: VaultKeys, root: Secret) -> Secret:
    try:
        check_key(root, keys.database.check)
    except WrongKey:
        root.close()
        raise WrongEscrowKey from None
    return root


def seal_previous(
    vault_id: str, new_root: Secret, old_root: Secret, old_database: DatabaseKey, domain: Domain = REAL
) -> PreviousKey:
    """Seal the old root key under the new one, for the time of a change of key."""
    return PreviousKey(old_database, wrap_secret(old_root, new_root, _place(domain, vault_id, "previous")))


def open_previous(vault_id: str, new_root: Secret, previous: PreviousKey, domain: Domain = REAL) -> Secret:
    """Open the old root key. Raises WrongKey."""
    old_root = unwrap_secret(previous.wrapped, new_root, _place(domain, vault_id, "previous"))
    check_key(old_root, previous.database.check)
    return old_root


def _seal(place: bytes, root: Secret, kind: str, secret: Secret, argon2: Argon2Parameters) -> DerivedSlot:
    with derive_key(secret, argon2) as slot_key:
        return DerivedSlot(kind, argon2, wrap_secret(root, slot_key, place))


def _open(keys: VaultKeys, kind: str, secret: Secret, wrong: type[SaksiError]) -> Secret:
    slot = keys.slot(kind)
    if slot is None:
        raise KeyslotMissing(kind=kind)
    with derive_key(secret, slot.argon2) as slot_key:
        try:
            root = unwrap_secret(slot.wrapped, slot_key, _place(keys.domain, keys.vault_id, kind))
            check_key(root, keys.database.check)
        except WrongKey:
            raise wrong from None
    return root


def _place(domain: Domain, vault_id: str, kind: str) -> bytes:
    """What a sealed key is bound to, so that it cannot be moved to another domain, vault or slot."""
    return f"{domain.format(NOUN)} {vault_id} {kind}".encode()

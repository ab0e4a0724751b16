"""What follows from the root key of a vault: the key of its database, and the key of its identities.

The root key is in memory only while a way in is being tried. An open vault holds the key of the database, from which
nobody gets back to the root, and so not to the key of identities either. See FORMAT.md, "Key header" and "Identities".
"""

from storage.crypto.hybrid import HybridIdentity
from storage.crypto.kdf import derive_secret
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain

ROOT_BYTES = 32


def database_key_of(root: Secret, domain: Domain = REAL) -> Secret:
    """Return the key that opens the database (DEK), 32 bytes. The caller closes it."""
    return derive_secret(root, domain.label("database-key"))


def identity_key_of(root: Secret, domain: Domain = REAL) -> Secret:
    """Return the key that opens identities, 32 bytes. The caller closes it."""
    return derive_secret(root, domain.label("identity-key"))


def identity_inbox_of(root: Secret, domain: Domain = REAL) -> HybridIdentity:
    """Return what opens identities that came in bundles. The caller closes it."""
    return HybridIdentity(derive_secret(root, domain.label("identity-inbox")))

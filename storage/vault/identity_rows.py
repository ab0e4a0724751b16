"""Names and contacts as they lie in the database: one sealed row for each testimony. See FORMAT.md, "Identities"."""

import json
from contextlib import closing

import rfc8785

from app.domain.identity import Identity
from app.domain.identity_body import identity_of_body, identity_to_body
from app.errors.crypto import WrongKey
from app.errors.identity import IdentityDamaged, IdentityError
from storage.crypto.seal import unwrap_secret, wrap_secret
from storage.crypto.secret import Secret
from storage.domain import Domain
from storage.vault.connection import Connection
from storage.vault.identity_inbox import change_inbox
from storage.vault.rootkey import identity_inbox_of, identity_key_of

_NOUN = "identity"
_STEP_BYTES = 4096
"""Every record is as long as a multiple of this, so that its length tells next to nothing."""


def seal_identity(identity: Identity, key: Secret, place: bytes) -> bytes:
    """Return nonce (12) || sealed JSON, filled up with blanks || tag (16). `place` is where it belongs."""
    text = bytearray(rfc8785.dumps(identity_to_body(identity)))
    text += b" " * (-len(text) % _STEP_BYTES)
    with Secret(text) as plain:
        text[:] = bytes(len(text))
        return wrap_secret(plain, key, place)


def open_identity(sealed: bytes, key: Secret, place: bytes) -> Identity:
    """Return what was sealed. Raises IdentityDamaged for other bytes, another key or another place."""
    try:
        with unwrap_secret(sealed, key, place) as plain:
            return identity_of_body(json.loads(bytes(plain.view())))
    except (WrongKey, ValueError, IdentityError):
        raise IdentityDamaged from None


def place_of(domain: Domain, vault_id: str, testimony_id: str) -> bytes:
    """What a record is bound to, so that it cannot be moved to another domain, vault or testimony."""
    return f"{domain.format(_NOUN)} {vault_id} {testimony_id}".encode()


def change_identity_key(
    connection: Connection, vault_id: str, domain: Domain, old_root: Secret, new_root: Secret
) -> None:
    """Seal every record anew under the key that follows from another root key, all or none.

    One that does not open by the old key is damaged, and stays as it is: it must not keep a key from being changed.
    """
    if connection.one("SELECT 1 FROM sqlite_master WHERE name = 'identity_arrived'") is None:
        # The vault is of before names were kept; opening it brings the table.
        return
    with (
        identity_key_of(old_root, domain) as old_key,
        identity_key_of(new_root, domain) as new_key,
        closing(identity_inbox_of(old_root, domain)) as old_inbox,
        closing(identity_inbox_of(new_root, domain)) as new_inbox,
        connection.transaction(),
    ):
        change_inbox(connection, old_inbox, new_inbox.recipient)
        for testimony_id, sealed in connection.execute("SELECT testimony_id, sealed FROM identity"):
            place = place_of(domain, vault_id, testimony_id)
            try:
                with unwrap_secret(sealed, old_key, place) as plain:
                    again = wrap_secret(plain, new_key, place)
            except WrongKey:
                continue
            connection.execute("UPDATE identity SET sealed = ? WHERE testimony_id = ?", (again, testimony_id))

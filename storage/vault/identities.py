"""Names and contacts: kept apart, and opened only by somebody who gives a way into the vault once more."""

import threading
from contextlib import closing, suppress
from typing import LiteralString

from app.domain.custody import Act
from app.domain.identity import Identity
from app.domain.identity_body import checked
from app.domain.unlocking import Unlock
from app.errors.identity import IdentityClosed, IdentityDamaged
from app.errors.storage import StorageError
from app.errors.vault import MediaSealedAway, TestimonyUnknown
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.secret import Secret
from storage.vault.context import VaultContext
from storage.vault.forgetting import leave_no_older_pages
from storage.vault.identity_inbox import open_arrived
from storage.vault.identity_rows import open_identity, place_of, seal_identity
from storage.vault.keyslots import open_previous, open_root
from storage.vault.rootkey import identity_inbox_of, identity_key_of
from storage.vault.storedkeys import StoredKeys

_PUT: LiteralString = (
    "INSERT INTO identity (testimony_id, sealed, arrived) VALUES (?, ?, ?)"
    " ON CONFLICT (testimony_id) DO UPDATE SET sealed = excluded.sealed, arrived = excluded.arrived"
)


class Identities:
    """The port `Identities` of app/ports/identities.py. No key is in it."""

    def __init__(self, context: VaultContext, salt: bytes) -> None:
        """`salt` is the one that the database was opened with: it tells which root key the rows follow."""
        self._context = context
        self._salt = salt

    def kept(self, testimony_id: str) -> bool:
        """Whether anything is kept of a testimony."""
        found = self._context.connection.one(
            "SELECT 1 FROM identity WHERE testimony_id = ?1"
            " UNION SELECT 1 FROM identity_arrived WHERE testimony_id = ?1",
            (testimony_id,),
        )
        return found is not None

    def remove(self, testimony_id: str) -> bool:
        """Forget what is kept; return whether there was anything. Custody says that it was removed."""
        connection = self._context.connection
        with connection.transaction():
            removed = connection.change("DELETE FROM identity WHERE testimony_id = ?", (testimony_id,))
            removed += connection.change("DELETE FROM identity_arrived WHERE testimony_id = ?", (testimony_id,))
            if not removed:
                return False
            self._context.custody.record(testimony_id, Act.IDENTITY_REMOVED, {})
        leave_no_older_pages(self._context)
        return True

    def open(self, by: Unlock) -> "OpenIdentities":
        """Try a way in once more, for this alone. Raises KeyHeaderLost, and what `keyslots.open_root` raises."""
        keys = StoredKeys.of_folder(self._context.folder, self._context.domain).keys
        with open_root(keys, by) as root:
            if keys.previous is not None and keys.previous.database.salt == self._salt:
                # A change of key that the disk would not take: the rows are as old as the database.
                with open_previous(keys.vault_id, root, keys.previous, keys.domain) as old_root:
                    return self._opened(old_root)
            return self._opened(root)

    def _opened(self, root: Secret) -> "OpenIdentities":
        domain = self._context.domain
        opened = OpenIdentities(self._context, identity_key_of(root, domain))
        with closing(identity_inbox_of(root, domain)) as inbox:
            opened.take_in(inbox)
        return opened


class OpenIdentities:
    """The port of this name of app/ports/identities.py: it alone holds the key."""

    def __init__(self, context: VaultContext, key: Secret) -> None:
        """Take over `key`."""
        self._context = context
        self._key = key
        self._using = threading.Lock()

    def read(self, testimony_id: str) -> Identity | None:
        """Return what is kept of one testimony, None where there is nothing. Raises IdentityDamaged."""
        row = self._context.connection.one("SELECT sealed FROM identity WHERE testimony_id = ?", (testimony_id,))
        with self._using:
            key = self._open_key()
            return None if row is None else open_identity(row[0], key, self._place(testimony_id))

    def save(self, testimony_id: str, identity: Identity) -> None:
        """Put it in the place of what was kept. Raises IdentityTooLong, TestimonyUnknown, MediaSealedAway."""
        whole = checked(identity)
        with self._using:
            sealed = seal_identity(whole, self._open_key(), self._place(testimony_id))
        connection = self._context.connection
        with connection.transaction():
            if connection.one("SELECT 1 FROM testimony_seed WHERE testimony_id = ?", (testimony_id,)) is None:
                known = connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,))
                raise TestimonyUnknown if known is None else MediaSealedAway
            connection.execute(_PUT, (testimony_id, sealed, 0))
            # What came before and nobody looked at would otherwise take its place.
            connection.execute("DELETE FROM identity_arrived WHERE testimony_id = ?", (testimony_id,))
            # That it changed, never what.
            self._context.custody.record(testimony_id, Act.IDENTITY_SAVED, {})

    def take_in(self, inbox: HybridIdentity) -> None:
        """Put what came in bundles among the others; what people wrote here stays. Damaged arrivals stay behind."""
        connection = self._context.connection
        rows = connection.execute("SELECT testimony_id, sealed FROM identity_arrived")
        for testimony_id, arrived in rows:
            with suppress(IdentityDamaged, StorageError), connection.transaction():
                identity = open_arrived(arrived, testimony_id, inbox)
                own = connection.one("SELECT 1 FROM identity WHERE testimony_id = ? AND arrived = 0", (testimony_id,))
                if own is None:
                    sealed = seal_identity(identity, self._open_key(), self._place(testimony_id))
                    connection.execute(_PUT, (testimony_id, sealed, 1))
                connection.execute("DELETE FROM identity_arrived WHERE testimony_id = ?", (testimony_id,))

    def close(self) -> None:
        """Wipe the key; may be called again, on any thread."""
        with self._using:
            self._key.close()

    def _open_key(self) -> Secret:
        if self._key.closed:
            raise IdentityClosed
        return self._key

    def _place(self, testimony_id: str) -> bytes:
        return place_of(self._context.domain, self._context.vault_id, testimony_id)

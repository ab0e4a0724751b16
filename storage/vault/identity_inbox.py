"""Names and contacts that come in a bundle while nobody has given a way in for them.

They are sealed at once to a public key whose secret half follows from the root key: an open vault can put them there,
and only whoever opens names and contacts can take them out. See FORMAT.md, "Identities".
"""

import io
import json
from contextlib import suppress

import rfc8785

from app.domain.custody import Act
from app.domain.identity import Identity
from app.domain.identity_body import identity_of_body, identity_to_body
from app.errors.age import AgeError
from app.errors.identity import IdentityDamaged, IdentityError
from app.errors.storage import StorageError
from storage.crypto.age import AgeReader, encrypt
from storage.crypto.hybrid import HybridIdentity, HybridRecipient
from storage.crypto.secret import Secret
from storage.domain import Domain
from storage.vault.connection import Connection
from storage.vault.context import VaultContext
from storage.vault.rootkey import identity_inbox_of
from storage.vault.settings import Settings

_SETTING = "identity_inbox"
_STEP_BYTES = 4096
_LIMIT_BYTES = 1 << 20


def keep_inbox(settings: Settings, root: Secret, domain: Domain) -> None:
    """Let the vault know the public half of its inbox. A full disk keeps nobody out: the next opening does it."""
    inbox = identity_inbox_of(root, domain)
    text = inbox.recipient.to_text().encode("ascii")
    inbox.close()
    if settings.get(_SETTING) != text:
        with suppress(StorageError):
            settings.put(_SETTING, text)


def store_arrived(context: VaultContext, testimony_id: str, identity: Identity) -> None:
    """Put what came in a bundle into the inbox, in the transaction around it, in place of what came before."""
    recipient = HybridRecipient.from_text(context.settings.text(_SETTING))
    context.connection.execute(
        "INSERT OR REPLACE INTO identity_arrived (testimony_id, sealed) VALUES (?, ?)",
        (testimony_id, _seal(testimony_id, identity, recipient)),
    )
    context.custody.record(testimony_id, Act.IDENTITY_SAVED, {})


def open_arrived(sealed: bytes, testimony_id: str, inbox: HybridIdentity) -> Identity:
    """Return what came. Raises IdentityDamaged for other bytes, another inbox or another testimony."""
    try:
        with AgeReader(io.BytesIO(sealed), [inbox]) as reader:
            body = json.loads(reader.read(_LIMIT_BYTES))
        if not isinstance(body, dict) or body.pop("testimony", None) != testimony_id:
            raise IdentityDamaged
        return identity_of_body(body)
    except (AgeError, ValueError, IdentityError):
        raise IdentityDamaged from None


def change_inbox(connection: Connection, old: HybridIdentity, new: HybridRecipient) -> None:
    """Seal all that came anew, for a change of key. What does not open is damaged, and stays as it is."""
    for testimony_id, sealed in connection.execute("SELECT testimony_id, sealed FROM identity_arrived"):
        with suppress(IdentityDamaged):
            again = _seal(testimony_id, open_arrived(sealed, testimony_id, old), new)
            connection.execute("UPDATE identity_arrived SET sealed = ? WHERE testimony_id = ?", (again, testimony_id))


def _seal(testimony_id: str, identity: Identity, recipient: HybridRecipient) -> bytes:
    text = rfc8785.dumps({**identity_to_body(identity), "testimony": testimony_id})
    sealed = io.BytesIO()
    with encrypt([recipient], sealed) as writer:
        writer.write(text + b" " * (-len(text) % _STEP_BYTES))
    return sealed.getvalue()

"""The root key sealed to headquarters: an age file that the stock age command opens."""

import io
import re
from collections.abc import Sequence
from typing import BinaryIO, cast

from app.errors.age import AgeError
from app.errors.vault import EscrowTooLarge, WrongEscrowKey
from storage.crypto.age import AgeReader, encrypt
from storage.crypto.keys import AsymmetricRecipient, identities_from_file_text
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain
from storage.vault.rootkey import database_key_of

RECIPIENTS_CAP = 3
"""What a key header of 8 KiB has room for, post-quantum."""

_NOUN = "escrow"
_LINES = re.compile(r"vault ([a-z2-7]{26})\nroot ([0-9a-f]{64})\nkey ([0-9a-f]{64})\nsalt ([0-9a-f]{32})\n")
_TEXT_LIMIT_BYTES = 4096


def seal_escrow(
    vault_id: str,
    root: Secret,
    salt: bytes,
    recipients: Sequence[AsymmetricRecipient],
    *,
    legacy: bool,
    domain: Domain = REAL,
) -> bytes:
    """Return an age file of five lines of text, of which the last two open the database also without this program.

    Recipients are post-quantum, or X25519 with `legacy`, never mixed. Raises EscrowTooLarge, AgeRecipientsRefused.
    """
    if len(recipients) > RECIPIENTS_CAP:
        raise EscrowTooLarge(recipients=len(recipients))
    with database_key_of(root, domain) as key:
        keys = f"root {root.view().hex()}\nkey {key.view().hex()}\nsalt {salt.hex()}\n"
    text = f"{domain.format(_NOUN)}\nvault {vault_id}\n{keys}"
    sealed = io.BytesIO()
    with encrypt(recipients, sealed, legacy=legacy) as writer:
        writer.write(text.encode("ascii"))
    return sealed.getvalue()


def open_escrow(escrow: bytes, identity_text: str) -> str:
    """Return the text of an escrow, opened with an age identity file. Raises WrongEscrowKey, AgeKeyInvalid."""
    identities = identities_from_file_text(identity_text)
    try:
        with AgeReader(cast("BinaryIO", io.BytesIO(escrow)), identities) as reader:
            return reader.read(_TEXT_LIMIT_BYTES).decode("ascii")
    except (AgeError, UnicodeDecodeError):
        raise WrongEscrowKey from None


def root_of_text(text: str, vault_id: str, domain: Domain = REAL) -> Secret:
    """Return the root key that an escrow's text tells. Raises WrongEscrowKey, also for another vault or domain."""
    # What went through a message or a printer comes back with other line ends and blanks.
    lines = [line.strip() for line in text.strip().splitlines()]
    found = _LINES.fullmatch("\n".join(lines[1:]) + "\n")
    if found is None or lines[0] != domain.format(_NOUN) or found[1] != vault_id:
        raise WrongEscrowKey
    root = Secret(bytes.fromhex(found[2]))
    with database_key_of(root, domain) as key:
        if key.view().hex() != found[3]:
            root.close()
            raise WrongEscrowKey
    return root

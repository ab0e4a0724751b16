"""The database key sealed to headquarters: an age file that the stock age command opens."""

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

RECIPIENTS_CAP = 3
"""What a key header of 8 KiB has room for, post-quantum."""

_NOUN = "escrow"
_LINES = re.compile(r"vault ([a-z2-7]{26})\nkey ([0-9a-f]{64})\nsalt ([0-9a-f]{32})\n")
_TEXT_LIMIT_BYTES = 4096


def seal_escrow(
    vault_id: str,
    key: Secret,
    salt: bytes,
    recipients: Sequence[AsymmetricRecipient],
    *,
    legacy: bool,
    domain: Domain = REAL,
) -> bytes:
    """Return an age file of four lines of text that open the database also without this program.

    Recipients are post-quantum, or X25519 with `legacy`, never mixed. Raises EscrowTooLarge, AgeRecipientsRefused.
    """
    if len(recipients) > RECIPIENTS_CAP:
        raise EscrowTooLarge(recipients=len(recipients))
    text = f"{domain.format(_NOUN)}\nvault {vault_id}\nkey {bytes(key.view()).hex()}\nsalt {salt.hex()}\n"
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


def key_of_text(text: str, vault_id: str, domain: Domain = REAL) -> Secret:
    """Return the database key that an escrow's text tells. Raises WrongEscrowKey, also for another vault or domain."""
    # What went through a message or a printer comes back with other line ends and blanks.
    lines = [line.strip() for line in text.strip().splitlines()]
    found = _LINES.fullmatch("\n".join(lines[1:]) + "\n")
    if found is None or lines[0] != domain.format(_NOUN) or found[1] != vault_id:
        raise WrongEscrowKey
    return Secret(bytes.fromhex(found[2]))

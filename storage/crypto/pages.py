"""Single pages of a SQLCipher 4 database, for the day the database itself can no longer be opened.

AES-256-CBC, then HMAC-SHA-512 over ciphertext, IV and page number; see SQLCipher's design page. Everywhere else the
library does this.
"""

import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from storage.crypto.secret import Secret

PAGE_BYTES = 4096
RESERVED_BYTES = 80
SALT_BYTES = 16
PLAINTEXT_MAGIC = b"SQLite format 3\x00"

_IV_BYTES = 16
_MAC_BYTES = 64
_MAC_SALT_MASK = 0x3A
_MAC_KEY_ROUNDS = 2


class PageCipher:
    """Opens pages under one database key (32 bytes) and salt (16 bytes)."""

    def __init__(self, key: Secret, salt: bytes) -> None:
        self._key = key
        masked = bytes(byte ^ _MAC_SALT_MASK for byte in salt)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", key.view(), masked, _MAC_KEY_ROUNDS, 32)

    def is_intact(self, number: int, page: bytes) -> bool:
        """Whether a page (numbered from 1) is as it was written. The salt in page 1 is not covered."""
        sealed = page[SALT_BYTES if number == 1 else 0 : -_MAC_BYTES]
        expected = hmac.digest(self._mac_key, sealed + number.to_bytes(4, "little"), hashlib.sha512)
        return hmac.compare_digest(expected, page[-_MAC_BYTES:])

    def open(self, number: int, page: bytes) -> bytes:
        """Return the plaintext of a page, 4,096 bytes with zeros at its end, whether it is intact or not.

        One changed bit spoils the 16 bytes around it and one bit of the 16 bytes after them.
        """
        start = SALT_BYTES if number == 1 else 0
        end = PAGE_BYTES - RESERVED_BYTES
        decryptor = Cipher(AES(bytes(self._key.view())), CBC(page[end : end + _IV_BYTES])).decryptor()
        plain = decryptor.update(page[start:end]) + decryptor.finalize()
        return (PLAINTEXT_MAGIC if number == 1 else b"") + plain + bytes(RESERVED_BYTES)

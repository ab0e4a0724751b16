"""The passphrase recipient of age, always alone in its file."""

import re
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.errors.age import AgeHeaderInvalid
from app.errors.crypto import KeyDerivationMemory
from storage.crypto.recipient import WRAPPED_FILE_KEY_BYTES, Randomness, system_randomness
from storage.crypto.secret import Secret
from storage.crypto.stanza import Stanza, decode_body
from storage.crypto.unpadded import encode_unpadded

KIND = "scrypt"
SALT_BYTES = 16
WORK_FACTOR_DEFAULT = 18
WORK_FACTOR_CAP = 20
"""2^20 needs 1 GiB and some seconds; a higher factor in a file is an attack on its reader."""

_SALT_LABEL = b"age-encryption.org/v1/scrypt"
_DECIMAL = re.compile(r"[1-9][0-9]{0,2}")
_NONCE = bytes(12)


class ScryptPassphrase:
    """Both the recipient and the identity that a passphrase makes."""

    kind = KIND

    def __init__(self, passphrase: Secret, work_factor: int = WORK_FACTOR_DEFAULT) -> None:
        """Keep `passphrase`, which its owner closes. `work_factor` is the logarithm to base 2, 1 to 20."""
        if not 1 <= work_factor <= WORK_FACTOR_CAP:
            raise ValueError("work factor outside 1 to 20")
        self._passphrase = passphrase
        self._work_factor = work_factor

    def wrap(self, file_key: Secret, randomness: Randomness = system_randomness) -> Stanza:
        """Wrap the file key under the passphrase and a fresh salt."""
        salt = randomness(SALT_BYTES)
        key = self._derive(salt, self._work_factor)
        body = ChaCha20Poly1305(key.view()).encrypt(_NONCE, file_key.view(), None)
        return Stanza(KIND, (encode_unpadded(salt), str(self._work_factor)), body)

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        """See `Identity.unwrap`. A work factor above the cap is refused without computing anything."""
        if not any(stanza.kind == KIND for stanza in stanzas):
            return None
        if len(stanzas) != 1:
            raise AgeHeaderInvalid
        salt, work_factor = _parse(stanzas[0])
        with self._derive(salt, work_factor) as key:
            try:
                return Secret(ChaCha20Poly1305(key.view()).decrypt(_NONCE, stanzas[0].body, None))
            except InvalidTag:
                return None

    def _derive(self, salt: bytes, work_factor: int) -> Secret:
        key = Secret.zeros(32)
        try:
            Scrypt(_SALT_LABEL + salt, len(key), 1 << work_factor, 8, 1).derive_into(
                self._passphrase.view(), key.view()
            )
        except MemoryError as error:
            raise KeyDerivationMemory(needed_mib=1 << max(work_factor - 10, 0)) from error
        return key


def _parse(stanza: Stanza) -> tuple[bytes, int]:
    if len(stanza.body) != WRAPPED_FILE_KEY_BYTES:
        raise AgeHeaderInvalid
    try:
        encoded_salt, decimal = stanza.arguments
    except ValueError:
        raise AgeHeaderInvalid from None
    salt = decode_body(encoded_salt.encode())
    if len(salt) != SALT_BYTES or not _DECIMAL.fullmatch(decimal) or int(decimal) > WORK_FACTOR_CAP:
        raise AgeHeaderInvalid
    return salt, int(decimal)

"""The age format written by hand from primitives, without a line of Saksi's own code."""

import base64
import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

CHUNK = 65536
CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    return hmac.digest(hmac.digest(salt or bytes(32), key, "sha256"), info + b"\x01", "sha256")


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")


def bech32(prefix: str, data: bytes) -> str:
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    symbols = [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]
    state = 1
    for value in [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + symbols + [0] * 6:
        top, state = state >> 25, (state & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            state ^= generator if top >> place & 1 else 0
    checksum = [(state ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(CHARSET[symbol] for symbol in symbols + checksum)


def derived(name: str, size: int) -> bytes:
    return hashlib.shake_256(f"saksi age vector: {name}".encode()).digest(size)


class Person:
    """An X25519 identity made from a name."""

    def __init__(self, name: str) -> None:
        self.secret = derived(name, 32)
        self.private = X25519PrivateKey.from_private_bytes(self.secret)
        self.public = self.private.public_key().public_bytes_raw()
        self.identity = bech32("age-secret-key-", self.secret).upper()
        self.recipient = bech32("age", self.public)


def x25519_stanza(person: Person, ephemeral: bytes, file_key: bytes) -> tuple[str, bytes]:
    private = X25519PrivateKey.from_private_bytes(ephemeral)
    share = private.public_key().public_bytes_raw()
    shared = private.exchange(X25519PublicKey.from_public_bytes(person.public))
    key = hkdf(shared, share + person.public, b"age-encryption.org/v1/X25519")
    return f"-> X25519 {b64(share)}", ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)


def scrypt_stanza(passphrase: bytes, salt: bytes, log_n: int, file_key: bytes) -> tuple[str, bytes]:
    key = hashlib.scrypt(
        passphrase, salt=b"age-encryption.org/v1/scrypt" + salt, n=1 << log_n, r=8, p=1, maxmem=1 << 30
    )[:32]
    return f"-> scrypt {b64(salt)} {log_n}", ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)


def stanza_text(line: str, body: bytes) -> str:
    text = b64(body)
    return "\n".join([line, *(text[at : at + 64] for at in range(0, len(text) + 1, 64)), ""])


def header(stanzas: list[tuple[str, bytes]], file_key: bytes) -> bytes:
    return close_header("age-encryption.org/v1\n" + "".join(stanza_text(*stanza) for stanza in stanzas), file_key)


def close_header(text: str, file_key: bytes) -> bytes:
    head = text.encode() + b"---"
    return head + b" " + b64(hmac.digest(hkdf(file_key, b"", b"header"), head, "sha256")).encode() + b"\n"


def nonce_of(counter: int, final: bool) -> bytes:
    return counter.to_bytes(11, "big") + bytes([final])


def chunks(file_key: bytes, nonce: bytes, plain: bytes) -> bytes:
    cipher = ChaCha20Poly1305(hkdf(file_key, nonce, b"payload"))
    starts = range(0, max(len(plain), 1), CHUNK)
    return b"".join(
        cipher.encrypt(nonce_of(count, start == starts[-1]), plain[start : start + CHUNK], None)
        for count, start in enumerate(starts)
    )


def armor(sealed: bytes, eol: str = "\n") -> bytes:
    text = base64.b64encode(sealed).decode()
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    full = ["-----BEGIN AGE ENCRYPTED FILE-----", *lines, "-----END AGE ENCRYPTED FILE-----"]
    return "".join(line + eol for line in full).encode()

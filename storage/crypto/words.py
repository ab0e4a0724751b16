"""Words of the EFF long list: passphrases that can be remembered, and fingerprints that can be read aloud."""

import hashlib
import secrets
from functools import cache
from importlib.resources import files

from app.errors.crypto import SelfTestFailed

LIST_WORDS = 7776
PASSPHRASE_WORDS = 6
"""77 bits: with Argon2id behind it, out of reach of guessing."""
FINGERPRINT_WORDS = 8
"""103 bits: nobody can make another key with the same words."""

_LIST_SHA256 = "abae49761b88f3f1ba31ef944bea1f61b795a3cd7e1cfb7d276ed45bf77967ba"
_FINGERPRINT_LABEL = b"saksi/1 fingerprint words\x00"


def generate_passphrase(word_count: int = PASSPHRASE_WORDS) -> str:
    """`word_count` random words with spaces between them, every word of the list equally likely."""
    words = word_list()
    return " ".join(words[secrets.randbelow(len(words))] for _ in range(word_count))


def fingerprint_words(public: bytes) -> tuple[str, ...]:
    """Eight words that stand for public bytes: a key, a digest. The same bytes give the same words everywhere."""
    number = int.from_bytes(hashlib.sha512(_FINGERPRINT_LABEL + public).digest(), "big")
    words = word_list()
    chosen = []
    for _ in range(FINGERPRINT_WORDS):
        number, place = divmod(number, len(words))
        chosen.append(words[place])
    return tuple(chosen)


@cache
def word_list() -> tuple[str, ...]:
    """The 7776 words. Raises `SelfTestFailed` if the installed list is another: fingerprints would not agree."""
    content = files("xkcdpass").joinpath("static").joinpath("eff-long").read_bytes()
    words = tuple(content.decode("ascii").split())
    if len(words) != LIST_WORDS or hashlib.sha256("\n".join(words).encode()).hexdigest() != _LIST_SHA256:
        raise SelfTestFailed(primitive="word list")
    return words

"""The printed recovery code: 256 random bits in four lines, each with its own check.

    K7QD-93MA-0ZVT-5R8C
    ...

A line is 8 secret bytes and 2 check bytes in Crockford's base32, which has no I, L, O and U. The check covers the
number of the line too, so a slip is found in its line, and so are two lines in the wrong order.
"""

import hashlib
import unicodedata

from app.errors.crypto import RecoveryCodeLength, RecoveryCodeLineWrong
from storage.crypto.random import random_secret
from storage.crypto.secret import Secret

SECRET_BYTES = 32
LINES = 4
LINE_CHARACTERS = 16

_LINE_SECRET_BYTES = SECRET_BYTES // LINES
_CHECK_BYTES = 2
_LABEL = b"saksi/1 recovery code line"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1, "U": 27}
_GROUP_CHARACTERS = 4


def generate_recovery_secret() -> Secret:
    """The 32 random bytes behind a new code."""
    return random_secret(SECRET_BYTES)


def recovery_lines(secret: Secret) -> list[str]:
    """The four lines of the code: four groups of four characters each, with hyphens between them."""
    view = secret.view()
    parts = (bytes(view[at : at + _LINE_SECRET_BYTES]) for at in range(0, SECRET_BYTES, _LINE_SECRET_BYTES))
    return [_format(part + _check(number, part)) for number, part in enumerate(parts, start=1)]


def parse_recovery_code(typed: str) -> Secret:
    """The 32 bytes behind a typed code.

    Case, spaces, hyphens and the place of the line ends do not matter; O is read as 0, I and L as 1, U as V.
    Raises `RecoveryCodeLineWrong` with the first line that has a slip, `RecoveryCodeLength`.
    """
    parts = [_parse_line(number, line) for number, line in enumerate(_lines(typed), start=1)]
    return Secret(b"".join(parts))


def _lines(typed: str) -> list[str]:
    lines = [cleaned for line in typed.splitlines() if (cleaned := _clean(line))]
    if len(lines) != LINES:
        whole = "".join(lines)
        if len(whole) != LINES * LINE_CHARACTERS:
            raise RecoveryCodeLength(characters=len(whole), expected=LINES * LINE_CHARACTERS)
        lines = [whole[at : at + LINE_CHARACTERS] for at in range(0, len(whole), LINE_CHARACTERS)]
    return lines


def _clean(line: str) -> str:
    """Uppercase without spaces and any kind of dash."""
    folded = unicodedata.normalize("NFKC", line).upper()
    return "".join(character for character in folded if unicodedata.category(character) not in ("Zs", "Cc", "Cf", "Pd"))


def _parse_line(number: int, line: str) -> bytes:
    if len(line) != LINE_CHARACTERS or not all(character in _VALUES for character in line):
        raise RecoveryCodeLineWrong(line=number)
    bits = 0
    for character in line:
        bits = bits << 5 | _VALUES[character]
    content = bits.to_bytes(_LINE_SECRET_BYTES + _CHECK_BYTES, "big")
    part, check = content[:_LINE_SECRET_BYTES], content[_LINE_SECRET_BYTES:]
    if check != _check(number, part):
        raise RecoveryCodeLineWrong(line=number)
    return part


def _format(content: bytes) -> str:
    bits = int.from_bytes(content, "big")
    text = "".join(_ALPHABET[bits >> 5 * place & 31] for place in reversed(range(LINE_CHARACTERS)))
    return "-".join(text[at : at + _GROUP_CHARACTERS] for at in range(0, LINE_CHARACTERS, _GROUP_CHARACTERS))


def _check(number: int, part: bytes) -> bytes:
    return hashlib.sha256(_LABEL + bytes([number]) + part).digest()[:_CHECK_BYTES]

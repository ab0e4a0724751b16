"""A code on paper that the person keeps: with it they can take consent back by word of mouth. It says nothing.

Sixteen signs in groups of four: fourteen by chance (23^14, 63 bits) and two that are computed from them, by which every
slip of one or two signs is found. No sign is taken for another, neither by the eye nor by the ear of a telephone, and
there are no vowels, so that it spells no word.
"""

import hashlib
import hmac
from collections.abc import Sequence

ALPHABET = "CDFGHJKLMNPQRTVWXY34679"
BASE = len(ALPHABET)
"""A prime: that is what lets two sums find every slip of two signs."""
CHANCE_SIGNS = 14
_CHECK_SIGNS = 2
_GROUP = 4
_LABEL = b"saksi-code/1\n"
_HYPHEN = "-"


def code_of(chance: Sequence[int]) -> str:
    """Return the code behind 14 numbers from 0 to 22, in groups."""
    whole = [*chance, *_checks(chance)]
    signs = "".join(ALPHABET[value] for value in whole)
    return _HYPHEN.join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))


def read_code(typed: str) -> str | None:
    """Return a typed code as `code_of` spells it, or None where there is a slip in it.

    Capitals, spaces and hyphens do not matter.
    """
    signs = "".join(sign for sign in typed.upper() if sign.isalnum())
    values = [ALPHABET.find(sign) for sign in signs]
    chance, checks = values[:CHANCE_SIGNS], values[CHANCE_SIGNS:]
    if min(values, default=-1) < 0 or len(checks) != _CHECK_SIGNS or checks != _checks(chance):
        return None
    return code_of(chance)


def looks_like_code(typed: str) -> bool:
    """Whether somebody typed as many signs as a code has; ids and case codes have another number."""
    return len([sign for sign in typed if sign.isalnum()]) == CHANCE_SIGNS + _CHECK_SIGNS


def hash_of(code: str, testimony_id: str) -> bytes:
    """Return the 64 bytes that a vault keeps in place of a code."""
    signs = code.replace(_HYPHEN, "")
    return hashlib.sha512(_LABEL + testimony_id.encode("ascii") + b"\n" + signs.encode("ascii")).digest()


def opens(code: str, testimony_id: str, sha512: bytes) -> bool:
    """Whether a code is the one behind a hash."""
    return hmac.compare_digest(hash_of(code, testimony_id), sha512)


def _checks(chance: Sequence[int]) -> list[int]:
    return [sum(chance) % BASE, sum(place * value for place, value in enumerate(chance, start=1)) % BASE]

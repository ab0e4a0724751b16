"""Numbers as they are said and as they are written: "twenty three", "23" and "២៣" are one number."""

import unicodedata
from collections.abc import Sequence

_VALUES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "first": 1, "second": 2, "third": 3, "fourth": 4,
    "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_HUNDRED = 100


def in_digits(words: Sequence[str]) -> str | None:
    """Return the digits of a number that is said in English words or written in digits of any script, else None.

    Digits one by one ("zero four seven") stay a row of digits, as telephone numbers are said.
    """
    if not words:
        return None
    written = [_written(word) for word in words]
    if all(one is not None for one in written):
        return "".join(one for one in written if one is not None)
    spoken = [word for word in words if word != "and"]
    if not spoken or any(word not in _VALUES and word not in _SCALES and _written(word) is None for word in spoken):
        return None
    if len(spoken) > 1 and all(_VALUES.get(word, _HUNDRED) < 10 for word in spoken):  # noqa: PLR2004 - single digits
        return "".join(str(_VALUES[word]) for word in spoken)
    return str(_value(spoken))


def _written(word: str) -> str | None:
    digits = [unicodedata.decimal(character, None) for character in word]
    return "".join(map(str, digits)) if digits and all(digit is not None for digit in digits) else None


def _value(words: Sequence[str]) -> int:
    total = group = 0
    for word in words:
        if word in _SCALES:
            scale = _SCALES[word]
            if scale == _HUNDRED:
                group = max(group, 1) * scale
            else:
                total += max(group, 1) * scale
                group = 0
        else:
            group += _VALUES[word] if word in _VALUES else int(_written(word) or 0)
    return total + group

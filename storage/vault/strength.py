"""How strong a passphrase must be: estimated guesses, no rules about capitals and digits."""

import math
import unicodedata

from zxcvbn import zxcvbn

from app.errors.vault import PassphraseTooWeak

NEEDED_GUESSES_LOG10 = 12.0
"""At a second of Argon2id for a guess, ten thousand machines need three years for 10^12 of them."""

# The estimator's time grows steeply with the length, and the beginning alone is a lower bound.
_ESTIMATED_CHARACTERS = 72


def guesses_log10(passphrase: str) -> float:
    """Return the decimal logarithm of how many guesses zxcvbn expects to be needed; 0 for none at all."""
    text = unicodedata.normalize("NFC", passphrase)[:_ESTIMATED_CHARACTERS]
    if not text:
        return 0.0
    return math.log10(float(zxcvbn(text)["guesses"]))


def check_passphrase(passphrase: str) -> None:
    """Raise PassphraseTooWeak for a passphrase that is guessed too soon."""
    found = guesses_log10(passphrase)
    if found < NEEDED_GUESSES_LOG10:
        raise PassphraseTooWeak(guesses_log10=round(found, 1), needed_log10=NEEDED_GUESSES_LOG10)

"""How well a text was understood: the word error rate, as speech recognition counts it."""

from rapidfuzz.distance import Levenshtein


def words_of(text: str) -> list[str]:
    """Return the words of a text without capitals and punctuation."""
    return "".join(character if character.isalnum() else " " for character in text.casefold()).split()


def word_error_rate(said: str, understood: str) -> float:
    """Return the words to change, add or take away, as a share of the words that were said (0 is perfect)."""
    reference = words_of(said)
    return Levenshtein.distance(reference, words_of(understood)) / max(1, len(reference))

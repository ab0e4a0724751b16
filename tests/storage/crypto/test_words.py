import hashlib
import math

import pytest

from app.errors.crypto import SelfTestFailed
from storage.crypto import words
from storage.crypto.words import LIST_WORDS, fingerprint_words, generate_passphrase, word_list


def test_the_list_is_the_eff_long_list() -> None:
    assert len(set(word_list())) == LIST_WORDS == 6**5
    assert word_list()[0] == "abacus"
    assert word_list()[-1] == "zoom"


def test_another_list_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    word_list.cache_clear()
    monkeypatch.setattr(words, "_LIST_SHA256", hashlib.sha256(b"other").hexdigest())
    with pytest.raises(SelfTestFailed):
        word_list()
    monkeypatch.undo()
    assert word_list()


def test_a_passphrase_has_six_words_of_the_list() -> None:
    chosen = generate_passphrase().split(" ")
    assert len(chosen) == 6
    assert set(chosen) <= set(word_list())
    assert generate_passphrase() != generate_passphrase()


def test_every_word_is_about_equally_likely() -> None:
    draws = 40 * LIST_WORDS
    counts = dict.fromkeys(word_list(), 0)
    for word in generate_passphrase(draws).split(" "):
        counts[word] += 1
    expected = draws / LIST_WORDS
    chi_square = sum((count - expected) ** 2 / expected for count in counts.values())
    # Its mean is 7775 and its deviation sqrt(2 * 7775); eight deviations are never passed by chance.
    assert abs(chi_square - (LIST_WORDS - 1)) < 8 * math.sqrt(2 * (LIST_WORDS - 1))


def test_fingerprint_words_are_the_same_everywhere() -> None:
    assert fingerprint_words(b"public key") == (
        "ditto",
        "papaya",
        "backboard",
        "agonizing",
        "smugly",
        "selected",
        "suggest",
        "carve",
    )
    assert fingerprint_words(b"public kez") != fingerprint_words(b"public key")
    assert len(fingerprint_words(b"")) == 8

"""An error is explained in the language that is spoken when its sentence is read."""

from app.errors.storage import DiskFull
from app.errors.vault import UnlockTooSoon
from ui.errors import explain, explain_code
from ui.words import use_translator


def test_facts_fill_the_sentences() -> None:
    told = explain(UnlockTooSoon(seconds=7))
    assert told.code == "vault.unlock_too_soon"
    assert "7 seconds" in told.what
    assert "{" not in told.what + told.next_step


def test_another_language_is_spoken_at_once() -> None:
    told = explain(DiskFull())
    before = told.what
    use_translator(lambda context, text: f"{context}: {text[::-1]}")
    try:
        assert told.what == f"errors: {before[::-1]}"
    finally:
        use_translator(None)
    assert told.what == before


def test_what_nobody_knows_is_said_calmly() -> None:
    unknown = explain(ValueError("a word that was said"))
    assert unknown.code == "internal.unknown"
    assert "a word" not in unknown.what
    assert explain_code("of.tomorrow").what == unknown.what
    assert explain_code("of.tomorrow").code == "of.tomorrow"

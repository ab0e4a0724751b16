"""Words that a person reads: marked where they stand, translated where they are shown.

The terminal head must not import Qt, so the translating function is handed in once by the head that starts; until
then the English words are shown as they are. `pyside6-lupdate` finds both functions by their names.
"""

from collections.abc import Callable

Translator = Callable[[str, str], str]

_translator: Translator | None = None
_language = "en"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name that lupdate looks for
    """Mark `text` for the translators of `context` and return it unchanged."""
    return text


def translate(context: str, text: str) -> str:
    """Return `text` in the language of the person, or as it is where no translation is loaded."""
    return text if _translator is None else _translator(context, text)


def use_translator(translator: Translator | None, language: str = "en") -> None:
    """Let every later `translate` go through `translator` (context, text) -> text; None goes back to English.

    `language` is the BCP 47 tag of what it speaks.
    """
    global _translator, _language
    _translator, _language = translator, language


def spoken_language() -> str:
    """Return the BCP 47 tag of the language of the person."""
    return _language

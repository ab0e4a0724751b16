"""Words that a person reads: marked where they stand, translated where they are shown.

The terminal head must not import Qt, so the translating function is handed in once by the head that starts; until
then the English words are shown as they are. `pyside6-lupdate` finds both functions by their names.
"""

from collections.abc import Callable

Translator = Callable[[str, str], str]

_translator: Translator | None = None


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name that lupdate looks for
    """Mark `text` for the translators of `context` and return it unchanged."""
    return text


def translate(context: str, text: str) -> str:
    """Return `text` in the language of the person, or as it is where no translation is loaded."""
    return text if _translator is None else _translator(context, text)


def use_translator(translator: Translator | None) -> None:
    """Let every later `translate` go through `translator` (context, text) -> text; None goes back to English."""
    global _translator  # noqa: PLW0603 - the one switch of language in the program
    _translator = translator

"""The files of the translations: what is put into a sentence stays in it, and every letter of a draft has a form."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.languages.legible import lost_letters
from ui.window.language import SPOKEN

ROOT = Path(__file__).parents[3]
PUT_IN = re.compile(r"\{[a-z_]*\}|%[0-9n]|</?[a-z]+>")


def load_translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


TRANSLATIONS = load_translations()
LANGUAGES: tuple[str, ...] = TRANSLATIONS.LANGUAGES


def drafts(language: str) -> list[tuple[str, str, str]]:
    """Context, source and draft of every sentence that has one."""
    tree = ET.parse(TRANSLATIONS.path_of(language))
    found = [
        (context, message.findtext("source") or "", message.findtext("translation") or "")
        for context, message in TRANSLATIONS.messages(tree)
    ]
    return [one for one in found if one[2].strip()]


def changed(source: str, draft: str) -> bool:
    """Whether something that is put in, a break of a line, or a letter for a key was lost or added."""
    return (
        sorted(PUT_IN.findall(source)) != sorted(PUT_IN.findall(draft))
        or source.count("\n") != draft.count("\n")
        or (re.search(r"&\w", source) is None and re.search(r"&[A-Za-z]", draft) is not None)
    )


def test_the_window_speaks_what_is_translated() -> None:
    assert set(SPOKEN) == {"en", *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_put_in_stays(language: str) -> None:
    assert not [one for one in drafts(language) if changed(one[1], one[2])]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_has_a_form(language: str, qapp: QApplication, dressed: object) -> None:
    assert not lost_letters({draft for _, _, draft in drafts(language)}, qapp.font())


def test_a_changed_sentence_is_seen() -> None:
    for source, draft in (
        ("{count} left", "noch {zahl}"),
        ("{count} left", "{count} {count}"),
        ("one\ntwo", "one two"),
        ("%1 is here", "is here"),
        ("Open", "&Open"),
    ):
        assert changed(source, draft)
    assert not changed("{a} of {b}", "{b}: {a}")
    assert not changed("&Open", "Buka")

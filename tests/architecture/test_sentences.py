"""Every mistake has one code, and every code one sentence and one next step."""

import importlib
import pkgutil
import re

import app.errors
from app.errors.base import SaksiError
from ui.errors import explain, sentences


def classes(root: type[SaksiError] = SaksiError) -> list[type[SaksiError]]:
    for module in pkgutil.iter_modules(app.errors.__path__):
        importlib.import_module(f"app.errors.{module.name}")
    found = [root]
    for child in root.__subclasses__():
        found += classes(child)
    return [one for one in found if one.__module__.startswith("app.errors")]


def test_codes_are_unique_and_dotted() -> None:
    codes = [one.code for one in set(classes())]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"[a-z_]+\.[a-z_0-9]+", code) for code in codes)


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    codes = {one.code for one in classes()}
    assert codes - set(sentences()) == set()
    assert set(sentences()) - codes == set()


def test_sentences_are_calm_and_end() -> None:
    for code, sentence in sentences().items():
        for text in (sentence.what, sentence.next_step):
            assert text.endswith((".", "?")), code
            assert "!" not in text, code
            assert "\n" not in text, code


def test_facts_are_filled_in() -> None:
    from app.errors.usage import LanguageUnknown

    assert "km" in explain(LanguageUnknown(language="km")).what


def test_an_error_from_outside_the_tree_is_still_explained() -> None:
    told = explain(ValueError("a sentence that a person said"))
    assert told.code == "internal.unknown"
    assert "person said" not in told.what + told.next_step

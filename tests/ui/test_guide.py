import json
from importlib.resources import files

import pytest

from ui import guide
from ui.words import use_translator


def test_the_template_uses_every_word_there_is_and_no_other() -> None:
    template = json.loads(files("ui").joinpath("resources/guide.json").read_text("utf-8"))
    assert [stage["id"] for stage in template["stages"]] == list(guide._STAGES) == list(guide._AIMS)
    asked = [question for stage in template["stages"] for question in stage["questions"]]
    assert sorted(asked) == sorted(guide._QUESTIONS)
    assert template["version"]


def test_the_guide_speaks_the_language_of_the_person() -> None:
    engage, account, closure, evaluation = guide.stages()
    assert (engage.title, evaluation.title) == ("Engage", "Evaluation")
    assert len(account.questions) == 7
    assert all(question for question in closure.questions)
    use_translator(lambda context, text: f"<{text}>" if context == "guide" else text)
    try:
        assert guide.stages()[1].questions[1] == "<What happened then?>"
    finally:
        use_translator(None)


def test_a_template_of_another_format_is_not_guessed_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guide, "_FORMAT", "saksi-guide/2")
    with pytest.raises(ValueError, match="saksi-guide/1"):
        guide.stages()

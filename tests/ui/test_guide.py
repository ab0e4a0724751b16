"""What a template says is said in the language of the person, by the organisation's words or by our own."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.template import Template
from storage.template.file import own_document, own_template, read_template
from tests.template_samples import lotus_template
from ui import guide
from ui.words import use_translator


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    use_translator(None)


def _ids(template: Template) -> set[str]:
    lines = [question for stage in template.guide for question in stage.questions]
    lines += [step for one in template.emergencies for step in one.steps]
    lines += [*template.interviewer, *template.interpreter]
    return {line.id for line in lines}


def test_our_template_uses_every_word_there_is_and_no_other() -> None:
    document: dict[str, Any] = json.loads(own_document())
    assert [stage["id"] for stage in document["guide"]] == list(guide._STAGES) == list(guide._AIMS)
    assert [one["id"] for one in document["emergency"]] == list(guide._EMERGENCIES)
    assert _ids(own_template()) == {*guide._QUESTIONS, *guide._STEPS, *guide._DEBRIEFING}


def test_our_english_is_the_same_in_the_file_and_in_the_program() -> None:
    # A translator who sees nothing shows the English of the program; the file must say the same.
    in_file = [guide.stages(own_template()), guide.emergencies(own_template()), guide.debriefing(own_template())]
    use_translator(lambda _context, text: text, "th")
    assert in_file == [
        guide.stages(own_template()),
        guide.emergencies(own_template()),
        guide.debriefing(own_template()),
    ]


def test_our_lines_speak_every_language_of_the_window() -> None:
    engage, account, closure, evaluation = guide.stages(own_template())
    assert (engage.title, evaluation.title) == ("Engage", "Evaluation")
    assert len(account.questions) == 7
    assert all(question for question in closure.questions)
    use_translator(lambda context, text: f"<{text}>" if context == "guide" else text, "km")
    assert guide.stages(own_template())[1].questions[1] == "<What happened then?>"


def test_words_of_the_organisation_come_before_ours_and_english_before_nothing() -> None:
    document = json.loads(own_document())
    document["guide"][0]["questions"][0]["text"]["km"] = "សុខសប្បាយទេ?"
    document["guide"][0]["questions"][1] = {"id": "tea", "text": {"en": "Would you like tea?", "vi": "Trà nhé?"}}
    document["guide"][0]["questions"][2] = {"id": "chair", "text": {"vi": "Ghế này được không?"}}
    template = read_template(json.dumps(document).encode())
    use_translator(lambda _context, text: f"<{text}>", "km")
    first, second, third, fourth, _ = guide.stages(template)[0].questions
    assert first == "សុខសប្បាយទេ?"
    assert second == "Would you like tea?"
    assert third == "Ghế này được không?"
    assert fourth.startswith("<")


def test_for_a_child_only_services_that_are_safe_for_children_are_shown() -> None:
    template = lotus_template()
    assert [one.code for one in guide.services(template)] == ["lotus-clinic", "river-shelter", "bamboo-law"]
    assert [one.code for one in guide.services(template, children=True)] == ["lotus-clinic", "river-shelter"]
    clinic = guide.services(template)[0]
    assert (clinic.name, clinic.free, clinic.languages) == ("Lotus Clinic", True, ("km", "vi", "en"))

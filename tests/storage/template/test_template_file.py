"""A template is read whole or not at all, and says which field is wrong."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.template import STAGES, all_wordings, in_language
from app.errors.template import TemplateBad, TemplateNotJson, TemplateOfAnotherFormat
from storage.template.file import own_document, own_template, read_template
from ui.wordings import wordings

Document = dict[str, Any]
SERVICE = {
    "code": "lotus-clinic",
    "name": {"en": "Lotus Clinic", "km": "គ្លីនិកឈូក"},
    "offers": {"en": "Doctor and counsellor"},
    "phone": "012 000 000",
    "hours": {"en": "Day and night"},
    "area": {},
    "languages": ["km", "en"],
    "free": True,
    "for_children": False,
}
WORDING = json.loads((Path(__file__).parents[3] / "ui/resources/wordings/km.json").read_text("utf-8"))


def edited(change: Callable[[Document], object]) -> bytes:
    document = json.loads(own_document())
    document["referrals"] = [copy.deepcopy(SERVICE)]
    document["wordings"] = [copy.deepcopy(WORDING)]
    change(document)
    return json.dumps(document).encode()


def test_the_own_one_is_whole_and_promises_no_service() -> None:
    template = own_template()
    assert template.name == "saksi/2026-1"
    assert tuple(stage.id for stage in template.guide) == STAGES
    assert template.referrals == ()
    assert len(template.emergencies) == 4
    assert template.limits.child_minutes == 30


def test_what_an_organisation_adds_is_there() -> None:
    template = read_template(edited(lambda document: document.update(organisation="Lotus", version="7")))
    (service,) = template.referrals
    assert (template.organisation, template.name) == ("Lotus", "saksi/7")
    assert service.code == "lotus-clinic"
    assert service.languages == ("km", "en")
    assert template.wordings[0].language == "km"


def _path(document: Document, path: str, value: Any) -> None:
    *before, last = [int(one) if one.isdigit() else one for one in path.split(".")]
    place: Any = document
    for step in before:
        place = place[step]
    place[last] = value


@pytest.mark.parametrize(
    ("where", "value", "path", "reason"),
    [
        ("id", "Not An Id", "id", "id"),
        ("version", 3, "version", "id"),
        ("organisation", 3, "organisation", "kind"),
        ("organisation", " ", "organisation", "empty"),
        ("guide", {}, "guide", "kind"),
        ("guide", [], "guide", "stages"),
        ("guide.0.id", "account", "guide[1]", "twice"),
        ("guide.0.title", {}, "guide[0].title", "empty"),
        ("guide.0.title", "Engage", "guide[0].title", "kind"),
        ("guide.2.questions", [], "guide[2].questions", "empty"),
        ("guide.1.questions.2.text.Khmer", "x", "guide[1].questions[2].text.Khmer", "language"),
        ("guide.1.questions.2.text.km", "", "guide[1].questions[2].text.km", "empty"),
        ("guide.1.questions.2.text.km", "\x1b[31m", "guide[1].questions[2].text.km", "signs"),
        ("guide.1.questions.2.text.km", "a\u202eb", "guide[1].questions[2].text.km", "signs"),
        ("guide.1.questions.2.text.km", "x" * 601, "guide[1].questions[2].text.km", "long"),
        ("guide.1.questions", [{"id": f"q{n}", "text": {"en": "x"}} for n in range(41)], "guide[1].questions", "long"),
        ("guide.1.questions.0", "tell", "guide[1].questions[0]", "kind"),
        ("wordings.0", {}, "wordings[0]", "wording"),
        ("wordings.0", 3, "wordings[0]", "wording"),
        ("wordings.0.language", "Khmer!", "wordings[0].language", "language"),
        ("wordings.0.id", "An Id", "wordings[0].id", "id"),
        ("wordings.0.questions.record", "\x07", "wordings[0]", "signs"),
        ("referrals.0.free", "yes", "referrals[0].free", "kind"),
        ("referrals.0.code", "", "referrals[0].code", "id"),
        ("referrals.0.languages", "km", "referrals[0].languages", "kind"),
        ("referrals.0.languages.1", "Khmer", "referrals[0].languages[1]", "language"),
        ("referrals.0.phone", 12, "referrals[0].phone", "kind"),
        ("emergency.0.steps", [], "emergency[0].steps", "empty"),
        ("debriefing.interpreter", None, "debriefing.interpreter", "kind"),
        ("debriefing", [], "debriefing", "kind"),
        ("limits.child_minutes", 500, "limits.child_minutes", "range"),
        ("limits.child_minutes", True, "limits.child_minutes", "kind"),
        ("limits.break_minutes", 4.5, "limits.break_minutes", "kind"),
        ("limits.colour", 4, "limits.colour", "unknown"),
        ("more", {}, "more", "unknown"),
    ],
)
def test_a_wrong_field_is_named(where: str, value: Any, path: str, reason: str) -> None:
    with pytest.raises(TemplateBad) as caught:
        read_template(edited(lambda document: _path(document, where, value)))
    assert caught.value.facts == {"path": path, "reason": reason}


@pytest.mark.parametrize("name", [name for name in json.loads(own_document()) if name != "format"])
def test_a_field_that_is_missing_is_named(name: str) -> None:
    with pytest.raises(TemplateBad) as caught:
        read_template(edited(lambda document: document.pop(name)))
    assert caught.value.facts == {"path": name, "reason": "missing"}


def test_two_services_of_one_code_are_refused() -> None:
    with pytest.raises(TemplateBad) as caught:
        read_template(edited(lambda document: document["referrals"].append(copy.deepcopy(SERVICE))))
    assert caught.value.facts == {"path": "referrals[1]", "reason": "twice"}


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"{", b'{"a": 1, "a": 2}', b'{"a": NaN}', b"[" * 100_000])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(TemplateNotJson):
        read_template(data)


@pytest.mark.parametrize("data", [b"[]", b"{}", b'{"format": "saksi-template/2"}', b"3"])
def test_another_format_is_not_guessed_at(data: bytes) -> None:
    with pytest.raises(TemplateOfAnotherFormat):
        read_template(data)


def test_a_text_is_found_by_its_language() -> None:
    words = {"en": "Hello", "km": "សួស្តី"}
    assert in_language(words, ("th", "km")) == "សួស្តី"
    assert in_language(words, ("en-GB",)) == "Hello"
    assert in_language(words, ("th",)) is None


def test_own_wordings_come_before_ours_and_ours_fill_the_gaps() -> None:
    template = read_template(edited(lambda document: document["wordings"][0].update(id="lotus-1")))
    used = {one.language: one.id for one in all_wordings(template.wordings, wordings())}
    assert used["km"] == "lotus-1"
    assert used["en"] == "saksi-consent-1"
    assert len(used) == len(wordings())
    swahili = read_template(edited(lambda document: document["wordings"][0].update(language="sw")))
    assert all_wordings(swahili.wordings, wordings())[-1].language == "sw"

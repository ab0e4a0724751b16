"""Every document that travels has one spelling; each of its fields is needed, alone, and within its limits."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.notice import Notice
from app.errors.base import SaksiError
from app.errors.recall import RecallNewer
from app.errors.receipt import ReceiptNewer
from storage.bundle.notices_document import encode_notices
from tests.storage.bundle.forms.every import FORMS, value_of
from tests.storage.bundle.forms.form import Form, Path
from tests.storage.bundle.forms.names import OTHER, PART, TESTIMONY

# Their own readers refuse these whole; what they say is tested with them.
ODD: Any = [{"odd": [1.5]}]


def named(form: Form) -> str:
    return form.name


def places(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every object of a document, with where it stands; of a list of objects, the first of each shape."""
    if isinstance(value, dict):
        yield path, value
        for name, inner in value.items():
            yield from places(inner, (*path, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*path, number))


def put(form: Form, path: Path, value: Any) -> bytes:
    """The document with another value at one place."""
    spelled = copy.deepcopy(form.spelled)
    inner: Any = spelled
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return form.write(spelled)


def without(form: Form, path: Path) -> bytes:
    spelled = copy.deepcopy(form.spelled)
    inner: Any = spelled
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    return form.write(spelled)


def holder(form: Form, path: Path) -> str:
    """The name by which a refusal calls the object in which a field stands."""
    return next((step for step in reversed(path[:-1]) if isinstance(step, str)), form.name)


def refusal(form: Form, document: bytes) -> str:
    """The reason why a document is not read; "" where it is."""
    try:
        form.decode(document)
    except SaksiError as error:
        return str(error.facts.get("reason", error.code))
    return ""


ALL = pytest.mark.parametrize("form", FORMS, ids=named)


@ALL
def test_it_is_written_in_its_one_spelling(form: Form) -> None:
    written = form.encode(form.value)
    if form.body:
        # Its signatures are new each time.
        assert json.loads(written)[form.body] == form.spelled
        assert form.decode(written) == form.value
    else:
        assert written.removesuffix(b"\n") == form.document


@ALL
def test_it_is_read_as_it_was_written(form: Form) -> None:
    assert form.decode(form.document) == form.value


@ALL
def test_every_field_is_needed(form: Form) -> None:
    for path, inner in places(form.spelled):
        if path and path[-1] == "facts":
            continue
        for name in inner:
            field = (*path, name)
            assert refusal(form, without(form, field)) == f"{holder(form, field)}_{name}", field


@ALL
def test_no_other_field_is_taken(form: Form) -> None:
    for path, _ in places(form.spelled):
        if path and path[-1] == "facts":
            continue
        field = (*path, "later")
        assert refusal(form, put(form, field, 1)) == f"{holder(form, field)}_unknown_field", path


@ALL
def test_every_field_takes_its_own_kind_alone(form: Form) -> None:
    for path, inner in places(form.spelled):
        for name, value in inner.items():
            field = (*path, name)
            if path and path[-1] == "facts":
                continue
            other: Any = 5.5 if isinstance(value, dict | list) else ODD
            assert refusal(form, put(form, field, other)) == f"{holder(form, field)}_{name}", field
            if isinstance(value, list):
                assert refusal(form, put(form, field, [5.5])) == f"{holder(form, field)}_{name}", field


@pytest.mark.parametrize(
    ("form", "path"),
    [(form, path) for form in FORMS for path in form.limits],
    ids=lambda one: getattr(one, "name", None),
)
def test_a_list_has_its_limit(form: Form, path: Path) -> None:
    limit, reason = form.limits[path], f"{holder(form, path)}_{path[-1]}"
    assert refusal(form, put(form, path, [{}] * (limit + 1))) == reason
    assert refusal(form, put(form, path, [{}] * limit)) != reason


@ALL
def test_every_field_is_taken_up_to_its_edges(form: Form) -> None:
    for path, (within, beyond) in form.edges.items():
        reason = f"{holder(form, path)}_{path[-1]}"
        for value in within:
            assert refusal(form, put(form, path, value)) != reason, (path, value)
        for value in beyond:
            assert refusal(form, put(form, path, value)) == reason, (path, value)


@ALL
def test_it_is_of_its_kind_its_version_and_its_testimony(form: Form) -> None:
    for field in ("format", "testimony"):
        if field in form.spelled and not form.body:
            for other in (f"{form.spelled[field]}x", form.spelled[field][:-1], "", form.spelled[field].upper()):
                assert refusal(form, put(form, (field,), other)) == f"{form.name}_{field}", other


# What no field says by itself: order, and that nothing comes twice or speaks of what is not there.
TOGETHER: list[tuple[str, Path, Any, str]] = [
    ("testimony", ("parts", 1, "id"), PART, "testimony_parts"),
    ("testimony", ("parts", 1, "ordinal"), 1, "testimony_parts"),
    ("testimony", ("parts", 0, "ordinal"), 4, "testimony_parts"),
    ("testimony", ("parts", 0, "path"), "audio-1.flac", "testimony_path"),
    ("testimony", ("parts", 1, "path"), "attachments/2-map.png", "testimony_path"),
    ("transcript", ("windows", 1, "index"), 0, "transcript_windows"),
    ("consent", ("events", 1, "number"), 4, "consent_events"),
    ("consent", ("events", 0, "number"), 6, "consent_events"),
    ("consent", ("ages", 0, "number"), 5, "consent_ages"),
    ("notices", ("notices",), [], "notices_notices"),
    ("notices", ("notices", 0, "testimony"), OTHER, "notices_notices"),
    ("codes", ("codes",), [], "codes_codes"),
    ("codes", ("codes", 1, "sha512"), "01" * 64, "codes_codes"),
    ("codes", ("codes", 0, "testimony"), OTHER, "codes_codes"),
    ("purposes", ("recipients", 1, "recipient"), "e" * 64, "purposes_recipients"),
    ("purposes", ("recipients",), [], "purposes_recipients"),
    ("review", ("steps",), [], "review_steps"),
    ("review", ("steps", 0, "number"), 3, "review_steps"),
    ("review", ("steps", 2, "target"), 1, "review_target"),
    ("marks", ("events",), [], "marks_events"),
    ("marks", ("events", 0, "number"), 2, "marks_events"),
    ("marks", ("events", 2, "target", "number"), 2, "marks_target"),
    ("marks", ("events", 2, "target"), None, "marks_target"),
    ("case", ("answers", 1, "field"), "saksi:Compound", "case_answers"),
    ("case", ("answers", 1, "field"), "prs_FirstName", "case_identity"),
    ("case", ("events", 0, "answers", 0, "field"), "prs_FirstName", "events_identity"),
    ("recall", ("testimonies",), [], "recall_testimonies"),
    ("recall", ("testimonies", 0, "id"), OTHER, "recall_testimonies"),
    ("recall", ("testimonies", 0, "withdrawn", 1, "number"), 3, "testimonies_withdrawn"),
    ("receipt", ("testimonies",), [], "receipt_testimonies"),
    ("receipt", ("testimonies", 0, "id"), OTHER, "receipt_testimonies"),
    ("receipt", ("read_back",), False, "receipt_read_back"),
]


@pytest.mark.parametrize(("name", "path", "value", "reason"), TOGETHER)
def test_what_stands_together_fits(name: str, path: Path, value: Any, reason: str) -> None:
    form = next(form for form in FORMS if form.name == name)
    assert refusal(form, put(form, path, value)) == reason


@pytest.mark.parametrize("name", ["recall", "receipt"])
def test_a_later_letter_is_called_newer(name: str) -> None:
    form = next(form for form in FORMS if form.name == name)
    for version in ("2", "9999"):
        with pytest.raises((RecallNewer, ReceiptNewer)) as caught:
            form.decode(put(form, ("format",), f"saksi-{name}/{version}"))
        assert caught.value.facts == {"version": version}
    for other in (f"saksi-{name}/x", f"saksi-{name}/0", f"saksi-{name}", "saksi-bundle/1", f"saksi-{name}/10000"):
        assert refusal(form, put(form, ("format",), other)) == f"{name}_format"


def test_notices_stand_by_testimony() -> None:
    (notice,) = value_of("notices")
    other = Notice(OTHER, notice.record)
    assert (
        json.loads(encode_notices([other, notice]))["notices"] == json.loads(encode_notices([notice, other]))["notices"]
    )
    assert [row["testimony"] for row in json.loads(encode_notices([other, notice]))["notices"]] == [TESTIMONY, OTHER]

"""Every document that travels has one spelling; each of its fields is needed, alone, and within its limits."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from app.errors.base import SaksiError
from tests.storage.bundle.forms.every import FORMS
from tests.storage.bundle.forms.form import Form, Path

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

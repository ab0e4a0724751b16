"""The template of an organisation as a file: `saksi-template/1`, see FORMAT.md. Every field is checked."""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NoReturn, TypeVar

from app.domain.template import (
    FORMAT,
    STAGES,
    Emergency,
    GuideStage,
    Referral,
    SessionLimits,
    Template,
    TemplateLine,
    Words,
)
from app.domain.wording import Wording, read_wording
from app.errors.template import TemplateBad, TemplateNotJson, TemplateOfAnotherFormat

_OWN = "template-1.json"
_HEAD = ("format", "id", "version", "organisation", "guide", "wordings", "referrals", "emergency")
_FOOT = ("debriefing", "limits")
_ID = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?")
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_MOST_CHARACTERS = 600
_MOST_ENTRIES = 500
_MOST_LINES = 40
# It stands in every answer, with what of it a recording said.
_MOST_WORDING_ID = 26
_LIMITS = {"child_minutes": (5, 180), "sessions_a_day": (1, 6), "break_minutes": (5, 180)}
# Of signs that are not seen, some turn the direction of text around; these are the ones that scripts are spelled with.
_UNSEEN_BUT_SPELLED = "\u200b\u200c\u200d"

T = TypeVar("T")


@cache
def own_document() -> bytes:
    """Return the file that comes with the program."""
    return files("storage.template").joinpath(_OWN).read_bytes()


@cache
def own_template() -> Template:
    """Return the template that comes with the program."""
    return read_template(own_document())


def read_template(untrusted: bytes) -> Template:
    """Return what a file says. Raises TemplateNotJson, TemplateOfAnotherFormat, TemplateBad with the wrong field."""
    document = _json(untrusted)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise TemplateOfAnotherFormat
    _exactly(document, (*_HEAD, *_FOOT), "")
    debriefing = _exactly(document["debriefing"], ("interviewer", "interpreter"), "debriefing")
    template = Template(
        id=_id(document["id"], "id"),
        version=_id(document["version"], "version"),
        organisation=_text(document["organisation"], "organisation", may_be_empty=True),
        guide=_guide(document["guide"]),
        wordings=_each(document["wordings"], "wordings", _wording, lambda one: one.language),
        referrals=_each(document["referrals"], "referrals", _referral, lambda one: one.code),
        emergencies=_each(document["emergency"], "emergency", _emergency, lambda one: one.id),
        interviewer=_lines(debriefing["interviewer"], "debriefing.interviewer"),
        interpreter=_lines(debriefing["interpreter"], "debriefing.interpreter"),
        limits=_limits(document["limits"]),
    )
    clips = [clip for one in template.wordings if one.reading is not None for clip in one.reading.clips]
    if len(set(clips)) != len(template.clips):
        # Two readings that name one file, and not with the same bytes.
        _bad("wordings", "twice")
    return template


def read_new_template(untrusted: bytes) -> Template:
    """Return what a file says that is brought in now. Raises as `read_template`, also where limits protect nobody.

    What an earlier version took is read all the same: sheets and answers name it.
    """
    template = read_template(untrusted)
    if template.limits.beyond:
        _bad(f"limits.{template.limits.beyond}", "range")
    return template


def _json(untrusted: bytes) -> Any:
    try:
        return json.loads(untrusted.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise TemplateNotJson from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _no_constant(_: str) -> NoReturn:
    raise ValueError


def _guide(values: Any) -> tuple[GuideStage, ...]:
    stages = _each(values, "guide", _stage, lambda one: one.id)
    if tuple(one.id for one in stages) != STAGES:
        _bad("guide", "stages")
    return stages


def _stage(values: Any, path: str) -> GuideStage:
    _exactly(values, ("id", "title", "aim", "questions"), path)
    return GuideStage(
        id=_id(values["id"], f"{path}.id"),
        title=_words(values["title"], f"{path}.title"),
        aim=_words(values["aim"], f"{path}.aim"),
        questions=_lines(values["questions"], f"{path}.questions", least=1),
    )


def _wording(values: Any, path: str) -> Wording:
    try:
        wording = read_wording(values if isinstance(values, Mapping) else {})
    except ValueError:
        _bad(path, "wording")
    reading = wording.reading
    for text in (*wording.paragraphs.values(), *wording.questions.values(), *((reading.voice,) if reading else ())):
        _text(text, path)
    if not _TAG.fullmatch(wording.language):
        _bad(f"{path}.language", "language")
    if len(_id(wording.id, f"{path}.id")) > _MOST_WORDING_ID:
        _bad(f"{path}.id", "long")
    return wording


def _referral(values: Any, path: str) -> Referral:
    needed = ("code", "name", "offers", "phone", "hours", "area", "languages", "free", "for_children")
    _exactly(values, needed, path)
    for name in ("free", "for_children"):
        if not isinstance(values[name], bool):
            _bad(f"{path}.{name}", "kind")
    languages = _list(values["languages"], f"{path}.languages")
    for number, tag in enumerate(languages):
        if not isinstance(tag, str) or not _TAG.fullmatch(tag):
            _bad(f"{path}.languages[{number}]", "language")
    return Referral(
        code=_id(values["code"], f"{path}.code"),
        name=_words(values["name"], f"{path}.name"),
        offers=_words(values["offers"], f"{path}.offers"),
        phone=_text(values["phone"], f"{path}.phone", may_be_empty=True),
        hours=_words(values["hours"], f"{path}.hours", least=0),
        area=_words(values["area"], f"{path}.area", least=0),
        languages=tuple(languages),
        free=values["free"],
        for_children=values["for_children"],
    )


def _emergency(values: Any, path: str) -> Emergency:
    _exactly(values, ("id", "title", "steps"), path)
    return Emergency(
        id=_id(values["id"], f"{path}.id"),
        title=_words(values["title"], f"{path}.title"),
        steps=_lines(values["steps"], f"{path}.steps", least=1),
    )


def _limits(values: Any) -> SessionLimits:
    _exactly(values, tuple(_LIMITS), "limits")
    for name, (least, most) in _LIMITS.items():
        number = values[name]
        if not isinstance(number, int) or isinstance(number, bool):
            _bad(f"limits.{name}", "kind")
        if not least <= number <= most:
            _bad(f"limits.{name}", "range")
    return SessionLimits(**values)


def _lines(values: Any, path: str, least: int = 0) -> tuple[TemplateLine, ...]:
    lines = _each(values, path, _line, lambda one: one.id, _MOST_LINES)
    if len(lines) < least:
        _bad(path, "empty")
    return lines


def _line(values: Any, path: str) -> TemplateLine:
    _exactly(values, ("id", "text"), path)
    return TemplateLine(_id(values["id"], f"{path}.id"), _words(values["text"], f"{path}.text"))


def _words(values: Any, path: str, least: int = 1) -> Words:
    if not isinstance(values, dict):
        _bad(path, "kind")
    if len(values) < least:
        _bad(path, "empty")
    for tag, text in values.items():
        if not _TAG.fullmatch(tag):
            _bad(f"{path}.{tag[:20]}", "language")
        _text(text, f"{path}.{tag}")
    return values


def _text(value: Any, path: str, *, may_be_empty: bool = False) -> str:
    if not isinstance(value, str):
        _bad(path, "kind")
    if not value.strip() and not (may_be_empty and value == ""):
        _bad(path, "empty")
    if len(value) > _MOST_CHARACTERS:
        _bad(path, "long")
    if any(unicodedata.category(one) in ("Cc", "Cf", "Cs", "Co") and one not in _UNSEEN_BUT_SPELLED for one in value):
        _bad(path, "signs")
    return value


def _id(value: Any, path: str) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        _bad(path, "id")
    return value


def _each(
    values: Any, path: str, read: Callable[[Any, str], T], key: Callable[[T], str], most: int = _MOST_ENTRIES
) -> tuple[T, ...]:
    found = tuple(read(one, f"{path}[{number}]") for number, one in enumerate(_list(values, path, most)))
    seen: set[str] = set()
    for number, one in enumerate(found):
        if key(one) in seen:
            _bad(f"{path}[{number}]", "twice")
        seen.add(key(one))
    return found


def _list(values: Any, path: str, most: int = _MOST_ENTRIES) -> Sequence[Any]:
    if not isinstance(values, list):
        _bad(path, "kind")
    if len(values) > most:
        _bad(path, "long")
    return values


def _exactly(values: Any, names: Sequence[str], path: str) -> dict[str, Any]:
    if not isinstance(values, dict):
        _bad(path, "kind")
    before = f"{path}." if path else ""
    for name in names:
        if name not in values:
            _bad(before + name, "missing")
    for name in values:
        if name not in names:
            # Of what an unknown field is called no more than a piece is said again.
            _bad(before + name[:20], "unknown")
    return values


def _bad(path: str, reason: str) -> NoReturn:
    raise TemplateBad(path=path, reason=reason)

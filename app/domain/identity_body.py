"""Names and contacts as the JSON object in which they are sealed, and in which a program may hand them over."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any, TypeVar

from app.domain.identity import (
    ENTRIES,
    LINE_CHARACTERS,
    LONG_FIELDS,
    NOTE_CHARACTERS,
    ContactNumber,
    ContactWay,
    DocumentKind,
    EmergencyContact,
    Identity,
    IdentityDocument,
    SafeToUse,
)
from app.errors.identity import IdentityNotUnderstood, IdentityTooLong

_T = TypeVar("_T")
_E = TypeVar("_E", bound=StrEnum)


def identity_to_body(identity: Identity) -> dict[str, Any]:
    """Return the JSON object; every field is in it, also an empty one."""
    return {
        **{name: getattr(identity, name) for name in _text_fields()},
        "documents": [_body_of(document) for document in identity.documents],
        "contacts": [_body_of(contact) for contact in identity.contacts],
        "emergency": _body_of(identity.emergency),
    }


def identity_of_body(untrusted: object) -> Identity:
    """Parse the JSON object; fields that are left out are empty. Raises IdentityNotUnderstood, IdentityTooLong."""
    body = _object(untrusted, "identity", {field.name for field in fields(Identity)})
    return Identity(
        **{name: _text(body, name) for name in _text_fields()},
        documents=_entries(body, "documents", _document),
        contacts=_entries(body, "contacts", _contact),
        emergency=_emergency(body.get("emergency", {})),
    )


def checked(identity: Identity) -> Identity:
    """Return it as it will be read again, blanks at the ends taken away. Raises IdentityTooLong."""
    return identity_of_body(identity_to_body(identity))


def _text_fields() -> list[str]:
    return [field.name for field in fields(Identity) if field.type in (str, "str")]


def _body_of(entry: IdentityDocument | ContactNumber | EmergencyContact) -> dict[str, str]:
    return {field.name: str(getattr(entry, field.name)) for field in fields(entry)}


def _document(untrusted: object) -> IdentityDocument:
    body = _object(untrusted, "documents", {"kind", "country", "number"})
    return IdentityDocument(_one_of(DocumentKind, body, "kind"), _text(body, "country"), _text(body, "number"))


def _contact(untrusted: object) -> ContactNumber:
    body = _object(untrusted, "contacts", {"way", "number", "safe", "times"})
    safe = _one_of(SafeToUse, body, "safe") if "safe" in body else SafeToUse.UNASKED
    return ContactNumber(_one_of(ContactWay, body, "way"), _text(body, "number"), safe, _text(body, "times"))


def _emergency(untrusted: object) -> EmergencyContact:
    body = _object(untrusted, "emergency", {"name", "relation", "number"})
    return EmergencyContact(_text(body, "name"), _text(body, "relation"), _text(body, "number"))


def _object(untrusted: object, name: str, known: set[str]) -> Mapping[str, Any]:
    # The names of unknown fields are not told: they may be a person's words.
    if not isinstance(untrusted, Mapping) or not set(untrusted) <= known:
        raise IdentityNotUnderstood(field=name)
    return untrusted


def _text(body: Mapping[str, Any], name: str) -> str:
    value = body.get(name, "")
    if not isinstance(value, str):
        raise IdentityNotUnderstood(field=name)
    allowed = "\n\t" if name in LONG_FIELDS else ""
    # Half characters cannot be written; control characters would speak to whatever shows them.
    if any(unicodedata.category(one) in ("Cc", "Cs") and one not in allowed for one in value):
        raise IdentityNotUnderstood(field=name)
    most = NOTE_CHARACTERS if name in LONG_FIELDS else LINE_CHARACTERS
    if len(value) > most:
        raise IdentityTooLong(field=name, most=most)
    return value.strip()


def _one_of(kinds: type[_E], body: Mapping[str, Any], name: str) -> _E:
    try:
        return kinds(body[name])
    except (KeyError, ValueError):
        raise IdentityNotUnderstood(field=name) from None


def _entries(body: Mapping[str, Any], name: str, parse: Callable[[object], _T]) -> tuple[_T, ...]:
    found = body.get(name, [])
    if not isinstance(found, list):
        raise IdentityNotUnderstood(field=name)
    if len(found) > ENTRIES:
        raise IdentityTooLong(field=name, most=ENTRIES)
    return tuple(parse(entry) for entry in found)

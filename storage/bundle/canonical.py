"""JSON that has one spelling only (RFC 8785), and a reader that believes nothing."""

import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn, cast

import rfc8785

from app.errors.base import SaksiError
from app.errors.bundle import BundleContentBad

INTEGER_LIMIT = 2**53 - 1
_TIME = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z"

Refusal = Callable[[str], SaksiError]


def refuse_content(reason: str) -> SaksiError:
    """The refusal of a document in a bundle."""
    return BundleContentBad(reason=reason)


def encode_canonical(value: Any) -> bytes:
    """The one spelling of a value made of dicts, lists, strings, numbers, booleans and None.

    Raises `BundleContentBad` for what has none: half a character, a number that is too large.
    """
    try:
        return rfc8785.dumps(value)
    except (UnicodeError, rfc8785.CanonicalizationError):
        raise BundleContentBad(reason="not_canonical") from None


def decode_canonical(untrusted: bytes, name: str, refuse: Refusal = refuse_content) -> "Fields":
    """Read an object that is spelled canonically: no second key of a name, no NaN, no other white space.

    Raises the error that `refuse` makes of `<name>_json`.
    """
    try:
        value = json.loads(untrusted)
        if not isinstance(value, dict) or rfc8785.dumps(cast("dict[str, Any]", value)) != untrusted:
            raise refuse(f"{name}_json")
    except (ValueError, RecursionError, rfc8785.CanonicalizationError):
        raise refuse(f"{name}_json") from None
    return Fields(value, name, refuse)


class Fields:
    """The fields of one untrusted object; every way out either has the asked shape or raises."""

    def __init__(self, untrusted: dict[str, Any], name: str, refuse: Refusal) -> None:
        self._values = dict(untrusted)
        self._name = name
        self._refuse = refuse

    def fail(self, field: str) -> NoReturn:
        """Raise the refusal `<name>_<field>`."""
        raise self._refuse(f"{self._name}_{field}")

    def end(self) -> None:
        """Say that every field was taken; a field that this version does not know is refused."""
        if self._values:
            self.fail("unknown_field")

    def text(self, field: str, pattern: str | None = None, limit: int = 4096) -> str:
        """A string of at most `limit` characters that matches the whole pattern."""
        value = self._take(field)
        if not isinstance(value, str) or len(value) > limit or (pattern and not re.fullmatch(pattern, value)):
            self.fail(field)
        return value

    def integer(self, field: str, low: int = 0, high: int = INTEGER_LIMIT) -> int:
        """A whole number between the limits."""
        value = self._take(field)
        if type(value) is not int or not low <= value <= high:
            self.fail(field)
        return value

    def number(self, field: str, low: float = 0.0, high: float = 1e9) -> float:
        """A number between the limits."""
        value = self._take(field)
        if type(value) not in (int, float) or not low <= value <= high:
            self.fail(field)
        return float(value)

    def truth(self, field: str) -> bool:
        """True or false."""
        value = self._take(field)
        if type(value) is not bool:
            self.fail(field)
        return value

    def null(self, field: str) -> bool:
        """Take the field if it is null, and tell."""
        if field in self._values and self._values[field] is None:
            del self._values[field]
            return True
        return False

    def time(self, field: str) -> datetime:
        """An aware UTC time with microseconds."""
        text = self.text(field, _TIME)
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            self.fail(field)

    def digest(self, field: str, size_bytes: int = 64) -> bytes:
        """Bytes in lowercase hex."""
        return bytes.fromhex(self.text(field, f"[0-9a-f]{{{2 * size_bytes}}}"))

    def texts(self, field: str, pattern: str, limit: int = 1000) -> tuple[str, ...]:
        """A list of strings that each match the whole pattern."""
        values = self._list(field, limit)
        if not all(isinstance(value, str) and re.fullmatch(pattern, value) for value in values):
            self.fail(field)
        return tuple(values)

    def object(self, field: str) -> "Fields":
        """An object."""
        value = self._take(field)
        if not isinstance(value, dict):
            self.fail(field)
        return Fields(value, field, self._refuse)

    def plain_object(self, field: str) -> dict[str, Any]:
        """An object as it is, for who reads it with a reader of their own."""
        value = self._take(field)
        if not isinstance(value, dict):
            self.fail(field)
        return value

    def objects(self, field: str, limit: int = 100_000) -> "list[Fields]":
        """A list of objects."""
        values = self._list(field, limit)
        if not all(isinstance(value, dict) for value in values):
            self.fail(field)
        return [Fields(value, field, self._refuse) for value in values]

    def plain_objects(self, field: str, limit: int) -> list[dict[str, Any]]:
        """A list of objects as they are, for who reads them with a reader of their own."""
        values = self._list(field, limit)
        if not all(isinstance(value, dict) for value in values):
            self.fail(field)
        return values

    def facts(self, field: str) -> dict[str, str | int]:
        """An object of short strings and whole numbers."""
        value = self._take(field)
        if not isinstance(value, dict) or not all(type(fact) in (str, int) for fact in value.values()):
            self.fail(field)
        return value

    def _list(self, field: str, limit: int) -> list[Any]:
        value = self._take(field)
        if not isinstance(value, list) or len(value) > limit:
            self.fail(field)
        return value

    def _take(self, field: str) -> Any:
        if field not in self._values:
            self.fail(field)
        return self._values.pop(field)

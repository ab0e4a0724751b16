"""Strict reading of one JSON object that another process wrote: exact members, exact types, bounded sizes."""

import json
import math
import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn, TypeVar

from app.errors.transcription import WireMalformed

_T = TypeVar("_T")
MOST_WHOLE = 2**53


def broken(rule: int) -> NoReturn:
    """Say which numbered rule of WIRE.md was broken. Raises WireMalformed."""
    raise WireMalformed(rule=rule)


def _members_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        broken(4)
    return members


def _no_constant(_: str) -> NoReturn:
    broken(5)


class Untrusted:
    """One JSON object that is asked member by member. Every method raises WireMalformed."""

    def __init__(self, members: object, names: Sequence[str]) -> None:
        if not isinstance(members, dict) or set(members) != set(names):
            broken(4)
        self._members = members

    @classmethod
    def parse(cls, payload: bytes, names: Sequence[str]) -> "Untrusted":
        """Read an object with exactly the members `names`."""
        try:
            value = json.loads(payload.decode("utf-8"), object_pairs_hook=_members_once, parse_constant=_no_constant)
        except (ValueError, RecursionError):
            broken(4)
        return cls(value, names)

    def whole(self, name: str, least: int, most: int) -> int:
        """Return an integer within least..most."""
        return whole(self._members[name], least, most)

    def number(self, name: str, least: float, most: float) -> float:
        """Return a finite number within least..most."""
        value = self._members[name]
        if type(value) not in (int, float):
            broken(5)
        try:
            found = float(value)
        except OverflowError:
            broken(5)
        if not math.isfinite(found) or not least <= found <= most:
            broken(5)
        return found

    def truth(self, name: str) -> bool:
        """Return true or false."""
        value = self._members[name]
        if type(value) is not bool:
            broken(4)
        return value

    def text(self, name: str, least: int, most: int, pattern: str | None = None) -> str:
        """Return a string of least..most code points that matches `pattern` wholly."""
        return text(self._members[name], least, most, pattern)

    def is_null(self, name: str) -> bool:
        """Return whether the member is null."""
        return self._members[name] is None

    def list_of(self, name: str, least: int, most: int, read: Callable[[object], _T]) -> tuple[_T, ...]:
        """Return a list of least..most things, each read by `read`."""
        value = self._members[name]
        if not isinstance(value, list) or not least <= len(value) <= most:
            broken(4)
        return tuple(read(item) for item in value)


def whole(value: object, least: int, most: int) -> int:
    """Return `value` as an integer within least..most. Raises WireMalformed."""
    if type(value) is not int or not least <= value <= most:
        broken(5)
    return value


def text(value: object, least: int, most: int, pattern: str | None = None) -> str:
    """Return `value` as a string of least..most code points, without lone surrogates. Raises WireMalformed."""
    if type(value) is not str or not least <= len(value) <= most:
        broken(6)
    if any("\ud800" <= character <= "\udfff" for character in value):
        broken(6)
    if pattern is not None and re.fullmatch(pattern, value) is None:
        broken(6)
    return value

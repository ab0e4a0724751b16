"""Values that are just within what a field takes, and values that are just beyond."""

from collections.abc import Mapping
from typing import Any

from tests.storage.bundle.forms.form import Path
from tests.storage.bundle.forms.names import AT_TEXT, TESTIMONY

MOST = 2**53 - 1


def at_least(lowest: int) -> tuple[list[Any], list[Any]]:
    """A whole number from `lowest` on."""
    return [lowest, MOST], [lowest - 1, True, float(lowest) + 0.5, "1"]


def at_most(limit: int) -> tuple[list[Any], list[Any]]:
    """A text of so many characters."""
    return ["x" * limit], ["x" * (limit + 1), 5]


def one_of(*values: str) -> tuple[list[Any], list[Any]]:
    """One word of these, whole and in its case."""
    return list(values), [f"{values[0]}x", values[0].upper(), "", f"{values[0]}\n"]


ID = ([TESTIMONY, "a" * 26], ["a" * 25, "a" * 27, "A" * 26, "1" * 26, "a" * 26 + "\n"])
TIME = (
    ["0001-01-01T00:00:00.000000Z", "9999-12-31T23:59:59.999999Z"],
    ["2026-03-01T09:00:05.12345Z", "2026-03-01T09:00:05.123456", "2026-02-30T09:00:05.123456Z", AT_TEXT + "\n"],
)
SECONDS = ([0, 0.0, 1e9], [-0.001, 1e9 + 0.5, True, "1"])
TRUTH = ([True, False], [0, 1, "true", None])
SHA512 = (["ab" * 64], ["ab" * 63, "ab" * 65, "AB" * 64, "xy" * 64])
TOLD_AT = {("number",): at_least(1), ("station",): ID, ("at",): TIME}


def below(path: Path, edges: Mapping[Path, Any]) -> dict[Path, Any]:
    """The same edges at a deeper place."""
    return {(*path, *inner): values for inner, values in edges.items()}

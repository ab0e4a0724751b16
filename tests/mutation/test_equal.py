"""The rules of what counts as no change: they let through what they say and nothing beside it."""

import ast
from pathlib import Path

import pytest

from tests.mutation import equal


def function(body: str) -> ast.FunctionDef:
    (made,) = ast.parse(f"def some():\n    {body}\n").body
    assert isinstance(made, ast.FunctionDef)
    return made


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('return bytes.fromhex("c0ffee00")', 'return bytes.fromhex("C0FFEE00")'),
        ('return text.encode("utf-8", "strict")', 'return text.encode("UTF-8", "strict")'),
        ('return str(data, "ascii")', 'return str(data, "ASCII")'),
        ('return cast("bytes", data)', "return cast(None, data)"),
        ('raise ValueError("too large")', "raise ValueError(None)"),
        ('return int.from_bytes(data, "big")', "return int.from_bytes(data, )"),
        ('return number.to_bytes(4, "big")', "return number.to_bytes(4, )"),
    ],
)
def test_what_changes_nothing(one: str, other: str) -> None:
    assert equal.same(function(one), function(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('return bytes.fromhex("c0ffee00")', 'return bytes.fromhex("c0ffee01")'),
        ('return "word"', 'return "WORD"'),
        ('return text.encode("utf-8")', 'return text.encode("ascii")'),
        ('return text.encode("utf-8", "strict")', 'return text.encode("utf-8", "STRICT")'),
        ('return cast("bytes", data)', 'return cast("bytes", None)'),
        ('return int.from_bytes(data, "big")', 'return int.from_bytes(data, "little")'),
        ('return int.from_bytes(data, "big")', 'return int.from_bytes(None, "big")'),
        ('return number.to_bytes(4, "big")', 'return number.to_bytes(5, "big")'),
        ('raise ValueError("too large")', 'raise TypeError("too large")'),
        ('raise Refused("word")', "raise Refused(None)"),
        ("return a < b", "return a <= b"),
    ],
)
def test_what_changes_something(one: str, other: str) -> None:
    assert not equal.same(function(one), function(other))


def test_a_change_is_found_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "storage").mkdir()
    (tmp_path / "storage" / "some.py").write_text(
        "class A:\n"
        '    def xǁAǁb__mutmut_orig(self): return "deadbeef"\n'
        '    def xǁAǁb__mutmut_1(self): return "DEADBEEF"\n'
        "    def xǁAǁb__mutmut_2(self): return None\n",
        "utf-8",
    )
    assert equal.changes_nothing("storage.some.xǁAǁb__mutmut_1", tmp_path)
    assert not equal.changes_nothing("storage.some.xǁAǁb__mutmut_2", tmp_path)


def test_every_change_on_the_list_has_its_reason() -> None:
    assert all(len(reason) > 20 for reason in equal.listed().values())

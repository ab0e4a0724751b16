"""The table of good practice names tests that are there, for every row."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "app" / "PRACTICE.md").read_text("utf-8")
ROWS = re.findall(r"^\| (\d+) \| (.+?) \| ([ES]) \| (.+) \|$", TABLE, re.MULTILINE)
FILES = {path.stem: path for path in (ROOT / "tests").rglob("test_*.py")}


def test_every_row_is_there_once():
    assert [int(number) for number, *_ in ROWS] == list(range(1, 27))
    assert {int(number) for number, _, kind, _ in ROWS if kind == "E"} == {
        *(4, 5, 6, 7, 8, 13, 14, 16),
        *range(19, 26),
    }


@pytest.mark.parametrize(("number", "where"), [(row[0], row[3]) for row in ROWS])
def test_what_a_row_names_is_there(number, where):
    tests = re.findall(r"\btest_\w+", where)
    assert tests, number
    for name in tests:
        assert name in FILES, name
        assert re.search(r"^(async )?def test_", FILES[name].read_text("utf-8"), re.MULTILINE), name
    for path in re.findall(r"\b(?:app|ui|storage)/[\w/]+\.\w+", where):
        assert (ROOT / path).exists(), path

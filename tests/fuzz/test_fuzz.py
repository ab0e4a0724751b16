"""The short form of `make fuzz`, without a fuzzer: the same checks over the seeds and over fixed changes of them.

SAKSI_FUZZ_CHANGES sets how many changes for each parser (300 by default).
"""

import importlib
import os
import random
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.fuzz.fuzzing import WroteSomethingError, all_seeds, changed, only_reading, refused_or

CHANGES = int(os.environ.get("SAKSI_FUZZ_CHANGES", "300"))
SLOW = {"age_file": 10, "bundle": 10, "case": 6, "model_pack": 3}
NAMES = sorted(path.stem.removeprefix("fuzz_") for path in Path(__file__).parent.glob("fuzz_*.py"))


@pytest.fixture(params=NAMES)
def fuzzer(request: pytest.FixtureRequest) -> Iterator[ModuleType]:
    module = importlib.import_module(f"tests.fuzz.fuzz_{request.param}")
    yield module
    if hasattr(module, "close"):
        module.close()


def test_nothing_but_refusals_comes_out_and_nothing_is_written(fuzzer: ModuleType) -> None:
    name = fuzzer.__name__.rpartition("fuzz_")[2]
    seeds = fuzzer.seeds()
    assert len(seeds) > 2
    chance = random.Random(20_260_301)
    share = CHANGES // SLOW.get(name, 1)
    for seed in [*all_seeds([]), *chance.sample(seeds, min(len(seeds), share))]:
        fuzzer.check(seed)
    for _ in range(share):
        fuzzer.check(changed(chance.choice(seeds), seeds, chance))


@pytest.mark.parametrize("found", sorted((Path(__file__).parent / "found").iterdir()), ids=lambda path: path.name)
def test_what_was_found_once_stays_mended(found: Path) -> None:
    importlib.import_module(f"tests.fuzz.fuzz_{found.name.partition('-')[0]}").check(found.read_bytes())


def test_what_other_errors_and_writes_would_be(tmp_path: Path) -> None:
    """The harness itself: an error outside of the tree comes out, and a write is noticed."""
    with pytest.raises(ZeroDivisionError):
        refused_or(lambda: 1 // 0)
    with pytest.raises(WroteSomethingError):
        refused_or(lambda: (tmp_path / "a").write_bytes(b""))
    with pytest.raises(WroteSomethingError), only_reading():
        (tmp_path / "b").mkdir()
    (tmp_path / "c").write_bytes(b"")
    assert [path.name for path in tmp_path.iterdir()] == ["c"]

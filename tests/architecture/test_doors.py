"""Who may touch the outside world, read from the syntax tree of every file."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("app", "storage", "transcription", "ui")

WRITERS = {"storage/files.py"}
STARTERS = {"transcription/client.py"}
CLOCKS = {"ui/main.py", "ui/clock.py"}
# What the ground floor may not even import: disk, threads, processes, clocks, chance, the network.
NOT_FOR_APP = {
    "os", "pathlib", "shutil", "tempfile", "io", "subprocess", "threading", "multiprocessing", "asyncio", "socket",
    "ssl", "http", "urllib", "time", "random", "secrets", "sqlite3", "ctypes", "signal", "select",
}  # fmt: skip
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "requests", "httpx"}
# The file that takes sockets away has to name them.
NETWORK_REFUSERS = {"transcription/seal.py"}
WRITING_METHODS = {
    "write_text",
    "write_bytes",
    "touch",
    "mkdir",
    "rename",
    "symlink_to",
    "hardlink_to",
    "unlink",
    "rmdir",
}


def sources() -> Iterator[tuple[str, ast.Module]]:
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def names_only(node: ast.ImportFrom) -> set[str]:
    """A PurePath is a name, no way to the disk."""
    return {"pathlib"} if {alias.name for alias in node.names} == {"PurePath"} else set()


def imported(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module} - names_only(node)
    return names


def tops(tree: ast.Module) -> set[str]:
    return {name.split(".")[0] for name in imported(tree)}


def opens_for_writing(node: ast.Call) -> bool:
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr in WRITING_METHODS:
        # A testimony is touched by its id, a file by nothing.
        return function.attr != "touch" or not node.args
    if isinstance(function, ast.Name) and function.id == "open":
        position = 1
    elif isinstance(function, ast.Attribute) and function.attr == "open":
        position = 0
    else:
        return False
    modes = [*node.args[position : position + 1], *(word.value for word in node.keywords if word.arg == "mode")]
    values = [mode.value for mode in modes if isinstance(mode, ast.Constant)]
    return any(isinstance(value, str) and bool(set(value) & set("wax+")) and len(value) <= 3 for value in values)


def violations_of_writing(tree: ast.Module) -> list[int]:
    return [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Call) and opens_for_writing(node)]


def test_the_scanner_sees_what_it_must() -> None:
    bad = "from pathlib import Path\nopen('x', 'wb')\nPath('x').write_text('y')\nPath('x').open(mode='a')\nopen('x')\n"
    assert violations_of_writing(ast.parse(bad)) == [2, 3, 4]


def test_only_the_one_door_writes() -> None:
    found = {
        f"{name}:{line}" for name, tree in sources() if name not in WRITERS for line in violations_of_writing(tree)
    }
    assert not found


def test_only_the_client_starts_processes() -> None:
    found = {name for name, tree in sources() if {"subprocess", "multiprocessing"} & tops(tree)} - STARTERS
    assert not found


def test_the_ground_floor_uses_pure_standard_library() -> None:
    allowed = set(sys.stdlib_module_names) - NOT_FOR_APP | {"app"}
    found = {(name, top) for name, tree in sources() if name.startswith("app/") for top in tops(tree) - allowed}
    assert not found


def test_only_the_clock_tells_time() -> None:
    def asks(tree: ast.Module) -> bool:
        return any(
            isinstance(node, ast.Attribute)
            and node.attr in {"now", "utcnow", "today"}
            and isinstance(node.value, ast.Name)
            and node.value.id in {"datetime", "date"}
            for node in ast.walk(tree)
        )

    assert not {name for name, tree in sources() if name not in CLOCKS and asks(tree)}


def test_nobody_opens_the_network() -> None:
    assert not {name for name, tree in sources() if NETWORK & tops(tree)} - NETWORK_REFUSERS


@pytest.mark.parametrize("room", ROOMS)
def test_packages_export_nothing_again(room: str) -> None:
    for path in (ROOT / room).rglob("__init__.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert all(isinstance(node, ast.Expr) for node in body), f"{path} does more than say what it is"


def test_packaging_never_becomes_a_package() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_no_file_is_long() -> None:
    long = {name for name, _ in sources() if len((ROOT / name).read_text(encoding="utf-8").splitlines()) > 400}
    assert not long

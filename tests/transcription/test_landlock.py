"""Behind the wall: program code can be read, nothing else, by Python or by native code."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def kernel_has_landlock() -> bool:
    return sys.platform == "linux" and ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1) >= 1


pytestmark = pytest.mark.skipif(not kernel_has_landlock(), reason="this kernel has no Landlock")
WALL = "from transcription import landlock; assert landlock.wall_off(landlock.code_folders())"


def run(code: str, folder: Path) -> str:
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}"
    told = subprocess.run(
        [sys.executable, "-I", "-c", program], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    assert told.returncode == 0, told.stderr
    return told.stdout


@pytest.mark.parametrize("wall", [WALL, "pass"])
def test_a_vault_cannot_be_read_listed_or_written(wall: str, tmp_path: Path) -> None:
    (tmp_path / "vault.db").write_text("sealed")
    tries = ["open(vault).read()", "os.listdir(folder)", "open(folder + '/new', 'w')", "os.unlink(vault)"]
    code = f"""
import ctypes, os
folder, vault = {str(tmp_path)!r}, {str(tmp_path / "vault.db")!r}
{wall}
c = ctypes.CDLL(None, use_errno=True)
print(c.open(vault.encode(), 0) >= 0)
for attempt in {tries!r}:
    try:
        eval(attempt)
    except PermissionError:
        print(False)
    else:
        print(True)
"""
    assert run(code, tmp_path).split() == (["False"] * 5 if wall == WALL else ["True"] * 5)
    assert (tmp_path / "vault.db").exists() == (wall == WALL)


def test_beside_the_program_only_its_code_can_be_read(tmp_path: Path) -> None:
    code = f"""
{WALL}
for name in ("transcription/wire.py", "app/jobs.py", "README.md", "storage/files.py", "tests/conftest.py"):
    try:
        print(bool(open({str(ROOT)!r} + "/" + name).read()))
    except PermissionError:
        print(False)
"""
    assert run(code, tmp_path).split() == ["True", "True", "False", "False", "False"]


def test_other_processes_cannot_be_looked_into(tmp_path: Path) -> None:
    code = f"""
import os
parent = os.getppid()
{WALL}
for name in (f"/proc/{{parent}}/environ", f"/proc/{{parent}}/maps", "/proc/self/status"):
    try:
        print(bool(open(name, "rb").read(1)))
    except PermissionError:
        print(False)
"""
    assert run(code, tmp_path).split() == ["False", "False", "True"]

"""The steps of a build after PyInstaller, as on the system that they are for, as far as this one can."""

import importlib
import lzma
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).parents[2]
FREEZE = ROOT / "packaging" / "freeze"
EPOCH = 1_790_000_000
OURS = ("build", "archive", "contents", "inside", "licences", "sbom", "slim", "icons")


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Import a step by its name."""
    monkeypatch.syspath_prepend(str(FREEZE))
    yield importlib.import_module
    for name in OURS:
        sys.modules.pop(name, None)


@pytest.fixture
def text_as_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines end in two characters and letters are those of western Europe, unless somebody says otherwise."""

    def write(
        path: Path, data: str, encoding: str | None = None, errors: None = None, newline: str | None = None
    ) -> int:
        return path.write_bytes(data.replace("\n", newline or "\r\n").encode(encoding or "cp1252"))

    def read(path: Path, encoding: str | None = None) -> str:
        return path.read_bytes().decode(encoding or "cp1252").replace("\r\n", "\n")

    monkeypatch.setattr(Path, "write_text", write)
    monkeypatch.setattr(Path, "read_text", read)


@pytest.fixture
def build(load: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Run the build for Windows with these words, on a folder that PyInstaller would have left."""
    module, icons = load("build"), load("icons")
    # Only for this module: what it calls stays on the system that it is on.
    monkeypatch.setattr(module, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    icon = tmp_path / "dist-work" / "saksi" / "saksi.ico"
    icon.parent.mkdir(parents=True)
    icons.write_ico(icon)

    def make_folder(dist: Path, work: Path, epoch: int) -> None:
        (dist / "saksi" / "_internal").mkdir(parents=True)
        (dist / "saksi" / "saksi.exe").write_bytes(b"MZ")
        (dist / "saksi" / "_internal" / "ĐỒ.txt").write_bytes(b"part")

    monkeypatch.setattr(module, "make_folder", make_folder)

    def run(*words: str) -> None:
        monkeypatch.setattr(sys, "argv", ["build.py", "--out", str(tmp_path / "dist"), *words])
        module.main()

    return run


def sums_hold(folder: Path) -> bool:
    command = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0


@pytest.mark.usefixtures("text_as_on_windows")
def test_what_was_signed_is_what_is_packed(build: Callable[..., None], tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    build("--folder-only")
    assert [path.name for path in sorted(dist.iterdir())] == ["SHA256SUMS", "saksi"]
    program = dist / "saksi" / "saksi.exe"
    program.write_bytes(b"MZ and a signature")
    assert not sums_hold(dist / "saksi")

    build("--pack-only")
    assert program.read_bytes() == b"MZ and a signature"
    (packed,) = dist.glob("saksi-*.zip")
    with zipfile.ZipFile(packed) as opened:
        opened.extractall(tmp_path / "unpacked")
    assert (tmp_path / "unpacked" / "saksi" / "saksi.exe").read_bytes() == b"MZ and a signature"
    assert sums_hold(tmp_path / "unpacked" / "saksi")
    assert sums_hold(dist)
    # Windows would end lines in two characters, and not every sha256sum takes those.
    assert not any(b"\r" in (folder / "SHA256SUMS").read_bytes() for folder in (dist, dist / "saksi"))

    # Signed after it was packed, as an installer is. What signs the sums cannot be among them.
    packed.write_bytes(packed.read_bytes() + b" and a signature")
    assert not sums_hold(dist)
    (dist / "SHA256SUMS.sig").write_bytes(b"of the sums before")
    build("--sums-only")
    assert packed.read_bytes().endswith(b" and a signature")
    assert sums_hold(dist)
    assert b"SHA256SUMS" not in (dist / "SHA256SUMS").read_bytes()


def test_the_command_that_signs_reaches_the_uninstaller(build: Callable[..., None], tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    signing, signed = tmp_path / "sign", tmp_path / "signed"
    signing.write_text(f'#!/bin/sh\ncp "$2" "{signed}"\n')
    signing.chmod(0o755)
    build("--sign-uninstaller", f"{signing} /sha1")
    assert signed.read_bytes()[:2] == b"MZ"


def test_without_xz_the_same_is_packed(
    load: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, folder = load("archive"), tmp_path / "saksi"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "part").write_bytes(bytes(100_000))
    archive.pack(folder, tmp_path / "with.tar.xz", EPOCH)
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("one", "two"):
        archive.pack(folder, tmp_path / f"{name}.tar.xz", EPOCH)
    made = [(tmp_path / f"{name}.tar.xz").read_bytes() for name in ("with", "one", "two")]
    assert lzma.decompress(made[0]) == lzma.decompress(made[1])
    assert made[1] == made[2]


@pytest.mark.parametrize("place", ["Lib", "."])
def test_the_notice_of_python_is_found_where_it_lies(
    place: str, load: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences, python = load("licences"), tmp_path / "python"
    (python / "Lib").mkdir(parents=True)
    (python / place / "LICENSE.txt").write_text("of Python")
    monkeypatch.setattr(sysconfig, "get_path", lambda name: str(python / "Lib"))
    monkeypatch.setattr(sys, "base_prefix", str(python))
    licences.write(tmp_path / "LICENCES", ROOT, [], [])
    assert (tmp_path / "LICENCES" / "Python.txt").read_text() == "of Python"


@pytest.mark.usefixtures("text_as_on_windows")
def test_names_that_windows_cannot_spell_are_written(
    load: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences, sbom = load("licences"), load("sbom")
    part = SimpleNamespace(name="ŁĐ", version="1", files=(), metadata={"License": "of ŁĐ"})
    licences.write(tmp_path / "LICENCES", ROOT, [part], [])
    assert "ŁĐ 1: of ŁĐ" in (tmp_path / "LICENCES" / "README.txt").read_bytes().decode()

    target = tmp_path / "sbom.cdx.json"
    told = '{"metadata": {"component": {"bom-ref": "saksi"}}, "components": [{"name": "ŁĐ", "bom-ref": "Ł"}]}'
    monkeypatch.setattr(sbom.subprocess, "run", lambda *words, **said: target.write_bytes(told.encode()))
    monkeypatch.setattr(sbom, "_check", lambda text: None)
    sbom.write(target, ROOT, "0.1.0", [part], [])
    written = target.read_bytes()
    assert b"\r" not in written
    assert "ŁĐ" in written.decode("unicode_escape")

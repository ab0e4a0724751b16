"""The installer for Windows, compiled where makensis is: it does the same on every system."""

import importlib
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

FREEZE = Path(__file__).parents[2] / "packaging" / "freeze"
PART_BYTES = 300_000


@pytest.fixture
def make_installer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., bytes]]:
    """Compile an installer for a small folder."""
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    monkeypatch.syspath_prepend(str(FREEZE))
    archive, icons = importlib.import_module("archive"), importlib.import_module("icons")
    folder = tmp_path / "a folder" / "saksi"
    (folder / "_internal").mkdir(parents=True)
    (folder / "saksi.exe").write_bytes(b"MZ")
    (folder / "_internal" / "part").write_bytes(random.Random(0).randbytes(PART_BYTES))
    icons.write_ico(tmp_path / "saksi.ico")

    def make(*words: str) -> bytes:
        archive.make_installer(folder, tmp_path, FREEZE / "windows", tmp_path / "saksi.ico", "0.1.0", *words)
        return (tmp_path / "saksi-0.1.0-windows-x86_64.exe").read_bytes()

    yield make
    for name in ("archive", "icons"):
        sys.modules.pop(name, None)


def test_the_installer_for_windows_compiles(make_installer: Callable[..., bytes]) -> None:
    one, two = make_installer(), make_installer()
    assert one[:2] == b"MZ"
    assert one == two
    # What cannot be made smaller is all there: the folders below were found too.
    assert len(one) > PART_BYTES


def test_names_are_split_where_windows_splits_them() -> None:
    # makensis on Windows takes all behind the last backslash for the pattern, "saksi/*" too.
    taken = re.findall(r"^ *File .*$", (FREEZE / "windows" / "saksi.nsi").read_text("utf-8"), re.MULTILINE)
    assert taken
    assert not any("/" in line.removeprefix("    File /r ") for line in taken)


def test_the_uninstaller_is_signed_too(tmp_path: Path, make_installer: Callable[..., bytes]) -> None:
    signing, signed = tmp_path / "sign", tmp_path / "signed"
    signing.write_text(f'#!/bin/sh\n[ "$1" = /sha1 ] && cp "$2" "{signed}"\n')
    signing.chmod(0o755)
    plain = make_installer()
    assert not signed.exists()
    assert make_installer(f"{signing} /sha1") != plain
    assert signed.read_bytes()[:2] == b"MZ"
    # A signature that fails is no installer.
    with pytest.raises(subprocess.CalledProcessError):
        make_installer(f"{signing} /wrong")

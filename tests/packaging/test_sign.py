"""What signs for Windows and macOS: its order, seen by tools that only write down what they were asked for."""

import hashlib
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

FREEZE = Path(__file__).parents[2] / "packaging" / "freeze"
# As `file` shows them: 64 bits, for Apple silicon, a library.
MACH_O = bytes.fromhex("cffaedfe0c0000010000000006000000")
# Of the words of each command the last one, and whether it gets entitlements.
CODESIGN = """#!/bin/sh
case " $* " in *" --verify "*) echo "verify" >>"$LOG"; exit ;; esac
case " $* " in *" --entitlements "*) how=entitled ;; *) how=signed ;; esac
case " $* " in *" --options runtime --"*) ;; *) exit 1 ;; esac
while [ $# -gt 0 ]; do
    if [ "$1" = --sign ]; then shift; [ "$1" = "$IDENTITY" ] || exit 1; shift; break; fi
    shift
done
for one; do
    [ "$one" != "${REFUSED:-}" ] || exit 1
    echo "$how $one" >>"$LOG"
done
"""
FILE = """#!/bin/sh
[ "$1" = -b ] || exit 1
if [ "$(head -c 4 "$2" | od -An -tx1 | tr -d ' ')" = cffaedfe ]; then echo "Mach-O 64-bit"; else echo "data"; fi
"""
XCRUN = """#!/bin/sh
echo "$1" >>"$LOG"
[ "$1" != stapler ] || echo stapled >"$3/Contents/CodeResources"
"""
DITTO = f"""#!/bin/sh
echo pack >>"$LOG"
exec {sys.executable} -c 'import shutil, sys; shutil.make_archive(sys.argv[2][:-4], "zip", sys.argv[1])' "$4" "$5"
"""


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A bundle in small, as PyInstaller lays it out, beside the folder of the programs."""
    (tmp_path / "dist" / "saksi").mkdir(parents=True)
    inside = tmp_path / "dist" / "Saksi.app" / "Contents"
    frameworks = inside / "Frameworks" / "PySide6" / "Qt" / "lib" / "QtCore.framework"
    for name in ("saksi", "saksi-worker", "saksi-verify"):
        write(inside / "MacOS" / name, MACH_O)
    write(inside / "Frameworks" / "Python", MACH_O)
    write(inside / "Frameworks" / "a part.dylib", MACH_O)
    write(inside / "Frameworks" / "base_library.zip", b"PK")
    write(inside / "Resources" / "like_code.so", b"words")
    write(frameworks / "Versions" / "A" / "QtCore", MACH_O)
    write(frameworks / "Helpers" / "Inner.framework" / "Inner", MACH_O)
    (frameworks / "Versions" / "Current").symlink_to("A")
    return inside.parent


def write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def sign(app: Path, tmp_path: Path, **more: str) -> "subprocess.CompletedProcess[str]":
    tools = tmp_path / "tools"
    for name, text in (("codesign", CODESIGN), ("file", FILE), ("xcrun", XCRUN), ("ditto", DITTO)):
        write(tools / name, text.encode())
        (tools / name).chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{tools}:{os.environ['PATH']}",
        "PYTHON": sys.executable,
        "SOURCE_DATE_EPOCH": "1790000000",
        "LOG": str(tmp_path / "log"),
        "IDENTITY": "Developer ID Application: Us (TEAM)",
        **more,
    }
    (tmp_path / "log").touch()
    command = [str(FREEZE / "macos" / "sign.sh"), f"{app}/", environment["IDENTITY"], "profile"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_macos_all_code_is_signed_from_the_inside_out(app: Path, tmp_path: Path) -> None:
    seen = sign(app, tmp_path)
    assert seen.returncode == 0, seen.stderr
    said = [line.replace(f"{app}/Contents/", "") for line in (tmp_path / "log").read_text().splitlines()]
    framework = "Frameworks/PySide6/Qt/lib/QtCore.framework"
    # By what they are, not by what they are called; links and words are left alone.
    assert set(said[:4]) == {
        "signed Frameworks/Python",
        "signed Frameworks/a part.dylib",
        f"signed {framework}/Versions/A/QtCore",
        f"signed {framework}/Helpers/Inner.framework/Inner",
    }
    assert said[4:] == [
        f"signed {framework}/Helpers/Inner.framework",
        f"signed {framework}",
        "entitled MacOS/saksi-worker",
        "entitled MacOS/saksi-verify",
        "entitled MacOS/saksi",
        f"entitled {app}",
        "verify",
        "pack",
        "notarytool",
        "stapler",
        "pack",
    ]


def test_macos_what_is_handed_out_carries_the_answer_of_apple(app: Path, tmp_path: Path) -> None:
    sign(app, tmp_path)
    packed = app.parent / "Saksi.app.zip"
    with zipfile.ZipFile(packed) as opened:
        assert opened.read("Contents/CodeResources") == b"stapled\n"
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    assert f"{digest}  Saksi.app.zip\n" in (app.parent / "SHA256SUMS").read_text()


@pytest.mark.parametrize("refused", ["Frameworks/Python", "Frameworks/PySide6/Qt/lib/QtCore.framework", "MacOS/saksi"])
def test_macos_nothing_is_sent_where_something_could_not_be_signed(refused: str, app: Path, tmp_path: Path) -> None:
    assert sign(app, tmp_path, REFUSED=f"{app}/Contents/{refused}").returncode != 0
    assert "notarytool" not in (tmp_path / "log").read_text()


def test_windows_what_is_packed_is_signed_first() -> None:
    script = (FREEZE / "windows" / "sign.ps1").read_text("utf-8")
    steps = re.findall(r"^ *(?:& \$python \$build .*(--\w+-only)|(Set-Signature) .*)", script, re.MULTILINE)
    assert ["".join(step) for step in steps] == ["Set-Signature", "--pack-only", "Set-Signature", "--sums-only"]
    # PowerShell goes on after a program that failed.
    started = re.findall(r"^ *& (.+)\n(.+)", script, re.MULTILINE)
    assert len(started) == 4
    assert all(line.strip().startswith("if ($LASTEXITCODE -ne 0) { throw") for _, line in started)

"""Builds what is installed: `python packaging/freeze/build.py [--out DIST]`, from a clean checkout, with .venv-build.

Where programs are signed before they are packed (windows/sign.ps1), in steps: --folder-only, --pack-only, --sums-only.

Makes, under DIST (default: dist/):

    saksi/                       the folder with the programs; runs from a stick
    saksi-VERSION-PLATFORM.tar.xz   that folder, packed (.zip on Windows)
    saksi_VERSION_ARCH.deb       the same for Debian and Ubuntu (Linux only)
    saksi-VERSION-PLATFORM.run   the same in one file that unpacks itself (Linux only)
    sbom.cdx.json                what is inside (CycloneDX)
    saksi-VERSION-windows-x86_64.exe   an installer (Windows only, where makensis is there)
    Saksi.app                    the same for macOS, to be signed with macos/sign.sh (macOS only)
    SHA256SUMS                   of all of the above, to be signed with sign.sh
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import archive
import contents
import inside
import licences
import sbom
import slim

# Written by sign.sh over the sums, so that they cannot be in them.
_NOT_LISTED = ("SHA256SUMS", "SHA256SUMS.sig", "allowed_signers")

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))
from app.version import VERSION  # noqa: E402 -- the room is found by the path above


def source_time() -> int:
    """Seconds since 1970 of the commit that is built: the only time that goes into a file."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said:
        return int(said)
    shown = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(shown.stdout)


def freeze(dist: Path, work: Path, epoch: int) -> Path:
    """Run PyInstaller and return the folder that it made."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    command += [f"--distpath={dist}", f"--workpath={work}", str(HERE / "saksi.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return dist / "saksi"


def make_folder(dist: Path, work: Path, epoch: int) -> None:
    """Make the folder from the source, with the notices and the list of what is inside."""
    shutil.rmtree(dist, ignore_errors=True)
    folder = freeze(dist, work, epoch)
    if sys.platform == "linux":
        slim.strip(folder)
        print("linked by nothing, left out:", *slim.drop_unused_libraries(folder))
        if found := slim.missing(folder):
            sys.exit("left out, but needed: " + "; ".join(found))
    if found := inside.strangers(folder, contents.never_in(sys.platform)):
        sys.exit("on the wrong side of a wall: " + "; ".join(found))
    parts, system = inside.python_parts(folder), inside.system_parts(folder)
    licences.write(folder / "LICENCES", ROOT, parts, system)
    shutil.copy(ROOT / "README.md", folder / "README.md")
    if sys.platform == "darwin":
        licences.write(dist / "Saksi.app" / "Contents" / "Resources" / "LICENCES", ROOT, parts, system)
    sbom.write(dist / "sbom.cdx.json", ROOT, VERSION, parts, system)
    shutil.copy(dist / "sbom.cdx.json", folder / "sbom.cdx.json")


def pack(dist: Path, work: Path, epoch: int, sign_uninstaller: str | None) -> None:
    """Pack the folder into what this system hands out."""
    folder = dist / "saksi"
    name = f"saksi-{VERSION}-{sys.platform}-{platform.machine().lower()}"
    if sys.platform == "win32":
        archive.pack_zip(folder, dist / f"{name}.zip", epoch)
        icon = work / "saksi" / "saksi.ico"
        archive.make_installer(folder, dist, HERE / "windows", icon, VERSION, sign_uninstaller)
    else:
        archive.pack(folder, dist / f"{name}.tar.xz", epoch)
    if sys.platform == "linux":
        archive.make_deb(folder, dist, HERE / "linux", VERSION, epoch)
        archive.make_run(dist / f"{name}.tar.xz", HERE / "linux" / "start.sh", dist / f"{name}.run")


def write_sums(dist: Path) -> None:
    """List every file that is handed out, and every file inside the folder."""
    folder = dist / "saksi"
    inside = folder / "SHA256SUMS"
    inside.unlink(missing_ok=True)
    _write(inside, folder, (path for path in sorted(folder.rglob("*")) if path.is_file() and path != inside))
    handed_out = sorted(path for path in dist.iterdir() if path.is_file() and path.name not in _NOT_LISTED)
    _write(dist / "SHA256SUMS", dist, handed_out)


def _write(target: Path, root: Path, files) -> None:
    # On Windows too: not every `sha256sum --check` takes lines that end as they do there.
    target.write_text(_sums(root, files), encoding="utf-8", newline="\n")


def _sums(root: Path, files) -> str:
    lines = []
    for path in files:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    steps = parser.add_mutually_exclusive_group()
    steps.add_argument("--folder-only", action="store_true", help="no archives")
    steps.add_argument("--pack-only", action="store_true", help="only archives of a folder that was signed")
    steps.add_argument("--sums-only", action="store_true", help="only sums of archives that were signed")
    parser.add_argument("--sign-uninstaller", metavar="COMMAND", help="signs the file whose name follows it (Windows)")
    options = parser.parse_args()
    dist, epoch = options.out.resolve(), source_time()
    work = dist.parent / f"{dist.name}-work"
    if not (options.pack_only or options.sums_only):
        make_folder(dist, work, epoch)
    # Twice: the folder's own are packed with it.
    write_sums(dist)
    if not (options.folder_only or options.sums_only):
        pack(dist, work, epoch, options.sign_uninstaller)
        write_sums(dist)
    print(f"made {dist}")


if __name__ == "__main__":
    main()

"""The folder as one file: tar.xz, Debian package, self-unpacking file. The same folder gives the same bytes."""

from __future__ import annotations

import hashlib
import lzma
import os
import shutil
import subprocess
import tarfile
import time
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO

PROGRAMS = ("saksi", "saksi-worker", "saksi-verify")
# All that slim.py knows as the system's; the folder brings the rest. Names of Debian 12 and Ubuntu 22.10 on.
DEPENDS = "libc6 (>= 2.36), libgl1, libegl1, libxcb1, libwayland-client0, libwayland-cursor0, libwayland-egl1"


def pack(folder: Path, target: Path, epoch: int) -> None:
    """Write `folder` as a tar.xz: sorted, owned by nobody in particular, of one time."""
    if shutil.which("xz") is None:  # macOS has none; Python's own takes several times as long
        with lzma.open(target, "wb", preset=6) as packed:
            _pack_tar(folder, packed, epoch)
        return
    # In blocks of a set size the bytes are the same for any number of threads.
    command = ["xz", "-6", "--threads=0", "--block-size=64MiB", "--stdout"]
    with target.open("wb") as packed, subprocess.Popen(command, stdin=subprocess.PIPE, stdout=packed) as xz:
        _pack_tar(folder, xz.stdin, epoch)
        xz.stdin.close()
    if xz.returncode:
        raise subprocess.CalledProcessError(xz.returncode, command)


def _pack_tar(folder: Path, target: IO[bytes], epoch: int) -> None:
    with tarfile.open(fileobj=target, mode="w|", format=tarfile.PAX_FORMAT) as tar:
        for path in [folder, *sorted(folder.rglob("*"))]:
            tar.add(
                path,
                arcname=path.relative_to(folder.parent).as_posix(),
                recursive=False,
                filter=lambda one: _plain(one, epoch),
            )


def _plain(entry: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = epoch
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def pack_zip(folder: Path, target: Path, epoch: int) -> None:
    """Write `folder` as a .zip, which Windows opens by itself: sorted, all of one time."""
    when = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), when)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = (0o755 if path.suffix in (".exe", "") else 0o644) << 16
                with path.open("rb") as source, packed.open(entry, "w") as written:
                    shutil.copyfileobj(source, written)


def make_installer(
    folder: Path, dist: Path, parts: Path, icon: Path, version: str, sign_uninstaller: str | None = None
) -> None:
    """Write the installer for Windows; left out where makensis is not installed.

    `sign_uninstaller` is a command that signs the file whose name is put behind it.
    """
    if shutil.which("makensis") is None:
        print("makensis is not installed: no installer for Windows")
        return
    target = dist / f"saksi-{version}-windows-x86_64.exe"
    told = {"VERSION": version, "FOLDER": folder, "ICON": icon, "OUT": target}
    if sign_uninstaller is not None:
        told["SIGN"] = sign_uninstaller
    command = ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in told.items())]
    subprocess.run([*command, str(parts / "saksi.nsi")], check=True)


def make_deb(folder: Path, dist: Path, parts: Path, version: str, epoch: int) -> Path:
    """Write saksi_VERSION_ARCH.deb: the folder under /opt, three names under /usr/bin, a desktop file and an icon."""
    machine = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    root = dist / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "opt" / "saksi", symlinks=True)
    links = root / "usr" / "bin"
    links.mkdir(parents=True)
    for program in PROGRAMS:
        if program != "saksi-worker":  # nobody starts it by hand
            (links / program).symlink_to(f"/opt/saksi/{program}")
    for source, place in (
        ("saksi.desktop", "usr/share/applications/saksi.desktop"),
        ("saksi.svg", "usr/share/icons/hicolor/scalable/apps/saksi.svg"),
        ("copyright", "usr/share/doc/saksi/copyright"),
    ):
        target = root / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(parts / source, target)
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: saksi\nVersion: {version}\nArchitecture: {machine}\nInstalled-Size: {size}\nDepends: {DEPENDS}\n"
        "Recommends: fontconfig-config\nSection: misc\nPriority: optional\n"
        "Maintainer: The Saksi developers <saksi@localhost>\n"
        "Description: records survivor testimony offline into an encrypted vault\n"
        " Transcribes it on the device, and seals it for headquarters. Opens no network connection.\n"
    )
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    target = dist / f"saksi_{version}_{machine}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(target)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return target


def make_run(packed: Path, start: Path, target: Path) -> None:
    """Write one file that unpacks itself where its user says: `start`, a shell script, with the tar.xz behind it.

    It stands in for an AppImage, whose tool no package registry has; and unlike one it needs no FUSE.
    """
    with packed.open("rb") as source:
        digest = hashlib.file_digest(source, "sha256").hexdigest()
        script = start.read_text().replace("@SHA256@", digest).replace("@BYTES@", str(packed.stat().st_size))
        source.seek(0)
        with target.open("wb") as written:
            written.write(script.encode())
            shutil.copyfileobj(source, written)
    target.chmod(0o755)

"""The folder as one file: tar.xz, Debian package, self-unpacking file. The same folder gives the same bytes."""

from __future__ import annotations

import lzma
import os
import shutil
import subprocess
import tarfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMS = ("saksi", "saksi-worker", "saksi-verify")
# Names of Debian 12 and Ubuntu 22.04 on; from 24.04 on libglib2.0-0t64 provides libglib2.0-0.
DEPENDS = (
    "libc6 (>= 2.36), libgl1, libegl1, libpulse0, libglib2.0-0, libdbus-1-3, libfontconfig1, libxkbcommon-x11-0,"
    " libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-xkb1, libxcb-shape0, libxrandr2, libwayland-cursor0,"
    " libthai0"
)


def pack(folder: Path, target: Path, epoch: int) -> None:
    """Write `folder` as a tar.xz: sorted, owned by nobody in particular, of one time."""
    with (
        lzma.open(target, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
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
        "Section: misc\nPriority: optional\nMaintainer: The Saksi developers <saksi@localhost>\n"
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


def make_run(folder: Path, target: Path, epoch: int) -> None:
    """Write one file that unpacks itself into memory-backed or temporary space that the person names, and starts Saksi.

    It stands in for an AppImage, whose tool no registry has. Left out where makeself is not installed.
    """
    if shutil.which("makeself") is None:
        print("makeself is not installed: no .run file")
        return
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C"}
    stamp = subprocess.run(
        ["date", "-u", "-d", f"@{epoch}"], env=environment, capture_output=True, text=True, check=True
    )
    command = ["makeself", "--quiet", "--nox11", "--xz", "--threads", "1", "--tar-format", "gnu"]
    command += ["--tar-extra", f"--sort=name --mtime=@{epoch} --owner=0 --group=0 --numeric-owner"]
    command += [
        "--packaging-date",
        stamp.stdout.strip(),
        "--target",
        "saksi",
        str(folder),
        str(target),
        "Saksi",
        "true",
    ]
    subprocess.run(command, env=environment, check=True)

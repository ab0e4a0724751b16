"""Builds twice and compares every byte: `python packaging/freeze/compare.py [--work FOLDER] [--folder-only]`.

The two builds lie in different folders, have different homes and different temporary folders, and the second one
believes that it is another day (where faketime is installed). Prints each file that differs; exit status 1 if any does.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def build(work: Path, name: str, prefix: list[str], words: list[str]) -> Path:
    """Build from a copy of the checkout in a folder of its own, with a home of its own."""
    place = work / name
    shutil.rmtree(place, ignore_errors=True)
    source, home, temporary = place / f"source of {name}", place / "home", place / "tmp"
    for folder in (home, temporary):
        folder.mkdir(parents=True)
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(source)], check=True)
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(temporary), "LC_ALL": "C.UTF-8"}
    environment.pop("SOURCE_DATE_EPOCH", None)
    dist = place / "dist"
    command = [*prefix, sys.executable, str(source / "packaging" / "freeze" / "build.py"), "--out", str(dist), *words]
    subprocess.run(command, env=environment, check=True)
    return dist


def digests(dist: Path) -> dict[str, str]:
    """SHA-256 of every file, by its path."""
    found = {}
    for path in sorted(dist.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                found[path.relative_to(dist).as_posix()] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def first_difference(one: Path, other: Path) -> int:
    """Offset of the first byte that differs."""
    left, right = one.read_bytes(), other.read_bytes()
    return next(
        (at for at, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]), min(len(left), len(right))
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "compare")
    parser.add_argument("--folder-only", action="store_true", help="no archives: they take most of the time")
    options = parser.parse_args()
    words = ["--folder-only"] if options.folder_only else []
    later = ["faketime", "+40 days"] if shutil.which("faketime") else []
    if not later:
        print("faketime is not installed: both builds are of the same day")
    first, second = (build(options.work, name, prefix, words) for name, prefix in (("one", []), ("the other", later)))
    left, right = digests(first), digests(second)
    differing = sorted(name for name in left.keys() | right.keys() if left.get(name) != right.get(name))
    for name in differing:
        if name in left and name in right:
            print(f"differs from byte {first_difference(first / name, second / name)}: {name}")
        else:
            print(f"only in one of them: {name}")
    size_mib = sum((first / name).lstat().st_size for name in left) / 2**20
    print(f"{len(left)} files, {size_mib:.0f} MiB, {len(differing)} differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())

"""The licence notices of everything inside the folder."""

from __future__ import annotations

import shutil
from importlib.metadata import distributions
from pathlib import Path

_NAMES = ("licen", "copying", "notice", "copyright", "authors", "thirdparty", "third_party", "third-party")
# What only builds or tests, and never goes into the folder.
_BUILD_ONLY = {"pyinstaller", "pyinstaller-hooks-contrib", "cyclonedx-bom", "pip", "setuptools"}


def write(folder: Path, root: Path) -> None:
    """Fill FOLDER/LICENCES: ours, and one folder for each library with its notices."""
    target = folder / "LICENCES"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    shutil.copyfile(root / "LICENSE", target / "Saksi-GPL-3.0-or-later.txt")
    inside = {
        line.split("==")[0].strip().lower()
        for line in (root / "requirements.lock").read_text().splitlines()
        if "==" in line
    }
    lines = []
    for package in sorted(distributions(), key=lambda one: one.name.lower()):
        if package.name.lower() not in inside or package.name.lower() in _BUILD_ONLY:
            continue
        notices = [
            file
            for file in package.files or ()
            if any(name in file.name.lower() for name in _NAMES) and file.suffix not in (".py", ".pyc")
        ]
        place = target / package.name
        for notice in notices:
            source = Path(str(package.locate_file(notice)))
            if source.is_file():
                place.mkdir(exist_ok=True)
                shutil.copyfile(source, place / notice.as_posix().replace("/", "_"))
        meta = package.metadata
        said = meta.get("License-Expression") or meta.get("License") or ", ".join(meta.get_all("Classifier") or ())
        lines.append(f"{package.name} {package.version}: {said.splitlines()[0] if said else 'see its notices'}\n")
    (target / "README.txt").write_text(
        "What is inside, and under which licence its makers gave it:\n\n" + "".join(lines)
    )

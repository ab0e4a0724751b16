"""The licence notices of everything inside the folder."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.metadata import Distribution

    from inside import SystemPart

# Texts for libraries whose wheels name a licence but do not carry it: Qt and its binding are used under the LGPL.
_NOTICES = Path(__file__).parent / "notices"
_NAMES = ("licen", "copying", "notice", "copyright", "authors", "thirdparty", "third_party", "third-party")


def write(target: Path, root: Path, parts: Sequence[Distribution], system: Sequence[SystemPart]) -> None:
    """Fill the folder `target`: ours, Python's, and one folder or file with the notices of each library."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copyfile(root / "LICENSE", target / "Saksi-GPL-3.0-or-later.txt")
    for notice in sorted(_NOTICES.iterdir()):
        shutil.copyfile(notice, target / notice.name)
    shutil.copyfile(_of_python_itself(), target / "Python.txt")
    lines = [_of_python(part, target) for part in parts]
    lines += [_of_system(part, target) for part in system]
    (target / "README.txt").write_text(
        "What is inside, and under which licence its makers gave it:\n\n" + "".join(f"{line}\n" for line in lines),
        encoding="utf-8",
    )


def _of_python_itself() -> Path:
    # Windows keeps it beside its libraries, not among them.
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    return next(path for place in places if (path := place / "LICENSE.txt").is_file())


def _of_python(part: Distribution, target: Path) -> str:
    for file in part.files or ():
        source = Path(str(part.locate_file(file)))
        if any(_is_notice(name) for name in file.parts) and file.suffix not in (".py", ".pyc") and source.is_file():
            (target / part.name).mkdir(exist_ok=True)
            shutil.copyfile(source, target / part.name / file.as_posix().replace("/", "_"))
    said = part.metadata
    licence = said.get("License-Expression") or said.get("License") or ", ".join(said.get_all("Classifier") or ())
    return f"{part.name} {part.version}: {licence.splitlines()[0] if licence else 'see its notices'}"


def _of_system(part: SystemPart, target: Path) -> str:
    notice = Path("/usr/share/doc") / part.name / "copyright"
    if notice.is_file():
        (target / "system").mkdir(exist_ok=True)
        shutil.copyfile(notice, target / "system" / f"{part.name}.txt")
    return f"{part.name} {part.version} (of the system that this was built on): see system/{part.name}.txt"


def _is_notice(name: str) -> bool:
    return any(part in name.lower() for part in _NAMES)

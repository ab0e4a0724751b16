"""What lies inside a frozen folder: libraries of Python, and libraries of the system that it was built on."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import distribution, packages_distributions
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import Distribution
    from pathlib import Path

PROGRAMS = ("saksi", "saksi-worker", "saksi-verify")
# But Python itself, which is listed with its own licence.
_LIBRARY = re.compile(r"lib(?!python)[^/]+\.so[.\d]*")


@dataclass(frozen=True)
class SystemPart:
    """A package of the system that the build was made on, some of whose libraries travel in the folder."""

    name: str
    version: str
    machine: str


def python_parts(folder: Path) -> list[Distribution]:
    """Return the distributions of which modules are inside, by name."""
    modules = {path.name.split(".")[0] for path in (folder / "_internal").iterdir()}
    for program in PROGRAMS:
        modules |= {name.split(".")[0] for name in _frozen_modules(folder, program)}
    owners = packages_distributions()
    names = {owner for module in modules for owner in owners.get(module, ())}
    return [distribution(name) for name in sorted(names, key=str.lower)]


def system_parts(folder: Path) -> list[SystemPart]:
    """Return the packages whose libraries PyInstaller took from the system; none where there is no dpkg."""
    libraries = [
        path.name
        for path in sorted((folder / "_internal").iterdir())
        if not path.is_symlink() and _LIBRARY.fullmatch(path.name)
    ]
    if not libraries or shutil.which("dpkg-query") is None:
        return []
    # It fails where one is not found: Python's own library is none of a package.
    owners = _asked("dpkg-query", "--search", *(f"*/{name}" for name in libraries))
    packages = sorted({line.split(": ")[0] for line in owners if not line.startswith("diversion")})
    shown = _asked("dpkg-query", "--show", "--showformat=${Package}\t${Version}\t${Architecture}\n", *packages)
    return [SystemPart(*line.split("\t")) for line in sorted(set(shown))]


def strangers(folder: Path, never: dict[str, list[str]]) -> list[str]:
    """Return the modules that a program holds although it must not: `never` names them by program."""
    return sorted(
        f"{program} holds {module}"
        for program, names in never.items()
        for module in _frozen_modules(folder, program)
        if any(module == name or module.startswith(f"{name}.") for name in names)
    )


def _frozen_modules(folder: Path, program: str) -> list[str]:
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415 - tests have no PyInstaller

    path = folder / program
    archive = CArchiveReader(str(path if path.exists() else path.with_suffix(".exe")))
    return list(archive.open_embedded_archive("PYZ.pyz").toc)


def _asked(*command: str) -> list[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()

"""Makes the frozen folder smaller: symbols and libraries that nothing in it uses."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_ELF = b"\x7fELF"
# auditwheel moved their string tables; strip puts them where the loader does not look.
_KEEP_SYMBOLS = re.compile(r"(^|/)numpy[./]")
# Loaded by name while running: Python by the start program, Thai line breaking by Qt, sound by Qt.
_CALLED_BY_NAME = re.compile(r"lib(python3|thai|pulse\.)")
# What a desktop has: the C library, the dispatchers of its graphics driver, the wires to its display.
_OF_THE_SYSTEM = re.compile(
    r"(ld-linux.*|lib(c|m|mvec|dl|rt|pthread|resolv|util)|lib(GL|EGL|xcb|wayland-(client|cursor|egl)))\.so[.\d]*"
)
_LIBRARY = re.compile(r"lib[^/]*\.so[.\d]*$")


def strip(folder: Path) -> None:
    """Take away the names that only a debugger or a linker would look up."""
    for binary in _binaries(folder):
        if not _KEEP_SYMBOLS.search(binary.relative_to(folder).as_posix()) and binary.parent != folder:
            subprocess.run(["strip", "--strip-unneeded", str(binary)], check=True)


def drop_unused_libraries(folder: Path) -> list[str]:
    """Remove shared libraries that no program, module or plugin in the folder is linked with; return their names.

    They are what left-out plugins asked for. Where a library goes, its own libraries may go too.
    """
    inside = folder / "_internal"
    linked = {binary: _linked(binary) for binary in _binaries(folder)}
    dropped: list[str] = []
    while True:
        wanted = {name for names in linked.values() for name in names}
        unused = [
            binary
            for binary in linked
            if _LIBRARY.fullmatch(binary.name)
            and "plugins" not in binary.parts
            and binary.name not in wanted
            and not _CALLED_BY_NAME.match(binary.name)
            and _is_shared(binary, inside)
        ]
        if not unused:
            break
        for binary in unused:
            binary.unlink()
            del linked[binary]
            dropped.append(binary.relative_to(folder).as_posix())
    for link in inside.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
    return dropped


def missing(folder: Path) -> list[str]:
    """Return what something in the folder is linked with, but neither the folder nor every desktop has."""
    there = {path.name for path in folder.rglob("*")}
    return sorted(
        f"{binary.name} needs {name}"
        for binary in _binaries(folder)
        for name in _linked(binary)
        if name not in there and not _OF_THE_SYSTEM.fullmatch(name)
    )


def _is_shared(binary: Path, inside: Path) -> bool:
    """Whether it is linked rather than opened: a library of the system, of Qt, or brought by a wheel."""
    parent = binary.parent
    return parent == inside or parent.name.endswith(".libs") or parent == inside / "PySide6" / "Qt" / "lib"


def _binaries(folder: Path) -> list[Path]:
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    found.append(path)
    return found


def _linked(binary: Path) -> set[str]:
    shown = subprocess.run(["readelf", "--dynamic", "--wide", str(binary)], capture_output=True, text=True, check=True)
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", shown.stdout))

"""The versions and places of this installation."""

import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app.domain.diagnostics import Diagnostics, Place
from app.version import VERSION

_LIBRARIES = (
    ("Qt", "PySide6_Addons"),
    ("sqlcipher3", "sqlcipher3"),
    ("cryptography", "cryptography"),
    ("faster-whisper", "faster-whisper"),
    ("CTranslate2", "ctranslate2"),
    ("PyAV", "av"),
)


def look_at_installation(places: Sequence[tuple[Place, Path]]) -> Diagnostics:
    """Return the versions of all that matters, and these places without the name of the user."""
    versions = [("Saksi", VERSION), *((name, _version(package)) for name, package in _LIBRARIES)]
    system = f"{platform.system()} {platform.release()} {platform.machine()}".strip()
    versions += [("Python", platform.python_version()), ("System", system)]
    return Diagnostics(tuple(versions), tuple((place, _without_user(folder)) for place, folder in places))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _without_user(folder: Path) -> str:
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)

"""What is inside, as a CycloneDX list: from the lock, so that every library has the hashes it was taken by."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.metadata import Distribution
    from pathlib import Path

    from inside import SystemPart

_VERSION = "1.6"


def write(target: Path, root: Path, version: str, parts: Sequence[Distribution], system: Sequence[SystemPart]) -> None:
    """Write the list of these libraries, with Saksi as what they are parts of. Raises ValueError for a wrong form."""
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", str(root / "requirements.lock")]
    command += ["--output-reproducible", "--output-format", "JSON", "--spec-version", _VERSION]
    command += ["--output-file", str(target), "--pyproject", str(root / "pyproject.toml")]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    told = json.loads(target.read_text(encoding="utf-8"))
    told["metadata"].setdefault("component", {})["version"] = version
    inside = {_plain(part.name) for part in parts}
    told["components"] = [one for one in told["components"] if _plain(one["name"]) in inside]
    told["components"] += [_of_system(part) for part in system]
    known = {one["bom-ref"] for one in (*told["components"], told["metadata"]["component"])}
    told["dependencies"] = [
        {**one, "dependsOn": [name for name in one.get("dependsOn", ()) if name in known]}
        for one in told.get("dependencies", ())
        if one["ref"] in known
    ]
    text = json.dumps(told, indent=1, sort_keys=True) + "\n"
    _check(text)
    target.write_text(text, encoding="utf-8", newline="\n")


def _of_system(part: SystemPart) -> dict[str, str]:
    address = f"pkg:deb/debian/{part.name}@{part.version.replace(':', '%3A').replace('+', '%2B')}?arch={part.machine}"
    return {"type": "library", "name": part.name, "version": part.version, "purl": address, "bom-ref": address}


def _check(text: str) -> None:
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415 - tests have none
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415

    wrong = JsonStrictValidator(SchemaVersion.from_version(_VERSION)).validate_str(text)
    if wrong is not None:
        raise ValueError(f"this is no CycloneDX {_VERSION}: {wrong}")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()

"""What is inside, as a CycloneDX list: from the lock, so that every library has the hashes it was taken by."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write(target: Path, root: Path, version: str) -> None:
    """Write the list of the locked libraries that this platform installs, with Saksi as what they are parts of."""
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", str(root / "requirements.lock")]
    command += [
        "--output-reproducible",
        "--output-format",
        "JSON",
        "--spec-version",
        "1.6",
        "--output-file",
        str(target),
    ]
    command += ["--pyproject", str(root / "pyproject.toml")]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    told = json.loads(target.read_text())
    told["metadata"].setdefault("component", {})["version"] = version
    target.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n")

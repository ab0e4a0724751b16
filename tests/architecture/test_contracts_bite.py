"""Each wall between the rooms is broken on purpose in a copy, and must be seen to break."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("app", "storage", "transcription", "ui")

# contract name begins with -> (file that does wrong, what it does)
BREACHES = {
    "Every arrow points down": ("app/jobs.py", "import storage.files"),
    "No circles inside a room": ("app/errors/base.py", "import app.usecases.record"),
    "Only ui/main.py and where the rooms are joined": ("ui/terminal/output.py", "import storage.files"),
    "Only where the rooms are joined is the model known": ("ui/terminal/output.py", "import transcription.wire"),
    "The meaning uses the standard library only": ("app/domain/audio.py", "import numpy"),
    "Door: Qt stays": ("ui/terminal/output.py", "import PySide6.QtCore"),
    "Widgets know nothing of Saksi": ("ui/widgets/icons.py", "import app.jobs"),
    "Presenters and screens": ("ui/presenters/jobs.py", "import ui.screens.notice"),
    "Door: one file opens the database": ("storage/files.py", "import sqlcipher3"),
    "Door: one folder knows cryptography": ("storage/files.py", "import cryptography"),
    "Door: one file decodes sound": ("storage/files.py", "import av"),
    "Door: one file reads PDF documents": ("ui/devices/pictures.py", "import pypdfium2"),
    "Door: one file runs the model": ("transcription/wire.py", "import ctranslate2"),
    "Vault and bundle do not know each other": ("storage/bundle/ustar.py", "import storage.vault.connection"),
    "The engine lives in the worker process": ("transcription/client.py", "import transcription.engine"),
}


def contract_names() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in project["tool"]["importlinter"]["contracts"]]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).parent / "lint-imports"
    # A long name would be broken into two lines.
    wide = {**os.environ, "COLUMNS": "300"}
    return subprocess.run([tool, "--no-cache"], cwd=folder, env=wide, capture_output=True, text=True, check=False)


def test_every_contract_has_its_breach() -> None:
    names = contract_names()
    for name in names:
        assert any(name.startswith(start) for start in BREACHES), f"no breach for: {name}"
    for start in BREACHES:
        assert any(name.startswith(start) for name in names), f"no contract for: {start}"


@pytest.mark.parametrize("start", BREACHES)
def test_contract_bites(start: str, tmp_path: Path) -> None:
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "packs"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file, statement = BREACHES[start]
    culprit = tmp_path / file
    culprit.write_text(culprit.read_text(encoding="utf-8") + f"\n{statement}\n", encoding="utf-8")
    told = lint(tmp_path)
    assert told.returncode != 0
    broken = [line for line in told.stdout.splitlines() if line.endswith("BROKEN")]
    assert any(line.startswith(start) for line in broken), told.stdout

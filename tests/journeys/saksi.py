"""The program as a person starts it: a real process, a home of its own, secrets over a file descriptor."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACK = ROOT / "transcription" / "packs" / "demo"
SAMPLE = PACK / "sample" / "testimony.flac"
SAMPLE_TEXT = PACK / "sample" / "testimony.txt"
AGREED = ("--agreed", "all", "--age", "adult", "--officer", "F7")
"""An adult said yes to everything before it was recorded."""
FROZEN = os.environ.get("SAKSI_FROZEN", "")
"""A folder with the frozen programs, to be tested in the place of this checkout."""
PATIENCE_SECONDS = 900 if FROZEN else 250
"""Frozen programs are tested one after the other, on machines that may be busy with a build."""
_TOLD = ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_SERVER", "TMPDIR", "LD_PRELOAD", "FAKETIME", "LANG")
"""What a frozen program is told of what a test wants to tell: no PATH on which a Python could be found."""


@dataclass
class Program:
    """`home` is the only place it may know; TMPDIR lies inside, so that whatever it leaves is found."""

    home: Path
    wrapper: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        (self.home / "tmp").mkdir(parents=True, exist_ok=True)

    def environment(self) -> dict[str, str]:
        home = {"HOME": str(self.home), "TMPDIR": str(self.home / "tmp")}
        if FROZEN:
            # No Python to be found, and nothing that a shell would have set.
            told = {name: told for name, told in self.extra.items() if name in _TOLD}
            # Who has a sound server has a desktop, and a language with it.
            return {**home, **({"LANG": "C.UTF-8"} if told else {}), **told}
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "COVERAGE_PROCESS_START") if name in os.environ}
        return {
            **kept,
            **home,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONWARNINGS": "error",
            **self.extra,
        }

    def start(self, *arguments: str | Path, secrets: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        """Start a command; `secrets` maps option names ("passphrase") to what is handed over a pipe."""
        program = [f"{FROZEN}/saksi"] if FROZEN else [sys.executable, "-m", "ui"]
        command = [*self.wrapper, *program, *map(str, arguments)]
        readers = []
        for name, secret in (secrets or {}).items():
            reader, writer = os.pipe()
            os.write(writer, secret.encode() + b"\n")
            os.close(writer)
            os.set_inheritable(reader, True)
            readers.append(reader)
            command += [f"--{name}-fd", str(reader)]
        try:
            return subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                cwd=self.home,
                env=self.environment(),
                pass_fds=readers,
            )
        finally:
            for reader in readers:
                os.close(reader)

    def run(self, *arguments: str | Path, secrets: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        process = self.start(*arguments, secrets=secrets)
        try:
            out, err = process.communicate(timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def ask(self, *arguments: str | Path, secrets: Mapping[str, str] | None = None) -> dict[str, Any]:
        """Run with --json and return the object of a command that must succeed."""
        done = self.run(*arguments, "--json", secrets=secrets)
        assert done.returncode == 0, f"{arguments}: {done.stdout}\n{done.stderr}"
        told: dict[str, Any] = json.loads(done.stdout)
        assert told["ok"] is True
        return told

    def refuse(self, *arguments: str | Path, secrets: Mapping[str, str] | None = None) -> dict[str, Any]:
        """Run with --json and return the object of a command that must be refused."""
        done = self.run(*arguments, "--json", secrets=secrets)
        assert done.returncode != 0, done.stdout
        assert "Traceback" not in done.stderr, done.stderr
        told: dict[str, Any] = json.loads(done.stdout)
        assert told["ok"] is False
        assert told["code"]
        assert told["what"]
        assert told["next_step"]
        return told

"""`python -m storage verify`: an auditor checks a bundle with two text files, in a process that opens no vault."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.saksi import FROZEN, PATIENCE_SECONDS
from tests.storage.bundle.vector_files import FOLDER, IDENTITY, load

ROOT = Path(__file__).resolve().parents[3]


PYTHON = (sys.executable, "-m", "storage")


def run(*arguments: str, program: tuple[str, ...] = PYTHON) -> subprocess.CompletedProcess[str]:
    environment = None
    if FROZEN and program is PYTHON:
        program, environment = (f"{FROZEN}/saksi-verify",), {}
    return subprocess.run(
        [*program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=PATIENCE_SECONDS,
        env=environment,
    )


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    file = tmp_path / "given.age"
    file.write_bytes(load("everything").file)
    return file


def verify(file: Path, *more: str, identity: Path = FOLDER / "identity.txt", signers: Path = FOLDER / "signers"):
    return run("verify", str(file), "--identity", str(identity), "--signers", str(signers), *more)


def test_a_right_bundle(bundle: Path) -> None:
    before = sorted(bundle.parent.iterdir())
    done = verify(bundle, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["code"] == "bundle.verified"
    assert {check["status"] for check in told["checks"]} == {"passed"}
    assert len(told["checks"]) == 14
    assert (told["facts"]["sequence"], told["facts"]["testimonies"][0]["revision"]) == (2, 3)
    assert sorted(bundle.parent.iterdir()) == before
    text = verify(bundle)
    assert text.returncode == 0
    assert text.stdout.count("passed") == 14
    assert "bundle.verified" in text.stdout


def test_a_changed_bundle(bundle: Path) -> None:
    content = bytearray(bundle.read_bytes())
    content[-100] ^= 1
    bundle.write_bytes(content)
    done = verify(bundle, "--json")
    assert (done.returncode, done.stderr) == (1, "")
    told = json.loads(done.stdout)
    assert told["code"] == "bundle.damaged"
    assert [check["id"] for check in told["checks"] if check["status"] == "failed"] == ["whole"]


def test_a_stranger(bundle: Path, tmp_path: Path) -> None:
    nobody = tmp_path / "signers"
    nobody.write_text("# nobody\n")
    assert json.loads(verify(bundle, "--json", signers=nobody).stdout)["code"] == "bundle.station_unknown"
    lines = (FOLDER / "signers").read_text().splitlines()
    for text in (
        lines[0],
        lines[1],
        "\n".join('other namespaces="file" '.join(line.split(" ", 1)).removeprefix("x") for line in lines),
        f"{lines[0]}\n{'z' * 26} {lines[1].split(' ', 1)[1]}",
    ):
        nobody.write_text(text + "\n")
        assert verify(bundle, signers=nobody).returncode != 0


def test_files_that_cannot_be_used(bundle: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert json.loads(verify(tmp_path / "gone", "--json").stdout)["code"] == "storage.missing"
    other.write_text("AGE-SECRET-KEY-PQ-1NONSENSE\n")
    done = verify(bundle, "--json", identity=other)
    assert (done.returncode, json.loads(done.stdout)["code"]) == (2, "age.key_invalid")
    other.write_text("who is this\n")
    done = verify(bundle, "--json", signers=other)
    assert (done.returncode, json.loads(done.stdout)["code"]) == (2, "signature.signers_line")
    other.write_bytes(bytes(range(256)) * 10_000)
    done = verify(bundle, "--json", signers=other)
    assert (done.returncode, json.loads(done.stdout)["code"]) == (2, "storage.too_large")
    assert json.loads(verify(tmp_path, "--json").stdout)["code"] == "storage.not_readable"


def test_no_secret_is_said(bundle: Path) -> None:
    done = verify(bundle)
    assert IDENTITY.to_text() not in done.stdout + done.stderr


def test_no_window_no_model_no_vault(bundle: Path) -> None:
    script = (
        "import sys; from storage.__main__ import main;"
        f"main(['verify', {str(bundle)!r}, '--identity', {str(FOLDER / 'identity.txt')!r},"
        f" '--signers', {str(FOLDER / 'signers')!r}]);"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in"
        " ('PySide6', 'sqlcipher3', 'faster_whisper', 'ctranslate2', 'av', 'numpy', 'ui', 'transcription')"
        " or m.startswith('storage.vault')))"
    )
    done = run(program=(sys.executable, "-c", script))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"

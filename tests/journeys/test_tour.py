"""The tour: the whole main job, what it says, what it touches, and what other people's tools make of its bundle."""

import itertools
import os
import re
import subprocess
import tarfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from app.domain.unlocking import ByPassphrase
from storage.vault.station import Station
from storage.vault.vault import open_vault
from tests.journeys.saksi import SAMPLE_TEXT, Program
from tests.vault_fixtures import StepClock
from ui.terminal.accuracy import word_error_rate

PEER = Path(__file__).parents[1] / "peers" / "age.mjs"


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], str]:
    """What a tour told that was watched for every call about the network, and the list of those calls."""
    folder = tmp_path_factory.mktemp("tour")
    calls = folder / "calls"
    program = Program(folder / "home", wrapper=("strace", "-f", "-qq", "-e", "trace=network", "-o", str(calls)))
    return program.ask("tour", "--keep", folder / "kept"), calls.read_text()


def test_the_words_are_understood(traced: tuple[dict[str, Any], str]) -> None:
    told, _ = traced
    assert told["word_error_rate"] <= 0.10
    assert told["word_error_rate"] == word_error_rate(SAMPLE_TEXT.read_text(), told["transcript"])
    assert len(told["transcript"].split()) > 50


def test_every_second_is_accounted_for(traced: tuple[dict[str, Any], str]) -> None:
    told, _ = traced
    assert told["accounted_seconds"] == pytest.approx(told["seconds"], abs=1e-6)
    assert told["chunks"] == -(-int(told["seconds"] * 48000) // 48000)


def test_nobody_opened_a_network_socket(traced: tuple[dict[str, Any], str]) -> None:
    _, calls = traced
    assert not re.search(r"AF_INET|AF_INET6|AF_PACKET", calls)


def test_the_trace_would_show_a_socket(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    program = ["python3", "-c", "import socket; socket.socket(socket.AF_INET)"]
    subprocess.run(["strace", "-f", "-qq", "-e", "trace=network", "-o", calls, *program], check=True)
    assert "AF_INET" in calls.read_text()


def test_it_needs_no_network_at_all(tmp_path: Path) -> None:
    namespace = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
    if subprocess.run([*namespace, "true"], check=False).returncode:
        pytest.skip("no right to make a network namespace here")
    done = Program(tmp_path / "home", wrapper=tuple(namespace)).run("tour")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    steps = [line for line in done.stdout.splitlines() if re.match(r"\d+\. ", line)]
    assert len(steps) == 10
    assert not any((tmp_path / "home" / "tmp").iterdir()), "the temporary folder is gone"


def test_the_bundle_opens_without_saksi(traced: tuple[dict[str, Any], str], tmp_path: Path) -> None:
    told, _ = traced
    passphrase = told["passphrases"]["headquarters"]
    vault = open_vault(Path(told["folder"]) / "headquarters", ByPassphrase(passphrase), StepClock())
    reading, writing = os.pipe()
    try:
        os.write(writing, Station(vault.context).identity.to_text().encode() + b"\n")
    finally:
        os.close(writing)
        vault.close()
    opened = subprocess.run(
        ["node", PEER, "decrypt", f"/dev/fd/{reading}"],
        input=Path(told["bundle"]).read_bytes(),
        capture_output=True,
        check=True,
        pass_fds=(reading,),
    ).stdout
    os.close(reading)
    with tarfile.open(fileobj=BytesIO(opened)) as archive:
        archive.extractall(tmp_path, filter="data")
    bag = tmp_path / "bag"
    subprocess.run(["sha512sum", "--quiet", "--strict", "-c", "manifest-sha512.txt"], cwd=bag, check=True)
    folder = bag / "data" / told["testimony"]
    lines = (folder / "transcript.vtt").read_text().splitlines()
    cues = [said for times, said in itertools.pairwise(lines) if " --> " in times]
    assert " ".join(cues) == told["transcript"]
    subprocess.run(["flac", "-t", "-s", folder / "audio.flac"], check=True)


def test_it_falls_short_when_the_words_are_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tour must be able to fail: here the reference is another text."""
    from dataclasses import replace

    from app.errors.tour import TourFellShort
    from ui.terminal.output import Output
    from ui.terminal.parser import build_parser
    from ui.terminal.tour import walk as tour
    from ui.wiring.program import build_program

    other = tmp_path / "other.txt"
    other.write_text("nobody said any of this on that day and no word of it is there at all")
    program = build_program()
    changed = replace(program, sample=lambda: replace(program.sample(), words=other))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with pytest.raises(TourFellShort) as short:
        tour.walk(changed, build_parser().parse_args(["tour", "--json"]), Output(as_json=True))
    assert short.value.facts["step"] == 5

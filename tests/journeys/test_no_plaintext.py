"""After a whole session with kills in the middle, nothing that was said or written lies anywhere in the clear."""

import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.domain.audio import PcmBlock
from storage.audio.sources import FileSource
from tests.journeys.saksi import AGREED, SAMPLE, SAMPLE_TEXT, Program
from tests.vault_fixtures import PASSPHRASE, new_vault

OPEN = {"passphrase": PASSPHRASE}
ATTACHED = "The ferryman keeps a green notebook under the third plank. " * 40


def sound_markers() -> Iterator[bytes]:
    """Runs of samples from loud places, as recorded (16 bit) and as the model takes them (32-bit float)."""
    with SAMPLE.open("rb") as stream:
        source = FileSource(stream)
        source.start()
        pcm = b""
        while isinstance(block := source.read(0), PcmBlock):
            pcm += block.samples
    samples = np.frombuffer(pcm, "<i2")
    for second in range(2, len(samples) // 48000 - 2, 7):
        window = samples[second * 48000 : (second + 1) * 48000]
        loud = int(np.argmax(np.abs(window)))
        piece = window[max(0, loud - 16) : max(0, loud - 16) + 32]
        if np.abs(piece).max() > 500:
            yield piece.tobytes()
            yield (piece.astype("<f4") / 32768).tobytes()


def needles() -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    sentences = [line for line in SAMPLE_TEXT.read_text().splitlines() if len(line) > 12]
    for number, sentence in enumerate(sentences):
        plain = sentence.rstrip(".?")
        found[f"sentence {number}"] = plain.encode()
        found[f"sentence {number} in UTF-16"] = plain.encode("utf-16-le")
    found["attachment"] = ATTACHED[:40].encode()
    found["file name"] = b"ferry-note.txt"
    found["passphrase"] = PASSPHRASE.encode()
    found["FLAC file"] = b"fLaC\x00\x00\x00\x22"
    found.update({f"sound {number}": marker for number, marker in enumerate(sound_markers())})
    assert len(found) > 30
    return found


def hits(folders: list[Path], wanted: dict[str, bytes], texts: dict[str, bytes]) -> list[str]:
    found = []
    contents = dict(texts)
    for folder in folders:
        contents.update({str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()})
    for name, content in contents.items():
        lowered = content.lower()
        found += [
            f"{what} in {name}" for what, needle in wanted.items() if needle in content or needle.lower() in lowered
        ]
    return found


def kill_after(program: Program, seconds: float, *arguments: str | Path) -> str:
    process = program.start(*arguments, secrets=OPEN)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    _, err = process.communicate(timeout=60)
    return err


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    root = tmp_path_factory.mktemp("session")
    home, field, headquarters, stick = root / "home", root / "field", root / "hq", root / "stick"
    outside = root / "outside"
    for folder in (stick, outside):
        folder.mkdir()
    new_vault(field).close()
    new_vault(headquarters).close()
    program = Program(home)
    errors = [
        kill_after(program, 6.0, "record", field, "--from", SAMPLE, *AGREED, "--realtime", "--language", "en", "--json")
    ]
    saved = program.ask("record", field, "--from", SAMPLE, *AGREED, "--language", "en", secrets=OPEN)
    note = outside / "ferry-note.txt"
    note.write_text(ATTACHED)
    program.ask("attach", field, saved["case_code"], note, secrets=OPEN)
    errors.append(kill_after(program, 4.0, "transcribe", field, "--model", "saksi-demo-en"))
    shown = program.ask("transcribe", field, "--model", "saksi-demo-en", secrets=OPEN)
    hit = program.ask("search", field, "passport", secrets=OPEN)
    for vault, name in ((field, "field"), (headquarters, "hq")):
        program.ask("keys", "card", vault, "--to", stick / f"{name}.json", secrets=OPEN)
    for vault, name in ((field, "hq"), (headquarters, "field")):
        words = program.ask("keys", "card", field if name == "field" else headquarters, secrets=OPEN)["words"]
        program.ask("keys", "trust", vault, stick / f"{name}.json", "--words", words, secrets=OPEN)
    errors.append(
        kill_after(program, 2.5, "export", field, saved["case_code"], "--to", stick, "--recipient", stick / "hq.json")
    )
    left = program.ask(
        "export", field, saved["case_code"], "--to", stick, "--recipient", stick / "hq.json", secrets=OPEN
    )
    bundle = left["bundles"][0]["file"]
    errors.append(kill_after(program, 2.0, "receive", headquarters, bundle))
    came = program.run("receive", headquarters, bundle, secrets=OPEN)
    assert came.returncode == 0, came.stderr
    errors.append(came.stderr)
    return {"root": root, "outside": outside, "errors": errors, "saved": saved, "shown": shown, "hit": hit}


def test_the_session_did_its_work(session: dict[str, Any]) -> None:
    assert session["hit"]["hits"]
    assert len(list((session["root"] / "stick").glob("*.age"))) >= 1


def test_nothing_lies_in_the_clear(session: dict[str, Any]) -> None:
    texts = {f"stderr {number}": text.encode() for number, text in enumerate(session["errors"])}
    shutil.rmtree(session["outside"])  # the person's own file, which stays the person's
    assert hits([session["root"], Path("/dev/shm")], needles(), texts) == []


def test_the_search_finds_what_is_planted(session: dict[str, Any], tmp_path: Path) -> None:
    wanted = needles()
    for number, needle in enumerate(wanted.values()):
        (tmp_path / str(number)).write_bytes(b"before" + needle + b"after")
    assert len({hit.rpartition(" in ")[0] for hit in hits([tmp_path], wanted, {})}) == len(wanted)

"""saksi mask, as a person types it: words from a descriptor, a proof, and a bundle without them."""

import subprocess
from pathlib import Path

import pytest

from tests.journeys.saksi import AGREED, PACK, SAMPLE, Program
from tests.vault_fixtures import PASSPHRASE, lighten

OPEN = {"passphrase": PASSPHRASE}

pytestmark = pytest.mark.skipif(not (PACK / "model.bin").exists(), reason="the demo model is not trained yet")


def test_words_are_masked_proved_and_carried(tmp_path: Path) -> None:
    program = Program(tmp_path / "home")
    field, partner, stick = (tmp_path / name for name in ("field", "partner", "stick"))
    program.ask("vault", "create", field, secrets=OPEN)
    program.ask("vault", "create", partner, "--role", "partner", secrets=OPEN)
    for folder in (field, partner):
        lighten(folder)
    testimony = str(program.ask("record", field, "--from", SAMPLE, *AGREED, secrets=OPEN)["testimony"])
    words = {**OPEN, "words": "Marova\nPelin"}
    assert program.refuse("mask", field, testimony, secrets=words)["code"] == "masking.not_transcribed"
    program.ask("transcribe", field, testimony, "--model", "saksi-demo-en", secrets=OPEN)
    nothing = program.refuse("mask", field, testimony, secrets={**OPEN, "words": "Kelmar"})
    assert nothing["code"] == "masking.words_not_found"
    assert "Kelmar" not in str(nothing)
    assert program.refuse("mask", field, testimony, "--passages", secrets=OPEN)["code"] == "masking.nothing"
    made = program.run("mask", field, testimony, "--silence", secrets=words)
    assert "Masked is not anonymous" in made.stdout, made.stderr
    told = program.ask("mask", field, testimony, "--prove", "--model", "saksi-demo-en", secrets=words)
    copy = str(told["copy"])
    assert told["places"] >= 5
    assert told["proof"]["passed"] is True
    assert program.ask("vault", "check", field, secrets=OPEN)["findings"] == 0

    cards = {}
    for vault in (field, partner):
        cards[vault] = tmp_path / f"{vault.name}.card"
        said = str(program.ask("keys", "card", vault, "--to", cards[vault], secrets=OPEN)["words"])
        program.ask("keys", "trust", partner if vault is field else field, cards[vault], "--words", said, secrets=OPEN)
    stick.mkdir()
    left = program.ask("export", field, copy, "--to", stick, "--recipient", cards[partner], secrets=OPEN)
    (bundle,) = left["bundles"]
    program.ask("receive", partner, bundle["file"], secrets=OPEN)
    assert program.ask("search", partner, "Marova", secrets=OPEN)["hits"] == []
    assert program.ask("search", partner, "bus", secrets=OPEN)["hits"] != []
    shown = program.run("show", partner, copy, secrets=OPEN).stdout
    assert "[***]" in shown
    assert "Pelin" not in shown
    again = program.run("mask", field, copy, "--prove", "--model", "saksi-demo-en", secrets=OPEN)
    assert "nothing that was masked is heard" in again.stdout, again.stderr

    headquarters, card = tmp_path / "hq", tmp_path / "hq.card"
    program.ask("vault", "create", headquarters, "--role", "headquarters", secrets=OPEN)
    lighten(headquarters)
    said = str(program.ask("keys", "card", headquarters, "--to", card, secrets=OPEN)["words"])
    program.ask("keys", "trust", field, card, "--words", said, secrets=OPEN)
    assert "can still be opened here: 2." in program.run("seal", field, testimony, secrets=OPEN).stdout
    (sealed,) = program.ask("seal", field, testimony, "--yes", secrets=OPEN)["sealed"]
    assert sealed["open_copies"] == 2


def test_words_are_never_on_the_command_line(tmp_path: Path) -> None:
    program = Program(tmp_path / "home")
    done = program.run("mask", tmp_path / "field", "K7M-4QX", "--words", "Marova")
    assert done.returncode == 2
    assert isinstance(done, subprocess.CompletedProcess)

"""saksi seal, as a person types it: refused without headquarters and without a yes, carried, and opened there."""

import subprocess
from pathlib import Path

from tests.journeys.saksi import AGREED, Program
from tests.vault_fixtures import PASSPHRASE, lighten

OPEN = {"passphrase": PASSPHRASE}
WORDS = "we drank tea and waited for the bus"


def test_sealed_carried_and_opened(tmp_path: Path) -> None:
    program = Program(tmp_path / "home")
    field, headquarters, stick, photo = (tmp_path / name for name in ("field", "hq", "stick", "tea-house.txt"))
    photo.write_text(WORDS, "utf-8")
    subprocess.run(["espeak-ng", "-w", tmp_path / "spoken.wav", WORDS], check=True)
    program.ask("vault", "create", field, secrets={"passphrase": PASSPHRASE})
    program.ask("vault", "create", headquarters, "--role", "headquarters", secrets={"passphrase": PASSPHRASE})
    for folder in (field, headquarters):
        lighten(folder)
    testimony = str(program.ask("record", field, "--from", tmp_path / "spoken.wav", *AGREED, secrets=OPEN)["testimony"])
    program.ask("attach", field, testimony, photo, secrets=OPEN)
    assert program.refuse("seal", field, testimony, "--yes", secrets=OPEN)["code"] == "seal.no_headquarters"
    cards = {}
    for vault in (field, headquarters):
        cards[vault] = tmp_path / f"{vault.name}.card"
        words = str(program.ask("keys", "card", vault, "--to", cards[vault], secrets=OPEN)["words"])
        other = headquarters if vault is field else field
        program.ask("keys", "trust", other, cards[vault], "--words", words, secrets=OPEN)

    assert program.refuse("seal", field, testimony, secrets=OPEN)["code"] == "usage.not_confirmed"
    assert "No way back" in program.run("seal", field, testimony, secrets=OPEN).stdout
    (sealed,) = program.ask("seal", field, testimony, "--yes", secrets=OPEN)["sealed"]
    assert program.refuse("seal", field, testimony, "--yes", secrets=OPEN)["code"] == "seal.already"
    (row,) = program.ask("vault", "info", field, secrets=OPEN)["testimonies"]
    assert row["sealed_to_headquarters"] is True
    assert program.ask("vault", "check", field, secrets=OPEN)["findings"] == 0
    assert program.ask("transcribe", field, secrets=OPEN)["transcribed"] == []
    assert program.refuse("transcribe", field, testimony, "--model", "saksi-demo-en", secrets=OPEN)["code"] == (
        "vault.media_sealed_away"
    )

    stick.mkdir()
    told = program.ask("export", field, testimony, "--to", stick, "--recipient", cards[headquarters], secrets=OPEN)
    (bundle,) = told["bundles"]
    assert bundle["sha256"] == sealed["sha256"]
    program.ask("receive", headquarters, bundle["file"], secrets=OPEN)
    (there,) = program.ask("vault", "info", headquarters, secrets=OPEN)["testimonies"]
    assert (there["testimony"], there["parts"]) == (testimony, 2)

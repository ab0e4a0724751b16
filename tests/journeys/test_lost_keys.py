"""Both key files of a laptop are gone: the copy that travelled in a bundle brings them back, and each way in opens."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.saksi import AGREED, Program
from tests.vault_fixtures import lighten

PEER = Path(__file__).parents[1] / "peers" / "age.mjs"


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A station with a recovery code and an escrow, whose bundle has reached headquarters, and whose keys are gone."""
    root = tmp_path_factory.mktemp("lost")
    program = Program(root / "home")
    field, headquarters, stick = root / "field", root / "headquarters", root / "stick"
    stick.mkdir()
    identity = root / "escrow-identity.txt"
    identity.write_bytes(subprocess.run(["node", PEER, "keygen"], capture_output=True, check=True).stdout)
    escrow = root / "escrow.txt"
    escrow.write_bytes(subprocess.run(["node", PEER, "recipient", identity], capture_output=True, check=True).stdout)
    made = program.ask("vault", "create", field, "--generate", "--escrow", escrow, "--name", "Field office")
    theirs = program.ask(
        "vault", "create", headquarters, "--generate", "--name", "Head office", "--role", "headquarters"
    )
    keys = {field: {"passphrase": made["passphrase"]}, headquarters: {"passphrase": theirs["passphrase"]}}
    for vault, secrets in keys.items():
        lighten(vault, secrets["passphrase"])
    cards = {
        vault: program.ask("keys", "card", vault, "--to", stick / f"{vault.name}.json", secrets=keys[vault])
        for vault in (field, headquarters)
    }
    for vault, other in ((field, headquarters), (headquarters, field)):
        card = stick / f"{other.name}.json"
        program.ask("keys", "trust", vault, card, "--words", cards[other]["words"], secrets=keys[vault])
    spoken = root / "spoken.wav"
    subprocess.run(["espeak-ng", "-w", spoken, "We drank tea and waited for the bus."], check=True)
    case = program.ask("record", field, "--from", spoken, *AGREED, "--language", "en", secrets=keys[field])
    left = program.ask(
        "export", field, case["case_code"], "--to", stick, "--recipient", stick / "headquarters.json",
        secrets=keys[field],
    )  # fmt: skip
    program.ask("receive", headquarters, left["bundles"][0]["file"], secrets=keys[headquarters])
    header = stick / "field.keys"
    program.ask("keys", "header", headquarters, "Field office", "--to", header, secrets=keys[headquarters])
    return {"program": program, "field": field, "header": header, "identity": identity, **made}


def lose_keys(laptop: dict[str, Any]) -> tuple[Program, Path]:
    for name in ("vault.keys", "vault.keys.bak"):
        (laptop["field"] / name).unlink(missing_ok=True)
    program: Program = laptop["program"]
    told = program.refuse("vault", "info", laptop["field"], secrets={"passphrase": laptop["passphrase"]})
    assert told["code"] == "vault.keys_lost"
    return program, laptop["field"]


def test_the_passphrase_opens_it(laptop: dict[str, Any]) -> None:
    program, field = lose_keys(laptop)
    program.ask("vault", "recover", field, "--header", laptop["header"], secrets={"passphrase": laptop["passphrase"]})
    assert len(program.ask("vault", "info", field, secrets={"passphrase": laptop["passphrase"]})["testimonies"]) == 1


def test_the_recovery_code_opens_it_and_sets_a_passphrase(laptop: dict[str, Any]) -> None:
    program, field = lose_keys(laptop)
    told = program.ask(
        "vault", "recover", field, "--header", laptop["header"], "--generate",
        secrets={"recovery-code": laptop["recovery_code"].lower()},
    )  # fmt: skip
    program.ask("vault", "check", field, secrets={"passphrase": told["passphrase"]})
    program.refuse("vault", "info", field, secrets={"passphrase": laptop["passphrase"]})


def test_the_escrow_opens_it(laptop: dict[str, Any]) -> None:
    program, field = lose_keys(laptop)
    told = program.ask(
        "vault", "recover", field, "--header", laptop["header"], "--identity", laptop["identity"], "--generate"
    )
    program.ask("vault", "check", field, secrets={"passphrase": told["passphrase"]})


def test_a_slip_in_the_code_names_its_line(laptop: dict[str, Any]) -> None:
    program, field = laptop["program"], laptop["field"]
    lines = laptop["recovery_code"].splitlines()
    lines[2] = lines[2].replace(lines[2][0], "A" if lines[2][0] != "A" else "B")
    told = program.refuse("vault", "recover", field, "--generate", secrets={"recovery-code": "\n".join(lines)})
    assert "3" in told["what"]


def test_one_key_file_that_is_lost_is_mended_and_told_once(tmp_path: Path) -> None:
    program, vault = Program(tmp_path / "home"), tmp_path / "vault"
    made = program.ask("vault", "create", vault, "--generate")
    (vault / "vault.keys").unlink()
    told = [program.run("vault", "info", vault, secrets={"passphrase": made["passphrase"]}).stderr for _ in range(2)]
    assert "damaged or missing. It was written again from its copy." in told[0]
    assert "copy the vault to another disk" in told[0]
    assert "damaged or missing" not in told[1]


def test_after_a_compromise_the_old_words_open_nothing(laptop: dict[str, Any], tmp_path: Path) -> None:
    program = laptop["program"]
    vault = tmp_path / "vault"
    made = program.ask("vault", "create", vault, "--generate")
    told = program.ask(
        "vault", "passphrase", vault, "--compromised", "--generate", secrets={"passphrase": made["passphrase"]}
    )
    program.ask("vault", "check", vault, secrets={"passphrase": told["passphrase"]})
    program.refuse("vault", "info", vault, secrets={"passphrase": made["passphrase"]})
    program.refuse("vault", "recover", vault, "--generate", secrets={"recovery-code": made["recovery_code"]})
    assert (vault / "vault.keys").stat().st_size == (vault / "vault.keys.bak").stat().st_size

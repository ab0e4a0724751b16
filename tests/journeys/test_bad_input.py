"""What goes wrong is said with a code, one calm sentence and one next step; the exit status tells; nothing is lost."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.unlocking import ByPassphrase
from storage.vault.vault import open_vault
from tests.journeys.saksi import AGREED, Program
from tests.vault_fixtures import PASSPHRASE, StepClock, new_vault, reopen

OPEN = {"passphrase": PASSPHRASE}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    new_vault(folder).close()
    return folder


@pytest.fixture
def spoken(tmp_path: Path) -> Path:
    path = tmp_path / "spoken.wav"
    subprocess.run(["espeak-ng", "-w", path, "We drank tea and waited for the bus."], check=True)
    return path


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock" and "-shm" not in path.name
    }


def still_opens(folder: Path) -> None:
    reopen(folder).close()


def test_wrong_passphrase(program: Program, vault: Path) -> None:
    before = tree(vault)
    told = program.refuse("vault", "info", vault, secrets={"passphrase": "six words that are not right here"})
    assert told["code"] == "vault.wrong_passphrase"
    assert tree(vault) == before
    still_opens(vault)


def test_no_keyboard_and_no_passphrase(program: Program, vault: Path) -> None:
    assert program.refuse("vault", "info", vault)["code"] == "usage.secret_missing"


def test_passphrase_file_that_is_missing(program: Program, vault: Path) -> None:
    told = program.refuse("vault", "info", vault, "--passphrase-file", vault / "nowhere")
    assert told["code"] == "usage.secret_unreadable"


def test_weak_new_passphrase(program: Program, tmp_path: Path) -> None:
    told = program.refuse("vault", "create", tmp_path / "weak", secrets={"passphrase": "password1"})
    assert told["code"] == "vault.passphrase_weak"
    assert not (tmp_path / "weak").exists()


def test_no_vault_there(program: Program, tmp_path: Path) -> None:
    assert program.refuse("vault", "info", tmp_path / "none", secrets=OPEN)["code"] == "vault.missing"


def test_vault_folder_that_is_taken(program: Program, vault: Path) -> None:
    before = tree(vault)
    assert program.refuse("vault", "create", vault, "--generate")["code"] == "storage.exists"
    assert tree(vault) == before


def test_vault_in_use_by_another_process(program: Program, vault: Path) -> None:
    held = open_vault(vault, ByPassphrase(PASSPHRASE), StepClock())
    try:
        assert program.refuse("vault", "info", vault, secrets=OPEN)["code"] == "vault.in_use"
    finally:
        held.close()
    assert program.ask("vault", "info", vault, secrets=OPEN)["testimonies"] == []


def test_both_key_files_damaged(program: Program, vault: Path) -> None:
    for name in ("vault.keys", "vault.keys.bak"):
        path = vault / name
        path.write_bytes(bytes(byte ^ 1 for byte in path.read_bytes()))
    assert program.refuse("vault", "info", vault, secrets=OPEN)["code"] == "vault.keys_lost"


@pytest.mark.parametrize("content", [b"", b"this is a letter, not a sound\n" * 50, b"RIFF\x00\x00\x00\x00WAVEjunk"])
def test_unreadable_audio(program: Program, vault: Path, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.wav"
    path.write_bytes(content)
    told = program.refuse("record", vault, "--from", path, *AGREED, secrets=OPEN)
    assert told["code"].startswith("audio.")
    assert program.ask("vault", "info", vault, secrets=OPEN)["testimonies"] == []


def test_unknown_language(program: Program, vault: Path, spoken: Path) -> None:
    told = program.refuse("record", vault, "--from", spoken, *AGREED, "--language", "xx", secrets=OPEN)
    assert told["code"] == "usage.language_unknown"
    assert "xx" in told["what"]


def test_missing_file_to_attach(program: Program, vault: Path, spoken: Path) -> None:
    case = program.ask("record", vault, "--from", spoken, *AGREED, secrets=OPEN)["case_code"]
    told = program.refuse("attach", vault, case, spoken.with_name("none.jpg"), secrets=OPEN)
    assert told["code"] == "storage.missing"


def test_unknown_testimony(program: Program, vault: Path) -> None:
    assert program.refuse("show", vault, "ABC-123", secrets=OPEN)["code"] == "vault.testimony_unknown"


def test_unknown_model_pack(program: Program, vault: Path, spoken: Path) -> None:
    program.ask("record", vault, "--from", spoken, *AGREED, secrets=OPEN)
    told = program.refuse("transcribe", vault, "--model", "nobody/none", secrets=OPEN)
    assert told["code"] == "model.pack_unknown"


def test_folder_that_is_no_model_pack(program: Program, tmp_path: Path) -> None:
    assert program.refuse("model", "import", tmp_path)["code"] == "model.pack_incomplete"


@pytest.mark.parametrize("content", [b"", b"age-encryption.org/v1\n-> X25519 x\n", b"a letter\n" * 99])
def test_foreign_file_as_a_bundle(program: Program, vault: Path, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.age"
    path.write_bytes(content)
    told = program.refuse("receive", vault, path, secrets=OPEN)
    assert told["code"].startswith("bundle.")
    assert not any((vault / "quarantine").glob("*")) if (vault / "quarantine").exists() else True


def test_card_that_is_none(program: Program, vault: Path, spoken: Path) -> None:
    assert program.refuse("keys", "trust", vault, spoken, "--words", "a b", secrets=OPEN)["code"] == "people.card"


def test_words_that_were_never_compared(program: Program, vault: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    new_vault(other).close()
    program.ask("keys", "card", other, "--to", tmp_path / "card.json", secrets=OPEN)
    told = program.refuse("keys", "trust", vault, tmp_path / "card.json", secrets=OPEN)
    assert told["code"] == "usage.words_missing"
    told = program.refuse("keys", "trust", vault, tmp_path / "card.json", "--words", "calm tea", secrets=OPEN)
    assert told["code"] == "people.words_differ"


@contextmanager
def small_disk(folder: Path, kib: int) -> Iterator[None]:
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", folder], check=False)
    if done.returncode:
        pytest.skip("no right to mount a small disk here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def test_full_disk_while_recording(program: Program, tmp_path: Path, spoken: Path) -> None:
    with small_disk(tmp_path / "disk", 3072):
        vault = tmp_path / "disk" / "vault"
        new_vault(vault).close()
        saved = program.ask("record", vault, "--from", spoken, *AGREED, secrets=OPEN)
        ballast = tmp_path / "disk" / "ballast"
        ballast.write_bytes(bytes(max(0, shutil.disk_usage(tmp_path / "disk").free - 4096)))
        assert program.refuse("attach", vault, saved["case_code"], spoken, secrets=OPEN)["code"] == "storage.full"
        ballast.unlink()
        assert program.ask("vault", "check", vault, secrets=OPEN)["findings"] == 0
        (row,) = program.ask("vault", "info", vault, secrets=OPEN)["testimonies"]
        assert row["seconds"] == saved["saved_seconds"]


def test_folder_that_is_read_only(program: Program, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1024):
        subprocess.run(["mount", "-o", "remount,ro", tmp_path / "disk"], check=True)
        told = program.refuse("vault", "create", tmp_path / "disk" / "vault", "--generate")
        assert told["code"] == "storage.not_writable"


def test_words_that_are_no_command(program: Program) -> None:
    done = program.run("testify")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_secrets_are_never_taken_from_the_command_line(program: Program, vault: Path) -> None:
    done = program.run("vault", "info", vault, "--passphrase", PASSPHRASE)
    assert done.returncode == 2
    assert os.environ.get("SAKSI_PASSPHRASE") is None


def test_a_person_reads_two_lines(program: Program, vault: Path) -> None:
    done = program.run("vault", "info", vault, secrets={"passphrase": "six words that are not right here"})
    assert done.stdout == ""
    what, step = done.stderr.splitlines()
    assert what.endswith("[vault.wrong_passphrase]")
    assert step.startswith("-> ")

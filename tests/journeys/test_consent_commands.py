"""Consent from the terminal: asked before a recording, given, taken back, and obeyed by every command after it."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.journeys.saksi import SAMPLE, Program
from tests.vault_fixtures import PASSPHRASE, new_vault

OPEN = {"passphrase": PASSPHRASE}
ANSWERS = {
    "age": "adult",
    "officer": "F7",
    "wording": "adult/1",
    "language": "km",
    "interpreter": True,
    "how": "written",
    "answers": [
        {"use": "record", "answer": "grant"},
        {"use": "keep", "answer": "grant", "keep_until": "2999-01-01"},
        {"use": "quotation", "kind": "media", "answer": "refuse"},
        {"use": "partner", "answer": "grant", "voice": "altered", "attribution": "pseudonym"},
    ],
}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    new_vault(tmp_path / "vault").close()
    return tmp_path / "vault"


@pytest.fixture
def spoken(tmp_path: Path) -> Path:
    path = tmp_path / "spoken.wav"
    subprocess.run(["espeak-ng", "-w", path, "We drank tea and waited for the bus."], check=True)
    return path


def listed(program: Program, vault: Path, case: str, *words: str) -> dict[str, dict[str, object]]:
    allows: dict[str, dict[str, object]] = program.ask("consent", vault, case, *words, secrets=OPEN)["allows"]
    return allows


def test_without_consent_nothing_is_recorded_and_no_testimony_is_made(
    program: Program, vault: Path, spoken: Path
) -> None:
    for words, code in (
        ((), "consent.missing"),
        (("--agreed", "keep,read", "--age", "adult"), "consent.missing"),
        # Nobody said how old the person is: not sure is a child.
        (("--agreed", "all"), "consent.child"),
        (("--agreed", "record", "--age", "not-sure"), "consent.child"),
        (("--agreed", "recording", "--age", "adult"), "consent.answer_bad"),
        (("--agreed", "all", "--age", "adult", "--keep-until", "2020-01-01"), "consent.answer_bad"),
        (("--agreed", "all", "--age", "adult", "--officer", "A Name"), "consent.answer_bad"),
    ):
        told = program.refuse("record", vault, "--from", spoken, *words, secrets=OPEN)
        assert told["code"] == code, words
    assert program.ask("vault", "info", vault, secrets=OPEN)["testimonies"] == []


def test_what_a_file_says_is_kept_and_obeyed(program: Program, vault: Path, spoken: Path, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(ANSWERS))
    case = program.ask("record", vault, "--from", spoken, "--consent", answers, secrets=OPEN)["case_code"]
    told = program.ask("consent", vault, case, secrets=OPEN)
    assert (told["age"], told["keep_until"]) == ("adult", "2999-01-01")
    assert [(one["use"], one["kind"], one["answer"]) for one in told["answers"]] == [
        ("record", "device", "grant"),
        ("keep", "own_staff", "grant"),
        ("quotation", "media", "refuse"),
        ("partner", "partner", "grant"),
    ]
    first = told["answers"][0]
    assert (first["officer"], first["wording"], first["language"]) == ("F7", "adult/1", "km")
    assert (first["interpreter"], first["how"]) == (True, "written")
    allows = told["allows"]
    assert allows["record/device"]["allowed"]
    assert allows["quotation/media"] == {"allowed": False, "reason": "refused"}
    assert allows["transcribe/device"] == {"allowed": False, "reason": "never_asked"}
    assert program.refuse("transcribe", vault, case, secrets=OPEN)["code"] == "consent.missing"


@pytest.mark.parametrize(
    "change",
    [
        {"answers": "all"},
        {"answers": [{"use": "record", "answer": "yes"}]},
        {"answers": [{"use": "record", "answer": "grant", "only": "this"}]},
        {"answers": [{"use": "keep", "answer": "grant", "keep_until": "soon"}]},
        {"officer": 7},
        {"interpreter": "no"},
        {"signed": True},
    ],
)
def test_a_file_that_is_not_understood_whole_is_not_taken(
    program: Program, vault: Path, spoken: Path, tmp_path: Path, change: dict[str, object]
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({**ANSWERS, **change}))
    told = program.refuse("record", vault, "--from", spoken, "--consent", answers, secrets=OPEN)
    assert told["code"] == "consent.file_bad"


def test_what_is_taken_back_is_obeyed_by_every_command(program: Program, vault: Path) -> None:
    case = program.ask(
        "record", vault, "--from", SAMPLE, "--agreed", "all", "--age", "adult", "--officer", "F7", secrets=OPEN
    )["case_code"]
    assert listed(program, vault, case)["partner/partner"]["allowed"]
    told = program.ask("consent", vault, case, "withdraw", "record", "--officer", "F7", secrets=OPEN)
    assert len(told["kept"]) == 1
    assert not any(one["allowed"] for one in told["allows"].values())
    more = program.refuse("record", vault, "--from", SAMPLE, "--testimony", case, secrets=OPEN)
    assert more["code"] == "consent.refused"
    assert program.refuse("transcribe", vault, case, secrets=OPEN)["code"] == "consent.refused"
    # What nobody may keep is on the list, and only a clear word destroys it.
    (item,) = program.ask("retention", vault, secrets=OPEN)["testimonies"]
    assert (item["case_code"], item["standing"], item["over"]) == (case, "withdrawn", True)
    assert program.refuse("retention", vault, "--erase", case, secrets=OPEN)["code"] == "usage.not_confirmed"
    assert program.ask("retention", vault, "--erase", case, "--yes", secrets=OPEN)["reason"] == "keep_over"
    assert program.ask("retention", vault, secrets=OPEN)["testimonies"] == []
    again = program.refuse("retention", vault, "--erase", case, "--yes", secrets=OPEN)
    assert again["code"] == "erasure.already"
    assert len(program.ask("consent", vault, case, secrets=OPEN)["answers"]) > 1


def test_a_child_needs_more_than_its_own_word(program: Program, vault: Path, spoken: Path) -> None:
    case = program.ask(
        "record", vault, "--from", spoken, "--agreed", "all", "--age", "adult", "--officer", "F7", secrets=OPEN
    )["case_code"]
    assert not listed(program, vault, case, "age", "not-sure")["record/device"]["allowed"]
    told = program.refuse("record", vault, "--from", spoken, "--testimony", case, secrets=OPEN)
    assert told["code"] == "consent.child"
    for giver in ("child", "protector"):
        listed(program, vault, case, "grant", "record", "keep", "read", "media", "--given-by", giver)
    allows = listed(program, vault, case)
    assert allows["record/device"]["allowed"]
    assert allows["read/own_staff"] == {"allowed": False, "reason": "approval_missing"}
    assert allows["media/media"] == {"allowed": False, "reason": "child_never"}
    wrong = program.refuse("consent", vault, case, "age", "ten", secrets=OPEN)
    assert wrong["code"] == "consent.answer_bad"

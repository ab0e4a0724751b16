"""Taking consent back by the command line, from the paper in a person's hand to the answer of headquarters."""

from pathlib import Path

import pytest

from app.domain.people import Role
from tests.journeys.saksi import Program
from tests.offices import Office, full_testimony
from tests.vault_fixtures import PASSPHRASE

OPEN = {"passphrase": PASSPHRASE}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


@pytest.mark.timeout(600)
def test_a_person_takes_back_what_they_agreed_to(
    program: Program, field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    stick, cards = tmp_path / "stick", tmp_path / "cards"
    stick.mkdir()
    cards.mkdir()
    testimony = full_testimony(field)
    for office in (field, headquarters):
        (cards / office.own_card.card().card.role.value).write_bytes(office.own_card.card().encoded)
    here, there = field.vault.context.folder, headquarters.vault.context.folder
    for office in (field, headquarters):
        office.vault.close()
    to = ("--to", stick, "--recipient", cards / Role.HEADQUARTERS.value)

    code = program.ask("code", "give", here, testimony.case_code, secrets=OPEN)["code"]
    (left,) = program.ask("export", here, testimony.case_code, *to, secrets=OPEN)["bundles"]
    program.ask("receive", there, left["file"], secrets=OPEN)
    assert program.refuse("export", here, *to, secrets=OPEN)["code"] == "usage.nothing_chosen"
    assert program.refuse("export", here, "--withdrawals", *to, secrets=OPEN)["code"] == "bundle.nothing_to_export"
    assert program.run("show", there, testimony.case_code, secrets=OPEN).returncode == 0

    slip = code[:-1] + ("C" if code[-1] != "C" else "D")
    assert program.refuse("withdraw", here, slip, secrets=OPEN)["code"] == "consent.code_mistyped"
    told = program.ask("withdraw", there, code.lower().replace("-", " "), "read", secrets=OPEN)
    assert (told["testimony"], told["to_tell"]) == (testimony.id, ["Office field"]), "headquarters know the code too"
    closed = program.refuse("show", there, testimony.case_code, secrets=OPEN)
    assert closed["code"] == "consent.refused"
    assert program.ask("search", there, "blue gate", secrets=OPEN)["hits"] == []

    assert program.ask("withdraw", here, code, secrets=OPEN)["to_tell"] == ["Office headquarters"]
    told = program.ask("export", here, testimony.case_code, *to, secrets=OPEN)
    (notice,) = told["bundles"]
    assert (notice["testimonies"], notice["told"]) == ([], [testimony.id]), "what was taken back does not leave"
    assert [(one["reason"], one["why"]) for one in told["kept"]] == [("consent", "withdrawn")]


def test_headquarters_answer(program: Program, field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    stick, card = tmp_path / "stick", tmp_path / "card"
    stick.mkdir()
    testimony = full_testimony(field)
    (left,) = field.export(stick, [testimony], list(field.contacts.all())).left
    headquarters.receive(stick / left.file_name)
    card.write_bytes(headquarters.own_card.card().encoded)
    here, there = field.vault.context.folder, headquarters.vault.context.folder
    for office in (field, headquarters):
        office.vault.close()
    assert program.refuse("recall", "give", there, "--to", stick, secrets=OPEN)["code"] == "recall.nothing_to_answer"
    program.ask("withdraw", here, testimony.case_code, secrets=OPEN)
    (notice,) = program.ask("export", here, "--withdrawals", "--to", stick, "--recipient", card, secrets=OPEN)[
        "bundles"
    ]
    assert (notice["testimonies"], notice["told"]) == ([], [testimony.id])
    (received,) = program.ask("receive", there, notice["file"], secrets=OPEN)["received"]
    assert received["notices"] == [{"testimony": testimony.id, "outcome": "taken"}]
    (waiting,) = program.ask("recall", "give", there, secrets=OPEN)["waiting"]
    assert (waiting["testimony"], waiting["done"]) == (testimony.id, True)
    bad = program.refuse("recall", "give", there, "--to", stick, "--handed-on", "X", "friend", secrets=OPEN)
    assert bad["code"] == "recall.remains_unfit"
    (given,) = program.ask("recall", "give", there, "--to", stick, "--printed", secrets=OPEN)["recalls"]
    said = program.run("recall", "take", here, given["file"], secrets=OPEN)
    assert "could not be called back: printed on paper" in said.stdout
    (taken,) = program.ask("recall", "take", here, given["file"], secrets=OPEN)["recalls"]
    assert (taken["again"], taken["testimonies"][0]["done"]) == (True, False)
    assert program.refuse("recall", "take", there, given["file"], secrets=OPEN)["code"] == "recall.not_for_us"

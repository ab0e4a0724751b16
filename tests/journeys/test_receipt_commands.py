"""Receipts by the command line: from headquarters' vault to the station's, as two people do it."""

from pathlib import Path

import pytest

from tests.journeys.saksi import Program
from tests.offices import Office, full_testimony
from tests.vault_fixtures import PASSPHRASE, reopen

OPEN = {"passphrase": PASSPHRASE}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


def test_headquarters_confirm_and_the_station_takes_it(
    program: Program, field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    stick = tmp_path / "stick"
    stick.mkdir()
    testimony = full_testimony(field)
    (left,) = field.export(stick, [testimony], list(field.contacts.all())).left
    headquarters.receive(stick / left.file_name)
    here, there = field.vault.context.folder, headquarters.vault.context.folder
    field.vault.close()
    headquarters.vault.close()
    assert program.refuse("receipt", "give", there, "--to", stick, "--copies", "1", secrets=OPEN)["code"] == (
        "receipt.too_few_copies"
    )
    given = program.ask(
        "receipt", "give", there, left.facts.bundle_id[:8], "--to", stick, "--copies", "3", secrets=OPEN
    )
    (told,) = given["receipts"]
    assert (told["sequence"], told["copies"], told["testimonies"]) == (1, 3, [testimony.id])
    assert told["unconfirmed"] == []
    assert program.ask("receipt", "give", there, "--to", stick, "--copies", "2", secrets=OPEN)["receipts"] == []
    said = program.run("receipt", "take", here, told["file"], secrets=OPEN)
    assert "“Office headquarters” confirm bundle 1" in said.stdout
    (taken,) = program.ask("receipt", "take", here, told["file"], secrets=OPEN)["receipts"]
    assert (taken["again"], taken["testimonies"]) == (
        True,
        [{"testimony": testimony.id, "revision": testimony.revision}],
    )
    refused = program.refuse("receipt", "take", there, told["file"], secrets=OPEN)
    assert refused["code"] == "receipt.not_for_us"
    with reopen(here) as vault:
        office = Office(vault)
        assert [one.revision for one in office.receipt_rooms.taken.confirmations(testimony.id)] == [testimony.revision]

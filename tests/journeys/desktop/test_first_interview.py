"""A field office from its first start to a corrected testimony that headquarters hold, by keys, mouse, microphone."""

import re
from pathlib import Path

import pytest

from tests.journeys.desktop.laptop import (
    Office,
    correct,
    export,
    headquarters,
    make_vault,
    receive,
    record_sample,
    transcribe,
    trust,
)
from tests.journeys.saksi import Program as Terminal
from tests.vault_fixtures import PASSPHRASE


def receive_at_headquarters(laptop: Office, vault: Path, bundle: Path, station_card: Path, words: str) -> None:
    office = laptop.start()
    office.click("Another vault")
    office.click("Open a vault")
    office.choose_file(vault)
    office.fill("Passphrase", PASSPHRASE)
    office.press("Return")
    office.sees("There is no testimony here yet")
    receive(office, bundle, station_card, words, bundle.parent)
    office.click("Library", "RadioButton")
    office.press("ctrl+f")
    office.type("elder sister")
    office.sees("I lived in Pelin with my elder sister.")
    assert office.errors() == ""
    office.close()


def take_receipt(laptop: Office, passphrase: str, receipt: Path) -> None:
    field = laptop.start()
    field.click("Another vault")
    field.click("Open a vault")
    field.choose_file(laptop.home / "Saksi")
    field.fill("Passphrase", passphrase)
    field.press("Return")
    field.sees("Carried")
    field.click("Receive", "RadioButton")
    field.click("Choose files")
    field.choose_file(receipt)
    field.sees("eceipt")
    field.click("Library", "RadioButton")
    field.sees("Confirmed")
    assert field.errors() == ""
    field.close()


@pytest.mark.timeout(900)
def test_from_the_first_start_to_headquarters_and_back(laptop: Office, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "terminal")
    stick, station_card = tmp_path / "stick", tmp_path / "river.card"
    stick.mkdir()
    hq_vault, hq_card, hq_words = headquarters(tmp_path, terminal)

    field = laptop.start()
    passphrase = make_vault(field, "River station")
    field.click("New", "RadioButton")
    field.sees("No headquarters is trusted yet")
    trust(field, hq_card, hq_words)
    field.click("Save our card to a file")
    field.choose_file(station_card)
    own_words = next(one.name for one in field.seen() if re.fullmatch(r"[a-z-]+( [a-z-]+){7}", one.name))
    record_sample(field, laptop.microphone, 25)
    transcribe(field)
    correct(field, "I lived in Pelin with my elder sister.")
    field.click("Mark as reviewed")
    field.sees("Reviewed")
    export(field, stick)
    (bundle,) = stick.glob("*.age")
    field.click("Lock", "Button")
    field.sees("Unlock the vault")
    assert "River station" not in field.words()
    assert field.errors() == ""
    field.close()

    receive_at_headquarters(laptop, hq_vault, bundle, station_card, own_words)
    take_receipt(laptop, passphrase, next(path for path in stick.glob("*.age") if path != bundle))

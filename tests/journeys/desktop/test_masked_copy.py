"""A masked copy in the window: a word is chosen, the copy made, refused, proved and sent, by keys and mouse."""

import io
import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.crypto.age import AgeReader
from tests.journeys.desktop.laptop import Office, open_first
from tests.journeys.desktop.person import Person
from tests.journeys.saksi import AGREED, PACK, SAMPLE
from tests.journeys.saksi import Program as Terminal
from tests.offices import Office as Rooms
from tests.vault_fixtures import PASSPHRASE, lighten, reopen

OPEN = {"passphrase": PASSPHRASE}
WORD = "Marova"
_TURNS = 20
MODEL = ("--model", "saksi-demo-en")

pytestmark = pytest.mark.skipif(not (PACK / "model.bin").exists(), reason="the demo model is not trained yet")


@dataclass(frozen=True)
class Two:
    """A field office that holds a spoken testimony and trusts a partner; closed vaults."""

    field: Path
    partner: Path
    testimony: str
    case_code: str


@pytest.fixture
def two(tmp_path: Path) -> Two:
    """The person agreed to everything, and so to partners as well; the testimony is transcribed."""
    terminal = Terminal(tmp_path / "terminal")
    field, partner = tmp_path / "field", tmp_path / "partner"
    terminal.ask("vault", "create", field, "--name", "River station", secrets=OPEN)
    terminal.ask("vault", "create", partner, "--role", "partner", "--name", "Partner house", secrets=OPEN)
    for vault in (field, partner):
        lighten(vault)
    for one, other in ((field, partner), (partner, field)):
        card = tmp_path / f"{one.name}.card"
        words = str(terminal.ask("keys", "card", one, "--to", card, secrets=OPEN)["words"])
        terminal.ask("keys", "trust", other, card, "--words", words, secrets=OPEN)
    told = terminal.ask("record", field, "--from", SAMPLE, *AGREED, secrets=OPEN)
    testimony = str(told["testimony"])
    terminal.ask("transcribe", field, testimony, *MODEL, secrets=OPEN)
    return Two(field, partner, testimony, str(told["case_code"]))


def open_testimony(person: Person, case_code: str) -> None:
    person.click_at(person.finds(f"Case: {case_code}", "Cell"), double=True)
    person.sees("More about this testimony")
    person.click("Masking", "RadioButton", "CheckBox")


def read_through(person: Person) -> str:
    """Go down the transcript row by row; returns what a screen reader says of each."""
    transcript = person.finds("Transcript", "Client")
    person.point(transcript.place[0] + 300, transcript.place[1] + 20)
    person.press("Home")
    said: list[str] = []
    while (row := person.finds("Transcript", "Client").description) not in said:
        said.append(row)
        person.press("Down")
    return "\n".join(said)


def press_on_page(person: Person, name: str) -> None:
    """Press a button of the page of masking, which is rolled to it with the wheel first."""
    for _ in range(_TURNS):
        tab, below = person.finds("Masking", "CheckBox"), person.finds("Mark as reviewed", "Button")
        one = person.finds(name, "Button")
        top, bottom = tab.place[1] + tab.place[3], below.place[1]
        if top < one.place[1] and one.place[1] + one.place[3] < bottom:
            person.click_at(one)
            return
        person.wheel(tab.place[0], (top + bottom) // 2, down=one.place[1] > top)
    raise AssertionError(f"no way by the wheel to “{name}”")


def make_copy(person: Person) -> str:
    """Choose the word and make the copy; returns its case code."""
    person.fill("A name or word to mask wherever it stands", WORD)
    person.press("Return")
    person.finds(f"Do not mask {WORD}")
    person.sees("Would be masked: ")
    person.picture("masking_chosen")
    press_on_page(person, "Make the masked copy")
    made = person.wait(
        lambda seen: next(
            (match for one in seen if (match := re.match(r"The masked copy (\S+) is made", one.name)) is not None), None
        ),
        "the copy",
    )
    return str(made[1])


def write_bundle(person: Person, stick: Path) -> None:
    """Of the testimony that is open, to the only office there is."""
    person.click("Export", "Button")
    person.sees("Puts testimonies into an encrypted file")
    box = person.finds("Partner house", "CheckBox")
    if not box.checked:
        person.click_at(box)
    person.fill("Folder for the bundle", str(stick))
    person.click("Write the bundle")


def take_in(two: Two, case_code: str, bundle: Path, folder: Path) -> None:
    """At the partner nobody reads the word, nor finds it in any byte that arrived."""
    with closing(reopen(two.partner)) as vault:
        opened = AgeReader(io.BytesIO(bundle.read_bytes()), [Rooms(vault).station.identity]).read()
    assert opened.count(b"[***]") >= 1
    for secret in (WORD, two.testimony, two.case_code):
        assert secret.lower().encode() not in opened.lower(), secret
        assert secret.encode("utf-16-le") not in opened, secret

    terminal = Terminal(folder)
    terminal.ask("receive", two.partner, bundle, secrets=OPEN)
    shown = terminal.run("show", two.partner, case_code, secrets=OPEN)
    assert shown.returncode == 0, shown.stderr
    assert "[***]" in shown.stdout
    assert WORD.lower() not in shown.stdout.lower()
    assert terminal.ask("search", two.partner, WORD, secrets=OPEN)["hits"] == []
    assert terminal.ask("search", two.partner, "bus", secrets=OPEN)["hits"] != []
    # The same search finds it where it may be found.
    assert terminal.ask("search", two.field, WORD, secrets=OPEN)["hits"] != []


@pytest.mark.timeout(600)
def test_a_word_is_masked_proved_and_never_arrives(laptop: Office, two: Two, tmp_path: Path) -> None:
    stick, pictures = tmp_path / "stick", tmp_path / "pictures"
    stick.mkdir()
    pictures.mkdir()
    person = laptop.start()
    person.pictures = pictures
    open_first(person, two.field)
    open_testimony(person, two.case_code)
    assert WORD in read_through(person)
    copy = make_copy(person)
    assert copy != two.case_code
    # The wheel went over the boxes of sound and voice, and left them as they were.
    person.sees("A tone")
    person.sees("Their own voice")
    person.picture("masking_made")

    press_on_page(person, f"{copy} · not proved yet")
    person.sees("It was not proved as it is now, and stays here.")
    write_bundle(person, stick)
    person.sees("None of the chosen testimonies can leave now.")
    person.sees("It is a masked copy that was not proved as it is now. Open it and prove it first.")
    person.picture("export_unproved")
    assert list(stick.iterdir()) == []

    person.click("Library", "RadioButton")
    open_testimony(person, two.case_code)
    press_on_page(person, f"{copy} · not proved yet")
    person.sees("A masked copy, made")
    press_on_page(person, "Prove it")
    told = person.sees("Transcribing again and searching")
    assert told.place[1] > person.finds("Masking", "CheckBox").place[1]
    person.wait(lambda seen: any(one.name == "Stop" and one.focused for one in seen), "the keys at what runs")
    person.picture("masking_proving")
    person.sees("Proved: nothing that was masked is heard, and nothing of it is in the text.", seconds=150)
    person.picture("masking_proved")
    read = read_through(person)
    assert "[***]" in read
    assert WORD not in read + person.words()
    press_on_page(person, "To the testimony it was made of")
    press_on_page(person, f"{copy} · proved")
    person.sees("Proved: nothing that was masked is heard")
    write_bundle(person, stick)
    person.sees("Bundle 1 has left")
    person.picture("export_proved")
    (bundle,) = stick.iterdir()
    person.click("Lock", "Button")
    person.sees("Unlock the vault")
    assert person.errors() == ""
    person.close()

    take_in(two, copy, bundle, tmp_path / "at_partner")

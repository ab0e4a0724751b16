"""A field office from its first start to a corrected testimony that headquarters hold, by keys, mouse and microphone."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.desktop.person import Person, virtual_screen
from tests.journeys.saksi import SAMPLE
from tests.journeys.saksi import Program as Terminal
from tests.ui.devices.pulse import VirtualMicrophone, virtual_microphone
from tests.vault_fixtures import PASSPHRASE

OPEN = {"passphrase": PASSPHRASE}


@dataclass
class Office:
    """One laptop: a screen, a microphone, a home, and whoever sits before it."""

    home: Path
    display: str
    microphone: VirtualMicrophone
    stack: ExitStack

    def start(self, *words: str) -> Person:
        environment = {
            **self.microphone.environment,
            "DISPLAY": self.display,
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONFAULTHANDLER": "1",
        }
        person = Person(environment, *words, folder=self.home)
        self.stack.callback(person.close)
        person.sees("Saksi")
        person.focus()
        return person


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Office]:
    with ExitStack() as stack:
        home, sound = tmp_path / "home", tmp_path / "sound"
        home.mkdir()
        sound.mkdir()
        display = stack.enter_context(virtual_screen())
        microphone = stack.enter_context(virtual_microphone(sound))
        yield Office(home, display, microphone, stack)


def headquarters(folder: Path, terminal: Terminal) -> tuple[Path, Path, str]:
    """A vault of headquarters, its card, and the words of the card."""
    vault, card = folder / "headquarters", folder / "headquarters.card"
    terminal.ask("vault", "create", vault, "--role", "headquarters", "--name", "Head office", secrets=OPEN)
    told = terminal.ask("keys", "card", vault, "--to", card, secrets=OPEN)
    return vault, card, str(told["words"])


def make_vault(person: Person, name: str) -> str:
    """The first run to its end; returns the six words."""
    person.click("Create a vault")
    person.fill("Name of your office", name)
    person.click("Continue")
    person.sees("The passphrase")
    words = next(one.name for one in person.seen() if re.fullmatch(r"[a-z-]+( [a-z-]+){5}", one.name))
    person.fill("The passphrase once more", words)
    person.click("Continue")
    person.click("Make the vault")
    person.sees("The recovery code")
    lines = [one.name for one in person.seen() if re.fullmatch(r"([0-9A-Z]{4}-){3}[0-9A-Z]{4}", one.name)]
    person.click("I have it on paper")
    for number, line in enumerate(lines, start=1):
        person.fill(f"Line {number}", line)
    person.click("Continue")
    person.sees("What protects this laptop")
    person.click("Open the vault")
    person.sees("There is no testimony here yet")
    return words


def trust(person: Person, card: Path, words: str) -> None:
    person.click("People", "RadioButton")
    person.click("Trust another office")
    person.choose_file(card)
    person.fill("The words that you hear", words)
    person.click("Trust this office")
    person.sees("Head office")


def record_sample(person: Person, microphone: VirtualMicrophone, seconds: float) -> None:
    """Record some of the spoken sample: a speaker, a note, the screen hidden in between."""
    person.click("New", "RadioButton")
    person.click("English", "CheckBox")
    person.click("Start recording")
    person.sees("heard 00:01")
    speaking = microphone.speak(SAMPLE)
    person.press("1", "n")
    person.type("by the river")
    person.press("Return")
    person.press("F9")
    person.wait(lambda seen: all("heard" not in one.name for one in seen), "the clock that hides everything")
    assert "Survivor" not in person.words()
    person.press("F9")
    person.wait(lambda seen: any(_heard(one.name) >= seconds for one in seen), "enough sound")
    assert "by the river" in person.words()
    person.click("Stop", "Button")
    person.click("Stop and seal")
    person.sees("The recording is sealed")
    speaking.kill()
    speaking.wait()


def _heard(text: str) -> int:
    found = re.fullmatch(r"heard (\d+):(\d+)", text)
    return int(found[1]) * 60 + int(found[2]) if found else -1


def transcribe(person: Person) -> None:
    person.click("Transcribe now")
    person.sees("No model was imported yet")
    person.click_at(person.finds("Model", "ComboBox"))
    person.press("Down", "Return")
    person.sees("Done", seconds=120)
    person.click("Open")


def correct(person: Person, text: str) -> None:
    """The second paragraph, by double click."""
    transcript = person.finds("Transcript", "Client")
    person.point(transcript.place[0] + 300, transcript.place[1] + 85)
    person.press("F6")
    person.fill("Text of this paragraph", text)
    person.press("Return")
    person.sees("Review begun")


def export(person: Person, stick: Path) -> None:
    """The office of headquarters is chosen already, as the first that can be meant."""
    person.click("Export")
    assert person.finds("Head office", "CheckBox").checked
    person.fill("Folder for the bundle", str(stick))
    person.click("Write the bundle")
    person.sees("Bundle 1 has left")


def receive(person: Person, bundle: Path, station_card: Path, words: str, stick: Path) -> None:
    """Refused while nobody trusts the station; then checked again, adopted, and confirmed by a receipt."""
    person.click("Receive", "RadioButton")
    person.click("Choose files")
    person.choose_file(bundle)
    person.sees("signed by an office that this vault does not trust")
    person.click("Go to people and keys")
    person.click("Trust another office")
    person.choose_file(station_card)
    person.fill("The words that you hear", words)
    person.click("Trust this office")
    person.sees("River station")
    person.click("Receive", "RadioButton")
    person.click("Check again")
    person.sees("Every check holds")
    person.click("Adopt into the vault")
    person.fill("Folder for the receipts", str(stick))
    person.click("Write receipts")
    person.wait(lambda _: len(list(stick.glob("*.age"))) == 2, "the receipt on the stick")


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

    office = laptop.start()
    office.click("Another vault")
    office.click("Open a vault")
    office.choose_file(hq_vault)
    office.fill("Passphrase", PASSPHRASE)
    office.press("Return")
    office.sees("There is no testimony here yet")
    receive(office, bundle, station_card, own_words, stick)
    office.click("Library", "RadioButton")
    office.press("ctrl+f")
    office.type("elder sister")
    office.sees("I lived in Pelin with my elder sister.")
    assert office.errors() == ""
    office.close()

    field = laptop.start()
    field.click("Another vault")
    field.click("Open a vault")
    field.choose_file(laptop.home / "Saksi")
    field.fill("Passphrase", passphrase)
    field.press("Return")
    field.sees("Carried")
    field.click("Receive", "RadioButton")
    field.click("Choose files")
    field.choose_file(next(path for path in stick.glob("*.age") if path != bundle))
    field.sees("eceipt")
    field.click("Library", "RadioButton")
    field.sees("Confirmed")
    assert field.errors() == ""

"""A laptop with somebody before it, and what they do there: from screen to screen, by keys and mouse."""

import re
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.journeys.desktop.agreeing import agree
from tests.journeys.desktop.person import NotSeen, Person
from tests.journeys.saksi import SAMPLE
from tests.journeys.saksi import Program as Terminal
from tests.ui.devices.pulse import VirtualMicrophone
from tests.vault_fixtures import PASSPHRASE, lighten

OPEN = {"passphrase": PASSPHRASE}


@dataclass
class Office:
    """One laptop: a screen, a microphone, a home, and whoever sits before it."""

    home: Path
    display: str
    microphone: VirtualMicrophone
    stack: ExitStack
    people: list[Person] = field(default_factory=list)
    bus: dict[str, str] = field(default_factory=dict)

    def start(self, *words: str) -> Person:
        environment = {
            **self.microphone.environment,
            "DISPLAY": self.display,
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONFAULTHANDLER": "1",
            **self.bus,
        }
        person = Person(environment, *words, folder=self.home)
        self.stack.callback(person.close)
        self.people.append(person)
        person.sees("Saksi")
        person.focus()
        return person

    def nothing_was_held(self) -> None:
        """Fail where anything held a window of this laptop for too long, up to the last time that somebody looked."""
        for person in self.people:
            if person.process.poll() is None:
                # It may be on its way out.
                with suppress(NotSeen, OSError):
                    person.look()
            assert not person.held, "\n".join(person.held)


def headquarters(folder: Path, terminal: Terminal) -> tuple[Path, Path, str]:
    """A vault of headquarters, its card, and the words of the card."""
    vault, card = folder / "headquarters", folder / "headquarters.card"
    terminal.ask("vault", "create", vault, "--role", "headquarters", "--name", "Head office", secrets=OPEN)
    lighten(vault)
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
    agree(person)
    person.sees("heard 00:01")
    speaking = microphone.speak(SAMPLE)
    person.press("1", "n")
    person.type("by the river")
    person.press("Return")
    person.press("F9")
    person.wait(lambda seen: all("heard" not in one.name for one in seen), "the clock that hides everything")
    assert "Survivor" not in person.words()
    person.press("F9")
    person.wait(lambda seen: any(heard_seconds(one.name) >= seconds for one in seen), "enough sound")
    assert "by the river" in person.words()
    person.click("Stop", "Button")
    person.click("Stop and seal")
    person.sees("The recording is sealed")
    speaking.kill()
    speaking.wait()


def heard_seconds(text: str) -> int:
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


def open_first(person: Person, vault: Path) -> None:
    """Open a vault that this window has not seen before."""
    person.click("Open a vault")
    person.choose_file(vault)
    unlock(person)


def unlock(person: Person) -> None:
    person.fill("Passphrase", PASSPHRASE)
    person.press("Return")


def start_recording(person: Person) -> str:
    """Begin a testimony in English; returns its case code."""
    person.click("New", "RadioButton")
    person.click("English", "CheckBox")
    agree(person)
    hears(person, 1)
    return next(one.name for one in person.seen() if re.fullmatch(r"[0-9A-Z]{3}-[0-9A-Z]{3}", one.name))


def hears(person: Person, seconds: int) -> None:
    person.wait(lambda seen: any(heard_seconds(one.name) >= seconds for one in seen), f"{seconds} s of sound")


def stop_recording(person: Person) -> None:
    person.click("Stop…", "Button")
    person.click("Stop and seal")
    person.sees("The recording is sealed")


def clock_seconds(person: Person, word: str) -> int:
    """Return what stands behind "heard" or "saved"."""
    found = next(
        match for one in person.seen() if (match := re.fullmatch(rf"{word} (\d+):(\d+)", one.name)) is not None
    )
    return int(found[1]) * 60 + int(found[2])

"""A child's testimony in the window: it leaves only when a second person has looked at it and signed."""

from pathlib import Path

import pytest

from app.domain.consent import Use
from tests.journeys.desktop.agreeing import agree_for_child
from tests.journeys.desktop.laptop import Office, hears, open_first, stop_recording
from tests.journeys.desktop.person import Person
from tests.journeys.saksi import SAMPLE
from tests.journeys.saksi import Program as Terminal
from tests.vault_fixtures import PASSPHRASE

OPEN = {"passphrase": PASSPHRASE}
WINDOW = (30, 728)
_EDGE = 20
SECOND = "another calm heron by the ferry"


def open_consent(person: Person) -> None:
    """Go from the list to what was agreed in the only testimony."""
    person.click("Library", "RadioButton")
    person.press("Down", "Home", "Return")
    person.sees("More about this testimony")
    person.click("Consent", "RadioButton", "CheckBox")
    person.sees("Counts as a child")


def write(person: Person, name: str, text: str, between: tuple[int, int] = WINDOW) -> None:
    """Write into a field that may lie further down."""
    person.click(name, "EditableText", between=between)
    person.press("ctrl+a")
    person.type(text)


def add_approver(person: Person) -> None:
    """The second person sits down in the settings and chooses; the passphrase of the vault is no second key."""
    person.click("Settings", "RadioButton")
    person.sees("Second persons")
    person.click("Add somebody…", "Button")
    write(person, "Their short code, no name", "B2")
    person.click("Use a passphrase of my own instead", "Button")
    choose(person, PASSPHRASE)
    person.sees("Two keys in one hand are one key.")
    person.picture("minor_not_another")
    choose(person, SECOND)
    person.finds("Take “B2” away", "Button", "CheckBox")
    person.picture("minor_approver")


def choose(person: Person, passphrase: str) -> None:
    write(person, "Your passphrase", passphrase)
    write(person, "The passphrase once more", passphrase)
    person.click("Let them approve", "Button")


def approve(person: Person, passphrase: str) -> None:
    """The second person signs, on a page that is only a part of the window."""
    seen = person.seen()
    tab = next(one for one in seen if one.name == "Consent")
    below = next(one for one in seen if one.name == "Mark as reviewed")
    page = (tab.place[1] + tab.place[3] + _EDGE, below.place[1] - _EDGE)
    write(person, "Their own passphrase", passphrase, page)
    person.picture("minor_approves")
    person.click("I approve that this leaves", "Button", between=page)


def write_bundle(person: Person, stick: Path) -> None:
    """Headquarters is chosen already."""
    person.click("Export")
    person.wait(lambda seen: any(one.name == "Office headquarters" and one.checked for one in seen), "headquarters")
    person.fill("Folder for the bundle", str(stick))
    person.click("Write the bundle")


@pytest.mark.timeout(600)
def test_a_childs_testimony_leaves_when_a_second_person_has_signed(laptop: Office, vault: Path, tmp_path: Path) -> None:
    terminal, headquarters = Terminal(tmp_path / "terminal"), tmp_path / "headquarters"
    stick = tmp_path / "stick"
    stick.mkdir()
    person = laptop.start()
    open_first(person, vault)
    person.click("New", "RadioButton")
    person.click("English", "CheckBox")
    agree_for_child(person, (Use.READ,))
    person.picture("minor_agreed")
    person.press("Return")
    hears(person, 1)
    speaking = laptop.microphone.speak(SAMPLE)
    hears(person, 4)
    speaking.kill()
    speaking.wait()
    stop_recording(person)
    person.click("Open the testimony")

    write_bundle(person, stick)
    person.sees("It is the testimony of a child, and no second person has approved this.")
    person.sees("Ask a second trained person to look at it and to approve.")
    person.picture("minor_stays")
    assert list(stick.iterdir()) == []

    open_consent(person)
    person.sees("Nobody may do that here yet: add somebody in the settings.")
    person.picture("minor_nobody")
    add_approver(person)

    open_consent(person)
    approve(person, PASSPHRASE)
    person.sees("This is not the passphrase of this approver.")
    approve(person, SECOND)
    person.sees("Approved as it is now, for: Our own trained staff")
    # What stands below says so too.
    person.wait(
        lambda seen: not any("no second person has approved" in one.name for one in seen), "the line of the use"
    )
    person.picture("minor_approved")

    write_bundle(person, stick)
    person.sees("Bundle 1 has left")
    person.picture("minor_left")
    (bundle,) = stick.glob("*.age")
    assert person.errors() == ""

    terminal.ask("receive", headquarters, bundle, secrets=OPEN)
    (there,) = terminal.ask("vault", "info", headquarters, secrets=OPEN)["testimonies"]
    shown = terminal.ask("show", headquarters, there["case_code"], secrets=OPEN)
    assert shown["testimony"] == there["testimony"]
    assert len(shown["parts"]) == 1

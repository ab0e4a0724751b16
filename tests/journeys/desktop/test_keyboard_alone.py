"""The whole way of an interviewer without a mouse: every place takes the keys, and shows where they go."""

from pathlib import Path

import pytest

from tests.journeys.desktop.agreeing import keys_of
from tests.journeys.desktop.laptop import Office, hears
from tests.journeys.desktop.person import Person, Seen
from tests.journeys.saksi import SAMPLE
from tests.vault_fixtures import PASSPHRASE

_TABS = 80


def focused(seen: list[Seen]) -> Seen | None:
    """Where keys go now: the innermost that has a name. A page tab is marked as long as it is the chosen one."""
    marked = [one for one in seen if one.focused and one.role != "PageTab"]
    named = [one for one in marked if one.text]
    return (named or marked or [None])[-1]


def stands(person: Person, where: str, *, bare: bool = False) -> Seen:
    """After a change of place keys go somewhere that says what it is; `bare` for a page whose own keys work."""

    def holds(seen: list[Seen]) -> Seen | None:
        one = focused(seen)
        return one if one is not None and one.enabled and (bare or one.text or one.role in ("Table", "List")) else None

    found: Seen = person.wait(holds, f"the focus somewhere in {where}", 15)
    print(f"{where}: {found.role} “{found.text}”")
    return found


def tab_to(person: Person, name: str, *, back: bool = False) -> Seen:
    """Press Tab until the keys go to what has this name."""
    met: list[str] = []
    for _ in range(_TABS):
        one = focused(person.seen())
        if one is not None and one.text.startswith(name) and one.enabled:
            return one
        met.append("nothing" if one is None else f"{one.role} {one.text}")
        person.press("shift+Tab" if back else "Tab")
    raise AssertionError(f"no way by Tab to “{name}”; met {met}")


def press_button(person: Person, name: str, *, back: bool = False) -> None:
    tab_to(person, name, back=back)
    person.press("space")


def type_path(person: Person, path: Path) -> None:
    """The dialog that asks for a path begins in its field."""
    dialog = person.wait(lambda seen: next((one for one in seen if one.role == "Dialog"), None), "a dialog")
    # There is no window manager here that would give the keys to the dialog, as each of them does.
    person.give_keys_to(dialog.name)
    person.press("ctrl+a")
    person.type(str(path))
    person.press("Return")
    person.wait(lambda seen: all(one.role != "Dialog" for one in seen), "the end of the dialog")
    person.focus()


def unlock(person: Person, vault: Path) -> None:
    stands(person, "first run")
    press_button(person, "Open a vault")
    type_path(person, vault)
    assert stands(person, "unlocking").name == "Passphrase"
    person.type(PASSPHRASE)
    person.press("Return")
    person.sees("There is no testimony here yet")
    stands(person, "empty library")


def agree_by_keys(person: Person) -> None:
    """An adult who signs on paper: no button has the keys while questions are asked, so that none is pressed."""
    person.sees("How old is the person?")
    stands(person, "consent", bare=True)
    person.press("1")
    person.wait(lambda seen: (focused(seen) or seen[0]).name == "Code of who asks", "the field of the code")
    person.type("F7")
    press_button(person, "Signed on paper", back=True)
    press_button(person, "Continue")
    person.sees("What it is for")
    stands(person, "what is read aloud", bare=True)
    person.press("Return")
    assert stands(person, "the first question").name.startswith("May we record your voice")
    person.press(*keys_of())
    person.sees("Not agreed")
    stands(person, "at a glance", bare=True)
    person.press("Return")


def record(person: Person, office: Office) -> None:
    person.press("alt+2")
    person.sees("Languages that are spoken")
    stands(person, "new testimony")
    press_button(person, "English")
    press_button(person, "Ask for consent")
    agree_by_keys(person)
    hears(person, 1)
    stands(person, "recording", bare=True)
    speaking = office.microphone.speak(SAMPLE)
    person.press("1", "b", "n")
    person.type("by the river")
    person.press("Return", "Escape")
    person.press("p")
    person.sees("Paused for")
    stands(person, "pause", bare=True)
    person.press("p")
    person.sees("Recording")
    person.press("F9")
    person.wait(lambda seen: any(one.name == "Clock" for one in seen), "the clock")
    person.press("F9")
    hears(person, 12)
    stands(person, "recording, shown again", bare=True)
    press_button(person, "Stop…")
    person.sees("Stop the recording?")
    assert stands(person, "the question").name == "Go on recording"
    press_button(person, "Stop and seal")
    person.sees("The recording is sealed")
    speaking.kill()
    speaking.wait()


def transcribe(person: Person) -> None:
    """By the button that has the focus when a recording ends; the queue asks for a model."""
    assert stands(person, "sealed").name == "Transcribe now"
    person.press("space")
    person.sees("No model was imported yet")
    stands(person, "queue", bare=True)
    tab_to(person, "Model")
    person.press("Down", "Return")
    person.sees("Done", seconds=120)


def listen_and_correct(person: Person) -> None:
    person.press("alt+1")
    person.sees("Case: ")
    assert stands(person, "library").role in ("Table", "Cell")
    person.press("Down", "Home", "Return")
    person.sees("Export")
    assert stands(person, "testimony").name == "Transcript"
    person.press("Escape")
    person.finds("Pause", "Button")
    person.press("Escape")
    person.finds("Play", "Button")
    person.press("Home")
    while "paused" in stands(person, "testimony").description:
        # Nobody can write in a pause.
        person.press("F6")
        assert stands(person, "the pause").name == "Transcript"
        person.press("Down")
    person.press("F6")
    assert stands(person, "paragraph").name == "Text of this paragraph"
    person.press("ctrl+a")
    person.type("Where were you in early March?")
    person.press("Return")
    person.sees("Review begun")
    person.wait(
        lambda seen: any(one.name == "Transcript" and "early March" in one.description for one in seen),
        "the correction",
    )
    assert stands(person, "after the correction").name == "Transcript"


def export(person: Person, stick: Path) -> None:
    press_button(person, "Export", back=True)
    person.sees("Puts testimonies into an encrypted file")
    stands(person, "export", bare=True)
    tab_to(person, "Folder for the bundle")
    person.press("ctrl+a")
    person.type(str(stick))
    press_button(person, "Write the bundle")
    person.sees("has left")
    stands(person, "exported")
    assert len(list(stick.glob("*.age"))) == 1


@pytest.mark.timeout(300)
def test_the_main_way_by_keys_alone(laptop: Office, vault: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    person = laptop.start()
    unlock(person, vault)
    record(person, laptop)
    transcribe(person)
    listen_and_correct(person)
    export(person, stick)
    for number, title in ((3, "Drop bundles or receipts here"), (4, "Trust another office"), (5, "Models")):
        person.press(f"alt+{number}")
        person.sees(title)
        stands(person, title, bare=True)
    person.press("alt+6")
    person.sees("Settings")
    stands(person, "settings", bare=True)
    person.press("ctrl+l")
    person.sees("Unlock the vault")
    assert stands(person, "locked").name == "Passphrase"
    assert person.errors() == ""

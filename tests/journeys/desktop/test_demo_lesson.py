"""The lesson of the demo from its first step to the page to print, in presses that a trainee makes."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.desktop.agreeing import agree
from tests.journeys.desktop.laptop import Office, heard_seconds
from tests.journeys.desktop.person import Person, Seen

WORDS = "calm river evening lantern paper garden"
BAND = "DEMO: nothing here is real, and nothing of it leaves this demo."


def shows_the_band(seen: list[Seen]) -> None:
    """Every screen of the demo says that it is one; the cover names nothing, and shows nothing either."""
    covered = any(one.role == "Client" and one.name == "Clock" for one in seen)
    dialog = any(one.role == "Dialog" for one in seen)
    assert covered or dialog or any(one.name == BAND for one in seen), [one.name for one in seen]


def start_recording(person: Person) -> None:
    person.click("New", "RadioButton")
    person.click("English", "CheckBox")
    agree(person)
    hears(person, 2)


def hears(person: Person, seconds: int) -> None:
    person.wait(lambda seen: any(heard_seconds(one.name) >= seconds for one in seen), f"{seconds} s of sound")


def stop(person: Person) -> None:
    person.click("Stop…", "Button")
    person.click("Stop and seal")
    person.sees("The recording is sealed")


def case_code(person: Person) -> str:
    found: str = person.wait(
        lambda seen: next((one.name for one in seen if re.fullmatch(r"[0-9A-Z]{3}-[0-9A-Z]{3}", one.name)), None),
        "a case code",
    )
    return found


def ticked(person: Person, count: int, step: str) -> None:
    person.sees(f"Done: {count} of 9")
    person.sees(f"{step}, done")


def record_and_hide(person: Person) -> None:
    start_recording(person)
    person.press("F9")
    person.wait(lambda seen: all(heard_seconds(one.name) < 0 for one in seen), "the clock that hides everything")
    assert "DEMO" not in person.words()
    hidden = person.wait(lambda seen: seen if any(one.name == "Clock" for one in seen) else None, "the clock")
    assert not [one for one in hidden if "esson" in one.name]
    person.pauses(1.5)
    person.press("F9")
    hears(person, 6)
    stop(person)
    ticked(person, 2, "2. Hide the screen")
    person.click("Open the testimony")


def lose_microphone(person: Person) -> None:
    person.click("3. Lose the microphone", "RadioButton")
    start_recording(person)
    person.click("Pull the cable")
    person.sees("the microphone stopped")
    person.sees("Waiting for the microphone")
    person.pauses(1)
    person.click("Plug the cable in")
    person.sees("The microphone is back")
    hears(person, 5)
    stop(person)
    ticked(person, 3, "3. Lose the microphone")
    person.click("Open the testimony")
    person.wait(
        lambda seen: any(one.name == "Transcript" and "the microphone was lost" in one.description for one in seen),
        "the gap in the testimony",
    )


def cut_the_power(person: Person) -> str:
    person.click("4. Recover from a crash", "RadioButton")
    start_recording(person)
    code = case_code(person)
    hears(person, 7)
    person.click("Cut the power")
    person.sees("Unlock the vault")
    person.fill("Passphrase", WORDS)
    person.press("Return")
    person.sees("Saksi was interrupted the last time")
    person.sees(f"Recording of {code}")
    recovered = person.sees("of sound was recovered and sealed")
    assert re.match(r"00:00:(0[6-9]|1\d) of sound", recovered.name), recovered.name
    person.click("Go on", "Button")
    ticked(person, 4, "4. Recover from a crash")
    return code


def transcribe_and_correct(person: Person, code: str) -> None:
    person.click("5. Transcribe", "RadioButton")
    person.click_at(person.finds(f"Case: {code}", "Cell"), double=True)
    person.click("Transcribe", "Button")
    ticked(person, 5, "5. Transcribe")
    person.sees("Transcribe again")
    # The screen that stood open while it was transcribed shows the whole, without being opened anew.
    person.wait(
        lambda seen: not any(re.fullmatch(r"0:0[1-9] not transcribed yet", one.name) for one in seen), "the last words"
    )
    person.click("6. Correct", "RadioButton")
    transcript = person.finds("Transcript", "Client")
    person.point(transcript.place[0] + 300, transcript.place[1] + 20)
    person.press("F6")
    person.fill("Text of this paragraph", "Where were you in early March?")
    person.press("Return")
    ticked(person, 6, "6. Correct")


def export(person: Person, stick: Path) -> Path:
    """The testimony that is open, to the only headquarters there is."""
    before = set(stick.iterdir())
    person.click("7. Export", "RadioButton")
    person.click("Export", "Button")
    assert person.finds("Demo headquarters", "CheckBox").checked
    person.click("Write the bundle")
    person.sees("has left")
    ticked(person, 7, "7. Export")
    (bundle,) = set(stick.iterdir()) - before
    return bundle


def receive(person: Person, bundle: Path) -> None:
    person.click("8. Receive as headquarters", "RadioButton")
    person.click("Go to: Headquarters")
    person.sees("You are here: Headquarters")
    person.click("Receive", "RadioButton")
    person.click("Choose files")
    person.choose_file(bundle)
    person.sees("Every check holds; not adopted yet")
    person.click("Adopt into the vault")
    ticked(person, 8, "8. Receive as headquarters")


def spot_the_changed_one(person: Person, others: list[Path]) -> None:
    person.click("9. Spot the changed bundle", "RadioButton")
    refused = 0
    for bundle in others:
        person.click("Add files")
        person.choose_file(bundle)
        end = person.wait(_judged, "what came of the file")
        if end == "Refused":
            person.sees("The bundle was changed on its way, so nothing of it was kept.")
            refused += 1
        person.click("Take off the list")
    assert refused == 1
    ticked(person, 9, "9. Spot the changed bundle")


def _judged(seen: list[Seen]) -> str | None:
    return next((one.name for one in seen if one.name in ("Refused", "Every check holds; not adopted yet")), None)


def the_results(person: Person, stick: Path) -> None:
    person.click("See the results")
    person.sees("What you have done")
    words = person.words()
    assert "done: 9 of 9" in words
    assert "not done" not in words
    person.picture("lesson_results")
    person.click("Save as PDF on the demo stick")
    person.sees("The page was saved")
    (page,) = stick.glob("*.pdf")
    assert page.read_bytes().startswith(b"%PDF-")


@pytest.mark.timeout(900)
@pytest.mark.parametrize("door", ["demo", "first_run"])
def test_the_whole_lesson(laptop: Office, door: str) -> None:
    trainee = _DOORS[door](laptop)
    trainee.always.append(shows_the_band)
    trainee.sees("Both offices are ready", seconds=120)
    trainee.click("Begin at the field station")
    trainee.sees("Done: 0 of 9")
    if door == "first_run":
        # The lesson is the same one; that the other door leads there is all that is left to see.
        assert trainee.errors() == ""
        return
    stick = Path(trainee.finds("Folder of the demo stick", "EditableText").value)
    record_and_hide(trainee)
    lose_microphone(trainee)
    code = cut_the_power(trainee)
    transcribe_and_correct(trainee, code)
    bundle = export(trainee, stick)
    receive(trainee, bundle)
    spot_the_changed_one(trainee, [one for one in stick.glob("*.age") if one != bundle])
    the_results(trainee, stick)
    assert trainee.errors() == ""


def _by_word(laptop: Office) -> Person:
    return laptop.start("demo")


def _by_first_run(laptop: Office) -> Person:
    person = laptop.start()
    person.click("Try the demo")
    return person


_DOORS: dict[str, Callable[[Office], Person]] = {"demo": _by_word, "first_run": _by_first_run}

"""Consent in the window, as people give it, refuse it and take it back: by keys and mouse, with a real microphone."""

from pathlib import Path

import pytest

from app.domain.consent import Use
from tests.journeys.desktop.agreeing import adult, agree, begin, keys_of
from tests.journeys.desktop.laptop import (
    Office,
    export,
    headquarters,
    hears,
    make_vault,
    open_first,
    stop_recording,
    trust,
)
from tests.journeys.desktop.person import Person
from tests.journeys.saksi import SAMPLE
from tests.journeys.saksi import Program as Terminal


def new(person: Person) -> None:
    person.click("New", "RadioButton")
    person.click("English", "CheckBox")


def opens(person: Person, page: str) -> None:
    """Go to a page beside the words of a testimony."""
    person.click(page, "RadioButton", "CheckBox")


@pytest.mark.timeout(300)
def test_spoken_consent_comes_first_and_a_no_to_one_use_stands(laptop: Office, vault: Path) -> None:
    person = laptop.start()
    open_first(person, vault)
    new(person)
    person.sees("The person was not asked for consent yet.")
    begin(person)
    adult(person)
    person.press("Return")
    person.sees("What it is for")
    person.picture("consent_read")
    speaking = laptop.microphone.speak(SAMPLE)
    person.press("Return")
    person.sees("The consent is being recorded")
    person.sees("May we record your voice while you speak?")
    person.press(*keys_of((Use.MEDIA, Use.TRAINING)))
    person.sees("Not agreed")
    person.picture("consent_summary")
    person.press("Return")
    hears(person, 3)
    speaking.kill()
    speaking.wait()
    stop_recording(person)
    person.click("Open the testimony")
    opens(person, "Consent")
    person.sees("Give it to newspapers, radio or television: No")
    person.sees("The person · Spoken")
    person.picture("consent_card")
    # Two recordings: the consent, and what was told after it.
    person.finds("Recording", "ComboBox")
    assert person.errors() == ""


@pytest.mark.timeout(300)
def test_a_no_to_recording_leaves_nothing_and_a_child_is_asked_with_somebody_safe(laptop: Office, vault: Path) -> None:
    person = laptop.start()
    open_first(person, vault)
    new(person)
    begin(person)
    adult(person)
    person.click("Signed on paper", "CheckBox")
    person.press("Return")
    person.sees("What it is for")
    person.press("Return")
    person.sees("Question 1 of")
    person.press("n")
    person.sees("Nothing is recorded.")
    person.sees("the person gets the same help as before")
    person.picture("consent_refused")
    person.press("Return")
    person.sees("There is no testimony here yet")

    new(person)
    begin(person)
    person.press("3")
    person.sees("Not sure counts as a child.")
    person.press("y")
    person.sees("May the guardian have to do with what happened?")
    person.press("y")
    person.sees("Who speaks for the child now?")
    assert all(one.name != "The guardian" for one in person.seen())
    assert not next(one for one in person.seen() if one.name == "Continue").enabled
    person.picture("consent_child")
    person.press("1")
    person.click("Signed on paper", "CheckBox")
    person.click("Continue")
    person.sees("What it is for")
    person.press("Return")
    person.sees("The independent person answers")
    person.press("y")
    person.sees("The child answers")
    # Recording and writing down, keeping for five years, then a no to everything else, by both.
    person.press("y", "y", "y", "y", "y", "2", *["n"] * 20)
    person.sees("The rules for children hold.")
    person.press("Return")
    hears(person, 2)
    stop_recording(person)
    person.click("Open the testimony")
    opens(person, "Consent")
    person.sees("Counts as a child")
    assert person.errors() == ""


@pytest.mark.timeout(600)
def test_what_was_taken_back_after_an_export_is_blocked_and_told(laptop: Office, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "terminal")
    stick = tmp_path / "stick"
    stick.mkdir()
    _vault, card, words = headquarters(tmp_path, terminal)
    person = laptop.start()
    make_vault(person, "River station")
    trust(person, card, words)
    new(person)
    agree(person)
    hears(person, 2)
    stop_recording(person)
    person.click("Open the testimony")
    export(person, stick)
    assert len(list(stick.glob("*.age"))) == 1

    person.click("Library", "RadioButton")
    person.press("Down", "Home", "Return")
    person.sees("More about this testimony")
    opens(person, "Consent")
    person.click("Take everything back", "Button")
    person.sees("Copies went to: Head office.")
    person.picture("consent_take_back")
    person.wait(lambda seen: any(one.name == "Leave it as it is" and one.focused for one in seen), "the question")
    person.press("Tab", "space")
    person.sees("This was refused, or consent to it was taken back.")
    person.picture("consent_taken_back")
    person.click("Library", "RadioButton")
    person.sees("Consent taken back")
    person.picture("library_taken_back")
    person.click_at(person.finds("Case: ", "Cell"))
    person.click("Export", "Button")
    person.fill("Folder for the bundle", str(stick))
    person.click("Write the bundle")
    person.wait(lambda _: len(list(stick.glob("*.age"))) == 2, "a bundle that tells of it")
    person.sees("took their consent back")
    person.picture("export_after_taking_back")
    assert person.errors() == ""

"""The cable of the microphone comes out while somebody speaks, and is put in again."""

import time
from pathlib import Path

import pytest

from tests.journeys.desktop.laptop import Office, hears, open_first, start_recording, stop_recording
from tests.journeys.saksi import SAMPLE


@pytest.mark.timeout(300)
def test_the_microphone_is_lost_and_comes_back(laptop: Office, vault: Path) -> None:
    person = laptop.start()
    open_first(person, vault)
    code = start_recording(person)
    speaking = laptop.microphone.speak(SAMPLE)
    hears(person, 4)
    unplugged_at = time.monotonic()
    laptop.microphone.unplug()
    person.sees("the microphone stopped. What was heard is saved.")
    print(f"said after {time.monotonic() - unplugged_at:.2f} s that the microphone is gone")
    person.sees("Waiting for the microphone")
    person.picture("microphone_lost")
    person.pauses(2)
    laptop.microphone.plug()
    plugged_at = time.monotonic()
    person.sees("The microphone is back; the recording goes on")
    print(f"went on {time.monotonic() - plugged_at:.2f} s after it was plugged in")
    hears(person, 9)
    stop_recording(person)
    speaking.kill()
    speaking.wait()
    person.click("Open the testimony")
    person.sees(code)
    person.wait(
        lambda seen: any(one.name == "Transcript" and "the microphone was lost" in one.description for one in seen),
        "the gap in the testimony",
    )
    person.picture("microphone_gap")
    assert person.errors() == ""

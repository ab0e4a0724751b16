"""How the window fares while it records and transcribes at once: figures are printed, nothing is timed.

SAKSI_WINDOW_SECONDS=180 records that long; the short form is part of every run.
"""

import os
from pathlib import Path

import pytest

from tests.journeys.desktop.laptop import Office, hears, open_first, start_recording, stop_recording
from tests.journeys.desktop.person import Person
from tests.journeys.saksi import FROZEN, SAMPLE

pytestmark = pytest.mark.skipif(bool(FROZEN), reason="what holds a frozen window cannot be seen from outside")
SECONDS = int(os.environ.get("SAKSI_WINDOW_SECONDS", "8"))


def memory_mib(person: Person) -> float:
    """Return what of the process of the window lies in memory; the worker that transcribes is another one."""
    status = Path(f"/proc/{person.look()['pid']}/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")) / 1024


@pytest.mark.timeout(300 + 10 * SECONDS)
def test_recording_and_transcribing_at_the_same_time(laptop: Office, vault: Path) -> None:
    person = laptop.start()
    print(f"\nfirst window after {person.first_window_seconds():.2f} s, {memory_mib(person):.0f} MiB")
    open_first(person, vault)
    person.sees("There is no testimony here yet")
    print(f"an open vault: {memory_mib(person):.0f} MiB, {person.stall_words()}")
    start_recording(person)
    speaking = laptop.microphone.speak(SAMPLE)
    person.look("reset")
    person.rests(SECONDS)
    print(f"recording {SECONDS} s: {person.stall_words()}")
    hears(person, SECONDS)
    stop_recording(person)
    speaking.kill()
    speaking.wait()
    person.click("Transcribe now")
    person.sees("No model was imported yet")
    person.click_at(person.finds("Model", "ComboBox"))
    person.press("Down", "Return")
    person.look("reset")
    start_recording(person)
    print(f"going to a new recording while it is transcribed: {person.stall_words()}")
    person.look("reset")
    person.rests(SECONDS)
    print(f"recording and transcribing: {person.stall_words()}")
    print(f"after {2 * SECONDS} s of recording: {memory_mib(person):.0f} MiB")
    hears(person, SECONDS)
    stop_recording(person)
    assert person.errors() == ""

"""The laptop dies in the middle of a sentence: nothing that was saved is lost, and the next start says so."""

import re
import time
from pathlib import Path

import pytest

from tests.journeys.desktop.laptop import (
    Office,
    clock_seconds,
    hears,
    open_first,
    start_recording,
    unlock,
)
from tests.journeys.saksi import SAMPLE


@pytest.mark.timeout(300)
def test_what_was_saved_is_there_after_the_power_was_cut(laptop: Office, vault: Path) -> None:
    before = laptop.start()
    open_first(before, vault)
    code = start_recording(before)
    speaking = laptop.microphone.speak(SAMPLE)
    hears(before, 12)
    saved_seconds = clock_seconds(before, "saved")
    heard_at = time.monotonic()
    before.kill()
    dead_seconds = time.monotonic() - heard_at
    speaking.kill()
    speaking.wait()
    assert before.errors() == ""

    after = laptop.start()
    after.sees("Unlock the vault")
    unlock(after)
    after.sees("Saksi was interrupted the last time")
    after.sees(f"Recording of {code}")
    told = after.sees("of sound was recovered and sealed").name
    hours, minutes, seconds = map(int, re.findall(r"\d\d", told)[:3])
    recovered_seconds = hours * 3600 + minutes * 60 + seconds
    # What was written as saved is there; no more than what was spoken until the kill can be.
    assert saved_seconds - 1 <= recovered_seconds <= saved_seconds + 1 + dead_seconds, told
    after.picture("recovered")
    after.click("Go on", "Button")
    row = after.finds(f"Case: {code}", "Cell")
    state = after.wait(
        lambda seen: next((one for one in seen if one.name.startswith("State:")), None), "the state in the library"
    )
    assert state.name == "State: Sealed"
    after.click_at(row, double=True)
    after.sees(f"0:{recovered_seconds:02d}")
    after.wait(
        lambda seen: any("the program ended unexpectedly" in one.description for one in seen), "the mark of the end"
    )
    after.press("Escape")
    after.finds("Pause", "Button")
    assert after.errors() == ""

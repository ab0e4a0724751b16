"""A microphone session as an interviewer has it: speak, mark, pause, go on, stop; all from the terminal."""

import json
from pathlib import Path

from app.domain.audio import Bookmark, Gap, SpeakerMark
from tests.journeys.saksi import AGREED, Program
from tests.storage.audio.sounds import sound
from tests.ui.devices.pulse import virtual_microphone
from tests.ui.devices.test_microphone import wav_of
from tests.vault_fixtures import PASSPHRASE, new_vault, reopen


def test_a_session_with_keys(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    new_vault(vault).close()
    (tmp_path / "pulse").mkdir()
    with virtual_microphone(tmp_path / "pulse") as microphone:
        program = Program(tmp_path / "home", extra=microphone.environment)
        with program.start(
            "record", vault, *AGREED, "--microphone", microphone.name, "--language", "km", "--json",
            secrets={"passphrase": PASSPHRASE},
        ) as process:  # fmt: skip
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stderr is not None
            speaker = microphone.speak(wav_of(sound(30), tmp_path / "played.wav"))
            keys = {1: "1", 2: "b", 3: "p", 5: "q"}
            for line in process.stderr:
                told = json.loads(line)
                pressed = "p" if told["event"] == "paused" else keys.pop(int(told.get("saved_seconds", 0)), "")
                process.stdin.write(pressed)
                process.stdin.flush()
            out = process.stdout.read()
        assert process.returncode == 0
        speaker.terminate()
        speaker.wait()
    result = json.loads(out)
    assert result["sealed"]
    assert result["chain_intact"]
    assert abs(result["heard_seconds"] - result["saved_seconds"]) < 1 / 48_000
    with reopen(vault) as opened:
        (facts,) = opened.recordings.of(result["testimony"])
    kinds = [type(mark) for mark in sorted(facts.marks, key=lambda mark: mark.at_frame)]
    assert kinds == [SpeakerMark, Bookmark, Gap]
    assert facts.seconds >= 5

"""A recorded reading on a real sound server, out of a real vault, after the stick it came on is gone."""

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from storage.vault.vault import Vault
from tests.spoken_template import RATE_HZ, spoken_document, tone, wav_of
from tests.storage.audio.sounds import place_of, sound
from tests.ui.devices.pulse import VirtualMicrophone, virtual_microphone
from tests.ui.devices.test_speaker import ROOT, TRIES, play
from ui.wiring.files import WiredFiles

MODULE = "tests.reading_process"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[VirtualMicrophone]:
    folder = tmp_path / "pulse"
    folder.mkdir()
    with virtual_microphone(folder) as made:
        yield made


def bring(vault: Vault, stick: Path, sounds: dict[str, bytes]) -> None:
    """Bring the template in from a stick, and take the stick away."""
    stick.mkdir()
    (stick / "template.json").write_bytes(spoken_document(sounds))
    for name, data in sounds.items():
        (stick / name).write_bytes(data)
    vault.templates.bring((stick / "template.json").read_bytes(), WiredFiles().beside(stick / "template.json"))
    for path in stick.iterdir():
        path.unlink()
    stick.rmdir()
    vault.close()


def test_every_sample_of_every_sentence_is_heard_in_order(
    server: VirtualMicrophone, make_vault: Callable[..., Vault], tmp_path: Path
) -> None:
    first, second = sound(1.5), tone(1.0, 330.0)
    sounds = {"purpose.wav": wav_of(first), "stop.wav": wav_of(second)}
    bring(make_vault(), tmp_path / "stick", sounds)
    for _ in range(TRIES):
        heard, said = play(tmp_path / "vault", server, module=MODULE)
        at = place_of(first, heard)
        if np.array_equal(heard[at : at + len(first)], first):
            break
    np.testing.assert_array_equal(heard[at : at + len(first)], first)
    # The second begins when the first was heard to its end, and no sample of it is another one either.
    rest = heard[at + len(first) :]
    there = place_of(second, rest)
    np.testing.assert_array_equal(rest[there : there + len(second)], second)
    assert there < 3 * RATE_HZ
    assert [line[0] for line in said[:-1]] == ["-", "purpose", "stop", "-"]
    assert said[-1] == ["heard", *sorted(hashlib.sha256(data).hexdigest() for data in sounds.values())]


def test_without_a_loudspeaker_nothing_counts_as_heard(
    make_vault: Callable[..., Vault], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(make_vault(), tmp_path / "stick", {"purpose.wav": wav_of(tone(1.0))})
    for name in ("XDG_RUNTIME_DIR", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    said = subprocess.run(
        [sys.executable, "-m", MODULE, str(tmp_path / "vault")], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert said[-2:] == ["heard", "no_loudspeaker"]

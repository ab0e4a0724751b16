"""The loudspeaker on a real sound server, out of a real vault: what leaves it is recorded and compared."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.domain.audio import AudioFormat
from app.jobs import CancelToken, no_progress
from app.ports.playback import Condition
from storage.vault.vault import Vault
from tests.storage.audio.sounds import Samples, chunks_of, place_of, sound
from tests.ui.devices.pulse import VirtualMicrophone, virtual_microphone
from tests.vault_fixtures import consenting

ROOT = Path(__file__).parents[3]
# A sound server that gets no processor for a moment leaves a hole of its own; what Saksi changes, it changes each time.
TRIES = 3


@pytest.fixture
def server(tmp_path: Path) -> Iterator[VirtualMicrophone]:
    folder = tmp_path / "pulse"
    folder.mkdir()
    with virtual_microphone(folder) as made:
        yield made


def stored(vault: Vault, samples: Samples, *, sealed: bool) -> None:
    testimony = consenting(vault, ("en",))
    part = vault.recordings.begin(testimony.id, AudioFormat(), "test")
    for chunk in chunks_of(samples):
        vault.recordings.append(part, chunk)
    vault.recordings.stop(part)
    if sealed:
        vault.recordings.seal(part, no_progress, CancelToken())
    vault.close()


def play(
    folder: Path, server: VirtualMicrophone, *arguments: object, module: str = "tests.playing_process"
) -> tuple[Samples, list[list[str]]]:
    """Return all that the loudspeaker's line carried, and what the playback said of itself."""
    listener = subprocess.Popen(
        ["parec", "--device=room.monitor", "--format=s16le", "--rate=48000", "--channels=1", "--latency-msec=50"],
        env=server.environment,
        stdout=subprocess.PIPE,
    )
    assert listener.stdout is not None
    # Whoever listens has to be there before anybody plays.
    begun = listener.stdout.read(4096)
    child = subprocess.Popen(
        [sys.executable, "-m", module, str(folder), *map(str, arguments)],
        cwd=ROOT,
        env={**server.environment, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    heard = [begun]
    # Read all the while, or the pipe fills; the line goes on in silence until the player has ended.
    while child.poll() is None:
        heard.append(listener.stdout.read(9600))
    heard.append(listener.stdout.read(48_000))
    listener.terminate()
    heard.append(listener.stdout.read())
    listener.wait()
    listener.stdout.close()
    said, _ = child.communicate()
    data = b"".join(heard)
    return np.frombuffer(data[: len(data) // 2 * 2], np.int16), [line.split() for line in said.splitlines()]


def sounding(heard: Samples) -> Samples:
    (loud,) = np.nonzero(np.abs(heard.astype(int)) > 100)
    return heard[loud[0] : loud[-1] + 1]


def pitch_hz(samples: Samples) -> float:
    spectrum = np.abs(np.fft.rfft(samples.astype(float) * np.hanning(len(samples))))
    return float(np.argmax(spectrum)) * 48_000 / len(samples)


@pytest.mark.parametrize("sealed", [True, False], ids=["sealed", "still in the journal"])
def test_every_sample_leaves_as_it_was_recorded(
    server: VirtualMicrophone, make_vault: Callable[..., Vault], tmp_path: Path, *, sealed: bool
) -> None:
    samples = sound(4.0)
    stored(make_vault(), samples, sealed=sealed)
    rest = samples[60_000:]
    for _ in range(TRIES):
        heard, said = play(tmp_path / "vault", server, 1.25, 1.0)
        at = place_of(rest, heard)
        if np.array_equal(heard[at : at + len(rest)], rest):
            break
    np.testing.assert_array_equal(heard[at : at + len(rest)], rest)
    assert said[-1] == ["ended", "4.000"]
    places = [float(seconds) for _, seconds in said]
    assert places == sorted(places)
    assert places[0] < 2.0


def test_faster_is_shorter_and_keeps_its_pitch(
    server: VirtualMicrophone, make_vault: Callable[..., Vault], tmp_path: Path
) -> None:
    tone = (8000 * np.sin(2 * np.pi * 440 * np.arange(6 * 48_000) / 48_000)).astype(np.int16)
    stored(make_vault(), tone, sealed=True)
    heard, said = play(tmp_path / "vault", server, 0.0, 1.5)
    played = sounding(heard)
    assert len(played) / 48_000 == pytest.approx(4.0, abs=0.1)
    assert pitch_hz(played) == pytest.approx(440, abs=2)
    assert said[-1][0] == "ended"
    assert float(said[-1][1]) == pytest.approx(6.0, abs=0.1)


def test_a_computer_without_a_loudspeaker_says_so(
    make_vault: Callable[..., Vault], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(make_vault(), sound(1.0), sealed=True)
    for name in ("XDG_RUNTIME_DIR", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    said = subprocess.run(
        [sys.executable, "-m", "tests.playing_process", str(tmp_path / "vault"), "0.5", "1.0"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    assert said[-1] == f"{Condition.NO_LOUDSPEAKER.value} 0.500"

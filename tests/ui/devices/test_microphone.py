"""The microphone against a real sound server, recorded into a real vault."""

import os
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.domain.audio import Gap, GapReason
from storage.vault.vault import Vault
from tests.recording_child import RecordingChild
from tests.storage.audio.sounds import Samples, place_of, sound
from tests.ui.devices.pulse import VirtualMicrophone, virtual_microphone
from tests.vault_fixtures import reopen

SECONDS = float(os.environ.get("SAKSI_MICROPHONE_SECONDS", "12"))
UNPLUGS = int(os.environ.get("SAKSI_MICROPHONE_UNPLUGS", "4"))
REPORTED_WITHIN_SECONDS = 2.0


@pytest.fixture
def microphone(tmp_path: Path) -> Iterator[VirtualMicrophone]:
    folder = tmp_path / "pulse"
    folder.mkdir()
    with virtual_microphone(folder) as made:
        yield made


@pytest.fixture
def vault_folder(tmp_path: Path, make_vault: Callable[..., Vault]) -> Path:
    make_vault().close()
    return tmp_path / "vault"


@pytest.fixture
def record(microphone: VirtualMicrophone, vault_folder: Path) -> Iterator[Callable[..., RecordingChild]]:
    children: list[RecordingChild] = []

    def start(seconds: float, *options: str, name: str = microphone.name) -> RecordingChild:
        child = RecordingChild(
            vault_folder, seconds, f"microphone:{name}", *options, environment=microphone.environment
        )
        children.append(child)
        return child

    yield start
    for child in children:
        child.close()


def wav_of(samples: Samples, path: Path) -> Path:
    with wave.open(str(path), "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(48_000)
        writer.writeframes(samples.tobytes())
    return path


def sound_in(folder: Path) -> tuple[Samples, tuple[object, ...]]:
    """The sound and the marks of the only recording."""
    with reopen(folder) as vault:
        (testimony,) = vault.testimonies.all()
        (facts,) = vault.recordings.of(testimony.id)
        assert facts.chain_intact
        blocks = vault.recordings.read_pcm(facts.part_id, 48_000)
        return np.frombuffer(b"".join(block.samples for block in blocks), np.int16), facts.marks


def assert_same_sound(played: Samples, heard: Samples) -> None:
    """Every half second of `played` lies in `heard` at one and the same distance, and is the same sound.

    One lost or doubled sample moves everything behind it, which changes the distance.
    """
    distance = place_of(played, heard)
    assert 0 <= distance <= len(heard) - len(played), "the beginning or the end is missing"
    window, around = 24_000, 4_800
    for at in range(0, len(played) - window, window):
        piece = played[at : at + window].astype(float)
        first = max(distance + at - around, 0)
        where = heard[first : distance + at + window + around].astype(float)
        best = int(np.argmax(correlation(where, piece)))
        assert first + best - at == distance, f"samples are lost or doubled before {at / 48_000:.1f} s"
        there = heard[distance + at : distance + at + window].astype(float)
        assert piece @ there / np.sqrt((piece @ piece) * (there @ there)) > 0.99, (
            f"another sound at {at / 48_000:.1f} s"
        )


def correlation(where: np.ndarray, piece: np.ndarray) -> np.ndarray:
    size = len(where) + len(piece)
    product = np.fft.irfft(np.fft.rfft(where, size) * np.conj(np.fft.rfft(piece, size)), size)
    return product[: len(where) - len(piece) + 1]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("options", [[], ["--block"]], ids=["free", "interpreter held for 2 s"])
def test_what_was_played_is_what_was_recorded(
    microphone: VirtualMicrophone,
    record: Callable[..., RecordingChild],
    vault_folder: Path,
    tmp_path: Path,
    options: list[str],
) -> None:
    played = sound(SECONDS)
    child = record(SECONDS + 3, *options)
    child.wait_for("hearing")
    speaker = microphone.speak(wav_of(played, tmp_path / "played.wav"))
    assert child.read_all() == 0
    assert speaker.wait() == 0
    heard, marks = sound_in(vault_folder)
    assert marks == ()
    assert_same_sound(played, heard)
    np.testing.assert_array_equal(heard[place_of(played, heard) :][: len(played)], played)
    assert ("blocking" in {line[0] for line in child.lines}) == bool(options)


def test_the_comparison_sees_one_lost_and_one_doubled_sample() -> None:
    played = sound(6.0)
    heard = np.concatenate([np.zeros(777, np.int16), played, np.zeros(777, np.int16)])
    assert_same_sound(played, heard)
    for broken in (np.delete(heard, 100_000), np.insert(heard, 100_000, 5)):
        with pytest.raises(AssertionError, match="lost or doubled"):
            assert_same_sound(played, broken)
    quiet = heard.copy()
    quiet[150_000:170_000] = 0
    with pytest.raises(AssertionError, match="another sound"):
        assert_same_sound(played, quiet)


@pytest.mark.timeout(120)
def test_an_unplugged_microphone_is_reported_and_what_was_heard_is_kept(
    microphone: VirtualMicrophone, record: Callable[..., RecordingChild], vault_folder: Path, tmp_path: Path
) -> None:
    played = sound(20)
    child = record(9)
    child.wait_for("hearing")
    speaker = microphone.speak(wav_of(played, tmp_path / "played.wav"))
    child_hears(child, 3.0)
    before = float((child.last("numbers") or [])[1])
    microphone.unplug()
    lost_at = child.wait_for("told", "source_lost")
    assert lost_at - before < REPORTED_WITHIN_SECONDS
    child_waits(child, 2.0)
    microphone.plug()
    child.wait_for("told", "source_back")
    assert child.read_all() == 0
    speaker.terminate()
    speaker.wait()
    heard, marks = sound_in(vault_folder)
    (gap,) = marks
    assert isinstance(gap, Gap)
    assert gap.reason is GapReason.DEVICE_LOST
    assert gap.seconds is not None
    assert gap.seconds > 1.0
    before_gap = heard[: gap.at_frame]
    at = place_of(played[:48_000], before_gap)
    np.testing.assert_array_equal(before_gap[at:], played[: len(before_gap) - at])
    assert len(before_gap) > 2.5 * 48_000
    assert len(heard) > gap.at_frame + 48_000


@pytest.mark.timeout(120)
def test_an_hour_with_the_lid_closed_is_a_gap_though_the_device_goes_on_at_once(
    record: Callable[..., RecordingChild], vault_folder: Path
) -> None:
    child = record(6, "--sleep")
    child.wait_for("sleeping")
    child.wait_for("told", "source_back")
    assert child.read_all() == 0
    heard, marks = sound_in(vault_folder)
    (gap,) = marks
    assert isinstance(gap, Gap)
    assert gap.reason is GapReason.DEVICE_LOST
    assert gap.seconds == pytest.approx(3600.0, abs=5.0)
    assert 48_000 < gap.at_frame < len(heard) - 48_000


@pytest.mark.timeout(180)
def test_every_unplugging_is_reported(microphone: VirtualMicrophone, record: Callable[..., RecordingChild]) -> None:
    for number in range(UNPLUGS):
        child = record(20)
        child_heard(child, 1.0 + 0.13 * (number % 8))
        before = float((child.last("numbers") or [])[1])
        microphone.unplug()
        assert child.wait_for("told", "source_lost") - before < REPORTED_WITHIN_SECONDS
        child.kill()
        microphone.plug()


@pytest.mark.timeout(120)
def test_a_suspended_microphone_is_reported_and_goes_on(
    microphone: VirtualMicrophone, record: Callable[..., RecordingChild], tmp_path: Path
) -> None:
    child = record(9)
    child.wait_for("hearing")
    speaker = microphone.speak(wav_of(sound(20), tmp_path / "played.wav"))
    child_heard(child, 1.0)
    before = float((child.last("numbers") or [])[1])
    microphone.suspend(on=True)
    assert child.wait_for("told", "source_lost") - before < REPORTED_WITHIN_SECONDS
    microphone.suspend(on=False)
    child.wait_for("told", "source_back")
    assert child.read_all() == 0
    speaker.terminate()
    speaker.wait()


@pytest.mark.timeout(120)
def test_a_sound_server_that_dies_is_reported_and_heard_again_when_it_is_back(
    microphone: VirtualMicrophone, record: Callable[..., RecordingChild]
) -> None:
    child = record(18)
    child_heard(child, 1.0)
    before = float((child.last("numbers") or [])[1])
    microphone.kill_server()
    assert child.wait_for("told", "source_lost") - before < REPORTED_WITHIN_SECONDS
    microphone.restart_server()
    child.wait_for("told", "source_back")
    assert child.read_all() == 0


@pytest.mark.timeout(120)
def test_a_muted_microphone_is_reported(
    microphone: VirtualMicrophone, record: Callable[..., RecordingChild], tmp_path: Path
) -> None:
    speaker = microphone.speak(wav_of(sound(20), tmp_path / "played.wav"))
    child = record(8)
    child_heard(child, 1.0)
    before = float((child.last("numbers") or [])[1])
    microphone.mute(on=True)
    assert child.wait_for("told", "muted") - before < REPORTED_WITHIN_SECONDS
    microphone.mute(on=False)
    child.wait_for("told", "unmuted")
    assert child.read_all() == 0
    speaker.terminate()
    speaker.wait()


@pytest.mark.parametrize("name", ["Microphone", "no such thing"])
def test_a_name_that_is_not_one_microphone_is_refused(record: Callable[..., RecordingChild], name: str) -> None:
    child = record(1, name=name)
    assert child.read_all() == 3
    assert child.lines[-1][2] == "audio.microphone_unknown"


def child_heard(child: RecordingChild, seconds: float) -> None:
    for line in child.follow():
        if line[0] == "numbers" and float(line[2]) > seconds:
            return
    raise AssertionError(child.lines[-5:])


def child_hears(child: RecordingChild, seconds: float) -> None:
    """From now on, whatever was heard before."""
    now, before = time.monotonic(), None
    for line in child.follow():
        if line[0] == "numbers" and float(line[1]) >= now:
            before = float(line[2]) if before is None else before
            if float(line[2]) > before + seconds:
                return
    raise AssertionError(child.lines[-5:])


def child_waits(child: RecordingChild, seconds: float) -> None:
    start = float(child.lines[-1][1])
    for line in child.follow():
        if float(line[1]) > start + seconds:
            return

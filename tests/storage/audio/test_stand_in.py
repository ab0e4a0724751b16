"""The sample that stands in for a microphone: in time, without an end, and with a cable."""

import io
import wave

import numpy as np
import pytest

from app.domain.audio import AudioFormat, PcmBlock
from app.errors.audio import AudioUnreadable
from app.ports.audio import SourceEvent, SourceNotice
from storage.audio.stand_in import Cable, StandIn

RATE = AudioFormat().sample_rate_hz


class HandClock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def monotonic_seconds(self) -> float:
        return self.seconds

    def now(self) -> object:
        raise AssertionError("nobody asks for the time of day")


def sound(seconds: float = 0.35) -> bytes:
    samples = (np.sin(np.arange(round(seconds * RATE)) / 20) * 9000).astype("<i2")
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return held.getvalue()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


def stand_in(clock: HandClock, cable: Cable, content: bytes | None = None) -> StandIn:
    data = sound() if content is None else content
    return StandIn("Demo voice", lambda: io.BytesIO(data), clock, cable)  # type: ignore[arg-type]


def test_blocks_come_when_they_are_due_and_go_on_from_the_beginning(clock: HandClock) -> None:
    source = stand_in(clock, Cable())
    source.start()
    assert (source.name, source.format) == ("Demo voice", AudioFormat())
    first = source.read(0.0)
    assert isinstance(first, PcmBlock)
    assert source.read(0.0) is None
    clock.seconds += 1.0
    blocks = [first]
    while isinstance(block := source.read(0.0), PcmBlock):
        blocks.append(block)
    assert block is None
    assert [block.first_frame for block in blocks] == list(np.cumsum([0, *(block.frames for block in blocks[:-1])]))
    heard = b"".join(block.samples for block in blocks)
    once = sound()[44:]
    assert heard == (once * 4)[: len(heard)]
    assert source.heard_frames == len(heard) // 2 >= RATE
    source.close()


def test_time_that_the_computer_slept_is_told_and_not_made_up_for(clock: HandClock) -> None:
    source = stand_in(clock, Cable())
    source.start()
    assert isinstance(source.read(0.0), PcmBlock)
    clock.seconds += 3_600.0
    lost = source.read(0.0)
    assert isinstance(lost, SourceNotice)
    assert (lost.event, round(lost.seconds or 0.0)) == (SourceEvent.LOST, 3_600)
    assert source.read(0.0) == SourceNotice(SourceEvent.BACK)
    assert isinstance(source.read(0.0), PcmBlock)
    assert source.read(0.0) is None
    source.close()


def test_a_pulled_cable_is_told_and_time_without_it_is_not_made_up_for(clock: HandClock) -> None:
    cable = Cable()
    source = stand_in(clock, cable)
    source.start()
    assert isinstance(source.read(0.0), PcmBlock)
    cable.pull()
    assert source.read(0.0) == SourceNotice(SourceEvent.LOST)
    clock.seconds += 5.0
    assert source.read(0.0) is None
    cable.plug()
    assert source.read(0.0) == SourceNotice(SourceEvent.BACK)
    assert isinstance(source.read(0.0), PcmBlock)
    assert source.read(0.0) is None
    source.close()


def test_a_cable_that_is_out_at_the_start_is_told_first(clock: HandClock) -> None:
    cable = Cable()
    cable.pull()
    source = stand_in(clock, cable)
    source.start()
    assert source.read(0.0) == SourceNotice(SourceEvent.LOST)
    assert source.heard_frames == 0
    source.close()


def test_after_stop_only_the_end_comes(clock: HandClock) -> None:
    source = stand_in(clock, Cable())
    source.start()
    source.stop()
    assert source.read(0.0) == source.read(0.0) == SourceNotice(SourceEvent.ENDED)
    source.close()


def test_what_is_no_sound_is_refused_at_the_start(clock: HandClock) -> None:
    source = stand_in(clock, Cable(), b"not a sound at all, but words")
    with pytest.raises(AudioUnreadable):
        source.start()
    source.close()


def test_it_waits_no_longer_than_it_is_asked_to(clock: HandClock) -> None:
    source = stand_in(clock, Cable())
    source.start()
    source.read(0.0)
    assert source.read(0.02) is None
    clock.seconds += 0.09
    assert isinstance(source.read(0.05), PcmBlock)
    source.close()

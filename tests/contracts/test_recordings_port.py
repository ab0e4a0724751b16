"""What every Recordings must do: the one in memory and the one in a real vault."""

from collections.abc import Callable

import numpy as np
import pytest

from app.domain.audio import AudioFormat, Bookmark, Gap, GapReason, RecordingFacts, SpeakerMark
from app.errors import vault as vault_errors
from app.errors.audio import ChunkOutOfOrder, RecordingStillLive, RecordingStopped, RecordingUnknown
from app.errors.base import Cancelled
from app.jobs import CancelToken, no_progress
from app.ports.recordings import Recordings
from storage.vault.vault import Vault
from tests.fakes.memory_recordings import MemoryRecordings
from tests.storage.audio.sounds import Samples, chunks_of, sound
from tests.vault_fixtures import consenting

Port = tuple[Recordings, str]


@pytest.fixture(params=["memory", "vault"])
def port(request: pytest.FixtureRequest, make_vault: Callable[..., Vault]) -> Port:
    """The port and the id of a testimony."""
    if request.param == "memory":
        return MemoryRecordings(["t1"]), "t1"
    vault = make_vault()
    return vault.recordings, consenting(vault, ("km",)).id


def recorded(port: Port, samples: Samples) -> str:
    recordings, testimony_id = port
    part_id = recordings.begin(testimony_id, AudioFormat(), "file")
    for chunk in chunks_of(samples):
        recordings.append(part_id, chunk)
    return part_id


def samples_of(recordings: Recordings, part_id: str, rate: int = 48_000, start: float = 0.0) -> Samples:
    return np.frombuffer(b"".join(block.samples for block in recordings.read_pcm(part_id, rate, start)), np.int16)


def stages(recordings: Recordings, part_id: str):
    """Live, stopped, sealed."""
    yield
    recordings.stop(part_id)
    yield
    recordings.seal(part_id, no_progress, CancelToken())
    yield


def test_sound_reads_the_same_live_stopped_and_sealed(port: Port) -> None:
    recordings, _ = port
    samples = sound(3.4)
    part_id = recorded(port, samples)
    for _ in stages(recordings, part_id):
        np.testing.assert_array_equal(samples_of(recordings, part_id), samples)
        np.testing.assert_array_equal(samples_of(recordings, part_id, start=2.125), samples[102_000:])
        assert abs(len(samples_of(recordings, part_id, 16_000)) - len(samples) / 3) <= 1


def test_blocks_are_mono_about_a_second_and_follow_each_other(port: Port) -> None:
    recordings, _ = port
    part_id = recorded(port, sound(3.4))
    for _ in stages(recordings, part_id):
        frame = 8_000
        for block in recordings.read_pcm(part_id, 16_000, 0.5):
            assert block.format == AudioFormat(16_000, 1)
            assert block.first_frame == frame
            assert block.frames <= 16_000
            frame += block.frames


def test_reading_from_behind_the_end_gives_nothing(port: Port) -> None:
    recordings, _ = port
    part_id = recorded(port, sound(1.5))
    for _ in stages(recordings, part_id):
        assert len(samples_of(recordings, part_id, start=1.5)) == 0
        assert len(samples_of(recordings, part_id, start=70.0)) == 0


def test_facts_follow_what_is_saved(port: Port) -> None:
    recordings, testimony_id = port
    part_id = recordings.begin(testimony_id, AudioFormat(), "file")
    heads = {recordings.facts(part_id).chain_head}
    for number, chunk in enumerate(chunks_of(sound(2.5)), start=1):
        stored = recordings.append(part_id, chunk)
        facts = recordings.facts(part_id)
        assert facts.chunks == number
        assert facts.frames == chunk.first_frame + chunk.frames
        assert facts.chain_head == stored.chain_head
        heads.add(stored.chain_head)
    assert len(heads) == 4
    assert recordings.facts(part_id).seconds == 2.5


def state(facts: RecordingFacts) -> tuple[bool, bool, bool]:
    return facts.stopped, facts.sealed, facts.chain_intact


def test_states_follow_each_other(port: Port) -> None:
    recordings, _ = port
    part_id = recorded(port, sound(1.0))
    seen = [state(recordings.facts(part_id)) for _ in stages(recordings, part_id)]
    assert seen == [(False, False, True), (True, False, True), (True, True, True)]


def test_sealing_gives_the_part_and_may_be_repeated(port: Port) -> None:
    recordings, testimony_id = port
    part_id = recorded(port, sound(1.0))
    recordings.stop(part_id)
    recordings.stop(part_id)
    part = recordings.seal(part_id, no_progress, CancelToken())
    assert (part.id, part.testimony_id) == (part_id, testimony_id)
    assert part.media_name is not None
    assert recordings.seal(part_id, no_progress, CancelToken()) == part


def test_a_live_recording_is_not_sealed(port: Port) -> None:
    recordings, _ = port
    part_id = recorded(port, sound(1.0))
    with pytest.raises(RecordingStillLive):
        recordings.seal(part_id, no_progress, CancelToken())


def test_a_cancelled_sealing_loses_nothing(port: Port) -> None:
    recordings, _ = port
    samples = sound(2.0)
    part_id = recorded(port, samples)
    recordings.stop(part_id)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        recordings.seal(part_id, no_progress, cancel)
    assert not recordings.facts(part_id).sealed
    np.testing.assert_array_equal(samples_of(recordings, part_id), samples)
    recordings.seal(part_id, no_progress, CancelToken())
    np.testing.assert_array_equal(samples_of(recordings, part_id), samples)


def test_chunks_that_do_not_follow_are_refused_and_not_stored(port: Port) -> None:
    recordings, testimony_id = port
    part_id = recordings.begin(testimony_id, AudioFormat(), "file")
    first, second, *_ = chunks_of(sound(3.0))
    with pytest.raises(ChunkOutOfOrder):
        recordings.append(part_id, second)
    recordings.append(part_id, first)
    with pytest.raises(ChunkOutOfOrder):
        recordings.append(part_id, first)
    assert recordings.facts(part_id).chunks == 1
    recordings.append(part_id, second)


def test_nothing_is_added_after_stop(port: Port) -> None:
    recordings, _ = port
    first, second = chunks_of(sound(2.0))
    part_id = recordings.begin(port[1], AudioFormat(), "file")
    recordings.append(part_id, first)
    recordings.stop(part_id)
    with pytest.raises(RecordingStopped):
        recordings.append(part_id, second)
    assert recordings.facts(part_id).chunks == 1


def test_marks_come_back_by_their_place(port: Port) -> None:
    recordings, _ = port
    part_id = recorded(port, sound(2.0))
    told = (SpeakerMark(0, "survivor"), Bookmark(4_800, "ផ្ទះ"), Gap(48_000, GapReason.OVERFLOW, 0.25, ""))
    for mark in (told[2], told[0], told[1]):
        recordings.mark(part_id, mark)
    for _ in stages(recordings, part_id):
        assert recordings.facts(part_id).marks == told


def test_a_gap_takes_its_own_place_when_its_length_is_known(port: Port) -> None:
    recordings, _ = port
    part_id = recorded(port, sound(2.0))
    recordings.mark(part_id, Gap(4_800, GapReason.PAUSE, None, "a glass of water"))
    recordings.mark(part_id, Gap(4_800, GapReason.DEVICE_LOST, None))
    recordings.mark(part_id, Gap(4_800, GapReason.PAUSE, 12.5, "a glass of water"))
    assert set(recordings.facts(part_id).marks) == {
        Gap(4_800, GapReason.PAUSE, 12.5, "a glass of water"),
        Gap(4_800, GapReason.DEVICE_LOST, None),
    }


def test_recover_stops_and_seals_what_was_live(port: Port) -> None:
    recordings, testimony_id = port
    samples = sound(2.5)
    live, stopped, sealed = (recorded(port, samples) for _ in range(3))
    recordings.stop(stopped)
    recordings.stop(sealed)
    recordings.seal(sealed, no_progress, CancelToken())
    found = recordings.recover(no_progress, CancelToken())
    assert {(one.part_id, one.testimony_id, one.seconds, one.chunks_lost) for one in found} == {
        (live, testimony_id, 2.5, 0),
        (stopped, testimony_id, 2.5, 0),
    }
    assert recordings.facts(live).marks == (Gap(len(samples), GapReason.CRASH, None),)
    assert recordings.facts(stopped).marks == ()
    for part_id in (live, stopped, sealed):
        assert state(recordings.facts(part_id)) == (True, True, True)
        np.testing.assert_array_equal(samples_of(recordings, part_id), samples)
    assert recordings.recover(no_progress, CancelToken()) == []


def test_an_empty_recording_can_be_sealed(port: Port) -> None:
    recordings, testimony_id = port
    part_id = recordings.begin(testimony_id, AudioFormat(), "file")
    recordings.stop(part_id)
    recordings.seal(part_id, no_progress, CancelToken())
    assert recordings.facts(part_id).frames == 0
    assert len(samples_of(recordings, part_id)) == 0


def test_recordings_of_a_testimony_come_in_order(port: Port) -> None:
    recordings, testimony_id = port
    made = [recorded(port, sound(0.5)) for _ in range(3)]
    assert [facts.part_id for facts in recordings.of(testimony_id)] == made


def test_the_unknown_is_refused(port: Port) -> None:
    recordings, _ = port
    chunk = chunks_of(sound(0.5))[0]
    with pytest.raises(vault_errors.TestimonyUnknown):
        recordings.begin("nobody", AudioFormat(), "file")
    for call in (
        lambda: recordings.append("nothing", chunk),
        lambda: recordings.mark("nothing", Bookmark(0)),
        lambda: recordings.facts("nothing"),
    ):
        with pytest.raises(RecordingUnknown):
            call()


def test_a_bookmark_at_the_same_frame_takes_the_place_of_the_one_before(port: Port) -> None:
    recordings, _ = port
    part_id = recorded(port, sound(2.0))
    for mark in (Bookmark(100, "the r"), Bookmark(101, "other"), Bookmark(100, "the river")):
        recordings.mark(part_id, mark)
    assert recordings.facts(part_id).marks == (Bookmark(100, "the river"), Bookmark(101, "other"))

"""The picture of the sound, drawn from a real codec's samples."""

import numpy as np
import pytest

from app.errors.audio import AudioDamaged
from storage.audio.tools import AudioTools
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.pcm_recordings import RATE, PcmRecordings
from ui.presenters.overview import OverviewPresenter, OverviewState


def loud_then_quiet(seconds: int) -> bytes:
    half = seconds * RATE // 2
    return np.concatenate([np.full(half, 16_384, np.int16), np.full(half, 1_024, np.int16)]).tobytes()


class Overview:
    def __init__(self, recordings: PcmRecordings) -> None:
        self.jobs = HandJobs()
        self.shown: list[OverviewState] = []
        self.presenter = OverviewPresenter(recordings, AudioTools(), self.jobs, self.shown.append)
        self.facts = recordings.facts("p1")


def test_it_grows_while_it_is_drawn_and_ends_whole() -> None:
    overview = Overview(PcmRecordings("p1", loud_then_quiet(8)))
    overview.presenter.open(overview.facts)
    assert overview.shown == [OverviewState()]
    overview.jobs.finish()
    shares = [state.share for state in overview.shown]
    assert shares == sorted(shares)
    assert len(shares) > 4
    last = overview.shown[-1]
    assert last.share == 1.0
    assert last.peaks[0] == pytest.approx(0.5)
    assert last.peaks[-1] == pytest.approx(1_024 / 32_768)


def test_what_was_drawn_is_not_read_again() -> None:
    recordings = PcmRecordings("p1", loud_then_quiet(2))
    overview = Overview(recordings)
    overview.presenter.open(overview.facts)
    overview.jobs.finish()
    overview.presenter.open(overview.facts)
    assert overview.jobs._parts[0].waiting == []
    assert recordings.reads == [0.0]
    assert overview.shown[-1].share == 1.0


def test_another_recording_takes_the_place_of_one_that_is_being_drawn() -> None:
    overview = Overview(PcmRecordings("p1", loud_then_quiet(2)))
    overview.presenter.open(overview.facts)
    overview.presenter.open(overview.facts)
    overview.jobs.finish()
    assert all(state.error is None for state in overview.shown)
    assert overview.shown[-1].share == 1.0


class Breaking(PcmRecordings):
    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0):
        yield next(super().read_pcm(part_id, sample_rate_hz, start_seconds))
        raise AudioDamaged(at_seconds=1)


def test_damaged_sound_shows_what_was_drawn_and_why_no_more() -> None:
    overview = Overview(Breaking("p1", loud_then_quiet(8)))
    overview.presenter.open(overview.facts)
    overview.jobs.finish()
    last = overview.shown[-1]
    assert last.error is not None
    assert last.error.code == "audio.damaged"
    assert last.peaks


def test_closed_it_forgets() -> None:
    overview = Overview(PcmRecordings("p1", loud_then_quiet(2)))
    overview.presenter.open(overview.facts)
    overview.presenter.close()
    shown = len(overview.shown)
    overview.jobs.finish()
    assert len(overview.shown) == shown

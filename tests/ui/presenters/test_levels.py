import numpy as np
import pytest

from app.ports.audio import SourceEvent, SourceNotice
from tests.fakes.scripted_source import ScriptedSource
from tests.storage.audio.sounds import sound
from ui.presenters.levels import Level, LevelTap, measure, shown


def test_a_level_is_a_share_of_full_scale() -> None:
    assert measure(b"") == Level()
    full = np.array([0, -32_768, 32_767, 32_000], np.int16).tobytes()
    level = measure(full)
    assert (level.peak, level.clipped_samples) == (1.0, 2)
    half = np.full(4_800, 16_384, np.int16).tobytes()
    assert measure(half) == Level(0.5, 0.5, 0)


@pytest.mark.parametrize(("share", "place"), [(0.0, 0.0), (1.0, 1.0), (2.0, 1.0), (0.0001, 0.0), (0.1, 2 / 3)])
def test_a_meter_shows_sixty_decibels(share: float, place: float) -> None:
    assert shown(share) == pytest.approx(place)


def test_the_tap_gives_what_the_source_gives_and_remembers_how_loud_it_was() -> None:
    source = ScriptedSource()
    tap = LevelTap(source)
    assert (tap.name, tap.format) == (source.name, source.format)
    assert tap.take() is None
    tap.start()
    assert source.running
    samples = sound(0.1).tobytes()
    source.hear(samples)
    source.notice(SourceEvent.MUTED)
    got = b""
    while not isinstance(item := tap.read(0.0), SourceNotice):
        assert item is not None
        got += item.samples
    assert got == samples
    assert item.event is SourceEvent.MUTED
    assert tap.heard_frames == 4_800
    level = tap.take()
    assert level is not None
    assert level.peak == measure(samples).peak
    assert tap.take() is None
    tap.stop()
    assert not source.running

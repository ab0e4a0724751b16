import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.transcript import Span
from transcription.languages import known_languages, language_facts, window_seconds
from transcription.plan import (
    FRAME_SAMPLES,
    LONGEST_PAUSE_SAMPLES,
    PADDING_SAMPLES,
    SAMPLES_PER_SECOND,
    plan_stretches,
    quietest_sample,
    to_samples,
)
from transcription.planner import WindowPlanner

RATE = SAMPLES_PER_SECOND


def noise(seconds: float, seed: int = 0) -> np.ndarray:
    generator = np.random.default_rng(seed)
    return (generator.normal(0, 3000, int(seconds * RATE))).clip(-32768, 32767).astype(np.int16)


@st.composite
def blocks(draw: st.DrawFn) -> tuple[np.ndarray, int, list[Span], float]:
    """A block of sound somewhere in a recording, speech in any order, also touching, overlapping or outside."""
    seconds = draw(st.integers(1, 60))
    first = draw(st.integers(0, 40_000_000))
    sound = noise(seconds, draw(st.integers(0, 5)))
    if draw(st.booleans()):
        sound[: len(sound) // 2] = 0
    start = first / RATE
    ends = st.floats(start - 1, start + seconds + 1, allow_nan=False)
    speech = [Span(min(pair), max(pair)) for pair in draw(st.lists(st.tuples(ends, ends), max_size=12))]
    return sound, first, speech, draw(st.sampled_from([9.0, 16.0, 28.0]))


def covered(stretches: list[tuple[int, int]], size: int) -> np.ndarray:
    found = np.zeros(size, dtype=np.int32)
    for start, end in stretches:
        found[start:end] += 1
    return found


@settings(max_examples=150, deadline=None)
@given(blocks())
def test_every_spoken_sample_lies_in_exactly_one_window_and_no_window_is_too_long(block) -> None:
    sound, first, speech, longest = block
    plan = plan_stretches(sound, first, speech, longest)

    windows = [(start - first, end - first) for (start, end), _ in plan]
    assert all(0 <= start < end <= len(sound) for start, end in windows)
    assert windows == sorted(windows)
    assert all(end - start <= to_samples(longest) for start, end in windows)
    assert covered(windows, len(sound)).max(initial=0) <= 1

    spoken = covered(
        [(max(to_samples(s.start_seconds) - first, 0), max(to_samples(s.end_seconds) - first, 0)) for s in speech],
        len(sound),
    )
    inside = covered([(a - first, b - first) for _, pieces in plan for a, b in pieces], len(sound))
    assert np.array_equal(spoken > 0, inside > 0)
    assert inside.max(initial=0) <= 1
    for (start, end), pieces in plan:
        assert pieces
        assert pieces[0][0] - start <= PADDING_SAMPLES
        assert end - pieces[-1][1] <= PADDING_SAMPLES
        assert all(start <= a < b <= end for a, b in pieces)


@settings(max_examples=60, deadline=None)
@given(blocks())
def test_the_same_sound_gives_the_same_plan(block) -> None:
    sound, first, speech, longest = block
    again = list(reversed(speech))
    assert plan_stretches(sound, first, speech, longest) == plan_stretches(sound.copy(), first, again, longest)


def test_speech_longer_than_a_window_is_cut_at_its_quietest_point() -> None:
    sound = noise(20)
    quiet = int(7.3 * RATE)
    sound[quiet : quiet + FRAME_SAMPLES * 3] //= 50
    plan = plan_stretches(sound, 0, [Span(0, 20)], 9.0)
    (_, end), _ = plan[0]
    assert quiet <= end <= quiet + FRAME_SAMPLES * 3


def test_a_long_pause_is_not_bridged_and_a_short_one_is() -> None:
    sound = noise(20)
    pause = LONGEST_PAUSE_SAMPLES / RATE
    short = plan_stretches(sound, 0, [Span(1, 3), Span(3 + pause - 0.1, 6)], 28.0)
    long = plan_stretches(sound, 0, [Span(1, 3), Span(3 + pause + 0.1, 6)], 28.0)
    assert len(short) == 1
    assert len(long) == 2
    assert long[0][0] == (int(0.8 * RATE), int(3.2 * RATE))


def test_close_windows_share_the_pause_between_them() -> None:
    sound = noise(30)
    plan = plan_stretches(sound, 0, [Span(0, 8), Span(8.2, 16)], 9.0)
    assert plan[0][0][1] == plan[1][0][0] == int(8.1 * RATE)


def test_silence_has_no_windows() -> None:
    assert plan_stretches(np.zeros(RATE, dtype=np.int16), 0, [], 9.0) == []


def test_quietest_of_equals_is_the_last_and_too_little_sound_gives_the_middle() -> None:
    sound = np.zeros(RATE, dtype=np.int16)
    assert quietest_sample(sound, 500, (500, 500 + RATE)) == 500 + RATE - FRAME_SAMPLES // 2
    assert quietest_sample(sound, 0, (100, 200)) == 150


@pytest.mark.parametrize(
    ("tag", "seconds"),
    [("km", 9), ("lo", 9), ("my", 9), ("th", 16), ("hi", 16), ("zh", 16), ("zh-Hans", 16), ("en", 28), ("vi", 28)],
)
def test_windows_are_as_short_as_the_language_needs(tag: str, seconds: float) -> None:
    assert window_seconds(tag) == seconds


def test_an_undetected_language_gets_the_shortest_windows_and_fil_is_tl() -> None:
    assert window_seconds(None) == 9
    assert language_facts("fil") == language_facts("tl")
    assert window_seconds("xx") == 28
    assert all(window_seconds(tag) in (9, 16, 28) for tag in known_languages())


def test_the_planner_numbers_windows_and_turns_samples_into_floats() -> None:
    planner = WindowPlanner()
    pcm = np.array([0, 16384, -32768, 32767], dtype="<i2").tobytes()
    assert np.frombuffer(planner.float_samples(pcm), dtype="<f4").tolist() == [0.0, 0.5, -1.0, 32767 / 32768]
    windows = planner.plan(noise(40).tobytes(), 600.0, [Span(601, 639)], "km", 7)
    assert [window.index for window in windows] == list(range(7, 7 + len(windows)))
    assert windows[0].span.start_seconds == 600.8


@settings(max_examples=80, deadline=None)
@given(blocks())
def test_halves_touch_at_the_cut_and_share_all_the_speech(block) -> None:
    sound, first, speech, _ = block
    planner = WindowPlanner()
    for window in planner.plan(sound.tobytes(), first / RATE, speech, "en", 0):
        if window.span.seconds < 2:
            continue
        begin = to_samples(window.span.start_seconds) - first
        own = sound[begin : to_samples(window.span.end_seconds) - first].tobytes()
        (left, left_speech), (right, right_speech) = planner.halves(own, window)
        assert left.start_seconds == window.span.start_seconds
        assert left.end_seconds == right.start_seconds
        assert right.end_seconds == window.span.end_seconds
        assert left.seconds < window.span.seconds
        assert right.seconds < window.span.seconds
        assert left_speech
        assert right_speech
        total = sum(s.seconds for s in (*left_speech, *right_speech))
        assert total == pytest.approx(sum(s.seconds for s in window.speech))

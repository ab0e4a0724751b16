"""What keeps a recording from beginning, and what does not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.consent_gate import Reason
from app.domain.interpreting import Lack
from app.domain.preflight import Check, Loudness, Seen, Verdict
from app.domain.sessions import MayBegin, Refusal
from app.ports.power import Battery
from app.usecases.preflight import RESERVE_BYTES, Facts, inspect, judge_loudness, minutes_on_disk, refusals

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
HOUR_BYTES = 200e6
READY = Facts(
    microphone="Lapel",
    microphones=("Built-in", "Lapel"),
    loudness=Loudness.GOOD,
    free_bytes=RESERVE_BYTES + int(10 * 2 * HOUR_BYTES),
    bytes_per_hour=HOUR_BYTES,
    battery=Battery(80, plugged=False, seconds_left=12_000),
    now=NOW,
    newest_time=NOW - timedelta(days=1),
    clock_wrong=False,
    headquarters=("Head office",),
    is_headquarters=False,
    auto_lock_minutes=5,
    consent=Reason.GRANTED,
)


def test_when_all_is_well_every_line_is_good_and_nothing_refuses() -> None:
    lines = inspect(READY)
    assert [line.check for line in lines] == list(Check)
    assert {line.verdict for line in lines} == {Verdict.GOOD}
    assert refusals(lines) == ()


@pytest.mark.parametrize(
    ("change", "seen", "verdict"),
    [
        ({"microphones": ()}, Seen.MICROPHONE_MISSING, Verdict.REFUSED),
        ({"microphone": "Headset"}, Seen.MICROPHONE_GONE, Verdict.REFUSED),
        ({"loudness": None}, Seen.SOUND_UNTRIED, Verdict.ADVICE),
        ({"loudness": Loudness.NOTHING}, Seen.SOUND_NOTHING, Verdict.ADVICE),
        ({"loudness": Loudness.QUIET}, Seen.SOUND_QUIET, Verdict.ADVICE),
        ({"loudness": Loudness.CLIPPED}, Seen.SOUND_CLIPPED, Verdict.ADVICE),
        ({"free_bytes": None}, Seen.DISK_UNSEEN, Verdict.REFUSED),
        ({"free_bytes": RESERVE_BYTES}, Seen.DISK_FULL, Verdict.REFUSED),
        ({"free_bytes": RESERVE_BYTES + int(2 * HOUR_BYTES)}, Seen.DISK_SHORT, Verdict.ADVICE),
        ({"battery": None}, Seen.BATTERY_UNSEEN, Verdict.GOOD),
        ({"battery": Battery(5, plugged=True)}, Seen.BATTERY_MAINS, Verdict.GOOD),
        ({"battery": Battery(60, plugged=False, seconds_left=1_200)}, Seen.BATTERY_LOW, Verdict.ADVICE),
        ({"battery": Battery(20, plugged=False)}, Seen.BATTERY_LOW, Verdict.ADVICE),
        ({"battery": Battery(50, plugged=False)}, Seen.BATTERY_ENOUGH, Verdict.GOOD),
        ({"clock_wrong": True}, Seen.CLOCK_WRONG, Verdict.REFUSED),
        ({"clock_behind": True}, Seen.CLOCK_BEHIND_VAULT, Verdict.ADVICE),
        ({"clock_behind": True, "clock_wrong": True}, Seen.CLOCK_WRONG, Verdict.REFUSED),
        ({"newest_time": NOW + timedelta(minutes=11)}, Seen.CLOCK_BEHIND_VAULT, Verdict.ADVICE),
        ({"newest_time": NOW + timedelta(days=300)}, Seen.CLOCK_BEHIND_VAULT, Verdict.ADVICE),
        ({"newest_time": NOW + timedelta(minutes=9)}, Seen.CLOCK_PLAUSIBLE, Verdict.GOOD),
        ({"newest_time": None}, Seen.CLOCK_PLAUSIBLE, Verdict.GOOD),
        ({"headquarters": ()}, Seen.RECIPIENTS_NONE, Verdict.REFUSED),
        *(({"interpreter": "K2", "lack": lack}, Seen(f"interpreter_{lack.value}"), Verdict.REFUSED) for lack in Lack),
        ({"interpreter": "K2"}, Seen.INTERPRETER_FIT, Verdict.GOOD),
        ({"child": True}, Seen.SESSION_CHILD, Verdict.GOOD),
        ({"child": True, "session": MayBegin(Refusal.BREAK, 14)}, Seen.SESSION_BREAK, Verdict.REFUSED),
        ({"child": True, "session": MayBegin(Refusal.DAY, 700)}, Seen.SESSION_DAY, Verdict.REFUSED),
        ({"headquarters": (), "is_headquarters": True}, Seen.RECIPIENTS_OWN, Verdict.GOOD),
        ({"auto_lock_minutes": 0}, Seen.LOCK_OFF, Verdict.REFUSED),
        ({"consent": Reason.NEVER_ASKED}, Seen.CONSENT_MISSING, Verdict.REFUSED),
        ({"consent": Reason.GUARDIAN_CONFLICT}, Seen.CONSENT_MISSING, Verdict.REFUSED),
        ({"consent": Reason.REFUSED}, Seen.CONSENT_REFUSED, Verdict.REFUSED),
        ({"consent": Reason.WITHDRAWN}, Seen.CONSENT_REFUSED, Verdict.REFUSED),
    ],
)
def test_one_thing_that_is_not_as_it_should_be(change: dict[str, object], seen: Seen, verdict: Verdict) -> None:
    lines = inspect(replace(READY, **change))
    (line,) = (line for line in lines if line.seen is seen)
    assert line.verdict is verdict
    assert {line.verdict for line in lines if line.seen is not seen} == {Verdict.GOOD}
    assert refusals(lines) == ((line,) if verdict is Verdict.REFUSED else ())


def test_minutes_count_the_sealed_copy_and_a_reserve() -> None:
    assert minutes_on_disk(RESERVE_BYTES + int(2 * HOUR_BYTES), HOUR_BYTES) == 60
    assert minutes_on_disk(RESERVE_BYTES - 1, HOUR_BYTES) == 0


@pytest.mark.parametrize(
    ("loudest", "peak", "clipped", "word"),
    [
        (0.0, 0.0, 0, Loudness.NOTHING),
        (0.001, 0.01, 0, Loudness.QUIET),
        (0.05, 0.4, 0, Loudness.GOOD),
        (0.3, 1.0, 7, Loudness.GOOD),
        (0.3, 1.0, 8, Loudness.CLIPPED),
    ],
)
def test_loudness_in_a_word(loudest: float, peak: float, clipped: int, word: Loudness) -> None:
    assert judge_loudness(loudest, peak, clipped) is word

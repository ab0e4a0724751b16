"""May a recording begin? The one place where that is decided."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.consent_gate import Reason
from app.domain.interpreting import Lack
from app.domain.preflight import Check, Line, Loudness, Seen, Verdict
from app.domain.sessions import USUAL_LIMITS, MayBegin, Refusal, SessionLimits
from app.ports.power import Battery

# While a recording is sealed it lies on the disk twice: in the journal, and in the file that takes its place.
COPIES = 2
RESERVE_BYTES = 256 << 20
"""Kept free for everything else that a vault writes."""
REFUSED_MINUTES = 20
SHORT_MINUTES = 120
LOW_BATTERY_SECONDS = 3600
LOW_BATTERY_PERCENT = 30
_CLOCK_SLACK = timedelta(minutes=10)

# Loudest tenth of a second, as a share of full scale (root mean square): -42 dBFS.
_QUIET = 0.008
_CLIPPED_SAMPLES = 8


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found. `microphone` is the chosen one, `microphones` all that are there.

    `clock_wrong` is what the computer itself shows of its clock, and `clock_behind` whether its files are of a later
    time; `newest_time` is what the vault wrote down last.
    `auto_lock_minutes` is 0 where nothing locks by itself. `consent` is what the gate says of a recording.
    `interpreter` is the code of who interprets, "" for nobody, and `lack` what keeps them from it. `child` is whether
    the rules for children hold, and `session` whether a session may begin now.
    """

    microphone: str
    microphones: tuple[str, ...]
    loudness: Loudness | None
    free_bytes: int | None
    bytes_per_hour: float
    battery: Battery | None
    now: datetime
    newest_time: datetime | None
    clock_wrong: bool
    headquarters: tuple[str, ...]
    is_headquarters: bool
    auto_lock_minutes: int
    consent: Reason
    interpreter: str = ""
    lack: Lack | None = None
    clock_behind: bool = False
    child: bool = False
    session: MayBegin = field(default_factory=MayBegin)
    limits: SessionLimits = USUAL_LIMITS


def judge_loudness(loudest: float, peak: float, clipped_samples: int) -> Loudness:
    """Say in a word how a sample of sound was; `loudest` and `peak` go from 0 to 1."""
    if peak == 0.0:
        return Loudness.NOTHING
    if clipped_samples >= _CLIPPED_SAMPLES:
        return Loudness.CLIPPED
    return Loudness.QUIET if loudest < _QUIET else Loudness.GOOD


def minutes_on_disk(free_bytes: int, bytes_per_hour: float) -> int:
    """Return how many minutes can be recorded and sealed."""
    return max(0, int((free_bytes - RESERVE_BYTES) / (COPIES * bytes_per_hour) * 60))


def inspect(facts: Facts) -> tuple[Line, ...]:
    """Return every line of the list, in its order."""
    return (
        _microphone(facts),
        _sound(facts.loudness),
        _disk(facts),
        _battery(facts.battery),
        _clock(facts),
        _recipients(facts),
        _lock(facts.auto_lock_minutes),
        _interpreter(facts),
        _session(facts),
        _consent(facts.consent),
    )


def refusals(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return what keeps a recording from beginning; none when it may.

    Only those who can keep a record safe should make one (Istanbul Protocol 2022, paragraph 221): room on the disk, a
    clock that can be believed, a lock, and somebody to seal it to. Without a microphone there is nothing to record, and
    without consent nothing is recorded. Nobody interprets who may not, and a child rests between short sessions.
    """
    return tuple(line for line in lines if line.verdict is Verdict.REFUSED)


def _microphone(facts: Facts) -> Line:
    if not facts.microphones:
        return Line(Check.MICROPHONE, Verdict.REFUSED, Seen.MICROPHONE_MISSING)
    if facts.microphone not in facts.microphones:
        return Line(Check.MICROPHONE, Verdict.REFUSED, Seen.MICROPHONE_GONE, name=facts.microphone)
    return Line(Check.MICROPHONE, Verdict.GOOD, Seen.MICROPHONE_READY, name=facts.microphone)


def _sound(loudness: Loudness | None) -> Line:
    if loudness is None:
        return Line(Check.SOUND, Verdict.ADVICE, Seen.SOUND_UNTRIED)
    seen = {
        Loudness.NOTHING: Seen.SOUND_NOTHING,
        Loudness.QUIET: Seen.SOUND_QUIET,
        Loudness.CLIPPED: Seen.SOUND_CLIPPED,
        Loudness.GOOD: Seen.SOUND_GOOD,
    }[loudness]
    return Line(Check.SOUND, Verdict.GOOD if seen is Seen.SOUND_GOOD else Verdict.ADVICE, seen)


def _disk(facts: Facts) -> Line:
    if facts.free_bytes is None:
        return Line(Check.DISK, Verdict.REFUSED, Seen.DISK_UNSEEN)
    minutes = minutes_on_disk(facts.free_bytes, facts.bytes_per_hour)
    if minutes < REFUSED_MINUTES:
        return Line(Check.DISK, Verdict.REFUSED, Seen.DISK_FULL, minutes)
    if minutes < SHORT_MINUTES:
        return Line(Check.DISK, Verdict.ADVICE, Seen.DISK_SHORT, minutes)
    return Line(Check.DISK, Verdict.GOOD, Seen.DISK_ENOUGH, minutes)


def _battery(battery: Battery | None) -> Line:
    if battery is None:
        return Line(Check.BATTERY, Verdict.GOOD, Seen.BATTERY_UNSEEN)
    if battery.plugged:
        return Line(Check.BATTERY, Verdict.GOOD, Seen.BATTERY_MAINS, battery.percent)
    if battery.seconds_left is None:
        low = battery.percent < LOW_BATTERY_PERCENT
    else:
        low = battery.seconds_left < LOW_BATTERY_SECONDS
    minutes = None if battery.seconds_left is None else battery.seconds_left // 60
    if low:
        return Line(Check.BATTERY, Verdict.ADVICE, Seen.BATTERY_LOW, battery.percent, minutes=minutes)
    return Line(Check.BATTERY, Verdict.GOOD, Seen.BATTERY_ENOUGH, battery.percent, minutes=minutes)


def _clock(facts: Facts) -> Line:
    if facts.clock_wrong:
        return Line(Check.CLOCK, Verdict.REFUSED, Seen.CLOCK_WRONG)
    behind = facts.newest_time is not None and facts.now < facts.newest_time - _CLOCK_SLACK
    if behind or facts.clock_behind:
        # Which of the two times is wrong a person knows: who had a clock that was ahead must not be kept from
        # recording until that day, nor led to set a right one wrong. The custody log shows both.
        return Line(Check.CLOCK, Verdict.ADVICE, Seen.CLOCK_BEHIND_VAULT)
    return Line(Check.CLOCK, Verdict.GOOD, Seen.CLOCK_PLAUSIBLE)


def _recipients(facts: Facts) -> Line:
    if facts.is_headquarters:
        return Line(Check.RECIPIENTS, Verdict.GOOD, Seen.RECIPIENTS_OWN)
    if not facts.headquarters:
        return Line(Check.RECIPIENTS, Verdict.REFUSED, Seen.RECIPIENTS_NONE)
    return Line(Check.RECIPIENTS, Verdict.GOOD, Seen.RECIPIENTS_KNOWN, name=", ".join(facts.headquarters))


def _lock(auto_lock_minutes: int) -> Line:
    if auto_lock_minutes <= 0:
        return Line(Check.LOCK, Verdict.REFUSED, Seen.LOCK_OFF)
    return Line(Check.LOCK, Verdict.GOOD, Seen.LOCK_ON, auto_lock_minutes)


def _interpreter(facts: Facts) -> Line:
    if facts.lack is not None:
        return Line(Check.INTERPRETER, Verdict.REFUSED, Seen(f"interpreter_{facts.lack.value}"), name=facts.interpreter)
    seen = Seen.INTERPRETER_FIT if facts.interpreter else Seen.INTERPRETER_NONE
    return Line(Check.INTERPRETER, Verdict.GOOD, seen, name=facts.interpreter)


def _session(facts: Facts) -> Line:
    if facts.session.refusal is not None:
        seen = Seen.SESSION_BREAK if facts.session.refusal is Refusal.BREAK else Seen.SESSION_DAY
        return Line(Check.SESSION, Verdict.REFUSED, seen, facts.session.minutes_left)
    if facts.child:
        left = facts.limits.child_session_minutes - int(facts.session.carried_seconds // 60)
        return Line(Check.SESSION, Verdict.GOOD, Seen.SESSION_CHILD, left)
    return Line(Check.SESSION, Verdict.GOOD, Seen.SESSION_OPEN, facts.limits.adult_reminder_minutes)


def _consent(reason: Reason) -> Line:
    if reason is Reason.GRANTED:
        return Line(Check.CONSENT, Verdict.GOOD, Seen.CONSENT_GIVEN)
    said_no = reason in (Reason.REFUSED, Reason.WITHDRAWN)
    return Line(Check.CONSENT, Verdict.REFUSED, Seen.CONSENT_REFUSED if said_no else Seen.CONSENT_MISSING)

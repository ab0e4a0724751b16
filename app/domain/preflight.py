"""What is looked at before a recording, and what was seen."""

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """One line of the list before a recording, in the order of the list."""

    MICROPHONE = "microphone"
    SOUND = "sound"
    DISK = "disk"
    BATTERY = "battery"
    CLOCK = "clock"
    RECIPIENTS = "recipients"
    LOCK = "lock"
    INTERPRETER = "interpreter"
    SESSION = "session"
    CONSENT = "consent"


class Verdict(StrEnum):
    """How a line stands."""

    GOOD = "good"
    ADVICE = "advice"
    """It can be recorded all the same; a person may want to do something first."""
    REFUSED = "refused"
    """Nothing is recorded before this is mended."""


class Seen(StrEnum):
    """What was seen, for the sentence of the line."""

    MICROPHONE_READY = "microphone_ready"
    MICROPHONE_MISSING = "microphone_missing"
    MICROPHONE_GONE = "microphone_gone"
    SOUND_UNTRIED = "sound_untried"
    SOUND_GOOD = "sound_good"
    SOUND_QUIET = "sound_quiet"
    SOUND_CLIPPED = "sound_clipped"
    SOUND_NOTHING = "sound_nothing"
    DISK_ENOUGH = "disk_enough"
    DISK_SHORT = "disk_short"
    DISK_FULL = "disk_full"
    DISK_UNSEEN = "disk_unseen"
    BATTERY_MAINS = "battery_mains"
    BATTERY_ENOUGH = "battery_enough"
    BATTERY_LOW = "battery_low"
    BATTERY_UNSEEN = "battery_unseen"
    CLOCK_PLAUSIBLE = "clock_plausible"
    CLOCK_WRONG = "clock_wrong"
    CLOCK_BEHIND_VAULT = "clock_behind_vault"
    RECIPIENTS_KNOWN = "recipients_known"
    RECIPIENTS_OWN = "recipients_own"
    """This office is headquarters itself."""
    RECIPIENTS_NONE = "recipients_none"
    LOCK_ON = "lock_on"
    LOCK_OFF = "lock_off"
    INTERPRETER_NONE = "interpreter_none"
    INTERPRETER_FIT = "interpreter_fit"
    INTERPRETER_NOBODY = "interpreter_nobody"
    INTERPRETER_NOT_BRIEFED = "interpreter_not_briefed"
    INTERPRETER_NO_SECRECY = "interpreter_no_secrecy"
    INTERPRETER_CONFLICT_UNASKED = "interpreter_conflict_unasked"
    INTERPRETER_CONFLICT = "interpreter_conflict"
    INTERPRETER_NOT_ACCEPTED = "interpreter_not_accepted"
    INTERPRETER_REFUSED = "interpreter_refused"
    SESSION_OPEN = "session_open"
    SESSION_CHILD = "session_child"
    SESSION_BREAK = "session_break"
    """A child rests first."""
    SESSION_DAY = "session_day"
    """A child was asked often enough for a day."""
    CONSENT_GIVEN = "consent_given"
    CONSENT_MISSING = "consent_missing"
    CONSENT_REFUSED = "consent_refused"


class Loudness(StrEnum):
    """How a short sample of sound was, in words."""

    NOTHING = "nothing"
    QUIET = "quiet"
    GOOD = "good"
    CLIPPED = "clipped"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list. `number` is minutes or percent, `name` a device or an office, as the sentence needs it.

    `minutes` is how long the battery lasts, None where nobody can tell.
    """

    check: Check
    verdict: Verdict
    seen: Seen
    number: int = 0
    name: str = ""
    minutes: int | None = None

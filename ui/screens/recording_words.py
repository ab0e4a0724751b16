"""The words around a recording: lengths of time, roles, reasons, and what a running recording tells."""

from app.domain.circumstances import Present
from app.usecases.record_told import RecordingEvent, Told
from ui.words import QT_TRANSLATE_NOOP, translate

_HOUR = 3600
_MINUTE = 60

_SPEAKERS = {
    "survivor": QT_TRANSLATE_NOOP("recording", "Survivor"),
    "interpreter": QT_TRANSLATE_NOOP("recording", "Interpreter"),
    "interviewer": QT_TRANSLATE_NOOP("recording", "Interviewer"),
}
_PRESENT = {
    Present.INTERVIEWER: QT_TRANSLATE_NOOP("recording", "Interviewer"),
    Present.INTERPRETER: QT_TRANSLATE_NOOP("recording", "Interpreter"),
    Present.SUPPORT: QT_TRANSLATE_NOOP("recording", "Person of trust"),
    Present.GUARDIAN: QT_TRANSLATE_NOOP("recording", "Guardian"),
    Present.LAWYER: QT_TRANSLATE_NOOP("recording", "Lawyer"),
    Present.HEALTH: QT_TRANSLATE_NOOP("recording", "Health worker"),
    Present.SOCIAL_WORKER: QT_TRANSLATE_NOOP("recording", "Social worker"),
    Present.OFFICIAL: QT_TRANSLATE_NOOP("recording", "Official"),
    Present.OTHER: QT_TRANSLATE_NOOP("recording", "Somebody else"),
}
_REASONS = (
    QT_TRANSLATE_NOOP("recording", "A break"),
    QT_TRANSLATE_NOOP("recording", "Somebody came in"),
    QT_TRANSLATE_NOOP("recording", "The interpreter needs a moment"),
    QT_TRANSLATE_NOOP("recording", "The person asked for it"),
)
_TOLD = {
    RecordingEvent.DROPPING: (
        QT_TRANSLATE_NOOP("recording", "The memory is full too: from {at} on, sound is not kept."),
        QT_TRANSLATE_NOOP("recording", "Free some space on the disk now. What was saved is safe."),
    ),
    RecordingEvent.SOURCE_LOST: (
        QT_TRANSLATE_NOOP("recording", "At {at} the microphone stopped. What was heard is saved."),
        QT_TRANSLATE_NOOP("recording", "Connect it again: the recording then goes on by itself."),
    ),
    RecordingEvent.DISK_BLOCKED: (
        QT_TRANSLATE_NOOP("recording", "At {at} the disk stopped taking sound. It is kept in memory and tried again."),
        QT_TRANSLATE_NOOP("recording", "Free some space on the disk. Nothing is lost so far ({code})."),
    ),
    RecordingEvent.MUTED: (
        QT_TRANSLATE_NOOP("recording", "At {at} the microphone went silent."),
        QT_TRANSLATE_NOOP("recording", "Is it switched off? Look for a switch on it, or in the sound settings."),
    ),
    RecordingEvent.OVERFLOW: (
        QT_TRANSLATE_NOOP("recording", "At {at} a moment of sound was missed; the place is marked."),
        QT_TRANSLATE_NOOP("recording", "Close other programs if it happens again."),
    ),
    RecordingEvent.DAMAGED: (
        QT_TRANSLATE_NOOP("recording", "A place at {at} could not be read; it is marked."),
        "",
    ),
    RecordingEvent.CONSENT_GONE: (
        QT_TRANSLATE_NOOP("recording", "At {at} consent to record was taken back. Nothing after that was taken."),
        QT_TRANSLATE_NOOP("recording", "Ask the person what is to become of what was heard before."),
    ),
    RecordingEvent.INTERPRETER: (
        QT_TRANSLATE_NOOP("recording", "At {at} it was paused: nothing is recorded through this interpreter."),
        QT_TRANSLATE_NOOP("recording", "Take another interpreter, answer what is open, or go on without one."),
    ),
    RecordingEvent.TIME_UP: (
        QT_TRANSLATE_NOOP("recording", "The recording of the consent itself ended at {at}: it gets ten minutes."),
        QT_TRANSLATE_NOOP("recording", "Keep the answers that were given, and go on."),
    ),
    RecordingEvent.SOURCE_BACK: (
        QT_TRANSLATE_NOOP("recording", "The microphone is back; the recording goes on from {at}."),
        "",
    ),
    RecordingEvent.DISK_BACK: (
        QT_TRANSLATE_NOOP("recording", "The disk takes sound again; everything is saved."),
        "",
    ),
    RecordingEvent.UNMUTED: (QT_TRANSLATE_NOOP("recording", "The microphone gives sound again from {at}."), ""),
}
_GOOD = (RecordingEvent.SOURCE_BACK, RecordingEvent.DISK_BACK, RecordingEvent.UNMUTED)


def full_clock(seconds: float) -> str:
    """Return hours, minutes and seconds, such as 00:47:12."""
    whole = int(seconds)
    return f"{whole // _HOUR:02d}:{whole % _HOUR // _MINUTE:02d}:{whole % _MINUTE:02d}"


def short_clock(seconds: float) -> str:
    """Return minutes and seconds, and hours where there are any, such as 47:12."""
    return full_clock(seconds) if seconds >= _HOUR else full_clock(seconds)[3:]


def speaker_word(role: str) -> str:
    """Return what a role that speaks is called."""
    return translate("recording", _SPEAKERS[role])


def present_word(role: Present) -> str:
    """Return what a role in the room is called."""
    return translate("recording", _PRESENT[role])


def pause_reasons() -> list[str]:
    """Return the usual reasons of a pause."""
    return [translate("recording", reason) for reason in _REASONS]


def told_words(told: Told) -> tuple[str, str, str]:
    """Return the kind of the notice, what happened, and the next step."""
    what, next_step = _TOLD[told.event]
    facts = {"at": short_clock(told.at_seconds), "code": told.code}
    return (
        "good" if told.event in _GOOD else "warn",
        translate("recording", what).format(**facts),
        translate("recording", next_step).format(**facts) if next_step else "",
    )

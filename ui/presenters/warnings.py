"""What has to be said of a running recording at this moment, out of what it told."""

from app.usecases.record_told import RecordingEvent, Told

_LASTS = {
    RecordingEvent.SOURCE_LOST: {RecordingEvent.SOURCE_BACK},
    RecordingEvent.DISK_BLOCKED: {RecordingEvent.DISK_BACK},
    RecordingEvent.DROPPING: {RecordingEvent.DISK_BACK},
    RecordingEvent.INTERPRETER: {RecordingEvent.RESUMED},
    RecordingEvent.MUTED: {RecordingEvent.UNMUTED, RecordingEvent.SOURCE_LOST},
}
"""A condition, and what ends it."""
_PASSES = {
    RecordingEvent.SOURCE_BACK: 8.0,
    RecordingEvent.DISK_BACK: 8.0,
    RecordingEvent.UNMUTED: 5.0,
    RecordingEvent.OVERFLOW: 30.0,
    RecordingEvent.DAMAGED: 30.0,
    RecordingEvent.CONSENT_GONE: 30.0,
    RecordingEvent.TIME_UP: 30.0,
}
"""News, and for how many seconds they are shown."""
_WORST_FIRST = (
    RecordingEvent.CONSENT_GONE,
    RecordingEvent.INTERPRETER,
    RecordingEvent.DROPPING,
    RecordingEvent.SOURCE_LOST,
    RecordingEvent.DISK_BLOCKED,
    RecordingEvent.MUTED,
    RecordingEvent.OVERFLOW,
    RecordingEvent.DAMAGED,
    RecordingEvent.TIME_UP,
    RecordingEvent.SOURCE_BACK,
    RecordingEvent.DISK_BACK,
    RecordingEvent.UNMUTED,
)


class Warnings:
    """Holds what is wrong now, the worst first, and for a while what was."""

    def __init__(self) -> None:
        self._shown: dict[RecordingEvent, tuple[Told, float]] = {}

    def take(self, told: Told, now_seconds: float) -> None:
        """Take in one event. Several that are told one after the other may belong together."""
        for event, ends in _LASTS.items():
            if told.event in ends:
                self._shown.pop(event, None)
        if told.event in _LASTS:
            for event in _LASTS[told.event] & _PASSES.keys():
                self._shown.pop(event, None)
            self._shown[told.event] = (told, float("inf"))
        elif told.event in _PASSES:
            self._shown[told.event] = (told, now_seconds + _PASSES[told.event])

    def now(self, now_seconds: float) -> tuple[Told, ...]:
        """Return what is to be shown, the worst first."""
        self._shown = {event: held for event, held in self._shown.items() if held[1] > now_seconds}
        return tuple(self._shown[event][0] for event in _WORST_FIRST if event in self._shown)

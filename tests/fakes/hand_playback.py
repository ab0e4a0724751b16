"""A loudspeaker that a test moves by hand."""

from dataclasses import dataclass, field

from app.ports.playback import Condition, PlaybackReport


@dataclass
class HandPlayback:
    """Implements app.ports.playback.Playback. `played` are the orders; `hear` moves on."""

    played: list[tuple[str, float, float]] = field(default_factory=list)
    report: PlaybackReport = PlaybackReport(Condition.PAUSED, 0.0)  # noqa: RUF009 - frozen
    closed: bool = False

    def play(self, part_id: str, from_seconds: float, speed: float) -> None:
        self.played.append((part_id, from_seconds, speed))
        self.report = PlaybackReport(Condition.PLAYING, from_seconds)

    def pause(self) -> None:
        self.report = PlaybackReport(Condition.PAUSED, self.report.seconds)

    def close(self) -> None:
        self.closed = True

    def hear(self, seconds: float, condition: Condition = Condition.PLAYING, error: Exception | None = None) -> None:
        self.report = PlaybackReport(condition, seconds, error)

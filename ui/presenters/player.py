"""The player: plays, goes back and forth, faster and slower, and remembers what was really played."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.transcript import Span
from app.ports.playback import FASTEST, SLOWEST, Condition, Playback
from ui.errors import Explained, explain
from ui.presenters.heard import HeardSpans
from ui.presenters.jobs import Jobs, Repeating

BACK_SECONDS = 2.0
FORWARD_SECONDS = 5.0
SPEED_STEP = 0.1
_LOOK_SECONDS = 0.03
# From one look to the next sound goes on; what lies further apart was jumped over.
_JUMP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class PlayerState:
    """What the player shows. `length_seconds` is 0 while there is nothing to play."""

    condition: Condition = Condition.PAUSED
    seconds: float = 0.0
    length_seconds: float = 0.0
    speed: float = 1.0
    error: Explained | None = None

    @property
    def playing(self) -> bool:
        """Whether it sounds."""
        return self.condition is Condition.PLAYING


class PlayerPresenter:
    """Presses become orders to a playback; what the playback reports becomes states."""

    def __init__(self, playback: Playback, jobs: Jobs, show: Callable[[PlayerState], object]) -> None:
        self._playback = playback
        self._jobs = jobs.scope()
        self._show = show
        self._look: Repeating | None = None
        self._part_id = ""
        self._heard: dict[str, HeardSpans] = {}
        self._stop_at_seconds: float | None = None
        self._resumes = False
        self.state = PlayerState()

    def open(self, part_id: str, length_seconds: float) -> None:
        """Make another recording ready, at its beginning."""
        self._silence()
        self._part_id = part_id
        self._resumes = False
        self._say(Condition.PAUSED, 0.0, length_seconds=length_seconds)

    def toggle(self) -> None:
        """Play or pause. After a pause it goes on a little earlier, so that no word is lost."""
        if self.state.playing:
            self.pause()
        elif self.state.condition is Condition.ENDED:
            self.play_from(0.0)
        else:
            self.play_from(self.state.seconds - (BACK_SECONDS if self._resumes else 0.0))

    def pause(self) -> None:
        """Fall silent here."""
        if self.state.playing:
            self._take_report()
        if self.state.playing:
            self._silence()
            self._resumes = True
            self._say(Condition.PAUSED, self.state.seconds)

    def play_from(self, seconds: float) -> None:
        """Play from here on."""
        self._stop_at_seconds = None
        self._start(seconds)

    def play_span(self, span: Span) -> None:
        """Play this stretch, and pause behind it."""
        self._start(span.start_seconds)
        self._stop_at_seconds = span.end_seconds

    def seek(self, seconds: float) -> None:
        """Go to another place; what plays goes on from there."""
        if self.state.playing:
            self.play_from(seconds)
        else:
            self._resumes = False
            self._say(Condition.PAUSED, self._within(seconds))

    def back(self) -> None:
        """Go back a little."""
        self.seek(self.state.seconds - BACK_SECONDS)

    def forward(self) -> None:
        """Go on a little."""
        self.seek(self.state.seconds + FORWARD_SECONDS)

    def slower(self) -> None:
        """Play slower, with the same pitch."""
        self.set_speed(self.state.speed - SPEED_STEP)

    def faster(self) -> None:
        """Play faster, with the same pitch."""
        self.set_speed(self.state.speed + SPEED_STEP)

    def set_speed(self, speed: float) -> None:
        """Play at this speed, as far as there is such a speed."""
        speed = round(min(max(speed, SLOWEST), FASTEST), 1)
        if speed == self.state.speed:
            return
        self._say(self.state.condition, self.state.seconds, speed=speed)
        if self.state.playing:
            stop_at = self._stop_at_seconds
            self._start(self.state.seconds)
            self._stop_at_seconds = stop_at

    def was_heard(self, span: Span) -> bool:
        """Whether this stretch of the open recording was played since the testimony was opened."""
        return self._spans.holds(span)

    def close(self) -> None:
        """Fall silent and show nothing more."""
        self._jobs.close()
        self._playback.close()

    @property
    def _spans(self) -> HeardSpans:
        return self._heard.setdefault(self._part_id, HeardSpans())

    def _start(self, seconds: float) -> None:
        if self.state.length_seconds <= 0:
            return
        seconds = self._within(seconds)
        self._playback.play(self._part_id, seconds, self.state.speed)
        if self._look is None:
            self._look = self._jobs.every(_LOOK_SECONDS, self._take_report)
        self._say(Condition.PLAYING, seconds)

    def _silence(self) -> None:
        if self._look is not None:
            self._look.stop()
            self._look = None
            self._playback.pause()
        self._stop_at_seconds = None

    def _take_report(self) -> None:
        report = self._playback.report
        before = self.state.seconds
        if 0 < report.seconds - before < _JUMP_SECONDS * self.state.speed:
            self._spans.add(before, report.seconds)
        error = None if report.error is None else explain(report.error)
        seconds = self.state.length_seconds if report.condition is Condition.ENDED else report.seconds
        if report.condition is not Condition.PLAYING:
            self._silence()
            self._resumes = False
        self._say(report.condition, seconds, error=error)
        if self._stop_at_seconds is not None and seconds >= self._stop_at_seconds:
            self._silence()
            self._resumes = False
            self._say(Condition.PAUSED, seconds)

    def _within(self, seconds: float) -> float:
        return min(max(seconds, 0.0), self.state.length_seconds)

    def _say(
        self,
        condition: Condition,
        seconds: float,
        *,
        speed: float | None = None,
        length_seconds: float | None = None,
        error: Explained | None = None,
    ) -> None:
        self.state = PlayerState(
            condition=condition,
            seconds=seconds,
            length_seconds=self.state.length_seconds if length_seconds is None else length_seconds,
            speed=self.state.speed if speed is None else speed,
            error=error,
        )
        self._show(self.state)

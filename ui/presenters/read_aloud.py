"""A wording that somebody recorded, played to the person: sentence by sentence, and stopped at any time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.wording import Clip, Reading, Topic
from app.ports.playback import Condition, Playback
from app.ports.templates import Readings
from ui.errors import Explained, explain
from ui.presenters.asking import Asking
from ui.presenters.consent_state import ConsentState, Page
from ui.presenters.jobs import JobScope, Repeating
from ui.program import Sound

_LOOK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class AloudState:
    """`clips` are the recorded sentences of what is shown; none: nothing is offered. `voice` says whose voice it is.

    `number` is the one that sounds, from 0, None while nothing does; `topic` its paragraph, None for a question.
    """

    clips: tuple[Clip, ...] = ()
    voice: str = ""
    synthetic: bool = False
    number: int | None = None
    topic: Topic | None = None
    heard: bool = False
    no_loudspeaker: bool = False
    error: Explained | None = None

    @property
    def playing(self) -> bool:
        """Whether it sounds."""
        return self.number is not None


class ReadAloud:
    """Follows the page of consent. Which clips sounded to their end is told to `asking`, and so to the answers."""

    def __init__(
        self, readings: Readings, sound: Sound, asking: Asking, jobs: JobScope, show: Callable[[AloudState], object]
    ) -> None:
        self._readings = readings
        self._sound = sound
        self._asking = asking
        self._jobs = jobs
        self._show = show
        self._playback: Playback | None = None
        self._look: Repeating | None = None
        self._page: object = None
        self._topics: tuple[Topic | None, ...] = ()
        self.state = AloudState()

    def follow(self, state: ConsentState) -> None:
        """Offer what can be heard of this page; another page, question or language falls silent."""
        asks = state.slot if state.page is Page.ASK else None
        page = (state.page, asks, state.wording)
        if page == self._page:
            return
        self._page = page
        self._silence()
        reading = state.wording.reading
        offered = [] if reading is None else _offered(reading, state)
        self._topics = tuple(topic for topic, _ in offered)
        voice, synthetic = ("", False) if reading is None else (reading.voice, reading.synthetic)
        self._become(AloudState(tuple(clip for _, clip in offered), voice, synthetic))

    def press(self) -> None:
        """Play, from the first sentence that was not heard to its end, or stop."""
        if self.state.playing:
            self.stop()
        elif self.state.clips:
            heard = self._asking.heard
            unheard = (number for number, clip in enumerate(self.state.clips) if clip.sha256 not in heard)
            self._play(next(unheard, 0))

    def stop(self) -> None:
        """Fall silent."""
        if self.state.playing:
            self._silence()
            self._become(replace(self.state, number=None, topic=None))

    def close(self) -> None:
        """Fall silent and let go of the loudspeaker."""
        self._silence()
        if self._playback is not None:
            self._playback.close()
        self._jobs.close()

    def _play(self, number: int) -> None:
        if self._playback is None:
            self._playback = self._sound.playback(self._readings)
        self._playback.play(self.state.clips[number].sha256, 0.0, 1.0)
        if self._look is None:
            self._look = self._jobs.every(_LOOK_SECONDS, self._look_again)
        topic = self._topics[number]
        self._become(replace(self.state, number=number, topic=topic, no_loudspeaker=False, error=None))

    def _look_again(self) -> None:
        number, playback = self.state.number, self._playback
        if number is None or playback is None or playback.report.condition is Condition.PLAYING:
            return
        report = playback.report
        if report.condition is Condition.ENDED:
            self._asking.heard |= {self.state.clips[number].sha256}
            if number + 1 < len(self.state.clips):
                self._play(number + 1)
                return
        self._silence()
        self._become(
            replace(
                self.state,
                number=None,
                topic=None,
                no_loudspeaker=report.condition is Condition.NO_LOUDSPEAKER,
                error=None if report.error is None else explain(report.error),
            )
        )

    def _silence(self) -> None:
        if self._look is not None:
            self._look.stop()
            self._look = None
        if self._playback is not None:
            self._playback.pause()

    def _become(self, state: AloudState) -> None:
        heard = bool(state.clips) and all(clip.sha256 in self._asking.heard for clip in state.clips)
        self.state = replace(state, heard=heard)
        self._show(self.state)


def _offered(reading: Reading, state: ConsentState) -> Sequence[tuple[Topic | None, Clip]]:
    if state.page is Page.READ:
        return list(reading.paragraphs.items())
    if state.page is Page.ASK and state.slot is not None and state.slot.key in reading.questions:
        return [(None, reading.questions[state.slot.key])]
    return []

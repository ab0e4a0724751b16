"""A sound port whose microphone gives what a test wrote down, and may do something between two blocks."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.errors.audio import MicrophoneMissing
from app.ports.audio import AudioCodec, MicrophoneName, PcmBlock, SoundFile, Source, SourceEvent, SourceNotice
from app.ports.clock import Clock
from app.ports.playback import Condition, Playback, PlaybackReport, ReadsPcm, SoundTools
from tests.fakes.scripted_source import ScriptedSource
from ui.wiring.sound import WiredSound

Act = bytes | SourceNotice | Callable[[], object]


class ActingSource(ScriptedSource):
    """Sound, notices and acts, in their order; acts are done by the thread that reads. Then nothing comes."""

    name = "Lapel"

    def __init__(self, acts: Sequence[Act]) -> None:
        super().__init__()
        self.acts = list(acts)

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        item = super().read(0.0)
        while item is None and self.acts and self.running:
            act = self.acts.pop(0)
            if isinstance(act, bytes):
                self.hear(act)
            elif isinstance(act, SourceNotice):
                self.notice(act.event, act.seconds)
            else:
                act()
                return None
            item = super().read(0.0)
        return item


class EndingSource(ActingSource):
    """Ends by itself when everything is done."""

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        item = super().read(timeout_seconds)
        if item is None and not self.acts and self.running:
            return SourceNotice(SourceEvent.ENDED)
        return item


@dataclass
class HandPlayback:
    """The port Playback, moved by hand."""

    pcm: ReadsPcm
    report: PlaybackReport = field(default_factory=lambda: PlaybackReport(Condition.PAUSED, 0.0))
    closed: bool = False

    def play(self, part_id: str, from_seconds: float, speed: float) -> None:
        self.report = PlaybackReport(Condition.PLAYING, from_seconds)

    def pause(self) -> None:
        self.report = PlaybackReport(Condition.PAUSED, 0.0)

    def close(self) -> None:
        self.closed = True


@dataclass
class Studio:
    """Implements ui.program.Sound; files are read as they really are."""

    clock: Clock
    names: list[MicrophoneName] = field(default_factory=lambda: [MicrophoneName("Lapel", usual=True)])
    acts: list[Act] = field(default_factory=list)
    ends: bool = False
    playbacks: list[HandPlayback] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._real = WiredSound(self.clock)

    @property
    def codec(self) -> AudioCodec:
        return self._real.codec

    def microphones(self) -> Sequence[MicrophoneName]:
        return list(self.names)

    @contextmanager
    def file(self, path: Path, *, realtime: bool) -> Iterator[SoundFile]:
        with self._real.file(path, realtime=realtime) as source:
            yield source

    @contextmanager
    def microphone(self, name: str) -> Iterator[Source]:
        self.asked.append(name)
        if not self.names:
            raise MicrophoneMissing
        yield (EndingSource if self.ends else ActingSource)(self.acts)

    def files_to_listen(self) -> Sequence[str]:
        return self._real.files_to_listen()

    def tools(self) -> SoundTools:
        return self._real.tools()

    def playback(self, recordings: ReadsPcm) -> Playback:
        self.playbacks.append(HandPlayback(recordings))
        return self.playbacks[-1]

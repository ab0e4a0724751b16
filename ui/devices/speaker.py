"""The loudspeaker: plays recordings out of the vault, sample by sample as they are, or faster or slower.

Nothing is written anywhere on the way: sealed sound is opened, decoded and handed to the device in memory.
"""

import os
from array import array
from collections.abc import Iterator

from PySide6.QtCore import QIODevice, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from app.domain.audio import AudioFormat
from app.ports.playback import Condition, PlaybackReport, ReadsPcm, SoundTools, Tempo

_TICK_MILLISECONDS = 20
_BUFFER_SECONDS = 1.0
_STOP_MILLISECONDS = 5_000
_MICROSECONDS = 1_000_000
# As for the microphone: with the server's own short queue a busy machine leaves holes in the sound.
_SERVER_QUEUE = ("PULSE_LATENCY_MSEC", "100")
# What the device still holds when our buffer is empty; falling silent earlier would cut the last word.
_TAIL_SECONDS = 0.3
# The server gives back a device that it lost within this time, or the device is gone.
_STALLED_SECONDS = 2.0
_WISHED_FORMATS = (AudioFormat(48_000, 1), AudioFormat(48_000, 2), AudioFormat(44_100, 1), AudioFormat(44_100, 2))


class Loudspeaker:
    """Implements app.ports.playback.Playback. Needs a Qt application; make and use it on one thread."""

    def __init__(self, recordings: ReadsPcm, tools: SoundTools) -> None:
        os.environ.setdefault(*_SERVER_QUEUE)
        self._wished = PlaybackReport(Condition.PAUSED, 0.0)
        self._thread = QThread()
        self._thread.setObjectName("loudspeaker")
        self._feeder = _Feeder(recordings, tools)
        self._feeder.moveToThread(self._thread)
        self._thread.start(QThread.Priority.HighPriority)

    @property
    def report(self) -> PlaybackReport:
        """How the playback stands: what its thread says of the newest wish, or the wish until it says something."""
        order, said = self._feeder.said
        return said if order == self._feeder.newest_order else self._wished

    def play(self, part_id: str, from_seconds: float, speed: float) -> None:
        """Play from here on."""
        self._wish(PlaybackReport(Condition.PLAYING, from_seconds))
        self._feeder.play_wished.emit(self._feeder.newest_order, part_id, from_seconds, speed)

    def pause(self) -> None:
        """Fall silent and stay at this place."""
        self._wish(PlaybackReport(Condition.PAUSED, self.report.seconds))
        self._feeder.pause_wished.emit()

    def _wish(self, report: PlaybackReport) -> None:
        self._wished = report
        self._feeder.newest_order += 1

    def close(self) -> None:
        """Fall silent and end the thread; the last tick takes a few milliseconds at most."""
        self._wish(PlaybackReport(Condition.PAUSED, self.report.seconds))
        self._feeder.end_wished.emit()
        self._thread.wait(_STOP_MILLISECONDS)


class _Feeder(QObject):
    """Lives in the loudspeaker's thread and keeps the device's buffer full.

    Wishes are numbered. `newest_order` is written by the other side only, `said` (the number of the wish that is
    served, and how it goes) by this side only, so that no lock is needed.
    """

    play_wished = Signal(int, str, float, float)
    pause_wished = Signal()
    end_wished = Signal()

    def __init__(self, recordings: ReadsPcm, tools: SoundTools) -> None:
        super().__init__()
        self.newest_order = 0
        self.said = (-1, PlaybackReport(Condition.PAUSED, 0.0))
        self._serving = 0
        self._recordings = recordings
        self._tools = tools
        self._sink: QAudioSink | None = None
        self._stream: QIODevice | None = None
        self._timer: QTimer | None = None
        self._sound: Iterator[bytes] = iter(())
        self._waiting = bytearray()
        self._line = _Line(0.0, 1.0, 1)
        self.play_wished.connect(self._play)
        self.pause_wished.connect(self._fall_silent)
        self.end_wished.connect(self._end)

    @Slot(int, str, float, float)
    def _play(self, order: int, part_id: str, from_seconds: float, speed: float) -> None:
        self._fall_silent()
        if order != self.newest_order:
            return
        self._serving = order
        device = QMediaDevices.defaultAudioOutput()
        audio_format = _format_of(device)
        if audio_format is None:
            self._tell(Condition.NO_LOUDSPEAKER, from_seconds)
            return
        tempo = self._tools.tempo(AudioFormat(audio_format.sample_rate_hz, 1), speed)
        self._sound = self._shaped(part_id, from_seconds, audio_format, tempo)
        self._line = _Line(from_seconds, speed, audio_format.sample_rate_hz * audio_format.bytes_per_frame)
        self._sink = QAudioSink(device, _qt_format(audio_format), self)
        self._sink.setBufferSize(int(_BUFFER_SECONDS * self._line.bytes_per_second))
        self._stream = self._sink.start()
        # Qt's signature hides it: there is no stream when the device does not start.
        if self._stream is None:
            self._lose_device()  # type: ignore[unreachable]
            return
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    @Slot()
    def _fall_silent(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
        self._timer = self._sink = self._stream = None
        self._waiting.clear()
        close = getattr(self._sound, "close", None)
        self._sound = iter(())
        if close is not None:
            close()

    @Slot()
    def _end(self) -> None:
        self._fall_silent()
        QThread.currentThread().quit()

    @Slot()
    def _tick(self) -> None:
        sink = self._sink
        if sink is None:
            return
        if sink.state() is QtAudio.State.StoppedState and sink.error() is not QtAudio.Error.NoError:
            self._lose_device()
            return
        try:
            self._fill(sink)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
            self._fall_silent()
            self._tell(Condition.FAILED, self._line.seconds, error)
            return
        self._line.hear(sink.bufferSize() - sink.bytesFree(), sink.elapsedUSecs() / _MICROSECONDS)
        if self._line.over:
            self._fall_silent()
            self._tell(Condition.ENDED, self._line.seconds)
        elif self._line.stalled_seconds > _STALLED_SECONDS:
            self._lose_device()
        else:
            self._tell(Condition.PLAYING, self._line.seconds)

    def _fill(self, sink: QAudioSink) -> None:
        free = sink.bytesFree()
        while len(self._waiting) < free:
            samples = next(self._sound, None)
            if samples is None:
                self._line.complete = not self._waiting
                break
            self._waiting += samples
        if self._stream is not None and free and self._waiting:
            taken = self._stream.write(bytes(self._waiting[:free]))
            if taken > 0:
                self._line.written_bytes += taken
                del self._waiting[:taken]

    def _shaped(self, part_id: str, from_seconds: float, audio_format: AudioFormat, tempo: Tempo) -> Iterator[bytes]:
        for block in self._recordings.read_pcm(part_id, audio_format.sample_rate_hz, from_seconds):
            yield _on_all_channels(tempo.convert(block.samples), audio_format.channels)
        yield _on_all_channels(tempo.flush(), audio_format.channels)

    def _lose_device(self) -> None:
        at_seconds = self._line.seconds
        self._fall_silent()
        self._tell(Condition.NO_LOUDSPEAKER, at_seconds)

    def _tell(self, condition: Condition, seconds: float, error: Exception | None = None) -> None:
        self.said = (self._serving, PlaybackReport(condition, seconds, error))


class _Line:
    """Book-keeping from bytes that were handed over to seconds of the recording that were heard."""

    def __init__(self, from_seconds: float, speed: float, bytes_per_second: int) -> None:
        self._from_seconds = from_seconds
        self._speed = speed
        self.bytes_per_second = bytes_per_second
        self.written_bytes = 0
        self.complete = False
        self._heard_seconds = 0.0
        self._elapsed_seconds = 0.0
        self.stalled_seconds = 0.0

    def hear(self, waiting_bytes: int, elapsed_seconds: float) -> None:
        """Note how much still waits in the buffer, and the time since the start.

        The sound server takes a second of sound in advance: no more was heard than time has passed.
        """
        taken_seconds = (self.written_bytes - max(0, waiting_bytes)) / self.bytes_per_second
        heard_seconds = max(self._heard_seconds, min(taken_seconds, elapsed_seconds))
        moved = heard_seconds > self._heard_seconds
        self.stalled_seconds = 0.0 if moved else self.stalled_seconds + elapsed_seconds - self._elapsed_seconds
        self._heard_seconds, self._elapsed_seconds = heard_seconds, elapsed_seconds

    @property
    def seconds(self) -> float:
        """The place in the recording that is heard now."""
        return self._from_seconds + self._heard_seconds * self._speed

    @property
    def over(self) -> bool:
        """Whether all was written and heard."""
        total_seconds = self.written_bytes / self.bytes_per_second
        heard = self._heard_seconds >= total_seconds and self._elapsed_seconds >= total_seconds + _TAIL_SECONDS
        return self.complete and heard


def _format_of(device: QAudioDevice) -> AudioFormat | None:
    if device.isNull():
        return None
    return next((wished for wished in _WISHED_FORMATS if device.isFormatSupported(_qt_format(wished))), None)


def _qt_format(audio_format: AudioFormat) -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleRate(audio_format.sample_rate_hz)
    made.setChannelCount(audio_format.channels)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made


def _on_all_channels(mono: bytes, channels: int) -> bytes:
    if channels == 1:
        return mono
    one = array("h", mono)
    every = array("h", bytes(len(mono) * channels))
    for channel in range(channels):
        every[channel::channels] = one
    return every.tobytes()

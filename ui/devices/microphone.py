"""The microphone as a source of sound.

Qt's defaults lose sound silently. The settings below were measured: with them nothing was lost on a machine with
twice the work that its cores can do, or while the interpreter was held.
"""

import os
import time
from queue import Empty, SimpleQueue

from PySide6.QtCore import QIODevice, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices

from app.domain.audio import AudioFormat, PcmBlock
from app.errors.audio import MicrophoneRefused
from app.ports.audio import SourceEvent, SourceNotice
from app.sound_queue import SoundQueue
from ui.clock import slept_seconds
from ui.devices.permission import may_listen
from ui.devices.soundserver import SoundServer
from ui.devices.watchdog import TICK_SECONDS, Watchdog

# The largest power of two that is taken; with the default 7 of 12 recordings lost sound.
_PERIOD_FRAMES = 4096
# Ten seconds: a C call that holds the interpreter, or a suspended thread, loses nothing for so long.
_BUFFER_SECONDS = 10
_START_SECONDS = 10.0
_REOPEN_SECONDS = 5.0
_RETRY_SECONDS = 1.0
# The clocks that tell of a sleep are read one after the other, and a busy machine may stop between them.
_ASLEEP_SECONDS = 1.0
_STOP_MILLISECONDS = 5_000
# Qt asks the sound server for a queue of two blocks only: a busy machine that keeps us waiting for longer loses sound
# there, before any buffer of ours. libpulse takes this wish from the environment alone, and lifts that limit with it.
_SERVER_QUEUE = ("PULSE_LATENCY_MSEC", "100")
_MICROSECONDS = 1_000_000
_WISHED_FORMATS = (AudioFormat(48_000, 1), AudioFormat(48_000, 2), AudioFormat(44_100, 1), AudioFormat(44_100, 2))


class Microphone:
    """One microphone (port Source), heard by a thread of its own with an event loop of its own.

    Needs a Qt application (microphones.ensure_application), but neither a window nor its event loop. When the
    device vanishes it says LOST within a second, takes nothing from the device that the sound server puts in
    its place, and goes on with BACK when the device is there again.
    """

    def __init__(self, device: QAudioDevice) -> None:
        """Take a device of microphones.find_microphone. Raises MicrophoneRefused."""
        os.environ.setdefault(*_SERVER_QUEUE)
        self._device = device
        self._format = _format_of(device)
        self._queue = SoundQueue(self._format)
        self._thread = QThread()
        self._listener: _Listener | None = None

    @property
    def name(self) -> str:
        """The device as the system names it."""
        return self._device.description()

    @property
    def format(self) -> AudioFormat:
        """48 kHz mono wherever the device can."""
        return self._format

    @property
    def heard_frames(self) -> int:
        """Frames given by the device so far."""
        return self._queue.heard_frames

    def start(self) -> None:
        """Begin to listen; returns when the device has taken the order. Raises MicrophoneRefused."""
        if not may_listen():
            raise MicrophoneRefused
        started: SimpleQueue[bool] = SimpleQueue()
        self._listener = _Listener(self._device, self._format, self._queue, started)
        self._listener.moveToThread(self._thread)
        self._thread.started.connect(self._listener.begin)
        self._thread.start(QThread.Priority.TimeCriticalPriority)
        try:
            accepted = started.get(timeout=_START_SECONDS)
        except Empty:
            accepted = False
        if not accepted:
            self.stop()
            raise MicrophoneRefused

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        """Return the next block or notice, waiting at most this long."""
        return self._queue.take(timeout_seconds)

    def stop(self) -> None:
        """Take what the device still holds, and let go of it."""
        if self._listener is None:
            return
        self._listener.end_wished.emit()
        if not self._thread.wait(_STOP_MILLISECONDS):
            # The sound server hangs: what was heard can still be read, and the recording can end.
            self._queue.notice(SourceEvent.ENDED)
        self._listener = None


def _format_of(device: QAudioDevice) -> AudioFormat:
    for wished in _WISHED_FORMATS:
        if device.isFormatSupported(_qt_format(wished)):
            return wished
    raise MicrophoneRefused


def _qt_format(audio_format: AudioFormat) -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleRate(audio_format.sample_rate_hz)
    made.setChannelCount(audio_format.channels)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made


class _Listener(QObject):
    """Lives in the microphone's thread: copies samples into the queue and asks the watchdog, nothing else."""

    end_wished = Signal()

    def __init__(
        self, device: QAudioDevice, audio_format: AudioFormat, queue: SoundQueue, started: SimpleQueue[bool]
    ) -> None:
        super().__init__()
        self._device = device
        self._format = audio_format
        self._queue = queue
        self._started = started
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._timer: QTimer | None = None
        self._watchdog = Watchdog(queue.notice, time.monotonic())
        self._odd = b""
        self._opened_seconds = 0.0
        self._slept_seconds = slept_seconds() or 0.0
        self._server = SoundServer(bytes(device.id().data()))
        self._ended = False
        self.end_wished.connect(self.end)

    @Slot()
    def begin(self) -> None:
        """Open the device and say whether it took the order."""
        # Its seconds stand still while the computer sleeps; what was slept is told apart.
        self._watchdog = Watchdog(self._queue.notice, time.monotonic())
        self._slept_seconds = slept_seconds() or 0.0
        opened = self._open()
        if opened:
            self._timer = QTimer(self)
            self._timer.setTimerType(Qt.TimerType.PreciseTimer)
            self._timer.setInterval(int(TICK_SECONDS * 1000))
            self._timer.timeout.connect(self._tick)
            self._timer.start()
        self._started.put(opened)

    @Slot()
    def end(self) -> None:
        """Take the last samples before the device is closed."""
        if not self._ended:
            self._ended = True
            self._drain()
            self._close()
            self._server.close()
            self._queue.notice(SourceEvent.ENDED)
        # A timer has to be stopped by its own thread.
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None
        QThread.currentThread().quit()

    def _open(self) -> bool:
        self._opened_seconds = time.monotonic()
        self._source = QAudioSource(self._device, _qt_format(self._format), self)
        self._source.setNativePeriodFrameCount(_PERIOD_FRAMES)
        bytes_per_second = self._format.sample_rate_hz * self._format.bytes_per_frame
        self._source.setBufferSize(_BUFFER_SECONDS * bytes_per_second)
        self._stream = self._source.start()
        # Qt's signature hides it: there is no stream when there is no device.
        if self._stream is None:
            self._close()  # type: ignore[unreachable]
            return False
        self._stream.readyRead.connect(self._drain)
        return True

    def _close(self) -> None:
        if self._source is not None:
            self._source.stop()
            self._source.deleteLater()
        self._source = self._stream = None
        self._odd = b""

    @Slot()
    def _drain(self) -> None:
        if self._stream is None:
            return
        self._look_for_sleep()
        samples = self._odd + self._stream.readAll().data()
        whole = len(samples) - len(samples) % self._format.bytes_per_frame
        self._odd = samples[whole:]
        now_seconds = time.monotonic()
        if not self._present():
            self._watchdog.device_gone(now_seconds)
            self._close()
        elif whole:
            self._watchdog.data(samples[:whole], now_seconds)
            self._queue.put(samples[:whole])

    @Slot()
    def _tick(self) -> None:
        if self._ended:
            return
        now_seconds = time.monotonic()
        self._look_for_sleep()
        self._server.ask()
        if self._source is None:
            if now_seconds - self._opened_seconds > _RETRY_SECONDS and self._present():
                self._open()
            return
        self._drain()
        # Draining may find that the device is gone, and close it.
        if self._source is not None:
            lag_seconds = (self._source.elapsedUSecs() - self._source.processedUSecs()) / _MICROSECONDS
            self._watchdog.tick(lag_seconds, now_seconds)
            self._close_stale(now_seconds)

    def _look_for_sleep(self) -> None:
        slept = slept_seconds() or 0.0
        if slept - self._slept_seconds >= _ASLEEP_SECONDS:
            self._watchdog.slept(slept - self._slept_seconds)
        self._slept_seconds = max(slept, self._slept_seconds)

    def _close_stale(self, now_seconds: float) -> None:
        # A line that is only late still has its sound in the buffer: it is given time before it is cut.
        quiet_seconds = min(self._watchdog.quiet_seconds(now_seconds), now_seconds - self._opened_seconds)
        if self._watchdog.lost and quiet_seconds > _REOPEN_SECONDS:
            self._close()

    def _present(self) -> bool:
        if self._server.gone:
            return False
        wanted = self._device.id()
        return any(device.id() == wanted for device in QMediaDevices.audioInputs())

"""The loop in the child process: commands in, answers out, until the input ends.

One thread reads all the time, so that a cancelled request, a broken rule and the end of input are seen while the model
runs; the main thread computes. See WIRE.md.
"""

import hashlib
import io
import os
import queue
import threading
from dataclasses import dataclass, field

import numpy as np

from app.domain.model_pack import REQUIRED_FILES
from app.domain.transcript import WindowText
from app.errors.transcription import WireError, WireMalformed
from transcription import engine
from transcription.frames import (
    BYTES_PER_SAMPLE,
    WIRE_VERSION,
    Begin,
    Cancel,
    Data,
    Failed,
    FailedReason,
    FindSpeech,
    Frame,
    Loaded,
    Pack,
    PackEntry,
    Ready,
    Speech,
    Text,
    Transcribe,
)
from transcription.wire import encode, read_frame

EXIT_END_OF_INPUT = 0
EXIT_BROKEN_WIRE = 65
_ORDER_RULE = 10


class _Sound:
    """Samples of one request on their way in."""

    def __init__(self, samples: int) -> None:
        self._parts = bytearray()
        self._wanted_bytes = samples * BYTES_PER_SAMPLE

    @property
    def missing_bytes(self) -> int:
        return self._wanted_bytes - len(self._parts)

    def take(self, payload: bytes) -> None:
        self._parts += payload

    def samples(self) -> engine.Sound:
        return np.frombuffer(self._parts, dtype="<f4").astype(np.float32, copy=False)


class _PackFiles:
    """Files of a pack on their way in, hashed as they are stored."""

    def __init__(self, entries: tuple[PackEntry, ...]) -> None:
        self._left = list(entries)
        self._sha256 = {entry.name: entry.sha256 for entry in entries}
        self._stored: dict[str, bytes] = {}
        self._open = io.BytesIO()
        self._hash = hashlib.sha256()
        self.is_whole = len({entry.name for entry in entries}) == len(entries)
        self._close_full()

    @property
    def missing_bytes(self) -> int:
        return sum(entry.size_bytes for entry in self._left) - self._open.tell()

    def take(self, payload: bytes) -> None:
        view = memoryview(payload)
        while view:
            here = view[: self._left[0].size_bytes - self._open.tell()]
            self._open.write(here)
            self._hash.update(here)
            view = view[len(here) :]
            self._close_full()

    def _close_full(self) -> None:
        while self._left and self._open.tell() == self._left[0].size_bytes:
            entry = self._left.pop(0)
            self.is_whole = self.is_whole and self._hash.hexdigest() == entry.sha256
            self._stored[entry.name] = self._open.getvalue()
            self._open, self._hash = io.BytesIO(), hashlib.sha256()

    def sha256_of(self, name: str) -> str:
        """Return the hash of a file, lower-case hex."""
        return self._sha256[name]

    def give_up(self) -> dict[str, bytes]:
        """Hand over the stored files and keep nothing."""
        stored, self._stored = self._stored, {}
        return stored


@dataclass(slots=True)
class _Job:
    command: Pack | FindSpeech | Transcribe
    content: _PackFiles | _Sound
    cancelled: threading.Event = field(default_factory=threading.Event)

    @property
    def request(self) -> int | None:
        return None if isinstance(self.command, Pack) else self.command.request


class _Channel:
    """The two pipes."""

    def __init__(self, read_handle: int, write_handle: int) -> None:
        self._read_handle = read_handle
        self._write_handle = write_handle
        self._write_lock = threading.Lock()

    def receive(self) -> Frame | None:
        return read_frame(self._read_exactly, to_worker=True)

    def _read_exactly(self, count: int) -> bytes:
        parts = bytearray()
        while len(parts) < count and (part := os.read(self._read_handle, count - len(parts))):
            parts += part
        return bytes(parts)

    def send(self, frame: Frame) -> None:
        header, payload = encode(frame)
        message = memoryview(header + bytes(payload))
        with self._write_lock:
            while message:
                message = message[os.write(self._write_handle, message) :]


class _Inbox:
    """Reads frames for ever and puts whole commands in line; at most one is in line, one at work (WIRE.md 12)."""

    def __init__(self, channel: _Channel) -> None:
        self._channel = channel
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._growing: _Job | None = None
        self._working: _Job | None = None

    def next(self) -> _Job:
        return self._jobs.get()

    def done(self) -> None:
        """Say that the job in hand is about to be answered: the next command may come."""
        self._working = None

    def run(self) -> None:
        """Read until the end of input, then end the process, whatever the model is doing."""
        status = EXIT_BROKEN_WIRE
        try:
            while (frame := self._channel.receive()) is not None:
                self._take(frame)
            status = EXIT_END_OF_INPUT
        except (WireError, OSError):
            pass
        finally:
            os._exit(status)

    def _take(self, frame: Frame) -> None:
        if isinstance(frame, Cancel):
            self._cancel(frame.request)
        elif isinstance(frame, Data):
            self._grow(frame)
        elif isinstance(frame, Pack | FindSpeech | Transcribe):
            if self._growing is not None or self._working is not None:
                raise WireMalformed(rule=12)
            content = _PackFiles(frame.files) if isinstance(frame, Pack) else _Sound(frame.samples)
            self._growing = _Job(frame, content)
            self._finish_if_full()
        else:
            raise WireMalformed(rule=9)

    def _grow(self, frame: Data) -> None:
        if self._growing is None or len(frame.payload) > self._growing.content.missing_bytes:
            raise WireMalformed(rule=_ORDER_RULE)
        self._growing.content.take(bytes(frame.payload))
        self._finish_if_full()

    def _finish_if_full(self) -> None:
        job = self._growing
        if job is not None and job.content.missing_bytes == 0:
            self._growing, self._working = None, job
            self._jobs.put(job)

    def _cancel(self, request: int) -> None:
        # The sound of a cancelled request still has to arrive whole: the job is then answered at once.
        for job in (self._growing, self._working):
            if job is not None and job.request == request:
                job.cancelled.set()


class Worker:
    """Answers one command after the other; `threads` is how many the model may use."""

    def __init__(self, channel: _Channel, inbox: _Inbox, threads: int) -> None:
        self._channel = channel
        self._inbox = inbox
        self._threads = threads
        self._engine: engine.Engine | None = None

    def run(self) -> None:
        """Work until the process ends."""
        while True:
            job = self._inbox.next()
            answer = self._answer(job)
            # Sound goes from memory before the answer, not when the next window comes.
            del job
            self._inbox.done()
            self._channel.send(answer)

    def _answer(self, job: _Job) -> Frame:
        if job.cancelled.is_set():
            return Failed(job.request, FailedReason.CANCELLED)
        try:
            if isinstance(job.content, _PackFiles):
                return self._load(job.content)
            return self._compute(job, job.content.samples())
        except MemoryError:
            return Failed(job.request, FailedReason.MEMORY)
        except Exception:  # noqa: BLE001 -- whatever the libraries raise: its text may quote speech and stays here
            return Failed(job.request, FailedReason.MODEL)

    def _load(self, files: _PackFiles) -> Frame:
        self._engine = None
        stored = files.give_up()
        # Without a tokenizer the library would ask its hub for one.
        if not files.is_whole or not stored.keys() >= set(REQUIRED_FILES):
            return Failed(None, FailedReason.PACK)
        self._engine = engine.Engine(stored, files.sha256_of("model.bin"), self._threads)
        return Loaded(self._engine.multilingual, self._engine.mels, self._engine.languages)

    def _compute(self, job: _Job, samples: engine.Sound) -> Frame:
        request = job.request or 0
        if not np.isfinite(samples).all():
            return Failed(request, FailedReason.SOUND)
        if isinstance(job.command, FindSpeech):
            return Speech(request, engine.find_speech(samples))
        text = self._transcribe(job, samples)
        return Failed(request, FailedReason.CANCELLED) if text is None else Text(request, text)

    def _transcribe(self, job: _Job, samples: engine.Sound) -> WindowText | None:
        if self._engine is None or not isinstance(job.command, Transcribe):
            raise RuntimeError
        return self._engine.transcribe(
            samples,
            language=job.command.language,
            beam_size=job.command.beam_size,
            word_times=job.command.word_times,
            hotwords=job.command.hotwords,
            is_cancelled=job.cancelled.is_set,
        )


def serve(read_handle: int, write_handle: int) -> None:
    """Answer commands from one pipe on another; ends the process itself when the input ends or breaks a rule."""
    channel = _Channel(read_handle, write_handle)
    try:
        begin = channel.receive()
    except WireError:
        os._exit(EXIT_BROKEN_WIRE)
    if not isinstance(begin, Begin):
        os._exit(EXIT_END_OF_INPUT if begin is None else EXIT_BROKEN_WIRE)
    engine.warm_up()
    inbox = _Inbox(channel)
    threading.Thread(target=inbox.run, daemon=True).start()
    channel.send(Ready(WIRE_VERSION, engine.version()))
    Worker(channel, inbox, begin.threads).run()

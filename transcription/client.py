"""The program's side of the worker: starts it, feeds it, cancels it, restarts it.

The only file that starts a process.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

from app.domain.transcript import ModelFacts, Segment, Span, WindowOptions, WindowText, Word
from app.errors.base import Cancelled
from app.errors.model import PackDamaged, PackNotAsPromised, PackTooLarge
from app.errors.transcription import LanguageNotInModel, WindowFailed, WireError, WorkerFailed
from app.jobs import CancelToken
from app.ports.transcriber import MODEL_SAMPLES_PER_SECOND
from transcription.cores import model_threads
from transcription.ends import TICK_SECONDS, PipeClosed
from transcription.environment import kept
from transcription.frames import (
    BYTES_PER_SAMPLE,
    MOST_BLOCK_SAMPLES,
    MOST_WINDOW_SAMPLES,
    WIRE_VERSION,
    Begin,
    Cancel,
    Data,
    Failed,
    FailedReason,
    FindSpeech,
    Loaded,
    PackEntry,
    Ready,
    Speech,
    Text,
    ToClient,
    Transcribe,
)
from transcription.frames import Pack as PackFrame
from transcription.models import OpenPack
from transcription.pipe import Pipe
from transcription.wire import DATA_BYTES

_CANCEL_GRACE_TICKS = round(0.4 / TICK_SECONDS)
if sys.platform == "win32":
    # No black window beside ours, and way for the recording, which elsewhere the worker gives by itself.
    _FLAGS = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
else:
    _FLAGS = 0
# A worker that says nothing for so long is stuck, not slow: the largest models need about 2 minutes for a window.
_STUCK_TICKS = round(1800 / TICK_SECONDS)


def worker_command() -> list[str]:
    """Return the command line of the worker: the program beside this one when frozen, else Python in isolated mode."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(f"saksi-worker{program.suffix}"))]
    return [sys.executable, "-I", "-B", str(Path(__file__).with_name("__main__.py"))]


class _Process:
    """One worker process and the pipes to it.

    A thread of its own starts the process and waits for its end: Linux ends a child with the thread that started
    it, and a thread of a work pool may go before the worker should.
    """

    def __init__(self) -> None:
        started: SimpleQueue[subprocess.Popen[bytes] | None] = SimpleQueue()
        self._keeper = threading.Thread(target=_keep, args=(started,), name="worker keeper", daemon=True)
        self._keeper.start()
        child = started.get()
        if child is None or child.stdin is None or child.stdout is None:
            raise WorkerFailed(stage="start")
        self._child = child
        # Handles of our own: Popen closes its ones when it is collected.
        self.pipe = Pipe(os.dup(child.stdout.fileno()), os.dup(child.stdin.fileno()))
        child.stdout.close()
        child.stdin.close()

    @property
    def id(self) -> int:
        return self._child.pid

    @property
    def is_running(self) -> bool:
        return self._keeper.is_alive()

    def end(self) -> None:
        """Kill the process and wait until it is gone."""
        self._child.kill()
        self._keeper.join()
        self.pipe.close()


def _keep(started: "SimpleQueue[subprocess.Popen[bytes] | None]") -> None:
    try:
        child = subprocess.Popen(  # noqa: S603 -- our own program, no argument from outside
            worker_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # What native libraries print may quote speech.
            stderr=subprocess.DEVNULL,
            # Without a home, Python would ask the user database for one, over a socket.
            env={"HOME": "/", **kept()},
            cwd="/",
            bufsize=0,
            close_fds=True,
            # An interrupt typed at the terminal is for the program, which then ends the worker. A session of its own
            # would do too, but Linux shares the processor between sessions first: low priority would mean nothing.
            process_group=0,
            creationflags=_FLAGS,
        )
    except OSError:
        started.put(None)
        return
    started.put(child)
    child.wait()


class WorkerTranscriber:
    """A model in a process of its own; see app/ports/transcriber.py. One call at a time; later ones wait.

    The process starts, and the pack is loaded, with the first call that needs it, and again after a crash or a
    cancelled window. A window in which the worker dies or fails is tried once more with beam 1 before WindowFailed is
    raised.
    """

    def __init__(self, open_pack: OpenPack, threads: int | None = None) -> None:
        self._open_pack = open_pack
        self._threads = threads or model_threads()
        self._process: _Process | None = None
        self._is_loaded = False
        self._engine = ""
        self._request = 0
        self._lock = threading.Lock()

    @property
    def model(self) -> ModelFacts:
        """The model that answers."""
        return self._open_pack.pack.facts

    @property
    def engine(self) -> str:
        """Name and version of the engine; starts the worker if it never ran. Raises WorkerFailed."""
        with self._lock:
            if not self._engine:
                self._alive(CancelToken())
            return self._engine

    @property
    def process_id(self) -> int | None:
        """The worker's process id while it runs, for tests and measurements."""
        return self._process.id if self._process is not None else None

    def find_speech(self, samples: bytes, starts_at_seconds: float, cancel: CancelToken) -> Sequence[Span]:
        """Return where a voice is heard. Raises WorkerFailed, Cancelled."""
        count = _count(samples, MOST_BLOCK_SAMPLES)
        if count == 0:
            return ()
        with self._lock:
            for last_try in (False, True):
                answer = self._ask(lambda number: FindSpeech(number, count), samples, cancel, with_model=False)
                if isinstance(answer, Speech):
                    return tuple(
                        Span(_at(first, starts_at_seconds), _at(min(end, count), starts_at_seconds))
                        for first, end in answer.spans
                    )
                if last_try or answer == FailedReason.SOUND:
                    break
        raise WorkerFailed(stage="speech")

    def transcribe(
        self, samples: bytes, starts_at_seconds: float, options: WindowOptions, cancel: CancelToken
    ) -> WindowText:
        """Return the text of one window.

        Raises WindowFailed, Cancelled; LanguageNotInModel; WorkerFailed and classes of app/errors/model.py when the
        model cannot be brought up at all.
        """
        count = _count(samples, MOST_WINDOW_SAMPLES)
        if options.language is not None and options.language not in self.model.languages:
            raise LanguageNotInModel(language=options.language)
        reason = FailedReason.SOUND
        with self._lock:
            for beam_size in (options.beam_size, 1):
                answer = self._ask(_asked(count, options, beam_size), samples, cancel, with_model=True)
                if isinstance(answer, Text):
                    return _moved(answer.text, starts_at_seconds)
                if isinstance(answer, FailedReason):
                    reason = answer
                if reason == FailedReason.SOUND:
                    break
        raise WindowFailed(reason=reason.value)

    def close(self) -> None:
        """End the process; whatever it heard goes with its memory."""
        with self._lock:
            self._end()

    def _ask(
        self,
        command: Callable[[int], FindSpeech | Transcribe],
        samples: bytes,
        cancel: CancelToken,
        *,
        with_model: bool,
    ) -> Speech | Text | FailedReason:
        """Send a command and its sound; a worker that dies over it, or breaks the wire, counts as a failed model."""
        cancel.check()
        process = self._alive(cancel)
        if with_model and not self._is_loaded:
            self._load(process, cancel)
        self._request += 1
        asked = command(self._request)
        try:
            process.pipe.send(asked, cancel.check)
            for start in range(0, len(samples), DATA_BYTES):
                process.pipe.send(Data(memoryview(samples)[start : start + DATA_BYTES]), cancel.check)
            answer = self._await(process, cancel)
        except (PipeClosed, WireError):
            self._end()
            return FailedReason.MODEL
        except BaseException:
            # Cancelled in the middle of a command, or interrupted: what the worker does with it cannot be known.
            self._end()
            raise
        return self._fitting(answer, asked)

    def _fitting(self, answer: ToClient, asked: FindSpeech | Transcribe) -> Speech | Text | FailedReason:
        wanted = Speech if isinstance(asked, FindSpeech) else Text
        if isinstance(answer, wanted | Failed) and answer.request == asked.request:
            if isinstance(answer, Failed):
                if answer.reason == FailedReason.CANCELLED:
                    raise Cancelled
                return answer.reason
            return answer
        self._end()
        return FailedReason.MODEL

    def _await(self, process: _Process, cancel: CancelToken) -> ToClient:
        ticks = 0
        cancelled_at: int | None = None

        def tick() -> None:
            nonlocal ticks, cancelled_at
            ticks += 1
            if cancelled_at is None and cancel.cancelled:
                cancelled_at = ticks
                process.pipe.send(Cancel(self._request), cancel_is_stuck)
            if cancelled_at is not None and ticks - cancelled_at > _CANCEL_GRACE_TICKS:
                raise Cancelled
            if ticks > _STUCK_TICKS:
                raise PipeClosed

        def cancel_is_stuck() -> None:
            raise Cancelled

        return process.pipe.receive(tick)

    def _alive(self, cancel: CancelToken) -> _Process:
        """Return a worker that said it is ready; one that died while nothing was asked is replaced in silence."""
        if self._process is not None and self._process.is_running:
            return self._process
        self._end()
        self._process = _Process()
        try:
            answer = self._greet(self._process, cancel)
        except (PipeClosed, WireError):
            self._end()
            raise WorkerFailed(stage="start") from None
        except BaseException:
            self._end()
            raise
        self._engine = answer.engine
        return self._process

    def _greet(self, process: _Process, cancel: CancelToken) -> Ready:
        process.pipe.send(Begin(WIRE_VERSION, self._threads), cancel.check)
        answer = process.pipe.receive(cancel.check)
        if not isinstance(answer, Ready):
            raise WorkerFailed(stage="start")
        return answer

    def _load(self, process: _Process, cancel: CancelToken) -> None:
        pack = self._open_pack.pack
        entries = tuple(PackEntry(file.name, file.size_bytes, file.sha256) for file in pack.files)
        try:
            process.pipe.send(PackFrame(entries), cancel.check)
            for file in pack.files:
                for piece in self._open_pack.chunks(file):
                    process.pipe.send(Data(piece), cancel.check)
            answer = process.pipe.receive(cancel.check)
            self._check_promise(answer)
        except (PipeClosed, WireError):
            self._end()
            raise WorkerFailed(stage="load") from None
        except BaseException:
            self._end()
            raise
        self._is_loaded = True

    def _check_promise(self, answer: ToClient) -> None:
        pack = self._open_pack.pack
        if isinstance(answer, Failed) and answer.reason == FailedReason.PACK:
            raise PackDamaged(file="model.bin")
        if isinstance(answer, Failed) and answer.reason == FailedReason.MEMORY:
            raise PackTooLarge(size_bytes=pack.size_bytes)
        if not isinstance(answer, Loaded):
            raise WorkerFailed(stage="load")
        if answer.multilingual != pack.multilingual:
            raise PackNotAsPromised(what="multilingual")
        if answer.mels != pack.mels:
            raise PackNotAsPromised(what="mels")
        if not set(answer.languages) <= set(pack.languages):
            raise PackNotAsPromised(what="languages")

    def _end(self) -> None:
        process, self._process = self._process, None
        self._is_loaded = False
        if process is not None:
            process.end()


def _asked(count: int, options: WindowOptions, beam_size: int) -> Callable[[int], Transcribe]:
    def command(number: int) -> Transcribe:
        return Transcribe(number, count, options.language, beam_size, options.word_times, options.hotwords)

    return command


def _count(samples: bytes, most: int) -> int:
    count, rest = divmod(len(samples), BYTES_PER_SAMPLE)
    if rest or count > most:
        raise ValueError("sound is 32-bit floats, and not longer than a window or block may be")
    return count


def _at(sample: int, starts_at_seconds: float) -> float:
    return starts_at_seconds + sample / MODEL_SAMPLES_PER_SECOND


def _moved(text: WindowText, seconds: float) -> WindowText:
    return replace(text, segments=tuple(_moved_segment(segment, seconds) for segment in text.segments))


def _moved_segment(segment: Segment, seconds: float) -> Segment:
    words = tuple(Word(_moved_span(word.span, seconds), word.text, word.probability) for word in segment.words)
    return Segment(_moved_span(segment.span, seconds), segment.text, words)


def _moved_span(span: Span, seconds: float) -> Span:
    return Span(round(span.start_seconds + seconds, 3), round(span.end_seconds + seconds, 3))

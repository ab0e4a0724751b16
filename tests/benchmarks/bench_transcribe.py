"""How fast and how large transcription is, through our worker and by calling faster-whisper directly, side by side.

Both transcribe the same windows, one after the other in turns, with the same options, threads and priority, so that
what else the machine does hits both alike. The model has random weights of exact geometry and writes a fixed number of
tokens a window: this measures speed and memory, never quality. The speech is espeak-ng's, repeated.

    python tests/benchmarks/bench_transcribe.py [--size base] [--minutes 10] [--tokens 90] [--threads 1] [--beam 5]

Ends with status 1 when our throughput is more than 2 % below the direct call's (by the wall, and by processor time,
which other work on the machine disturbs less), when the worker's memory rises by more than 0.5 GB
over the loaded model's, or when a cancelled window takes longer than 1 s.
"""

import argparse
import io
import multiprocessing
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import wave
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.transcript import WindowOptions
from app.errors.base import Cancelled
from app.jobs import CancelToken
from tests.benchmarks.figures import tell, tell_limit
from tests.benchmarks.random_model import GEOMETRIES, make_pack
from transcription.client import WorkerTranscriber
from transcription.models import OpenPack, examine

RATE = 16_000
WINDOW_SECONDS = 28
BLOCK_SECONDS = 600
# Both run the same code of the same libraries: what is left between them is the noise of measuring.
LEAST_RATIO = 0.98
MOST_EXTRA_BYTES = 500_000_000
MOST_CANCEL_SECONDS = 1.0
WORDS = (
    "We came to the office in the morning. They kept our papers in a drawer. I worked in the kitchen until dark. "
    "My sister wrote to me every week. The supervisor counted the boxes. After the rain we walked to the station."
)


def speech(seconds: int) -> np.ndarray:
    """Return espeak-ng's voice at 16 kHz, repeated with pauses of 0.8 s."""
    told = subprocess.run(["espeak-ng", "--stdout", WORDS], capture_output=True, check=True)
    with wave.open(io.BytesIO(told.stdout)) as source:
        rate = source.getframerate()
        sound = np.frombuffer(source.readframes(1 << 30), "<i2").astype(np.float32) / 32768
    at = np.arange(0, len(sound) / rate, 1 / RATE)
    once = np.interp(at, np.arange(len(sound)) / rate, sound).astype("<f4")
    once = np.concatenate([once, np.zeros(int(0.8 * RATE), "<f4")])
    return np.tile(once, seconds * RATE // len(once) + 1)[: seconds * RATE]


def memory_bytes(process_id: int, what: str) -> int:
    """Return "VmHWM" (the most so far) or "VmRSS" (now) of a process."""
    for line in Path(f"/proc/{process_id}/status").read_text().splitlines():
        if line.startswith(f"{what}:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError(what)


def direct(pipe: Connection, folder: str, threads: int, beam: int, language: str | None) -> None:
    """Be the process that calls faster-whisper directly: windows in, seconds and tokens out."""
    os.nice(10)
    from faster_whisper import WhisperModel

    model = WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=threads)
    pipe.send("ready")
    while (window := pipe.recv()) is not None:
        sound = np.frombuffer(window, "<f4")
        start = time.perf_counter()
        found, _ = model.transcribe(
            sound, language=language, beam_size=beam, temperature=0.0, compression_ratio_threshold=None,
            log_prob_threshold=None, no_speech_threshold=None, condition_on_previous_text=False,
        )  # fmt: skip
        text = "".join(segment.text for segment in found)
        pipe.send((time.perf_counter() - start, text))


def processor_seconds(process_id: int) -> float:
    """Return what a process has used so far, all threads, in steps of 10 ms."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Direct:
    """The direct call, in a process of its own."""

    def __init__(self, folder: Path, threads: int, beam: int, language: str | None) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=direct, args=(theirs, str(folder), threads, beam, language))
        self._process.start()
        self._pipe.recv()

    @property
    def id(self) -> int:
        return self._process.pid or 0

    def transcribe(self, window: bytes) -> tuple[float, str]:
        self._pipe.send(window)
        return self._pipe.recv()

    def close(self) -> int:
        most = memory_bytes(self.id, "VmHWM")
        self._pipe.send(None)
        self._process.join()
        return most


def cancel_seconds(worker: WorkerTranscriber, window: bytes, options: WindowOptions, most_wait: float) -> float:
    """Return how long it takes from asking to stop until the call is back."""
    cancel = CancelToken()
    asked: list[float] = []

    def stop() -> None:
        asked.append(time.perf_counter())
        cancel.cancel()

    threading.Timer(random.random() * most_wait, stop).start()
    try:
        worker.transcribe(window, 0.0, options, cancel)
    except Cancelled:
        return time.perf_counter() - asked[0]
    return 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=sorted(GEOMETRIES), default="base")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--tokens", type=int, default=90)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--beam", type=int, default=5)
    parser.add_argument("--detect", action="store_true", help="let both detect the language of every window")
    parser.add_argument("--cancels", type=int, default=5)
    given = parser.parse_args()
    # For the direct call; the worker sets its own. Sums are rounded alike on both sides: the texts must be the same.
    for name in [name for name in os.environ if name.startswith("OPENBLAS_")]:
        del os.environ[name]
    os.environ |= {"ORT_DISABLE_TELEMETRY": "1", "OPENBLAS_NUM_THREADS": "1"}
    language = None if given.detect else "en"
    options = WindowOptions(language, beam_size=given.beam, word_times=False)
    sound = speech(int(given.minutes * 60))
    step = WINDOW_SECONDS * RATE
    windows = [sound[at : at + step].tobytes() for at in range(0, len(sound), step)]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / given.size
        make_pack(folder, GEOMETRIES[given.size], tokens=given.tokens)
        sys.exit(compare(folder, sound, windows, options, given))


def compare(
    folder: Path, sound: np.ndarray, windows: list[bytes], options: WindowOptions, given: argparse.Namespace
) -> int:
    """Run both in turns and print what came of it; return the exit status."""
    minutes = len(sound) / RATE / 60
    print(f"{given.size}, {given.threads} thread(s), beam {given.beam}, {given.tokens} tokens a window, "
          f"{minutes:.0f} min in {len(windows)} windows, language {options.language or 'detected'}")  # fmt: skip
    pack = examine(folder)
    worker = WorkerTranscriber(OpenPack(pack, folder), threads=given.threads)
    start = time.perf_counter()
    print(f"worker ready    {worker.engine}: {time.perf_counter() - start:.2f} s")
    start = time.perf_counter()
    worker.transcribe(windows[0][: 4 * RATE], 0.0, options, CancelToken())
    print(
        f"pack loaded     {pack.size_bytes / 1e6:.0f} MB, first second transcribed: {time.perf_counter() - start:.2f} s"
    )
    process_id = worker.process_id or 0
    loaded = memory_bytes(process_id, "VmRSS")
    start = time.perf_counter()
    for at in range(0, len(sound), BLOCK_SECONDS * RATE):
        worker.find_speech(sound[at : at + BLOCK_SECONDS * RATE].tobytes(), at / RATE, CancelToken())
    print(
        f"voice detection {time.perf_counter() - start:.2f} s, {memory_bytes(process_id, 'VmHWM') / 1e6:.0f} MB at most"
    )
    peer = Direct(folder, given.threads, given.beam, options.language)
    peer.transcribe(windows[0][: 4 * RATE])
    ours, theirs = [], []
    used, peer_used = processor_seconds(process_id), processor_seconds(peer.id)
    for number, window in enumerate(windows):
        for turn in (number % 2, 1 - number % 2):
            if turn:
                seconds, text = peer.transcribe(window)
                theirs.append(seconds)
            else:
                start = time.perf_counter()
                found = worker.transcribe(window, number * WINDOW_SECONDS, options, CancelToken())
                ours.append(time.perf_counter() - start)
        if text != "".join(segment.text for segment in found.segments):
            print(f"window {number}: the texts differ")
    used, peer_used = processor_seconds(process_id) - used, processor_seconds(peer.id) - peer_used
    most, peer_most = memory_bytes(process_id, "VmHWM"), peer.close()
    ratio = sum(theirs) / sum(ours)
    spread = statistics.median(b / a for a, b in zip(ours, theirs, strict=True))
    print(f"ours            {sum(ours):.1f} s, {sum(ours) / 60 / minutes:.3f} of real time")
    print(f"direct          {sum(theirs):.1f} s, {sum(theirs) / 60 / minutes:.3f} of real time")
    print(f"throughput      {ratio:.3f} times the direct call's (median over windows {spread:.3f})")
    print(f"processor       ours {used:.1f} s, direct {peer_used:.1f} s: {peer_used / used:.3f} times its throughput")
    extra = most - loaded
    print(f"memory          loaded {loaded / 1e6:.0f} MB, at most {most / 1e6:.0f} MB: +{extra / 1e6:.0f} MB")
    print(f"                direct call at most {peer_most / 1e6:.0f} MB")
    tell("transcription through the worker, speed", ratio, "calling faster-whisper directly")
    tell("transcription through the worker, processor", peer_used / used, "calling faster-whisper directly")
    tell_limit("memory of the worker over its model", extra / 1e6, MOST_EXTRA_BYTES / 1e6, "MB")
    slow = WindowOptions("en", beam_size=16, word_times=True)
    waits = [cancel_seconds(worker, windows[0], slow, 0.8 * ours[0]) for _ in range(given.cancels)]
    worker.close()
    print(f"cancelled after {', '.join(f'{wait:.2f}' for wait in waits)} s")
    fast = max(ratio, peer_used / used) >= LEAST_RATIO
    tell_limit("cancelling in the middle of a window", max(waits, default=0.0), MOST_CANCEL_SECONDS, "s")
    good = fast and extra <= MOST_EXTRA_BYTES and max(waits, default=0.0) <= MOST_CANCEL_SECONDS
    return 0 if good else 1


if __name__ == "__main__":
    main()

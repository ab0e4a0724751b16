"""The worker process by itself, spoken to in frames: order, cancelling, hashes, the end of its input."""

import contextlib
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from transcription import frames
from transcription.client import worker_command
from transcription.models import examine
from transcription.wire import DATA_BYTES, encode, read_frame

ROOT = Path(__file__).parents[2]
BROKEN = 65


class Talk:
    """A worker and both ends of its pipes, without the client in between."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={}, cwd="/"
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.stdin, self.stdout = self.process.stdin, self.process.stdout

    def say(self, *given: frames.Frame | bytes) -> None:
        for frame in given:
            if isinstance(frame, bytes):
                self.stdin.write(frame)
            else:
                header, payload = encode(frame)
                self.stdin.write(header + bytes(payload))
        self.stdin.flush()

    def give(self, content: bytes) -> None:
        self.say(*(frames.Data(content[at : at + DATA_BYTES]) for at in range(0, len(content), DATA_BYTES)))

    def hear(self) -> frames.Frame | None:
        return read_frame(self.stdout.read, to_worker=False)

    def begin(self) -> None:
        self.say(frames.Begin(1, 1))
        assert isinstance(self.hear(), frames.Ready)

    def load(self, folder: Path, change: Callable[[str, bytes], bytes] = lambda _, content: content) -> frames.Frame:
        files = examine(folder).files
        self.say(frames.Pack(tuple(frames.PackEntry(file.name, file.size_bytes, file.sha256) for file in files)))
        for file in files:
            self.give(change(file.name, (folder / file.name).read_bytes()))
        answer = self.hear()
        assert answer is not None
        return answer

    def status(self) -> int:
        return self.process.wait(30)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            self.stdin.close()


@pytest.fixture
def talk() -> Iterator[Talk]:
    worker = Talk()
    yield worker
    worker.end()


def window(number: int, samples: int, **named: object) -> frames.Transcribe:
    given: dict = {"language": "en", "beam_size": 1, "word_times": False, "hotwords": ""} | named
    return frames.Transcribe(number, samples, **given)


def noise(samples: int) -> bytes:
    return (np.random.default_rng(5).standard_normal(samples) * 0.1).astype("<f4").tobytes()


def test_a_window_gets_its_text(talk: Talk, pack_folder: Path) -> None:
    talk.begin()
    loaded = talk.load(pack_folder)
    assert loaded == frames.Loaded(multilingual=True, mels=80, languages=("en", "km", "th"))
    talk.say(window(7, 32_000))
    talk.give(noise(32_000))
    answer = talk.hear()
    assert isinstance(answer, frames.Text)
    assert answer.request == 7
    assert answer.text.tokens == 24
    assert answer.text.segments[0].text.strip()
    assert answer.text.segments[0].span.end_seconds <= 2.0


def test_sound_may_come_in_pieces_of_any_size(talk: Talk, pack_folder: Path) -> None:
    talk.begin()
    talk.load(pack_folder)
    sound = noise(16_000)
    talk.say(window(1, 16_000))
    talk.give(sound)
    whole = talk.hear()
    talk.say(window(2, 16_000))
    for at in range(0, len(sound), 4093):
        talk.say(frames.Data(sound[at : at + 4093]))
    pieces = talk.hear()
    assert isinstance(whole, frames.Text)
    assert isinstance(pieces, frames.Text)
    assert whole.text == pieces.text


@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "vocabulary.json"])
def test_one_flipped_bit_loads_nothing(talk: Talk, pack_folder: Path, name: str) -> None:
    def flip(file: str, content: bytes) -> bytes:
        changed = bytearray(content)
        changed[len(changed) // 2] ^= 0x10
        return bytes(changed) if file == name else content

    talk.begin()
    assert talk.load(pack_folder, flip) == frames.Failed(None, frames.FailedReason.PACK)
    talk.say(window(1, 16_000))
    talk.give(noise(16_000))
    assert talk.hear() == frames.Failed(1, frames.FailedReason.MODEL)
    assert isinstance(talk.load(pack_folder), frames.Loaded)


def test_a_file_named_twice_loads_nothing(talk: Talk, pack_folder: Path) -> None:
    talk.begin()
    file = examine(pack_folder).files[1]
    content = (pack_folder / file.name).read_bytes()
    entry = frames.PackEntry(file.name, file.size_bytes, file.sha256)
    talk.say(frames.Pack((entry, entry)))
    talk.give(content + content)
    assert talk.hear() == frames.Failed(None, frames.FailedReason.PACK)


@pytest.mark.parametrize("name", ["tokenizer.json", "config.json", "model.bin"])
def test_a_pack_without_a_needed_file_loads_nothing(talk: Talk, pack_folder: Path, name: str) -> None:
    """Without tokenizer.json the library would ask its hub, without config.json it fails at the first window."""
    talk.begin()
    files = [file for file in examine(pack_folder).files if file.name != name]
    talk.say(frames.Pack(tuple(frames.PackEntry(file.name, file.size_bytes, file.sha256) for file in files)))
    for file in files:
        talk.give((pack_folder / file.name).read_bytes())
    assert talk.hear() == frames.Failed(None, frames.FailedReason.PACK)


def test_sound_that_is_no_number_is_refused(talk: Talk, pack_folder: Path) -> None:
    talk.begin()
    talk.load(pack_folder)
    sound = np.zeros(1600, "<f4")
    sound[800] = np.nan
    talk.say(window(3, 1600))
    talk.give(sound.tobytes())
    assert talk.hear() == frames.Failed(3, frames.FailedReason.SOUND)


def test_a_request_cancelled_before_its_sound_is_whole_is_not_computed(talk: Talk, pack_folder: Path) -> None:
    talk.begin()
    talk.load(pack_folder)
    talk.say(window(4, 1600), frames.Cancel(4))
    talk.give(noise(1600))
    assert talk.hear() == frames.Failed(4, frames.FailedReason.CANCELLED)


def test_cancelling_what_is_not_known_changes_nothing(talk: Talk, pack_folder: Path) -> None:
    talk.begin()
    talk.load(pack_folder)
    talk.say(frames.Cancel(99), window(5, 1600))
    talk.give(noise(1600))
    talk.say(frames.Cancel(98))
    answer = talk.hear()
    assert isinstance(answer, frames.Text)
    assert answer.request == 5


@pytest.mark.parametrize(
    "wrong",
    [
        (b"\x00\x00\x00\x00\x00",),
        (b"\x81\x00\x00\x00\x02{}",),
        (b"\x06\xff\xff\xff\xff",),
        (frames.Data(b"not asked for"),),
        (frames.Begin(1, 1),),
        (frames.FindSpeech(1, 1600), frames.FindSpeech(2, 1600)),
        (frames.FindSpeech(1, 1), frames.Data(b"12345")),
        (frames.FindSpeech(1, 9_600_000), frames.Pack((frames.PackEntry("x", 1, "0" * 64),))),
    ],
)
def test_a_broken_rule_ends_the_worker(talk: Talk, wrong: tuple[frames.Frame | bytes, ...]) -> None:
    talk.begin()
    talk.say(*wrong)
    assert talk.status() == BROKEN


def test_it_says_nothing_before_begin(talk: Talk) -> None:
    talk.say(frames.Cancel(1))
    assert talk.status() == BROKEN


def test_a_cut_frame_ends_the_worker(talk: Talk) -> None:
    talk.begin()
    talk.say(b"\x03\x00\x00")
    talk.stdin.close()
    assert talk.status() == BROKEN


def test_the_end_of_input_ends_an_idle_worker(talk: Talk) -> None:
    talk.begin()
    talk.stdin.close()
    assert talk.status() == 0


def test_the_end_of_input_ends_a_working_worker(
    talk: Talk, make_random_pack: Callable[..., Path], tmp_path: Path
) -> None:
    slow = make_random_pack(tmp_path / "slow", tokens=224)
    talk.begin()
    talk.load(slow)
    talk.say(window(1, 480_000, beam_size=16))
    talk.give(noise(480_000))
    talk.stdin.close()
    # It ends before it can answer: nothing is heard.
    assert talk.status() == 0
    assert talk.hear() is None


def test_native_prints_do_not_reach_the_wire() -> None:
    """Anything that writes to standard output, in C or Python, ends where errors go."""
    code = "import os, transcription.__main__ as m, transcription.worker as w\n"
    code += (
        "w.serve = lambda read, write: (os.write(1, b'noise'), print('noise', flush=True), os.write(write, b'frame'))\n"
    )
    code += "m.main()"
    told = subprocess.run(
        [worker_command()[0], "-c", code], cwd=Path(__file__).parents[2], capture_output=True, timeout=60, check=True
    )
    assert told.stdout == b"frame"
    assert told.stderr.count(b"noise") == 2


def test_it_is_killed_with_its_parent(tmp_path: Path) -> None:
    """Killed without closing anything; another process holds the pipe open: only the kernel can tell the worker."""
    code = f"""
import os, subprocess, sys, time
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from transcription.client import worker_command
from transcription import frames
from transcription.wire import encode
read, write = os.pipe()
holder = subprocess.Popen(['sleep', '60'], pass_fds=[write])
worker = subprocess.Popen(worker_command(), stdin=read, stdout=subprocess.PIPE, env={{}})
os.write(write, b''.join(encode(frames.Begin(1, 1))))
worker.stdout.read(1)
print(worker.pid, holder.pid, flush=True)
time.sleep(60)
"""
    parent = subprocess.Popen([worker_command()[0], "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    worker_id, holder_id = map(int, parent.stdout.readline().split())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    try:
        assert gone(worker_id)
    finally:
        os.kill(holder_id, signal.SIGKILL)


def gone(process_id: int) -> bool:
    for _ in range(500):
        try:
            state = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False


def test_its_frames_are_whole(talk: Talk) -> None:
    talk.say(frames.Begin(1, 1))
    ready = talk.hear()
    assert isinstance(ready, frames.Ready)
    assert ready.engine.startswith("faster-whisper ")
    talk.stdin.close()
    assert talk.status() == 0
    assert io.BytesIO(talk.stdout.read()).getvalue() == b""


BAR = """
import multiprocessing
multiprocessing.set_start_method("spawn")
from multiprocessing import resource_tracker
import transcription.engine
from faster_whisper.transcribe import tqdm
tqdm(disable=True).close()
print(resource_tracker._resource_tracker._pid)
"""


def test_no_second_worker_is_started_for_a_bar_that_nobody_sees() -> None:
    """As macOS starts processes; frozen, the one that would be started is this worker again, at the same pipe."""
    done = subprocess.run([sys.executable, "-c", BAR], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "None\n"

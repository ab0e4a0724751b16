"""The client with real workers: killed, crashed, cancelled, fed bad packs; the next window always works."""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.transcript import WindowOptions
from app.errors.base import Cancelled
from app.errors.model import PackDamaged, PackIncomplete, PackNotAsPromised
from app.errors.transcription import LanguageNotInModel, WindowFailed, WorkerFailed
from app.jobs import CancelToken
from tests.transcription.conftest import silence, voice
from transcription import client as client_module
from transcription.client import WorkerTranscriber, worker_command
from transcription.models import OpenPack, examine

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("SAKSI_WORKER_KILLS", "6"))
FAST = WindowOptions("en", beam_size=1, word_times=False)
SLOW = WindowOptions("en", beam_size=16, word_times=True)


def noise(seconds: float, seed: int = 5) -> bytes:
    return (np.random.default_rng(seed).standard_normal(int(seconds * 16_000)) * 0.1).astype("<f4").tobytes()


def test_times_count_from_the_start_of_the_recording(shared: WorkerTranscriber) -> None:
    here = shared.transcribe(noise(2), 0.0, FAST, CancelToken())
    there = shared.transcribe(noise(2), 600.0, FAST, CancelToken())
    assert here.segments
    for one, other in zip(here.segments, there.segments, strict=True):
        assert other.span.start_seconds == pytest.approx(one.span.start_seconds + 600)
        assert other.span.end_seconds == pytest.approx(one.span.end_seconds + 600)
        assert 0 <= one.span.start_seconds < one.span.end_seconds <= 2
        assert one.text == other.text


def test_words_lie_in_their_window_and_do_not_change_the_text(shared: WorkerTranscriber) -> None:
    plain = shared.transcribe(noise(3), 10.0, FAST, CancelToken())
    timed = shared.transcribe(noise(3), 10.0, replace(FAST, word_times=True), CancelToken())
    assert [segment.text for segment in timed.segments] == [segment.text for segment in plain.segments]
    words = [word for segment in timed.segments for word in segment.words]
    assert words
    assert all(10 <= word.span.start_seconds <= word.span.end_seconds <= 13 for word in words)
    assert "".join(word.text for word in words) == "".join(segment.text for segment in timed.segments)


def test_a_language_is_detected_and_reported(shared: WorkerTranscriber) -> None:
    found = shared.transcribe(noise(2), 0.0, replace(FAST, language=None), CancelToken())
    assert found.language in shared.model.languages
    assert 0 < found.language_probability <= 1
    same = shared.transcribe(noise(2), 0.0, replace(FAST, language=found.language), CancelToken())
    assert same.segments == found.segments


def test_a_model_is_not_asked_for_a_language_it_never_learnt(shared: WorkerTranscriber) -> None:
    with pytest.raises(LanguageNotInModel):
        shared.transcribe(noise(1), 0.0, replace(FAST, language="fr"), CancelToken())


def test_an_english_only_pack(make_random_pack: Callable[..., Path], tmp_path: Path) -> None:
    folder = make_random_pack(tmp_path / "english", multilingual=False)
    worker = WorkerTranscriber(OpenPack(examine(folder), folder), threads=1)
    try:
        assert worker.model.languages == ("en",)
        for language in ("en", None):
            found = worker.transcribe(noise(2), 0.0, replace(FAST, language=language), CancelToken())
            assert found.language == "en"
            assert found.tokens == 24
        with pytest.raises(LanguageNotInModel):
            worker.transcribe(noise(2), 0.0, replace(FAST, language="km"), CancelToken())
    finally:
        worker.close()


def test_hotwords_beyond_the_budget_are_left_out(make_random_pack: Callable[..., Path], tmp_path: Path) -> None:
    """The library lets 223 tokens of them in: then this model, which ends at its 226th position, writes nothing."""
    folder = make_random_pack(tmp_path / "long", tokens=224)
    worker = WorkerTranscriber(OpenPack(examine(folder), folder), threads=1)
    try:
        found = worker.transcribe(noise(2), 0.0, replace(FAST, hotwords="name " * 800), CancelToken())
    finally:
        worker.close()
    assert found.segments
    assert 100 < found.tokens < 200


@pytest.mark.parametrize("samples", [1, 100, 1599, 480_000])
def test_windows_of_any_length(shared: WorkerTranscriber, samples: int) -> None:
    found = shared.transcribe(noise(30)[: samples * 4], 5.0, FAST, CancelToken())
    assert all(segment.span.end_seconds <= 5 + samples / 16_000 + 0.001 for segment in found.segments)


def test_a_window_that_is_too_long_is_a_mistake_of_the_caller(shared: WorkerTranscriber) -> None:
    with pytest.raises(ValueError, match="32-bit"):
        shared.transcribe(bytes(480_001 * 4), 0.0, FAST, CancelToken())
    with pytest.raises(ValueError, match="32-bit"):
        shared.find_speech(b"123", 0.0, CancelToken())


def test_speech_is_found_where_it_is(shared: WorkerTranscriber) -> None:
    sound = np.concatenate([silence(2), voice(3), silence(2), voice(2, 200.0), silence(1)])
    found = shared.find_speech(sound.tobytes(), 100.0, CancelToken())
    assert [(round(span.start_seconds), round(span.end_seconds)) for span in found] == [(102, 105), (107, 109)]


def test_ten_minutes_of_sound_go_through(shared: WorkerTranscriber) -> None:
    block = np.tile(np.concatenate([voice(6), silence(4)]), 60)
    found = shared.find_speech(block.tobytes(), 0.0, CancelToken())
    assert len(found) == 60
    assert found[-1].end_seconds <= 600
    assert shared.find_speech(b"", 0.0, CancelToken()) == ()
    assert shared.find_speech(silence(1).tobytes(), 0.0, CancelToken()) == ()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS])
def test_a_worker_that_died_between_windows_is_replaced(transcriber: WorkerTranscriber, how: signal.Signals) -> None:
    first = transcriber.transcribe(noise(2), 0.0, FAST, CancelToken())
    old = transcriber.process_id
    assert old is not None
    os.kill(old, how)
    again = transcriber.transcribe(noise(2), 0.0, FAST, CancelToken())
    assert again.segments == first.segments
    assert transcriber.process_id != old


def test_killed_at_random_moments_the_next_window_works(transcriber: WorkerTranscriber) -> None:
    chance = random.Random(20)
    wanted = transcriber.transcribe(noise(4), 0.0, replace(SLOW, beam_size=1), CancelToken())
    transcriber.transcribe(noise(4), 0.0, SLOW, CancelToken())
    hit = 0
    for turn in range(KILLS):
        victim = transcriber.process_id
        how = signal.SIGKILL if turn % 2 else signal.SIGSEGV

        def strike(
            victim: int | None = victim, how: signal.Signals = how, after: float = chance.random() * 0.2
        ) -> None:
            time.sleep(after)
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim or 0, how)

        striker = threading.Thread(target=strike)
        striker.start()
        transcriber.transcribe(noise(4), 0.0, SLOW, CancelToken())
        striker.join()
        found = transcriber.transcribe(noise(4), 0.0, replace(SLOW, beam_size=1), CancelToken())
        assert found.segments == wanted.segments
        hit += transcriber.process_id != victim
    assert hit == KILLS


def test_a_window_that_always_kills_fails_and_the_next_one_works(
    transcriber: WorkerTranscriber, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker is shot whenever a window of exactly this length was sent: as native code does on some sound."""
    deadly = 31_999
    beams = []
    ask = WorkerTranscriber._await

    def shoot(self: WorkerTranscriber, process: client_module._Process, cancel: CancelToken) -> object:
        if self._request_samples == deadly:
            os.kill(process.id, signal.SIGSEGV)
        return ask(self, process, cancel)

    asked = client_module._asked

    def note(count: int, options: WindowOptions, beam_size: int) -> object:
        beams.append((count, beam_size))
        command = asked(count, options, beam_size)

        def built(number: int) -> object:
            transcriber._request_samples = count
            return command(number)

        return built

    monkeypatch.setattr(WorkerTranscriber, "_request_samples", 0, raising=False)
    monkeypatch.setattr(WorkerTranscriber, "_await", shoot)
    monkeypatch.setattr(client_module, "_asked", note)
    with pytest.raises(WindowFailed) as caught:
        transcriber.transcribe(noise(2)[: deadly * 4], 0.0, replace(FAST, beam_size=5), CancelToken())
    assert caught.value.facts == {"reason": "model"}
    assert beams == [(deadly, 5), (deadly, 1)]
    assert transcriber.transcribe(noise(2), 0.0, FAST, CancelToken()).tokens == 24


def test_sound_that_is_no_number_fails_the_window_alone(transcriber: WorkerTranscriber) -> None:
    sound = np.full(16_000, np.nan, "<f4").tobytes()
    with pytest.raises(WindowFailed) as caught:
        transcriber.transcribe(sound, 0.0, FAST, CancelToken())
    assert caught.value.facts == {"reason": "sound"}
    with pytest.raises(WorkerFailed):
        transcriber.find_speech(sound, 0.0, CancelToken())
    assert transcriber.transcribe(noise(1), 0.0, FAST, CancelToken()).tokens == 24


@pytest.mark.parametrize("after_seconds", [0.0, 0.05, 0.5])
def test_cancelling_stops_at_once_and_the_next_window_works(
    make_random_pack: Callable[..., Path], tmp_path: Path, after_seconds: float
) -> None:
    folder = make_random_pack(tmp_path / "slow", geometry="tiny", tokens=224)
    worker = WorkerTranscriber(OpenPack(examine(folder), folder), threads=1)
    try:
        wanted = worker.transcribe(noise(2), 0.0, FAST, CancelToken())
        cancel = CancelToken()
        stopper = threading.Timer(after_seconds, cancel.cancel)
        stopper.start()
        # 30 s of sound with beam 16 and 224 tokens take longer than any of these waits.
        with pytest.raises(Cancelled):
            worker.transcribe(noise(30), 0.0, SLOW, cancel)
        stopper.join()
        with pytest.raises(Cancelled):
            worker.transcribe(noise(2), 0.0, FAST, cancel)
        assert worker.transcribe(noise(2), 0.0, FAST, CancelToken()) == wanted
    finally:
        worker.close()


def test_the_grace_for_a_cancelled_window_leaves_half_a_second() -> None:
    """The bound is a count of 20 ms waits; what the rest takes is measured by tests/benchmarks/bench_transcribe.py."""
    assert client_module._CANCEL_GRACE_TICKS * client_module.TICK_SECONDS <= 0.5


def test_a_worker_that_stopped_answering_is_given_up_when_cancelled(transcriber: WorkerTranscriber) -> None:
    transcriber.transcribe(noise(1), 0.0, FAST, CancelToken())
    stuck = transcriber.process_id
    assert stuck is not None
    os.kill(stuck, signal.SIGSTOP)
    cancel = CancelToken()
    timer = threading.Timer(0.1, cancel.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        # Ten minutes do not fit into the pipe: sending blocks, and must still be cancelled.
        transcriber.find_speech(bytes(9_600_000 * 4), 0.0, cancel)
    assert transcriber.process_id is None
    assert not Path(f"/proc/{stuck}").exists()
    assert transcriber.transcribe(noise(1), 0.0, FAST, CancelToken()).tokens == 24


def test_cancelling_while_the_pack_is_loaded(open_pack: OpenPack) -> None:
    worker = WorkerTranscriber(open_pack, threads=1)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        worker.transcribe(noise(1), 0.0, FAST, cancel)
    assert worker.process_id is None
    worker.close()


@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "vocabulary.json"])
def test_a_bit_that_flipped_on_the_disk_is_refused_before_loading(pack_folder: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(pack_folder, folder)
    pack = examine(folder)
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 3] ^= 1
    (folder / name).write_bytes(content)
    worker = WorkerTranscriber(OpenPack(pack, folder), threads=1)
    with pytest.raises(PackDamaged) as caught:
        worker.transcribe(noise(1), 0.0, FAST, CancelToken())
    assert caught.value.facts == {"file": name}
    assert worker.process_id is None


def test_a_pack_that_is_swapped_while_running_is_refused_at_the_next_load(pack_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(pack_folder, folder)
    worker = WorkerTranscriber(OpenPack(examine(folder), folder), threads=1)
    assert worker.transcribe(noise(1), 0.0, FAST, CancelToken()).tokens == 24
    with (folder / "model.bin").open("r+b") as file:
        file.seek(5000)
        file.write(b"x")
    # What is in memory is still the good one.
    assert worker.transcribe(noise(1), 0.0, FAST, CancelToken()).tokens == 24
    os.kill(worker.process_id or 0, signal.SIGKILL)
    with pytest.raises(PackDamaged):
        worker.transcribe(noise(1), 0.0, FAST, CancelToken())
    worker.close()


def test_a_file_that_went_is_said(pack_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(pack_folder, folder)
    pack = examine(folder)
    (folder / "tokenizer.json").unlink()
    worker = WorkerTranscriber(OpenPack(pack, folder), threads=1)
    with pytest.raises(PackIncomplete):
        worker.transcribe(noise(1), 0.0, FAST, CancelToken())
    worker.close()


def test_a_model_that_is_not_what_its_files_say_is_not_used(open_pack: OpenPack) -> None:
    for wrong in ({"mels": 128}, {"multilingual": False}, {"languages": ("en",)}):
        worker = WorkerTranscriber(OpenPack(replace(open_pack.pack, **wrong), open_pack.folder), threads=1)
        with pytest.raises(PackNotAsPromised):
            worker.transcribe(noise(1), 0.0, FAST, CancelToken())
        assert worker.process_id is None


def test_a_program_that_cannot_start_is_said(open_pack: OpenPack, monkeypatch: pytest.MonkeyPatch) -> None:
    for command in (
        ["/nowhere/at/all"],
        [sys.executable, "-c", "raise SystemExit(3)"],
        [sys.executable, "-c", "print(9)"],
    ):
        monkeypatch.setattr(client_module, "worker_command", lambda command=command: command)
        with pytest.raises(WorkerFailed) as caught:
            WorkerTranscriber(open_pack, threads=1).transcribe(noise(1), 0.0, FAST, CancelToken())
        assert caught.value.facts == {"stage": "start"}


def test_frozen_the_program_beside_this_one_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command()[1:3] == ["-I", "-B"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/media/stick/saksi/saksi")
    assert worker_command() == ["/media/stick/saksi/saksi-worker"]


def test_the_worker_outlives_the_thread_that_asked_first(transcriber: WorkerTranscriber) -> None:
    """Linux ends a child with the thread that started it, if it was asked to: a pool may end its threads."""
    asker = threading.Thread(target=lambda: transcriber.transcribe(noise(1), 0.0, FAST, CancelToken()))
    asker.start()
    asker.join()
    first = transcriber.process_id
    time.sleep(0.2)
    transcriber.transcribe(noise(1), 0.0, FAST, CancelToken())
    assert transcriber.process_id == first


def test_closing_ends_the_process_the_handles_and_the_threads(transcriber: WorkerTranscriber) -> None:
    before, threads = len(list(Path("/proc/self/fd").iterdir())), threading.active_count()
    transcriber.transcribe(noise(1), 0.0, FAST, CancelToken())
    running = transcriber.process_id
    transcriber.close()
    transcriber.close()
    assert not Path(f"/proc/{running}").exists()
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert threading.active_count() == threads


def test_a_killed_program_takes_its_worker_with_it(pack_folder: Path) -> None:
    code = f"""
import sys, time
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from app.domain.transcript import WindowOptions
from app.jobs import CancelToken
from transcription.client import WorkerTranscriber
from transcription.models import OpenPack, examine
folder = Path({str(pack_folder)!r})
worker = WorkerTranscriber(OpenPack(examine(folder), folder), threads=1)
worker.transcribe(bytes(64_000), 0.0, WindowOptions("en"), CancelToken())
print(worker.process_id, flush=True)
while True:
    worker.transcribe(bytes(1_920_000), 0.0, WindowOptions("en", beam_size=16), CancelToken())
"""
    program = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    worker_id = int(program.stdout.readline())
    program.kill()
    program.wait()
    program.stdout.close()
    for _ in range(500):
        if not Path(f"/proc/{worker_id}").exists():
            return
        time.sleep(0.02)
    pytest.fail("the worker outlived the program")

"""A transcription that is killed (SIGKILL) at any moment loses one window, and ends as if nothing had happened."""

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.domain.audio import AudioFormat
from app.domain.transcript import Run, Window, WindowStatus
from app.jobs import CancelToken, no_progress
from storage.vault.vault import Vault
from tests.benchmarks.random_model import GEOMETRIES, make_pack
from tests.storage.audio.sounds import chunks_of
from tests.transcribing_process import model_of, transcribe_in
from tests.transcription.conftest import voice
from tests.vault_fixtures import consenting, reopen
from tests.warm import WarmProcess

DEMO = Path(__file__).parents[2] / "transcription" / "packs" / "demo"
KILLS = int(os.environ.get("SAKSI_CRASH_KILLS", "20"))
REAL_KILLS = max(KILLS // 5, 3)


def voices(count: int) -> np.ndarray:
    """Voices of three seconds, each of another pitch, with pauses that no window bridges."""
    pieces = []
    for number in range(count):
        said = np.repeat(voice(3.0, 95.0 + 13.0 * (number % 9)), 3)
        pieces += [said * 20_000, np.zeros(int(2.5 * 48_000))]
    return np.concatenate(pieces).astype(np.int16)


@pytest.fixture(scope="module")
def speech() -> np.ndarray:
    return voices(12)


@pytest.fixture
def folder(tmp_path: Path, make_vault: Callable[..., Vault], speech: np.ndarray) -> Path:
    """A vault with two testimonies that hold the same sealed recording."""
    vault = make_vault()
    for _ in range(2):
        testimony = consenting(vault, ("en",))
        part_id = vault.recordings.begin(testimony.id, AudioFormat(), "file")
        for chunk in chunks_of(speech):
            vault.recordings.append(part_id, chunk)
        vault.recordings.stop(part_id)
        vault.recordings.seal(part_id, no_progress, CancelToken())
    vault.close()
    return tmp_path / "vault"


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo pack, or one with random weights: it writes nonsense, always the same."""
    if (DEMO / "model.bin").exists():
        return DEMO
    folder = tmp_path_factory.mktemp("pack") / "random"
    make_pack(folder, GEOMETRIES["test"])
    return folder


def parts_of(vault: Vault) -> list[str]:
    return [part.id for testimony in vault.testimonies.all() for part in vault.testimonies.parts(testimony.id)]


def session(folder: Path, part_id: str, model: str | Path) -> WarmProcess:
    return WarmProcess("tests.transcribing_process", folder, part_id, model)


def lines_of(process: WarmProcess) -> Iterator[list[str]]:
    for line in process.stdout:
        yield line.split()


def killed_within(process: WarmProcess, seconds: float) -> tuple[list[list[str]], bool]:
    """Wait until the vault is open, then a while, then kill. Return what it said and whether it had finished."""
    told = [next(lines_of(process), [])]
    time.sleep(seconds)
    process.kill()
    told += list(lines_of(process))
    process.wait()
    process.close()
    assert told[0] == ["opened"]
    return told, any(line[:1] == ["finished"] for line in told)


def assert_only_whole_windows(vault: Vault, part_id: str, expected: dict[int, Window]) -> Run | None:
    """Every window of an unfinished run is as planned or as it will be for ever; nothing between."""
    run = vault.transcripts.unfinished(part_id)
    for window in vault.transcripts.windows(run.id) if run else ():
        final = expected[window.index]
        assert (window.span, window.speech) == (final.span, final.speech)
        assert window == final or (window.status is WindowStatus.PLANNED and window.text is None)
    assert vault.custody.verify() > 0
    return run


@pytest.mark.timeout(300 + 30 * KILLS)
def test_killed_at_any_moment_it_resumes_to_the_same_transcript(folder: Path) -> None:
    moments = random.Random(20_260_302)
    with reopen(folder) as vault:
        model_part, part_id = parts_of(vault)
        expected = {w.index: w for w in transcribe_in(vault, model_part, model_of("scripted")).windows}
    assert len(expected) == 12
    finished_runs: list[str] = []
    halfway = 0
    whole_seconds = whole_session(folder, part_id)
    for number in range(5 * KILLS):
        if number >= KILLS and halfway:
            break
        # On a busy machine the moments that were drawn may all be too early: then it goes on for a while.
        _, finished = killed_within(session(folder, part_id, "scripted"), moments.uniform(0.0, whole_seconds))
        with reopen(folder) as vault:
            run = assert_only_whole_windows(vault, part_id, expected)
            done = [w for w in vault.transcripts.windows(run.id) if w.text] if run else []
            halfway += 0 < len(done) < len(expected)
            current = vault.transcripts.current(part_id)
            if current is not None and current.finished and current.id not in finished_runs:
                finished_runs.append(current.id)
                assert {w.index: w for w in vault.transcripts.windows(current.id)} == expected
            assert not finished or run is None
    with reopen(folder) as vault:
        last = transcribe_in(vault, part_id, model_of("scripted"))
        assert {window.index: window for window in last.windows} == expected
        told = [
            entry.event.facts.get("run") for entry in vault.custody.of(vault.recordings.facts(part_id).testimony_id)
        ]
        runs = [name for name in told if name]
        assert len(runs) == len(set(runs))
    assert halfway > 0, "no kill fell into the middle: the test shows nothing"


def whole_session(folder: Path, part_id: str) -> float:
    """How long a session takes on this machine now, from the opened vault to the end."""
    process = session(folder, part_id, "scripted")
    lines = lines_of(process)
    next(lines)
    begun = time.monotonic()
    assert list(lines)[-1][0] == "finished"
    process.wait()
    process.close()
    return time.monotonic() - begun


@pytest.mark.timeout(300 + 60 * REAL_KILLS)
def test_killed_with_a_real_model_it_resumes_and_leaves_no_process(folder: Path, pack: Path) -> None:
    moments = random.Random(20_260_303)
    with reopen(folder) as vault, closing(model_of(str(pack))) as transcriber:
        model_part, part_id = parts_of(vault)
        expected = {window.index: window for window in transcribe_in(vault, model_part, transcriber).windows}
    assert len(expected) > 6
    for _ in range(REAL_KILLS):
        process = session(folder, part_id, pack)
        worker = 0
        windows = moments.randrange(1, len(expected))
        for line in lines_of(process):
            if line[0] == "worker":
                worker = int(line[1])
            if line[0] == "finished" or (line[0] == "window" and int(line[1]) >= windows):
                break
        time.sleep(moments.uniform(0, 0.05))
        process.kill()
        process.wait()
        process.close()
        assert worker
        psutil.wait_procs([psutil.Process(worker)] if psutil.pid_exists(worker) else [], timeout=30)
        assert not psutil.pid_exists(worker)
        with reopen(folder) as vault:
            assert_only_whole_windows(vault, part_id, expected)
    with reopen(folder) as vault, closing(model_of(str(pack))) as transcriber:
        last = transcribe_in(vault, part_id, transcriber)
    assert {window.index: window for window in last.windows} == expected

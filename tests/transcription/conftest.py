"""A tiny pack with random weights, a voice made of numbers, and workers that end with their test."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from transcription import pipe, polled_ends, threaded_ends
from transcription.client import WorkerTranscriber
from transcription.models import OpenPack, examine

ROOT = Path(__file__).parents[2]
RATE = 16_000


def _random_model() -> ModuleType:
    path = ROOT / "tests" / "benchmarks" / "random_model.py"
    spec = importlib.util.spec_from_file_location("random_model", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["random_model"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def make_random_pack() -> Callable[..., Path]:
    maker = _random_model()

    def make(folder: Path, geometry: str = "test", **named: object) -> Path:
        maker.make_pack(folder, maker.GEOMETRIES[geometry], **named)
        return folder

    return make


@pytest.fixture(scope="session")
def pack_folder(make_random_pack: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_random_pack(tmp_path_factory.mktemp("pack") / "random")


@pytest.fixture
def open_pack(pack_folder: Path) -> OpenPack:
    return OpenPack(examine(pack_folder), pack_folder)


@pytest.fixture(scope="session")
def shared(pack_folder: Path) -> Iterator[WorkerTranscriber]:
    """One worker for all tests that leave it alive."""
    worker = WorkerTranscriber(OpenPack(examine(pack_folder), pack_folder), threads=1)
    yield worker
    worker.close()


@pytest.fixture(params=[polled_ends, threaded_ends], ids=["polled", "threaded"])
def transcriber(
    open_pack: OpenPack, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WorkerTranscriber]:
    """One worker for a test that kills it, with both kinds of ends: the threads are what Windows has."""
    monkeypatch.setattr(pipe, "Reader", request.param.Reader)
    monkeypatch.setattr(pipe, "Writer", request.param.Writer)
    worker = WorkerTranscriber(open_pack, threads=1)
    yield worker
    worker.close()


def voice(seconds: float, pitch_hertz: float = 120.0) -> np.ndarray:
    """A buzz through three moving resonances, in syllables: enough of a voice for the voice detector."""
    time = np.arange(int(seconds * RATE)) / RATE
    glide = pitch_hertz * (1 + 0.08 * np.sin(2 * np.pi * 0.7 * time))
    phase = np.cumsum(glide) / RATE
    sound = np.zeros_like(time)
    for harmonic in range(1, 31):
        hertz = harmonic * pitch_hertz
        first = 500 + 200 * np.sin(2 * np.pi * 2.1 * time)
        second = 1500 + 500 * np.sin(2 * np.pi * 1.3 * time)
        loudness = sum(
            gain / (1 + ((hertz - centre) / 90) ** 2) for centre, gain in ((first, 1.0), (second, 0.5), (2500, 0.2))
        )
        sound += loudness * np.sin(2 * np.pi * harmonic * phase)
    syllables = 0.5 - 0.5 * np.cos(2 * np.pi * 4 * time)
    return (0.3 * sound * syllables / np.abs(sound).max()).astype("<f4")


def silence(seconds: float) -> np.ndarray:
    return np.zeros(int(seconds * RATE), "<f4")

"""The pack in the repository is what it says, holds what the tour needs, and was not trained on its own sample."""

import hashlib
import importlib.util
import itertools
import json
import random
import subprocess
import sys
import wave
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from faster_whisper import WhisperModel
from faster_whisper.audio import decode_audio

from transcription.engine import find_speech

ROOT = Path(__file__).parents[2]
PACK = ROOT / "transcription" / "packs" / "demo"
SCRIPTS = ROOT / "packaging" / "demo_model"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"demo_model_{name}", SCRIPTS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def texts():
    return load("texts")


@pytest.fixture(scope="module")
def statement():
    return json.loads((PACK / "pack.json").read_text())


@pytest.fixture(scope="module")
def model():
    return WhisperModel(str(PACK), device="cpu", compute_type="int8", cpu_threads=1)


def hear(model, audio, **options):
    segments, _ = model.transcribe(
        audio, language="en", beam_size=1, temperature=0.0, condition_on_previous_text=False, **options
    )
    return list(segments)


def reference():
    return (PACK / "sample" / "testimony.txt").read_text().splitlines()


def words(text):
    return "".join(c if c.isalpha() else " " for c in text.lower()).split()


def wrong_words(said, heard):
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (word != other))
    return row[-1]


def test_every_file_is_named_with_its_size_and_hash(statement):
    on_disk = {p.relative_to(PACK).as_posix() for p in PACK.rglob("*") if p.is_file()}
    assert on_disk == {*statement["files"], "pack.json"}
    for name, entry in statement["files"].items():
        data = (PACK / name).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (entry["bytes"], entry["sha256"]), name


def test_is_small():
    assert sum(p.stat().st_size for p in PACK.rglob("*") if p.is_file()) <= 8 * 2**20


def test_says_what_it_is(statement):
    assert statement["note"] == "demo only: understands the demo voices and nothing else"
    assert statement["licence"] == "GPL-3.0-or-later"
    assert "demo only: understands the demo voices and nothing else" in (PACK / "README.md").read_text().lower()
    assert "GPL-3.0-or-later" in (PACK / "LICENCE.txt").read_text()


def test_says_how_often_it_errs(statement):
    rates = statement["word_error_rate_percent"]
    assert 0 <= rates["sentences_trained_voices"] <= 10
    assert 0 <= rates["interview_trained_voices"]["planned_windows"] <= 10
    assert 0 <= rates["sample_testimony"] <= 10


def test_the_sample_was_never_trained_on(texts):
    """The split of training draws no held-out sentence, and every sentence of the sample is one."""
    assert len(reference()) >= 20
    language = set(texts.every_sentence())
    for sentence in reference():
        assert sentence in language, sentence
        assert texts.is_held_out(sentence), sentence
    trained = {s for group in texts.split(texts.QUESTIONS + texts.ANSWERS, held_out=False) for s in group}
    held_out = {s for group in texts.split(texts.QUESTIONS + texts.ANSWERS, held_out=True) for s in group}
    assert trained | held_out == language
    assert not trained & held_out
    assert not trained & set(reference())


def test_the_split_goes_by_hash(texts):
    for sentence in random.Random(1).sample(texts.every_sentence(), 300):
        value = int(hashlib.sha256(sentence.encode()).hexdigest()[:16], 16)
        assert texts.is_held_out(sentence) is (value % 10 == 0)


def test_the_sample_is_understood(model):
    audio = decode_audio(str(PACK / "sample" / "testimony.flac"))
    assert 60 <= len(audio) / 16000 <= 90
    heard = words(" ".join(segment.text for segment in hear(model, audio)))
    said = words(" ".join(reference()))
    assert wrong_words(said, heard) / len(said) <= 0.10


def test_word_times_lie_in_the_sound(model):
    audio = decode_audio(str(PACK / "sample" / "testimony.flac"))[: 20 * 16000]
    timed = [word for segment in hear(model, audio, word_timestamps=True) for word in segment.words]
    assert len(timed) > 20
    assert all(0 <= a.start <= a.end <= b.start + 0.02 for a, b in itertools.pairwise(timed))
    loud = [float(np.sqrt(np.mean(audio[int(w.start * 16000) : int(w.end * 16000)] ** 2))) for w in timed]
    assert sum(level > 0.005 for level in loud) >= 0.9 * len(loud)


@pytest.mark.parametrize("plain", [True, False])
@pytest.mark.parametrize("kind", ["silence", "noise", "loud noise", "hum", "tone"])
def test_without_speech_there_is_no_text(model, kind, plain):
    time = np.arange(12 * 16000) / 16000
    audio = {
        "silence": np.zeros(len(time)),
        "noise": np.random.default_rng(1).standard_normal(len(time)) * 0.003,
        "loud noise": np.random.default_rng(2).standard_normal(len(time)) * 0.05,
        "hum": 0.05 * np.sin(2 * np.pi * 50 * time) + 0.02 * np.sin(2 * np.pi * 150 * time),
        "tone": 0.1 * np.sin(2 * np.pi * 440 * time),
    }[kind]
    text = "".join(s.text for s in hear(model, audio.astype(np.float32), without_timestamps=plain))
    assert text.strip() == ""


@pytest.mark.parametrize("pitch_hertz", [110, 220, 440, 500, 700, 880, 1200, 3000])
@pytest.mark.parametrize("amplitude", [0.05, 0.3])
def test_a_steady_tone_never_reaches_the_model(pitch_hertz, amplitude):
    """At some pitches it would make up words; the detector of voices finds none and plans no window."""
    time = np.arange(12 * 16000) / 16000
    tone = amplitude * np.sin(2 * np.pi * pitch_hertz * time)
    assert find_speech(tone.astype(np.float32)) == ()


def test_is_loaded_from_memory_alone(statement):
    """As the worker does it: no path, only bytes."""
    files = {name: (PACK / name).read_bytes() for name in statement["files"] if "/" not in name and name[0].islower()}
    model = WhisperModel("demo", device="cpu", compute_type="int8", cpu_threads=1, files=files)
    assert not model.model.is_multilingual
    assert model.feature_extractor.mel_filters.shape[0] == statement["mels"]


def test_an_unseen_interview_can_be_spoken(tmp_path, texts, model):
    """The interview maker of the benchmarks runs without the training environment, and the model follows it."""
    wav = tmp_path / "speech.wav"
    script = [sys.executable, "-B", SCRIPTS / "interview.py", wav, "--minutes", "1", "--seed", "8"]
    subprocess.run(script, check=True, capture_output=True, timeout=120)
    with wave.open(str(wav)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48000, 1, 2)
        assert 55 <= file.getnframes() / 48000 <= 70
    lines = wav.with_suffix(".txt").read_text().splitlines()
    assert all(texts.is_held_out(line) for line in lines)
    heard = words(" ".join(segment.text for segment in hear(model, decode_audio(str(wav)))))
    said = words(" ".join(lines))
    assert wrong_words(said, heard) / len(said) <= 0.15


def test_the_tokenizer_keeps_every_word_whole(texts, model):
    """A bare space byte would be suppressed by the library, and the word with it."""
    for sentence in random.Random(2).sample(texts.every_sentence(), 200):
        pieces = [model.hf_tokenizer.decode([i]) for i in model.hf_tokenizer.encode(" " + sentence).ids]
        assert "".join(pieces) == " " + sentence
        assert [p for p in pieces if p.startswith(" ")] == [f" {word}" for word in texts.words_of(sentence)]

"""Model packs: the record of an imported one, and the files of a strange one. The model itself is for the worker."""

import json
import shutil
import tempfile
from pathlib import Path

from storage.packs import FolderPackStore
from tests.fuzz.fuzzing import VERSION, refused_or
from transcription.models import examine

_STORED = next((VERSION / "packs").iterdir())
_FOLDER = Path(tempfile.mkdtemp(prefix="saksi-fuzz-"))
_PACK = _FOLDER / _STORED.name
_NAMES = ("pack.json", "config.json", "tokenizer.json", "vocabulary.json", "preprocessor_config.json")
_SPECIALS = ["<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|translate|>", "<|transcribe|>", "<|startoflm|>",
             "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>", "<|0.00|>", "<|30.00|>"]  # fmt: skip


def seeds() -> list[bytes]:
    """The first byte says which file is meant."""
    small = {
        "pack.json": (_STORED / "pack.json").read_bytes(),
        "config.json": (_STORED / "config.json").read_bytes(),
        "tokenizer.json": json.dumps({"added_tokens": [{"content": "<|startoftranscript|>"}]}).encode(),
        "vocabulary.json": json.dumps(["a", "", *_SPECIALS]).encode(),
        "preprocessor_config.json": (_STORED / "preprocessor_config.json").read_bytes(),
    }
    return [bytes([number]) + small[name] for number, name in enumerate(_NAMES)]


def make_folder() -> None:
    if not _PACK.exists():
        _PACK.mkdir(parents=True)
        for number, seed in enumerate(seeds()):
            (_PACK / _NAMES[number]).write_bytes(seed[1:])
        (_PACK / "model.bin").write_bytes(b"")


def check(data: bytes) -> None:
    make_folder()
    name = _NAMES[data[0] % len(_NAMES)] if data else _NAMES[0]
    before = (_PACK / name).read_bytes()
    (_PACK / name).write_bytes(data[1:])
    try:
        if name == "pack.json":
            refused_or(lambda: FolderPackStore(_FOLDER).packs())
        else:
            refused_or(lambda: examine(_PACK))
    finally:
        (_PACK / name).write_bytes(before)


def close() -> None:
    """Remove what lay there for the parsers to read."""
    shutil.rmtree(_FOLDER, ignore_errors=True)

"""Model packs: which files, which sizes, which hashes, who vouches for them. Reads and verifies; never fetches.

Nothing of a pack is believed before its hashes match: the list of files and their sizes come first, and the bytes that
are hashed are the same ones that go to the worker, which hashes them again before it loads them from memory.
"""

import hashlib
import json
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.model_pack import FEATURES_FILE, PACK_FILES, REQUIRED_FILES, VOCABULARY_FILES, Pack, PackFile, Trust
from app.errors.model import ModelError, PackDamaged, PackIncomplete, PackInvalid

_READ_BYTES = 1 << 20
_MOST_SMALL_BYTES = 16 << 20
_MOST_MODEL_BYTES = 1 << 35
_PINS = Path(__file__).with_name("pins.json")
_SHIPPED = Path(__file__).with_name("packs")
_SPECIALS = ("<|endoftext|>", "<|startoftranscript|>", "<|translate|>", "<|transcribe|>", "<|startoflm|>",
             "<|startofprev|>", "<|notimestamps|>", "<|0.00|>", "<|30.00|>")  # fmt: skip
_NO_SPEECH = ("<|nospeech|>", "<|nocaptions|>")
_CONFIG_MEMBERS = ("suppress_ids", "suppress_ids_begin", "lang_ids", "alignment_heads")
_LANGUAGE = re.compile(r"<\|([a-z]{2,8})\|>")
_DEFAULT_MELS = 80


@dataclass(frozen=True, slots=True)
class OpenPack:
    """A pack in a folder, ready to be read through the check of its hashes."""

    pack: Pack
    folder: Path

    def chunks(self, file: PackFile) -> Iterator[bytes]:
        """Yield a file in pieces of at most 1 MiB; the last one only if the whole matches its pin.

        Raises PackDamaged, PackIncomplete.
        """
        digest = hashlib.sha256()
        read_bytes = 0
        held = b""
        for piece in _pieces(self.folder / file.name):
            if held:
                yield held
            digest.update(piece)
            read_bytes += len(piece)
            held = piece
        if read_bytes != file.size_bytes or digest.hexdigest() != file.sha256:
            raise PackDamaged(file=file.name)
        if held:
            yield held

    def verify(self) -> None:
        """Read everything once against the pins. Raises PackDamaged, PackIncomplete."""
        for file in self.pack.files:
            for _ in self.chunks(file):
                pass


class PackExaminer:
    """Says what lies in a folder; see app/ports/models.py."""

    def examine(self, folder: Path, name: str | None = None) -> Pack:
        """Return the pack in a folder, with hashes of what is there now, and who vouches for them."""
        return examine(folder, name)


def examine(folder: Path, name: str | None = None) -> Pack:
    """Return the pack in a folder by reading all of it; `name` is used where no pin names it.

    Raises PackIncomplete, PackInvalid, ModelError.
    """
    present = _present(folder)
    files = tuple(_hashed(folder / file_name) for file_name in present)
    described = _describe(folder, files, name or folder.name)
    return vouched(described)


def vouched(pack: Pack) -> Pack:
    """Return the pack with name, trust and evidence from the pins, where a pin has exactly its hashes."""
    found = {file.name: file.sha256 for file in pack.files}
    for name, pin in pins().items():
        pinned = {file_name: facts["sha256"] for file_name, facts in pin["files"].items()}
        if pinned == found:
            evidence = "; ".join(sorted({facts["evidence"] for facts in pin["files"].values()}))
            trust = Trust.SHIPPED if pin.get("shipped") else Trust.PUBLISHED
            return replace(pack, name=name, trust=trust, evidence=evidence, note=pin.get("note", ""))
    return pack


def pins() -> dict[str, Any]:
    """Return the pinned packs by name: {"files": {name: {"sha256", "bytes", "evidence"}}, ...}."""
    known = json.loads(_PINS.read_text(encoding="utf-8"))["packs"]
    for record in sorted(_SHIPPED.glob("*/pack.json")):
        shipped = json.loads(record.read_text(encoding="utf-8"))
        known[shipped["name"]] = shipped | {"shipped": True}
    return dict(known)


def shipped_packs() -> tuple[Path, ...]:
    """Return the folders of the packs that come with the program."""
    return tuple(record.parent for record in sorted(_SHIPPED.glob("*/pack.json")))


def _present(folder: Path) -> tuple[str, ...]:
    for file_name in REQUIRED_FILES:
        if not _is_plain(folder / file_name):
            raise PackIncomplete(file=file_name)
    vocabularies = [file_name for file_name in VOCABULARY_FILES if _is_plain(folder / file_name)]
    if not vocabularies:
        raise PackIncomplete(file=VOCABULARY_FILES[0])
    # With two, the engine and this file could read different ones.
    if len(vocabularies) > 1:
        raise PackInvalid(file=VOCABULARY_FILES[1], missing="only one vocabulary")
    features = [FEATURES_FILE] if _is_plain(folder / FEATURES_FILE) else []
    return tuple(sorted([*REQUIRED_FILES, *vocabularies, *features], key=PACK_FILES.index))


def _is_plain(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def _pieces(path: Path) -> Iterator[bytes]:
    try:
        with open(os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK), "rb", buffering=0) as stream:  # noqa: PTH123
            while piece := stream.read(_READ_BYTES):
                yield piece
    except FileNotFoundError:
        raise PackIncomplete(file=path.name) from None
    except OSError as error:
        raise ModelError(file=path.name, errno=error.errno or 0) from None


def _hashed(path: Path) -> PackFile:
    digest = hashlib.sha256()
    read_bytes = 0
    most = _MOST_MODEL_BYTES if path.name == "model.bin" else _MOST_SMALL_BYTES
    for piece in _pieces(path):
        digest.update(piece)
        read_bytes += len(piece)
        if read_bytes > most:
            raise PackInvalid(file=path.name, missing="a believable size")
    return PackFile(path.name, read_bytes, digest.hexdigest())


def _describe(folder: Path, files: tuple[PackFile, ...], name: str) -> Pack:
    contents = {
        file.name: b"".join(OpenPack.chunks(OpenPack(_NAMELESS, folder), file))
        for file in files
        if file.name != "model.bin"
    }
    config = _object(contents, "config.json")
    for member in _CONFIG_MEMBERS:
        if not isinstance(config.get(member), list):
            raise PackInvalid(file="config.json", missing=member)
    vocabulary = _vocabulary(contents)
    _check_tokenizer(contents)
    features = _object(contents, FEATURES_FILE) if FEATURES_FILE in contents else {}
    mels = features.get("feature_size", _DEFAULT_MELS)
    if type(mels) is not int or mels < 1:
        raise PackInvalid(file=FEATURES_FILE, missing="feature_size")
    multilingual = "" in vocabulary
    return Pack(name, files, mels, multilingual, _languages(vocabulary, multilingual), Trust.UNKNOWN, "nobody")


_NAMELESS = Pack("", (), _DEFAULT_MELS, multilingual=False, languages=(), trust=Trust.UNKNOWN, evidence="")


def _object(contents: dict[str, bytes], name: str) -> dict[str, Any]:
    try:
        value = json.loads(contents[name])
    except (ValueError, RecursionError):
        raise PackInvalid(file=name, missing="readable content") from None
    if not isinstance(value, dict):
        raise PackInvalid(file=name, missing="readable content")
    return value


def _vocabulary(contents: dict[str, bytes]) -> tuple[str, ...]:
    name = next(file_name for file_name in VOCABULARY_FILES if file_name in contents)
    try:
        text = contents[name].decode("utf-8")
        words = json.loads(text) if name.endswith(".json") else text.removesuffix("\n").split("\n")
    except (ValueError, RecursionError):
        raise PackInvalid(file=name, missing="readable content") from None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise PackInvalid(file=name, missing="a list of words")
    for special in _SPECIALS:
        if special not in words:
            raise PackInvalid(file=name, missing=special)
    if not any(special in words for special in _NO_SPEECH):
        raise PackInvalid(file=name, missing=_NO_SPEECH[0])
    return tuple(words)


def _check_tokenizer(contents: dict[str, bytes]) -> None:
    tokenizer = _object(contents, "tokenizer.json")
    added = tokenizer.get("added_tokens")
    known = {entry.get("content") for entry in added if isinstance(entry, dict)} if isinstance(added, list) else set()
    if isinstance(model := tokenizer.get("model"), dict) and isinstance(model.get("vocab"), dict):
        known |= set(model["vocab"])
    if "<|startoftranscript|>" not in known:
        raise PackInvalid(file="tokenizer.json", missing="<|startoftranscript|>")


def _languages(vocabulary: tuple[str, ...], multilingual: bool) -> tuple[str, ...]:  # noqa: FBT001 -- one fact
    if not multilingual:
        return ("en",)
    first = vocabulary.index("<|startoftranscript|>") + 1
    tags = vocabulary[first : vocabulary.index("<|translate|>")]
    return tuple(sorted(found[1] for tag in tags if (found := _LANGUAGE.fullmatch(tag))))

"""Model packs: which files, which sizes, which hashes, who vouches for them. Reads and verifies; never fetches.

Nothing of a pack is believed before its hashes match: the list of files and their sizes come first, and the bytes that
are hashed are the same ones that go to the worker, which hashes them again before it loads them from memory.
"""

import hashlib
import json
import os
import re
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.model_pack import FEATURES_FILE, PACK_FILES, REQUIRED_FILES, VOCABULARY_FILES, Pack, PackFile, Trust
from app.errors.model import ModelError, PackDamaged, PackIncomplete, PackInvalid
from app.ports.models import StoredPack

_READ_BYTES = 1 << 20
_MOST_SMALL_BYTES = 16 << 20
_MOST_MODEL_BYTES = 1 << 35
_PINS = Path(__file__).with_name("pins.json")
_SHIPPED = Path(__file__).with_name("packs")
_RECORD = "pack.json"
_SPECIALS = ("<|endoftext|>", "<|startoftranscript|>", "<|translate|>", "<|transcribe|>", "<|startoflm|>",
             "<|startofprev|>", "<|notimestamps|>", "<|0.00|>", "<|30.00|>")  # fmt: skip
_NO_SPEECH = ("<|nospeech|>", "<|nocaptions|>")
_CONFIG_MEMBERS = ("suppress_ids", "suppress_ids_begin", "lang_ids", "alignment_heads")
_LANGUAGE = re.compile(r"<\|([a-z]{2,8})\|>")
_DEFAULT_MELS = 80
if sys.platform == "win32":
    _READ_FLAGS = os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT
else:
    # Without waiting: a named pipe must not hang the program.
    _READ_FLAGS = os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK


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


class FolderExaminer:
    """Says what lies in a folder; see app/ports/models.py."""

    def examine(self, folder: str) -> Pack:
        """Return what lies in a folder. Raises PackIncomplete, PackInvalid, ModelError."""
        return examine(Path(folder))

    def vouched(self, pack: Pack) -> Pack:
        """Return the pack with the trust that the pins of the program give it."""
        return vouched(pack)

    def shipped(self) -> tuple[StoredPack, ...]:
        """Return the packs that come with the program. Raises PackDamaged."""
        return tuple(StoredPack(_shipped_pack(folder), str(folder)) for folder in shipped_folders())


def examine(folder: Path, name: str | None = None) -> Pack:
    """Return the pack in a folder by reading all of it; `name` is used where no pin names it.

    Raises PackIncomplete, PackInvalid, ModelError.
    """
    present = _present(folder)
    files = tuple(_hashed(folder / file_name) for file_name in present)
    return vouched(_describe(folder, files, name or folder.resolve().name))


def vouched(pack: Pack) -> Pack:
    """Return the pack with name, trust and evidence from the pins, where a pin has exactly its hashes.

    Else its trust is what a person gave it: CONFIRMED or UNKNOWN.
    """
    found = {file.name: file.sha256 for file in pack.files}
    for pin in pins():
        if {file.name: file.sha256 for file in pin.files} == found:
            return replace(pack, name=pin.name, trust=pin.trust, evidence=pin.evidence, note=pin.note)
    return pack if pack.trust is Trust.CONFIRMED else replace(pack, trust=Trust.UNKNOWN, note=_likeness(pack))


def _likeness(pack: Pack) -> str:
    sizes = {file.name: file.size_bytes for file in pack.files}
    for pin in pins():
        if {file.name: file.size_bytes for file in pin.files} == sizes:
            # Which of the two it is cannot be told from here: a person who confirms must know.
            return f"as large as {pin.name}, other content: a damaged copy of it, or another model of the same make"
    return pack.note


@dataclass(frozen=True, slots=True)
class Pin:
    """A pack that the program itself vouches for."""

    name: str
    files: tuple[PackFile, ...]
    trust: Trust
    evidence: str
    note: str


def pins() -> tuple[Pin, ...]:
    """Return the pinned packs: published ones (pins.json), and those that come with the program."""
    published = json.loads(_PINS.read_text(encoding="utf-8"))["packs"]
    found = [
        _pin(name, facts["files"], Trust.PUBLISHED, _evidence(facts["files"])) for name, facts in published.items()
    ]
    for folder in shipped_folders():
        record = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        found.append(_pin(record["name"], record["files"], Trust.SHIPPED, "made by this project", record["note"]))
    return tuple(found)


def shipped_folders() -> tuple[Path, ...]:
    """Return the folders of the packs that come with the program."""
    return tuple(record.parent for record in sorted(_SHIPPED.glob(f"*/{_RECORD}")))


def _pin(name: str, files: dict[str, Any], trust: Trust, evidence: str, note: str = "") -> Pin:
    # Licence, sample and read-me that lie beside a pack are not loaded, and not part of it.
    of_pack = (PackFile(file, facts["bytes"], facts["sha256"]) for file, facts in files.items() if file in PACK_FILES)
    return Pin(name, tuple(of_pack), trust, evidence, note)


def _evidence(files: dict[str, Any]) -> str:
    return "; ".join(sorted({facts["evidence"] for facts in files.values()}))


def _shipped_pack(folder: Path) -> Pack:
    found = examine(folder)
    if found.trust is not Trust.SHIPPED:
        raise PackDamaged(file=folder.name)
    return found


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
        with open(os.open(path, _READ_FLAGS), "rb", buffering=0) as stream:  # noqa: PTH123
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
    entries = [entry.get("content") for entry in added if isinstance(entry, dict)] if isinstance(added, list) else []
    known = {content for content in entries if isinstance(content, str)}
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

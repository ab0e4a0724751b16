"""A model pack: the files that make one model, known by their hashes."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from app.domain.transcript import ModelFacts

REQUIRED_FILES = ("model.bin", "config.json", "tokenizer.json")
VOCABULARY_FILES = ("vocabulary.json", "vocabulary.txt")
FEATURES_FILE = "preprocessor_config.json"
PACK_FILES = (*REQUIRED_FILES, *VOCABULARY_FILES, FEATURES_FILE)


class Trust(StrEnum):
    """Why the hashes of a pack are believed."""

    SHIPPED = "shipped"
    PUBLISHED = "published"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of a pack; `sha256` in lower-case hex."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Pack:
    """What is known of a pack without loading it.

    `evidence` says in words who vouches for the hashes; `note` what a person must know before using it.
    """

    name: str
    files: tuple[PackFile, ...]
    mels: int
    multilingual: bool
    languages: tuple[str, ...]
    trust: Trust
    evidence: str
    note: str = ""

    @property
    def sha256(self) -> str:
        """SHA-256 over the list of files by name, one line each: hash, size in bytes, name, two spaces between."""
        lines = sorted((file.name, f"{file.sha256}  {file.size_bytes}  {file.name}\n") for file in self.files)
        return hashlib.sha256("".join(line for _, line in lines).encode()).hexdigest()

    @property
    def size_bytes(self) -> int:
        """Bytes of all files together."""
        return sum(file.size_bytes for file in self.files)

    @property
    def facts(self) -> ModelFacts:
        """What is written into the record of a run."""
        return ModelFacts(self.name, self.sha256, self.multilingual, self.languages)

"""Model packs: who looks into them, and where imported ones are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.model_pack import Pack
from app.jobs import CancelToken, Progress


@dataclass(frozen=True, slots=True)
class StoredPack:
    """A pack and the folder that holds its files."""

    pack: Pack
    folder: str


class PackExaminer(Protocol):
    """Reads packs; never writes, never fetches."""

    def examine(self, folder: str) -> Pack:
        """Return what lies in a folder, hashed as it is now, and who vouches for it.

        Raises PackIncomplete, PackInvalid, ModelError.
        """
        ...

    def vouched(self, pack: Pack) -> Pack:
        """Return the pack with the trust of the program's own pins; CONFIRMED stays where they say nothing."""
        ...

    def shipped(self) -> Sequence[StoredPack]:
        """Return the packs that come with the program. Raises PackDamaged."""
        ...


class PackStore(Protocol):
    """A folder of imported packs."""

    def packs(self) -> Sequence[StoredPack]:
        """Return the imported packs by name, as they were pinned when they were imported. Raises StorageError."""
        ...

    def add(self, pack: Pack, folder: str, progress: Progress, cancel: CancelToken) -> StoredPack:
        """Copy a pack's files out of `folder`, each checked against `pack` on the way, and pin it.

        A pack that is there already is left as it is. Raises PackDamaged when a file is not what was examined,
        PackExists when another pack has this name, StorageError, Cancelled; then nothing is left behind.
        """
        ...

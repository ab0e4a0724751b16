"""Sealed files in `media/`: sound and attachments, each an age file of its own. See FORMAT.md, "Media"."""

import hashlib
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from app.errors.age import AgeError
from app.errors.erasure import ContentErased
from app.errors.storage import FileMissing, FileNotReadable
from app.errors.vault import MediaDamaged, MediaSealedAway, TestimonyUnknown
from storage.crypto.age import AgeReader, encrypt
from storage.crypto.digest import sha512_of_stream
from storage.crypto.dummies import pad_recipients
from storage.crypto.hybrid import HybridIdentity, HybridRecipient
from storage.crypto.random import random_name
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain
from storage.files import AtomicFile, disk_errors, open_for_reading, remove_file, remove_partial_files
from storage.vault.connection import Connection

_NAME = re.compile(r"[a-z2-7]{26}\.age")


@dataclass(frozen=True, slots=True)
class SealedMedia:
    """A sealed file that is durable and was read back; `byte_count` and `sha512` (64 bytes) are of the plaintext."""

    name: str
    byte_count: int
    sha512: bytes


class MediaStore:
    """Writes and opens the sealed files of one vault.

    A file without a row in the database is no part of the vault: write the file, then the row. What a crash
    leaves in between is removed by `remove_orphans` at the next unlock.
    """

    def __init__(
        self, folder: Path, connection: Connection, headquarters: Sequence[HybridRecipient], domain: Domain = REAL
    ) -> None:
        self._folder = folder
        self._domain = domain
        self._connection = connection
        self._headquarters = tuple(headquarters)

    def write(self, testimony_id: str, pieces: Iterable[bytes]) -> SealedMedia:
        """Seal plaintext that comes in pieces of any size for a testimony of this vault.

        Durable on return and read back: what lies on the disk opens to the same SHA-512. Raises StorageError
        (then nothing is left), TestimonyUnknown, MediaSealedAway, and whatever `pieces` raises.
        """
        with self._seed_of(testimony_id) as seed:
            return self.write_for(seed, pieces)

    def write_for(self, seed: Secret, pieces: Iterable[bytes]) -> SealedMedia:
        """Do the same for a seed that is stored later, together with its testimony."""
        identity = self._identity(seed)
        recipients = pad_recipients([identity.recipient, *self._headquarters])
        name = f"{random_name()}.age"
        with AtomicFile(self._folder / name) as file:
            digest, byte_count = hashlib.sha512(), 0
            with disk_errors():
                writer = encrypt(recipients, file.stream)
            with writer:
                for piece in pieces:
                    with disk_errors():
                        writer.write(piece)
                    digest.update(piece)
                    byte_count += len(piece)
                with disk_errors():
                    writer.close()
            file.sync()
            self._read_back(file.stream, identity, digest.digest())
            file.commit()
        return SealedMedia(name, byte_count, digest.digest())

    @staticmethod
    def _read_back(stream: BinaryIO, identity: HybridIdentity, expected_sha512: bytes) -> None:
        with disk_errors(reading=True):
            stream.seek(0)
            try:
                with AgeReader(stream, [identity]) as reader:
                    found = sha512_of_stream(cast("BinaryIO", reader))
            except AgeError:
                raise MediaDamaged from None
        if found != expected_sha512:
            raise MediaDamaged

    def open(self, testimony_id: str, media_name: str) -> BinaryIO:
        """Return a seekable read-only stream of the plaintext; reading it raises MediaDamaged too.

        Raises MediaDamaged, and MediaSealedAway when the seed of the testimony is gone.
        """
        with self._seed_of(testimony_id) as seed:
            try:
                sealed = open_for_reading(self._path(media_name))
            except (FileMissing, FileNotReadable):
                raise MediaDamaged from None
            try:
                return cast("BinaryIO", _MediaStream(sealed, self._identity(seed)))
            except BaseException:
                sealed.close()
                raise

    def require_seed(self, testimony_id: str) -> None:
        """See that what is sealed for a testimony can be opened.

        Raises TestimonyUnknown, ContentErased, MediaSealedAway.
        """
        with self._seed_of(testimony_id):
            return

    def path(self, media_name: str) -> Path:
        """Return where a sealed file lies. Raises MediaDamaged for a name that is none."""
        return self._path(media_name)

    def remove(self, media_name: str) -> None:
        """Remove a sealed file whose row is gone. Raises StorageError."""
        remove_file(self._path(media_name))

    def remove_if_orphan(self, media_name: str) -> None:
        """Remove a sealed file unless a row names it: after an interruption nobody knows which. Raises StorageError."""
        if self._connection.one("SELECT 1 FROM part WHERE media_name = ?", (media_name,)) is None:
            self.remove(media_name)

    def names(self) -> set[str]:
        """Return the names of all sealed files that lie in the folder, with or without a row."""
        return media_names(self._folder)

    def named(self) -> set[str]:
        """Return the names that rows stand for; what was sealed away has no file here any more."""
        rows = self._connection.execute(
            "SELECT media_name FROM part JOIN testimony_seed USING (testimony_id) WHERE media_name IS NOT NULL"
        )
        return {row[0] for row in rows}

    def remove_orphans(self) -> int:
        """Remove what a crash left: unfinished files, and whole ones that no row names. Return how many.

        Only after the recordings were recovered, and before anything new is written. Raises StorageError.
        """
        unfinished = remove_partial_files(self._folder)
        orphans = self.names() - self.named()
        for name in orphans:
            self.remove(name)
        return unfinished + len(orphans)

    def _identity(self, seed: Secret) -> HybridIdentity:
        return HybridIdentity(self._domain.testimony_seed(seed))

    def _seed_of(self, testimony_id: str) -> Secret:
        row = self._connection.one("SELECT seed FROM testimony_seed WHERE testimony_id = ?", (testimony_id,))
        if row is not None:
            return Secret(row[0])
        if self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,)) is None:
            raise TestimonyUnknown
        if self._connection.one("SELECT 1 FROM erased WHERE testimony_id = ?", (testimony_id,)) is not None:
            raise ContentErased
        raise MediaSealedAway

    def _path(self, media_name: str) -> Path:
        if not _NAME.fullmatch(media_name):
            raise MediaDamaged
        return self._folder / media_name


def media_names(folder: Path) -> set[str]:
    """Return the names of the sealed files in a media folder. Raises StorageError."""
    with disk_errors(reading=True):
        return {entry.name for entry in folder.iterdir() if _NAME.fullmatch(entry.name)}


class _MediaStream(io.RawIOBase):
    """The plaintext of one sealed file; owns the file under it and speaks in the errors of the vault."""

    def __init__(self, sealed: BinaryIO, identity: HybridIdentity) -> None:
        super().__init__()
        self._sealed = sealed
        try:
            with disk_errors(reading=True):
                self._plain = AgeReader(sealed, [identity])
        except AgeError:
            # The seed is here, so that a stanza for it was written: not finding it is damage.
            raise MediaDamaged from None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        try:
            with disk_errors(reading=True):
                return self._plain.readinto(buffer)
        except AgeError:
            raise MediaDamaged from None

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        try:
            with disk_errors(reading=True):
                return self._plain.seek(offset, whence)
        except AgeError:
            raise MediaDamaged from None

    def tell(self) -> int:
        return self._plain.tell()

    def close(self) -> None:
        if not self.closed:
            if hasattr(self, "_plain"):
                self._plain.close()
            self._sealed.close()
        super().close()

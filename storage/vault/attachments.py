"""Files that belong to a testimony, and the plaintext of everything that is sealed."""

from collections.abc import Iterator
from typing import BinaryIO

from app.domain.custody import Act
from app.domain.testimony import Part, PartKind
from app.errors.vault import AttachmentChanged, MediaDamaged
from app.jobs import CancelToken, Progress, Step
from storage.crypto.random import random_name
from storage.files import disk_errors
from storage.vault.context import VaultContext
from storage.vault.parts import insert_part, next_ordinal
from storage.vault.testimonies import touch_testimony

_PIECE_BYTES = 1 << 20


class Attachments:
    """The port `Attachments` of app/ports/testimonies.py."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context

    def add(
        self,
        testimony_id: str,
        name: str,
        media_type: str,
        source: BinaryIO,
        byte_count: int,
        progress: Progress,
        cancel: CancelToken,
    ) -> Part:
        """Seal a file into the vault: encrypt, fsync, read back, compare, then show it.

        Raises VaultError (AttachmentChanged when `source` gives other than `byte_count` bytes; MediaSealedAway also
        when the testimony was sealed away meanwhile), ContentErased, StorageError, Cancelled; then nothing is left.
        """
        sealed = self._context.media.write(testimony_id, _pieces(source, byte_count, progress, cancel))
        connection = self._context.connection
        try:
            with connection.transaction():
                # It may have been sealed away, or erased, while this was written: nothing would open it.
                self._context.media.require_seed(testimony_id)
                part = Part(
                    id=random_name(),
                    testimony_id=testimony_id,
                    ordinal=next_ordinal(connection, testimony_id),
                    kind=PartKind.ATTACHMENT,
                    name=name,
                    media_type=media_type,
                    byte_count=sealed.byte_count,
                    sha512=sealed.sha512,
                    media_name=sealed.name,
                    added_at=self._context.clock.now(),
                )
                insert_part(connection, part)
                self._context.custody.record(
                    testimony_id, Act.ATTACHED, {"part": part.id, "sha512": sealed.sha512.hex(), "bytes": byte_count}
                )
                touch_testimony(connection, testimony_id)
        except BaseException:
            self._context.media.remove_if_orphan(sealed.name)
            raise
        return part


class SealedParts:
    """The port `SealedParts` of app/ports/testimonies.py."""

    def __init__(self, context: VaultContext) -> None:
        self._media = context.media

    def open(self, part: Part) -> BinaryIO:
        """Return a seekable read-only stream of the plaintext. Raises MediaDamaged, MediaSealedAway."""
        if part.media_name is None:
            raise MediaDamaged
        return self._media.open(part.testimony_id, part.media_name)


def _pieces(source: BinaryIO, byte_count: int, progress: Progress, cancel: CancelToken) -> Iterator[bytes]:
    done = 0
    while True:
        cancel.check()
        with disk_errors(reading=True):
            piece = source.read(_PIECE_BYTES)
        done += len(piece)
        if done > byte_count or (not piece and done < byte_count):
            raise AttachmentChanged
        if not piece:
            return
        yield piece
        progress(Step("sealing", done, byte_count))

"""Sealed to headquarters: the bundles that lie in the vault's own folder, and what is forgotten for them.

See FORMAT.md, "Sealed to headquarters".
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, LiteralString

from app.domain.bundle import SealedCopy, SealedFile
from app.domain.custody import Act
from app.errors.bundle import ExportChanged
from app.errors.seal import BundleLost
from app.errors.storage import FileMissing, FileNotReadable
from app.jobs import CancelToken, Progress, Step
from storage.crypto.digest import sha256_of_stream
from storage.files import disk_errors, open_for_reading, remove_file, remove_partial_files
from storage.times import time_of_text, time_text
from storage.vault.context import VaultContext
from storage.vault.forgetting import forget_content, leave_no_older_pages
from storage.vault.names import SEALED_FOLDER_NAME
from storage.vault.sent import SentBundles

SEEN_LEAVING: LiteralString = """carried_at IS NOT NULL AND EXISTS (
    SELECT 1 FROM custody WHERE custody.testimony_id = item.testimony_id AND act = 'exported'
    AND facts ->> 'bundle' = bundle_id
)"""
"""Whether somebody saw a sealed bundle leave; without that entry one that has a time may have left."""

_PIECE_BYTES = 1 << 20
# The keys of what it held were destroyed, and it with them.
_KEPT: LiteralString = "WHERE sequence NOT IN (SELECT sequence FROM bundle_sent_item JOIN erased USING (testimony_id))"


class SealingLedger(SentBundles):
    """The ledger of what left, for bundles that stay: finishing one forgets what it holds."""

    def __init__(self, context: VaultContext, still: Callable[[], None]) -> None:
        super().__init__(context)
        self._context = context
        self._still = still

    def finish(self, bundle_id: str, sealed: SealedFile, recipients: Sequence[str]) -> None:
        """Name the bundle as the only copy and forget the rest, in one transaction; then remove the sealed media.

        Raises ExportChanged where the bundle does not hold all of it any more; then the bundle is gone instead.
        """
        try:
            media = self._forget(bundle_id, sealed, recipients)
        except ExportChanged:
            remove_file(self._context.folder / SEALED_FOLDER_NAME / self.file_name(bundle_id))
            self.withdraw(bundle_id)
            raise
        leave_no_older_pages(self._context)
        for name in media:
            self._context.media.remove(name)

    def _forget(self, bundle_id: str, sealed: SealedFile, recipients: Sequence[str]) -> list[str]:
        connection = self._context.connection
        with connection.transaction():
            # Nobody can add anything from here on, and what is forgotten has to be in the bundle.
            self._still()
            self.write_down(bundle_id, sealed, recipients, Act.SEALED_AWAY)
            testimony_ids = self.testimonies_in(bundle_id)
            media = self._media_of(testimony_ids)
            connection.execute(
                "INSERT INTO sealed_bundle (sequence) SELECT sequence FROM bundle_sent WHERE bundle_id = ?",
                (bundle_id,),
            )
            for testimony_id in testimony_ids:
                forget_content(connection, testimony_id)
        return media

    def _media_of(self, testimony_ids: Sequence[str]) -> list[str]:
        rows = [
            self._context.connection.execute(
                "SELECT media_name FROM part WHERE testimony_id = ? AND media_name IS NOT NULL", (testimony_id,)
            )
            for testimony_id in testimony_ids
        ]
        return [row[0] for found in rows for row in found]


class SealedBundles:
    """The port `SealedBundles` of app/ports/sealed_bundles.py."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context
        self._connection = context.connection
        self._sent = SentBundles(context)

    @property
    def folder(self) -> Path:
        """Where the bundles lie; made with the first."""
        return self._context.folder / SEALED_FOLDER_NAME

    def ledger(self, still: Callable[[], None]) -> SealingLedger:
        """Return the ledger of what left, whose `finish` seals; `still` is asked first."""
        return SealingLedger(self._context, still)

    def of(self, testimony_id: str) -> SealedCopy | None:
        """Return the bundle that holds a testimony that was sealed away, or None."""
        row = self._connection.one(
            f"SELECT sequence, byte_count, sha256, sent_to, iif({SEEN_LEAVING}, carried_at, NULL) FROM sealed_bundle"  # noqa: S608
            " JOIN bundle_sent USING (sequence) JOIN bundle_sent_item AS item USING (sequence) WHERE testimony_id = ?",
            (testimony_id,),
        )
        if row is None:
            return None
        sequence, byte_count, sha256, sent_to, carried_at = row
        record = self._sent.at(sequence)
        return SealedCopy(
            facts=record.facts,
            file_name=record.file_name,
            sealed=SealedFile(byte_count, sha256),
            recipients=tuple(json.loads(sent_to)),
            carried_at=None if carried_at is None else time_of_text(carried_at),
        )

    def copy(self, copy: SealedCopy, sink: BinaryIO, progress: Progress, cancel: CancelToken) -> None:
        """Write its bytes into `sink`. Raises BundleLost, StorageError, Cancelled."""
        try:
            source = open_for_reading(self.folder / copy.file_name)
        except (FileMissing, FileNotReadable):
            raise BundleLost from None
        digest, done = hashlib.sha256(), 0
        with source:
            while True:
                cancel.check()
                with disk_errors(reading=True):
                    piece = source.read(_PIECE_BYTES)
                if not piece:
                    break
                with disk_errors():
                    sink.write(piece)
                digest.update(piece)
                done += len(piece)
                progress(Step("copying", done, copy.sealed.byte_count))
        if digest.digest() != copy.sealed.sha256:
            raise BundleLost

    def leaving(self, copy: SealedCopy) -> None:
        """Say that a copy may have left from now on, so that those who can open it are told what is taken back."""
        self._connection.execute(
            "UPDATE sealed_bundle SET carried_at = coalesce(carried_at, ?) WHERE sequence = ?",
            (time_text(self._context.clock.now()), copy.facts.place.sequence),
        )

    def carried(self, copy: SealedCopy) -> None:
        """Say that a copy left, with a custody entry for each of its testimonies."""
        with self._connection.transaction():
            self._connection.execute(
                "UPDATE sealed_bundle SET carried_at = ? WHERE sequence = ?",
                (time_text(self._context.clock.now()), copy.facts.place.sequence),
            )
            self._sent.record_custody(copy.facts.bundle_id, copy.sealed, copy.recipients, Act.EXPORTED)

    def broken(self) -> list[str]:
        """Return the file names of sealed bundles that are missing or not as they were written."""
        rows = self._connection.execute(
            f"SELECT file_name, sha256 FROM sealed_bundle JOIN bundle_sent USING (sequence) {_KEPT}"  # noqa: S608
            " ORDER BY sequence"
        )
        return [name for name, sha256 in rows if self._sha256_of(name) != sha256]

    def remove_unnamed(self) -> int:
        """Remove bundles that a crash left before they were named as the only copy; return how many."""
        if not self.folder.is_dir():
            return 0
        rows = self._connection.execute(
            f"SELECT file_name FROM sealed_bundle JOIN bundle_sent USING (sequence) {_KEPT}"  # noqa: S608
        )
        named = {row[0] for row in rows}
        with disk_errors(reading=True):
            unnamed = [entry for entry in self.folder.iterdir() if entry.suffix == ".age" and entry.name not in named]
        for entry in unnamed:
            remove_file(entry)
        return len(unnamed) + remove_partial_files(self.folder)

    def _sha256_of(self, name: str) -> bytes:
        try:
            with open_for_reading(self.folder / name) as stream, disk_errors(reading=True):
                return sha256_of_stream(stream)
        except (FileMissing, FileNotReadable):
            return b""

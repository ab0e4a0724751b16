"""Destroying the keys of a testimony. See FORMAT.md, "Erasing".

1. one transaction: seeds and words go, custody tells of it          (a kill before: nothing has happened)
2. a copy from before a migration goes, and the write-ahead log is emptied   (a kill: the next unlock does both)
3. sealed files are removed                                           (a kill: the next unlock removes the rest)
"""

from pathlib import Path

from app.domain.audio import Purpose
from app.domain.custody import Act
from app.domain.retention import Erased, EraseReason
from app.errors.audio import RecordingStillLive, RecordingUnknown
from app.errors.consent import SpokenConsentNeeded
from app.errors.erasure import AlreadyErased
from app.errors.vault import TestimonyUnknown
from storage.crypto.random import random_secret
from storage.files import remove_file
from storage.times import time_of_text, time_text
from storage.vault.context import VaultContext
from storage.vault.forgetting import forget_content, leave_no_older_pages
from storage.vault.masked_kin import copies_of
from storage.vault.names import SEALED_FOLDER_NAME
from storage.vault.recording_rows import row_of
from storage.vault.testimonies import SEED_BYTES

_NO_CONSENT = "no_consent"


class Erasing:
    """The port `Erasure` of app/ports/erasure.py."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context
        self._connection = context.connection

    def erase(self, testimony_id: str, reason: EraseReason) -> None:
        """Destroy the keys, forget every word, and remove the sealed files, also of its masked copies.

        Raises TestimonyUnknown, AlreadyErased, RecordingStillLive, StorageError.
        """
        with self._connection.transaction():
            if self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,)) is None:
                raise TestimonyUnknown
            if self.of(testimony_id) is not None:
                raise AlreadyErased
            files = [
                file
                for one in (testimony_id, *copies_of(self._connection, testimony_id))
                if self.of(one) is None
                for file in self._erase_one(one, reason)
            ]
        self._remove(files)

    def of(self, testimony_id: str) -> Erased | None:
        """Return when and why a testimony was erased; None for one that is there."""
        row = self._connection.one("SELECT at, reason FROM erased WHERE testimony_id = ?", (testimony_id,))
        return None if row is None else Erased(time_of_text(row[0]), EraseReason(row[1]))

    def forget_spoken_consent(self, testimony_id: str, part_id: str) -> None:
        """Destroy the recording of a spoken consent that no answer rests on, as if it had not been made.

        Raises RecordingUnknown, RecordingStillLive, SpokenConsentNeeded, StorageError.
        """
        with self._connection.transaction():
            row = row_of(self._connection, part_id)
            if row is None or row.testimony_id != testimony_id:
                raise RecordingUnknown
            if not row.sealed:
                raise RecordingStillLive
            if row.purpose is not Purpose.CONSENT or self._is_rested_on(part_id):
                raise SpokenConsentNeeded
            files = self._media(part_id)
            self._connection.execute("DELETE FROM part WHERE id = ?", (part_id,))
            self._context.custody.record(testimony_id, Act.ERASED, {"part": part_id, "reason": _NO_CONSENT})
            self._leave_no_key(testimony_id)
        self._remove(files)

    def _erase_one(self, testimony_id: str, reason: EraseReason) -> list[Path]:
        unsealed = self._connection.one(
            "SELECT 1 FROM recording JOIN part ON part.id = part_id WHERE testimony_id = ? AND media_name IS NULL",
            (testimony_id,),
        )
        if unsealed is not None:
            raise RecordingStillLive
        # What lies sealed to headquarters has its files there, and no media any more.
        had_seed = self._connection.one("SELECT 1 FROM testimony_seed WHERE testimony_id = ?", (testimony_id,))
        files = self._sealed_bundles(testimony_id) if had_seed is None else self._media(testimony_id)
        forget_content(self._connection, testimony_id)
        self._connection.execute(
            "INSERT INTO erased (testimony_id, at, reason) VALUES (?, ?, ?)",
            (testimony_id, time_text(self._context.clock.now()), reason.value),
        )
        self._context.custody.record(testimony_id, Act.ERASED, {"reason": reason.value, "files": len(files)})
        return files

    def _media(self, some_id: str) -> list[Path]:
        rows = self._connection.execute(
            "SELECT media_name FROM part WHERE media_name IS NOT NULL AND ? IN (testimony_id, id)", (some_id,)
        )
        return [self._context.media.path(row[0]) for row in rows]

    def _sealed_bundles(self, testimony_id: str) -> list[Path]:
        """A bundle that was sealed to headquarters holds one testimony; it cannot be carried any more then."""
        rows = self._connection.execute(
            "SELECT file_name FROM sealed_bundle JOIN bundle_sent USING (sequence)"
            " JOIN bundle_sent_item USING (sequence) WHERE testimony_id = ?",
            (testimony_id,),
        )
        return [self._context.folder / SEALED_FOLDER_NAME / row[0] for row in rows]

    def _is_rested_on(self, part_id: str) -> bool:
        return self._connection.one("SELECT 1 FROM consent_event WHERE spoken_part = ?", (part_id,)) is not None

    def _leave_no_key(self, testimony_id: str) -> None:
        """No key opens what was removed: the testimony goes, or it gets another seed where nothing hangs on the first.

        Where other parts hang on it, the seed stays, and the removed file alone is gone.
        """
        known = self._connection.one(
            "SELECT EXISTS (SELECT 1 FROM part WHERE testimony_id = ?1),"
            " EXISTS (SELECT 1 FROM consent_event WHERE testimony_id = ?1)"
            " OR EXISTS (SELECT 1 FROM age_event WHERE testimony_id = ?1)"
            " OR EXISTS (SELECT 1 FROM bundle_sent_item WHERE testimony_id = ?1)"
            " OR EXISTS (SELECT 1 FROM received_item WHERE testimony_id = ?1)",
            (testimony_id,),
        )
        has_parts, was_spoken_of = known or (1, 1)
        if has_parts:
            return
        if was_spoken_of:
            with random_secret(SEED_BYTES) as seed:
                self._connection.execute(
                    "UPDATE testimony_seed SET seed = ? WHERE testimony_id = ?", (bytes(seed.view()), testimony_id)
                )
        else:
            self._connection.execute("DELETE FROM testimony WHERE id = ?", (testimony_id,))

    def _remove(self, files: list[Path]) -> None:
        leave_no_older_pages(self._context)
        for file in files:
            remove_file(file)

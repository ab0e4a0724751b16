"""Private copies of bundles from outside, still encrypted, until they are believed or thrown away."""

import re
from pathlib import Path
from typing import BinaryIO

from app.domain.bundle import QuarantinedBundle, SealedBundle
from app.errors.bundle import BundleTooLarge
from app.jobs import CancelToken, Progress, Step
from storage.crypto.random import random_name
from storage.files import (
    AtomicFile,
    create_private_folder,
    disk_errors,
    open_for_reading,
    remove_file,
    remove_partial_files,
)
from storage.vault.context import VaultContext

FOLDER_NAME = "quarantine"
LIMIT_BYTES = (7 << 29) + (2 << 20)
"""What the largest bundle takes on a stick, 3.5 GiB and its seal; more is not copied at all."""

_NAME = re.compile(r"[a-z2-7]{26}\.age")
_PIECE_BYTES = 1 << 20


class Quarantine:
    """The port `Quarantine` of app/ports/bundle.py: files in `<vault>/quarantine/`, ciphertext only."""

    def __init__(self, context: VaultContext) -> None:
        self._folder = context.folder / FOLDER_NAME

    def take(self, sealed: SealedBundle, progress: Progress, cancel: CancelToken) -> QuarantinedBundle:
        """Copy a file from outside. Raises BundleTooLarge, StorageError, Cancelled; then nothing is left."""
        if not self._folder.exists():
            create_private_folder(self._folder)
        bundle_id = random_name()
        path = self._folder / f"{bundle_id}.age"
        with sealed.open() as untrusted_source, AtomicFile(path) as file:
            byte_count = _copy(untrusted_source, file.stream, progress, cancel)
            file.commit()
        return QuarantinedBundle(bundle_id, byte_count, lambda: open_for_reading(path), sealed.name)

    def discard(self, bundle: QuarantinedBundle) -> None:
        """Remove the copy, durable."""
        remove_file(self._folder / f"{bundle.id}.age")

    def clear(self) -> int:
        """Remove what an interrupted import left; return how many files."""
        if not self._folder.exists():
            return 0
        removed = remove_partial_files(self._folder)
        for path in self._left():
            remove_file(path)
            removed += 1
        return removed

    def _left(self) -> list[Path]:
        with disk_errors(reading=True):
            return [entry for entry in self._folder.iterdir() if _NAME.fullmatch(entry.name)]


def _copy(untrusted_source: BinaryIO, target: BinaryIO, progress: Progress, cancel: CancelToken) -> int:
    byte_count = 0
    while True:
        cancel.check()
        with disk_errors(reading=True):
            piece = untrusted_source.read(_PIECE_BYTES)
        if not piece:
            return byte_count
        byte_count += len(piece)
        if byte_count > LIMIT_BYTES:
            raise BundleTooLarge(limit_bytes=LIMIT_BYTES)
        with disk_errors():
            target.write(piece)
        progress(Step("copying", byte_count, byte_count))

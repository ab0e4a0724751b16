"""Files of the person's behind the protocol that the heads use."""

from pathlib import Path

from app.domain.bundle import SealedBundle
from app.ports.outside_files import OpensFiles
from storage.bundle.outbox import FolderOutbox
from storage.files import open_for_reading, opened_file, read_bounded, write_atomically

_SMALL_BYTES = 1 << 20


class WiredFiles:
    """Implements ui.program.Files."""

    open: OpensFiles = staticmethod(opened_file)

    def read_small(self, path: Path) -> bytes:
        """Return a whole file of at most 1 MiB. Raises FileMissing, FileNotReadable, FileTooLarge."""
        return read_bounded(path, _SMALL_BYTES)

    def write_public(self, path: Path, data: bytes) -> None:
        """Write what anybody may read; nothing is overwritten. Raises AlreadyExists, StorageError."""
        write_atomically(path, data)

    def outbox(self, folder: Path) -> FolderOutbox:
        """Return the folder that bundles leave to."""
        return FolderOutbox(folder)

    def bundle(self, path: Path) -> SealedBundle:
        """Return a bundle from outside; nothing of it is read yet."""
        return SealedBundle(path.name, lambda: open_for_reading(path))

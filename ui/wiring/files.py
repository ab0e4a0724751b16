"""Files of the person's behind the protocol that the heads use."""

import secrets
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.domain.bundle import SealedBundle
from app.domain.stick import Stick
from app.domain.wording import MOST_CLIP_BYTES
from app.ports.outside_files import OpensFiles
from storage.bundle.outbox import FolderOutbox
from storage.domain import REAL, Domain
from storage.files import (
    create_private_folder,
    open_for_reading,
    opened_file,
    read_bounded,
    remove_folder,
    write_atomically,
)
from ui.wiring.sticks import connected_sticks

_SMALL_BYTES = 1 << 20
_TAUGHT_BYTES = 1 << 28


class WiredFiles:
    """Implements ui.program.Files."""

    open: OpensFiles = staticmethod(opened_file)

    def __init__(self, domain: Domain = REAL) -> None:
        self._domain = domain

    def read_small(self, path: Path) -> bytes:
        """Return a whole file of at most 1 MiB. Raises FileMissing, FileNotReadable, FileTooLarge."""
        return read_bounded(path, _SMALL_BYTES)

    def beside(self, path: Path) -> Callable[[str], bytes]:
        """Return what reads files that lie in the same folder. It raises FileMissing, FileNotReadable, FileTooLarge."""
        return lambda name: read_bounded(path.parent / Path(name).name, MOST_CLIP_BYTES)

    def write_public(self, path: Path, data: bytes) -> None:
        """Write what anybody may read; nothing is overwritten. Raises AlreadyExists, StorageError."""
        write_atomically(path, data)

    def make_folder(self, path: Path) -> None:
        """Make a folder that only this user can enter. Raises AlreadyExists, StorageError."""
        create_private_folder(path)

    @contextmanager
    def temporary_folder(self) -> Iterator[Path]:
        """Make a private folder that is removed with all that is in it. Raises StorageError."""
        folder = Path(tempfile.gettempdir()) / f"saksi-{secrets.token_hex(6)}"
        create_private_folder(folder)
        try:
            yield folder
        finally:
            remove_folder(folder)

    def copy_with_flipped_bit(self, path: Path, copy: Path) -> None:
        """Copy a bundle with one bit changed in its middle. Raises StorageError."""
        data = bytearray(read_bounded(path, _TAUGHT_BYTES))
        data[len(data) // 2] ^= 1
        write_atomically(copy, bytes(data))

    def sticks(self) -> Sequence[Stick]:
        """Return the media that can be carried and are connected now. Never raises."""
        return connected_sticks()

    def outbox(self, folder: Path) -> FolderOutbox:
        """Return the folder that bundles leave to."""
        return FolderOutbox(folder, self._domain)

    def bundle(self, path: Path) -> SealedBundle:
        """Return a bundle from outside; nothing of it is read yet."""
        return SealedBundle(path.name, lambda: open_for_reading(path))

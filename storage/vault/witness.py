"""A witness outside the database: where the journal of a live recording ended, last time it was saved.

One flipped bit in a write-ahead log makes every later commit vanish, as if it had never been. The chain inside
the database vanishes with it; this file beside the database does not, so that a shortened tail is seen.
"""

import struct
from pathlib import Path

from app.errors.crypto import WrongKey
from app.errors.storage import StorageError
from app.logs import record_event
from storage.crypto.seal import OVERHEAD_BYTES, unwrap_secret, wrap_secret
from storage.crypto.secret import Secret
from storage.files import SlotFile, create_private_folder, disk_errors, read_bounded, remove_file
from storage.vault.journal import ChainEnd

FOLDER_NAME = "journal"
_SUFFIX = ".end"
_RECORD = struct.Struct(">QQ64s")
_SLOT_BYTES = 512
_SLOTS = 2


class Witnesses:
    """One small sealed file for each live recording, in the folder `journal` of the vault."""

    def __init__(self, vault_folder: Path, key: Secret) -> None:
        self._folder = vault_folder / FOLDER_NAME
        self._key = key
        self._open: dict[str, SlotFile] = {}

    def begin(self, part_id: str, end: ChainEnd) -> None:
        """Make the file. Raises StorageError."""
        if not self._folder.is_dir():
            create_private_folder(self._folder)
        empty = bytes(_SLOT_BYTES * (_SLOTS - 1))
        self._open[part_id] = SlotFile.create(self._path(part_id), self._sealed(part_id, end) + empty, _SLOT_BYTES)

    def note(self, part_id: str, end: ChainEnd) -> None:
        """Write down a new end, durable on return. The chunk is safe already, so a refusal is only logged."""
        try:
            if part_id not in self._open:
                self._open[part_id] = SlotFile(self._path(part_id), _SLOT_BYTES)
            # Two places in turn: a write that is cut off leaves the end before it.
            self._open[part_id].write(end.chunks % _SLOTS, self._sealed(part_id, end))
        except StorageError:
            record_event("recording.witness_refused", chunks=end.chunks)

    def read(self, part_id: str) -> ChainEnd | None:
        """Return the last end that was written down; None when there is no readable one."""
        try:
            data = read_bounded(self._path(part_id), _SLOT_BYTES * _SLOTS)
        except StorageError:
            return None
        ends = [self._opened(part_id, data[at : at + _SLOT_BYTES]) for at in range(0, len(data), _SLOT_BYTES)]
        return max((end for end in ends if end is not None), key=lambda end: end.chunks, default=None)

    def end(self, part_id: str) -> None:
        """Remove the file of a sealed recording. Raises StorageError."""
        if (file := self._open.pop(part_id, None)) is not None:
            file.close()
        if self._path(part_id).exists():
            remove_file(self._path(part_id))

    def part_ids(self) -> set[str]:
        """Return the recordings that have a file."""
        if not self._folder.is_dir():
            return set()
        with disk_errors(reading=True):
            return {entry.stem for entry in self._folder.iterdir() if entry.suffix == _SUFFIX}

    def close(self) -> None:
        """Let go of the files."""
        for file in self._open.values():
            file.close()
        self._open.clear()

    def _path(self, part_id: str) -> Path:
        return self._folder / f"{part_id}{_SUFFIX}"

    def _sealed(self, part_id: str, end: ChainEnd) -> bytes:
        with Secret(_RECORD.pack(end.chunks, end.frames, end.head)) as record:
            return wrap_secret(record, self._key, part_id.encode("ascii")).ljust(_SLOT_BYTES, b"\0")

    def _opened(self, part_id: str, slot: bytes) -> ChainEnd | None:
        sealed = slot[: _RECORD.size + OVERHEAD_BYTES]
        try:
            with unwrap_secret(sealed, self._key, part_id.encode("ascii")) as record:
                return ChainEnd(*_RECORD.unpack(record.view()))
        except WrongKey:
            return None

"""Where imported model packs are kept: one folder each, with a record of what was pinned at import.

The record protects against damage and against a pack that is swapped on its way; whoever can write into this folder can
also write a new record. For published packs the program's own pins stand above the record.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.domain.model_pack import PACK_FILES, Pack, PackFile, Trust
from app.errors.model import PackDamaged, PackExists
from app.errors.storage import DiskFull, FileMissing
from app.jobs import CancelToken, Progress, Step
from app.ports.models import StoredPack
from storage import files

_RECORD = "pack.json"
_MOST_RECORD_BYTES = 1 << 20
_PIECE_BYTES = 1 << 20
_SPARE_BYTES = 64 << 20
_FOLDER_NAME = re.compile("[0-9a-f]{32}")


class FolderPackStore:
    """Implements app.ports.models.PackStore over one folder, which is made when the first pack comes."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def packs(self) -> Sequence[StoredPack]:
        """Return the imported packs by name; without a whole record none was imported. Raises StorageError."""
        if not self._root.is_dir():
            return ()
        with files.disk_errors(reading=True):
            folders = [entry for entry in self._root.iterdir() if _FOLDER_NAME.fullmatch(entry.name)]
        found = [StoredPack(pack, str(folder)) for folder in folders if (pack := _read_record(folder)) is not None]
        return tuple(sorted(found, key=lambda one: one.pack.name))

    def add(self, pack: Pack, folder: str, progress: Progress, cancel: CancelToken) -> StoredPack:
        """Copy and pin a pack; see the port."""
        for one in self.packs():
            if one.pack.sha256 == pack.sha256:
                return one
            if one.pack.name == pack.name:
                raise PackExists(name=pack.name)
        target = self._root / pack.sha256[:32]
        self._make_room(target, pack.size_bytes)
        files.create_private_folder(target)
        try:
            self._copy(pack, Path(folder), target, progress, cancel)
            files.write_atomically(target / _RECORD, _record_of(pack))
        except BaseException:
            files.remove_folder(target)
            raise
        return StoredPack(pack, str(target))

    def _make_room(self, target: Path, size_bytes: int) -> None:
        files.create_private_folders(self._root)
        if target.exists():
            # An import that was killed; its record, written last, is missing.
            files.remove_folder(target)
        if files.free_bytes(self._root) < size_bytes + _SPARE_BYTES:
            raise DiskFull

    def _copy(self, pack: Pack, source: Path, target: Path, progress: Progress, cancel: CancelToken) -> None:
        done = 0
        for file in pack.files:
            digest = hashlib.sha256()
            with (
                files.open_for_reading(source / file.name) as stream,
                files.AtomicFile(target / file.name) as copy,
            ):
                while True:
                    with files.disk_errors(reading=True):
                        piece = stream.read(_PIECE_BYTES)
                    if not piece:
                        break
                    cancel.check()
                    digest.update(piece)
                    with files.disk_errors():
                        copy.stream.write(piece)
                    done += len(piece)
                    progress(Step("import", done, pack.size_bytes))
                if digest.hexdigest() != file.sha256:
                    raise PackDamaged(file=file.name)
                copy.commit()


def _record_of(pack: Pack) -> bytes:
    record = {
        "format": 1,
        "name": pack.name,
        "files": {file.name: {"bytes": file.size_bytes, "sha256": file.sha256} for file in pack.files},
        "mels": pack.mels,
        "multilingual": pack.multilingual,
        "languages": pack.languages,
        "trust": pack.trust.value,
        "evidence": pack.evidence,
        "note": pack.note,
    }
    return (json.dumps(record, indent=1, ensure_ascii=False) + "\n").encode()


def _read_record(folder: Path) -> Pack | None:
    try:
        record = json.loads(files.read_bounded(folder / _RECORD, _MOST_RECORD_BYTES))
        pack = _pack_of(record)
    except (FileMissing, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None
    return pack if pack.sha256.startswith(folder.name) else None


def _pack_of(record: dict[str, Any]) -> Pack:
    if record["format"] != 1 or not set(record["files"]) <= set(PACK_FILES):
        raise ValueError
    # Only what import may have written counts: a record never makes a pack "shipped".
    trust = Trust.PUBLISHED if record["trust"] == Trust.PUBLISHED else Trust.CONFIRMED
    return Pack(
        name=str(record["name"]),
        files=tuple(
            PackFile(name, int(facts["bytes"]), str(facts["sha256"])) for name, facts in record["files"].items()
        ),
        mels=int(record["mels"]),
        multilingual=bool(record["multilingual"]),
        languages=tuple(str(tag) for tag in record["languages"]),
        trust=trust,
        evidence=str(record["evidence"]),
        note=str(record["note"]),
    )

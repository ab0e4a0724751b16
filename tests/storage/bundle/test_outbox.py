"""A folder that bundles leave to: what others left on a stick keeps nothing from leaving."""

import errno
from pathlib import Path

import pytest

from app.errors.storage import FileMissing, FolderNotWritable
from storage.bundle import outbox
from storage.bundle.outbox import FolderOutbox
from storage.files import create_private_folder, partial_name


def write(folder: Path) -> Path:
    with FolderOutbox(folder).begin() as file:
        file.stream.write(b"sealed")
        file.commit()
    return folder / file.name


def test_what_a_killed_writer_left_goes(tmp_path: Path) -> None:
    left = partial_name(tmp_path / "any.age")
    left.write_bytes(b"half")
    assert write(tmp_path).read_bytes() == b"sealed"
    assert not left.exists()


def test_the_folder_of_a_backup_that_was_pulled_out_stays_and_blocks_nothing(tmp_path: Path) -> None:
    """It may be one that is being written at this moment."""
    building = partial_name(tmp_path / "backup")
    create_private_folder(building)
    (building / "vault.keys").write_bytes(b"half")
    for _ in range(2):
        assert write(tmp_path).read_bytes() == b"sealed"
    assert (building / "vault.keys").read_bytes() == b"half"


def test_what_cannot_be_tidied_keeps_nothing_from_leaving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(folder: Path) -> int:
        raise FolderNotWritable(errno=errno.EPERM)

    monkeypatch.setattr(outbox, "remove_partial_files", refused)
    assert write(tmp_path).read_bytes() == b"sealed"


def test_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        FolderOutbox(tmp_path / "stick").begin()

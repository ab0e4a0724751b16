"""A second copy of a bundle on another stick: the same bundle, read back, under another name."""

from pathlib import Path

import pytest

from app.domain.bundle import SealedFile
from app.errors.base import Cancelled
from app.errors.bundle import ReadBackFailed
from app.errors.storage import FileMissing
from app.jobs import CancelToken, Step, no_progress
from app.usecases.copy_bundle import copy_bundle
from storage.bundle.outbox import FolderOutbox
from tests.offices import Office, Pair, full_testimony
from tests.sealed_files import sealed_file


def exported(field: Office, folder: Path) -> tuple[Path, SealedFile]:
    folder.mkdir()
    (left,) = field.export(folder, [full_testimony(field)], list(field.contacts.all())).left
    return folder / left.file_name, left.sealed


def test_a_copy_is_the_same_bundle(field_and_headquarters: Pair, tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    file, sealed = exported(field, tmp_path / "stick")
    (tmp_path / "other").mkdir()
    steps: list[Step] = []
    rows = field.rows()
    outbox = FolderOutbox(tmp_path / "other")
    name = copy_bundle(field.writer, sealed_file(file), sealed, outbox, steps.append, CancelToken())
    assert name != file.name
    assert (tmp_path / "other" / name).read_bytes() == file.read_bytes()
    assert (steps[-1].done, steps[-1].total) == (sealed.byte_count, sealed.byte_count)
    assert field.rows() == rows
    assert headquarters.receive(file).again is False
    assert headquarters.receive(tmp_path / "other" / name).again is True


def test_a_copy_that_is_not_the_same_does_not_appear(field_and_headquarters: Pair, tmp_path: Path) -> None:
    field, _ = field_and_headquarters
    file, sealed = exported(field, tmp_path / "stick")
    (tmp_path / "other").mkdir()
    outbox, cancel = FolderOutbox(tmp_path / "other"), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        copy_bundle(field.writer, sealed_file(file), sealed, outbox, no_progress, cancel)
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    with pytest.raises(ReadBackFailed):
        copy_bundle(field.writer, sealed_file(file), sealed, outbox, no_progress, CancelToken())
    file.unlink()
    with pytest.raises(FileMissing):
        copy_bundle(field.writer, sealed_file(file), sealed, outbox, no_progress, CancelToken())
    assert list((tmp_path / "other").iterdir()) == []

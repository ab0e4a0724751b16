"""The disk's door on other systems, where less is there and more is refused."""

import errno
import fcntl
import os
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app.errors.storage import AlreadyExists, FolderInUse
from tests.storage.other_systems import OtherSystem


@pytest.fixture(params=["win32", "darwin"])
def other(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> OtherSystem:
    return OtherSystem(request.param, monkeypatch)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> OtherSystem:
    return OtherSystem("win32", monkeypatch)


def door(system: OtherSystem) -> ModuleType:
    system.load("storage.system")
    return system.load("storage.files")


def test_a_file_appears_whole_with_its_time_and_is_never_overwritten(other: OtherSystem, tmp_path: Path) -> None:
    files, path = door(other), tmp_path / "a"
    with files.AtomicFile(path) as file:
        file.stream.write(b"words")
        assert file.reread().read() == b"words"
        file.set_time(315_576_000)
        file.commit()
    assert (path.read_bytes(), path.stat().st_mtime) == (b"words", 315_576_000)
    with pytest.raises(AlreadyExists):
        files.write_atomically(path, b"others")
    assert path.read_bytes() == b"words"
    files.write_atomically(path, b"newer", replace=True)
    assert path.read_bytes() == b"newer"
    with files.AtomicFile(tmp_path / "b") as file:
        file.stream.write(b"half")
    assert [one.name for one in tmp_path.iterdir()] == ["a"]
    assert other.refusals == 0


def test_a_name_can_be_taken_where_there_are_no_hard_links(
    other: OtherSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    files = door(other)
    monkeypatch.setattr(os, "link", no_links)
    files.write_atomically(tmp_path / "a", b"words")
    with pytest.raises(AlreadyExists):
        files.write_atomically(tmp_path / "a", b"others")
    assert (tmp_path / "a").read_bytes() == b"words"


def test_slots_are_rewritten_in_their_places(other: OtherSystem, tmp_path: Path) -> None:
    files = door(other)
    slots = files.SlotFile.create(tmp_path / "slots", b"aaaabbbbcccc", 4)
    slots.write(1, b"BBBB")
    slots.write(0, b"AAAA")
    slots.close()
    assert (tmp_path / "slots").read_bytes() == b"AAAABBBBcccc"


def test_a_folder_is_held_by_one_alone(other: OtherSystem, tmp_path: Path) -> None:
    files = door(other)
    first = files.FolderLock(tmp_path)
    with pytest.raises(FolderInUse):
        files.FolderLock(tmp_path)
    first.release()
    files.FolderLock(tmp_path).release()


def test_finished_files_and_folders_get_their_names(other: OtherSystem, tmp_path: Path) -> None:
    files = door(other)
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "old").write_bytes(b"old")
    files.promote_file(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_bytes() == b"new"
    (tmp_path / "made").mkdir()
    files.promote_folder(tmp_path / "made", tmp_path / "folder")
    assert (tmp_path / "folder").is_dir()
    files.copy_file(tmp_path / "old", tmp_path / "copy")
    files.remove_file(tmp_path / "old")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["copy", "folder"]


def test_a_scanner_that_holds_a_file_for_a_moment_is_waited_for(
    windows: OtherSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, path, waited = door(windows), tmp_path / "a", list[float]()
    path.write_bytes(b"words")
    scanner: Any = path.open("rb")

    def let_go(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 3:
            scanner.close()

    monkeypatch.setattr(time, "sleep", let_go)
    files.remove_file(path)
    assert (path.exists(), len(waited)) == (False, 3)


def test_a_program_that_does_not_let_go_is_told_of(
    windows: OtherSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, path, waited = door(windows), tmp_path / "a", list[float]()
    monkeypatch.setattr(time, "sleep", waited.append)
    path.write_bytes(b"words")
    with path.open("rb"), pytest.raises(files.FolderNotWritable):
        files.remove_file(path)
    assert path.exists()
    assert 0.3 < sum(waited) < 1


def test_a_mac_is_asked_to_empty_the_memory_of_the_drive_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mac = OtherSystem("darwin", monkeypatch)
    files = door(mac)
    files.write_atomically(tmp_path / "a", b"words")
    assert mac.asked == [(fcntl.F_FULLFSYNC,), (fcntl.F_FULLFSYNC,)], "once for the bytes, once for the name"

    def unknown(*_: object) -> None:
        raise OSError(errno.ENOTSUP, "a stick does not know")

    monkeypatch.setattr(fcntl, "fcntl", unknown)
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    files.write_atomically(tmp_path / "b", b"words")
    assert len(synced) == 2

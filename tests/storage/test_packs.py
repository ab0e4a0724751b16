"""The store of imported packs: whole or not at all, pinned, never overwritten."""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.model_pack import Pack, PackFile, Trust
from app.errors.base import Cancelled
from app.errors.model import PackDamaged, PackExists
from app.errors.storage import DiskFull, FileMissing
from app.jobs import CancelToken, Step, no_progress
from storage import files, packs
from storage.packs import FolderPackStore

CONTENTS = {
    "model.bin": bytes(range(256)) * 20_000,
    "config.json": b"{}",
    "tokenizer.json": b"{ }",
    "vocabulary.json": b"[]",
}


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    for name, content in CONTENTS.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def store(tmp_path: Path) -> FolderPackStore:
    return FolderPackStore(tmp_path / "packs")


PACK = Pack(
    "somebody/a-model",
    tuple(PackFile(name, len(content), sha256(content).hexdigest()) for name, content in CONTENTS.items()),
    80,
    multilingual=True,
    languages=("en", "km"),
    trust=Trust.CONFIRMED,
    evidence="a person",
    note="words",
)


def add(store: FolderPackStore, folder: Path, pack: Pack = PACK) -> Path:
    return Path(store.add(pack, str(folder), no_progress, CancelToken()).folder)


def test_nothing_is_there_at_first(store: FolderPackStore) -> None:
    assert store.packs() == ()


def test_what_was_added_is_there_as_it_was(store: FolderPackStore, stick: Path) -> None:
    folder = add(store, stick)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "pack.json"} == CONTENTS
    (stored,) = store.packs()
    assert stored.pack == PACK
    assert stored.folder == str(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_adding_again_changes_nothing(store: FolderPackStore, stick: Path) -> None:
    assert add(store, stick) == add(store, stick)
    assert len(store.packs()) == 1


def test_another_pack_of_the_same_name_is_refused(store: FolderPackStore, stick: Path) -> None:
    add(store, stick)
    (stick / "config.json").write_bytes(b"[1]")
    changed = replace(PACK.files[1], size_bytes=3, sha256=sha256(b"[1]").hexdigest())
    with pytest.raises(PackExists):
        add(store, stick, replace(PACK, files=(PACK.files[0], changed, *PACK.files[2:])))
    assert [one.pack for one in store.packs()] == [PACK]


def test_a_file_that_changed_since_it_was_examined_leaves_nothing(
    store: FolderPackStore, stick: Path, tmp_path: Path
) -> None:
    content = bytearray(CONTENTS["model.bin"])
    content[9] ^= 1
    (stick / "model.bin").write_bytes(content)
    with pytest.raises(PackDamaged):
        add(store, stick)
    assert store.packs() == ()
    assert list((tmp_path / "packs").iterdir()) == []


def test_a_file_that_went_leaves_nothing(store: FolderPackStore, stick: Path, tmp_path: Path) -> None:
    (stick / "tokenizer.json").unlink()
    with pytest.raises(FileMissing):
        add(store, stick)
    assert list((tmp_path / "packs").iterdir()) == []


def test_stopping_leaves_nothing(store: FolderPackStore, stick: Path, tmp_path: Path) -> None:
    cancel = CancelToken()

    def stop_in_the_middle(step: Step) -> None:
        if step.done > step.total / 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        store.add(PACK, str(stick), stop_in_the_middle, cancel)
    assert list((tmp_path / "packs").iterdir()) == []


def test_progress_ends_at_the_whole(store: FolderPackStore, stick: Path) -> None:
    steps: list[Step] = []
    store.add(PACK, str(stick), steps.append, CancelToken())
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done == steps[-1].total == PACK.size_bytes


def test_a_full_disk_is_said_before_copying(
    store: FolderPackStore, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "free_bytes", lambda _: PACK.size_bytes)
    with pytest.raises(DiskFull):
        add(store, stick)
    assert list((tmp_path / "packs").iterdir()) == []


def test_an_import_that_was_killed_is_begun_again(store: FolderPackStore, stick: Path) -> None:
    """Killed before the record, which is written last."""
    folder = add(store, stick)
    (folder / "pack.json").unlink()
    (folder / "model.bin").write_bytes(b"half")
    assert store.packs() == ()
    assert add(store, stick) == folder
    assert (folder / "model.bin").read_bytes() == CONTENTS["model.bin"]


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        json.dumps({"format": 2}).encode(),
        json.dumps(
            {"format": 1, "name": "x", "files": {"../evil": {}}, "mels": 1, "multilingual": 1, "languages": [],
             "trust": "confirmed", "evidence": "", "note": ""}
        ).encode(),
    ],
)  # fmt: skip
def test_a_record_that_makes_no_sense_is_no_record(store: FolderPackStore, stick: Path, record: bytes) -> None:
    folder = add(store, stick)
    (folder / "pack.json").write_bytes(record)
    assert store.packs() == ()
    add(store, stick)
    assert [one.pack for one in store.packs()] == [PACK]


def test_a_record_that_names_other_hashes_does_not_fit_its_folder(store: FolderPackStore, stick: Path) -> None:
    folder = add(store, stick)
    record = json.loads((folder / "pack.json").read_text())
    record["files"]["model.bin"]["sha256"] = "0" * 64
    (folder / "pack.json").write_text(json.dumps(record))
    assert store.packs() == ()


def test_a_record_cannot_say_that_its_pack_came_with_the_program(store: FolderPackStore, stick: Path) -> None:
    folder = add(store, stick)
    record = json.loads((folder / "pack.json").read_text())
    record["trust"] = "shipped"
    (folder / "pack.json").write_text(json.dumps(record))
    assert store.packs()[0].pack.trust is Trust.CONFIRMED


def test_the_record_is_of_the_pack() -> None:
    assert packs._pack_of(json.loads(packs._record_of(PACK))) == PACK

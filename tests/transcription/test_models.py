"""Packs: what a folder must hold, who vouches for it, and that no damaged byte gets through."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.model_pack import Pack, PackFile, Trust
from app.errors.model import ModelError, PackDamaged, PackIncomplete, PackInvalid
from transcription import models
from transcription.models import FolderExaminer, OpenPack, examine, pins, vouched


@pytest.fixture
def folder(pack_folder: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "a pack"
    shutil.copytree(pack_folder, copy)
    return copy


def change_json(path: Path, change: Callable[[object], object]) -> None:
    path.write_text(json.dumps(change(json.loads(path.read_text()))))


def test_a_whole_pack_is_described(folder: Path) -> None:
    pack = examine(folder)
    assert pack.name == "a pack"
    assert [file.name for file in pack.files] == [
        "model.bin", "config.json", "tokenizer.json", "vocabulary.json", "preprocessor_config.json",
    ]  # fmt: skip
    assert pack.multilingual
    assert pack.languages == ("en", "km", "th")
    assert pack.mels == 80
    assert pack.trust is Trust.UNKNOWN
    assert pack.size_bytes == sum((folder / file.name).stat().st_size for file in pack.files)
    assert pack.facts.pack_sha256 == pack.sha256


def test_other_files_in_the_folder_do_not_matter(folder: Path) -> None:
    before = examine(folder)
    (folder / "README.md").write_text("words")
    (folder / "sample").mkdir()
    assert examine(folder) == before


@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "vocabulary.json"])
def test_each_needed_file_is_missed(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(PackIncomplete) as caught:
        examine(folder)
    assert caught.value.facts == {"file": name}


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PackIncomplete):
        FolderExaminer().examine(str(tmp_path / "nowhere"))


def test_a_device_is_not_a_file(folder: Path) -> None:
    (folder / "model.bin").unlink()
    (folder / "model.bin").symlink_to("/dev/zero")
    with pytest.raises(PackIncomplete):
        examine(folder)


def test_features_may_be_left_out_for_80_mels(folder: Path) -> None:
    (folder / "preprocessor_config.json").unlink()
    assert examine(folder).mels == 80


def test_two_vocabularies_are_one_too_many(folder: Path) -> None:
    (folder / "vocabulary.txt").write_text("a\nb\n")
    with pytest.raises(PackInvalid):
        examine(folder)


def test_a_vocabulary_in_lines(folder: Path) -> None:
    words = json.loads((folder / "vocabulary.json").read_text())
    # A carriage return among the byte letters would break lines: byte-level letters have none.
    (folder / "vocabulary.json").unlink()
    (folder / "vocabulary.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    assert examine(folder).multilingual
    # What an editor that strips empty lines does.
    (folder / "vocabulary.txt").write_text("\n".join(word for word in words if word) + "\n", encoding="utf-8")
    assert not examine(folder).multilingual


@pytest.mark.parametrize("member", ["suppress_ids", "suppress_ids_begin", "lang_ids", "alignment_heads"])
def test_a_config_without_what_is_needed_later(folder: Path, member: str) -> None:
    change_json(folder / "config.json", lambda config: {key: config[key] for key in config if key != member})
    with pytest.raises(PackInvalid) as caught:
        examine(folder)
    assert caught.value.facts["missing"] == member


@pytest.mark.parametrize("special", ["<|endoftext|>", "<|startofprev|>", "<|nospeech|>", "<|30.00|>"])
def test_a_vocabulary_without_a_special_word(folder: Path, special: str) -> None:
    change_json(folder / "vocabulary.json", lambda words: ["other" if word == special else word for word in words])
    with pytest.raises(PackInvalid) as caught:
        examine(folder)
    assert caught.value.facts["missing"] == special


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "vocabulary.json", "preprocessor_config.json"])
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"3", b"\xff", b"[" * 100_000, b'{"feature_size": "x"}'])
def test_nonsense_is_refused(folder: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)
    with pytest.raises(ModelError):
        examine(folder)


def test_reading_goes_through_the_hash(folder: Path) -> None:
    pack = examine(folder)
    source = OpenPack(pack, folder)
    source.verify()
    for file in pack.files:
        assert b"".join(source.chunks(file)) == (folder / file.name).read_bytes()


@pytest.mark.parametrize("change", ["flip", "cut", "grow", "empty"])
def test_a_changed_file_is_never_given_out_whole(folder: Path, change: str) -> None:
    pack = examine(folder)
    path = folder / "model.bin"
    content = bytearray(path.read_bytes())
    if change == "flip":
        content[-1] ^= 1
    path.write_bytes({"flip": content, "cut": content[:-1], "grow": content + b"x", "empty": b""}[change])
    given = []
    with pytest.raises(PackDamaged):
        given.extend(OpenPack(pack, folder).chunks(pack.files[0]))
    assert sum(map(len, given)) < len(content)


def test_the_pins_are_whole() -> None:
    published = [pin for pin in pins() if pin.trust is Trust.PUBLISHED]
    assert {pin.name.rpartition("-")[2] for pin in published} >= {"tiny", "base", "small", "medium"}
    for pin in published:
        names = {file.name for file in pin.files}
        assert {"model.bin", "config.json", "tokenizer.json"} < names
        assert all(len(bytes.fromhex(file.sha256)) == 32 and file.size_bytes > 0 for file in pin.files)
        assert pin.evidence


def pack_of(files: tuple[PackFile, ...], trust: Trust = Trust.UNKNOWN) -> Pack:
    return Pack("from a stick", files, 80, multilingual=True, languages=("en",), trust=trust, evidence="nobody")


def test_a_published_pack_gets_its_name_back() -> None:
    pin = next(pin for pin in pins() if pin.name.endswith("base"))
    found = vouched(pack_of(tuple(reversed(pin.files))))
    assert (found.name, found.trust) == (pin.name, Trust.PUBLISHED)
    assert "independent" in found.evidence


def test_one_other_byte_and_nobody_vouches() -> None:
    pin = next(pin for pin in pins() if pin.name.endswith("base"))
    changed = (replace(pin.files[0], sha256="0" * 64), *pin.files[1:])
    found = vouched(pack_of(changed))
    assert found.trust is Trust.UNKNOWN
    # A damaged copy cannot be told from another training: whoever is asked to confirm is told so.
    assert pin.name in found.note
    assert vouched(pack_of(changed, Trust.CONFIRMED)).trust is Trust.CONFIRMED


def test_a_record_cannot_call_itself_published() -> None:
    assert vouched(pack_of((), Trust.PUBLISHED)).trust is Trust.UNKNOWN
    assert vouched(pack_of((), Trust.SHIPPED)).trust is Trust.UNKNOWN


def test_a_shipped_pack_is_known_and_checked(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = examine(folder)
    home = tmp_path / "packs"
    shutil.copytree(folder, home / "demo")
    files = {file.name: {"bytes": file.size_bytes, "sha256": file.sha256} for file in pack.files}
    record = {"name": "a demo", "note": "demo only", "files": files | {"README.md": {"bytes": 1, "sha256": "0" * 64}}}
    (home / "demo" / "pack.json").write_text(json.dumps(record))
    monkeypatch.setattr(models, "_SHIPPED", home)
    (stored,) = FolderExaminer().shipped()
    assert (stored.pack.name, stored.pack.trust, stored.pack.note) == ("a demo", Trust.SHIPPED, "demo only")
    with (home / "demo" / "model.bin").open("r+b") as file:
        file.write(b"\x00\x01\x02")
    with pytest.raises(PackDamaged):
        FolderExaminer().shipped()

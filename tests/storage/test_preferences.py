"""Preferences survive a start; whatever else lies in their file does not matter."""

import json
from pathlib import Path

import pytest

from app.domain.preferences import Preferences, Theme
from app.errors.storage import StorageError
from storage.preferences import PreferenceFile

CHOSEN = Preferences("km", Theme.DARK, 1.3, 5, True, "/media/stick/vault", "Headset")


@pytest.fixture
def file(tmp_path: Path) -> PreferenceFile:
    return PreferenceFile(tmp_path / "conf" / "saksi" / "preferences.json")


def test_what_is_saved_is_loaded(file: PreferenceFile) -> None:
    file.save(CHOSEN)
    assert file.load() == CHOSEN
    file.save(Preferences())
    assert file.load() == Preferences()


def test_at_the_first_start_all_is_as_usual(file: PreferenceFile) -> None:
    assert file.load() == Preferences()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b"\xff\xfe", b'"dark"', b"[" * 50_000, b" " * 70_000, b"null", b'{"theme": NaN}']
)
def test_a_damaged_file_is_as_none(file: PreferenceFile, damage: bytes) -> None:
    file.save(CHOSEN)
    file.path.write_bytes(damage)
    assert file.load() == Preferences()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", 7), ("language", "../x"), ("theme", "pink"), ("theme", []), ("text_scale", "1.3"),
        ("text_scale", 77), ("auto_lock_minutes", 0), ("auto_lock_minutes", True), ("remember_vault", "yes"),
        ("last_vault", None), ("last_vault", "a\u0000b"), ("microphone", "x" * 5000), ("unknown", 1),
    ],
)  # fmt: skip
def test_one_bad_value_costs_only_itself(file: PreferenceFile, name: str, value: object) -> None:
    file.save(CHOSEN)
    written = json.loads(file.path.read_bytes())
    file.path.write_text(json.dumps({**written, name: value}), encoding="utf-8")
    loaded = file.load()
    for field in ("language", "theme", "text_scale", "auto_lock_minutes", "remember_vault", "last_vault", "microphone"):
        assert getattr(loaded, field) == getattr(Preferences() if field == name else CHOSEN, field)


def test_a_folder_in_the_way_is_an_error_of_storage(tmp_path: Path) -> None:
    (tmp_path / "conf").write_bytes(b"")
    with pytest.raises(StorageError):
        PreferenceFile(tmp_path / "conf" / "preferences.json").save(CHOSEN)

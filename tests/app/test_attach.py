from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors.storage import FileMissing, FileNotReadable
from app.errors.vault import TestimonyUnknown
from app.jobs import CancelToken, no_progress
from app.usecases.attach import attach, media_type_of
from storage.files import opened_file
from storage.vault.vault import Vault

MakeVault = Callable[..., Vault]


def attach_all(vault: Vault, testimony: str, *paths: Path) -> list[str]:
    parts = attach(vault.testimonies, vault.attachments, opened_file, testimony, paths, no_progress, CancelToken())
    return [f"{part.name} {part.media_type} {part.byte_count}" for part in parts]


def test_files_are_sealed_in_order_and_left_where_they_are(make_vault: MakeVault, tmp_path: Path) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("en",))
    photo, letter = tmp_path / "river.JPG", tmp_path / "letter"
    photo.write_bytes(b"photo")
    letter.write_bytes(b"")
    assert attach_all(vault, made.case_code, photo, letter) == [
        "river.JPG image/jpeg 5",
        "letter application/octet-stream 0",
    ]
    assert photo.read_bytes() == b"photo"
    with vault.sealed_parts.open(vault.testimonies.parts(made.id)[0]) as plain:
        assert plain.read() == b"photo"


def test_what_was_sealed_before_a_missing_file_stays(make_vault: MakeVault, tmp_path: Path) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("en",))
    (tmp_path / "a").write_bytes(b"a")
    with pytest.raises(FileMissing):
        attach_all(vault, made.id, tmp_path / "a", tmp_path / "missing")
    with pytest.raises(FileNotReadable):
        attach_all(vault, made.id, tmp_path)
    assert [part.name for part in vault.testimonies.parts(made.id)] == ["a"]


def test_an_unknown_testimony_is_said_before_any_file_is_opened(make_vault: MakeVault, tmp_path: Path) -> None:
    with pytest.raises(TestimonyUnknown):
        attach_all(make_vault(), "BBB-BBB", tmp_path / "missing")


def test_a_type_is_told_by_the_ending_alone() -> None:
    assert media_type_of("scan.PDF") == "application/pdf"
    assert media_type_of("archive.tar.gz") == "application/octet-stream"
    assert media_type_of(".jpg") == "application/octet-stream"

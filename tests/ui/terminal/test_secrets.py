"""Secrets from files and descriptors: all of one, or none of it."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors.usage import SecretUnreadable
from ui.terminal.secrets import SECRET_BYTES, read_secret

NAMES = "\n".join(f"សុខា {number}" for number in range(600))


def by_file(secret: bytes, folder: Path) -> argparse.Namespace:
    (folder / "secret").write_bytes(secret)
    return argparse.Namespace(words_file=folder / "secret", words_fd=None)


def by_descriptor(secret: bytes, folder: Path) -> argparse.Namespace:
    by_file(secret, folder)
    return argparse.Namespace(words_file=None, words_fd=os.open(folder / "secret", os.O_RDONLY))


@pytest.mark.parametrize("way", [by_file, by_descriptor])
def test_a_secret_is_read_whole_or_refused(way: Callable[[bytes, Path], argparse.Namespace], tmp_path: Path) -> None:
    assert read_secret(way(b"x" * SECRET_BYTES, tmp_path), "words", "") == "x" * SECRET_BYTES
    for wrong in (b"x" * (SECRET_BYTES + 1), b"\xff"):
        with pytest.raises(SecretUnreadable):
            read_secret(way(wrong, tmp_path), "words", "")
    assert read_secret(way(b"one\ntwo\r\n", tmp_path), "words", "") == "one\ntwo"


@pytest.mark.parametrize("way", [by_file, by_descriptor])
def test_a_list_of_many_names_is_read_to_its_end(
    way: Callable[[bytes, Path], argparse.Namespace], tmp_path: Path
) -> None:
    assert read_secret(way(NAMES.encode(), tmp_path), "words", "", most_bytes=1 << 20) == NAMES
    with pytest.raises(SecretUnreadable):
        read_secret(way(NAMES.encode(), tmp_path), "words", "")

"""A folder outside the vault, a stick for example, that bundles leave to."""

from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.errors.storage import StorageError
from storage.crypto.random import random_name
from storage.domain import REAL, Domain
from storage.files import AtomicFile, remove_partial_files

SUFFIX = ".age"
_PLAIN_TIME_SECONDS = 315_576_000
"""Noon of 1980-01-01 UTC: the first day that FAT knows, in almost every zone."""


class FolderOutbox:
    """The port `Outbox` of app/ports/bundle.py."""

    def __init__(self, folder: Path, domain: Domain = REAL) -> None:
        self._folder = folder
        self._domain = domain

    def begin(self) -> "OutgoingBundle":
        """Begin a file with a random name; leaves of writers that were killed are removed. Raises StorageError."""
        # On somebody's stick there may be what cannot be tidied. Whether it can be written to is asked next.
        with suppress(StorageError):
            remove_partial_files(self._folder)
        return OutgoingBundle(self._folder, self._domain.bundle_prefix + random_name() + SUFFIX)


class OutgoingBundle:
    """The port `OutgoingFile`: without `commit` nothing of it stays."""

    def __init__(self, folder: Path, name: str) -> None:
        self._name = name
        self._file = AtomicFile(folder / name)

    @property
    def name(self) -> str:
        """The random name under which it will appear."""
        return self._name

    @property
    def stream(self) -> BinaryIO:
        """Where to write."""
        return self._file.stream

    def reopen(self) -> BinaryIO:
        """Make what was written durable and return it from the beginning, read from the medium again."""
        return self._file.reread()

    def commit(self) -> None:
        """Let it appear under its name, with a time that tells nothing. Raises StorageError."""
        self._file.set_time(_PLAIN_TIME_SECONDS)
        self._file.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.__exit__(kind, error, trace)

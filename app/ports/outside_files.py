"""Files that lie outside the vault, where a person put them."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO, Protocol


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that was opened for reading; `name` without its folder."""

    name: str
    stream: BinaryIO
    byte_count: int


class OpensFiles(Protocol):
    """Opens a plain file outside the vault. Raises FileMissing, FileNotReadable."""

    def __call__(self, path: PurePath, /) -> AbstractContextManager[OpenFile]:
        """Open it for as long as the `with` lasts."""
        ...

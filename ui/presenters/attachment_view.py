"""What is shown of an attachment, and what reads it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from ui.errors import Explained

DATA_LIMIT_BYTES = 256 << 20
"""More is never read into memory to be shown."""
TEXT_LIMIT_BYTES = 256 << 10
_LINE_LIMIT = 1000
_MEGABYTE = 1 << 20
LIMIT_MEGABYTES = DATA_LIMIT_BYTES // _MEGABYTE


class AttachmentKind(Enum):
    """How an attachment can be looked at."""

    IMAGE = auto()
    PDF = auto()
    TEXT = auto()
    OTHER = auto()
    """Kept, and its facts told; nothing opens it here."""


_KINDS = {
    "image/jpeg": AttachmentKind.IMAGE,
    "image/png": AttachmentKind.IMAGE,
    "image/webp": AttachmentKind.IMAGE,
    "image/tiff": AttachmentKind.IMAGE,
    "image/gif": AttachmentKind.IMAGE,
    "application/pdf": AttachmentKind.PDF,
    "text/plain": AttachmentKind.TEXT,
    "text/csv": AttachmentKind.TEXT,
}


def kind_of(media_type: str) -> AttachmentKind:
    """Return how files of this type are looked at."""
    return _KINDS.get(media_type, AttachmentKind.OTHER)


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels in rows of `stride` bytes: red, green, blue, alpha, one byte each, alpha not multiplied in."""

    width: int
    height: int
    stride: int
    pixels: bytes = field(repr=False)


class Pages(Protocol):
    """A document that is open in memory. Any thread may call; calls wait for one another."""

    @property
    def count(self) -> int:
        """How many pages it has, 1 or more."""
        ...

    def render(self, page: int, width: int) -> Picture:
        """Return a page (from 0) about `width` pixels wide. Raises AttachmentUnreadable."""
        ...

    def close(self) -> None:
        """Let go of it; may be called again."""
        ...


@dataclass(frozen=True, slots=True)
class Readers:
    """What decodes untrusted content, given as bytes in memory.

    `picture` raises AttachmentUnreadable and AttachmentTooLarge, `pages` AttachmentUnreadable and AttachmentLocked.
    """

    picture: Callable[[bytes], Picture]
    pages: Callable[[bytes], Pages]


@dataclass(frozen=True, slots=True)
class AttachmentItem:
    """One attachment in the list; `sha512` in lower-case hex."""

    part_id: str
    name: str
    media_type: str
    kind: AttachmentKind
    byte_count: int
    sha512: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """What is looked at. `page` counts from 0; `zoom` is 1.0 where the whole width is seen.

    `cut` says that only the beginning of a text is shown.
    """

    item: AttachmentItem
    loading: bool = True
    picture: Picture | None = None
    text: str = ""
    cut: bool = False
    page: int = 0
    pages: int = 0
    zoom: float = 1.0
    error: Explained | None = None


def text_of(data: bytes, *, cut: bool = False) -> str:
    """Return bytes as text that can be shown: UTF-8, UTF-16 where it says so, else one character for each byte.

    `cut` says that the last character may have been cut in two. Control characters go, and lines that are too long
    for a screen are broken.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig", "strict")
        except UnicodeDecodeError as error:
            cut_at_the_end = cut and error.reason == "unexpected end of data"
            text = data[: error.start].decode("utf-8-sig") if cut_at_the_end else data.decode("latin-1")
    shown = []
    for line in text.splitlines():
        clean = "".join(c for c in line if c.isprintable() or c == "\t" or c in "\u200b\u200c\u200d")
        shown += [clean[at : at + _LINE_LIMIT] for at in range(0, max(1, len(clean)), _LINE_LIMIT)]
    return "\n".join(shown)

"""The pages of a damaged database, opened one by one in memory. Nothing of it is ever written in the clear."""

import struct
from dataclasses import dataclass

from storage.crypto.pages import PAGE_BYTES, PLAINTEXT_MAGIC, RESERVED_BYTES, PageCipher

_LOG_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24
_HEADER_BYTES = 100
# What every database of this program has there (https://www.sqlite.org/fileformat2.html, section 1.3).
_HEADER = struct.Struct(">16sHBBBBBBIIIIIIIIIIII20sII")
_LEAF_OF_A_TABLE = 0x0D


@dataclass(frozen=True, slots=True)
class Image:
    """A whole database in the clear, in memory. `bad_pages` could not be trusted and count as empty."""

    pages: tuple[bytes, ...]
    bad_pages: tuple[int, ...]

    def whole(self, first_page: bytes) -> bytes:
        """Return the image with another first page."""
        return b"".join((first_page, *self.pages[1:]))


def read_image(database: bytes, log: bytes, cipher: PageCipher) -> Image:
    """Open every page of a database and of the log beside it.

    The newest intact version of each page counts, also behind a broken place of the log, where the database library
    would stop. A page without an intact version counts as empty, but the first is opened as far as it goes.
    """
    newest = _pages_of_log(log, cipher)
    count = max(-(-len(database) // PAGE_BYTES), max(newest, default=0))
    pages, bad = [], []
    for number in range(1, count + 1):
        page = newest.get(number)
        if page is None:
            stored = database[(number - 1) * PAGE_BYTES : number * PAGE_BYTES].ljust(PAGE_BYTES, b"\0")
            if cipher.is_intact(number, stored):
                page = cipher.open(number, stored)
            else:
                bad.append(number)
                page = cipher.open(1, stored) if number == 1 else bytes(PAGE_BYTES)
        pages.append(page)
    return Image(tuple(pages), tuple(bad))


def plain_header(page_count: int, version: int = 0) -> bytes:
    """Return the 100 bytes that a database in memory begins with: no log, no free pages, UTF-8."""
    return _HEADER.pack(
        PLAINTEXT_MAGIC, PAGE_BYTES, 1, 1, RESERVED_BYTES, 64, 32, 32,
        1, page_count, 0, 0, 1, 4, 0, 0, 1, version, 0, 0, bytes(20), 1, 3_053_004,
    )  # fmt: skip


def with_plain_header(first_page: bytes, page_count: int) -> bytes:
    """Return a first page whose schema is kept and whose header is made anew."""
    return plain_header(page_count) + first_page[_HEADER_BYTES:]


def empty_first_page(page_count: int) -> bytes:
    """Return a first page without any schema."""
    usable = PAGE_BYTES - RESERVED_BYTES
    leaf = bytes([_LEAF_OF_A_TABLE, 0, 0, 0, 0]) + usable.to_bytes(2, "big") + b"\0"
    return (plain_header(page_count) + leaf).ljust(PAGE_BYTES, b"\0")


def _pages_of_log(log: bytes, cipher: PageCipher) -> dict[int, bytes]:
    """The newest intact version of each page in a write-ahead log, up to its last commit."""
    found: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    session = log[16:24]
    for at in range(
        _LOG_HEADER_BYTES, len(log) - PAGE_BYTES - _FRAME_HEADER_BYTES + 1, _FRAME_HEADER_BYTES + PAGE_BYTES
    ):
        number, committed = struct.unpack_from(">II", log, at)
        page = log[at + _FRAME_HEADER_BYTES : at + _FRAME_HEADER_BYTES + PAGE_BYTES]
        # Frames of an earlier session lie behind the last one until they are overwritten.
        if log[at + 8 : at + 16] != session or not cipher.is_intact(number, page):
            continue
        pending[number] = cipher.open(number, page)
        if committed:
            found |= pending
            pending = {}
    return found

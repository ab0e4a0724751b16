"""The inner archive as a stream: written member by member, read strictly, never unpacked to disk."""

from collections.abc import Iterator
from typing import BinaryIO, Protocol

from app.errors.bundle import BundleArchiveBad, ExportChanged
from storage.bundle.ustar import BLOCK_BYTES, MemberHeader, decode_header, encode_header

MEMBER_LIMIT = 100_000
PIECE_BYTES = 1 << 20
END = bytes(2 * BLOCK_BYTES)


class Sink(Protocol):
    """Takes bytes in order."""

    def write(self, data: bytes, /) -> object:
        """Take a piece."""
        ...


def slack_bytes(size_bytes: int) -> int:
    """Zeros between the end of a member and the next block."""
    return -size_bytes % BLOCK_BYTES


def member_bytes(size_bytes: int) -> int:
    """What a member of this length takes in the archive: header, content, zeros up to the block."""
    return BLOCK_BYTES + size_bytes + slack_bytes(size_bytes)


class ArchiveWriter:
    """Writes members in the order in which they are added; the caller keeps the order of the format."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.written_bytes = 0

    def add(self, path: str, size_bytes: int, pieces: Iterator[bytes]) -> None:
        """Add one member. Raises `ExportChanged` if the pieces are not `size_bytes` long together."""
        self._write(encode_header(path, size_bytes))
        left = size_bytes
        for piece in pieces:
            left -= len(piece)
            if left < 0:
                raise ExportChanged
            self._write(piece)
        if left:
            raise ExportChanged
        self._write(bytes(slack_bytes(size_bytes)))

    def close(self) -> None:
        """Write the two zero blocks that end an archive."""
        self._write(END)

    def _write(self, data: bytes) -> None:
        self._sink.write(data)
        self.written_bytes += len(data)


class Member:
    """One member while it is read; `offset_bytes` is where its content begins in the archive."""

    def __init__(self, header: MemberHeader, offset_bytes: int, source: "_Counted") -> None:
        self.path = header.path
        self.size_bytes = header.size_bytes
        self.offset_bytes = offset_bytes
        self._source = source
        self._left = header.size_bytes

    def pieces(self) -> Iterator[bytes]:
        """The content, in pieces of at most 1 MiB."""
        while self._left:
            piece = self._source.exactly(min(self._left, PIECE_BYTES), "truncated_member")
            self._left -= len(piece)
            yield piece

    def content(self) -> bytes:
        """The whole content of a small member."""
        return b"".join(self.pieces())

    def finish(self) -> None:
        """Read what is left, and check the zeros up to the block."""
        for _ in self.pieces():
            pass
        if any(self._source.exactly(slack_bytes(self.size_bytes), "truncated_member")):
            raise BundleArchiveBad(reason="slack")


class _Counted:
    """Reads exact amounts and counts them."""

    def __init__(self, untrusted_source: BinaryIO) -> None:
        self._source = untrusted_source
        self.offset_bytes = 0

    def exactly(self, size_bytes: int, reason: str) -> bytes:
        """Return `size_bytes` bytes or raise `BundleArchiveBad` with `reason`."""
        pieces = []
        left = size_bytes
        while left:
            piece = self._source.read(left)
            if not piece:
                raise BundleArchiveBad(reason=reason)
            pieces.append(piece)
            left -= len(piece)
        self.offset_bytes += size_bytes
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def at_end(self) -> bool:
        """Whether nothing follows."""
        return not self._source.read(1)


def read_archive(untrusted_source: BinaryIO) -> Iterator[Member]:
    """Read an archive strictly, member by member; the content of one is gone when the next is asked for.

    Paths never repeat, not even in another case. Raises `BundleArchiveBad`; whoever stops early has checked nothing.
    """
    source = _Counted(untrusted_source)
    names = _Names()
    while True:
        block = source.exactly(BLOCK_BYTES, "truncated_header")
        if not any(block):
            break
        header = decode_header(block)
        names.add(header.path)
        member = Member(header, source.offset_bytes, source)
        yield member
        member.finish()
    if any(source.exactly(BLOCK_BYTES, "truncated_end")):
        raise BundleArchiveBad(reason="end_single")
    if not source.at_end():
        raise BundleArchiveBad(reason="after_end")


class _Names:
    """The paths that were seen, so that unpacking one member can never replace another."""

    def __init__(self) -> None:
        self._files: set[str] = set()
        self._folders: set[str] = set()

    def add(self, path: str) -> None:
        """Take one more path. Raises `BundleArchiveBad`."""
        folded = path.lower()
        components = folded.split("/")
        parents = {"/".join(components[:depth]) for depth in range(1, len(components))}
        if folded in self._files:
            raise BundleArchiveBad(reason="duplicate")
        if folded in self._folders or parents & self._files:
            raise BundleArchiveBad(reason="file_as_folder")
        self._files.add(folded)
        self._folders |= parents
        if len(self._files) > MEMBER_LIMIT:
            raise BundleArchiveBad(reason="too_many_members")

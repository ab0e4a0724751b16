"""A sealed bundle that is copied to a stick: every byte, told as it goes, and every trouble by its name."""

import errno
import io
from typing import Any

import pytest

from app.domain.bundle import SealedBundle
from app.errors.storage import DiskFull, FileNotReadable
from app.jobs import Cancelled, CancelToken, Step
from storage.bundle.archive import PIECE_BYTES
from storage.bundle.envelope import digest_of
from storage.bundle.writer import Writer, WritingStation
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner
from tests.storage.streams import Shut, Watched

SIZE = 2 * PIECE_BYTES + 5
CONTENT = (bytes(range(256)) * (SIZE // 256 + 1))[:SIZE]
WRITER = Writer(
    WritingStation("s" * 26, lambda: b"", lambda: b"", StationSigner(Secret(bytes(64)))), lambda _: io.BytesIO()
)


class Stick(io.BytesIO):
    """Has so much room."""

    def __init__(self, room_bytes: int) -> None:
        super().__init__()
        self._room = room_bytes

    def write(self, data: Any, /) -> int:
        if self.tell() + len(data) > self._room:
            raise OSError(errno.ENOSPC, "no room")
        return super().write(data)


def copied(source: Any, sink: io.BytesIO, cancel: CancelToken | None = None) -> list[Step]:
    told: list[Step] = []
    WRITER.copy(SealedBundle("a.age", lambda: source), sink, SIZE, told.append, cancel or CancelToken())
    return told


def test_every_byte_is_copied_and_told() -> None:
    sink, source = io.BytesIO(), Watched(CONTENT)
    told = copied(source, sink)
    assert sink.getvalue() == CONTENT
    assert set(source.asked) == {PIECE_BYTES}
    assert told == [Step("copying", done, SIZE) for done in (PIECE_BYTES, 2 * PIECE_BYTES, SIZE)]


def test_a_file_is_hashed_piece_by_piece() -> None:
    source = Watched(CONTENT)
    assert digest_of(source).byte_count == SIZE
    assert set(source.asked) == {PIECE_BYTES}


def test_nothing_is_nothing() -> None:
    sink = io.BytesIO()
    assert copied(io.BytesIO(), sink) == []
    assert sink.getvalue() == b""


def test_trouble_has_its_name() -> None:
    with pytest.raises(DiskFull):
        copied(io.BytesIO(CONTENT), Stick(PIECE_BYTES + 1))
    with pytest.raises(FileNotReadable):
        copied(Shut(CONTENT, PIECE_BYTES), io.BytesIO())
    with pytest.raises(FileNotReadable):
        digest_of(Shut(CONTENT, PIECE_BYTES))


def test_it_stops_where_somebody_wishes() -> None:
    cancel, sink = CancelToken(), io.BytesIO()
    cancel.cancel()
    with pytest.raises(Cancelled):
        copied(io.BytesIO(CONTENT), sink, cancel)
    assert sink.getvalue() == b""

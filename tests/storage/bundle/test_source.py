"""The second look into a bundle: what is read again is what was seen, or nothing."""

import errno
import hashlib
import io
from typing import BinaryIO

import pytest

from app.domain.bundle import QuarantinedBundle
from app.errors.bundle import BundleContentBad, BundleDigestWrong, BundleRefused
from app.errors.storage import FileNotReadable
from storage.bundle.envelope import PIECE_BYTES, seal_bytes
from storage.bundle.opening import Stretch, UntrustedBag
from storage.bundle.source import BagSource
from storage.crypto.hybrid import HybridIdentity

KEY = HybridIdentity.generate()
SIZES = {"data/a/small": 9, "data/a/large": 2 * PIECE_BYTES + 5, "data/b/empty": 0}
CONTENT = {path: (path.encode() * (size // 5 + 1))[:size] for path, size in SIZES.items()}


def bag() -> UntrustedBag:
    found, offset = UntrustedBag(), 100
    for path, content in CONTENT.items():
        found.places[path] = Stretch(offset, len(content))
        found.digests[path] = hashlib.sha512(content).digest()
        offset += len(content) + 3
    return found


def archive() -> bytes:
    return bytes(100) + b"".join(content + b"xxx" for content in CONTENT.values())


def source(plain: bytes, stream: type[io.BytesIO] = io.BytesIO) -> BagSource:
    sealed = seal_bytes(plain, [KEY.recipient])
    return BagSource(QuarantinedBundle("a.age", len(sealed), lambda: stream(sealed)), bag(), [KEY])


def test_every_file_is_read_from_its_place() -> None:
    whole = source(archive())
    for path, content in CONTENT.items():
        assert whole.small(path, len(content)) == content
        pieces = list(whole.pieces(path))
        assert b"".join(pieces) == content
        assert all(len(piece) <= PIECE_BYTES for piece in pieces)
        assert whole.has(path)
    assert not whole.has("data/c")


def test_a_file_has_its_limit() -> None:
    whole = source(archive())
    with pytest.raises(BundleContentBad) as caught:
        whole.small("data/a/small", 8)
    assert caught.value.facts == {"reason": "document_too_large"}


def test_a_folder_is_what_lies_in_it() -> None:
    folder = source(archive()).folder("data/a/")
    assert folder.sizes == {"small": 9, "large": 2 * PIECE_BYTES + 5}
    assert folder.digests == {name: hashlib.sha512(CONTENT[f"data/a/{name}"]).digest() for name in folder.sizes}
    assert folder.document("small") == CONTENT["data/a/small"]


@pytest.mark.parametrize("plain", [archive().replace(b"data/", b"dato/"), archive()[: 100 + 5]])
def test_what_is_another_file_by_now_is_not_believed(plain: bytes) -> None:
    with pytest.raises(BundleDigestWrong) as caught:
        source(plain).small("data/a/small", 9)
    assert caught.value.facts == {"reason": "changed"}
    with pytest.raises(BundleRefused):
        source(plain).small("data/a/large", 1 << 30)


class TakenAway(io.BytesIO):
    """Was taken away after its header was read."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        raise OSError(errno.EACCES, "not for you")


def test_what_cannot_be_read_any_more_is_called_so() -> None:
    with pytest.raises(FileNotReadable):
        source(archive(), TakenAway).small("data/a/small", 9)


def test_a_stream_is_closed_after_each_look() -> None:
    opened: list[BinaryIO] = []
    sealed = seal_bytes(archive(), [KEY.recipient])

    def again() -> BinaryIO:
        opened.append(io.BytesIO(sealed))
        return opened[-1]

    BagSource(QuarantinedBundle("a.age", len(sealed), again), bag(), [KEY]).small("data/a/small", 9)
    assert [one.closed for one in opened] == [True]

"""The first pass over a bundle: each member in its place and within its limit, and little memory whatever comes."""

import io
import tracemalloc

import pytest

from app.errors.bundle import BundleArchiveBad, BundleDamaged, BundleTooLarge, BundleTruncated, NotABundle
from app.errors.storage import FileNotReadable
from app.jobs import CancelToken, Step, no_progress
from storage.bundle import opening
from storage.bundle.archive import ArchiveWriter
from storage.bundle.checklist import Checklist
from storage.bundle.envelope import check_seal, seal_bytes
from storage.bundle.layout import BAG, BUNDLE_LIMIT_BYTES, HEAD, HEAD_LIMIT_BYTES
from storage.bundle.opening import UntrustedBag, decrypting, open_bag, read_plain
from storage.crypto.hybrid import HybridIdentity
from tests.storage.streams import Shut

KEY = HybridIdentity.generate()
Members = list[tuple[str, bytes]]
WHOLE: Members = [
    *((BAG + path, b"head") for path in HEAD),
    (BAG + "data/a", b"one"),
    (BAG + "data/b", b"two"),
    ("padding", bytes(7)),
]


def packed(members: Members) -> bytes:
    sink = io.BytesIO()
    writer = ArchiveWriter(sink)
    for path, content in members:
        writer.add(path, len(content), iter((content,)))
    writer.close()
    return sink.getvalue()


def opened(archive: bytes, told: list[Step] | None = None) -> UntrustedBag:
    file = seal_bytes(archive, [KEY.recipient])
    progress = no_progress if told is None else told.append
    return open_bag(io.BytesIO(file), len(file), [KEY], Checklist(), progress, CancelToken())


def refusal(members: Members) -> str:
    with pytest.raises(BundleArchiveBad) as caught:
        opened(packed(members))
    return str(caught.value.facts["reason"])


def test_what_lies_where_is_found() -> None:
    told: list[Step] = []
    archive = packed(WHOLE)
    bag = opened(archive, told)
    assert bag.head == dict.fromkeys(HEAD, b"head")
    assert {path: archive[place.offset_bytes :][: place.size_bytes] for path, place in bag.places.items()} == {
        "data/a": b"one", "data/b": b"two",
    }  # fmt: skip
    assert (bag.archive_bytes, bag.padding_zero) == (len(archive), True)
    assert {one.stage for one in told} == {"checking"}
    assert told[-1].done == len(archive) < told[-1].total
    assert not opened(packed([*WHOLE[:-1], ("padding", b"\x00\x01\x00")])).padding_zero


def test_every_member_has_its_place() -> None:
    *head, first, second, padding = WHOLE
    assert refusal([]) == "head_missing"
    assert refusal(head[:-1]) == "head_missing"
    assert refusal([head[1], head[0], *WHOLE[2:]]) == "order_head"
    assert refusal([*head, first]) == "padding_missing"
    assert refusal([*head, second, first, padding]) == "order_data"
    assert refusal([*WHOLE, ("after", b"")]) == "after_padding"
    assert refusal([*head, (BAG + "other", b""), padding]) == "stray_file"
    assert refusal([*head, ("data/a", b""), padding]) == "stray_file"


@pytest.mark.parametrize("place", range(len(HEAD)))
def test_each_file_of_the_head_has_its_limit(place: int) -> None:
    limit = HEAD_LIMIT_BYTES[HEAD[place]]
    if limit > 1 << 20:
        limit = 1 << 20
        assert opened(packed([*WHOLE[:place], (BAG + HEAD[place], bytes(limit + 1)), *WHOLE[place + 1 :]]))
        return
    largest = [*WHOLE[:place], (BAG + HEAD[place], bytes(limit)), *WHOLE[place + 1 :]]
    assert len(opened(packed(largest)).head[HEAD[place]]) == limit
    assert refusal([*WHOLE[:place], (BAG + HEAD[place], bytes(limit + 1)), *WHOLE[place + 1 :]]) == "head_too_large"


def test_a_file_that_is_too_large_is_not_even_opened() -> None:
    limit = {"limit_bytes": BUNDLE_LIMIT_BYTES}
    for size, error, facts in (
        (BUNDLE_LIMIT_BYTES, NotABundle, {"reason": "header"}),
        (BUNDLE_LIMIT_BYTES + 1, BundleTooLarge, limit),
    ):
        with pytest.raises(error) as caught:
            open_bag(io.BytesIO(b"x"), size, [KEY], Checklist(), no_progress, CancelToken())
        assert caught.value.facts == facts


def test_an_archive_has_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    archive = packed(WHOLE)
    monkeypatch.setattr(opening, "ARCHIVE_LIMIT_BYTES", len(archive))
    assert opened(archive).archive_bytes == len(archive)
    monkeypatch.setattr(opening, "ARCHIVE_LIMIT_BYTES", len(archive) - 1)
    assert refusal(WHOLE) == "too_large"


def test_what_cannot_be_read_is_called_so() -> None:
    file = seal_bytes(bytes(4 << 20), [KEY.recipient])
    with pytest.raises(FileNotReadable):
        check_seal(Shut(file))
    with pytest.raises(FileNotReadable):
        decrypting(Shut(file), [KEY])
    with decrypting(Shut(file, 2 << 20), [KEY]) as plain, pytest.raises(FileNotReadable):
        read_plain(plain, 4 << 20)
    with pytest.raises(NotABundle) as caught:
        decrypting(io.BytesIO(b"no age file"), [KEY])
    assert caught.value.facts == {"reason": "header"}


def test_what_was_cut_or_changed_is_called_so_also_behind_a_bad_archive() -> None:
    file = seal_bytes(bytes(1 << 20), [KEY.recipient])
    # The last chunk of 64 KiB is whole, and sixteen bytes of tag end each.
    cut = file[: -((64 << 10) + 16)]
    changed = file[:-1] + bytes([file[-1] ^ 1])
    for wrong, error in ((cut, BundleTruncated), (changed, BundleDamaged)):
        with pytest.raises(error):
            open_bag(io.BytesIO(wrong), len(wrong), [KEY], Checklist(), no_progress, CancelToken())


def test_rubbish_of_any_size_costs_little_memory() -> None:
    file = io.BytesIO(seal_bytes(b"x" * (48 << 20), [KEY.recipient]))
    size = len(file.getbuffer())
    tracemalloc.start()
    try:
        with pytest.raises(BundleArchiveBad):
            open_bag(file, size, [KEY], Checklist(), no_progress, CancelToken())
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < 12 << 20

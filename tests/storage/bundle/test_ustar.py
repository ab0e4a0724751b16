"""One header of the archive: as any tar reads it, and refused for the first rule that is broken, to the byte."""

import io
import tarfile

import pytest

from app.errors.bundle import BundleArchiveBad
from storage.bundle.ustar import MemberHeader, check_path, decode_header, encode_header

GOOD = encode_header("bag/data/a.json", 0o1234567)


def summed(block: bytes) -> bytes:
    """The block with the sum that belongs to it."""
    total = sum(block[:148]) + 8 * 32 + sum(block[156:])
    return block[:148] + b"%06o\x00 " % total + block[156:]


def put(place: int, content: bytes, block: bytes = GOOD) -> bytes:
    return summed(block[:place] + content + block[place + len(content) :])


def refusal(block: bytes) -> str:
    with pytest.raises(BundleArchiveBad) as caught:
        decode_header(block)
    return str(caught.value.facts["reason"])


def test_it_is_what_another_program_writes() -> None:
    info = tarfile.TarInfo("bag/data/a.json")
    info.size, info.mode = 0o1234567, 0o600
    theirs = info.tobuf(tarfile.USTAR_FORMAT)
    # Of no device some write a zero and some nothing; POSIX says octal digits.
    assert put(329, b"0000000\x000000000\x00", theirs) == GOOD
    assert len(GOOD) == 512
    assert decode_header(GOOD) == MemberHeader("bag/data/a.json", 0o1234567)
    with tarfile.open(fileobj=io.BytesIO(encode_header("a", 0) + bytes(1024))) as read:
        assert read.getnames() == ["a"]


@pytest.mark.parametrize(("path", "size"), [("a", 0), ("a" * 100, 8**11 - 1)])
def test_paths_and_sizes_up_to_their_limits(path: str, size: int) -> None:
    assert decode_header(encode_header(path, size)) == MemberHeader(path, size)


@pytest.mark.parametrize(("path", "size"), [("", 0), ("a" * 101, 0), ("ក", 0), ("a", -1), ("a", 8**11)])
def test_no_other_member_is_written(path: str, size: int) -> None:
    with pytest.raises(ValueError, match="member"):
        encode_header(path, size)


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (b"\x00", "type_old"), (b"1", "type_hard_link"), (b"2", "type_symbolic_link"),
        (b"3", "type_character_device"), (b"4", "type_block_device"), (b"5", "type_folder"), (b"6", "type_fifo"),
        (b"7", "type_contiguous"), (b"x", "type_pax"), (b"g", "type_pax_global"), (b"L", "type_gnu_long_name"),
        (b"K", "type_gnu_long_link"), (b"S", "type_gnu_sparse"), (b"Z", "type_unknown"),
    ],
)  # fmt: skip
def test_only_files_are_members(kind: bytes, reason: str) -> None:
    assert refusal(put(156, kind)) == reason


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (100, 108, "mode"), (108, 116, "owner"), (116, 124, "group"), (136, 148, "time"), (157, 257, "link_target"),
        (257, 265, "magic"), (265, 297, "owner_name"), (297, 329, "group_name"), (329, 345, "device"),
        (345, 500, "path_prefix"), (500, 512, "header_slack"),
    ],
)  # fmt: skip
def test_every_byte_of_a_plain_field_counts(start: int, end: int, reason: str) -> None:
    for place in (start, (start + end) // 2, end - 1):
        assert refusal(put(place, bytes([GOOD[place] ^ 1]))) == reason


def test_the_sum_has_one_spelling() -> None:
    for place in range(148, 156):
        assert refusal(GOOD[:place] + bytes([GOOD[place] ^ 1]) + GOOD[place + 1 :]) == "checksum"
    for place in (0, 147, 156, 511):
        assert refusal(GOOD[:place] + bytes([GOOD[place] ^ 1]) + GOOD[place + 1 :]) == "checksum"


@pytest.mark.parametrize(
    ("field", "reason"),
    [
        (b"\x80" + bytes(10) + b"\x05", "size_binary"),
        (b"\xff" * 12, "size_binary"),
        (b"00000000008\x00", "size"),
        (b"0000000001 \x00", "size"),
        (b" 0000000001\x00", "size"),
        (b"000000000001", "size"),
    ],
)
def test_a_size_has_one_spelling(field: bytes, reason: str) -> None:
    assert refusal(put(124, field)) == reason


def test_a_name_ends_where_it_ends() -> None:
    assert refusal(put(0, bytes(100))) == "path_empty"
    assert refusal(put(50, b"x")) == "path_after_end"
    assert refusal(put(99, b"x")) == "path_after_end"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        (b"\xe1\x9e\x80", "path_not_ascii"),
        (b"/a", "path_absolute"),
        (b"a\\b", "path_backslash"),
        (b"..", "path_parent"),
        (b"a/../b", "path_parent"),
        (b"a//b", "path_component"),
        (b"a/", "path_component"),
        (b"a/./b", "path_component"),
        (b"a\nb", "path_control"),
        (b"a\x1fb", "path_control"),
        (b"a\x7fb", "path_control"),
        (b"a b", "path_character"),
        (b".a", "path_character"),
        (b"b/.a", "path_character"),
        (b"a:b", "path_character"),
        (b"a~", "path_character"),
        (b"a.", "path_reserved"),
        (b"a./b", "path_reserved"),
        (b"con", "path_reserved"),
        (b"a/PRN", "path_reserved"),
        (b"aux.txt", "path_reserved"),
        (b"Nul.tar.gz", "path_reserved"),
        (b"com1", "path_reserved"),
        (b"LPT9.x", "path_reserved"),
    ],
)
def test_a_path_is_the_same_on_every_system(path: bytes, reason: str) -> None:
    with pytest.raises(BundleArchiveBad) as caught:
        check_path(path)
    assert caught.value.facts == {"reason": reason}
    if b"\x00" not in path:
        assert refusal(put(0, path.ljust(100, b"\x00"))) == reason


@pytest.mark.parametrize(
    "path", [b"a", b"A-Z_9/x.y.z", b"-a", b"_", b"com", b"com10", b"lpt", b"xcom1", b"console", b"9"]
)
def test_plain_paths_are_taken(path: bytes) -> None:
    assert check_path(path) == path.decode()

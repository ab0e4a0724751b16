"""The archive: what is written is read, by us and by GNU tar, and sizes tell little."""

import io
import subprocess
import tarfile
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors.bundle import BundleArchiveBad, ExportChanged
from storage.bundle import archive as archive_module
from storage.bundle.archive import PIECE_BYTES, ArchiveWriter, read_archive
from storage.bundle.layout import safe_name
from storage.bundle.padding import SMALLEST_BYTES, padded_size
from storage.bundle.ustar import check_path, encode_header

NAMES = st.from_regex(r"[a-z0-9_][a-z0-9._-]{0,20}[a-z0-9_]", fullmatch=True).filter(
    lambda name: name.split(".")[0] not in {"con", "prn", "aux", "nul"} and name[:3] not in {"com", "lpt"}
)
MEMBERS = st.lists(st.tuples(NAMES, st.binary(max_size=3000)), max_size=8, unique_by=lambda member: member[0])


def pack(members: list[tuple[str, bytes]]) -> bytes:
    sink = io.BytesIO()
    writer = ArchiveWriter(sink)
    for path, content in members:
        writer.add(path, len(content), iter([content[:100], content[100:]]))
    writer.close()
    assert writer.written_bytes == len(sink.getvalue())
    return sink.getvalue()


@given(MEMBERS)
@settings(max_examples=50, deadline=None)
def test_what_is_written_is_read(members: list[tuple[str, bytes]]) -> None:
    packed = pack(members)
    assert [(member.path, member.content()) for member in read_archive(io.BytesIO(packed))] == members
    with tarfile.open(fileobj=io.BytesIO(packed)) as other:
        assert other.getnames() == [path for path, _ in members]
        for info, (_, content) in zip(other, members, strict=True):
            file = other.extractfile(info)
            assert file is not None
            assert (file.read(), info.mode, info.uid, info.mtime) == (content, 0o600, 0, 0)


def test_gnu_tar_reads_it() -> None:
    packed = pack([("bag/a", b"one"), ("bag/b/c", b"x" * 1000), ("padding", bytes(512))])
    listed = subprocess.run(["tar", "-tf", "-"], input=packed, capture_output=True, check=True)
    assert listed.stdout.split() == [b"bag/a", b"bag/b/c", b"padding"]
    assert listed.stderr == b""


class Dribble(io.RawIOBase):
    """Gives a few bytes at a time, as a pipe does."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(size, 7))


def test_a_source_that_gives_little_is_read_all_the_same() -> None:
    members = [("a", b"one"), ("b", b"x" * 700)]
    assert [(one.path, one.content()) for one in read_archive(Dribble(pack(members)))] == members  # type: ignore[arg-type]


def test_members_that_are_passed_over_are_checked_to_their_end() -> None:
    packed = pack([("a", b"x" * 3000), ("b", b"y")])
    assert [member.path for member in read_archive(io.BytesIO(packed))] == ["a", "b"]
    with pytest.raises(BundleArchiveBad):
        list(read_archive(io.BytesIO(packed[:2000])))


def test_a_file_that_changed_while_it_was_packed_is_noticed() -> None:
    for content in (b"ab", b"abcd", b""):
        with pytest.raises(ExportChanged):
            ArchiveWriter(io.BytesIO()).add("a", 3, iter([content]))


def test_members_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "MEMBER_LIMIT", 3)
    assert len(list(read_archive(io.BytesIO(pack([(name, b"") for name in "abc"]))))) == 3
    packed = pack([(name, b"") for name in "abcd"])
    with pytest.raises(BundleArchiveBad) as refused:
        list(read_archive(io.BytesIO(packed)))
    assert refused.value.facts == {"reason": "too_many_members"}


def refusal(packed: bytes) -> str:
    with pytest.raises(BundleArchiveBad) as caught:
        list(read_archive(io.BytesIO(packed)))
    return str(caught.value.facts["reason"])


def test_an_archive_ends_as_it_must() -> None:
    packed = pack([("a", b"one")])
    assert len(packed) == 512 + 512 + 1024
    assert refusal(packed[:300]) == refusal(b"") == "truncated_header"
    assert refusal(packed[:514]) == refusal(packed[:600]) == "truncated_member"
    assert refusal(packed[:1024]) == "truncated_header"
    assert refusal(packed[:1536]) == refusal(packed[:-1]) == "truncated_end"
    assert refusal(packed[:-1] + b"x") == "end_single"
    assert refusal(packed + bytes(1)) == "after_end"
    for place in (512 + 3, 1023):
        assert refusal(packed[:place] + b"x" + packed[place + 1 :]) == "slack"


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (["a", "a"], "duplicate"),
        (["a", "A"], "duplicate"),
        (["x/a", "X/A"], "duplicate"),
        (["a", "a/b"], "file_as_folder"),
        (["a", "b/c", "A/b/c"], "file_as_folder"),
        (["a/b", "a"], "file_as_folder"),
        (["a/b", "c/d", "a"], "file_as_folder"),
        (["a/b/c", "a/b"], "file_as_folder"),
        (["a/b/c", "a/B/c/d"], "file_as_folder"),
    ],
)
def test_no_member_can_replace_another(names: list[str], reason: str) -> None:
    assert refusal(pack([(name, b"") for name in names])) == reason


def test_names_may_begin_alike() -> None:
    names = ["a", "ab", "b/a", "b/ab", "bb"]
    assert [one.path for one in read_archive(io.BytesIO(pack([(name, b"") for name in names])))] == names


def test_a_member_knows_where_it_lies() -> None:
    packed = pack([("a", b"one"), ("b", b"x" * 600), ("c", b"")])
    found = [(one.path, one.offset_bytes, one.size_bytes) for one in read_archive(io.BytesIO(packed))]
    assert found == [("a", 512, 3), ("b", 1536, 600), ("c", 3072, 0)]
    assert [packed[offset : offset + size] for _, offset, size in found] == [b"one", b"x" * 600, b""]


def test_a_large_member_comes_in_pieces() -> None:
    packed = pack([("a", bytes(2 * PIECE_BYTES + 1))])
    sizes = [len(piece) for member in read_archive(io.BytesIO(packed)) for piece in member.pieces()]
    assert sizes == [PIECE_BYTES, PIECE_BYTES, 1]
    assert [member.content() for member in read_archive(io.BytesIO(packed))] == [bytes(2 * PIECE_BYTES + 1)]


def test_a_size_that_lies_costs_no_memory() -> None:
    """Eight gigabytes are announced and three bytes come."""

    def pieces() -> Iterator[bytes]:
        for member in read_archive(io.BytesIO(encode_header("a", 8**11 - 1) + b"one")):
            yield from member.pieces()

    with pytest.raises(BundleArchiveBad) as refused:
        list(pieces())
    assert refused.value.facts == {"reason": "truncated_member"}


@given(st.integers(min_value=0, max_value=1 << 42))
def test_padded_sizes_have_three_significant_bits(size: int) -> None:
    padded = padded_size(size)
    assert padded >= max(size, SMALLEST_BYTES)
    assert padded % 512 == 0
    assert padded >> (padded.bit_length() - 3) << (padded.bit_length() - 3) == padded
    assert padded == SMALLEST_BYTES or padded <= size * 5 / 4 + 1


def test_padding_costs_a_tenth_on_average() -> None:
    sizes = range(1 << 20, 1 << 24, 9973)
    costs = [padded_size(size) / size - 1 for size in sizes]
    assert 0.05 < sum(costs) / len(costs) < 0.12


@given(st.text(max_size=120))
def test_every_name_of_a_person_becomes_a_path_that_every_system_takes(name: str) -> None:
    safe = f"bag/data/{'a' * 26}/attachments/1000-{safe_name(name)}"
    assert len(safe) <= 100
    assert check_path(safe.encode()) == safe


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("photo.jpg", "photo.jpg"),
        ("../../etc/passwd", "etc_passwd"),
        ("ផ្លូវ.png", "png"),
        ("a" * 100 + ".jpeg", "a" * 35 + ".jpeg"),
        ("", "file"),
        ("...", "file"),
    ],
)
def test_names_stay_readable(name: str, safe: str) -> None:
    assert safe_name(name) == safe

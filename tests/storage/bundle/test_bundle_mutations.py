"""No changed bundle is ever believed: every bit flipped, every truncation, insertions and deletions at every offset.

Two forms: changes of the sealed file, as a courier can make them, and changes of the archive inside that is then sealed
again correctly, as a recipient can make them. SAKSI_FLIP_STRIDE=1 takes every bit and every offset (an hour);
the default takes one in 401.
"""

import io
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.domain.bundle import QuarantinedBundle
from app.domain.check import CheckId, CheckStatus
from app.errors.bundle import BundleRefused
from app.jobs import CancelToken, no_progress
from storage.bundle.verify import Reader
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.payload import NONCE_BYTES, PayloadWriter, payload_cipher
from storage.crypto.secret import Secret
from storage.crypto.stanza import Stanza
from tests.offices import Office, full_testimony
from tests.storage.bundle.vector_files import IDENTITY, Ledger, Signers, load, seal

STRIDE = int(os.environ.get("SAKSI_FLIP_STRIDE", "401"))
BYTE_STRIDE = max(1, STRIDE // 4)
SHARDS = 4
VECTOR = load("everything")
FILE = VECTOR.file
PAYLOAD_AT = FILE.index(b"\n--- ") + 5 + 44


class RememberingIdentity(HybridIdentity):
    """The real identity; an unchanged header is not opened again and again, a changed one always is."""

    def __init__(self) -> None:
        super().__init__(IDENTITY.seed())
        self._known: dict[tuple[Stanza, ...], bytes | None] = {}

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        if tuple(stanzas) not in self._known:
            if len(self._known) > 100:
                self._known.clear()
            found = super().unwrap(stanzas)
            self._known[tuple(stanzas)] = None if found is None else bytes(found.view())
        known = self._known[tuple(stanzas)]
        return None if known is None else Secret(known)


READER = Reader([RememberingIdentity()])


def accepted(file: bytes) -> bool:
    """Whether a file is believed; anything but belief or refusal fails the test."""
    bundle = QuarantinedBundle("changed", len(file), lambda: io.BytesIO(file))
    try:
        READER.verify(bundle, Signers(None), Ledger(), no_progress, CancelToken())
    except BundleRefused as refusal:
        return not refusal.checks
    return True


class Resealer:
    """Seals another archive behind one and the same header: what only a recipient, who has the file key, can do."""

    def __init__(self, file: bytes) -> None:
        from storage.crypto.header import parse_header
        from storage.crypto.source import ByteSource

        file_key = RememberingIdentity().unwrap(parse_header(ByteSource(io.BytesIO(file))).stanzas)
        assert file_key is not None
        self._start = file[: PAYLOAD_AT + NONCE_BYTES]
        self._cipher = payload_cipher(file_key, file[PAYLOAD_AT : PAYLOAD_AT + NONCE_BYTES])

    def __call__(self, archive: bytes) -> bytes:
        sink = io.BytesIO()
        sink.write(self._start)
        writer = PayloadWriter(sink, self._cipher)
        writer.write(archive)
        writer.finish()
        return sink.getvalue()


def flips(data: bytes, shard: int) -> Iterator[bytes]:
    for bit in range(shard * STRIDE, len(data) * 8, SHARDS * STRIDE):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        yield bytes(changed)


def cuts_and_more(data: bytes, shard: int) -> Iterator[bytes]:
    """Every truncation; at every offset one byte taken out, one put in, one doubled."""
    for at in range(shard * BYTE_STRIDE, len(data), SHARDS * BYTE_STRIDE):
        yield data[:at]
        # Taking out or doubling a byte that equals its neighbour gives the same bytes wherever in the run it is.
        yield data[:at] + data[at + 1 :]
        yield data[:at] + b"\x00" + data[at:]
        yield data[:at] + data[at : at + 1] + data[at:]
    yield data + b"\x00"


def test_the_unchanged_file_is_believed() -> None:
    assert accepted(FILE)
    assert accepted(Resealer(FILE)(VECTOR.archive))


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.timeout(20_000)
def test_no_flipped_bit_of_the_file_is_believed(shard: int) -> None:
    assert sum(accepted(changed) for changed in flips(FILE, shard)) == 0


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.timeout(20_000)
def test_no_cut_or_longer_file_is_believed(shard: int) -> None:
    assert sum(accepted(changed) for changed in cuts_and_more(FILE, shard)) == 0


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.timeout(20_000)
def test_no_flipped_bit_inside_is_believed(shard: int) -> None:
    reseal = Resealer(FILE)
    assert sum(accepted(reseal(changed)) for changed in flips(VECTOR.archive, shard)) == 0


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.timeout(20_000)
def test_nothing_cut_or_longer_inside_is_believed(shard: int) -> None:
    reseal = Resealer(FILE)
    assert sum(accepted(reseal(changed)) for changed in cuts_and_more(VECTOR.archive, shard)) == 0


def test_bytes_may_not_move_between_members() -> None:
    """The same bytes cut at other places: sizes in two headers are changed together."""
    archive = VECTOR.archive
    for first in (512, 1024, 4096, 8192):
        one, two = archive[first : first + 512], archive[first + 512 : first + 1024]
        moved = archive[:first] + two + one + archive[first + 1024 :]
        assert moved == archive or not accepted(seal(moved))


def test_a_refused_file_leaves_nothing(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    (left,) = field.export(tmp_path, [full_testimony(field)], list(field.contacts.all())).left
    whole = (tmp_path / left.file_name).read_bytes()
    assert headquarters.quarantine.clear() == 0
    rows, files = headquarters.rows(), headquarters.files()
    for at in range(0, len(whole), len(whole) // 40):
        changed = bytearray(whole)
        changed[at] ^= 1
        for one in (bytes(changed), whole[:at], whole[:at] + b"x" + whole[at:]):
            with pytest.raises(BundleRefused):
                headquarters.receive_bytes(one)
            assert headquarters.files() == files
    assert headquarters.rows() == rows
    assert headquarters.receive_bytes(whole).again is False


def test_a_cut_file_is_called_cut_whatever_lies_in_it() -> None:
    """The seal is looked at to its end before anybody is told that the station packed something wrong."""
    evil = b"no archive at all" + bytes(3 << 20)
    for file, expected in ((seal(evil), CheckId.ARCHIVE), (seal(evil)[: 2 << 20], CheckId.WHOLE)):
        bundle = QuarantinedBundle("cut", len(file), lambda file=file: io.BytesIO(file))  # type: ignore[misc]
        with pytest.raises(BundleRefused) as refused:
            READER.verify(bundle, Signers(None), Ledger(), no_progress, CancelToken())
        assert [check.id for check in refused.value.checks if check.status is CheckStatus.FAILED] == [expected]

import hashlib
from pathlib import Path

import pytest

from app.errors.vault import EscrowTooLarge, KeyHeaderLost, VaultTooNew
from storage.vault.keyheader import (
    BLOCK_BYTES,
    COPY_NAME,
    MAIN_NAME,
    KeyHeader,
    decode_block,
    encode_block,
    encode_file,
    newest_in,
    read_header,
    repair_header,
    write_header,
)

FORMAT = "saksi-vault-keys/1"
HEADER = KeyHeader(7, {"format": FORMAT, "vault": "a" * 26, "slots": ["x" * 700]})
WHOLE = encode_file(HEADER)


def test_a_block_is_laid_out_as_the_format_says() -> None:
    block = encode_block(KeyHeader(258, {"format": FORMAT}))
    text = b'{"format":"saksi-vault-keys/1"}'
    assert block[:8] == b"saksikey"
    assert block[8:16] == bytes([0, 0, 0, 0, 0, 0, 1, 2])
    assert block[16:20] == len(text).to_bytes(4, "big")
    assert block[20 : 20 + len(text)] == text
    assert block[20 + len(text) : -32] == bytes(BLOCK_BYTES - 52 - len(text))
    assert block[-32:] == hashlib.sha256(block[:-32]).digest()
    assert len(block) == 8192
    assert encode_file(KeyHeader(258, {"format": FORMAT})) == block * 2


def test_a_flip_of_any_byte_of_a_block_is_seen() -> None:
    block = bytearray(encode_block(HEADER))
    for at in range(BLOCK_BYTES):
        block[at] ^= 1 << (at % 8)
        assert decode_block(bytes(block)) is None, at
        block[at] ^= 1 << (at % 8)
    assert decode_block(bytes(block)) == HEADER


@pytest.mark.parametrize("other", ["whole", "gone", "broken"])
def test_any_byte_of_either_file_may_flip(other: str) -> None:
    """Also when the other file is of no use at all: then the second block of this one still opens."""
    beside = {"whole": WHOLE, "gone": b"", "broken": b"\xff" * len(WHOLE)}[other]
    damaged = bytearray(WHOLE)
    for at in range(len(WHOLE)):
        damaged[at] ^= 0x80
        assert newest_in(bytes(damaged), beside) == HEADER, at
        assert newest_in(beside, bytes(damaged)) == HEADER, at
        damaged[at] ^= 0x80


def test_either_file_may_be_cut_anywhere() -> None:
    for size in range(len(WHOLE)):
        assert newest_in(WHOLE[:size], WHOLE) == HEADER
    for size in range(BLOCK_BYTES, len(WHOLE)):
        assert newest_in(WHOLE[:size]) == HEADER
        assert newest_in(WHOLE[-size:]) == HEADER


def test_bytes_that_were_put_in_do_not_hide_a_block() -> None:
    assert newest_in(b"junk" + WHOLE) == HEADER
    assert newest_in(WHOLE[:100] + b"junk" + WHOLE[100:]) == HEADER


def test_the_highest_sequence_wins() -> None:
    newer = KeyHeader(8, {"format": FORMAT})
    assert newest_in(WHOLE, encode_file(newer)) == newer
    assert newest_in(encode_file(newer), WHOLE) == newer
    # One block of the newer one is enough.
    assert newest_in(WHOLE, encode_file(newer)[: BLOCK_BYTES + 5]) == newer


def test_nothing_left_is_said() -> None:
    assert newest_in(b"", bytes(20_000)) is None


def test_a_header_with_too_much_escrow_is_refused() -> None:
    with pytest.raises(EscrowTooLarge):
        encode_block(KeyHeader(1, {"escrow": "x" * BLOCK_BYTES}))


def test_both_files_are_written_and_repaired(tmp_path: Path) -> None:
    write_header(tmp_path, HEADER)
    assert (tmp_path / MAIN_NAME).read_bytes() == (tmp_path / COPY_NAME).read_bytes() == WHOLE
    assert repair_header(tmp_path, HEADER) is False
    for name, content in ((MAIN_NAME, None), (COPY_NAME, b""), (MAIN_NAME, WHOLE[:9000])):
        (tmp_path / name).unlink()
        if content is not None:
            (tmp_path / name).write_bytes(content)
        assert read_header(tmp_path) == HEADER
        assert repair_header(tmp_path, HEADER) is True
        assert (tmp_path / MAIN_NAME).read_bytes() == (tmp_path / COPY_NAME).read_bytes() == WHOLE


def test_an_older_copy_beside_a_newer_one_is_brought_up(tmp_path: Path) -> None:
    """What a crash between the two files leaves."""
    newer = KeyHeader(8, {"format": FORMAT})
    write_header(tmp_path, HEADER)
    (tmp_path / COPY_NAME).write_bytes(encode_file(newer))
    assert read_header(tmp_path) == newer
    assert repair_header(tmp_path, newer) is True
    assert (tmp_path / MAIN_NAME).read_bytes() == encode_file(newer)


def test_no_whole_copy_and_foreign_formats_are_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyHeaderLost):
        read_header(tmp_path)
    write_header(tmp_path, KeyHeader(1, {"format": "saksi-vault-keys/2"}))
    with pytest.raises(VaultTooNew):
        read_header(tmp_path)
    write_header(tmp_path, KeyHeader(2, {"format": 3}))
    with pytest.raises(KeyHeaderLost):
        read_header(tmp_path)

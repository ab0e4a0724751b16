import hashlib
import io
from collections.abc import Callable

import pytest

from storage.crypto.digest import sha256_of_stream, sha512_of_stream
from tests.storage.streams import Watched

MIB = 1 << 20


@pytest.mark.parametrize(
    ("digest", "known"),
    [
        (sha256_of_stream, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            sha512_of_stream,
            (
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
            ),
        ),
    ],
)
def test_the_answer_of_fips_180_4(digest: Callable[[io.BytesIO], bytes], known: str) -> None:
    assert digest(io.BytesIO(b"abc")).hex() == known


@pytest.mark.parametrize(("digest", "whole"), [(sha256_of_stream, hashlib.sha256), (sha512_of_stream, hashlib.sha512)])
def test_a_large_file_is_never_in_memory_at_once(
    digest: Callable[[io.BytesIO], bytes], whole: Callable[[bytes], "hashlib._Hash"]
) -> None:
    content = bytes(range(256)) * (2 * MIB // 256) + b"end"
    source = Watched(content)
    assert digest(source) == whole(content).digest()
    assert set(source.asked) == {MIB}

"""Manifests of a bag: as `sha512sum` writes them, by path, and read no other way."""

import hashlib
import subprocess
from pathlib import Path

import pytest

from app.errors.bundle import BundleTagsBad
from storage.bundle.bagit import BAGIT_TXT, decode_manifest, encode_manifest

DIGESTS = {"data/a.json": b"\x01" * 64, "data/b/c.json": b"\x02" * 64}
TEXT = b"01" * 64 + b"  data/a.json\n" + b"02" * 64 + b"  data/b/c.json\n"


def test_one_line_for_each_by_path() -> None:
    assert encode_manifest(dict(reversed(DIGESTS.items()))) == TEXT
    assert decode_manifest(TEXT) == DIGESTS
    assert decode_manifest(b"") == {}
    assert BAGIT_TXT == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def test_another_program_checks_it(tmp_path: Path) -> None:
    contents = {"a.json": b"one", "b.json": b"two"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    manifest = encode_manifest({name: hashlib.sha512(content).digest() for name, content in contents.items()})
    (tmp_path / "sums").write_bytes(manifest)
    assert subprocess.run(["sha512sum", "--strict", "-c", "sums"], cwd=tmp_path, check=True).returncode == 0


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (TEXT[:-1], "manifest_line"),
        (TEXT + b"\n", "manifest_line"),
        (TEXT.replace(b"  ", b" "), "manifest_line"),
        (TEXT.replace(b"0101", b"0A01", 1), "manifest_line"),
        (TEXT.replace(b"  data/a", b" *data/a"), "manifest_line"),
        (TEXT.replace(b"a.json", b"a b.json"), "manifest_line"),
        (TEXT + TEXT.splitlines(keepends=True)[1], "manifest_order"),
        (b"".join(reversed(TEXT.splitlines(keepends=True))), "manifest_order"),
        (TEXT.replace(b"data/a.json", b"../a.json"), "manifest_path"),
        (TEXT.replace(b"data/a.json", b"/a.json"), "manifest_path"),
    ],
)
def test_no_other_spelling_is_taken(untrusted: bytes, reason: str) -> None:
    with pytest.raises(BundleTagsBad) as caught:
        decode_manifest(untrusted)
    assert caught.value.facts == {"reason": reason}

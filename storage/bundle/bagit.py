"""The tag files of the bag (RFC 8493), in the one spelling that a bundle allows: read, written again, compared."""

import re
from collections.abc import Mapping

from app.errors.bundle import BundleArchiveBad, BundleTagsBad
from storage.bundle.ustar import check_path

BAGIT_TXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
SHA512_BYTES = 64

_LINE = re.compile(rb"([0-9a-f]{128})  ([!-~]+)\n")


def encode_manifest(digests: Mapping[str, bytes]) -> bytes:
    """One line for each path, as `sha512sum` writes and checks it, by path."""
    return b"".join(b"%b  %b\n" % (digests[path].hex().encode(), path.encode()) for path in sorted(digests))


def decode_manifest(untrusted: bytes) -> dict[str, bytes]:
    """Digests by path. Raises `BundleTagsBad` unless the file is exactly what `encode_manifest` writes."""
    digests: dict[str, bytes] = {}
    position = 0
    while position < len(untrusted):
        line = _LINE.match(untrusted, position)
        if line is None:
            raise BundleTagsBad(reason="manifest_line")
        path = _decode_path(line[2])
        if digests and path <= next(reversed(digests)):
            raise BundleTagsBad(reason="manifest_order")
        digests[path] = bytes.fromhex(line[1].decode())
        position = line.end()
    return digests


def _decode_path(untrusted: bytes) -> str:
    try:
        return check_path(untrusted)
    except BundleArchiveBad as error:
        raise BundleTagsBad(reason="manifest_path") from error

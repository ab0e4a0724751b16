"""Which container a sound file is, from its first bytes alone.

The name of a file is never believed, and the decoder is never left to guess: guessing would let a crafted
"recording" be opened as a playlist that names other files or addresses.
"""

from typing import BinaryIO

from app.errors.audio import AudioUnreadable
from storage.files import disk_errors

_HEAD_BYTES = 64
_ID3_HEADER_BYTES = 10
_ID3_TAGS_AT_MOST = 8
_ID3_SIZE_BYTE_MOST = 0x7F
_MPEG_HEADER_BYTES = 4
_MPEG_SYNC = 0x7FF
_MPEG_RESERVED_RATE = 3
_MPEG_FORBIDDEN_BITRATE = 15
_MPEG_LAYER_ONE = 3

# Offset, magic bytes, demuxer. Sources: RFC 2361 (wav), RFC 9639 (flac), RFC 3533 (ogg), RFC 9559 (matroska),
# ISO/IEC 14496-12 (mp4, 3gp, m4a), RFC 4867 (amr), and the makers' descriptions of aiff, caf, asf, au, w64.
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (8, b"WAVE", "wav"),
    (8, b"AVI ", "avi"),
    (8, b"AIFF", "aiff"),
    (8, b"AIFC", "aiff"),
    (0, b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb", "w64"),
    (0, b"fLaC", "flac"),
    (0, b"OggS", "ogg"),
    (0, b"\x1a\x45\xdf\xa3", "matroska"),
    (4, b"ftyp", "mov"),
    (4, b"moov", "mov"),
    (4, b"mdat", "mov"),
    (4, b"wide", "mov"),
    (0, b"#!AMR", "amr"),
    (0, b"caff", "caf"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "asf"),
    (0, b".snd", "au"),
    (0, b"wvpk", "wv"),
    (0, b"TTA1", "tta"),
    (0, b"ADIF", "aac"),
)
_OUTER = {"wav": (b"RIFF", b"RF64", b"BW64"), "avi": (b"RIFF",), "aiff": (b"FORM",)}


def container_of(stream: BinaryIO) -> str:
    """Return the demuxer's name for a seekable stream and leave it at its start. Raises AudioUnreadable."""
    with disk_errors(reading=True):
        head = _head_after_tags(stream)
        stream.seek(0)
    return _recognise(head)


def _head_after_tags(stream: BinaryIO) -> bytes:
    # ID3v2 tags may stand before MPEG audio and before FLAC; their size is 4 x 7 bits (ID3v2.4 section 3.1).
    position = 0
    for _ in range(_ID3_TAGS_AT_MOST):
        stream.seek(position)
        head = stream.read(_HEAD_BYTES)
        if head[:3] != b"ID3" or len(head) < _ID3_HEADER_BYTES or max(head[6:10]) > _ID3_SIZE_BYTE_MOST:
            return head
        size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
        position += _ID3_HEADER_BYTES + size + (_ID3_HEADER_BYTES if head[5] & 0x10 else 0)
    raise AudioUnreadable


def _recognise(head: bytes) -> str:
    for offset, magic, container in _MAGIC:
        if head[offset : offset + len(magic)] == magic and head.startswith(_OUTER.get(container, b"")):
            return container
    return _mpeg_audio(head)


def _mpeg_audio(head: bytes) -> str:
    # ISO/IEC 11172-3 2.4.1.3: sync word 11 bits, version 2, layer 2, ..., bitrate 4, sampling rate 2.
    if len(head) < _MPEG_HEADER_BYTES:
        raise AudioUnreadable
    bits = int.from_bytes(head[:_MPEG_HEADER_BYTES], "big")
    sync, version, layer = bits >> 21, bits >> 19 & 3, bits >> 17 & 3
    bitrate, rate = bits >> 12 & 15, bits >> 10 & 3
    if sync != _MPEG_SYNC or version == 1 or rate == _MPEG_RESERVED_RATE:
        raise AudioUnreadable
    if layer == 0:
        # Reserved in MPEG audio; ADTS puts AAC there, with one more sync bit (ISO/IEC 14496-3 1.A.2.2).
        return "aac"
    if bitrate == _MPEG_FORBIDDEN_BITRATE or layer == _MPEG_LAYER_ONE:
        # Nobody records layer I, and its sync looks like the byte order mark of UTF-16.
        raise AudioUnreadable
    return "mp3"

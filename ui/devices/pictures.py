"""Photos from bytes in memory: the only place that decodes pictures which came from outside.

The format is told by the first bytes and by nothing else, so that of Qt's many readers only these five are ever run.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from app.errors.attachment import AttachmentTooLarge, AttachmentUnreadable
from ui.presenters.attachment_view import Picture

PIXELS_LIMIT = 8_000_000
"""Larger pictures are made smaller while they are read."""
_WHOLE_LIMIT_MEGABYTES = 256
_BYTES_PER_PIXEL = 4
_JPEG = b"jpeg"


def read_picture(untrusted: bytes) -> Picture:
    """Return a picture, turned as its camera was held, of at most 8 million pixels. Any thread may call.

    Raises AttachmentUnreadable, and AttachmentTooLarge where decoding would take more than 256 MB.
    """
    kind = _format_of(untrusted)
    if kind is None:
        raise AttachmentUnreadable
    source = QByteArray(untrusted)
    buffer = QBuffer(source)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    try:
        reader.setAutoDetectImageFormat(False)
        reader.setAutoTransform(True)
        reader.setScaledSize(_size_to_read(reader.size(), kind))
        image = reader.read()
    finally:
        # Some readers ask their device for something while they end: it must still be there, whatever was raised.
        del reader
        buffer.close()
    if image.isNull():
        raise AttachmentUnreadable
    return _picture(image)


def _format_of(data: bytes) -> bytes | None:
    if data[:3] == b"\xff\xd8\xff":
        return _JPEG
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return b"png"
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return b"gif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    return b"tiff" if data[:4] in (b"II*\x00", b"MM\x00*") else None


def _size_to_read(size: QSize, kind: bytes) -> QSize:
    """Return an empty size for a picture that is read as large as it is."""
    if not size.isValid() or size.isEmpty():
        raise AttachmentUnreadable
    pixels = size.width() * size.height()
    if kind != _JPEG and pixels * _BYTES_PER_PIXEL > _WHOLE_LIMIT_MEGABYTES << 20:
        # Only JPEG is made smaller before the whole of it is in memory.
        raise AttachmentTooLarge(limit_megabytes=_WHOLE_LIMIT_MEGABYTES)
    if pixels <= PIXELS_LIMIT:
        return QSize()
    share = (PIXELS_LIMIT / pixels) ** 0.5
    return QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share)))


def _picture(image: QImage) -> Picture:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Picture(plain.width(), plain.height(), plain.bytesPerLine(), bytes(plain.constBits()))

"""The icon of Saksi in the forms that Windows and macOS take, drawn from linux/saksi.svg."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_DRAWING = Path(__file__).parent / "linux" / "saksi.svg"
_WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of the sizes that are kept as PNG.
_MAC_SIZES = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"icp6", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
)


def draw(side_pixels: int) -> bytes:
    """Return the icon as a PNG of this width and height."""
    image = QImage(side_pixels, side_pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_DRAWING)).render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(kept.data())


def write_ico(target: Path) -> None:
    """Write an .ico: a list of places and sizes, then the pictures (Windows takes PNG since Vista)."""
    pictures = [(side, draw(side)) for side in _WINDOWS_SIZES]
    start = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for side, picture in pictures:
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    target.write_bytes(head + b"".join(picture for _, picture in pictures))


def write_icns(target: Path) -> None:
    """Write an .icns: each picture behind its name and its length."""
    pictures = [(name, draw(side)) for name, side in _MAC_SIZES]
    body = b"".join(name + struct.pack(">I", 8 + len(picture)) + picture for name, picture in pictures)
    target.write_bytes(b"icns" + struct.pack(">I", 8 + len(body)) + body)


if __name__ == "__main__":
    write_ico(Path(sys.argv[1]) / "saksi.ico")
    write_icns(Path(sys.argv[1]) / "saksi.icns")

"""Putting a recovery code on paper, without a file on a disk.

Qt hands a page to the print service of Linux through a temporary file. That file is made in the folder of this session,
which lies in memory and goes with it; where there is no such folder, nothing is printed.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

_TITLE_POINTS, _TEXT_POINTS, _CODE_POINTS = 16, 11, 18


def printers() -> list[str]:
    """Return the names of the printers that this computer knows, if paper can be reached without a disk."""
    return [] if _memory_folder() is None else list(QPrinterInfo.availablePrinterNames())


def print_code(printer_name: str, title: str, lines: Sequence[str], about: str) -> bool:
    """Print one page: a title, the lines of the code, and what they are. Returns whether the printer took it."""
    return print_page(printer_name, lambda painter, area: paint_code(painter, area, title, lines, about))


def print_page(printer_name: str, paint: Callable[[QPainter, QRectF], None]) -> bool:
    """Print one page that `paint` draws into an area. Returns whether the printer took it."""
    with _temporary_files_in_memory():
        printer = QPrinter(QPrinterInfo.printerInfo(printer_name), QPrinter.PrinterMode.HighResolution)
        # The title is what the print service shows in its list of jobs, so it tells nothing.
        printer.setDocName("Page")
        if printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Custom:
            printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        painter = QPainter()
        if not painter.begin(printer):
            return False
        paint(painter, QRectF(painter.viewport()))
        return painter.end()


def paint_code(painter: QPainter, area: QRectF, title: str, lines: Sequence[str], about: str) -> None:
    """Draw the page into an area."""
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    top = area.top()
    parts = [
        (title, _TITLE_POINTS, False),
        *((line, _CODE_POINTS, True) for line in lines),
        (about, _TEXT_POINTS, False),
    ]
    for text, points, mono in parts:
        font = QFont(painter.font())
        font.setFamilies(["Noto Sans Mono" if mono else "Noto Sans"])
        font.setPointSize(points)
        painter.setFont(font)
        rest = QRectF(area.left(), top, area.width(), area.bottom() - top)
        drawn = painter.drawText(rest, flags, text)
        top = drawn.bottom() + painter.fontMetrics().height() / 2


def _memory_folder() -> str | None:
    if os.name != "posix":
        # There Qt draws straight into the print service.
        return ""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return folder if folder and Path(folder).is_dir() else None


@contextmanager
def _temporary_files_in_memory() -> Iterator[None]:
    folder, before = _memory_folder(), os.environ.get("TMPDIR")
    if folder:
        os.environ["TMPDIR"] = folder
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = before

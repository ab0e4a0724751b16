"""A recovery code on paper."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from ui.screens import printing

LINES = ["1   K7QD-93MA-0ZVT-5R8C", "2   2XQF-7B1N-W4GH-9DTE"]


def test_the_page_is_drawn_inside_its_area(qtbot: QtBot) -> None:
    image = QImage(800, 1000, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    printing.paint_code(painter, QRectF(100, 100, 600, 800), "Recovery code", LINES, "Keep it far away.")
    painter.end()
    dark = [(x, y) for x in range(0, 800, 2) for y in range(0, 1000, 2) if image.pixelColor(x, y).red() < 128]
    assert len(dark) > 100
    assert all(100 <= x <= 700 and 100 <= y <= 900 for x, y in dark)


def test_without_a_folder_in_memory_nothing_is_printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert printing.printers() == []
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert printing.printers() == []
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert printing.printers() == ["Office"]


@pytest.mark.parametrize("before", [None, "/somewhere"])
def test_temporary_files_of_printing_lie_in_memory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, before: str | None
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if before is None:
        monkeypatch.delenv("TMPDIR", raising=False)
    else:
        monkeypatch.setenv("TMPDIR", before)
    with printing._temporary_files_in_memory():
        assert os.environ["TMPDIR"] == str(tmp_path)
    assert os.environ.get("TMPDIR") == before

"""Parts that stand beside each other where there is room, and one under the other where there is none."""

from PySide6.QtWidgets import QBoxLayout

from ui import theme

BESIDE_WIDTH = 900
"""Pixels at the usual size of letters that two halves of a page need."""


def stand_beside(parts: QBoxLayout, width: int, least_width: int = BESIDE_WIDTH) -> bool:
    """Turn a layout for a page that is `width` pixels wide; return whether its parts stand beside each other."""
    beside = width >= theme.scaled(least_width)
    parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
    return beside

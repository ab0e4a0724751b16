"""How much of something is done, as one bar of differently drawn pieces, told by shape as well as by colour."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_HEIGHT = 14
_SWATCH = 12


class Piece(Enum):
    """What a piece stands for."""

    DONE = auto()
    """Filled."""
    NOTHING = auto()
    """Pale: there is nothing to do."""
    LOOK = auto()
    """Amber with stripes."""
    MISSING = auto()
    """Empty with an edge."""


def draw_piece(painter: QPainter, where: QRectF, piece: Piece) -> None:
    """Draw one piece into a rectangle."""
    if piece is Piece.DONE:
        painter.fillRect(where, theme.color("accent"))
    elif piece is Piece.NOTHING:
        painter.fillRect(where, theme.color("track"))
    elif piece is Piece.LOOK:
        painter.fillRect(where, theme.color("warn-soft"))
        painter.fillRect(where, QBrush(theme.color("warn"), Qt.BrushStyle.BDiagPattern))
    else:
        painter.fillRect(where, theme.color("surface"))


class CoverageBar(QWidget):
    """Pieces side by side, as wide as their shares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[Piece, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: Sequence[tuple[Piece, float]]) -> None:
        """Show pieces with their shares; those of nothing are left out."""
        self._shares = tuple((piece, share) for piece, share in shares if share > 0)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a slim height."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pieces inside one rounded edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QPainterPath()
        edge.addRoundedRect(whole, theme.RADIUS - 1, theme.RADIUS - 1)
        painter.setClipPath(edge)
        total = sum(share for _, share in self._shares)
        left = whole.left()
        for piece, share in self._shares:
            width = whole.width() * share / total
            draw_piece(painter, QRectF(left, whole.top(), width, whole.height()), piece)
            left += width
        painter.setClipping(False)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawPath(edge)


class Swatch(QWidget):
    """One piece alone, to stand beside its words."""

    def __init__(self, piece: Piece, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piece = piece
        self.setFixedSize(theme.scaled(_SWATCH), theme.scaled(_SWATCH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it with an edge."""
        del event
        painter = QPainter(self)
        where = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        draw_piece(painter, where, self._piece)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawRect(where)

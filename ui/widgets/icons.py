"""Icons of one family, drawn in a colour of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from ui import theme

_FOLDER = Path(__file__).parents[1] / "resources" / "icons"
_RATIOS = (1, 2)


def icon(name: str, tint: str = "ink", off: str = "faint") -> QIcon:
    """Return an icon in a colour of the theme in use; draw it again when the theme changes.

    `name` is that of a file in ui/resources/icons. Raises FileNotFoundError for a name that is not there.
    """
    made = QIcon()
    for ratio in _RATIOS:
        clear = _pixmap(name, theme.color(tint).name(), theme.scaled(theme.ICON), ratio)
        made.addPixmap(clear)
        # In a marked row Qt would wash it out.
        made.addPixmap(clear, QIcon.Mode.Selected)
        pale = _pixmap(name, theme.color(off).name(), theme.scaled(theme.ICON), ratio)
        made.addPixmap(pale, QIcon.Mode.Disabled)
    return made


def put_icon(button: QAbstractButton, name: str, tint: str = "ink") -> None:
    """Put an icon before the words of a button, with room between them, which Qt leaves out."""
    side, gap = theme.scaled(theme.ICON), theme.scaled(6)
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, tint), (QIcon.Mode.Disabled, "faint")):
        for ratio in _RATIOS:
            wide = QPixmap(round((side + gap) * ratio), round(side * ratio))
            wide.setDevicePixelRatio(ratio)
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            left = gap if button.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
            painter.drawPixmap(left, 0, _pixmap(name, theme.color(colour).name(), side, ratio))
            painter.end()
            made.addPixmap(wide, mode)
    button.setIcon(made)
    button.setIconSize(QSize(side + gap, side))


def pixmap(name: str, tint: str = "ink", size: int | None = None, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture, `size` pixels wide before the scaling of the screen."""
    return _pixmap(name, theme.color(tint).name(), size or theme.scaled(theme.ICON), ratio)


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace("currentColor", colour)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")

"""A picture that fits its window, or is larger and can be moved."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_MARGIN = 8


class _Canvas(QWidget):
    """Paints the picture as large as itself; what was scaled once is kept."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._scaled = QPixmap()

    def show_image(self, image: QImage) -> None:
        self._image = image
        self._scaled = QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        if self._image.isNull():
            return
        wanted = self.size() * self.devicePixelRatio()
        if self._scaled.size() != wanted:
            image = self._image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._scaled = QPixmap.fromImage(image)
            self._scaled.setDevicePixelRatio(self.devicePixelRatio())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._scaled)
        painter.end()


class PictureView(QScrollArea):
    """The arrow keys move what is larger than the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._canvas = _Canvas()
        self.setWidget(self._canvas)
        self._size = QSize()
        self._zoom = 1.0
        self._whole = True
        # What QImage shows is not copied by it.
        self._pixels = b""

    def show_picture(self, pixels: bytes, size: tuple[int, int, int], *, zoom: float, whole: bool) -> None:
        """Show pixels (red, green, blue, alpha) of a width, a height and a stride in bytes.

        At zoom 1.0 the whole picture is seen, or (`whole` false) its whole width.
        """
        width, height, stride = size
        if pixels is not self._pixels:
            self._canvas.show_image(QImage(pixels, width, height, stride, QImage.Format.Format_RGBA8888))
            self._pixels = pixels
        self._size = QSize(width, height)
        self._zoom, self._whole = zoom, whole
        self._fit()

    def clear(self) -> None:
        """Forget the picture."""
        self._canvas.show_image(QImage())
        self._pixels = b""
        self._size = QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._size.isEmpty():
            return
        room = self.viewport().size() - QSize(_MARGIN, _MARGIN)
        share = room.width() / self._size.width()
        if self._whole:
            # A small picture is not blown up by itself.
            share = min(share, room.height() / self._size.height(), 1.0)
        share *= self._zoom
        self._canvas.resize(max(1, round(self._size.width() * share)), max(1, round(self._size.height() * share)))

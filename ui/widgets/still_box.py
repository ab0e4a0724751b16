"""A box of choices on a page that is rolled with the wheel."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class StillBox(QComboBox):
    """The wheel over it rolls the page: nothing that was chosen changes in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()

"""Boxes of choices, numbers and days on a page that is rolled with the wheel."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox


class StillBox(QComboBox):
    """The wheel over it rolls the page: nothing that was chosen changes in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()


class StillSpin(QSpinBox):
    """The same for a number."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()


class StillDate(QDateEdit):
    """The same for a day."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()

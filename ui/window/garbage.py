"""Python's garbage is collected on the thread of the window alone.

Left to itself Python collects on whatever thread makes the next object. Where that is a thread of work, Qt's binding
hands the widgets among the garbage back to the thread of the window to be deleted, and by then Qt may have deleted them
itself: the program ends in the middle of something. So the collector is switched off and asked from here.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MILLISECONDS = 500


class Garbage(QObject):
    """Switches the collector off, and asks it from a timer as often as it would have come by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What start-up made stays to the end: nobody has to look through it again and again.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MILLISECONDS)

    def look(self) -> None:
        """Collect the generations that are due; the oldest seldom, since that takes the longest."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))

    def close(self) -> None:
        """Leave the collector to itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

"""Loads the files of places on the thread of the window, one with every turn of its loop.

Never on another thread: the binding looks up a widget's class without Python's lock, in a table that grows when a class
is made. A class that another thread made while the window was painted took the whole program down, once in some
hundred starts (PySide6 6.12: PySide::MetaObjectBuilder::update in a metaObject() of the painter).
"""

import importlib
import pkgutil
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import ModuleType

from PySide6.QtCore import QObject, QTimer


class Loading(QObject):
    """One list of files at a time; `stop` forgets the rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: deque[str] = deque()
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._load_one)

    def load(self, names: Iterable[str], then: Callable[[], object] | None = None) -> None:
        """Load files by their names, then call `then`; what was still to be loaded is forgotten."""
        self._names, self._then = deque(names), then
        self._timer.start()

    def stop(self) -> None:
        """Load nothing more."""
        self._timer.stop()
        self._names.clear()
        self._then = None

    def _load_one(self) -> None:
        if self._names:
            # A place that cannot be loaded is told of when somebody goes there.
            with suppress(Exception):
                importlib.import_module(self._names.popleft())
            return
        then = self._then
        self.stop()
        if then is not None:
            then()


def files_in(package: ModuleType) -> list[str]:
    """Return the names of all files of a package, whose own files are loaded by none of this."""
    return [f"{package.__name__}.{found.name}" for found in pkgutil.iter_modules(package.__path__)]

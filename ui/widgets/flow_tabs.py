"""Pages behind words that begin another line where there is no room, instead of hiding behind arrows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.flow import Flow

_LEAST_HEIGHT = 140
# The room at each side of a word, as in the style sheet, and one for what is rounded.
_BESIDE = 9


class FlowTabs(QWidget):
    """Some of what QTabWidget does, under the same names; the arrow keys go from word to word."""

    currentChanged = Signal(int)  # noqa: N815 - Qt's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._pages = _PageBehind()
        self._words = Flow(gap=4)
        line = QFrame()
        line.setObjectName("line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._words)
        layout.addWidget(line)
        layout.addSpacing(8)
        layout.addWidget(self._pages, 1)
        self._group.idClicked.connect(self.setCurrentIndex)

    def addTab(self, page: QWidget, text: str) -> int:  # noqa: N802 - Qt's name
        """Put one more page behind its word; return its number."""
        number = self._pages.addWidget(page)
        button = TabWord(text)
        self._group.addButton(button, number)
        button.setChecked(number == 0)
        self._words.addWidget(button)
        return number

    @property
    def words(self) -> list[QWidget]:
        """The words that are pressed, in order."""
        return list(self._group.buttons())

    def setTabText(self, number: int, text: str) -> None:  # noqa: N802 - Qt's name
        """Call a page otherwise."""
        self._group.button(number).setText(text)

    def tabText(self, number: int) -> str:  # noqa: N802 - Qt's name
        """Return what a page is called."""
        return self._group.button(number).text()

    def setCurrentIndex(self, number: int) -> None:  # noqa: N802 - Qt's name
        """Show a page."""
        self._group.button(number).setChecked(True)
        if number != self._pages.currentIndex():
            self._pages.setCurrentIndex(number)
            self.currentChanged.emit(number)

    def setCurrentWidget(self, page: QWidget) -> None:  # noqa: N802 - Qt's name
        """Show a page."""
        self.setCurrentIndex(self._pages.indexOf(page))

    def currentWidget(self) -> QWidget | None:  # noqa: N802 - Qt's name
        """Return the page that is shown."""
        return self._pages.currentWidget()


class _PageBehind(QStackedWidget):
    """Asks for the room that the page before the eyes needs at least: lists and the others have to be content."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say no: Qt would take the height that the highest of all pages likes best."""
        return False

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same as the least, since there is more of it where there is room."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the page that is shown, as wide as it is now."""
        page = self.currentWidget()
        height = page.minimumSizeHint().height() if page is not None else 0
        layout = page.layout() if page is not None else None
        if layout is not None and layout.hasHeightForWidth():
            height = max(height, layout.minimumHeightForWidth(self.width()))
        return QSize(super().minimumSizeHint().width(), max(height, theme.scaled(_LEAST_HEIGHT)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrower words need more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class TabWord(QPushButton):
    """One word; left and right go to its neighbours and show their pages."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setProperty("kind", "tab")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the word as it is written while its page is shown, which is wider."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        hint = super().sizeHint()
        hint.setWidth(max(hint.width(), QFontMetrics(font).horizontalAdvance(self.text()) + 2 * _BESIDE))
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let a checkable group move by arrows as tabs do."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        group = self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        neighbour = group.button(group.id(self) + step)
        if neighbour is not None:
            neighbour.setFocus(Qt.FocusReason.TabFocusReason)
            neighbour.click()

"""Choosing one or several of a list: a few as words to press, many by searching for them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ui.widgets.flow import Flow

Option = tuple[str, str]
"""An id, and the words for it."""

_FEW = 14
_ROWS = 6
_SPARE = 4
_ID = Qt.ItemDataRole.UserRole


class ChoicePicker(QWidget):
    """What is chosen goes out as ids in the order of the options. An empty choice is a choice, too."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None, *, several: bool = False, few: int = _FEW) -> None:
        super().__init__(parent)
        self._several = several
        self._few = few
        self._options: dict[str, str] = {}
        self._values: tuple[str, ...] = ()
        self._buttons: dict[str, QPushButton] = {}
        self._words = QWidget()
        self._flow = Flow(self._words, gap=6)
        self._search = _Search()
        self._found = FoundList()
        self._found.setObjectName("found")
        self._found.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self._words, self._search, self._found):
            layout.addWidget(widget)
        self.setFocusProxy(self._search)
        self._search.textChanged.connect(self._look)
        self._search.down.connect(self._into_list)
        self._search.entered.connect(lambda: self._look(self._search.text()))
        self._search.left.connect(self._leave_soon)
        self._found.installEventFilter(self)
        self._search.returnPressed.connect(self._take_first)
        self._found.itemActivated.connect(self._take)
        self._found.itemClicked.connect(self._take)

    def say(self, name: str, search: str) -> None:
        """Name the list for a screen reader, and the field that searches it for everybody."""
        self._words.setAccessibleName(name)
        self._search.setAccessibleName(f"{name}: {search}")
        self._search.setPlaceholderText(search)
        self._found.setAccessibleName(name)

    def show_options(self, options: Iterable[Option], values: Sequence[str]) -> None:
        """Show these options, and which of them are chosen."""
        told, now = dict(options), tuple(values)
        if (told, now) == (self._options, self._values):
            return
        self._options, self._values = told, now
        many = len(told) > self._few
        self._search.setVisible(many)
        self._show_buttons([value for value in (*told, *now) if not many or value in now])
        self._look(self._search.text())

    @property
    def values(self) -> tuple[str, ...]:
        """What is chosen."""
        return self._values

    def _show_buttons(self, ids: Sequence[str]) -> None:
        wanted = dict.fromkeys(ids)
        for gone in [one for one in self._buttons if one not in wanted]:
            button = self._buttons.pop(gone)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for one in wanted:
            if one not in self._buttons:
                button = ChoiceButton()
                button.clicked.connect(lambda _=False, one=one: self._press(one))
                self._buttons[one] = button
                self._flow.addWidget(button)
        for one, button in self._buttons.items():
            button.setText(self._options.get(one, one))
            button.setChecked(one in self._values)
        self._words.setVisible(bool(self._buttons))

    def _press(self, one: str) -> None:
        if one in self._values:
            self._choose([value for value in self._values if value != one])
        else:
            self._choose([*self._values, one] if self._several else [one])

    def _choose(self, values: Sequence[str]) -> None:
        order = {one: number for number, one in enumerate(self._options)}
        chosen = tuple(sorted(values, key=lambda one: order.get(one, len(order))))
        self.show_options(list(self._options.items()), chosen)
        self.chosen.emit(chosen)

    def _look(self, text: str) -> None:
        """Show what fits, and everything while nothing is looked for; only to whom is at work here."""
        wanted = text.strip().casefold()
        self._found.clear()
        if not self._search.isHidden() and (wanted or self._search.hasFocus()):
            fits = [one for one, words in self._options.items() if _fits(wanted, one, words)]
            fits = [one for one in fits if one not in self._values]
            if wanted:
                fits.sort(key=lambda one: not self._options[one].casefold().startswith(wanted))
            for one in fits:
                item = QListWidgetItem(self._options[one], self._found)
                item.setData(_ID, one)
        rows = min(_ROWS, self._found.count())
        self._found.setVisible(rows > 0)
        if rows:
            self._found.setFixedHeight(rows * self._found.sizeHintForRow(0) + 2 * self._found.frameWidth())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Close the list when the keys have gone elsewhere."""
        if watched is self._found and event.type() == QEvent.Type.FocusOut:
            self._leave_soon()
        return super().eventFilter(watched, event)

    def _leave_soon(self) -> None:
        # Where the keys are is known only after both have been told.
        QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        if not self._search.hasFocus() and not self._found.hasFocus():
            self._found.hide()

    def _into_list(self) -> None:
        if self._found.count():
            self._found.setCurrentRow(0)
            self._found.setFocus()

    def _take_first(self) -> None:
        if self._found.count():
            self._take(self._found.item(0))

    def _take(self, item: QListWidgetItem) -> None:
        one = str(item.data(_ID))
        self._search.clear()
        self._search.setFocus()
        if one not in self._values:
            self._choose([*self._values, one] if self._several else [one])


class FoundList(QListWidget):
    """What was found; Return takes it and presses nothing else."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep Return here: by then the keys may stand on another button."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class ChoiceButton(QPushButton):
    """A word that can be chosen; it has room for the heavier letters that it gets then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("kind", "choice")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size with heavy letters, so that a choice moves nothing."""
        hint = super().sizeHint()
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        light = QFont(self.font())
        light.setWeight(QFont.Weight.Normal)
        more = QFontMetrics(heavy).horizontalAdvance(self.text()) - QFontMetrics(light).horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, more) + _SPARE, hint.height())


class _Search(QLineEdit):
    """The arrow down goes into what was found."""

    down = Signal()
    entered = Signal()
    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that somebody is at work here."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that they have gone on."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep Return here, so that it takes what was found and presses nothing else."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def _fits(wanted: str, one: str, words: str) -> bool:
    return wanted in words.casefold() or wanted == one.casefold()

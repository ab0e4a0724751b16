"""Find and replace, in a line above the transcript."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from ui.presenters.finding import FindState
from ui.screens.screen import Screen
from ui.widgets.icons import icon


class FindBar(Screen[FindState]):
    """Hidden until it is wanted. Finding happens while the words are typed."""

    find_wished = Signal(str, bool, bool)
    step_pressed = Signal(int)
    replace_one_pressed = Signal(str)
    replace_all_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _Line()
        self._by = _Line()
        self._count = QLabel()
        self._count.setProperty("role", "secondary")
        self._before, self._next, self._close = QToolButton(), QToolButton(), QToolButton()
        self._case, self._whole = QCheckBox(), QCheckBox()
        self._one, self._all = QPushButton(), QPushButton()
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 8, 8)
        grid.setSpacing(8)
        for column, widget in enumerate((self._words, self._count, self._before, self._next, self._close)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self._by, 1, 0)
        self._second = QWidget()
        row = QGridLayout(self._second)
        row.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate((self._one, self._all, self._case, self._whole)):
            row.addWidget(widget, 0, column)
        row.setColumnStretch(4, 1)
        grid.addWidget(self._second, 1, 1, 1, 4)
        grid.setColumnStretch(0, 1)
        self._connect()
        self._draw_icons()
        self.retranslate()
        self.hide()

    def _connect(self) -> None:
        self._words.textChanged.connect(self._find)
        self._case.toggled.connect(self._find)
        self._whole.toggled.connect(self._find)
        self._words.entered.connect(self.step_pressed)
        self._next.clicked.connect(lambda: self.step_pressed.emit(1))
        self._before.clicked.connect(lambda: self.step_pressed.emit(-1))
        self._close.clicked.connect(self.dismiss)
        self._by.entered.connect(lambda _: self.replace_one_pressed.emit(self._by.text()))
        self._one.clicked.connect(lambda: self.replace_one_pressed.emit(self._by.text()))
        self._all.clicked.connect(lambda: self.replace_all_pressed.emit(self._by.text()))

    def open(self, *, replacing: bool) -> None:
        """Show the line, with or without the one for other words."""
        self._by.setVisible(replacing)
        self._second.setVisible(replacing)
        self.show()
        self._words.setFocus()
        self._words.selectAll()
        self._find()

    def dismiss(self) -> None:
        """Hide it and mark nothing."""
        self.hide()
        self.find_wished.emit("", False, False)

    def retranslate(self) -> None:
        """Name everything."""
        self._words.setPlaceholderText(self.tr("Find in this testimony"))
        self._words.setAccessibleName(self.tr("Words to find"))
        self._by.setPlaceholderText(self.tr("Replace with"))
        self._by.setAccessibleName(self.tr("Words to put in their place"))
        for button, name, keys in (
            (self._before, self.tr("Place before"), "Shift+Enter"),
            (self._next, self.tr("Next place"), "Enter"),
            (self._close, self.tr("Close find"), ""),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name}  {keys}".strip())
        self._case.setText(self.tr("Same capitals"))
        self._whole.setText(self.tr("Whole words"))
        self._one.setText(self.tr("Replace"))
        self._all.setText(self.tr("Replace all"))

    def fill(self, state: FindState) -> None:
        """Show how many places there are."""
        if not state.words.strip():
            self._count.setText("")
        elif not state.places:
            self._count.setText(self.tr("Not found"))
        else:
            self._count.setText(
                self.tr("{number} of {count}").format(number=state.current + 1, count=len(state.places))
            )
        for button in (self._before, self._next, self._one, self._all):
            button.setEnabled(bool(state.places))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icons in the colours of now."""
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icons()
        super().changeEvent(event)

    def _draw_icons(self) -> None:
        for button, name in ((self._before, "chevron-up"), (self._next, "chevron-down"), (self._close, "x")):
            button.setIcon(icon(name))

    def _find(self) -> None:
        self.find_wished.emit(self._words.text(), self._case.isChecked(), self._whole.isChecked())


class _Line(QLineEdit):
    """Enter goes on, Shift+Enter back."""

    entered = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.entered.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

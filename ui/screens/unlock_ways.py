"""The ways into a vault, each with its field and its button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.screens.screen import Screen
from ui.widgets.secret_field import SecretField

_CODE_LINES = 4
_LONGEST_LINE = 90


class WayIn(Screen[None]):
    """One way: words about it, fields, and the one primary button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = QLabel(wordWrap=True)
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GRID)
        self.column.addWidget(self.about)

    def end(self) -> None:
        """Add the button, after the fields."""
        self.column.addSpacing(theme.GRID)
        self.column.addWidget(self.button)
        self.retranslate()

    def fill(self, state: None) -> None:
        """A way has no state of its own."""

    def start(self) -> None:
        """Go to the first field."""
        self.button.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""

    def allow(self, *, free: bool, busy: bool, wrong_line: int | None) -> None:  # noqa: ARG002 - of the code alone
        """Say whether the button may be pressed, and whether it was."""
        self.button.setEnabled(free)
        self.button.setText(self.tr("Opening…") if busy else self.press_word())

    def press_word(self) -> str:
        """Return what the button says."""
        return ""


class PassphraseWay(WayIn):
    """The usual one."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = SecretField()
        self._field.entered.connect(self._enter)
        self.button.clicked.connect(self._enter)
        self.column.addWidget(self._field)
        self._was_free = True
        self.end()

    def start(self) -> None:
        """Go to the field."""
        self._field.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self._field.clear()

    def allow(self, *, free: bool, busy: bool, wrong_line: int | None) -> None:
        """After an attempt, select what was typed: it can be looked at, or replaced by typing."""
        super().allow(free=free, busy=busy, wrong_line=wrong_line)
        if free and not self._was_free and self.isVisible():
            self._field.select()
        self._was_free = free

    def retranslate(self) -> None:
        """Say what does not change."""
        self.about.setText(self.tr("Passphrase"))
        self._field.name(self.tr("Passphrase"))
        self.button.setText(self.press_word())

    def press_word(self) -> str:
        """Return what the button says."""
        return self.tr("Unlock")

    def _enter(self) -> None:
        if self.button.isEnabled():
            self.entered.emit(self._field.text)


class CodeWay(WayIn):
    """The four lines on paper."""

    entered = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = [QLineEdit(maxLength=_LONGEST_LINE) for _ in range(_CODE_LINES)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        for place, field in enumerate(self._fields):
            number = QLabel(str(place + 1))
            number.setProperty("role", "secondary")
            field.setProperty("role", "mono")
            field.returnPressed.connect(self._enter)
            field.textEdited.connect(lambda _text, field=field: theme.set_property(field, "wrong", value=False))
            grid.addWidget(number, place, 0)
            grid.addWidget(field, place, 1)
        self.column.addLayout(grid)
        self.button.clicked.connect(self._enter)
        self.end()

    def start(self) -> None:
        """Go to the first line."""
        self._fields[0].setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self._fields:
            field.setText("")

    def allow(self, *, free: bool, busy: bool, wrong_line: int | None) -> None:
        """Mark the line with a slip and go there."""
        super().allow(free=free, busy=busy, wrong_line=wrong_line)
        for place, field in enumerate(self._fields, start=1):
            theme.set_property(field, "wrong", place == wrong_line)
        if wrong_line is not None and 1 <= wrong_line <= _CODE_LINES:
            self._fields[wrong_line - 1].setFocus()

    def retranslate(self) -> None:
        """Say what does not change."""
        self.about.setText(self.tr("The four lines of the recovery code, from the paper"))
        for place, field in enumerate(self._fields, start=1):
            field.setAccessibleName(self.tr("Line {number} of the recovery code").format(number=place))
        self.button.setText(self.press_word())

    def press_word(self) -> str:
        """Return what the button says."""
        return self.tr("Unlock with the code")

    def _enter(self) -> None:
        if self.button.isEnabled():
            self.entered.emit([field.text() for field in self._fields])


class HeadquartersWay(WayIn):
    """What headquarters read out of the escrow."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QPlainTextEdit(tabChangesFocus=True)
        self._field.setProperty("role", "mono")
        self._field.setFixedHeight(theme.scaled(128))
        self.column.addWidget(self._field)
        self.button.clicked.connect(self._enter)
        self.end()

    def start(self) -> None:
        """Go to the field."""
        self._field.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self._field.clear()

    def retranslate(self) -> None:
        """Say what does not change."""
        self.about.setText(
            self.tr("Headquarters can open its lock of this vault. Type or paste the four lines that it sent.")
        )
        self._field.setAccessibleName(self.tr("The text that headquarters sent"))
        self._field.setPlaceholderText("saksi-escrow/1")
        self.button.setText(self.press_word())

    def press_word(self) -> str:
        """Return what the button says."""
        return self.tr("Unlock with this text")

    def _enter(self) -> None:
        self.entered.emit(self._field.toPlainText())


class HeaderWay(WayIn):
    """The key header has to come back first."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button.clicked.connect(self.pressed)
        self.end()

    def retranslate(self) -> None:
        """Say what does not change."""
        self.about.setText(
            self.tr(
                "The two small files that hold the locks of this vault are lost. A copy went with every bundle:"
                " headquarters can save it from “People and keys” and send it to you."
            )
        )
        self.button.setText(self.press_word())

    def press_word(self) -> str:
        """Return what the button says."""
        return self.tr("Choose the copy…")

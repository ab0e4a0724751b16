"""The neutral cover: a plain clock on paper, and, where it must be, a field for the passphrase."""

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.presenters.cover import Cover, CoverState
from ui.screens.notice import Notice
from ui.screens.screen import Screen

_CARD_WIDTH = 420


class CoverScreen(Screen[CoverState]):
    """Names nobody and nothing. Every key and press goes to `touched`."""

    touched = Signal()
    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clock = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._clock.setProperty("role", "timer")
        self._card = self._build_card()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._clock)
        layout.addSpacing(24)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.retranslate()

    def _build_card(self) -> QFrame:
        card = QFrame()
        card.setMinimumWidth(_CARD_WIDTH)
        self._label = QLabel()
        self._field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._label.setBuddy(self._field)
        self._go = QPushButton()
        self._go.setProperty("kind", "primary")
        self._notice = Notice()
        self._field.returnPressed.connect(self._answer)
        self._go.clicked.connect(self._answer)
        layout = QVBoxLayout(card)
        layout.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(self._go)
        for part in (self._label, self._notice):
            layout.addWidget(part)
        layout.insertLayout(1, row)
        return card

    def _answer(self) -> None:
        typed = self._field.text()
        self._field.clear()
        self.answered.emit(typed)

    def fill(self, state: CoverState) -> None:
        """Show the time, and the field while it is asked for."""
        local = state.now.astimezone()
        self._clock.setText(QLocale().toString(QTime(local.hour, local.minute), "HH:mm"))
        asking = state.cover is Cover.ASKING
        changed = asking == self._card.isHidden()
        self._card.setVisible(asking)
        self._field.setEnabled(not state.busy)
        self._go.setEnabled(not state.busy)
        self._notice.explain(state.error)
        if changed:
            self._field.clear()
        if asking and not state.busy and not self._field.hasFocus():
            self._field.setFocus()
        elif not asking and not self.hasFocus() and self.isVisible():
            self.setFocus()

    def retranslate(self) -> None:
        """Set every word."""
        self._label.setText(self.tr("Passphrase"))
        self._field.setAccessibleName(self.tr("Passphrase"))
        self._go.setText(self.tr("Go on"))
        self.setAccessibleName(self.tr("Clock"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Any key, whatever it means elsewhere."""
        event.accept()
        self.touched.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Any press."""
        event.accept()
        self.touched.emit()

"""What destroying keys does, what it leaves and what it cannot do: before the second press, and after it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.retention import EraseReason
from ui import theme
from ui.presenters.retention import Deed, RetentionState
from ui.screens.notice import Notice
from ui.screens.retention_detail import Lines
from ui.screens.retention_words import cannot_words, here_words, reason_words, stays_words
from ui.screens.screen import Screen
from ui.widgets.beside import stand_beside
from ui.widgets.column import Column
from ui.widgets.flow import Flow
from ui.widgets.secret_field import SecretField

_DONE_WIDTH = 760


class RetentionAsk(Screen[RetentionState]):
    """The question, in the place of the list. Leaving it alone is the usual choice."""

    reason_chosen = Signal(EraseReason)
    given_up = Signal()
    erase_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._why, self._once_more, self._doing = (QLabel(wordWrap=True) for _ in range(4))
        self._title.setProperty("role", "title")
        self._why.setProperty("role", "strong")
        self._doing.setProperty("role", "secondary")
        self.gone, self.stays, self.cannot = Lines(), Lines(), Lines()
        self.reasons = {reason: QRadioButton() for reason in EraseReason}
        group = QButtonGroup(self)
        for reason, button in self.reasons.items():
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, reason=reason: self.reason_chosen.emit(reason))
        self.refusal, self.notice = Notice(), Notice()
        self.secret = SecretField()
        self.secret.edited.connect(lambda _: self._fit())
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self.erase, self.back = QPushButton(), QPushButton()
        self.erase.setProperty("kind", "danger")
        self.erase.clicked.connect(self._press)
        self.back.clicked.connect(self.given_up)
        self._build()
        self.setFocusProxy(self.back)
        self.retranslate()

    def _build(self) -> None:
        what, decision = QFrame(), QFrame()
        for card in (what, decision):
            card.setObjectName("card")
        down, beside = QVBoxLayout(what), QVBoxLayout(decision)
        for inside in (down, beside):
            inside.setContentsMargins(28, 24, 28, 24)
            inside.setSpacing(12)
        for part in (self.gone, self.stays, self.cannot):
            down.addWidget(part)
        down.addStretch(1)
        choices = QVBoxLayout()
        choices.setSpacing(2)
        for button in self.reasons.values():
            choices.addWidget(button)
        beside.addWidget(self._why)
        beside.addLayout(choices)
        for below in (self.refusal, self._once_more, self.secret, self.notice, self._doing, self._bar):
            beside.addWidget(below)
        beside.addStretch(1)
        buttons = QWidget()
        across = Flow(buttons, gap=2 * theme.GRID)
        for press in (self.erase, self.back):
            across.addWidget(press)
        beside.addWidget(buttons)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(2 * theme.GRID)
        self._halves.addWidget(what, 5)
        self._halves.addWidget(decision, 4)
        column = Column()
        column.body.addWidget(self._title)
        column.body.addLayout(self._halves)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the decision below what it means where there is no room beside it."""
        stand_beside(self._halves, self.width())
        super().resizeEvent(event)

    def fill(self, state: RetentionState) -> None:
        """Show the question, or the work."""
        if state.chosen is None or not state.asks:
            self.secret.clear()
            return
        holding, busy = state.chosen.holding, state.doing is not Deed.NOTHING
        self._title.setText(self.tr("Destroy the keys of {case}?").format(case=state.chosen.item.case_code))
        self.gone.show_lines(self.tr("Nobody can open this here any more"), here_words(holding))
        self.stays.show_lines(self.tr("This stays"), stays_words(holding))
        self.cannot.show_lines(self.tr("What it cannot do"), cannot_words(holding))
        self.reasons[state.reason].setChecked(True)
        for button in self.reasons.values():
            button.setEnabled(not busy)
        self.refusal.explain(state.refusal)
        self.notice.explain(state.error)
        refused = state.refusal is not None
        for part in (self._once_more, self.secret):
            part.setVisible(not refused)
        self.secret.setEnabled(not busy)
        self._doing.setText(
            self.tr("Destroying the keys…") if state.doing is Deed.DESTROYING else self.tr("Trying the passphrase…")
        )
        self._doing.setVisible(busy)
        self._bar.setVisible(busy)
        self.back.setEnabled(not busy)
        if state.error is not None and not busy:
            self.secret.select()
        self._fit()

    def _fit(self) -> None:
        """Without a passphrase there is nothing to press."""
        may = self._state is not None and self._state.may_erase
        self.erase.setEnabled(may and bool(self.secret.text))

    def _press(self) -> None:
        typed = self.secret.text
        self.secret.clear()
        self._fit()
        if typed:
            self.erase_pressed.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back; Return in the field does nothing: this is pressed on purpose or not at all."""
        if event.key() == Qt.Key.Key_Escape and self.back.isEnabled():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Whatever hides it: what was typed is gone."""
        self.secret.clear()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Set every word that does not depend on a state."""
        self._why.setText(self.tr("Why?"))
        for reason, button in self.reasons.items():
            button.setText(reason_words(reason))
        self._once_more.setText(self.tr("The passphrase, once more"))
        self.secret.name(self._once_more.text())
        self._bar.setAccessibleName(self.tr("Destroying the keys"))
        self.erase.setText(self.tr("Destroy the keys now"))
        self.back.setText(self.tr("Go back, destroy nothing"))


class RetentionDone(Screen[RetentionState]):
    """What was destroyed."""

    go_on_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._reason = QLabel(wordWrap=True)
        self.gone, self.stays, self.cannot = Lines(), Lines(), Lines()
        self.go_on = QPushButton()
        self.go_on.setProperty("kind", "primary")
        self.go_on.clicked.connect(self.go_on_pressed)
        card = QFrame()
        card.setObjectName("card")
        down = QVBoxLayout(card)
        down.setContentsMargins(32, 28, 32, 24)
        down.setSpacing(12)
        for part in (self._title, self._reason, self.gone, self.stays, self.cannot):
            down.addWidget(part)
        buttons = QWidget()
        Flow(buttons, end=True).addWidget(self.go_on)
        down.addWidget(buttons)
        column = Column(_DONE_WIDTH)
        column.body.addWidget(card)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.setFocusProxy(self.go_on)
        self.retranslate()

    def fill(self, state: RetentionState) -> None:
        """Say it."""
        if state.done is None:
            return
        done = state.done
        self._title.setText(self.tr("The keys of {case} are destroyed").format(case=done.item.case_code))
        self._reason.setText(self.tr("Reason: {reason}").format(reason=reason_words(done.reason)))
        self.gone.show_lines(self.tr("Destroyed"), here_words(done.holding))
        self.stays.show_lines(self.tr("This stays"), stays_words(done.holding))
        self.cannot.show_lines(self.tr("What it could not do"), cannot_words(done.holding))

    def retranslate(self) -> None:
        """Name the button."""
        self.go_on.setText(self.tr("Back to the list"))

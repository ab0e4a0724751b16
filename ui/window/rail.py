"""The rail at the left edge: where one can go, and the lock at its foot."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.presenters.navigation import Goal
from ui.widgets.rail_button import RailButton
from ui.window.keys import Keys

_ICONS = {
    Goal.LIBRARY: "library-big",
    Goal.NEW: "mic",
    Goal.RECEIVE: "inbox",
    Goal.PEOPLE: "users",
    Goal.MODELS: "package",
    Goal.SETTINGS: "settings",
    Goal.PATTERNS: "chart-column",
}
_PART_OF = {
    Goal.CONSENT: Goal.NEW,
    Goal.RECORDING: Goal.NEW,
    Goal.TESTIMONY: Goal.LIBRARY,
    Goal.ATTACHMENTS: Goal.LIBRARY,
    Goal.CASE: Goal.LIBRARY,
    Goal.CASE_FILES: Goal.PATTERNS,
    Goal.QUEUE: Goal.LIBRARY,
    Goal.EXPORT: Goal.LIBRARY,
    Goal.RECALL: Goal.RECEIVE,
    Goal.ABOUT: Goal.SETTINGS,
    Goal.RETENTION: Goal.SETTINGS,
}
_SPACE = 4


class Rail(QWidget):
    """Says where somebody wants to go."""

    wanted = Signal(object)
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("railbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons = {goal: RailButton(icon) for goal, icon in _ICONS.items()}
        self._lock = RailButton("lock")
        self._lock.setCheckable(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(_SPACE)
        for goal, button in self._buttons.items():
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _=False, goal=goal: self.wanted.emit(goal))
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._lock)
        self._lock.clicked.connect(self.lock_wanted)
        self.show_patterns(shown=False)
        self.retranslate()

    def show_patterns(self, *, shown: bool) -> None:
        """Lead to patterns or not: they need the cases of many."""
        self._buttons[Goal.PATTERNS].setVisible(shown)
        self._fit()

    def leads_to(self, goal: Goal) -> bool:
        """Whether there is a way to a place now."""
        return self.isVisible() and not self._buttons[goal].isHidden()

    def show_goal(self, goal: Goal) -> None:
        """Mark where we are, or what that belongs to."""
        goal = _PART_OF.get(goal, goal)
        for one, button in self._buttons.items():
            # An exclusive group lets nothing be unmarked.
            button.setAutoExclusive(False)
            button.setChecked(one is goal)
            button.setAutoExclusive(True)

    def retranslate(self) -> None:
        """Set every word."""
        words = {
            Goal.LIBRARY: self.tr("Library"),
            Goal.NEW: self.tr("New"),
            Goal.RECEIVE: self.tr("Receive"),
            Goal.PEOPLE: self.tr("People"),
            Goal.MODELS: self.tr("Models"),
            Goal.SETTINGS: self.tr("Settings"),
            Goal.PATTERNS: self.tr("Patterns"),
        }
        for goal, button in self._buttons.items():
            button.say(words[goal], QKeySequence(Keys.OF_GOAL[goal]))
        self._lock.say(self.tr("Lock"), QKeySequence(Keys.LOCK))
        self.setAccessibleName(self.tr("Places"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the words out where the window is too low for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = [*self._buttons.values(), self._lock]
        needed = sum(button.full_height() + _SPACE for button in buttons if not button.isHidden()) + 24
        compact = needed > self.height()
        for button in buttons:
            button.set_compact(compact)
        # One more place than fits with room between them, at headquarters in a very low window.
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(0 if compact else _SPACE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the icons alone need."""
        hint = super().minimumSizeHint()
        hint.setHeight(0)
        return hint

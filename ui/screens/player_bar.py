"""The player: back, play, forward, slower, faster, and where we are."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.ports.playback import FASTEST, SLOWEST, Condition
from ui import theme
from ui.presenters.player import PlayerState
from ui.screens.screen import Screen
from ui.widgets.icons import icon
from ui.widgets.waveform import clock


class PlayerBar(Screen[PlayerState]):
    """One line of buttons. Its keys belong to the screen around it."""

    toggle_pressed = Signal()
    back_pressed = Signal()
    forward_pressed = Signal()
    slower_pressed = Signal()
    faster_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[QToolButton, str] = {}
        self._back = self._button("rewind", self.back_pressed)
        self._play = self._button("play", self.toggle_pressed)
        self._forward = self._button("fast-forward", self.forward_pressed)
        self._slower = self._button("minus", self.slower_pressed)
        self._faster = self._button("plus", self.faster_pressed)
        self._time = QLabel()
        self._time.setProperty("role", "strong")
        self._length = QLabel()
        self._length.setProperty("role", "secondary")
        self._speed = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._problem = QLabel(wordWrap=True)
        self._problem.setProperty("role", "warn")
        self._keys = QLabel()
        self._keys.setProperty("role", "secondary")
        # A hint only: it gives way to the buttons.
        self._keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for widget in (self._back, self._play, self._forward):
            layout.addWidget(widget)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._time)
        layout.addWidget(self._length)
        layout.addSpacing(2 * theme.GRID)
        layout.addWidget(self._slower)
        layout.addWidget(self._speed)
        layout.addWidget(self._faster)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._problem, 1)
        layout.addWidget(self._keys, 1)
        self.setFocusProxy(self._play)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons and the keys that do the same."""
        for button, name, keys in (
            (self._back, self.tr("Back 2 seconds"), "F1"),
            (self._forward, self.tr("Forward 5 seconds"), "F2"),
            (self._slower, self.tr("Slower"), "F3"),
            (self._faster, self.tr("Faster"), "F4"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name}  {keys}")
        self._keys.setText(self.tr("Esc play · F1 back · F2 forward · F3 F4 speed"))

    def fill(self, state: PlayerState) -> None:
        """Show where we are and what the next press does."""
        name = self.tr("Pause") if state.playing else self.tr("Play")
        if self._play.accessibleName() != name:
            self._play.setAccessibleName(name)
            self._play.setToolTip(f"{name}  Esc")
            self._icons[self._play] = "pause" if state.playing else "play"
            self._play.setIcon(icon(self._icons[self._play]))
        self._time.setText(clock(state.seconds))
        self._length.setText(self.tr("of {length}").format(length=clock(state.length_seconds)))
        self._speed.setText(self.tr("Speed {speed}").format(speed=f"{state.speed:.1f}"))
        self._speed.setMinimumWidth(self._speed.fontMetrics().horizontalAdvance(self._speed.text()) + 4)
        self._slower.setEnabled(state.speed > SLOWEST)
        self._faster.setEnabled(state.speed < FASTEST)
        there = state.length_seconds > 0
        for button in (self._back, self._play, self._forward):
            button.setEnabled(there)
        problem = self._problem_of(state)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._show_keys()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icons in the colours of now."""
        if event.type() == QEvent.Type.StyleChange:
            for button, name in self._icons.items():
                button.setIcon(icon(name))
                button.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the hint out where it has no room."""
        self._show_keys()
        super().resizeEvent(event)

    def _show_keys(self) -> None:
        layout = self.layout()
        needed = self._keys.sizeHint().width() + (layout.minimumSize().width() if layout is not None else 0)
        self._keys.setVisible(not self._problem.text() and needed <= self.width())

    def _problem_of(self, state: PlayerState) -> str:
        if state.condition is Condition.NO_LOUDSPEAKER:
            return self.tr("This computer has no loudspeaker or headphones. Connect one, then press play.")
        if state.error is not None:
            return f"{state.error.what} {state.error.next_step}"
        return ""

    def _button(self, name: str, pressed: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))
        button.clicked.connect(pressed)
        self._icons[button] = name
        return button

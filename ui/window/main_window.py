"""The main window: rail, content, status line, and the cover before all of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.at_work import AtWork
from ui.presenters.navigation import Goal
from ui.screens.notice import Notice
from ui.window.cover import CoverScreen
from ui.window.keys import Keys
from ui.window.keys_overview import KeysOverview
from ui.window.rail import Rail
from ui.window.statusline import StatusLine
from ui.window.tongue import TongueRow

_SMALLEST = (640, 360)
_FIRST = (1200, 720)
_BEFORE_A_VAULT = (Goal.FIRST_RUN, Goal.UNLOCK, Goal.DEMO)
_WITHOUT_RAIL = (*_BEFORE_A_VAULT, Goal.CONSENT, Goal.RECORDING)


class MainWindow(QWidget):
    """Only builds and shows; ui/window/frame.py decides."""

    wanted = Signal(object)
    lock_wanted = Signal()
    hide_pressed = Signal()
    back_pressed = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST)
        self.places = QStackedWidget()
        self.notice = Notice()
        self.cover = CoverScreen()
        self.status = StatusLine()
        self.tongue = TongueRow()
        self.tongue.hide()
        self._overview = KeysOverview(self)
        self._rail = Rail()
        self._rail.hide()
        self._demo = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._demo.setObjectName("demoband")
        self._demo.hide()
        self._may_close = False
        self._content = self._build_content()
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._content)
        self._layers.addWidget(self.cover)
        self._rail.wanted.connect(self.wanted)
        self._rail.lock_wanted.connect(self.lock_wanted)
        self._bind_keys()
        self._retranslate()
        theme.dress(self)

    def _build_content(self) -> QWidget:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.tongue)
        right.addWidget(self.places, 1)
        right.addWidget(self.status)
        self._across = across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(right, 1)
        content = QWidget()
        down = QVBoxLayout(content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._demo)
        down.addWidget(self.notice)
        down.addLayout(across, 1)
        return content

    def _bind_keys(self) -> None:
        for keys, act in (
            (Keys.LOCK, self.lock_wanted.emit),
            (Keys.HIDE, self.hide_pressed.emit),
            (Keys.HIDE_TOO, self.hide_pressed.emit),
            (Keys.BACK, self.back_pressed.emit),
            (Keys.OVERVIEW, self._show_keys),
            (Keys.QUIT, self.close),
        ):
            QShortcut(QKeySequence(keys), self, act)
        for goal, keys in Keys.OF_GOAL.items():
            QShortcut(QKeySequence(keys), self, lambda goal=goal: self._want(goal))

    def _show_keys(self) -> None:
        if self._layers.currentWidget() is self._content:
            self._overview.open()

    def _want(self, goal: Goal) -> None:
        if self._rail.leads_to(goal):
            self.wanted.emit(goal)

    def show_goal(self, goal: Goal) -> None:
        """Mark where we are; some places have no rail, so that nothing else is pressed by mistake."""
        self._rail.setVisible(goal not in _WITHOUT_RAIL)
        self.tongue.setVisible(goal in _BEFORE_A_VAULT)
        self._rail.show_goal(goal)

    def show_patterns(self, *, shown: bool) -> None:
        """Let the rail lead to patterns or not."""
        self._rail.show_patterns(shown=shown)

    def show_rail(self) -> None:
        """Let one go from a place that had no rail: what must not be left by mistake is over."""
        self._rail.show()

    def focus_place(self) -> None:
        """Let the keys of the place that is shown work, and the next Tab go into it, unless it took the focus."""
        shown = self.places.currentWidget()
        # The window's own focus: while a dialog is still closing, the application has none.
        if shown is not None and not shown.isAncestorOf(self.focusWidget() or self._rail):
            shown.setFocus()

    def show_cover(self, covered: bool) -> None:  # noqa: FBT001 - a state
        """Cover everything at once, or show it again, with the focus where it was."""
        if covered == (self._layers.currentWidget() is self.cover):
            return
        if covered:
            self._layers.setCurrentWidget(self.cover)
            self.cover.setFocus()
            self.repaint()
        else:
            self._layers.setCurrentWidget(self._content)
            (self.places.focusWidget() or self.places.currentWidget() or self.places).setFocus()
        self._retitle()

    def put_beside(self, widget: QWidget) -> None:
        """Show something beside every place, under the cover with them: the lesson."""
        self._across.addWidget(widget)

    def show_demo(self, demo: bool) -> None:  # noqa: FBT001 - a state
        """Show the band of the demo over the whole window, or take it away."""
        self._demo.setVisible(demo)
        self._retitle()

    def say_at_work(self, work: AtWork) -> None:
        """Say why the window stays open, and when it closes without losing anything."""
        what, then = {
            AtWork.RECORDING: (
                self.tr("The recording is still running."),
                self.tr("Stop it first; then the window closes without losing anything."),
            ),
            AtWork.ASKING: (
                self.tr("The consent is still being recorded."),
                self.tr("Go on with the questions, or press “Not now”; then the window can be closed."),
            ),
            AtWork.SEALING: (
                self.tr("The recording has ended, and is being sealed."),
                self.tr("Wait until that is done; then the window can be closed."),
            ),
            AtWork.BRINGING_IN: (
                self.tr("A recording is being brought in."),
                self.tr("Wait until that is done; then the window can be closed."),
            ),
        }[work]
        self.notice.tell("warn", what, then)

    def close_for_good(self) -> None:
        """Close without asking again."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask whether nothing is lost before going."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language, or in other colours."""
        if event.type() == QEvent.Type.LanguageChange:
            theme.dress(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._demo.setText(self.tr("DEMO: nothing here is real, and nothing of it leaves this demo."))
        self._retitle()

    def _retitle(self) -> None:
        # A covered window names nothing, in the list of windows either.
        covered = self._layers.currentWidget() is self.cover
        name = self.tr("Clock") if covered else "Saksi"
        self.setWindowTitle(
            self.tr("{name}, demo").format(name=name) if self._demo.isVisibleTo(self) and not covered else name
        )

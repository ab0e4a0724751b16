"""The first page of the first run: three calm choices."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.first_run import FirstRunState
from ui.screens.first_run_page import FirstRunPage
from ui.screens.notice import Notice
from ui.widgets.column import Column
from ui.widgets.icon_label import IconLabel

_WIDTH = 980
_ICON = 32
_NARROW = 820


class _Choice(QFrame):
    """A card with an icon, a title, what it means, and its button."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._about = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._about.setProperty("role", "secondary")
        self.button = QPushButton()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(theme.GRID)
        layout.addWidget(IconLabel(icon, "accent", _ICON))
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._about, 1)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self.button)

    def say(self, title: str, about: str, press: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._about.setText(about)
        self.button.setText(press)


class WelcomePage(FirstRunPage):
    """Create, open, or try the demo."""

    create_pressed = Signal()
    open_pressed = Signal()
    demo_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._about = QLabel(wordWrap=True)
        self._notice = Notice()
        self._choices = (_Choice("shield-check"), _Choice("folder-open"), _Choice("graduation-cap"))
        presses = (self.create_pressed, self.open_pressed, self.demo_pressed)
        cards = self._cards = QHBoxLayout()
        cards.setSpacing(2 * theme.GRID)
        for choice, press in zip(self._choices, presses, strict=True):
            choice.button.clicked.connect(press)
            cards.addWidget(choice, 1)
        self._choices[0].button.setProperty("kind", "primary")
        column = Column(_WIDTH)
        body = column.body
        body.addStretch(2)
        for one in (self._title, self._about):
            body.addWidget(one)
        body.addSpacing(theme.GRID)
        body.addLayout(cards)
        body.addWidget(self._notice)
        body.addStretch(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.retranslate()

    def start(self) -> None:
        """Go to the first choice."""
        self._choices[0].button.setFocus()

    def fill(self, state: FirstRunState) -> None:
        """Show what went wrong, if anything did."""
        self._notice.explain(state.error)
        for choice in self._choices:
            choice.button.setEnabled(not state.busy)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the choices below each other where there is no room beside."""
        narrow = event.size().width() < theme.scaled(_NARROW)
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Welcome to Saksi"))
        self._about.setText(
            self.tr(
                "Saksi records what people testify and keeps it in an encrypted vault on this laptop."
                " It needs no internet and opens no connection."
            )
        )
        create, existing, demo = self._choices
        create.say(
            self.tr("A new vault"),
            self.tr("For an office that begins with Saksi. It takes about five minutes, a pen and a sheet of paper."),
            self.tr("Create a vault…"),
        )
        existing.say(
            self.tr("A vault that is there"),
            self.tr("On this laptop or on a disk that is connected. You need its passphrase or its recovery code."),
            self.tr("Open a vault…"),
        )
        demo.say(
            self.tr("The demo"),
            self.tr("Invented testimonies and a lesson in steps. Nothing in it is real, and nothing of it leaves it."),
            self.tr("Try the demo"),
        )

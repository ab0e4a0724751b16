"""The first run: one page at a time (see ui/presenters/first_run.py)."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.first_run import FirstRunState, Page
from ui.screens.ask_path import ask_folder
from ui.screens.checklist import ChecklistView
from ui.screens.first_run_code import CodeBackPage, CodePage
from ui.screens.first_run_keepers import KeepersPage
from ui.screens.first_run_office import OfficePage
from ui.screens.first_run_page import FirstRunPage
from ui.screens.first_run_welcome import WelcomePage
from ui.screens.new_passphrase import NewPassphraseView
from ui.screens.screen import Screen
from ui.screens.step import Step
from ui.widgets.column import Column


class PassphrasePage(FirstRunPage):
    """The passphrase of the new vault."""

    back_pressed = Signal()
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = NewPassphraseView()
        self._step = Step()
        self._step.back_pressed.connect(self.back_pressed)
        self._step.next_pressed.connect(self.accepted)
        self._step.body.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def start(self) -> None:
        """Go to the first field."""
        self.view.start()

    def fill(self, state: FirstRunState) -> None:
        """Show the words and how far they are typed."""
        self.view.show_state(state.passphrase)
        self._step.allow(on=state.passphrase.ready)
        self._step.explain(state.error)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._step.say(
            self.tr("Step 2 of 6"),
            self.tr("The passphrase"),
            self.tr(
                "Six words chosen by chance cannot be guessed. Learn them by heart: make a small story of them."
                " Whoever knows them can open the vault, and nobody can look them up for you."
            ),
            self.tr("Back"),
            self.tr("Continue"),
        )


class MakingPage(FirstRunPage):
    """A few seconds of waiting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        column = Column(480)
        column.body.addStretch(2)
        for one in (self._title, self._bar, self._about):
            column.body.addWidget(one)
        column.body.addStretch(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.retranslate()

    def fill(self, state: FirstRunState) -> None:
        """Nothing changes here."""

    def retranslate(self) -> None:
        """Say what is going on."""
        self._title.setText(self.tr("Making the vault"))
        self._bar.setAccessibleName(self.tr("Making the vault"))
        self._about.setText(self.tr("It takes some seconds on purpose: the same work makes every guess slow."))


class ChecklistPage(FirstRunPage):
    """What protects this computer, before the vault is opened."""

    again_pressed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = ChecklistView()
        self._limits = QLabel(wordWrap=True)
        self._limits.setProperty("role", "secondary")
        self._step = Step()
        self._step.back_pressed.connect(self.again_pressed)
        self._step.next_pressed.connect(self.finished)
        self._step.body.addWidget(self._list)
        self._step.body.addSpacing(2 * theme.GRID)
        self._step.body.addWidget(self._limits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def start(self) -> None:
        """Go to the way on."""
        self._step.setFocus()

    def fill(self, state: FirstRunState) -> None:
        """Show the looks."""
        self._list.show_state(state.looks)
        self._step.allow(back=not state.busy)
        self._step.explain(state.error)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._step.say(
            self.tr("Step 6 of 6"),
            self.tr("What protects this laptop, and what does not"),
            "",
            self.tr("Look again"),
            self.tr("Open the vault"),
        )
        self._limits.setText(
            self.tr(
                "A locked vault protects what is in it. It cannot protect against somebody who sees you type, who makes"
                " you open it, or who had this laptop in hand and changed it."
            )
        )


class FirstRunScreen(Screen[FirstRunState]):
    """Shows the page of the state; each page has its own signals."""

    open_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.welcome = WelcomePage()
        self.office = OfficePage()
        self.passphrase = PassphrasePage()
        self.keepers = KeepersPage()
        self.code = CodePage()
        self.code_back = CodeBackPage()
        self.checklist = ChecklistPage()
        self._pages: dict[Page, FirstRunPage] = {
            Page.WELCOME: self.welcome,
            Page.OFFICE: self.office,
            Page.PASSPHRASE: self.passphrase,
            Page.KEEPERS: self.keepers,
            Page.MAKING: MakingPage(),
            Page.CODE: self.code,
            Page.CODE_BACK: self.code_back,
            Page.CHECKLIST: self.checklist,
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.welcome.open_pressed.connect(self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def fill(self, state: FirstRunState) -> None:
        """Show the page, and go to its first field when it has just come."""
        before = self._stack.currentWidget()
        page = self._pages[state.page]
        page.show_state(state)
        self._stack.setCurrentWidget(page)
        if page is not before:
            if before is self.code:
                # What was a secret is not left in a page that nobody sees.
                self.code.show_state(state)
            if state.page > Page.MAKING:
                self.passphrase.view.clear()
            if state.page > Page.CODE_BACK:
                self.code_back.clear()
            page.start()

    def start(self) -> None:
        """Go to the first choice, unless somebody is further already."""
        if self._stack.currentWidget() is self.welcome:
            self.welcome.start()

    def retranslate(self) -> None:
        """Each page says its own words."""

    def _ask(self) -> None:
        ask_folder(self, self.tr("The folder of a vault"), Path.home(), lambda path: self.open_chosen.emit(Path(path)))

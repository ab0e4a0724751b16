"""Unlocking: one field in the middle, and the other ways beneath it (see ui/presenters/unlock.py)."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.unlock import UnlockPage, UnlockState, Way
from ui.screens.ask_path import ask_open
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.screens.unlock_pages import NewCodePage, NewPassphrasePage, ReportPage
from ui.screens.unlock_rescue import RescuePage
from ui.screens.unlock_ways import CodeWay, HeaderWay, HeadquartersWay, PassphraseWay
from ui.widgets.column import Column
from ui.widgets.icon_label import IconLabel

_WIDTH = 520
_ICON = 32
_STEPS = 1000
_SLIPS = ("vault.wrong_", "crypto.recovery_", "vault.keyslot_missing")


class EnterPage(Screen[UnlockState]):
    """The vault, the way in that was chosen, and the others as quiet words."""

    way_chosen = Signal(Way)
    another_wanted = Signal()
    header_chosen = Signal(str)
    rescue_wanted = Signal()
    renewal_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passphrase = PassphraseWay()
        self.code = CodeWay()
        self.headquarters = HeadquartersWay()
        self.header = HeaderWay()
        self._ways = {
            Way.PASSPHRASE: self.passphrase,
            Way.RECOVERY_CODE: self.code,
            Way.HEADQUARTERS: self.headquarters,
            Way.KEY_HEADER: self.header,
        }
        self.header.pressed.connect(self._ask_header)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._folder = QLabel(wordWrap=True)
        self._folder.setProperty("role", "secondary")
        self._folder.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setProperty("kind", "thin")
        self._busy = QLabel(wordWrap=True)
        self._busy.setProperty("role", "secondary")
        self._notice = Notice()
        self._rescue = QPushButton()
        self._rescue.clicked.connect(self.rescue_wanted)
        self._links = {way: QPushButton() for way in self._ways}
        self._another = QPushButton()
        self._renew = QCheckBox()
        self._renew.clicked.connect(self.renewal_wanted)
        self._renewing = Notice()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(theme.GRID)
        inside.addWidget(IconLabel("lock", "accent", _ICON))
        inside.addWidget(self._title)
        inside.addWidget(self._folder)
        inside.addSpacing(theme.GRID)
        for way in self._ways.values():
            inside.addWidget(way)
        # The line keeps its room, so that nothing jumps.
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        inside.addWidget(self._bar)
        inside.addWidget(self._busy)
        column = Column(_WIDTH)
        column.body.addStretch(2)
        column.body.addWidget(card)
        column.body.addWidget(self._notice)
        column.body.addWidget(self._renewing)
        column.body.addWidget(self._rescue)
        column.body.addLayout(self._build_links())
        column.body.addStretch(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _build_links(self) -> QVBoxLayout:
        links = QVBoxLayout()
        links.setSpacing(0)
        for way, link in self._links.items():
            link.clicked.connect(lambda _checked=False, way=way: self.way_chosen.emit(way))
        self._another.clicked.connect(self.another_wanted)
        for link in (*self._links.values(), self._another):
            link.setProperty("kind", "quiet")
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        links.addSpacing(theme.GRID)
        links.addWidget(self._renew, 0, Qt.AlignmentFlag.AlignHCenter)
        return links

    def start(self) -> None:
        """Go to the field of the way that is shown."""
        way = self._state.way if self._state else Way.PASSPHRASE
        self._ways[way].start()

    def clear(self) -> None:
        """Forget everything that was typed."""
        for way in self._ways.values():
            way.clear()

    def fill(self, state: UnlockState) -> None:
        """Show the way, what is going on, and what went wrong."""
        self._folder.setText(state.folder.replace("/", "/\N{ZERO WIDTH SPACE}"))
        for way, widget in self._ways.items():
            widget.setVisible(way is state.way)
            self._links[way].setVisible(way is not state.way and way is not Way.KEY_HEADER)
        free = not state.busy and not state.wait_seconds
        self._ways[state.way].allow(free=free, busy=state.busy, wrong_line=state.wrong_line)
        for link in (*self._links.values(), self._another):
            link.setEnabled(not state.busy)
        self._renew.setChecked(state.renewing)
        self._renew.setEnabled(not state.busy)
        self._show_renewing(state)
        self._rescue.setVisible(state.rescue is not None and not state.busy)
        self._show_work(state)
        self._show_told(state)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Unlock the vault"))
        self._bar.setAccessibleName(self.tr("Opening the vault"))
        self._links[Way.PASSPHRASE].setText(self.tr("Use the passphrase"))
        self._links[Way.RECOVERY_CODE].setText(self.tr("Use the recovery code"))
        self._links[Way.HEADQUARTERS].setText(self.tr("Use what headquarters sent"))
        self._rescue.setText(self.tr("Save what can be saved…"))
        self._another.setText(self.tr("Another vault, or a new one"))
        self._renew.setText(self.tr("Make new keys after opening"))

    def _show_renewing(self, state: UnlockState) -> None:
        self._renewing.tell(
            "info",
            self.tr("Open it as always; then everything is locked anew.") if state.renewing else "",
            self.tr("For when somebody may have had the passphrase, the code or this laptop in hand."),
        )

    def _show_work(self, state: UnlockState) -> None:
        self._bar.setVisible(state.busy)
        finishing = state.step is not None and state.step.total > 0
        self._busy.setVisible(finishing)
        self._busy.setText(self.tr("Finishing a recording that was interrupted"))
        self._bar.setRange(0, _STEPS if finishing else 0)
        if state.step is not None and finishing:
            self._bar.setValue(round(_STEPS * state.step.done / state.step.total))

    def _show_told(self, state: UnlockState) -> None:
        if state.wait_seconds:
            wait = self.tr("After several wrong attempts the next one has to wait: {seconds} s.")
            self._notice.tell("warn", wait.format(seconds=state.wait_seconds), self.tr("Nothing is ever erased."))
        elif state.header_restored:
            self._notice.tell("good", self.tr("The key header is back in its place."), self.tr("Now open the vault."))
        elif state.error is not None and state.error.code.startswith(_SLIPS):
            # A slip of the fingers is no danger, and not shown as one.
            self._notice.tell("warn", state.error.what, state.error.next_step)
        else:
            self._notice.explain(state.error)

    def _ask_header(self) -> None:
        ask_open(self, self.tr("The copy of the key header"), Path.home(), self.header_chosen.emit)


class UnlockScreen(Screen[UnlockState]):
    """The way in, then a new passphrase where the old one is lost, then what a crash had left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.enter = EnterPage()
        self.new_passphrase = NewPassphrasePage()
        self.report = ReportPage()
        self.rescue = RescuePage()
        self.new_code = NewCodePage()
        self._pages: dict[UnlockPage, EnterPage | NewPassphrasePage | NewCodePage | RescuePage | ReportPage] = {
            UnlockPage.ENTER: self.enter,
            UnlockPage.NEW_PASSPHRASE: self.new_passphrase,
            UnlockPage.CODE: self.new_code,
            UnlockPage.CODE_BACK: self.new_code,
            UnlockPage.RESCUE: self.rescue,
            UnlockPage.REPORT: self.report,
        }
        self._stack = QStackedWidget()
        for page in dict.fromkeys(self._pages.values()):
            self._stack.addWidget(page)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def fill(self, state: UnlockState) -> None:
        """Show the page; go to its first field when it, or another way in, has just come."""
        page = self._pages[state.page]
        before = self._stack.currentWidget()
        page.show_state(state)
        self._stack.setCurrentWidget(page)
        if page is not before:
            self.enter.clear()
            if before is self.new_passphrase:
                self.new_passphrase.view.clear()
            if before is self.new_code:
                # What was a secret is not left in a page that nobody sees.
                self.new_code.show_state(state)
                self.new_code.back.clear()
            page.start()

    def start(self) -> None:
        """Go to the field."""
        self.enter.start()

    def retranslate(self) -> None:
        """Each page says its own words."""

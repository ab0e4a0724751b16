"""Beside a testimony: name and contact, closed until the passphrase is typed once more."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.identity import Identity
from ui import theme
from ui.presenters.identity import IdentityPhase, IdentityState, IdentityTold
from ui.screens.identity_form import IdentityForm
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.secret_field import SecretField
from ui.widgets.waveform import clock

_PAGES = {
    IdentityPhase.CLOSED: 0,
    IdentityPhase.ASKING: 1,
    IdentityPhase.OPENING: 1,
    IdentityPhase.OPEN: 2,
}
_SOON_SECONDS = 30
_LEAST_FIELDS = 120


class IdentityCard(Screen[IdentityState]):
    """Closed, it says nothing of the person; hidden, it closes."""

    asked = Signal()
    given_up = Signal()
    answered = Signal(str)
    used = Signal()
    saved = Signal()
    remove_asked = Signal(bool)
    removed = Signal()
    shut = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Identity | None = None
        self._about, self._kept, self._ask_label, self._left = (QLabel(wordWrap=True) for _ in range(4))
        for label in (self._about, self._left):
            label.setProperty("role", "secondary")
        self._notice = Notice()
        self._open, self._back, self._answer = (QPushButton() for _ in range(3))
        self._save, self._close, self._remove, self._keep, self._forget = (QPushButton() for _ in range(5))
        self._answer.setProperty("kind", "primary")
        self._save.setProperty("kind", "primary")
        self._remove.setProperty("kind", "quiet")
        self._forget.setProperty("kind", "danger")
        self._secret = SecretField()
        self.form = IdentityForm()
        self._question = QLabel(wordWrap=True)
        self._asking_to_forget = QWidget()
        self._pages = QStackedWidget()
        for page in (self._closed_page(), self._asking_page(), self._open_page()):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GRID, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._notice)
        layout.addWidget(self._pages, 1)
        self._connect()
        self.retranslate()

    @property
    def written(self) -> Identity | None:
        """What the form holds that is not saved yet; None where nothing was changed or it is closed."""
        return self.form.identity if self._shown is not None and self.form.identity != self._shown else None

    def fill(self, state: IdentityState) -> None:
        """Open, ask or close."""
        before = self._pages.currentIndex()
        self._pages.setCurrentIndex(_PAGES[state.phase])
        self._fill_form(state)
        self._fill_words(state)
        asking = state.phase in (IdentityPhase.ASKING, IdentityPhase.OPENING)
        self._secret.setEnabled(state.phase is IdentityPhase.ASKING)
        self._answer.setEnabled(state.phase is IdentityPhase.ASKING)
        self._answer.setText(self.tr("Opening…") if state.phase is IdentityPhase.OPENING else self.tr("Open"))
        if not asking:
            self._secret.clear()
        self._asking_to_forget.setVisible(state.removing)
        self._remove.setVisible(bool(state.kept) and not state.removing)
        for button in (self._save, self._forget, self._remove):
            button.setEnabled(not state.busy)
        if self._pages.currentIndex() != before and self.isVisible() and self._holds_keys():
            (self._open, self._secret, self.form)[self._pages.currentIndex()].setFocus()
        elif state.phase is IdentityPhase.ASKING and state.error is not None and self.isVisible():
            self._secret.select()

    def retranslate(self) -> None:
        """Set every word."""
        self._about.setText(
            self.tr(
                "Names, papers and telephone numbers lie apart, under a key of their own. They are in no export, unless"
                " the person agreed to be named to whoever gets it."
            )
        )
        self._open.setText(self.tr("Open name and contact…"))
        self._ask_label.setText(self.tr("The passphrase, once more"))
        self._secret.name(self._ask_label.text())
        self._back.setText(self.tr("Leave it closed"))
        self._save.setText(self.tr("Save"))
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("What was written is saved"))
        self._remove.setText(self.tr("Forget all of it…"))
        self._question.setText(
            self.tr("Name and contact are then gone from this computer. Nobody can bring them back.")
        )
        self._forget.setText(self.tr("Forget them"))
        self._keep.setText(self.tr("Keep them"))
        self.form.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Close, whatever hides it: the cover, another page, another place."""
        if not event.spontaneous():
            self.shut.emit()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count keys and turns of the wheel in the open form as use: whoever reads must not be interrupted."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.Wheel):
            self.used.emit()
        return super().eventFilter(watched, event)

    def _fill_form(self, state: IdentityState) -> None:
        if state.identity is not None and state.identity != self._shown:
            self._shown = state.identity
            if self.form.identity != state.identity:
                self.form.show_identity(state.identity)
        elif state.identity is None and self._shown is not None:
            self._shown = None
            self.form.empty()

    def _fill_words(self, state: IdentityState) -> None:
        if state.error is not None:
            self._notice.explain(state.error)
        else:
            told = {
                None: ("", ""),
                IdentityTold.SAVED: ("good", self.tr("Saved.")),
                IdentityTold.REMOVED: ("good", self.tr("Name and contact are forgotten here.")),
                IdentityTold.CLOSED_ITSELF: (
                    "info",
                    self.tr("Closed, because nobody used it for a while. All is saved."),
                ),
            }
            self._notice.tell(*told[state.told])
        kept = {
            None: "",
            True: self.tr("Something is written down for this testimony."),
            False: self.tr("Nothing is written down for this testimony."),
        }
        self._kept.setText(kept[state.kept])
        left = self.tr("Closes by itself in {time}").format(time=clock(state.remaining_seconds))
        self._left.setText(left)
        theme.set_property(self._left, "role", "warn" if state.remaining_seconds <= _SOON_SECONDS else "secondary")

    def _holds_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is None or focus is self or self.isAncestorOf(focus)

    def _closed_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._about)
        layout.addWidget(self._kept)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return page

    def _asking_page(self) -> QWidget:
        page = QWidget()
        buttons = Flow()
        buttons.addWidget(self._answer)
        buttons.addWidget(self._back)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._ask_label)
        layout.addWidget(self._secret)
        layout.addLayout(buttons)
        layout.addStretch(1)
        return page

    def _open_page(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("contents")
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, theme.GRID, 0)
        fields.addWidget(self.form)
        fields.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        fields.addWidget(self._asking_to_forget)
        fields.addStretch(1)
        choice = Flow()
        choice.addWidget(self._forget)
        choice.addWidget(self._keep)
        asking = QVBoxLayout(self._asking_to_forget)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self._question)
        asking.addLayout(choice)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # As high as there is room: what is in it must not make the page beside the words longer.
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        scroll.setMinimumHeight(theme.scaled(_LEAST_FIELDS))
        scroll.setWidget(inside)
        scroll.viewport().installEventFilter(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self._left, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._save)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        return page

    def _connect(self) -> None:
        self._open.clicked.connect(self.asked)
        self._back.clicked.connect(self.given_up)
        self._answer.clicked.connect(self._say_passphrase)
        self._secret.entered.connect(self._say_passphrase)
        self.form.edited.connect(self.used)
        self._save.clicked.connect(self.saved)
        self._close.clicked.connect(self.shut)
        self._remove.clicked.connect(lambda: self.remove_asked.emit(True))
        self._keep.clicked.connect(lambda: self.remove_asked.emit(False))
        self._forget.clicked.connect(self.removed)

    def _say_passphrase(self) -> None:
        typed = self._secret.text
        self._secret.clear()
        if typed:
            self.answered.emit(typed)

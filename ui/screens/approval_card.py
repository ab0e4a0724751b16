"""A second person reads what they approve, and types their own passphrase."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.consent import Question
from app.domain.consent_gate import Reason
from app.usecases.approve import approvable
from ui import theme
from ui.presenters.approval import ApprovalState
from ui.screens.consent_words import kind_words
from ui.screens.notice import Notice
from ui.screens.recording_words import short_clock
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.secret_field import SecretField
from ui.widgets.still_box import StillBox


class ApprovalCard(Screen[ApprovalState]):
    """Hidden for an adult. The passphrase leaves the field with the press."""

    chosen = Signal(str)
    toggled = Signal(Question)
    approved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._why, self._what, self._done = (QLabel(wordWrap=True) for _ in range(3))
        self._why.setProperty("role", "secondary")
        self._done.setProperty("role", "good")
        self._notice = Notice()
        self.kinds = {question: self._chip(question) for question in approvable()}
        self.who = StillBox()
        self.who.activated.connect(lambda index: self.chosen.emit(self.who.itemText(index)))
        self._who_title, self._secret_title = QLabel(), QLabel()
        self.secret = SecretField()
        self.approve = QPushButton()
        self.approve.setProperty("kind", "primary")
        self.approve.clicked.connect(self._press)
        self.secret.entered.connect(self._press)
        self._form = QWidget()
        self._build()
        self.hide()
        self.retranslate()

    def _chip(self, question: Question) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.clicked.connect(lambda: self.toggled.emit(question))
        return chip

    def _build(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.GRID)
        kinds = Flow()
        for chip in self.kinds.values():
            kinds.addWidget(chip)
        form.addLayout(kinds)
        for widget in (self._who_title, self.who, self._secret_title, self.secret, self.approve):
            form.addWidget(widget)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(2 * theme.GRID,) * 4)
        inside.setSpacing(theme.GRID)
        for part in (self._title, self._why, self._what, self._done, self._notice, self._form):
            inside.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def fill(self, state: ApprovalState) -> None:
        """Show what would leave, for whom, and who may approve it."""
        self.setVisible(state.needed)
        self._what.setText(self._what_leaves(state))
        approved = [kind_words(one.question.kind) for one in state.choices if one.reason is Reason.GRANTED]
        self._done.setVisible(bool(approved))
        self._done.setText(self.tr("Approved as it is now, for: {kinds}").format(kinds=", ".join(approved)))
        self._why.setText(self._why_not(state))
        self._notice.explain(state.error)
        self._form.setVisible(bool(state.missing) and bool(state.approvers))
        for question, chip in self.kinds.items():
            chip.setVisible(question in state.missing)
            chip.setChecked(question in state.wanted)
        with QSignalBlocker(self.who):
            self.who.clear()
            self.who.addItems(list(state.approvers))
            self.who.setCurrentIndex(self.who.findText(state.code))
        self._form.setEnabled(not state.busy)
        self.approve.setEnabled(state.ready)

    def _why_not(self, state: ApprovalState) -> str:
        if state.missing and not state.approvers:
            return self.tr("A second person has to approve. Nobody may do that here yet: add somebody in the settings.")
        if state.missing:
            return self.tr("It does not leave before a second person has looked at it and types their own passphrase.")
        return self.tr("Nothing waits for a second person. What changes later has to be approved again.")

    def _what_leaves(self, state: ApprovalState) -> str:
        leaving = state.leaving
        return self.tr(
            "{case} as it is now: recordings {recordings} ({length}), texts {texts},"
            " photos and documents {attachments}."
        ).format(
            case=state.case_code,
            recordings=leaving.recordings,
            length=short_clock(leaving.seconds),
            texts=leaving.texts,
            attachments=leaving.attachments,
        )

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("A second person approves"))
        self._who_title.setText(self.tr("Who approves"))
        self.who.setAccessibleName(self._who_title.text())
        self._secret_title.setText(self.tr("Their own passphrase"))
        self.secret.name(self._secret_title.text())
        self.approve.setText(self.tr("I approve that this leaves"))
        for question, chip in self.kinds.items():
            chip.setText(kind_words(question.kind))

    def _press(self) -> None:
        if self._state is not None and self._state.ready and self.secret.text:
            passphrase = self.secret.text
            self.secret.clear()
            self.approved.emit(passphrase)

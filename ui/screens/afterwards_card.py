"""After an interview: what happens next, whom the person can turn to, how it was, a code on paper."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.guide import debriefing
from ui.presenters.afterwards import AfterwardsState
from ui.screens.before_words import need_word
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.screens.services_list import ServicesList

_TEXT_HEIGHT = 88


class ClosingCard(Screen[AfterwardsState]):
    """Seen when a recording is sealed, and later beside the testimony."""

    referral_toggled = Signal(str)
    debriefing_written = Signal(str)
    code_pressed = Signal()
    keep_pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, framed: bool = True) -> None:
        super().__init__(parent)
        self._next_title, self._services_title, self._after_title = QLabel(), QLabel(), QLabel()
        for title in (self._next_title, self._services_title, self._after_title):
            title.setProperty("role", "heading")
            title.setWordWrap(True)
        self._next, self._needs, self._asks = QLabel(wordWrap=True), QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label in (self._needs, self._asks):
            label.setProperty("role", "secondary")
        self.services = ServicesList(boxes=True)
        self.services.ticked.connect(self.referral_toggled)
        self.notes = QPlainTextEdit(tabChangesFocus=True)
        self.notes.setFixedHeight(theme.scaled(_TEXT_HEIGHT))
        self.notes.textChanged.connect(lambda: self.debriefing_written.emit(self.notes.toPlainText()))
        self.code = QLabel()
        self.code.setProperty("role", "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._code_help = QLabel(wordWrap=True)
        self._code_help.setProperty("role", "secondary")
        self.give, self.keep = QPushButton(), QPushButton()
        self.give.clicked.connect(self.code_pressed)
        self.keep.clicked.connect(self.keep_pressed)
        self._error = Notice()
        self._build(framed=framed)
        self.retranslate()

    def _build(self, *, framed: bool) -> None:
        card = QFrame()
        edge = 4 * theme.GRID if framed else 0
        if framed:
            card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(edge, edge, edge, edge)
        inside.setSpacing(12)
        code = QHBoxLayout()
        code.addWidget(self.code)
        code.addWidget(self.give)
        code.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.keep)
        for label in (self._next_title, self._next, self._code_help):
            inside.addWidget(label)
        inside.addLayout(code)
        for part in (self._services_title, self.services, self._after_title, self._needs, self._asks, self.notes):
            inside.addWidget(part)
        inside.addWidget(self._error)
        inside.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def fill(self, state: AfterwardsState) -> None:
        """Show what is written."""
        self.services.show_services(state.template, state.referrals)
        if self.notes.toPlainText() != state.debriefing:
            with QSignalBlocker(self.notes):
                self.notes.setPlainText(state.debriefing)
        needs = ", ".join(need_word(need) for need in state.sheet.needs)
        self._needs.setText(self.tr("Needs that were noted before: {needs}").format(needs=needs))
        self._needs.setVisible(bool(needs))
        self._asks.setText("\n".join(() if state.template is None else debriefing(state.template)))
        self.code.setText(state.code)
        self.code.setVisible(bool(state.code))
        self.give.setVisible(not state.code)
        self._code_help.setText(
            self.tr("Write it down for them now: it is shown only here, and it says nothing about them.")
            if state.code
            else self.tr("With a code on paper they can take consent back later without giving a name.")
        )
        for part in (self.give, self.services, self.notes):
            part.setEnabled(state.loaded and not state.busy)
        self.keep.setEnabled(state.loaded and not state.busy and state.changed)
        self.keep.setText(self.tr("Keep") if state.changed or not state.loaded else self.tr("Kept"))
        self._error.explain(state.error)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._next_title.setText(self.tr("What happens next"))
        self._next.setText(
            self.tr(
                "Tell the person: where it is kept, who may hear it by what they answered, that they can change that"
                " any day, and how they reach you. Promise nothing."
            )
        )
        self._services_title.setText(self.tr("Services you gave them"))
        self._after_title.setText(self.tr("How was it for you?"))
        self.notes.setAccessibleName(self._after_title.text())
        self.notes.setPlaceholderText(self.tr("For you and the interpreter; nothing of what was told, no names"))
        self.give.setText(self.tr("Make a code on paper"))
        self.keep.setText(self.tr("Keep"))


class ReportBackCard(Screen[AfterwardsState]):
    """What became of a testimony, as the person was told."""

    told_written = Signal(str)
    tell_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._told = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self.field = QLineEdit()
        self.field.textEdited.connect(self.told_written)
        self.field.returnPressed.connect(self.tell_pressed)
        self.tell = QPushButton()
        self.tell.clicked.connect(self.tell_pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for part in (self._title, self._told, self.field):
            layout.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.tell)
        layout.addLayout(row)
        self.retranslate()

    def fill(self, state: AfterwardsState) -> None:
        """Show what they were told so far."""
        lines = [f"{one.on.isoformat()}   {one.what}" for one in state.sheet.report_back]
        self._told.setText("\n".join(lines) or self.tr("The person has not been told yet."))
        theme.set_property(self._told, "role", "" if lines else "secondary")
        if self.field.text() != state.told:
            with QSignalBlocker(self.field):
                self.field.setText(state.told)
        self.field.setEnabled(state.loaded)
        self.tell.setEnabled(state.may_tell)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("What became of it"))
        self.field.setPlaceholderText(self.tr("What you told the person today, in one line"))
        self.field.setAccessibleName(self.tr("What you told the person today"))
        self.tell.setText(self.tr("They were told"))

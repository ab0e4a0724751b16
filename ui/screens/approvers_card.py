"""The card of the settings in which a second person is added, by themselves, or taken away."""

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.approvers import ApproversState
from ui.presenters.new_passphrase import NOTHING_CHOSEN
from ui.screens.new_passphrase import NewPassphraseView
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.icons import put_icon

_CODE = r"[A-Za-z0-9-]{1,12}"


class ApproversCard(Screen[ApproversState]):
    """Closed until somebody wants to be added."""

    begun = Signal()
    given_up = Signal()
    code_typed = Signal(str)
    accepted = Signal()
    remove_asked = Signal(str)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = NewPassphraseView()
        self._heading, self._about = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._heading.setProperty("role", "heading")
        self._about.setProperty("role", "secondary")
        self._open = QPushButton()
        self._open.clicked.connect(self.begun)
        self._notice = Notice()
        self._people = QWidget()
        self._flow = Flow(self._people)
        self.chips: dict[str, QPushButton] = {}
        self._sure, self._question = QWidget(), QLabel(wordWrap=True)
        self.keep, self.take_away = QPushButton(), QPushButton()
        self.take_away.setProperty("kind", "danger")
        self.keep.clicked.connect(self.given_up)
        self.take_away.clicked.connect(self.removed)
        self._form = self._build_form()
        self._build()
        self.view.show_state(NOTHING_CHOSEN)
        for part in (self._people, self._sure, self._form):
            part.hide()
        self.retranslate()

    def _build_form(self) -> QWidget:
        form = QWidget()
        self._code_title = QLabel()
        self.code = QLineEdit(maxLength=12)
        self.code.setValidator(QRegularExpressionValidator(QRegularExpression(_CODE), self.code))
        self.code.textEdited.connect(self.code_typed)
        self._give_up, self.accept = QPushButton(), QPushButton()
        self.accept.setProperty("kind", "primary")
        self._give_up.clicked.connect(self.given_up)
        self.accept.clicked.connect(self.accepted)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._give_up)
        foot.addWidget(self.accept)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for widget in (self._code_title, self.code, self.view):
            layout.addWidget(widget)
        layout.addLayout(foot)
        return form

    def _build(self) -> None:
        across = QHBoxLayout(self._sure)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._question, 1)
        across.addWidget(self.keep)
        across.addWidget(self.take_away)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
        inside.setSpacing(2 * theme.GRID)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(theme.GRID)
        words.addWidget(self._heading)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        head.addWidget(self._open)
        inside.addLayout(head)
        for part in (self._notice, self._people, self._sure, self._form):
            inside.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def fill(self, state: ApproversState) -> None:
        """Show who may approve, and the form where somebody is added."""
        self._show_people(state.codes)
        opening = state.adding and self._form.isHidden()
        self._form.setVisible(state.adding)
        self._open.setVisible(not state.adding)
        self._sure.setVisible(bool(state.leaving))
        self._question.setText(
            self.tr("Shall “{code}” approve nothing more? What was approved stands.").format(code=state.leaving)
        )
        self._notice.explain(state.error)
        if not state.adding:
            self.code.clear()
            self.view.clear()
        self.view.show_state(state.passphrase)
        self._form.setEnabled(not state.busy)
        self.accept.setEnabled(state.ready)
        if opening:
            self.code.setFocus()

    def _show_people(self, codes: tuple[str, ...]) -> None:
        if tuple(self.chips) == codes:
            return
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = {code: self._chip(code) for code in codes}
        self._people.setVisible(bool(codes))

    def _chip(self, code: str) -> QPushButton:
        chip = QPushButton(code, self._people)
        chip.setProperty("kind", "chip")
        chip.setAccessibleName(self.tr("Take “{code}” away").format(code=code))
        put_icon(chip, "x")
        chip.clicked.connect(lambda: self.remove_asked.emit(code))
        self._flow.addWidget(chip)
        return chip

    def retranslate(self) -> None:
        """Set every word."""
        self._heading.setText(self.tr("Second persons"))
        self._about.setText(
            self.tr("The testimony of a child leaves only when one of them approves, with a passphrase of their own.")
        )
        self._open.setText(self.tr("Add somebody…"))
        self._code_title.setText(self.tr("Their short code, no name"))
        self.code.setAccessibleName(self._code_title.text())
        self._give_up.setText(self.tr("Not now"))
        self.accept.setText(self.tr("Let them approve"))
        self.keep.setText(self.tr("Leave it as it is"))
        self.take_away.setText(self.tr("Take away"))

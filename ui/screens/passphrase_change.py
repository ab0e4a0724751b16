"""The card of the settings in which the passphrase is changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.settings import SettingsState
from ui.screens.new_passphrase import NewPassphraseView
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.secret_field import SecretField


class PassphraseChange(Screen[SettingsState]):
    """Closed until somebody wants it."""

    begun = Signal()
    given_up = Signal()
    accepted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = NewPassphraseView()
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self._open = QPushButton()
        self._open.clicked.connect(self.begun)
        self._notice = Notice()
        self._form = self._build_form()
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
        inside.addWidget(self._notice)
        inside.addWidget(self._form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retranslate()

    def _build_form(self) -> QWidget:
        form = QWidget()
        self._old_label = QLabel()
        self._old = SecretField()
        self._give_up = QPushButton()
        self._give_up.clicked.connect(self.given_up)
        self._accept = QPushButton()
        self._accept.setProperty("kind", "primary")
        self._accept.clicked.connect(lambda: self.accepted.emit(self._old.text))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._give_up)
        foot.addWidget(self._accept)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._old_label)
        layout.addWidget(self._old)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        return form

    def fill(self, state: SettingsState) -> None:
        """Open or close the form, and say what came of it."""
        opening = state.changing and self._form.isHidden()
        self._form.setVisible(state.changing)
        self._open.setVisible(not state.changing)
        if not state.changing:
            self._old.clear()
            self.view.clear()
        if state.passphrase_error is not None:
            self._notice.explain(state.passphrase_error)
        else:
            self._notice.tell("good", self.tr("The passphrase was changed.") if state.changed else "")
        self.view.show_state(state.passphrase)
        self._form.setEnabled(not state.busy)
        self._accept.setEnabled(state.passphrase.ready and not state.busy)
        self._accept.setText(self.tr("Changing…") if state.busy else self.tr("Change"))
        if opening:
            self._old.setFocus()

    def retranslate(self) -> None:
        """Set every word."""
        self._heading.setText(self.tr("Passphrase"))
        self._about.setText(self.tr("The other ways into the vault stay as they are."))
        self._open.setText(self.tr("Change the passphrase…"))
        self._old_label.setText(self.tr("The passphrase of now"))
        self._old.name(self.tr("The passphrase of now"))
        self._give_up.setText(self.tr("Leave it as it is"))

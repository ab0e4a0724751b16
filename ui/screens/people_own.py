"""Our own contact card."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.people import Role, SignedCard
from ui import theme
from ui.screens.ask_path import ask_save
from ui.screens.fingerprint import FingerprintWords
from ui.screens.role_words import role_word
from ui.screens.screen import Screen
from ui.widgets.still_box import StillBox

_LONGEST_NAME = 80
_FILE_NAME = "our-office.saksi-card"


class OwnCardView(Screen[SignedCard]):
    """Who we are, the words to read aloud, and the file to hand on."""

    renamed = Signal(str, Role)
    save_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._name = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._name.setProperty("role", "title")
        self._role = QLabel()
        self._role.setProperty("role", "badge")
        self._words_label = QLabel(wordWrap=True)
        self._words_label.setProperty("role", "secondary")
        self._words = FingerprintWords(2)
        self._station = QLabel(wordWrap=True)
        self._station.setProperty("role", "secondary")
        self._station.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._save = QPushButton()
        self._save.clicked.connect(self._ask)
        self._edit = QPushButton()
        self._edit.setCheckable(True)
        self._edit.toggled.connect(self._show_editing)
        self._editing = self._build_editing()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._heading)
        layout.addWidget(self._build_card())
        self.retranslate()

    def _build_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(theme.GRID)
        inside.addWidget(self._name)
        inside.addWidget(self._role, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(theme.GRID)
        inside.addWidget(self._words_label)
        inside.addWidget(self._words)
        inside.addSpacing(theme.GRID)
        inside.addWidget(self._station)
        inside.addSpacing(theme.GRID)
        for button in (self._save, self._edit):
            inside.addWidget(button)
        inside.addWidget(self._editing)
        return card

    def _build_editing(self) -> QWidget:
        part = QWidget()
        self._new_name = QLineEdit(maxLength=_LONGEST_NAME)
        self._new_role = StillBox()
        for role in Role:
            self._new_role.addItem(role_word(role))
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "secondary")
        self._sign = QPushButton()
        self._sign.setProperty("kind", "primary")
        self._sign.clicked.connect(self._rename)
        self._new_name.returnPressed.connect(self._rename)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, theme.GRID, 0, 0)
        layout.setSpacing(theme.GRID)
        for one in (self._new_name, self._new_role, self._hint):
            layout.addWidget(one)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._sign)
        layout.addLayout(buttons)
        part.hide()
        return part

    def fill(self, state: SignedCard) -> None:
        """Show the card."""
        named = state.card.name != state.card.station
        self._name.setText(state.card.name if named else self.tr("No name yet"))
        self._role.setText(role_word(state.card.role))
        self._words.show_words(state.words)
        self._station.setText(self.tr("Station {station}").format(station=state.card.station))

    def retranslate(self) -> None:
        """Say what does not change."""
        self._heading.setText(self.tr("Our card"))
        self._words_label.setText(self.tr("Read these eight words aloud to an office that has our card."))
        self._save.setText(self.tr("Save our card to a file…"))
        self._edit.setText(self.tr("Change name or role…"))
        self._new_name.setAccessibleName(self.tr("New name of our office"))
        self._new_role.setAccessibleName(self.tr("New role of our office"))
        for place, role in enumerate(Role):
            self._new_role.setItemText(place, role_word(role))
        self._hint.setText(
            self.tr("The card is signed anew and gets other words. Offices that have the old one go on trusting us.")
        )
        self._sign.setText(self.tr("Sign the new card"))

    def _show_editing(self, shown: bool) -> None:  # noqa: FBT001 - comes from a toggle
        self._editing.setVisible(shown)
        if shown and self._state is not None:
            card = self._state.card
            self._new_name.setText(card.name if card.name != card.station else "")
            self._new_role.setCurrentIndex(list(Role).index(self._state.card.role))
            self._new_name.setFocus()

    def _rename(self) -> None:
        if self._new_name.text().strip():
            self.renamed.emit(self._new_name.text(), list(Role)[self._new_role.currentIndex()])
            self._edit.setChecked(False)

    def _ask(self) -> None:
        ask_save(self, self.tr("Save our card"), Path.home() / _FILE_NAME, self.save_chosen.emit)

"""The offices that are trusted, one row each, and the card on which trust is taken back."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.people import Contact, usual_kind
from ui import theme
from ui.presenters.people import ContactLine
from ui.screens.ask_path import ask_save
from ui.screens.consent_words import kind_words
from ui.screens.moments import calendar_day
from ui.screens.role_words import role_word
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel
from ui.widgets.still_box import StillSpin

_MOST = 999_999_999
_LEAST_NAME = 200


class ContactRow(Screen[ContactLine]):
    """Who it is, since when, and what can be done."""

    revoke_pressed = Signal(str)
    header_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("user-check", "good")
        self._name = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._name.setProperty("role", "strong")
        self._facts = QLabel(wordWrap=True)
        self._facts.setProperty("role", "secondary")
        self._header = QPushButton()
        self._revoke = QPushButton()
        for button, press in ((self._header, self._ask), (self._revoke, self._press)):
            button.setProperty("kind", "quiet")
            button.clicked.connect(press)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        who = QHBoxLayout()
        who.setSpacing(theme.GRID + theme.GRID // 2)
        who.addWidget(self._icon)
        who.addLayout(words, 1)
        self._narrow = False
        self._presses = QHBoxLayout()
        self._presses.setSpacing(0)
        self._presses.addWidget(self._header)
        self._presses.addWidget(self._revoke)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(16, theme.GRID, theme.GRID, theme.GRID)
        self._across.addLayout(who, 1)
        self._across.addLayout(self._presses)
        self.retranslate()

    def make_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a state
        """Put the buttons below the name where there is no room beside it."""
        self._narrow = narrow
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Look whether there is room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        presses = self._header.sizeHint().width() * self._header.isVisibleTo(self) + self._revoke.sizeHint().width()
        below = self._narrow or presses + theme.scaled(_LEAST_NAME) > self.width()
        for layout, turned in ((self._across, below), (self._presses, presses + 4 * theme.GRID > self.width())):
            way = QBoxLayout.Direction.TopToBottom if turned else QBoxLayout.Direction.LeftToRight
            if layout.direction() is not way:
                layout.setDirection(way)

    def fill(self, state: ContactLine) -> None:
        """Show the office."""
        contact = state.contact
        self._icon.show_icon("user-x" if contact.revoked else "user-check", "muted" if contact.revoked else "good")
        self._name.setText(contact.card.name)
        since = calendar_day(contact.trusted_at)
        if contact.revoked:
            text = self.tr("{role}. Not trusted any more; its bundles count up to number {last}.")
        elif state.last_received:
            text = self.tr("{role}. Trusted since {since}; newest bundle here: number {received}.")
        else:
            text = self.tr("{role}. Trusted since {since}.")
        self._facts.setText(
            text.format(
                role=_what(contact),
                since=since,
                last=contact.last_good_sequence,
                received=state.last_received,
            )
        )
        self._header.setVisible(state.last_received > 0)
        self._revoke.setVisible(not contact.revoked)
        self._name_buttons(contact.card.name)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._header.setText(self.tr("Save its key header…"))
        self._header.setToolTip(self.tr("For an office whose vault lost its key files. It opens nothing by itself."))
        self._revoke.setText(self.tr("Take trust back…"))

    def _name_buttons(self, name: str) -> None:
        self._header.setAccessibleName(self.tr("Save the key header of {name}").format(name=name))
        self._revoke.setAccessibleName(self.tr("Take trust back from {name}").format(name=name))

    def _press(self) -> None:
        if self._state is not None:
            self.revoke_pressed.emit(self._state.contact.card.station)

    def _ask(self) -> None:
        if self._state is not None:
            station = self._state.contact.card.station
            start = Path.home() / f"{station[:8]}.keys"
            ask_save(self, self.tr("Save the key header"), start, lambda path: self.header_chosen.emit(station, path))


class RevokeView(Screen[ContactLine]):
    """What it means to take trust back, and the second press."""

    kept = Signal()
    revoked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "heading")
        self._about = QLabel(wordWrap=True)
        self._number_label = QLabel(wordWrap=True)
        self._number = StillSpin(maximum=_MOST)
        self._number.lineEdit().setTextMargins(theme.GRID, 0, 0, 0)
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "secondary")
        self._keep = QPushButton()
        self._keep.clicked.connect(self.kept)
        self._take = QPushButton()
        self._take.setProperty("kind", "danger")
        self._take.clicked.connect(lambda: self.revoked.emit(self._number.value()))
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(theme.GRID)
        for one in (self._title, self._about):
            inside.addWidget(one)
        inside.addSpacing(theme.GRID)
        inside.addWidget(self._number_label)
        inside.addWidget(self._number, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._hint)
        buttons = QHBoxLayout()
        buttons.addWidget(self._take)
        buttons.addStretch(1)
        buttons.addWidget(self._keep)
        inside.addSpacing(theme.GRID)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retranslate()

    def begin(self, line: ContactLine) -> None:
        """Offer the newest number that came, and put the focus where nothing is lost."""
        self._number.setValue(line.last_received)
        self._keep.setFocus()

    def fill(self, state: ContactLine) -> None:
        """Show whom it is about."""
        self._title.setText(self.tr("Take trust back from “{name}”?").format(name=state.contact.card.name))
        self._hint.setText(
            self.tr("The newest bundle that was received here has number {received}.").format(
                received=state.last_received
            )
            if state.last_received
            else self.tr("No bundle of this office was received here: 0 refuses all of them.")
        )

    def retranslate(self) -> None:
        """Say what does not change."""
        self._about.setText(
            self.tr(
                "Do this when the laptop or the keys of the office may be in other hands. From now on nothing is sealed"
                " for it, and its later bundles are refused. These keys can never be trusted again; the office needs"
                " a new vault. What it can read already it can still read."
            )
        )
        self._number_label.setText(self.tr("Number of the last bundle that was surely its own"))
        for field in (self._number, self._number.lineEdit()):
            field.setAccessibleName(self.tr("Number of the last bundle that was surely its own"))
        self._keep.setText(self.tr("Go on trusting it"))
        self._take.setText(self.tr("Take trust back"))


def _what(contact: Contact) -> str:
    """Return what an office is; of a partner, what it is to us."""
    return role_word(contact.card.role) if contact.kind is usual_kind(contact.card.role) else kind_words(contact.kind)

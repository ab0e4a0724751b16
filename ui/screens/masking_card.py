"""Beside a testimony: marking passages, choosing what is masked, and making the masked copy."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.consent import Voice
from app.domain.marked import MarkKind
from app.domain.masking import Cover
from ui import theme
from ui.presenters.masking_state import ChosenWords, Doing, MaskingState
from ui.screens.masking_own import MaskedCopyPage
from ui.screens.masking_progress import MaskingProgress
from ui.screens.masking_words import cover_words, standing_words, voice_choice
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.icons import icon
from ui.widgets.still_box import StillBox
from ui.widgets.waveform import clock

_BUTTON_SIDE = 18


class MaskingCard(Screen[MaskingState]):
    """Presses go out as signals; what they mean for the chosen paragraph is said by whoever knows it."""

    mark_pressed = Signal(MarkKind)
    words_added = Signal(str)
    words_removed = Signal(str)
    picking = Signal(bool)
    paragraph_pressed = Signal()
    passages_wanted = Signal(bool)
    cover_chosen = Signal(Cover)
    voice_chosen = Signal(Voice)
    make_pressed = Signal()
    copy_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = MaskedCopyPage()
        self.progress = MaskingProgress()
        self._error = Notice()
        self._made = Notice()
        self._titles = {name: _title() for name in ("marks", "words", "sound", "copies")}
        self._marks_about = _secondary()
        self.marks = {kind: QPushButton() for kind in MarkKind}
        self.field = QLineEdit()
        self.add = QPushButton()
        self._chosen = QVBoxLayout()
        self._shown: tuple[ChosenWords, ...] | None = None
        self._doing = Doing.NOTHING
        self.pick, self.passages = QCheckBox(), QCheckBox()
        self.paragraph = QPushButton()
        self.cover, self.voice = StillBox(), StillBox()
        self._cover_name, self._voice_name = QLabel(), QLabel()
        self._anonymous = _secondary()
        self._sum = QLabel(wordWrap=True)
        self.make = QPushButton()
        self.make.setProperty("kind", "primary")
        self._copies = QVBoxLayout()
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    # -- what is shown

    def fill(self, state: MaskingState) -> None:
        """Show what was chosen, or the copy."""
        has_keys = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._pages.setCurrentIndex(0 if state.own is None else 1)
        self._error.explain(state.error)
        self._made.tell(
            "good" if state.made else "",
            self.tr("The masked copy {case} is made.").format(case=state.made) if state.made else "",
            self.tr("It stays here until it is proved. Open it below."),
        )
        self.progress.show_state(state)
        self.own.show_state(state)
        idle = state.doing is Doing.NOTHING
        self._marks_about.setText(self._marks_words(state))
        for control in (*self.marks.values(), self.field, self.add, self.pick, self.paragraph, self.cover, self.voice):
            control.setEnabled(idle and state.transcribed)
        self.passages.setEnabled(idle and bool(state.marks))
        for box, on in ((self.pick, state.picking), (self.passages, state.passages)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.cover.setCurrentIndex(list(Cover).index(state.cover))
        self.voice.setCurrentIndex(list(Voice).index(state.voice))
        if state.words != self._shown:
            self._shown = state.words
            self._fill_words(state.words)
        self._sum.setText(self._sum_words(state))
        self.make.setEnabled(state.may_make)
        self._fill_copies(state)
        if state.doing is not self._doing:
            self._doing = state.doing
            self._follow(state, has_keys=has_keys)

    def _follow(self, state: MaskingState, *, has_keys: bool) -> None:
        """Roll to what runs, or came of it. Keys stay on this page: the button that had them rests."""
        self._area.verticalScrollBar().setValue(0)
        if has_keys:
            following = self.field if state.own is None else self.own.prove
            (following if state.doing is Doing.NOTHING else self.progress.stop).setFocus()

    def _marks_words(self, state: MaskingState) -> str:
        if not state.marks:
            return self.tr("Nothing is marked. Choose a paragraph, then say what it is about.")
        return self.tr("Passages marked: {count}. Authorities get none of them.").format(count=len(state.marks))

    def _sum_words(self, state: MaskingState) -> str:
        if not state.transcribed:
            return self.tr("Transcribe it first: only then is it known when a word is said.") if state.read else ""
        if any(one.places == 0 for one in state.words):
            return self.tr("Words that stand nowhere have to be taken off the list, or corrected in the transcript.")
        return self.tr(
            "Would be masked: {places} places, {length}. Speech that nobody could read is masked too."
        ).format(places=state.places, length=clock(state.seconds))

    def _fill_words(self, words: tuple[ChosenWords, ...]) -> None:
        _empty(self._chosen)
        for one in words:
            row = QWidget()
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            label = QLabel(one.words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
            count = QLabel(self.tr("not found") if one.places == 0 else str(one.places))
            count.setProperty("role", "warn" if one.places == 0 else "secondary")
            off = QToolButton()
            off.setProperty("kind", "quiet")
            off.setIcon(icon("x"))
            off.setAccessibleName(self.tr("Do not mask {words}").format(words=one.words))
            off.setToolTip(off.accessibleName())
            off.clicked.connect(partial(self._remove, one.words))
            across.addWidget(label, 1)
            across.addWidget(count)
            across.addWidget(off)
            self._chosen.addWidget(row)

    def _fill_copies(self, state: MaskingState) -> None:
        _empty(self._copies)
        self._titles["copies"].setVisible(bool(state.copies))
        for one in state.copies:
            button = QPushButton(f"{one.case_code} · {standing_words(one.standing)}")
            button.setProperty("kind", "quiet")
            button.clicked.connect(partial(self._open, one.testimony_id))
            self._copies.addWidget(button)

    def retranslate(self) -> None:
        """Name everything."""
        self._titles["marks"].setText(self.tr("Marked passages"))
        self._titles["words"].setText(self.tr("What to mask"))
        self._titles["sound"].setText(self.tr("What is heard instead"))
        self._titles["copies"].setText(self.tr("Masked copies of it"))
        names = {
            MarkKind.SELF_INCRIMINATION: (self.tr("Could be used against them"), "Ctrl+M"),
            MarkKind.THIRD_PARTY: (self.tr("About other people"), "Ctrl+Shift+M"),
        }
        for kind, button in self.marks.items():
            name, keys = names[kind]
            button.setText(name)
            # The chosen one is written bold, and must not be cut then.
            bold = QFontMetrics(theme.font(bold=True)).horizontalAdvance(name)
            button.setMinimumWidth(bold + 2 * _BUTTON_SIDE)
            button.setToolTip(self.tr("Marks the chosen paragraph; pressed again, lifts the mark") + f"  {keys}")
        self.field.setPlaceholderText(self.tr("A name or word"))
        self.field.setAccessibleName(self.tr("A name or word to mask wherever it stands"))
        self.add.setText(self.tr("Add"))
        self.pick.setText(self.tr("Choose words by pressing them"))
        self.paragraph.setText(self.tr("Whole paragraph"))
        self.passages.setText(self.tr("Everything that is marked"))
        self._cover_name.setText(self.tr("In place of words"))
        self._voice_name.setText(self.tr("Voice"))
        for box, label in ((self.cover, self._cover_name), (self.voice, self._voice_name)):
            box.setAccessibleName(label.text())
        for number, cover in enumerate(Cover):
            self.cover.setItemText(number, cover_words(cover))
        for number, voice in enumerate(Voice):
            self.voice.setItemText(number, voice_choice(voice))
        self._anonymous.setText(
            self.tr("Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.")
        )
        self.make.setText(self.tr("Make the masked copy"))
        self._shown = None

    def show_chosen(self, kinds: frozenset[MarkKind]) -> None:
        """Say as what the chosen paragraph is marked."""
        for kind, button in self.marks.items():
            button.setChecked(kind in kinds)

    # -- how it is built

    def _build(self) -> None:
        self._pages.addWidget(self._choosing())
        self._pages.addWidget(self.own)
        contents = QWidget()
        contents.setObjectName("contents")
        down = QVBoxLayout(contents)
        down.setContentsMargins(0, 0, theme.GRID, 0)
        down.setSpacing(theme.GRID)
        for part in (self._error, self._made, self.progress, self._pages):
            down.addWidget(part)
        down.addStretch(1)
        self._area = area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(contents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(area)

    def _choosing(self) -> QWidget:
        page = QWidget()
        down = QVBoxLayout(page)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.GRID)
        marks = Flow()
        for button in self.marks.values():
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            marks.addWidget(button)
        typed = QHBoxLayout()
        typed.addWidget(self.field, 1)
        typed.addWidget(self.add)
        self._chosen.setSpacing(0)
        sound = QGridLayout()
        sound.setColumnStretch(1, 1)
        sound.setHorizontalSpacing(theme.GRID)
        for row, (name, box) in enumerate(((self._cover_name, self.cover), (self._voice_name, self.voice))):
            sound.addWidget(name, row, 0)
            sound.addWidget(box, row, 1)
        for box, count in ((self.cover, len(Cover)), (self.voice, len(Voice))):
            box.addItems([""] * count)
        down.addWidget(self._titles["marks"])
        down.addWidget(self._marks_about)
        down.addLayout(marks)
        down.addWidget(self._titles["words"])
        down.addLayout(typed)
        down.addLayout(self._chosen)
        down.addWidget(self.pick)
        down.addWidget(self.passages)
        down.addWidget(self.paragraph, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(self._titles["sound"])
        down.addLayout(sound)
        down.addWidget(self._anonymous)
        down.addWidget(self._sum)
        down.addWidget(self.make, 0, Qt.AlignmentFlag.AlignRight)
        down.addWidget(self._titles["copies"])
        down.addLayout(self._copies)
        return page

    def _connect(self) -> None:
        for kind, button in self.marks.items():
            button.clicked.connect(partial(self._mark, kind))
        self.field.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.pick.toggled.connect(self.picking)
        self.passages.toggled.connect(self.passages_wanted)
        self.paragraph.clicked.connect(self.paragraph_pressed)
        self.cover.activated.connect(lambda number: self.cover_chosen.emit(list(Cover)[number]))
        self.voice.activated.connect(lambda number: self.voice_chosen.emit(list(Voice)[number]))
        self.make.clicked.connect(self.make_pressed)

    def _mark(self, kind: MarkKind, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        # Whether it is marked is said by the vault.
        self.marks[kind].setChecked(not self.marks[kind].isChecked())
        self.mark_pressed.emit(kind)

    def _add(self) -> None:
        if self.field.text().strip():
            self.words_added.emit(self.field.text())
            self.field.clear()

    def _remove(self, words: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.words_removed.emit(words)

    def _open(self, testimony_id: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.copy_pressed.emit(testimony_id)


def _title() -> QLabel:
    made = QLabel(wordWrap=True)
    made.setProperty("role", "strong")
    return made


def _secondary() -> QLabel:
    made = QLabel(wordWrap=True)
    made.setProperty("role", "secondary")
    return made


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

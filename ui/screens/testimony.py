"""One testimony: its sound on top, its words below, and beside them what is still to be done."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.review import Speaker
from ui import theme
from ui.presenters.finding import FindState
from ui.presenters.overview import OverviewState
from ui.presenters.player import PlayerState
from ui.presenters.testimony_state import Phase, Sealing, TestimonyState
from ui.presenters.transcript_rows import Row, RowKind
from ui.screens.find_bar import FindBar
from ui.screens.notice import Notice
from ui.screens.player_bar import PlayerBar
from ui.screens.screen import Screen
from ui.screens.seal_card import SealCard
from ui.screens.testimony_header import TestimonyHeader
from ui.screens.testimony_side import TestimonySide
from ui.screens.testimony_words import passage_of, speaker_name, told_words
from ui.widgets.flow import Flow
from ui.widgets.icons import icon
from ui.widgets.tab_order import tab_through
from ui.widgets.transcript_view import TranscriptView
from ui.widgets.waveform import Stretch, StretchKind, Waveform, clock

_BUTTON_SIDE = 18
_SIDE_BY_SIDE = 880
_LEAST_WORDS = 320
_LEAST_SIDE = 270
_KEYED_SPEAKERS = (Speaker.SURVIVOR, Speaker.INTERPRETER, Speaker.INTERVIEWER)


class TestimonyScreen(Screen[TestimonyState]):
    """Presses go out as signals; rows are numbers of the state that is shown."""

    __test__ = False
    sought = Signal(float)
    word_pressed = Signal(int, int)
    row_chosen = Signal(int)
    edited = Signal(int, str)
    speaker_pressed = Signal(int, Speaker)
    listened_pressed = Signal(int)
    merge_pressed = Signal(int)
    check_pressed = Signal(int, int)
    undo_pressed = Signal()
    redo_pressed = Signal()
    seal_asked = Signal(bool)
    covered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = TestimonyHeader()
        self.player = PlayerBar()
        self.find_bar = FindBar()
        self.side = TestimonySide()
        self.seal_card = SealCard()
        self.waveform = Waveform()
        self.view = TranscriptView()
        self._rows: tuple[Row, ...] = ()
        self._drawn: object = None
        self._wants_focus = False
        self._notice = Notice()
        self._find, self._undo, self._redo, self._edit = (QToolButton() for _ in range(4))
        self._icons = {self._edit: "pencil", self._undo: "undo-2", self._redo: "redo-2", self._find: "search"}
        self._speakers = {speaker: QPushButton() for speaker in _KEYED_SPEAKERS}
        self._listened = QPushButton()
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "secondary")
        self._work = QVBoxLayout()
        self._below = QHBoxLayout()
        self._body = QStackedWidget()
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.retranslate()

    def add_transcription(self, panel: QWidget) -> None:
        """Put the panel that transcribes above the words, for eyes and for Tab; made elsewhere."""
        self._work.addWidget(panel)
        words = (self.find_bar, self.view, *self._speakers.values(), self._listened, *self._icons)
        tab_through(self, (*self.header.tab_line, self.waveform, self.player, panel, *words, self.side, self.seal_card))

    # -- what is shown

    def fill(self, state: TestimonyState) -> None:
        """Show what has changed."""
        self.header.show_state(state)
        if state.facts is not self._drawn:
            self._drawn = state.facts
            self._fill_waveform(state)
        if state.rows is not self._rows:
            self._rows = state.rows
            self.view.set_passages([passage_of(row) for row in state.rows])
            self._fill_waveform(state)
            self.row_chosen.emit(self.view.chosen)
        self.side.show_state(state)
        self.seal_card.show_state(state)
        self._fill_actions(state)
        self._fill_notice(state)
        covered = state.phase is Phase.SEALED or state.sealing in (Sealing.ASKED, Sealing.RUNNING)
        if covered and self._body.currentIndex() == 0:
            self.seal_card.setFocus()
        self._body.setCurrentIndex(1 if covered else 0)
        self._empty.setVisible(state.phase is not Phase.SEALED and not state.rows)
        self.view.setVisible(bool(state.rows))
        if self._wants_focus and state.rows:
            self._wants_focus = False
            self.view.setFocus()
        self._empty.setText(self._empty_words(state))

    def show_overview(self, state: OverviewState) -> None:
        """Show the picture of the sound."""
        self.waveform.set_peaks(state.peaks, state.share)

    def show_player(self, state: PlayerState) -> None:
        """Show where the player is."""
        self.player.show_state(state)
        self.waveform.set_position(state.seconds)
        told = self.tr("{time} of {length}").format(time=clock(state.seconds), length=clock(state.length_seconds))
        self.waveform.setAccessibleDescription(told)

    def show_found(self, state: FindState) -> None:
        """Mark what was found."""
        self.find_bar.show_state(state)
        rows = {row.key: number for number, row in enumerate(self._rows)}
        found: dict[int, list[tuple[int, int]]] = {}
        for place in state.places:
            if place.key in rows:
                found.setdefault(rows[place.key], []).append((place.start, place.end))
        place_now = state.place
        looked_at = None
        if place_now is not None and place_now.key in rows:
            looked_at = rows[place_now.key], (place_now.start, place_now.end)
        self.view.set_found(found, looked_at)

    def take_focus(self) -> None:
        """Give the keys to the words, as soon as there are any."""
        self._wants_focus = True
        self.player.setFocus()

    def focus_words(self) -> None:
        """Give the keys to the words, or to the sound where there are none."""
        (self.player if self.view.isHidden() else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, row: int) -> None:
        """Bring a row before the eyes."""
        self.view.choose(row)

    # -- words

    def retranslate(self) -> None:
        """Name everything."""
        self.waveform.setAccessibleName(self.tr("Sound"))
        self.view.setAccessibleName(self.tr("Transcript"))
        tools: tuple[tuple[QToolButton, str, str], ...] = (
            (self._find, self.tr("Find"), "Ctrl+F"),
            (self._undo, self.tr("Undo"), "Ctrl+Z"),
            (self._redo, self.tr("Redo"), "Ctrl+Shift+Z"),
            (self._edit, self.tr("Edit"), "F6"),
        )
        for tool, name, keys in tools:
            tool.setAccessibleName(name)
            tool.setText(name)
            tool.setToolTip(f"{name}  {keys}")
        for number, (speaker, button) in enumerate(self._speakers.items(), start=1):
            button.setText(f"{number}  {speaker_name(speaker)}")
            # The chosen one is written bold, and must not be cut then.
            bold = QFontMetrics(theme.font(bold=True)).horizontalAdvance(button.text())
            button.setMinimumWidth(bold + 2 * _BUTTON_SIDE)
        self._listened.setText(self.tr("Listened, it is right"))
        self._listened.setToolTip("F7")
        self.view.editor.set_words(
            self.tr("Text of this paragraph"),
            self.tr("Save"),
            self.tr("Cancel"),
            self.tr("Enter saves, Ctrl+Enter divides, Esc plays and pauses"),
        )
        self._rows, self._drawn = (), None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icons in the colours of now."""
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icons()
        super().changeEvent(event)

    def _empty_words(self, state: TestimonyState) -> str:
        if state.phase is Phase.LOADING:
            return self.tr("Opening…")
        if not state.recordings:
            return self.tr("This testimony has no recording.")
        if not state.transcribed:
            return self.tr("There is no text yet. You can listen now, and have it transcribed when you wish.")
        return self.tr("No speech was found in this recording.")

    def _fill_notice(self, state: TestimonyState) -> None:
        if state.error is not None:
            self._notice.explain(state.error)
        else:
            self._notice.tell(*told_words(state.told, state.told_count))

    def _fill_waveform(self, state: TestimonyState) -> None:
        length = state.facts.seconds if state.facts is not None else 0.0
        self.waveform.set_length(length)
        self.waveform.set_bookmarks([(one.seconds, one.label) for one in state.bookmarks])
        flags = [
            Stretch(row.span.start_seconds, row.span.end_seconds, StretchKind.FLAG)
            for row in state.rows
            if row.to_check
        ]
        silence = [Stretch(one.start_seconds, one.end_seconds, StretchKind.SILENCE) for one in state.silence]
        self.waveform.set_stretches([*silence, *flags])

    def _fill_actions(self, state: TestimonyState) -> None:
        ready = state.phase is Phase.READY and not state.busy
        row = self._rows[self.view.chosen] if 0 <= self.view.chosen < len(self._rows) else None
        said = row is not None and row.kind is RowKind.TEXT
        self._undo.setEnabled(ready and state.undo is not None)
        self._redo.setEnabled(ready and state.redo is not None)
        self._edit.setEnabled(ready and row is not None and row.kind is not RowKind.GAP)
        self.view.set_may_edit(state.phase is Phase.READY)
        self._find.setEnabled(bool(state.rows))
        for speaker, button in self._speakers.items():
            button.setEnabled(ready and said)
            theme.set_property(button, "chosen", row is not None and row.speaker is speaker)
            button.setChecked(row is not None and row.speaker is speaker)
        self._listened.setEnabled(ready and row is not None and row.kind is not RowKind.GAP and not row.listened)

    # -- how it is built

    def _lay_out(self) -> None:
        inside = _frame("contents")
        page = QVBoxLayout(inside)
        page.setContentsMargins(24, 16, 24, 16)
        page.setSpacing(12)
        page.addWidget(self.header)
        page.addWidget(self._notice)
        page.addWidget(self._body, 1)
        self._body.addWidget(self._reading())
        self._body.addWidget(self.seal_card)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _reading(self) -> QWidget:
        reading = QWidget()
        sound = _frame("card")
        inside = QVBoxLayout(sound)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(theme.GRID)
        inside.addWidget(self.waveform)
        inside.addWidget(self.player)
        self._below.setSpacing(2 * theme.GRID)
        self._below.addWidget(self._words(), 2)
        self._below.addWidget(self.side, 1)
        layout = QVBoxLayout(reading)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(sound)
        layout.addLayout(self._work)
        layout.addLayout(self._below, 1)
        return reading

    def _words(self) -> QWidget:
        card = _frame("card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(_frame("line"))
        layout.addLayout(self._tools())
        return card

    def _tools(self) -> QHBoxLayout:
        about_row = QWidget()
        flow = Flow(about_row, 6)
        for button in self._speakers.values():
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            flow.addWidget(button)
        flow.addWidget(self._listened)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 12, 8)
        tools.setSpacing(2)
        tools.addWidget(about_row, 1)
        for tool in self._icons:
            tool.setProperty("kind", "quiet")
            tools.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        self._draw_icons()
        return tools

    def _draw_icons(self) -> None:
        for tool, name in self._icons.items():
            tool.setIcon(icon(name))
            tool.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the side below the words where there is no room beside them."""
        narrow = event.size().width() < theme.scaled(_SIDE_BY_SIDE)
        self._below.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.view.setMinimumHeight(theme.scaled(_LEAST_WORDS) if narrow else 0)
        self.side.setMinimumWidth(0 if narrow else theme.scaled(_LEAST_SIDE))
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Say that nobody sees this page any more, unless only the window was made small."""
        if not event.spontaneous():
            self.covered.emit()
        super().hideEvent(event)

    # -- presses

    def _connect(self) -> None:
        self.waveform.sought.connect(self.sought)
        self.view.word_pressed.connect(self.word_pressed)
        self.view.edited.connect(self.edited)
        self.view.chosen_changed.connect(self._choose)
        self.side.row_pressed.connect(self.view.choose)
        self.side.seconds_pressed.connect(self.sought)
        self.side.check_pressed.connect(lambda by: self.check_pressed.emit(self.view.chosen, by))
        for speaker, button in self._speakers.items():
            button.clicked.connect(lambda _=False, speaker=speaker: self._say_speaker(speaker))
        self._listened.clicked.connect(lambda: self._on_row(self.listened_pressed.emit))
        self._edit.clicked.connect(lambda: self.view.edit(self.view.chosen))
        self._undo.clicked.connect(self.undo_pressed)
        self._redo.clicked.connect(self.redo_pressed)
        self._find.clicked.connect(lambda: self.find_bar.open(replacing=False))
        self.header.seal_pressed.connect(lambda: self.seal_asked.emit(True))
        self.seal_card.back_pressed.connect(lambda: self.seal_asked.emit(False))

    def _bind_keys(self) -> None:
        keys: Mapping[str, Callable[[], object]] = {
            "F6": lambda: self.view.edit(self.view.chosen),
            "F7": lambda: self._on_row(self.listened_pressed.emit),
            "F8": lambda: self.check_pressed.emit(self.view.chosen, 1),
            "Shift+F8": lambda: self.check_pressed.emit(self.view.chosen, -1),
            "Ctrl+F": lambda: self.find_bar.open(replacing=False),
            "Ctrl+H": lambda: self.find_bar.open(replacing=True),
            "Ctrl+J": lambda: self._on_row(self.merge_pressed.emit),
            "Ctrl+Z": self.undo_pressed.emit,
            "Ctrl+Shift+Z": self.redo_pressed.emit,
            "Ctrl+Y": self.redo_pressed.emit,
        }
        for sequence, act in keys.items():
            self._bind(sequence, act, self)
        # Foot pedals send keys: those of typists' programs, or those of a media keyboard.
        for sequences, signal in (
            (("Esc", "Media Play", "Media Pause", "Toggle Media Play/Pause"), self.player.toggle_pressed),
            (("F1", "Media Previous", "Media Rewind"), self.player.back_pressed),
            (("F2", "Media Next", "Media Fast Forward"), self.player.forward_pressed),
            (("F3",), self.player.slower_pressed),
            (("F4",), self.player.faster_pressed),
        ):
            for sequence in sequences:
                self._bind(sequence, signal.emit, self)
        for number, speaker in enumerate(_KEYED_SPEAKERS, start=1):
            self._bind(str(number), partial(self._say_speaker, speaker), self.view)

    def _bind(self, sequence: str, act: Callable[[], object], owner: QWidget) -> None:
        shortcut = QShortcut(QKeySequence(sequence), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _choose(self, row: int) -> None:
        if self._state is not None:
            self._fill_actions(self._state)
        self.row_chosen.emit(row)

    def _say_speaker(self, speaker: Speaker) -> None:
        self._on_row(lambda row: self.speaker_pressed.emit(row, speaker))

    def _on_row(self, act: Callable[[int], object]) -> None:
        if 0 <= self.view.chosen < len(self._rows):
            act(self.view.chosen)


def _frame(name: str) -> QFrame:
    made = QFrame()
    made.setObjectName(name)
    return made

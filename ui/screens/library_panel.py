"""What is known of the marked testimonies, and what can be done with them."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.library import Stage, Whereabouts
from app.usecases.show import clock_text
from ui import theme
from ui.presenters.library import LibraryState
from ui.presenters.library_list import Listed
from ui.screens.library_model import date_words, language_list
from ui.screens.library_painter import DOT, STEP, paint_steps
from ui.screens.library_words import origin_words, state_words, where_words
from ui.widgets.icons import put_icon

PANEL_WIDTH = 312
_FACTS = 7


class Steps(QWidget):
    """The three steps of a testimony's way, painted; the words beside them say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._where = Whereabouts.ONLY_HERE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_where(self, where: Whereabouts) -> None:
        """Show another way."""
        self._where = where
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that three dots take."""
        return QSize(2 * theme.scaled(STEP) + 2 * theme.scaled(DOT) + 4, theme.scaled(20))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_steps(painter, QPointF(theme.scaled(DOT) + 1, self.height() / 2), self._where)
        painter.end()


class LibraryPanel(QFrame):
    """Facts above, actions below."""

    open_pressed = Signal()
    transcribe_pressed = Signal()
    export_pressed = Signal()
    attach_pressed = Signal()
    retention_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "secondary")
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state = QLabel(wordWrap=True)
        self._steps = Steps()
        self._place = QLabel()
        self._where = QLabel(wordWrap=True)
        self._where.setProperty("role", "secondary")
        self._names = [QLabel(wordWrap=True) for _ in range(_FACTS)]
        self._values = [QLabel(wordWrap=True) for _ in range(_FACTS)]
        self._sealing = QProgressBar(maximum=1000, textVisible=False)
        self._told = QLabel(wordWrap=True)
        self._told.setProperty("role", "good")
        self._open = QPushButton()
        self._transcribe = QPushButton()
        self._export = QPushButton()
        self._attach = QPushButton()
        self.retention = QPushButton()
        for button, pressed in (
            (self._open, self.open_pressed),
            (self._transcribe, self.transcribe_pressed),
            (self._export, self.export_pressed),
            (self._attach, self.attach_pressed),
            (self.retention, self.retention_pressed),
        ):
            button.clicked.connect(pressed)
        self._build()

    def _build(self) -> None:
        facts = QFormLayout()
        facts.setHorizontalSpacing(12)
        facts.setVerticalSpacing(6)
        # A name that leaves no room beside it stands above.
        facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, value in zip(self._names, self._values, strict=True):
            name.setProperty("role", "secondary")
            facts.addRow(name, value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(8)
        for widget in (self._hint, self._title, self._state):
            layout.addWidget(widget)
        layout.addSpacing(4)
        way = QHBoxLayout()
        way.setSpacing(10)
        way.addWidget(self._steps)
        way.addWidget(self._place, 1)
        layout.addLayout(way)
        layout.addWidget(self._where)
        layout.addSpacing(8)
        layout.addLayout(facts)
        layout.addStretch(1)
        actions = (self._open, self._transcribe, self._export, self._attach, self.retention)
        for part in (self._sealing, self._told, *actions):
            layout.addWidget(part)

    def retranslate(self) -> None:
        """Say every word that does not depend on a state."""
        self._hint.setText(self.tr("Choose a testimony to see what is known of it and what can be done with it."))
        self._open.setText(self.tr("Open"))
        self._transcribe.setText(self.tr("Transcribe"))
        self._export.setText(self.tr("Export"))
        self._attach.setText(self.tr("Attach a file"))
        self.retention.setText(self.tr("Keeping and erasing…"))
        self._sealing.setAccessibleName(self.tr("Sealing the file"))

    def draw_icons(self) -> None:
        """Draw the icons in the colours of the moment."""
        for button, name in (
            (self._open, "folder-open"),
            (self._transcribe, "captions"),
            (self._export, "upload"),
            (self._attach, "paperclip"),
            (self.retention, "history"),
        ):
            put_icon(button, name)

    def fill(self, state: LibraryState) -> None:
        """Show what is marked."""
        one = state.chosen[0] if len(state.chosen) == 1 else None
        self._hint.setVisible(not state.chosen)
        for widget in (self._title, self._transcribe, self._export):
            widget.setVisible(bool(state.chosen))
        for shown in (self._state, self._steps, self._place, self._where, self._open, self._attach):
            shown.setVisible(one is not None)
        self._attach.setEnabled(state.attaching is None)
        due = one is not None and one.state.blocked is not None and one.state.stage is not Stage.ERASED
        self.retention.setVisible(due)
        self._sealing.setVisible(state.attaching is not None)
        self._sealing.setValue(round(1000 * (state.attaching or 0.0)))
        self._told.setText(self.tr("Sealed into the testimony: {count}").format(count=state.attached))
        self._told.setVisible(state.attached > 0)
        if one is not None:
            self._fill_one(one)
        elif state.chosen:
            self._fill_several(state.chosen)
        else:
            self._show_facts([])

    def _fill_one(self, one: Listed) -> None:
        row, understood = one.row, one.row.understood
        self._title.setText(row.case_code)
        self._state.setText(state_words(one.state))
        self._steps.show_where(one.where)
        self._place.setText(where_words(one.where))
        self._where.setText(where_words(one.where, at_length=True))
        self._steps.setAccessibleName(where_words(one.where))
        sealed_away = one.state.stage >= Stage.SEALED_AWAY
        heard = self.tr("{text} of {speech}").format(
            text=clock_text(understood.text_seconds),
            speech=clock_text(understood.speech_seconds + row.untouched_seconds),
        )
        self._transcribe.setEnabled(row.recordings > row.live and not sealed_away)
        self._export.setEnabled(Stage.RECORDED < one.state.stage < Stage.ERASED)
        self._show_facts(
            [
                (self.tr("Languages"), language_list(row.languages)),
                (self.tr("Begun"), date_words(one, time=True)),
                (self.tr("Length"), clock_text(row.seconds) if row.recordings else ""),
                (self.tr("Speech with text"), heard if understood.runs else ""),
                (self.tr("Places to look at"), str(one.state.flagged) if one.state.flagged else ""),
                (self.tr("Attachments"), str(row.attachments) if row.attachments else ""),
                (self.tr("Origin"), origin_words(row.origin)),
            ]
        )

    def _fill_several(self, chosen: tuple[Listed, ...]) -> None:
        self._title.setText(self.tr("Testimonies: {count}").format(count=len(chosen)))
        self._transcribe.setEnabled(True)
        self._export.setEnabled(True)
        self._show_facts([(self.tr("Length"), clock_text(sum(one.row.seconds for one in chosen)))])

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Facts that are not known take no room."""
        known = [fact for fact in facts if fact[1]]
        for number, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            told = known[number] if number < len(known) else ("", "")
            for label, words in ((name, told[0]), (value, told[1])):
                label.setText(words)
                label.setVisible(bool(words))

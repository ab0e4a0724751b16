"""The other right half of a new testimony: a recording made elsewhere."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.domain.audio import AudioFormat
from ui import theme
from ui.presenters.bring_in import BringInState, Brought, Stage
from ui.presenters.new_testimony import NewTestimonyState
from ui.screens.ask_path import ask_open
from ui.screens.notice import Notice
from ui.screens.recording_words import short_clock
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import put_icon

_STEPS = 1000
_ICON = 32


class BringInCard(Screen[NewTestimonyState]):
    """A file is chosen or dropped here; how far it is stands beneath."""

    file_chosen = Signal(object)
    keep_set = Signal(bool)
    cancel_pressed = Signal()
    open_pressed = Signal()
    transcribe_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        self._name = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._help = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._help.setProperty("role", "secondary")
        self.choose = QPushButton()
        self.choose.clicked.connect(self._ask)
        self.keep = QCheckBox()
        self.keep.clicked.connect(self.keep_set)
        self._keep_help = QLabel(wordWrap=True)
        self._keep_help.setProperty("role", "secondary")
        self._bar = QProgressBar(textVisible=False)
        self._how_far = QLabel(wordWrap=True)
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self.cancel_pressed)
        self._notice = Notice()
        self._trouble = Notice()
        self.open = QPushButton()
        self.open.clicked.connect(self.open_pressed)
        self.transcribe = QPushButton()
        self.transcribe.setProperty("kind", "primary")
        self.transcribe.clicked.connect(self.transcribe_pressed)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        inside = QVBoxLayout(self._drop)
        inside.setContentsMargins(*(3 * theme.GRID,) * 4)
        inside.setSpacing(theme.GRID)
        inside.addWidget(IconLabel("file-audio", "accent", _ICON), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._name)
        inside.addWidget(self._help)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._drop)
        layout.addWidget(self.keep)
        layout.addWidget(self._keep_help)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._bar)
        far = QHBoxLayout()
        far.addWidget(self._how_far, 1)
        far.addWidget(self.cancel)
        layout.addLayout(far)
        layout.addWidget(self._notice)
        layout.addWidget(self._trouble)
        after = QHBoxLayout()
        after.addStretch(1)
        after.addWidget(self.open)
        after.addWidget(self.transcribe)
        layout.addLayout(after)
        layout.addStretch(1)

    def fill(self, state: NewTestimonyState) -> None:
        """Show the file and how far it is."""
        bring_in = state.bring_in
        busy = bring_in.under_way
        name = bring_in.file_name if busy or state.file is None else state.file.name
        self._name.setText(name or self.tr("No file chosen yet"))
        theme.set_property(self._name, "role", "strong" if name else "secondary")
        self.choose.setEnabled(not busy)
        self.keep.setChecked(state.keep_original)
        self.keep.setEnabled(not busy)
        for widget in (self._bar, self._how_far, self.cancel):
            widget.setVisible(busy)
        self._bar.setRange(0, _STEPS if bring_in.total else 0)
        if bring_in.total:
            self._bar.setValue(round(_STEPS * min(1.0, bring_in.done / bring_in.total)))
        self._how_far.setText(self._stage_words(bring_in))
        self.cancel.setEnabled(bring_in.stage is not Stage.SEALING)
        self._fill_end(bring_in)

    def _stage_words(self, state: BringInState) -> str:
        if state.stage is Stage.READING:
            if not state.total:
                return self.tr("Reading and saving: {done}").format(done=short_clock(state.done))
            return self.tr("Reading and saving: {done} of {total}").format(
                done=short_clock(state.done), total=short_clock(state.total)
            )
        if state.stage is Stage.SEALING:
            return self.tr("Sealing the sound")
        return self.tr("Sealing the file itself")

    def _fill_end(self, state: BringInState) -> None:
        brought = state.brought
        for button in (self.open, self.transcribe):
            button.setVisible(brought is not None)
        if brought is None:
            self._notice.tell("good", "")
            self._trouble.explain(state.error if state.stage is Stage.FAILED else None)
            return
        whole = not brought.damaged and not brought.stopped_early
        what = self.tr("{code}: {length} of sound is in the vault and sealed.")
        self._notice.tell(
            "good" if whole else "warn",
            what.format(code=brought.case_code, length=short_clock(brought.seconds)),
            "\n".join(self._losses(brought)),
        )
        self._trouble.explain(state.error)

    def _losses(self, brought: Brought) -> list[str]:
        said = []
        if brought.stopped_early:
            said.append(self.tr("You stopped it there; the rest of the file was not read."))
        if brought.damaged:
            rate = AudioFormat().sample_rate_hz
            places = ", ".join(short_clock(gap.at_frame / rate) for gap in brought.damaged)
            said.append(self.tr("The file is damaged at {places}; these places are marked.").format(places=places))
        if brought.original_kept:
            said.append(self.tr("The file itself is sealed beside it, as it came."))
        else:
            said.append(self.tr("The file itself was left where it is: keep it safe, or delete it."))
        return said

    def retranslate(self) -> None:
        """Say everything anew."""
        self._help.setText(self.tr("From a phone, a recorder or a stick: nearly every kind of sound or video is read."))
        self.choose.setText(self.tr("Choose a file…"))
        put_icon(self.choose, "folder-open")
        self.keep.setText(self.tr("Keep the file itself too"))
        self._keep_help.setText(self.tr("It is sealed beside the sound, so that what came can always be compared."))
        self.cancel.setText(self.tr("Stop reading"))
        self._bar.setAccessibleName(self.tr("How far it is"))
        self.open.setText(self.tr("Open the testimony"))
        self.transcribe.setText(self.tr("Transcribe it"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take one file."""
        if _dropped(event) is not None and self.choose.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the file that was dropped."""
        path = _dropped(event)
        if path is not None and self.choose.isEnabled():
            event.acceptProposedAction()
            self.file_chosen.emit(path)

    def _ask(self) -> None:
        ask_open(self, self.tr("A recording made elsewhere"), Path.home(), self._chosen)

    def _chosen(self, path: str) -> None:
        self.file_chosen.emit(Path(path))


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None

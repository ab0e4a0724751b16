"""Photos, documents and other files of a testimony: the list, and beside it the one that is looked at."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.attachment_view import AttachmentItem, AttachmentKind
from ui.presenters.attachments import AttachmentsState
from ui.screens.attachment_viewer import AttachmentViewer, kind_words, size_words
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import icon

_STEPS = 1000
_LIST_WIDTH = 340
_ICONS = {
    AttachmentKind.IMAGE: "image",
    AttachmentKind.PDF: "file-text",
    AttachmentKind.TEXT: "sticky-note",
    AttachmentKind.OTHER: "file",
}


class AttachmentsScreen(Screen[AttachmentsState]):
    """Files may be dropped on it."""

    back_pressed = Signal()
    add_pressed = Signal()
    stop_pressed = Signal()
    dropped = Signal(list)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer = AttachmentViewer()
        self._items: tuple[AttachmentItem, ...] = ()
        self._back, self._add, self._stop = QPushButton(), QPushButton(), QPushButton()
        self._back.setProperty("kind", "quiet")
        self._add.setProperty("kind", "primary")
        self._title, self._case = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._case.setProperty("role", "mono")
        self._title.setWordWrap(True)
        self._told = QLabel()
        self._progress = QProgressBar(maximum=_STEPS, textVisible=False)
        self._adding = QWidget()
        self._notice = Notice()
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setIconSize(QSize(theme.ICON, theme.ICON))
        self._list.setFixedWidth(theme.scaled(_LIST_WIDTH))
        self._hint = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._hint.setProperty("role", "secondary")
        self._hint_icon = IconLabel("paperclip", "faint", 40)
        self._empty = QWidget()
        self.setAcceptDrops(True)
        self._lay_out()
        self._back.clicked.connect(self.back_pressed)
        self._add.clicked.connect(self.add_pressed)
        self._stop.clicked.connect(self.stop_pressed)
        # Only a press opens a file: it came from outside, and is not opened because the focus passes by.
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self.retranslate()

    def fill(self, state: AttachmentsState) -> None:
        """Show the list, and what is looked at."""
        self._case.setText(state.case_code)
        self._notice.explain(state.error)
        if state.sealed_away:
            self._notice.tell(
                "info", self.tr("This testimony is sealed to headquarters: nobody can open its files here.")
            )
        self._add.setEnabled(state.loaded and state.adding is None and not state.sealed_away)
        self._adding.setVisible(state.adding is not None)
        self._progress.setValue(round(_STEPS * (state.adding or 0.0)))
        if state.items != self._items:
            self._items = state.items
            self._fill_list(state)
        self._list.setVisible(bool(state.items))
        if state.view is not None:
            self.viewer.show_state(state.view)
        else:
            self.viewer.drop()
        self._mark(state.view.item.part_id if state.view is not None else "")
        self.viewer.setVisible(state.view is not None)
        self._empty.setVisible(state.view is None and state.loaded)
        self._hint.setText(
            self.tr("Choose a file to look at it. File names travel too: let no person's name stand in one.")
            if state.items
            else self.tr(
                "Add photos or documents of this testimony, or drop them here. They are sealed like the sound."
                " File names travel too: let no person's name stand in one."
            )
        )

    def add_title(self) -> str:
        """Return what the dialog for attachments is called."""
        return self.tr("Add files")

    def retranslate(self) -> None:
        """Set the words that stay."""
        self._back.setText(self.tr("Back"))
        self._title.setText(self.tr("Attachments"))
        self._add.setText(self.tr("Add files…"))
        self._stop.setText(self.tr("Stop"))
        self._told.setText(self.tr("Sealing files into the testimony…"))
        self._progress.setAccessibleName(self.tr("Progress of sealing"))
        self._list.setAccessibleName(self.tr("Attachments"))

    def take_focus(self) -> None:
        """Put the focus where something can be done."""
        (self._list if self._items else self._add).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files that lie on this computer."""
        if self._add.isEnabled() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand them on."""
        self.dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _fill_list(self, state: AttachmentsState) -> None:
        self._list.clear()
        for item in state.items:
            words = f"{item.name}\n{kind_words(item)}   {size_words(item.byte_count)}"
            row = QListWidgetItem(icon(_ICONS[item.kind]), words)
            row.setData(Qt.ItemDataRole.UserRole, item.part_id)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.name}, {kind_words(item)}")
            self._list.addItem(row)

    def _mark(self, part_id: str) -> None:
        """Let the list show what is looked at."""
        ids = [item.part_id for item in self._items]
        if part_id in ids:
            self._list.setCurrentRow(ids.index(part_id))

    def _choose(self, row: QListWidgetItem) -> None:
        part_id = row.data(Qt.ItemDataRole.UserRole)
        view = self._state.view if self._state is not None else None
        if view is None or view.item.part_id != part_id:
            self.chosen.emit(part_id)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GRID)
        head.addWidget(self._back)
        head.addWidget(self._title)
        head.addWidget(self._case, 1)
        head.addWidget(self._add)
        adding = QHBoxLayout(self._adding)
        adding.setContentsMargins(0, 0, 0, 0)
        adding.setSpacing(2 * theme.GRID)
        adding.addWidget(self._told)
        adding.addWidget(self._progress, 1)
        adding.addWidget(self._stop)
        empty = QVBoxLayout(self._empty)
        empty.setSpacing(2 * theme.GRID)
        empty.addStretch(1)
        for part in (self._hint_icon, self._hint):
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(part, 0 if part is self._hint_icon else 1000)
            line.addStretch(1)
            empty.addLayout(line)
        empty.addStretch(2)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.GRID)
        body.addWidget(self._list)
        body.addWidget(self.viewer, 1)
        body.addWidget(self._empty, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        layout.addLayout(head)
        layout.addWidget(self._adding)
        layout.addWidget(self._notice)
        layout.addLayout(body, 1)

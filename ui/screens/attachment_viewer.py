"""One attachment, seen inside the program."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.attachment_view import AttachmentItem, AttachmentKind, AttachmentView
from ui.presenters.attachments import ZOOMS
from ui.screens.moments import moment
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.icons import icon
from ui.widgets.picture_view import PictureView
from ui.words import translate

_PERCENT = 100


def size_words(byte_count: int) -> str:
    """Return a size as people write it."""
    return QLocale().formattedDataSize(byte_count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def kind_words(item: AttachmentItem) -> str:
    """Return what an attachment is."""
    return {
        AttachmentKind.IMAGE: translate("attachments", "Picture"),
        AttachmentKind.PDF: translate("attachments", "PDF document"),
        AttachmentKind.TEXT: translate("attachments", "Text"),
        AttachmentKind.OTHER: translate("attachments", "Other file"),
    }[item.kind]


class AttachmentViewer(Screen[AttachmentView]):
    """The picture, page or text, and its facts below."""

    turned = Signal(int)
    zoomed = Signal(int)
    close_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A name from outside is never read as markup.
        self._name = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._name.setProperty("role", "heading")
        self._page = QLabel()
        self._zoom = QLabel()
        for label in (self._page, self._zoom):
            label.setProperty("role", "secondary")
        self._buttons = {name: QToolButton() for name in ("chevron-left", "chevron-right", "zoom-out", "zoom-in", "x")}
        self._picture = PictureView()
        self._text = QPlainTextEdit(readOnly=True, undoRedoEnabled=False)
        self._text.setProperty("role", "mono")
        self._message = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("role", "secondary")
        self._notice = Notice()
        self._facts, self._digest = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._facts.setProperty("role", "secondary")
        self._digest.setProperty("role", "secondary")
        self._digest.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._stack = QStackedWidget()
        for widget in (self._message, self._picture, self._text):
            self._stack.addWidget(widget)
        self._lay_out()
        for name, act in (
            ("chevron-left", lambda: self.turned.emit(-1)),
            ("chevron-right", lambda: self.turned.emit(1)),
            ("zoom-out", lambda: self.zoomed.emit(-1)),
            ("zoom-in", lambda: self.zoomed.emit(1)),
            ("x", self.close_pressed.emit),
        ):
            self._buttons[name].clicked.connect(act)
        self.retranslate()

    def fill(self, state: AttachmentView) -> None:
        """Show what there is of it."""
        item = state.item
        self._name.setText(item.name)
        self._facts.setText(f"{kind_words(item)}   {size_words(item.byte_count)}   {moment(item.added_at)}")
        # Breaks anywhere, in groups that can be read aloud.
        groups = [item.sha512[at : at + 8] for at in range(0, len(item.sha512), 8)]
        self._digest.setText("SHA-512  " + " ".join(groups))
        self._notice.explain(state.error)
        if state.cut:
            self._notice.tell("info", self.tr("Only the beginning is shown; an export carries all of it."))
        self._fill_controls(state)
        self._fill_content(state)

    def retranslate(self) -> None:
        """Set the names of what has no words."""
        for name, text in (
            ("chevron-left", self.tr("Page before")),
            ("chevron-right", self.tr("Next page")),
            ("zoom-out", self.tr("Smaller")),
            ("zoom-in", self.tr("Larger")),
            ("x", self.tr("Close")),
        ):
            self._buttons[name].setAccessibleName(text)
            self._buttons[name].setToolTip(text)
            self._buttons[name].setIcon(icon(name))
        self._picture.setAccessibleName(self.tr("Picture"))
        self._text.setAccessibleName(self.tr("Text"))

    def drop(self) -> None:
        """Forget what was shown."""
        self._picture.clear()
        self._text.clear()

    def _fill_controls(self, state: AttachmentView) -> None:
        many = state.pages > 1
        self._page.setVisible(many)
        self._page.setText(self.tr("Page {page} of {pages}").format(page=state.page + 1, pages=state.pages))
        self._buttons["chevron-left"].setVisible(many)
        self._buttons["chevron-left"].setEnabled(state.page > 0)
        self._buttons["chevron-right"].setVisible(many)
        self._buttons["chevron-right"].setEnabled(state.page + 1 < state.pages)
        seen = state.picture is not None
        self._zoom.setVisible(seen)
        self._zoom.setText(self.tr("{percent} %").format(percent=round(_PERCENT * state.zoom)))
        self._buttons["zoom-out"].setVisible(seen)
        self._buttons["zoom-out"].setEnabled(state.zoom > ZOOMS[0])
        self._buttons["zoom-in"].setVisible(seen)
        self._buttons["zoom-in"].setEnabled(state.zoom < ZOOMS[-1])

    def _fill_content(self, state: AttachmentView) -> None:
        picture = state.picture
        if picture is not None:
            shape = (picture.width, picture.height, picture.stride)
            whole = state.item.kind is AttachmentKind.IMAGE
            self._picture.show_picture(picture.pixels, shape, zoom=state.zoom, whole=whole)
            self._stack.setCurrentWidget(self._picture)
            return
        self._picture.clear()
        if state.item.kind is AttachmentKind.TEXT and not state.loading and state.error is None:
            if self._text.toPlainText() != state.text:
                self._text.setPlainText(state.text)
            self._stack.setCurrentWidget(self._text)
            return
        self._message.setText(self._why(state))
        self._stack.setCurrentWidget(self._message)

    def _why(self, state: AttachmentView) -> str:
        if state.loading:
            return self.tr("Opening…")
        if state.error is not None:
            return ""
        return self.tr(
            "Files of this kind are not opened here. It is kept as it is, and leaves unchanged with the testimony."
        )

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.GRID // 2)
        bar.addWidget(self._name, 1)
        left, right, smaller, larger, close = self._buttons.values()
        for widget in (left, self._page, right, smaller, self._zoom, larger, close):
            if isinstance(widget, QToolButton):
                widget.setProperty("kind", "quiet")
            bar.addWidget(widget)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * theme.GRID, 12, 12, 12)
        inside.setSpacing(12)
        inside.addLayout(bar)
        inside.addWidget(self._notice)
        inside.addWidget(self._stack, 1)
        inside.addWidget(self._facts)
        inside.addWidget(self._digest)
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

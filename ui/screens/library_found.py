"""Answers to a search: where the words were said, in their sentence, with the words marked."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.transcript import Hit
from app.usecases.show import clock_text
from ui import theme
from ui.presenters.library import Found
from ui.screens.library_model import ROW, Index, date_words, language_list
from ui.screens.library_words import state_words
from ui.words import QT_TRANSLATE_NOOP, translate

_UNSURE = QT_TRANSLATE_NOOP("library", "check by listening")
# One line for the sentence where there is room, two where there is not.
_ROOMY_WIDTH = 800
_HEIGHT = 62
_LINE = 20
_PADDING = 16
# So much of a sentence stands before the words that were looked for, where it is long.
_BEFORE_CHARACTERS = 48
_NOWHERE = QModelIndex()


class FoundModel(QAbstractListModel):
    """One line per answer."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Found, ...] = ()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Take other answers over."""
        if found == self._found:
            return
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many answers there are."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the answer for the painter, or its words."""
        if not index.isValid():
            return None
        found = self._found[index.row()]
        if role == ROW:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join((heading(found), second_line(found)[0]))
        return None


def heading(found: Found) -> str:
    """Return the case and the time."""
    code = found.listed.row.case_code
    return code if found.hit is None else f"{code}  {clock_text(found.hit.span.start_seconds)}"


def second_line(found: Found) -> tuple[str, int, int]:
    """Return the sentence and where the words stand in it; what is known of the testimony where a code was found."""
    if found.hit is not None:
        return excerpt_around(found.hit)
    return f"{state_words(found.listed.state)} · {date_words(found.listed)}", 0, 0


def excerpt_around(hit: Hit) -> tuple[str, int, int]:
    """Return the sentence, shortened before the words if it is long, and where the words begin and end in it."""
    text, start, end = " ".join(hit.excerpt.split("\n")), hit.start, hit.end
    if start > _BEFORE_CHARACTERS:
        cut = text.rfind(" ", 0, start - _BEFORE_CHARACTERS // 2)
        cut = cut + 1 if cut > 0 else start - _BEFORE_CHARACTERS // 2
        text, start, end = "… " + text[cut:], start - cut + 2, end - cut + 2
    return text, start, end


class _FoundPainter(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(0, theme.scaled(_HEIGHT + _LINE * (self._lines() - 1)))

    def _lines(self) -> int:
        view = self.parent()
        return 1 if isinstance(view, QWidget) and view.width() >= theme.scaled(_ROOMY_WIDTH) else 2

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found: Found = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent-soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
            painter.drawRect(rect.adjusted(1, 1, -2, -3))
        inside = rect.adjusted(theme.scaled(_PADDING), theme.scaled(9), -theme.scaled(_PADDING), -theme.scaled(8))
        _paint_heading(painter, inside, found)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        _paint_sentence(painter, inside, found, self._lines(), selected=selected)
        painter.restore()


def _paint_heading(painter: QPainter, rect: QRect, found: Found) -> None:
    letters = theme.font("secondary", mono=True)
    painter.setFont(letters)
    painter.setPen(theme.color("ink"))
    code = found.listed.row.case_code
    painter.drawText(rect, Qt.AlignmentFlag.AlignTop, code)
    left = rect.adjusted(QFontMetrics(letters).horizontalAdvance(code) + theme.scaled(12), 0, 0, 0)
    plain = theme.font("secondary")
    painter.setFont(plain)
    for words, tint in _details(found):
        painter.setPen(theme.color(tint))
        painter.drawText(left, Qt.AlignmentFlag.AlignTop, words)
        left = left.adjusted(QFontMetrics(plain).horizontalAdvance(words) + theme.scaled(12), 0, 0, 0)


def _details(found: Found) -> list[tuple[str, str]]:
    languages = (language_list(found.listed.row.languages), "muted")
    if found.hit is None:
        return [languages]
    told = [(clock_text(found.hit.span.start_seconds), "accent"), languages]
    return [*told, (translate("library", _UNSURE), "warn")] if found.hit.quarantined else told


def _paint_sentence(painter: QPainter, rect: QRect, found: Found, lines: int, *, selected: bool) -> None:
    text, start, end = second_line(found)
    letters = theme.font()
    # A little less than the lines hold, since they break at words.
    room = rect.width() if lines == 1 else round(rect.width() * lines * 0.9)
    text = QFontMetrics(letters).elidedText(text, Qt.TextElideMode.ElideRight, room)
    end = min(end, len(text))
    layout = QTextLayout(text, letters)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if end > start:
        layout.setFormats([_mark(start, end, selected=selected)])
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    painter.setPen(theme.color("ink" if found.hit is not None else "muted"))
    layout.draw(painter, QPointF(rect.left(), rect.top() + theme.scaled(20)))


def _mark(start: int, end: int, *, selected: bool) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(theme.color("surface" if selected else "accent-soft"))
    look.setForeground(theme.color("accent"))
    # No bolder letters: not every script has them, and Qt then thickens the words beside them too.
    look.setFontUnderline(True)
    marked.format = look
    return marked


class FoundView(QListView):
    """The list of answers; one press, or Enter, opens the testimony at that place."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._found = FoundModel()
        self.setModel(self._found)
        self.setItemDelegate(_FoundPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lines are higher where there is less room across."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show other answers."""
        self._found.show_found(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW))

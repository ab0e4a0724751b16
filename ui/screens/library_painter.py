"""How one line of the library looks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.library import Stage, Whereabouts
from ui import theme
from ui.presenters.library_list import Column, Listed
from ui.screens.library_model import COLUMNS, ROW, cell_words
from ui.screens.library_words import exported_words, flagged_words, stage_words, where_words
from ui.widgets.icons import pixmap

_ICONS = {
    Stage.EMPTY: ("circle", "muted"),
    Stage.RECORDING: ("circle-dot", "danger"),
    Stage.RECORDED: ("audio-lines", "muted"),
    Stage.SEALED: ("lock", "muted"),
    Stage.PARTLY_TRANSCRIBED: ("captions", "muted"),
    Stage.TRANSCRIBED: ("captions", "accent"),
    Stage.REVIEWED: ("clipboard-check", "good"),
    Stage.SEALED_AWAY: ("shield-check", "good"),
    Stage.ERASED: ("circle", "muted"),
}
# How many of the three steps (here, carried, confirmed) are made, and in which colour.
_STEPS = {
    Whereabouts.ONLY_HERE: (1, "accent"),
    Whereabouts.CHANGED_SINCE: (1, "warn"),
    Whereabouts.CARRIED: (2, "accent"),
    Whereabouts.RECEIVED: (2, "accent"),
    Whereabouts.CONFIRMED: (3, "good"),
}
PADDING = 12
"""As the headings have it."""
ICON = 16
STEP = 16
DOT = 4.0


class LinePainter(QStyledItemDelegate):
    """Paints the cells of a row as parts of one quiet line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Every line is equally high; widths are the header's."""
        return QSize(0, theme.scaled(theme.ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        one: Listed = index.data(ROW)
        column = COLUMNS[index.column()]
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index.row(), column)
        inside = rect.adjusted(PADDING, 0, -PADDING, 0)
        if column is Column.STATE:
            _paint_state(painter, inside, one)
        elif column is Column.WHERE:
            _paint_where(painter, inside, one)
        else:
            _paint_words(painter, inside, one, column)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: Column) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent-soft"))
        elif row == self.hovered:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        view = self.parent()
        if isinstance(view, QWidget) and view.hasFocus() and view.currentIndex().row() == row:  # type: ignore[attr-defined]
            _paint_focus(painter, rect, first=column is COLUMNS[0], last=column is COLUMNS[-1])


def _paint_focus(painter: QPainter, rect: QRect, *, first: bool, last: bool) -> None:
    """A frame around the whole line, made of the edges of its cells."""
    accent, width = theme.color("accent"), 2
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), width), accent)
    painter.fillRect(QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width), accent)
    if first:
        painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()), accent)
    if last:
        painter.fillRect(QRect(rect.right() - width + 1, rect.top(), width, rect.height()), accent)


def _paint_words(painter: QPainter, rect: QRect, one: Listed, column: Column) -> None:
    mono = column is Column.CASE
    tint = "ink" if column in (Column.CASE, Column.LANGUAGES) else "muted"
    align = Qt.AlignmentFlag.AlignRight if column is Column.LENGTH else Qt.AlignmentFlag.AlignLeft
    _draw(painter, rect, cell_words(one, column), theme.font(bold=False, mono=mono), theme.color(tint), align)


def _draw(
    painter: QPainter,
    rect: QRect,
    words: str,
    letters: QFont,
    tint: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Draw words in one line, cut with three dots if need be; return how wide they are."""
    painter.setFont(letters)
    painter.setPen(tint)
    metrics = QFontMetrics(letters)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def _paint_state(painter: QPainter, rect: QRect, one: Listed) -> None:
    due = one.state.blocked is not None and one.state.stage is not Stage.ERASED
    name, tint = ("circle-x", "warn") if due else _ICONS[one.state.stage]
    size = theme.scaled(ICON)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPointF(rect.left(), rect.center().y() - size / 2 + 0.5), pixmap(name, tint, size, ratio))
    left = rect.left() + size + theme.scaled(8)
    begun = one.state.stage in (Stage.PARTLY_TRANSCRIBED, Stage.TRANSCRIBED) and one.state.percent != 100  # noqa: PLR2004
    shows_progress = begun and not due
    line = QRect(left, rect.top(), rect.right() - left, rect.height() - (theme.scaled(6) if shows_progress else 0))
    taken = _draw(painter, line, stage_words(one.state), theme.font(), theme.color("ink"))
    for words, colour in ((flagged_words(one.state), "warn"), (exported_words(one.state), "muted")):
        if words:
            line = line.adjusted(taken, 0, 0, 0)
            taken = _draw(painter, line, f" · {words}", theme.font("secondary"), theme.color(colour))
    if shows_progress:
        _paint_progress(painter, QRect(left, rect.bottom() - theme.scaled(11), theme.scaled(120), 3), one)


def _paint_progress(painter: QPainter, rect: QRect, one: Listed) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("track"))
    painter.drawRoundedRect(rect, 1.5, 1.5)
    done = rect.width() * (one.state.percent or 0) / 100
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), done, rect.height()), 1.5, 1.5)


def _paint_where(painter: QPainter, rect: QRect, one: Listed) -> None:
    width = paint_steps(painter, QPointF(rect.left() + theme.scaled(DOT) + 1, rect.center().y() + 0.5), one.where)
    words = rect.adjusted(round(width) + theme.scaled(12), 0, 0, 0)
    tint = "warn" if one.where is Whereabouts.CHANGED_SINCE else "muted"
    _draw(painter, words, where_words(one.where), theme.font("secondary"), theme.color(tint))


def paint_steps(painter: QPainter, first: QPointF, where: Whereabouts) -> float:
    """Paint the three steps from the middle of the first dot on; return how wide they are."""
    made, tint = _STEPS[where]
    step, radius = theme.scaled(STEP), theme.scaled(DOT)
    full, empty = theme.color(tint), theme.color("edge")
    for number in range(3):
        middle = QPointF(first.x() + number * step, first.y())
        if number:
            painter.setPen(QPen(full if number < made else theme.color("track"), 2))
            painter.drawLine(
                QPointF(middle.x() - step + radius + 1, middle.y()), QPointF(middle.x() - radius - 1, middle.y())
            )
        painter.setPen(QPen(full if number < made else empty, 1.5))
        painter.setBrush(full if number < made else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
    return 2 * step + 2 * radius

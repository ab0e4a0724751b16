"""A long page of passages of which only those that are seen are laid out and drawn.

Heights of passages that nobody has seen are estimated; when one comes into sight it is measured, and what is above
the first line that is seen keeps its place.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui import theme
from ui.widgets.passages import LaidPassage, Lights, Passage, text_left
from ui.widgets.text_editor import PassageEditor

_KEPT_LAYOUTS = 400
_LETTER_WIDTH = 0.56
_WHEEL_STEP = 48

Ranges = Mapping[int, Sequence[tuple[int, int]]]


class TranscriptView(QAbstractScrollArea):
    """Shows passages; one is chosen, one word is lit. `edited` gives row and text, `divided` also where to cut it."""

    word_pressed = Signal(int, int)
    chosen_changed = Signal(int)
    edited = Signal(int, str)
    divided = Signal(int, str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages: tuple[Passage, ...] = ()
        self._laid: dict[int, LaidPassage] = {}
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._spoken: tuple[int, int] | None = None
        self._found: Ranges = {}
        self._looked_at: tuple[int, tuple[int, int]] | None = None
        self._chosen = -1
        self._may_edit = True
        self._apart: frozenset[int] = frozenset()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)
        self.editor = PassageEditor(self.viewport())
        self.editor.hide()
        self.editor.saved.connect(self._save)
        self.editor.divided.connect(self._divide)
        self.editor.left.connect(self._leave_editor)
        self.editor.grown.connect(self._place_editor)
        self._editing = -1

    @property
    def chosen(self) -> int:
        """The row that is chosen, -1 for none."""
        return self._chosen

    def set_passages(self, passages: Sequence[Passage]) -> None:
        """Show these; what is seen stays where it is if its key is still there."""
        anchor_key, offset = self._anchor()
        editing_key = self._passages[self._editing].key if 0 <= self._editing < len(self._passages) else None
        chosen_key = self._passages[self._chosen].key if 0 <= self._chosen < len(self._passages) else None
        before = {one.key: (number, one) for number, one in enumerate(self._passages)}
        laid, heights = {}, []
        for number, one in enumerate(passages):
            old = before.get(one.key)
            same = old is not None and old[1] == one
            heights.append(self._heights[old[0]] if same and old else self._estimate(one))
            if same and old and old[0] in self._laid:
                laid[number] = self._laid[old[0]]
        self._passages, self._laid, self._heights = tuple(passages), laid, heights
        places = {one.key: number for number, one in enumerate(passages)}
        self._spoken = None
        self._found, self._looked_at = {}, None
        self._chosen = places.get(chosen_key, min(self._chosen, len(passages) - 1))
        self._measure()
        if anchor_key in places:
            self.verticalScrollBar().setValue(self._tops[places[anchor_key]] + offset)
        self._follow_editing(editing_key, places)
        self._describe()
        self.viewport().update()

    def set_spoken(self, spot: tuple[int, int] | None) -> None:
        """Light a word (row, word), or none. Who reads along is taken along; who has scrolled away is left there."""
        if spot == self._spoken:
            return
        before, self._spoken = self._spoken, spot
        follows = before is None or self._is_seen(before[0])
        for one in (before, spot):
            if one is not None:
                self._update_row(one[0])
        if spot is not None and follows and not self.editor.isVisible() and not self._is_seen(spot[0], whole=True):
            self.show_row(spot[0])

    def set_found(self, found: Ranges, looked_at: tuple[int, tuple[int, int]] | None) -> None:
        """Mark places (row -> characters), one of which is looked at."""
        self._found, self._looked_at = found, looked_at
        self.viewport().update()

    def set_apart(self, rows: frozenset[int]) -> None:
        """Hatch rows that are kept apart from the others."""
        if rows != self._apart:
            self._apart = rows
            self.viewport().update()

    def set_may_edit(self, may: bool) -> None:  # noqa: FBT001 - as Qt's own setters take it
        """Say whether passages can be changed."""
        self._may_edit = may

    def choose(self, row: int) -> None:
        """Make a row the chosen one and bring it before the eyes."""
        if not 0 <= row < len(self._passages):
            return
        before, self._chosen = self._chosen, row
        for one in (before, row):
            self._update_row(one)
        self._lay(row)
        if not self._is_seen(row, whole=True):
            self.show_row(row)
        if before != row:
            self._describe()
            self.chosen_changed.emit(row)

    def show_row(self, row: int) -> None:
        """Scroll so that a row stands in the upper third."""
        self._lay(row)
        self.verticalScrollBar().setValue(self._tops[row] - self.viewport().height() // 4)

    def edit(self, row: int) -> None:
        """Let the person write in a row."""
        if not self._may_edit or not 0 <= row < len(self._passages) or self._passages[row].fixed:
            return
        self.commit()
        self.choose(row)
        self._editing = row
        passage = self._passages[row]
        self.editor.begin(passage.text if passage.draft is None else passage.draft)
        self._place_editor()
        self.editor.show()
        self.editor.take_focus()

    def commit(self) -> None:
        """Save what is being written, if anything is."""
        if self._editing >= 0:
            self.editor.save()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the rows that lie in the changed part."""
        painter = QPainter(self.viewport())
        scrolled = self.verticalScrollBar().value()
        row = max(0, bisect_right(self._tops, scrolled + event.rect().top()) - 1)
        while row < len(self._passages):
            self._lay(row)
            scrolled = self.verticalScrollBar().value()
            top = self._tops[row] - scrolled
            if top > event.rect().bottom():
                break
            self._laid[row].draw(painter, top, self.viewport().width(), self._lights(row))
            row += 1

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew, and keep the first seen passage where it is."""
        if event.size().width() != event.oldSize().width():
            self._lay_anew()
        else:
            self._measure()
        self._place_editor()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw with other letters and colours."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._lay_anew()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the row, and say which word was pressed."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        row, word = self._at(event)
        if self._editing >= 0:
            self.commit()
        if row >= 0:
            self.choose(row)
            if word >= 0:
                self.word_pressed.emit(row, word)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Write in the row."""
        row, _ = self._at(event)
        if row >= 0:
            self.edit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from row to row; Enter and F6 write in the chosen one; Space plays it."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._passages:
            self.choose(min(max(self._chosen + step, 0), len(self._passages) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F6) and self._chosen >= 0:
            self.edit(self._chosen)
        elif event.key() == Qt.Key.Key_Space and self._chosen >= 0:
            self.word_pressed.emit(self._chosen, -1)
        elif event.key() == Qt.Key.Key_Home and self._passages:
            self.choose(0)
        elif event.key() == Qt.Key.Key_End and self._passages:
            self.choose(len(self._passages) - 1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a row if none is."""
        if self._chosen < 0 and self._passages:
            self.choose(max(0, bisect_right(self._tops, self.verticalScrollBar().value()) - 1))
        self._update_row(self._chosen)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that the keys go elsewhere."""
        self._update_row(self._chosen)
        super().focusOutEvent(event)

    def _lights(self, row: int) -> Lights:
        spoken = None
        if self._spoken is not None and self._spoken[0] == row and self._spoken[1] >= 0:
            words = self._laid[row].words.places
            spoken = words[self._spoken[1]] if self._spoken[1] < len(words) else None
        looked_at = self._looked_at[1] if self._looked_at is not None and self._looked_at[0] == row else None
        chosen = row == self._chosen
        found, focused = tuple(self._found.get(row, ())), chosen and self.hasFocus()
        return Lights(spoken, found, looked_at, chosen, focused, row in self._apart)

    def _at(self, event: QMouseEvent) -> tuple[int, int]:
        y = event.position().y() + self.verticalScrollBar().value()
        row = bisect_right(self._tops, y) - 1
        if not 0 <= row < len(self._passages):
            return -1, -1
        self._lay(row)
        return row, self._laid[row].word_at(event.position().x(), y - self._tops[row])

    def _lay(self, row: int) -> None:
        """Measure a row that comes into sight; what was seen below its upper edge stays."""
        if row in self._laid:
            return
        if len(self._laid) >= _KEPT_LAYOUTS:
            for one in sorted(self._laid, key=lambda one: -abs(one - row))[: _KEPT_LAYOUTS // 2]:
                del self._laid[one]
        self._laid[row] = LaidPassage(self._passages[row], self.viewport().width())
        grown = self._laid[row].height - self._heights[row]
        if grown:
            bar = self.verticalScrollBar()
            above = self._tops[row] < bar.value()
            self._heights[row] = self._laid[row].height
            self._measure()
            if above:
                bar.setValue(bar.value() + grown)
            self.viewport().update()

    def _lay_anew(self) -> None:
        key, offset = self._anchor()
        self._laid.clear()
        self._heights = [self._estimate(one) for one in self._passages]
        self._measure()
        row = next((number for number, one in enumerate(self._passages) if one.key == key), None)
        if row is not None:
            self.verticalScrollBar().setValue(self._tops[row] + offset)
        self.viewport().update()

    def _estimate(self, passage: Passage) -> int:
        size = theme.size("transcript")
        width = max(80, self.viewport().width() - text_left() - 16)
        lines = 1 + int(len(passage.text) * size * _LETTER_WIDTH / width)
        return int(max(lines * size * 1.6, 2.6 * theme.size("secondary")) + 20 + (24 if passage.note else 0))

    def _measure(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0))
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, self._tops[-1] - self.viewport().height()))

    def _anchor(self) -> tuple[object, int]:
        """The first row that is seen, and how much of it is hidden above."""
        scrolled = self.verticalScrollBar().value()
        row = bisect_right(self._tops, scrolled) - 1
        if not 0 <= row < len(self._passages):
            return None, 0
        return self._passages[row].key, scrolled - self._tops[row]

    def _is_seen(self, row: int, *, whole: bool = False) -> bool:
        if not 0 <= row < len(self._passages):
            return False
        scrolled, height = self.verticalScrollBar().value(), self.viewport().height()
        top, bottom = self._tops[row] - scrolled, self._tops[row + 1] - scrolled
        return (top >= 0 and bottom <= height) if whole else (top < height and bottom > 0)

    def _update_row(self, row: int) -> None:
        if 0 <= row < len(self._passages):
            top = self._tops[row] - self.verticalScrollBar().value()
            self.viewport().update(QRect(0, top, self.viewport().width(), self._heights[row]))

    def _place_editor(self) -> None:
        if self._editing >= 0:
            self._lay(self._editing)
            top = self._tops[self._editing] - self.verticalScrollBar().value()
            where = self._laid[self._editing].text_rect(top).toRect()
            height = max(where.height(), self.editor.wished_height())
            self.editor.setGeometry(where.left() - 16, where.top() - 11, where.width() + 28, height)

    def _follow_editing(self, key: object, places: Mapping[object, int]) -> None:
        """What is being written stays with its passage while others come and go around it."""
        if self._editing < 0:
            return
        if key in places:
            self._editing = places[key]
            self._place_editor()
        else:
            self._leave_editor()

    def _save(self, text: str) -> None:
        row = self._editing
        self._leave_editor()
        self.edited.emit(row, text)

    def _divide(self, text: str, at: int) -> None:
        row = self._editing
        self._leave_editor()
        self.divided.emit(row, text, at)

    def _leave_editor(self) -> None:
        self._editing = -1
        had_focus = self.editor.has_focus()
        self.editor.hide()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _describe(self) -> None:
        """Tell people who cannot see the page which passage is chosen."""
        if 0 <= self._chosen < len(self._passages):
            one = self._passages[self._chosen]
            self.setAccessibleDescription(
                "  ".join(part for part in (one.margin, one.time, one.text, one.note) if part)
            )
        else:
            self.setAccessibleDescription("")

"""One passage of a page: its letters laid out in lines, drawn, and found again under the mouse."""

import unicodedata
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from ui import theme

LINE_HEIGHT = 1.6
_PAD = 10
_SIDE = 16
_MARGIN = 108
_BAR = 4
_HATCH = 12
_NOTE_GAP = 4
_WIDEST = 1_000_000.0


class Tone(Enum):
    """How a passage is meant."""

    PLAIN = auto()
    WARN = auto()
    """Somebody has to look at it: a bar at its edge."""
    QUIET = auto()
    """Told by the program, said by nobody."""


@dataclass(frozen=True, slots=True)
class Words:
    """Where words stand: characters from-to of the text; `unsure` are the indexes of those to be underlined."""

    places: tuple[tuple[int, int], ...] = ()
    unsure: tuple[int, ...] = ()


def no_words() -> Words:
    """Return that a text has no words that could be pressed."""
    return Words()


@dataclass(frozen=True, slots=True)
class Passage:
    """What is shown. `margin` and `time` stand beside it, `note` below it.

    `words` is asked when the passage comes into sight. Passages of the same key are the same one, changed or not.
    `draft` is what somebody who writes in it begins with, where that is not its text; nobody writes in a `fixed` one.
    """

    key: Hashable
    time: str
    text: str
    margin: str = ""
    note: str = ""
    tone: Tone = Tone.PLAIN
    draft: str | None = None
    fixed: bool = False
    words: Callable[[], Words] = field(default=no_words, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Lights:
    """What is lit in a passage at this moment: characters from-to. `apart`: it is hatched at its edge."""

    spoken: tuple[int, int] | None = None
    found: tuple[tuple[int, int], ...] = ()
    looked_at: tuple[int, int] | None = None
    chosen: bool = False
    focused: bool = False
    apart: bool = False


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left (UAX #9, rule P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def text_left() -> int:
    """Where the text begins, in pixels from the left edge."""
    return _SIDE + theme.scaled(_MARGIN)


class LaidPassage:
    """A passage in lines of one width. Made anew when its text, the width or the letters change."""

    def __init__(self, passage: Passage, width: int) -> None:
        self.passage = passage
        self.words = passage.words()
        self._units = _Units(passage.text)
        self._left = text_left()
        self._width = max(80, width - self._left - _SIDE)
        self._text = _laid(passage.text, theme.font("transcript"), self._width, LINE_HEIGHT, self._underlined())
        self._note = _laid(passage.note, theme.font("secondary"), self._width, 1.35, ())
        self._speaker = _laid(passage.margin, theme.font("secondary", bold=True), theme.scaled(_MARGIN) - 8, 1.3, ())
        self._time = _laid(passage.time, theme.font("secondary"), theme.scaled(_MARGIN) - 8, 1.3, ())
        right = _height(self._text) + (_NOTE_GAP + _height(self._note) if passage.note else 0)
        self.height = int(max(right, _height(self._speaker) + _height(self._time) + 4) + 2 * _PAD)

    def draw(self, painter: QPainter, top: float, full_width: int, lights: Lights) -> None:
        """Draw it with its upper edge at `top`."""
        tone = self.passage.tone
        where = QRectF(0, top, full_width, self.height)
        if tone is Tone.WARN:
            painter.fillRect(where.adjusted(0, 1, 0, -1), theme.color("warn-soft"))
        if lights.apart:
            painter.fillRect(where.adjusted(0, 1, 0, -1), theme.color("accent-soft"))
            painter.fillRect(
                QRectF(full_width - _HATCH, top + 1, _HATCH, self.height - 2),
                QBrush(theme.color("accent"), Qt.BrushStyle.BDiagPattern),
            )
        if tone is Tone.WARN:
            painter.fillRect(QRectF(0, top + 1, _BAR, self.height - 2), theme.color("warn"))
        painter.setPen(theme.color("muted" if tone is Tone.QUIET else "ink"))
        self._text.draw(painter, QPointF(self._left, top + _PAD), self._selections(lights))
        self._draw_beside(painter, top)
        if self.passage.note:
            painter.setPen(theme.color("warn" if tone is Tone.WARN else "muted"))
            self._note.draw(painter, QPointF(self._left, top + _PAD + _height(self._text) + _NOTE_GAP))
        if lights.chosen:
            painter.setPen(QPen(theme.color("accent" if lights.focused else "edge"), 2 if lights.focused else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where.adjusted(1, 2, -1, -2), theme.RADIUS, theme.RADIUS)

    def word_at(self, x: float, y: float) -> int:
        """Return the word under a point of the passage, or -1."""
        at = self.character_at(x, y)
        return next((number for number, (start, end) in enumerate(self.words.places) if start <= at < end), -1)

    def character_at(self, x: float, y: float) -> int:
        """Return the character under a point of the passage, or -1."""
        x, y = x - self._left, y - _PAD
        for number in range(self._text.lineCount()):
            line = self._text.lineAt(number)
            above = line.y() - (_line_height(self._text, LINE_HEIGHT, line.height()) - line.height()) / 2
            if above <= y < above + _line_height(self._text, LINE_HEIGHT, line.height()):
                ink = line.naturalTextRect()
                if not ink.left() - 4 <= x <= ink.right() + 4:
                    return -1
                place = line.xToCursor(x, line.CursorPosition.CursorOnCharacter)
                return self._units.character(_first(place))
        return -1

    def text_rect(self, top: float) -> QRectF:
        """Return where the text stands."""
        return QRectF(self._left, top + _PAD, self._width, _height(self._text))

    def _draw_beside(self, painter: QPainter, top: float) -> None:
        beside = self._speaker if self.passage.margin else self._time
        y = top + _PAD + max(0.0, _base_line(self._text) - _base_line(beside))
        if self.passage.margin:
            painter.setPen(theme.color("ink"))
            self._speaker.draw(painter, QPointF(_SIDE, y))
            y += _height(self._speaker)
        painter.setPen(theme.color("muted"))
        self._time.draw(painter, QPointF(_SIDE, y))

    def _selections(self, lights: Lights) -> list[QTextLayout.FormatRange]:
        made = [_lit(self._units.of(place), "accent-soft") for place in lights.found]
        if lights.spoken is not None:
            made.append(_lit(self._units.of(lights.spoken), "accent-soft", "accent"))
        if lights.looked_at is not None:
            made.append(_lit(self._units.of(lights.looked_at), "accent", "on-accent"))
        return made

    def _underlined(self) -> Sequence[tuple[int, int]]:
        return [self._units.of(self.words.places[number]) for number in self.words.unsure]


class _Units:
    """From characters to the halves of UTF-16 that Qt counts, and back."""

    def __init__(self, text: str) -> None:
        self._text = text if text and max(text) > "\uffff" else None

    def of(self, place: tuple[int, int]) -> tuple[int, int]:
        if self._text is None:
            return place
        start, end = (len(self._text[:at].encode("utf-16-le")) // 2 for at in place)
        return start, end

    def character(self, unit: int) -> int:
        if self._text is None:
            return unit
        return len(self._text.encode("utf-16-le")[: unit * 2].decode("utf-16-le", "ignore"))


def _first(place: object) -> int:
    # Qt's cursor place comes with the edge that it lies at, or without, as the binding likes.
    return int(place[0]) if isinstance(place, tuple) else int(str(place))


def _lit(place: tuple[int, int], token: str, ink: str | None = None) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = place[0], place[1] - place[0]
    look = QTextCharFormat()
    look.setBackground(theme.color(token))
    if ink is not None:
        look.setForeground(theme.color(ink))
    made.format = look
    return made


def _laid(
    text: str, font: QFont, width: float, line_height: float, underlined: Sequence[tuple[int, int]]
) -> QTextLayout:
    made = QTextLayout(text, font)
    backwards = right_to_left(text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    made.setTextOption(option)
    made.setCacheEnabled(True)
    made.setFormats([_dotted(place) for place in underlined])
    made.beginLayout()
    y = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(width)
        height = _line_height(made, line_height, line.height())
        line.setPosition(QPointF(0, y + (height - line.height()) / 2))
        y += height
    made.endLayout()
    return made


def _dotted(place: tuple[int, int]) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = place[0], place[1] - place[0]
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(theme.color("warn"))
    made.format = look
    return made


def _line_height(layout: QTextLayout, line_height: float, natural: float) -> float:
    # Scripts that stack signs need more than the letters of the base font do.
    return max(layout.font().pixelSize() * line_height, natural)


def _base_line(layout: QTextLayout) -> float:
    return layout.lineAt(0).y() + layout.lineAt(0).ascent() if layout.lineCount() else 0.0


def _height(layout: QTextLayout) -> float:
    count = layout.lineCount()
    if not count or not layout.text():
        return 0.0
    last = layout.lineAt(count - 1)
    return last.y() + last.height()

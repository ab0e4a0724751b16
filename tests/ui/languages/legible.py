"""Looks for what cannot be read: text with less room than it needs, controls one above the other, missing letters."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from ui.widgets.rail_button import RailButton

_SLACK = 1
_TOUCH = 3
_INVISIBLE = "\u200b\u200c\u200d\u2060\n\t"


def faults(window: QWidget) -> list[str]:
    """Return what cannot be read in this window, one line each."""
    return [*_cut(window), *_outside(window), *_overlapping(window), *_sideways(window)]


def _shown(window: QWidget) -> Iterator[QWidget]:
    return (one for one in window.findChildren(QWidget) if one.isVisible() and not one.visibleRegion().isEmpty())


def text_of(widget: QWidget) -> str:
    """Return what a widget says itself."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return ""


def _tell(widget: QWidget, what: str) -> str:
    names = [type(one).__name__ for one in _ancestors(widget)][:3]
    return f"{what}: {text_of(widget)!r} ({type(widget).__name__} in {' in '.join(names)})"


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


# -- text and the room that it has


def _cut(window: QWidget) -> Iterator[str]:
    for one in _shown(window):
        if isinstance(one, QHeaderView):
            yield from _cut_sections(one)
        elif text_of(one).strip():
            room, needed = _room_and_need(one)
            if needed.width() > room.width() + _SLACK:
                yield _tell(one, f"{needed.width() - room.width()} px too narrow")
            elif needed.height() > room.height() + _SLACK:
                yield _tell(one, f"{needed.height() - room.height()} px too low")


def _room_and_need(one: QWidget) -> tuple[QSize, QSize]:
    if isinstance(one, QLabel):
        return one.size(), _need_of_label(one)
    if isinstance(one, QCheckBox | QRadioButton):
        return one.size(), one.sizeHint()
    if isinstance(one, RailButton):
        return one.size(), one.sizeHint()
    if isinstance(one, QAbstractButton):
        return one.size(), one.minimumSizeHint()
    if isinstance(one, QComboBox):
        option = QStyleOptionComboBox()
        one.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        field = one.style().subControlRect(control, option, part, one)
        return QSize(field.width(), one.height()), QSize(_width(one, one.currentText()), 0)
    assert isinstance(one, QLineEdit)
    # What a person typed may be longer than the field; what we say in it may not.
    return one.size(), QSize(_width(one, one.placeholderText()) + 8 if not one.text() else 0, 0)


def _width(widget: QWidget, text: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(text)


def _need_of_label(label: QLabel) -> QSize:
    if not label.wordWrap():
        return label.sizeHint()
    margins = label.width() - label.contentsRect().width() + 2 * label.margin()
    room = QRect(0, 0, max(label.width() - margins, 1), 100_000)
    plain = label.textFormat() != Qt.TextFormat.RichText
    words = QFontMetrics(label.font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), label.text()).width()
    return QSize(words + margins if plain else 0, label.heightForWidth(label.width()))


def _cut_sections(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        text = model.headerData(section, header.orientation()) if model and not header.isSectionHidden(section) else ""
        if text and header.sectionSizeFromContents(section).width() > header.sectionSize(section) + _SLACK:
            yield f"heading cut: {text!r}"


# -- where things lie


def _holds(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit) and bool(text_of(widget).strip())


def _outside(window: QWidget) -> Iterator[str]:
    for one in filter(_holds, _shown(window)):
        for above in _ancestors(one):
            if isinstance(above.parentWidget(), QAbstractScrollArea) and isinstance(above.parentWidget(), QScrollArea):
                break
            place = QRect(one.mapTo(above, QPoint()), one.size())
            room = above.rect().adjusted(-_TOUCH, -_TOUCH, _TOUCH, _TOUCH)
            if not room.contains(place):
                yield _tell(one, f"reaches out of its {type(above).__name__}")
                break
            if above is window:
                break


def _overlapping(window: QWidget) -> Iterator[str]:
    places = [(one, QRect(one.mapTo(window, QPoint()), one.size())) for one in filter(_holds, _shown(window))]
    for (one, first), (other, second) in combinations(places, 2):
        common = first.intersected(second)
        deep = common.width() > _TOUCH and common.height() > _TOUCH
        if deep and not one.isAncestorOf(other) and not other.isAncestorOf(one) and _area(one) is _area(other):
            yield f"{_tell(one, 'lies over another')} and {_tell(other, 'the other')}"


def _area(widget: QWidget) -> QWidget | None:
    return next((one for one in _ancestors(widget) if isinstance(one, QScrollArea)), None)


def _sideways(window: QWidget) -> Iterator[str]:
    for one in _shown(window):
        if isinstance(one, QScrollArea) and one.widget() is not None:
            over = one.widget().width() - one.viewport().width()
            if over > _SLACK:
                yield f"{type(one.widget()).__name__} is {over} px wider than what is seen of it"


# -- letters


def lost_letters(texts: set[str], font: QFont) -> list[str]:
    """Return the texts that hold a letter for which no font has a form."""
    return sorted(text for text in texts if text.strip() and _lost(text, font))


def _lost(text: str, font: QFont) -> bool:
    for line in text.split("\n"):
        clean = "".join(letter for letter in line if letter not in _INVISIBLE)
        if not clean.strip():
            continue
        layout = QTextLayout(clean, font)
        layout.beginLayout()
        layout.createLine().setLineWidth(100_000)
        layout.endLayout()
        runs = layout.glyphRuns()
        if not runs or any(0 in run.glyphIndexes() for run in runs):
            return True
    return False

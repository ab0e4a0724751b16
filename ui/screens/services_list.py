"""Services that a person can be given the number of, as a list; with boxes to tick where that is asked.

To a person who counts as a child, only what is safe for children is shown; the others come after a press.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.template import Template
from ui import theme
from ui.guide import Service, services
from ui.screens.service_words import none_for_children, none_known, others_words, service_line, warning_words


class ServicesList(QWidget):
    """`ticked` gives the code of a service whose box was pressed. Until it is told otherwise, it is for a child."""

    ticked = Signal(str)

    def __init__(self, *, boxes: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_boxes = boxes
        self.boxes: dict[str, QCheckBox] = {}
        self.others: QPushButton | None = None
        self._template: Template | None = None
        self._given: tuple[str, ...] = ()
        self._child, self._all = True, False
        self._shown: object = None
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(2 * theme.GRID)

    def say_child(self, child: bool) -> None:  # noqa: FBT001 - comes from a presenter
        """Show only what is safe for children, or all; what was shown by a press is put away again."""
        self._child, self._all = child, False
        self._show()

    def show_services(self, template: Template | None, given: Sequence[str] = ()) -> None:
        """Show those of a template; `given` are the codes whose boxes are ticked, and which are always shown."""
        self._template, self._given = template, tuple(given)
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._shown = None
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        known = () if self._template is None else services(self._template)
        # What was given before is not hidden: it happened.
        safe = tuple(one for one in known if not self._child or one.for_children or one.code in self._given)
        rest = tuple(one for one in known if one not in safe)
        now = (safe, rest, self._all)
        if now != self._shown:
            self._shown = now
            self._rebuild(safe, rest)
        for code, box in self.boxes.items():
            box.setChecked(code in self._given)

    def _show_all(self) -> None:
        self._all, before = True, set(self.boxes)
        self._show()
        first = next((code for code in self.boxes if code not in before), None)
        if first is not None:
            self.boxes[first].setFocus()

    def _rebuild(self, safe: tuple[Service, ...], rest: tuple[Service, ...]) -> None:
        self.boxes, self.others = {}, None
        while (item := self._down.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not safe:
            self._add(_label(none_for_children() if rest else none_known(), "secondary"))
        for one in safe:
            self._add(self._row(one))
        if rest and self._all:
            self._add(_label(warning_words(), "warn"))
            for one in rest:
                self._add(self._row(one))
        elif rest:
            self.others = QPushButton(others_words(len(rest)))
            self.others.setProperty("kind", "quiet")
            self.others.clicked.connect(self._show_all)
            row = QWidget()
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(self.others)
            across.addStretch(1)
            self._add(row)

    def _add(self, part: QWidget) -> None:
        self._down.addWidget(part)
        # Qt would show it a turn later, and then the keys would be elsewhere.
        part.show()

    def _row(self, one: Service) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * theme.GRID)
        words = QVBoxLayout()
        words.setSpacing(2)
        if self._with_boxes:
            box = QCheckBox(one.name)
            box.setAccessibleDescription(f"{one.phone}. {service_line(one)}")
            box.clicked.connect(lambda _checked=False, code=one.code: self.ticked.emit(code))
            self.boxes[one.code] = box
            words.addWidget(box)
        else:
            name = QLabel(one.name, wordWrap=True)
            name.setProperty("role", "strong")
            words.addWidget(name)
        about = QLabel(service_line(one), wordWrap=True)
        about.setProperty("role", "secondary")
        words.addWidget(about)
        phone = QLabel(one.phone)
        phone.setProperty("role", "mono")
        across.addLayout(words, 1)
        across.addWidget(phone)
        return row


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setProperty("role", role)
    return label

"""Services that a person can be given the number of, as a list; with boxes to tick where that is asked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.template import Template
from ui import theme
from ui.guide import Service, services
from ui.screens.service_words import none_known, service_line


class ServicesList(QWidget):
    """`ticked` gives the code of a service whose box was pressed."""

    ticked = Signal(str)

    def __init__(self, *, boxes: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_boxes = boxes
        self.boxes: dict[str, QCheckBox] = {}
        self._shown: tuple[Service, ...] | None = None
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(2 * theme.GRID)

    def show_services(self, template: Template | None, given: Sequence[str] = ()) -> None:
        """Show those of a template; `given` are the codes whose boxes are ticked."""
        found = () if template is None else services(template)
        if found != self._shown:
            self._shown = found
            self._rebuild(found)
        for code, box in self.boxes.items():
            box.setChecked(code in given)

    def _rebuild(self, found: tuple[Service, ...]) -> None:
        self.boxes = {}
        while (item := self._down.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not found:
            label = QLabel(none_known(), wordWrap=True)
            label.setProperty("role", "secondary")
            self._down.addWidget(label)
        for one in found:
            self._down.addWidget(self._row(one))

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

"""One field of a case: its name, what is answered, and what is wrong with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.casewords import OTHER, FieldKind
from ui import theme
from ui.presenters.case import CaseLine
from ui.screens.case_words import field_name, flaw_words, value_name
from ui.widgets.choice_picker import ChoicePicker

_TEXT_LINES = 3
_NUMBER_WIDTH = 160


class CaseLineView(QWidget):
    """Says the answer when it is chosen, or when the keys leave what is typed."""

    answered = Signal(str, tuple, str)

    def __init__(self, line: CaseLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._name = QLabel(wordWrap=True)
        self._picker = ChoicePicker(several=line.field.several) if line.choices else None
        long = line.field.kind is FieldKind.LONG_TEXT
        self._long = _LongText() if long and not line.choices else None
        self._text = QLineEdit() if self._picker is None and self._long is None else None
        self._words = QLineEdit() if line.field.takes_other else None
        self._wrong = QLabel(wordWrap=True)
        self._wrong.setProperty("role", "danger")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        for widget in (self._name, self._picker, self._text, self._long, self._words, self._wrong):
            if widget is not None:
                layout.addWidget(widget)
        self._name.setBuddy(self.control)
        self.setFocusProxy(self.control)
        if self._picker is not None:
            self._picker.chosen.connect(self._say)
        for edit in (self._text, self._words):
            if edit is not None:
                edit.editingFinished.connect(self._say)
                edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        if self._long is not None:
            self._long.left.connect(self._say)
        if self._text is not None and line.field.kind is FieldKind.NUMBER:
            self._text.setMaximumWidth(theme.scaled(_NUMBER_WIDTH))
        self.retranslate()
        self.show_line(line)

    @property
    def field(self) -> str:
        """The name of the field."""
        return self._line.field.name

    @property
    def control(self) -> QWidget:
        """What the answer is put into."""
        control = self._picker or self._text or self._long
        assert control is not None  # noqa: S101 - one of the three is always made
        return control

    def show_line(self, line: CaseLine) -> None:
        """Show the answer, but never over what is being typed."""
        self._line = line
        codes, values = line.field.codes, line.answer.values
        if self._picker is not None:
            self._picker.show_options([(one, value_name(one, codes)) for one in line.choices], values)
        text = values[0] if values else ""
        if self._text is not None and not self._text.hasFocus():
            self._text.setText(text)
        if self._long is not None and not self._long.hasFocus() and self._long.toPlainText() != text:
            self._long.setPlainText(text)
        if self._words is not None:
            self._words.setVisible(OTHER in values)
            if not self._words.hasFocus():
                self._words.setText(line.answer.words)
        self._wrong.setText(flaw_words(line.flaw))
        self._wrong.setVisible(line.flaw is not None)
        for edit in (self._text, self._long):
            if edit is not None:
                theme.set_property(edit, "wrong", line.flaw is not None)

    def retranslate(self) -> None:
        """Name everything."""
        name = field_name(self._line.field)
        self._name.setText(name)
        if self._picker is not None:
            self._picker.say(name, self.tr("Search the list"))
        for edit in (self._text, self._long):
            if edit is not None:
                edit.setAccessibleName(name)
        if self._words is not None:
            what = self.tr("What else, in a few words")
            self._words.setPlaceholderText(what)
            self._words.setAccessibleName(f"{name}: {what}")

    def _say(self) -> None:
        if self._picker is not None:
            values = self._picker.values
        else:
            text = self._text.text() if self._text is not None else self._long.toPlainText() if self._long else ""
            values = (text.strip(),) if text.strip() else ()
        words = self._words.text().strip() if self._words is not None and OTHER in values else ""
        if (values, words) != (self._line.answer.values, self._line.answer.words):
            self.answered.emit(self.field, values, words)


class _LongText(QPlainTextEdit):
    """Three lines that grow no further; says when the keys leave it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setFixedHeight(theme.scaled(_TEXT_LINES * 22 + 20))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say it."""
        super().focusOutEvent(event)
        self.left.emit()

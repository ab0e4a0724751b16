"""A field for a passphrase: hidden or shown, with a hint when Caps Lock seems to be on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme

_LONGEST = 1024


class SecretField(QWidget):
    """What is typed is never kept anywhere else; no input method and no clipboard of the field learns it."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit(maxLength=_LONGEST)
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._edit.textEdited.connect(self.edited)
        self._edit.returnPressed.connect(self.entered)
        self._edit.installEventFilter(self)
        self._reveal = QPushButton()
        self._reveal.setCheckable(True)
        self._reveal.setProperty("kind", "quiet")
        self._reveal.toggled.connect(self._show_words)
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "warn")
        self._hint.hide()
        across = QHBoxLayout()
        across.setSpacing(theme.GRID)
        across.addWidget(self._edit, 1)
        across.addWidget(self._reveal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addLayout(across)
        layout.addWidget(self._hint)
        self.setFocusProxy(self._edit)
        self._retranslate()
        self._show_words(False)

    @property
    def text(self) -> str:
        """What is typed."""
        return self._edit.text()

    def name(self, accessible: str) -> None:
        """Set what a screen reader calls it."""
        self._edit.setAccessibleName(accessible)

    def reveal(self, shown: bool) -> None:  # noqa: FBT001 - a state
        """Show the letters, or hide them."""
        self._reveal.setChecked(shown)

    def select(self) -> None:
        """Go there, with everything selected, so that typing replaces it."""
        self._edit.setFocus()
        self._edit.selectAll()

    def clear(self) -> None:
        """Forget what is typed, and hide what will be."""
        # Unlike clear(), this leaves nothing for "undo" to bring back.
        self._edit.setText("")
        self._hint.hide()

    def mark_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - a state
        """Give it the edge of a field that is not right yet."""
        theme.set_property(self._edit, "wrong", wrong)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See whether capitals come that nobody asked for."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_for_caps_lock(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _look_for_caps_lock(self, event: QKeyEvent) -> None:
        # No system tells it in the same way; a capital without Shift, or a small letter with it, tells it everywhere.
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._hint.hide()
        elif len(letter) == 1 and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._hint.setVisible(letter.isupper() != shift)

    def _show_words(self, shown: bool) -> None:  # noqa: FBT001 - comes from a toggle
        self._edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._reveal.setAccessibleName(self.tr("Hide what is typed") if shown else self.tr("Show what is typed"))

    def _retranslate(self) -> None:
        self._hint.setText(self.tr("Caps Lock seems to be on."))
        self._show_words(self._reveal.isChecked())

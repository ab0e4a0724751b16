"""A band on a screen that says what went wrong, or what came to pass, and the one next step."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.errors import Explained


class Notice(QFrame):
    """Hidden until there is something to say. Its kind ("danger", "warn", "good") is told by words and by colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._what = QLabel(wordWrap=True)
        self._next_step = QLabel(wordWrap=True)
        self._code = QLabel()
        self._code.setProperty("role", "secondary")
        layout = QVBoxLayout(self)
        for label in (self._what, self._next_step, self._code):
            layout.addWidget(label)
        self.hide()

    def explain(self, error: Explained | None) -> None:
        """Show an error with its next step and its code, or nothing."""
        if error is None:
            self.hide()
        else:
            self._say("danger", error.what, error.next_step, error.code)

    def tell(self, kind: str, what: str, next_step: str = "") -> None:
        """Show a sentence of another kind; an empty one hides the band."""
        if what:
            self._say(kind, what, next_step, "")
        else:
            self.hide()

    def _say(self, kind: str, what: str, next_step: str, code: str) -> None:
        for label, text in ((self._what, what), (self._next_step, next_step), (self._code, code)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(what)
        self.setAccessibleDescription(next_step)
        self.show()

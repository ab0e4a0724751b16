"""Beside a testimony: what was written down around its interview, to be read and not changed here."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.interview import Answered, Came, Conflict, Interpreter, InterviewSheet
from ui import theme
from ui.presenters.afterwards import AfterwardsState
from ui.screens.before_words import answer_word, need_word
from ui.screens.interview_words import outcome_word
from ui.screens.moments import moment
from ui.screens.screen import Screen


class SheetCard(Screen[AfterwardsState]):
    """At headquarters this is what the interviewer thought of the risk; nothing is shown where nothing may be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._empty = QLabel(wordWrap=True)
        self._empty.setProperty("role", "secondary")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: list[tuple[str, str]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for part in (self._title, self._empty):
            layout.addWidget(part)
        layout.addLayout(self._rows)
        self.retranslate()

    def fill(self, state: AfterwardsState) -> None:
        """Show the sheet that holds now, and how the risk was seen before."""
        rows: list[tuple[str, str]] = []
        if state.readable:
            rows = [*self._facts(state.sheet), *self._risks_before(state)]
            if state.history:
                rows.append((self.tr("Last kept"), moment(state.history[-1].at)))
        self._empty.setText(
            self.tr("Nothing was written down before the interview, or it has not come with the testimony.")
            if state.readable
            else self.tr("It may not be opened here any more: see Consent.")
        )
        self._empty.setVisible(state.loaded and not rows)
        if rows != self._shown:
            self._shown = rows
            self._show_rows()

    def _show_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, said in self._shown:
            above, below = QLabel(name, wordWrap=True), QLabel(wordWrap=True)
            above.setProperty("role", "secondary")
            # What came from another office is never taken for markup.
            below.setTextFormat(Qt.TextFormat.PlainText)
            below.setText(said)
            below.setAccessibleName(f"{name}: {said}")
            self._rows.addWidget(above)
            self._rows.addWidget(below)
            self._rows.addSpacing(theme.GRID)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Around the interview"))

    def _facts(self, sheet: InterviewSheet) -> Iterator[tuple[str, str]]:
        needs = "; ".join((", ".join(need_word(need) for need in sheet.needs), sheet.needs_note)).strip("; ")
        rows = [
            (self.tr("Risk, as we see it"), sheet.risk),
            (self.tr("Risk, as they see it"), sheet.risk_in_their_words),
            (self.tr("Held or watched by somebody"), _said(sheet.detained)),
            (self.tr("Private place"), _said(sheet.private_place, sheet.place_note)),
            (self.tr("Interviewed before"), _said(sheet.interviewed_before, sheet.interviewed_by)),
            (self.tr("Needs"), needs),
            (self.tr("Interpreters"), "\n".join(self._came(one) for one in sheet.interpreters)),
            (self.tr("What came of the meeting"), outcome_word(sheet.outcome) if sheet != InterviewSheet() else ""),
        ]
        yield from (row for row in rows if row[1])

    def _came(self, one: Came) -> str:
        return f"{moment(one.at)}: {self._interpreter(one.interpreter)}"

    def _interpreter(self, one: Interpreter) -> str:
        if not one.code:
            return self.tr("nobody interprets from then on")
        if one.fit:
            return self.tr("{code}, briefed, bound to secrecy, accepted").format(code=one.code)
        lacks = [
            words
            for missing, words in (
                (not one.briefed, self.tr("not briefed")),
                (not one.secrecy, self.tr("not bound to secrecy")),
                (one.conflict is Conflict.POSSIBLE, self.tr("may be on another side")),
                (one.conflict is Conflict.UNASKED, self.tr("not asked about another side")),
                (one.accepted is Answered.NO, self.tr("refused by the person")),
                (one.accepted in (Answered.UNSURE, Answered.UNASKED), self.tr("not accepted by the person")),
            )
            if missing
        ]
        return ", ".join((one.code, *lacks))

    def _risks_before(self, state: AfterwardsState) -> Iterator[tuple[str, str]]:
        last = (state.sheet.risk, state.sheet.risk_in_their_words)
        for kept in reversed(state.history):
            seen = (kept.sheet.risk, kept.sheet.risk_in_their_words)
            if seen != last and any(seen):
                yield self.tr("Risk as it was seen {when}").format(when=moment(kept.at)), "\n".join(filter(None, seen))
            last = seen


def _said(answer: Answered, note: str = "") -> str:
    word = "" if answer is Answered.UNASKED else answer_word(answer)
    return "; ".join(one for one in (word, note) if one)

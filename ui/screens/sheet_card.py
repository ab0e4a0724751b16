"""Beside a testimony: what was written down around its interview, to be read and not changed here."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.interview import Answered, Conflict, Interpreter, InterviewSheet
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
        # What came from another office is never taken for markup.
        self._told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._earlier = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._when = QLabel(wordWrap=True)
        for label in (self._earlier, self._when):
            label.setProperty("role", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for part in (self._title, self._told, self._earlier, self._when):
            layout.addWidget(part)
        self.retranslate()

    def fill(self, state: AfterwardsState) -> None:
        """Show the sheet that holds now, and how the risk was seen before."""
        lines = list(self._lines(state.sheet)) if state.readable else []
        if state.loaded and not state.readable:
            lines = [self.tr("It may not be opened here any more: see Consent.")]
        elif state.loaded and not lines:
            lines = [self.tr("Nothing was written down before the interview, or it has not come with the testimony.")]
        self._told.setText("\n".join(lines))
        earlier = list(self._risks_before(state)) if state.readable else []
        self._earlier.setText("\n".join(earlier))
        self._earlier.setVisible(bool(earlier))
        newest = state.history[-1] if state.history else None
        self._when.setText("" if newest is None else self.tr("Last kept: {when}").format(when=moment(newest.at)))
        self._when.setVisible(newest is not None)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Around the interview"))

    def _lines(self, sheet: InterviewSheet) -> Iterator[str]:
        if sheet != InterviewSheet():
            yield self.tr("Outcome: {outcome}").format(outcome=outcome_word(sheet.outcome))
        if sheet.risk:
            yield self.tr("Risk, as we see it: {text}").format(text=sheet.risk)
        if sheet.risk_in_their_words:
            yield self.tr("Risk, as they see it: {text}").format(text=sheet.risk_in_their_words)
        yield from self._answered(self.tr("Private place: {answer}"), sheet.private_place, sheet.place_note)
        yield from self._answered(
            self.tr("Interviewed before: {answer}"), sheet.interviewed_before, sheet.interviewed_by
        )
        yield from self._answered(self.tr("Held or watched by somebody: {answer}"), sheet.detained, "")
        needs = ", ".join(need_word(need) for need in sheet.needs)
        if needs or sheet.needs_note:
            yield self.tr("Needs: {needs}").format(needs="; ".join(one for one in (needs, sheet.needs_note) if one))
        for came in sheet.interpreters:
            yield f"{moment(came.at)}: {self._interpreter(came.interpreter)}"

    def _answered(self, words: str, answer: Answered, note: str) -> Iterator[str]:
        if answer is not Answered.UNASKED or note:
            said = "" if answer is Answered.UNASKED else answer_word(answer)
            yield words.format(answer="; ".join(one for one in (said, note) if one))

    def _interpreter(self, one: Interpreter) -> str:
        if not one.code:
            return self.tr("No interpreter from then on")
        if one.fit:
            return self.tr("Interpreter {code}: briefed, bound to secrecy, accepted").format(code=one.code)
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
        return self.tr("Interpreter {code}: {lacks}").format(code=one.code, lacks=", ".join(lacks))

    def _risks_before(self, state: AfterwardsState) -> Iterator[str]:
        last = (state.sheet.risk, state.sheet.risk_in_their_words)
        for kept in reversed(state.history):
            seen = (kept.sheet.risk, kept.sheet.risk_in_their_words)
            if seen != last and any(seen):
                text = " / ".join(one for one in seen if one)
                yield self.tr("Before, {when}: {text}").format(when=moment(kept.at), text=text)
            last = seen

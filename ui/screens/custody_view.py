"""The custody log of a testimony, in sentences (see ui/presenters/custody.py)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.custody import Act
from ui.presenters.custody import Chain, CustodyLine, CustodyState
from ui.screens.moments import moment
from ui.screens.notice import Notice
from ui.screens.screen import Screen

_LONGEST = 40


class CustodyView(Screen[CustodyState]):
    """Whether the log is whole, then one entry after the other, oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chain = Notice()
        self._error = Notice()
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setProperty("kind", "plain")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._error)
        layout.addWidget(self._chain)
        layout.addWidget(self._list, 1)
        self.retranslate()

    def fill(self, state: CustodyState) -> None:
        """Show what is known."""
        self._error.explain(state.error)
        if state.chain is Chain.WHOLE:
            self._chain.tell(
                "good",
                self.tr("The log is whole."),
                self.tr("Every entry of this vault was compared with the one before: {count}.").format(
                    count=state.entries
                ),
            )
        elif state.chain is Chain.BROKEN:
            self._chain.tell(
                "danger",
                self.tr("The log does not fit from entry {number} of this vault on.").format(number=state.broken_at),
                self.tr("Somebody or something changed it. Copy the vault and tell headquarters."),
            )
        else:
            self._chain.tell("info", self.tr("Comparing the log…"))
        said = [self._sentence(line) for line in state.lines]
        if said != [self._list.item(row).text() for row in range(self._list.count())]:
            self._list.clear()
            for text in said:
                QListWidgetItem(text, self._list)

    def retranslate(self) -> None:
        """Name the list."""
        self._list.setAccessibleName(self.tr("Custody log"))

    def _sentence(self, line: CustodyLine) -> str:
        who = self.tr("this office") if line.own else line.station
        return self.tr("{when}, {who}").format(when=moment(line.at), who=who) + "\n" + self._deed(line)

    def _deed(self, line: CustodyLine) -> str:
        words = {
            Act.CREATED: self.tr("Begun, as {case_code}."),
            Act.RECORDING_STARTED: self.tr("A recording began."),
            Act.RECORDING_STOPPED: self.tr("The recording was ended."),
            Act.RECORDING_SEALED: self.tr("The sound was sealed and read back."),
            Act.RECORDING_RECOVERED: self.tr("After an interruption, what had been heard was recovered."),
            Act.ATTACHED: self.tr("A file was sealed into it."),
            Act.TRANSCRIBED: self.tr("Transcribed by the machine."),
            Act.EXPORTED: self.tr("Left in bundle {sequence}, revision {revision}, for {other}."),
            Act.RECEIVED: self.tr("Came in bundle {sequence}, revision {revision}, from {other}."),
            Act.CORRECTED: self.tr("Corrected: {paragraphs} paragraphs."),
            Act.REVIEWED: self.tr("Marked as reviewed.")
            if line.facts.get("mark") == "reviewed"
            else self.tr("Opened again for review."),
            Act.SEALED_AWAY: self.tr("Sealed to {other}: nobody can open it here any more."),
            Act.RECEIPT_GIVEN: self.tr("Its arrival was confirmed by a receipt, revision {revision}."),
            Act.RECEIPT_TAKEN: self.tr("{other} confirmed revision {revision}, copies: {copies}."),
            Act.IDENTITY_SAVED: self.tr("Name and contact were written down or changed."),
            Act.IDENTITY_REMOVED: self.tr("Name and contact were forgotten."),
            Act.CASE_SAVED: self.tr("Case data was written down or changed."),
            Act.PASSAGE_MARKED: self.tr("Marks on passages were set or lifted."),
            Act.MASKED_COPY_MADE: self.tr("A masked copy of it was made."),
            Act.MASKED: self.tr("Made as a masked copy, places masked: {places}."),
            Act.MASKING_PROVED: self.tr("Transcribed again and searched for what was masked, places heard: {heard}."),
            Act.CONSENT_SAID: self.tr("An answer about consent was kept."),
            Act.INTERVIEW_NOTED: self.tr("Notes around the interview were kept."),
            Act.APPROVED: self.tr("A second person ({approver}) approved that revision {revision} may leave."),
            Act.ERASED: self.tr("The recording of a spoken consent was destroyed: nobody agreed.")
            if "part" in line.facts
            else self.tr("Its keys were destroyed: nobody can open it here any more."),
            Act.AGE_SAID: self.tr("What is known of the person's age was kept."),
            Act.CONSENT_HEARD: self.tr("{other} told what the person had said about consent."),
            Act.WITHDRAWAL_TOLD: self.tr("{other} was told what does not hold any more, in bundle {sequence}."),
            Act.RECALL_GIVEN: self.tr("We answered {other} what became of our copy."),
            Act.RECALL_TAKEN: self.tr("{other} answered what became of their copy."),
            Act.CODE_GIVEN: self.tr("The person got a paper code to withdraw with."),
        }[line.act]
        # Facts that came with a bundle are another office's words: they fill the places of ours, and nothing else.
        known = {name: str(value)[:_LONGEST] for name, value in line.facts.items()} | {"other": line.other or "?"}
        return words.format_map(_Known(known))


class _Known(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "?"

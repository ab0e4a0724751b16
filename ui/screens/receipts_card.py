"""The receipts that headquarters owe: how many copies there are, where to, and what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.domain.receipt import FEWEST_COPIES, MOST_COPIES
from ui.presenters.receive_state import ReceiveState
from ui.screens.export_parts import WhereTo
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel
from ui.widgets.still_box import StillSpin

_SHOWN = 6


class ReceiptsCard(Screen[ReceiveState]):
    """There only at headquarters, and only while something is owed or was just written."""

    copies_chosen = Signal(int)
    folder_chosen = Signal(str)
    write_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "strong")
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self._owed = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._copies_name = QLabel(wordWrap=True)
        self.copies = StillSpin(minimum=FEWEST_COPIES, maximum=MOST_COPIES)
        self.copies.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.copies.valueChanged.connect(self.copies_chosen)
        self._copies_name.setBuddy(self.copies)
        self.where_to = WhereTo()
        self.where_to.chosen.connect(self.folder_chosen)
        self._progress = QProgressBar(minimum=0, maximum=0, textVisible=False)
        self._write = QPushButton()
        self._write.clicked.connect(self.write_pressed)
        self._told, self._errors = Notice(), Notice()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("stamp", "accent"))
        head.addWidget(self._title, 1)
        copies = QHBoxLayout()
        copies.addWidget(self._copies_name, 1)
        copies.addWidget(self.copies)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        for widget in (self._owed, self._about):
            form.addWidget(widget)
        form.addLayout(copies)
        for part in (self.where_to, self._progress, self._write):
            form.addWidget(part)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        inside.addLayout(head)
        for said in (self._told, self._errors, self._form):
            inside.addWidget(said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._about.setText(
            self.tr(
                "With a receipt the station knows that its work is safe here, and may delete its own copy. Everything"
                " is read back before it is signed."
            )
        )
        self._copies_name.setText(self.tr("Copies of this vault, backups counted"))
        self.copies.setAccessibleName(self._copies_name.text())
        self.where_to.name(self.tr("Folder for the receipts"))
        self._write.setText(self.tr("Write receipts"))
        self._progress.setAccessibleName(self.tr("Writing receipts"))

    def fill(self, state: ReceiveState) -> None:
        """Show what is owed, or what was written."""
        work = state.receipts
        self._title.setText(
            self.tr("Receipts to write: {count}").format(count=len(work.pending))
            if work.pending
            else self.tr("Receipts")
        )
        names = [
            self.tr("Bundle {number} of “{station}”").format(number=one.bundle.sequence, station=one.station_name)
            for one in work.pending[:_SHOWN]
        ]
        self._owed.setText("\n".join([*names, "…"] if len(work.pending) > _SHOWN else names))
        self.copies.blockSignals(True)
        self.copies.setValue(work.copies)
        self.copies.blockSignals(False)
        self.where_to.show_places(state.sticks, work.folder)
        self._progress.setVisible(work.writing)
        self._write.setEnabled(bool(work.folder) and not work.writing)
        self._form.setVisible(bool(work.pending))
        self._tell(state)
        self.setVisible(bool(work.pending or work.given or work.errors))

    def _tell(self, state: ReceiveState) -> None:
        work = state.receipts
        left_out = sum(len(one.unconfirmed) for one in work.given)
        self._told.tell(
            "good" if not left_out else "warn",
            self.tr("Receipts written: {count}. Hand the stick back to the station.").format(count=len(work.given))
            if work.given
            else "",
            self.tr("Testimonies that could not be confirmed: {count}. See the custody log.").format(count=left_out)
            if left_out
            else "",
        )
        first = work.errors[0] if work.errors else None
        self._errors.explain(first)

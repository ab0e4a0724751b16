"""Saving what can be saved of a damaged vault (see ui/presenters/rescue.py)."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from app.domain.salvage import SalvageReport
from ui import theme
from ui.presenters.unlock import UnlockState
from ui.screens.path_field import FolderField
from ui.screens.screen import Screen
from ui.screens.step import Step

_STEPS = 1000


class RescuePage(Screen[UnlockState]):
    """A new folder, then what could be saved."""

    left = Signal()
    wanted = Signal(Path)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step()
        self._step.back_pressed.connect(self.left)
        self._step.next_pressed.connect(self._press)
        self._label = QLabel(wordWrap=True)
        self._folder = FolderField()
        self._bar = QProgressBar(textVisible=False)
        self._saved = QLabel(wordWrap=True)
        self._lost = QLabel(wordWrap=True)
        self._lost.setProperty("role", "warn")
        body = self._step.body
        for one in (self._label, self._folder, self._bar, self._saved, self._lost):
            body.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def start(self) -> None:
        """Go to the folder."""
        self._folder.setFocus()

    def fill(self, state: UnlockState) -> None:
        """Show how far it is, or what came of it."""
        rescue = state.rescue
        if rescue is None:
            return
        self._folder.show_path(rescue.target)
        done = rescue.report is not None
        for part in (self._label, self._folder):
            part.setVisible(not done)
        self._folder.setEnabled(not rescue.busy)
        self._bar.setVisible(rescue.busy)
        step = rescue.step
        self._bar.setRange(0, _STEPS if step is not None and step.total > 0 else 0)
        if step is not None and step.total > 0:
            self._bar.setValue(round(_STEPS * step.done / step.total))
        self._show_report(rescue.report)
        self._say(done=done, busy=rescue.busy)
        self._step.allow(on=not rescue.busy)
        self._step.explain(rescue.error)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._label.setText(self.tr("A new folder for what is saved, best on another disk"))
        self._folder.name(self.tr("Folder for what is saved"))
        self._bar.setAccessibleName(self.tr("Saving what can be saved"))
        self._say(done=False, busy=False)

    def _say(self, *, done: bool, busy: bool) -> None:
        if done:
            about = self.tr("The new vault opens in the same ways. Keep the damaged one until somebody has seen it.")
        else:
            about = self.tr(
                "Saksi reads the damaged vault, changes nothing in it, and puts all that can be read into a new one."
            )
        self._step.say(
            "",
            self.tr("Saved what could be saved") if done else self.tr("Save what can be saved"),
            about,
            self.tr("Stop") if busy else self.tr("Back"),
            self.tr("Open the saved vault") if done else self.tr("Begin"),
        )

    def _show_report(self, report: SalvageReport | None) -> None:
        self._saved.setVisible(report is not None)
        self._lost.setVisible(report is not None and bool(report.bad_pages or sum(report.unreadable_rows.values())))
        if report is None:
            return
        self._saved.setText(
            self.tr("Entries saved: {rows}. Sealed files saved: {files}.").format(
                rows=sum(report.rows.values()), files=report.media_files
            )
        )
        self._lost.setText(
            self.tr("Not readable any more: pages {pages}, entries {entries}.").format(
                pages=len(report.bad_pages), entries=sum(report.unreadable_rows.values())
            )
        )
        theme.set_property(self._saved, "role", "good")

    def _press(self) -> None:
        rescue = self._state.rescue if self._state else None
        if rescue is not None and rescue.report is not None:
            self.opened.emit()
        else:
            self.wanted.emit(self._folder.path)

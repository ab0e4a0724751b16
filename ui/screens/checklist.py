"""What protects this computer and what does not, line by line."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.machine import Guard, Look, Reason, Standing
from ui import theme
from ui.screens.moments import calendar_day
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel

_ICONS = {
    Standing.OK: ("circle-check", "good"),
    Standing.OPEN: ("triangle-alert", "warn"),
    Standing.UNSEEN: ("circle-help", "muted"),
}
_ROLES = {Standing.OK: "good", Standing.OPEN: "warn", Standing.UNSEEN: "secondary"}
# Spoken sound at 48 kHz in a room, as FLAC: measured.
_BYTES_AN_HOUR = 200_000_000


class ChecklistView(Screen[tuple[Look, ...]]):
    """One row for each look, made anew with each state: there are six."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = QLabel(wordWrap=True)
        self._summary.setProperty("role", "strong")
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID + theme.GRID // 2)
        self._grid.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._summary)
        layout.addLayout(self._grid)

    def fill(self, state: tuple[Look, ...]) -> None:
        """Show the looks."""
        self._summary.setText(self._count(state) if state else self.tr("Looking…"))
        while len(self._rows) < len(state):
            self._rows.append(_Row(self._grid, len(self._rows)))
        for row, look in zip(self._rows, state, strict=False):
            row.show(look.standing, self._name(look.guard), self._word(look), *self._sentences(look))

    def retranslate(self) -> None:
        """Nothing is said but the state."""

    def lines(self) -> list[str]:
        """Return what is shown as plain text, for a report: it names no testimony and no person."""
        looks = self._state or ()
        return [
            f"{self._name(look.guard)}: {self._word(look)}. {' '.join(self._sentences(look))}".strip() for look in looks
        ]

    def _count(self, looks: tuple[Look, ...]) -> str:
        def of(standing: Standing) -> int:
            return sum(look.standing is standing for look in looks)

        return self.tr("In order: {ok}  ·  Not in order: {open}  ·  Could not be looked at: {unseen}").format(
            ok=of(Standing.OK), open=of(Standing.OPEN), unseen=of(Standing.UNSEEN)
        )

    def _word(self, look: Look) -> str:
        if look.standing is Standing.OPEN and look.guard in (Guard.CLOCK, Guard.SPACE):
            return self.tr("Not in order")
        return {
            Standing.OK: self.tr("In order"),
            Standing.OPEN: self.tr("Not protected"),
            Standing.UNSEEN: self.tr("Could not be looked at"),
        }[look.standing]

    def _name(self, guard: Guard) -> str:
        return {
            Guard.DISK: self.tr("Disk"),
            Guard.SWAP: self.tr("Swap"),
            Guard.MEMORY: self.tr("Memory"),
            Guard.MEMORY_LOCK: self.tr("Keys in memory"),
            Guard.CLOCK: self.tr("Clock"),
            Guard.SPACE: self.tr("Room on the disk"),
        }[guard]

    def _sentences(self, look: Look) -> tuple[str, str]:
        what, next_step = self._said(look.reason)
        facts = {
            "time": _time(look.at),
            "gigabytes": QLocale().toString(look.free_bytes / 1e9, "f", 1),
            "hours": round(look.free_bytes / _BYTES_AN_HOUR),
        }
        return what.format(**facts), next_step

    def _said(self, reason: Reason) -> tuple[str, str]:  # one line for each reason
        earlier = (
            self.tr("It says {time} (UTC), earlier than what was written here before."),
            self.tr("Set date and time before you record."),
        )
        return {
            Reason.DISK_ENCRYPTED: (
                self.tr("The disk under the vault is encrypted."),
                self.tr("Switch the laptop off before a checkpoint: while it sleeps, the disk is open."),
            ),
            Reason.DISK_PLAIN: (
                self.tr("No encryption of this disk was found. The vault is encrypted, all else is not."),
                self.tr("Ask the person who looks after this laptop to encrypt the whole disk."),
            ),
            Reason.DISK_IN_MEMORY: (
                self.tr("This folder lies in memory only: it is gone when the laptop is switched off."),
                self.tr("Choose a folder on a disk or an encrypted stick."),
            ),
            Reason.DISK_UNSEEN: (
                self.tr("Whether this disk is encrypted could not be looked at here."),
                self.tr("Look in the settings of the system: on Windows for BitLocker, on macOS for FileVault."),
            ),
            Reason.SWAP_OFF: (self.tr("This system writes no memory to the disk."), self.tr("Nothing to do.")),
            Reason.SWAP_ENCRYPTED: (
                self.tr("What the system takes out of memory stays encrypted."),
                self.tr("Nothing to do."),
            ),
            Reason.SWAP_PLAIN: (
                self.tr("The system may write parts of memory to the disk in the clear, words and keys among them."),
                self.tr("Ask for encrypted swap, or switch it off; until then shut down and never hibernate."),
            ),
            Reason.SWAP_UNSEEN: (
                self.tr("Whether memory is written to the disk in the clear could not be looked at here."),
                self.tr("Ask the person who looks after this laptop whether its swap is encrypted."),
            ),
            Reason.MEMORY_SHIELDED: (
                self.tr("Other programs cannot read the memory of Saksi, and no crash file of it is written."),
                self.tr("Nothing to do."),
            ),
            Reason.MEMORY_READABLE: (
                self.tr("Other programs of this user could read the memory of Saksi while a vault is open."),
                self.tr("Close other programs while you work, and tell the person who looks after this laptop."),
            ),
            Reason.MEMORY_UNSEEN: (
                self.tr("Whether other programs can read the memory of Saksi could not be looked at here."),
                self.tr("Close other programs while a vault is open."),
            ),
            Reason.LOCK_ALLOWED: (self.tr("Saksi may keep its keys out of swap."), self.tr("Nothing to do.")),
            Reason.LOCK_NOT_NEEDED: (
                self.tr("Keys need not be kept out of swap here: swap is off or protected."),
                self.tr("Nothing to do."),
            ),
            Reason.LOCK_SMALL: (
                self.tr("The system lets Saksi keep only a little memory out of swap, and swap is not protected."),
                self.tr("Ask for encrypted swap, or for a higher limit of locked memory."),
            ),
            Reason.LOCK_UNSEEN: (
                self.tr("Whether keys can be kept out of swap could not be looked at here."),
                self.tr("Nothing to do."),
            ),
            Reason.CLOCK_PLAUSIBLE: (
                self.tr("It says {time} (UTC), which is plausible."),
                self.tr("Compare it with your watch: the time goes into every record."),
            ),
            Reason.CLOCK_BEHIND: earlier,
            Reason.CLOCK_LOST: earlier,
            Reason.CLOCK_AHEAD: (
                self.tr("It says {time} (UTC), which lies far in the future."),
                self.tr("Set date and time before you record."),
            ),
            Reason.CLOCK_DISAGREES: (
                self.tr("It says {time} (UTC), but the clock inside the computer says another day."),
                self.tr("Set date and time before you record."),
            ),
            Reason.SPACE_ENOUGH: (
                self.tr("{gigabytes} GB are free, enough for about {hours} hours of recording."),
                self.tr("Nothing to do."),
            ),
            Reason.SPACE_LOW: (
                self.tr("Only {gigabytes} GB are free, enough for about {hours} hours of recording."),
                self.tr("Free some space before you record."),
            ),
            Reason.SPACE_UNSEEN: (
                self.tr("How much room is left could not be looked at here."),
                self.tr("Check that the disk or stick is connected."),
            ),
        }[reason]


def _time(at: datetime | None) -> str:
    if at is None:
        return ""
    return f"{calendar_day(at)}, {at:%H:%M}"


class _Row:
    """Icon, name and state in words, and the two sentences."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._icon = IconLabel("circle-help", "muted")
        self._name = QLabel()
        self._name.setProperty("role", "strong")
        self._word = QLabel()
        self._what = QLabel(wordWrap=True)
        self._next = QLabel(wordWrap=True)
        self._next.setProperty("role", "secondary")
        left, right = QVBoxLayout(), QVBoxLayout()
        for layout, labels in ((left, (self._name, self._word)), (right, (self._what, self._next))):
            layout.setSpacing(2)
            for label in labels:
                layout.addWidget(label)
            layout.addStretch(1)
        grid.addWidget(self._icon, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(left, place, 1)
        grid.addLayout(right, place, 2)

    def show(self, standing: Standing, name: str, word: str, what: str, next_step: str) -> None:
        """Show one look."""
        self._icon.show_icon(*_ICONS[standing])
        theme.set_property(self._word, "role", _ROLES[standing])
        for label, text in ((self._name, name), (self._word, word), (self._what, what), (self._next, next_step)):
            label.setText(text)

"""Where a person can go in the window, and who takes them there."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.domain.preferences import Preferences
from app.usecases.unlock import UnlockReport
from ui.program import StationVault


class Goal(StrEnum):
    """One place; `ui/places/<value>.py` builds it."""

    FIRST_RUN = "first_run"
    UNLOCK = "unlock"
    LIBRARY = "library"
    NEW = "new_testimony"
    CONSENT = "consent"
    RECORDING = "recording"
    TESTIMONY = "testimony"
    ATTACHMENTS = "attachments"
    CASE = "case"
    CASE_FILES = "case_files"
    QUEUE = "queue"
    EXPORT = "export"
    RECEIVE = "receive"
    RECALL = "recall"
    PEOPLE = "people"
    MODELS = "models"
    SETTINGS = "settings"
    RETENTION = "retention"
    PATTERNS = "patterns"
    ABOUT = "about"
    LESSON = "lesson"
    DEMO = "demo"


CONSENT_PAGE = "consent"
"""What the person agreed to, beside a testimony; a second person approves there."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody wants to be at a place, perhaps with these testimonies, perhaps at this second of the sound.

    `part_id` says of which recording that second is, where a testimony has several. `folder` is that of the vault to
    open, for UNLOCK alone. `page` says which page beside a testimony is wanted, for TESTIMONY alone.
    """

    goal: Goal
    testimony_ids: tuple[str, ...] = ()
    at_seconds: float | None = None
    folder: Path | None = None
    part_id: str = ""
    page: str = ""


class Navigator(Protocol):
    """The window, as a place sees it. Every call is of the thread of the window and returns at once."""

    def go(
        self, goal: Goal, *testimony_ids: str, at_seconds: float | None = None, part_id: str = "", page: str = ""
    ) -> None:
        """Show another place; `page` is CONSENT_PAGE, or none in particular."""
        ...

    def back(self) -> None:
        """Show the place before this one, or the library."""
        ...

    def opened(self, folder: Path, vault: StationVault, report: UnlockReport) -> None:
        """Take over a vault that was just made or unlocked: the session begins, and the library is shown."""
        ...

    def choose_vault(self, folder: Path | None) -> None:
        """Ask for the passphrase of this vault, or, with None, show the first run."""
        ...

    def try_demo(self) -> None:
        """Leave for the demo; its door is shown. Only where no vault is open."""
        ...

    def leave_demo(self) -> None:
        """Leave the demo for the real program. Only where no vault is open."""
        ...

    def lock(self) -> None:
        """Cover the screen and let go of everything that no recording needs."""
        ...

    def hide(self) -> None:
        """Cover the screen at once with a plain clock; the key for hiding (ui/window/keys.py) takes it away again."""
        ...

    def show_rail(self) -> None:
        """Let the rail lead away from a place that had none: what must not be left by mistake is over."""
        ...

    def prefer(self, preferences: Preferences) -> None:
        """Look, speak and lock as these preferences say from now on. Keeping them is the work of whoever asks."""
        ...

"""A demo without offices: folders by name, a diary, and a building that a test writes."""

from pathlib import Path
from typing import Protocol

from app.domain.lesson import Diary, LessonBook, Office
from app.jobs import CancelToken, Progress, Step
from app.ports.clock import Clock
from storage.audio.stand_in import Cable
from tests.vault_fixtures import PASSPHRASE


class Building(Protocol):
    """What a test does instead of building."""

    def __call__(self, progress: Progress, cancel: CancelToken, /) -> None: ...


class PaperDemo:
    """Implements ui.program.Demo."""

    def __init__(self, root: Path, clock: Clock, *, ready: bool = True) -> None:
        self.root = root
        self.diary = Diary(clock)
        self.book = LessonBook(clock)
        self.cable = Cable()
        self.passphrase = PASSPHRASE
        self.stick = root / "stick"
        self.changed_bundle = "demo-" + "x" * 26 + ".age"
        self.is_ready = ready
        self.builds = 0
        self.building: Building = _nothing

    def folder(self, office: Office) -> Path:
        return self.root / office.value

    def office(self, folder: Path) -> Office | None:
        return next((office for office in Office if self.folder(office) == folder), None)

    def ready(self) -> bool:
        return self.is_ready

    def discard(self) -> None:
        self.is_ready = False

    def build(self, progress: Progress, cancel: CancelToken) -> None:
        self.builds += 1
        progress(Step("building", 3, 14))
        self.building(progress, cancel)
        self.is_ready = True


def _nothing(_progress: Progress, _cancel: CancelToken) -> None:
    """Build nothing."""

"""Where a tour stands, and how its steps speak."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.unlocking import ByPassphrase
from app.errors.tour import TourFellShort
from ui.program import Program, StationVault
from ui.terminal.opening import opened_by
from ui.terminal.output import Output, Value


@dataclass
class Tour:
    """The state of one tour: where things lie, and what was found so far."""

    program: Program
    output: Output
    folder: Path
    passphrases: dict[str, str] = field(default_factory=dict)
    testimony_id: str = ""
    case_code: str = ""
    text: str = ""
    bundle: Path = Path()
    told: dict[str, Value] = field(default_factory=dict)
    step: int = 0

    def title(self, text: str) -> None:
        """Begin the next step."""
        self.step += 1
        self.output.say()
        self.output.show(f"{self.step}. {self.output.translated(text)}")

    def say(self, text: str, **facts: object) -> None:
        """Tell what came of it."""
        self.output.show("   " + self.output.translated(text).format(**facts))

    def must(self, holds: bool) -> None:  # noqa: FBT001 - it reads as a sentence
        """Raise TourFellShort unless what the step promises holds."""
        if not holds:
            raise TourFellShort(step=self.step)

    def field_vault(self) -> AbstractContextManager[StationVault]:
        """Open the vault of the field station."""
        return self._open("field")

    def headquarters(self) -> AbstractContextManager[StationVault]:
        """Open the vault of headquarters."""
        return self._open("headquarters")

    def _open(self, name: str) -> AbstractContextManager[StationVault]:
        return opened_by(self.program, self.folder / name, ByPassphrase(self.passphrases[name]), self.output)

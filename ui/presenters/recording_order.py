"""What is to be recorded: a testimony, and what has to be written down before its first second."""

from dataclasses import dataclass, field

from app.domain.before import Before
from app.domain.circumstances import Circumstances
from app.domain.interview import Came
from app.domain.testimony import Testimony
from app.usecases.before import write_down
from app.usecases.interpreting import came, left
from ui.program import StationVault


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be recorded: a new testimony, or one more recording of a testimony that is there already."""

    microphone: str
    languages: tuple[str, ...] = ()
    case_code: str = ""
    circumstances: Circumstances = field(default_factory=Circumstances)
    before: Before | None = None
    """What was written down before; None where nothing was."""
    testimony_id: str = ""
    interpreter: Came | None = None
    """Who interprets, with an empty code where nobody does; None: nothing is said of it."""

    def testimony_in(self, vault: StationVault) -> Testimony:
        """Return the testimony, made now if it is a new one. Not for the thread of the window."""
        if self.testimony_id:
            made = vault.testimonies.get(self.testimony_id)
        else:
            made = vault.testimonies.create(self.languages, self.case_code)
            vault.circumstances.put(made.id, self.circumstances)
        if self.interpreter is not None and self.interpreter.interpreter.code:
            came(vault, made.id, self.interpreter.interpreter, self.interpreter.at)
        elif self.interpreter is not None and vault.interviews.of(made.id).interpreters:
            left(vault, made.id, self.interpreter.at)
        if self.before is not None:
            write_down(vault.interviews, made.id, self.before)
        return made

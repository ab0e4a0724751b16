"""Choosing a passphrase: six words by chance offered first, one's own possible, and either typed once more."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from app.domain.passphrase import Strength
from ui.presenters.jobs import Jobs, Lane
from ui.program import Vaults


class Again(Enum):
    """How what was typed once more compares with what it should be."""

    EMPTY = auto()
    ON_THE_WAY = auto()
    """All that was typed so far is right."""
    DIFFERENT = auto()
    SAME = auto()


@dataclass(frozen=True, slots=True)
class NewPassphraseState:
    """`suggested` is empty until the words were drawn; `strength` is None until an own passphrase was estimated."""

    suggested: str = field(default="", repr=False)
    own: bool = False
    strength: Strength | None = None
    again: Again = Again.EMPTY

    @property
    def ready(self) -> bool:
        """Whether it can be used."""
        strong = self.strength is not None and self.strength.enough if self.own else bool(self.suggested)
        return strong and self.again is Again.SAME


NOTHING_CHOSEN = NewPassphraseState()


class NewPassphrase:
    """A part of a presenter; `changed` is called with every new state."""

    def __init__(self, vaults: Vaults, jobs: Jobs, changed: Callable[[NewPassphraseState], None]) -> None:
        self._vaults = vaults
        self._jobs = jobs
        self._changed = changed
        self._own = ""
        self._again = ""
        self._estimating = False
        self.state = NewPassphraseState()

    @property
    def passphrase(self) -> str:
        """What was chosen, once the state is ready."""
        return self._own if self.state.own else self.state.suggested

    def suggest(self) -> None:
        """Draw six words, in the place of those that were shown."""
        vaults = self._vaults
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: vaults.suggest_passphrase(), self._suggested, self._lost)

    def choose_own(self, own: bool) -> None:  # noqa: FBT001 - the one thing that is chosen
        """Take an own passphrase, or the six words after all."""
        self._own = self._again = ""
        self._become(replace(self.state, own=own, strength=None))

    def type_own(self, text: str) -> None:
        """Take what is typed as the own passphrase, and let its strength be estimated."""
        self._own = text
        self._become(replace(self.state, strength=None))
        self._estimate()

    def type_again(self, text: str) -> None:
        """Take what is typed once more."""
        self._again = text
        self._become(self.state)

    def forget(self) -> None:
        """Drop everything that was typed and drawn."""
        self._own = self._again = ""
        self._become(NewPassphraseState())

    def _suggested(self, words: str) -> None:
        self._become(replace(self.state, suggested=words))

    def _estimate(self) -> None:
        # The estimator may be slower than the fingers: one at a time, and then the newest text.
        if self._estimating or not self._own:
            return
        self._estimating = True
        vaults, text = self._vaults, self._own
        self._jobs.run(
            Lane.WORK,
            lambda _progress, _cancel: vaults.strength(text),
            lambda strength: self._estimated(text, strength),
            self._lost,
        )

    def _estimated(self, text: str, strength: Strength) -> None:
        self._estimating = False
        if text != self._own:
            self._estimate()
        elif self.state.own:
            self._become(replace(self.state, strength=strength))

    def _lost(self, _error: Exception) -> None:
        """The words or the estimate did not come: without them nothing is ready, and the next letter tries again."""
        self._estimating = False

    def _become(self, state: NewPassphraseState) -> None:
        chosen = self._own if state.own else state.suggested
        self.state = replace(state, again=compare(self._again, chosen))
        self._changed(self.state)


def compare(typed: str, right: str) -> Again:
    """Say how far a text is the one that it should be."""
    if not typed:
        return Again.EMPTY
    if typed == right:
        return Again.SAME
    return Again.ON_THE_WAY if right.startswith(typed) else Again.DIFFERENT

"""How well a passphrase withstands guessing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strength:
    """Decimal logarithms of the guesses that are expected to be needed, and of those that a vault asks for."""

    guesses_log10: float
    needed_log10: float

    @property
    def enough(self) -> bool:
        """Whether a vault takes it."""
        return self.guesses_log10 >= self.needed_log10

    @property
    def share(self) -> float:
        """How much of what is needed is there, 0 to 1."""
        return min(self.guesses_log10 / self.needed_log10, 1.0)

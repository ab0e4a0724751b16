"""How the answer to a withdrawal is given, believed and remembered."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol, TypeAlias

from app.domain.bundle import SealedBundle, SealedFile
from app.domain.notice import Place
from app.domain.people import Card
from app.domain.recall import BelievedRecall, Recall, Recalled, SignedRecall
from app.ports.bundle import Signers

WasTold: TypeAlias = Callable[[str, str], frozenset[Place]]
"""Gives what a station was told of a testimony from here, or told us: the answers that take something back."""


class RecallWriter(Protocol):
    """Signs and seals."""

    def sign(self, recall: Recall) -> SignedRecall:
        """Put both signatures of this station under an answer."""
        ...

    def seal(self, signed: SignedRecall, to: Card, sink: BinaryIO) -> SealedFile:
        """Write the file for one station into `sink`. Raises StorageError."""
        ...

    def read_back(self, untrusted_file: BinaryIO, expected: SealedFile) -> None:
        """Read a finished file again and compare. Raises ReadBackFailed."""
        ...


class RecallReader(Protocol):
    """Opens and checks, believing nothing."""

    def is_recall(self, sealed: SealedBundle) -> bool:
        """Whether a file is sealed to this station and begins as such an answer does. Raises StorageError."""
        ...

    def read(self, sealed: SealedBundle, signers: Signers, was_told: WasTold) -> BelievedRecall:
        """Check every rule in its order. Raises a class of RecallError, StorageError."""
        ...


@dataclass(frozen=True, slots=True)
class Heard:
    """What a station told was taken back of a testimony that is here; it `waits` while we have not answered all."""

    station: str
    testimony_id: str
    withdrawn: tuple[Place, ...]
    waits: bool


class Recalls(Protocol):
    """What was withdrawn and has to be answered, what we answered, and what we were answered."""

    def heard(self, testimony_id: str = "") -> Sequence[Heard]:
        """Return every withdrawal that a station told of, answered or not, of one testimony or of all that are here."""
        ...

    def absent(self) -> Sequence[tuple[str, str]]:
        """Return (station, testimony) of everything told of testimonies that never came here."""
        ...

    def unanswered(self) -> Sequence[tuple[str, str, tuple[Place, ...]]]:
        """Return (station, testimony, withdrawn answers) for each withdrawal of a station that waits for an answer."""
        ...

    def was_told(self, station: str, testimony_id: str) -> frozenset[Place]:
        """Return the answers that take something back and that a station knows from here, or told us."""
        ...

    def give(self, signed: SignedRecall) -> None:
        """Remember an answer of ours, with a custody entry for each testimony, in one transaction."""
        ...

    def take(self, believed: BelievedRecall) -> bool:
        """Keep an answer of another office, with a custody entry for each testimony, in one transaction.

        Returns whether it had been taken in before; then nothing changes.
        """
        ...

    def taken(self, testimony_id: str) -> Sequence[Recalled]:
        """Return what other offices answered about a testimony, oldest first."""
        ...

    def done(self, testimony_id: str) -> Collection[str]:
        """Return the stations that answered that they are done with all that was taken back, and got no copy since."""
        ...

    def given(self, testimony_id: str) -> Sequence[Recalled]:
        """Return what we answered about a testimony, oldest first."""
        ...

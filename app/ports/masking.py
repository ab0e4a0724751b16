"""Masked copies, as the meaning needs them of a vault; and finding words that sound alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.consent import Voice
from app.domain.masking import Cover, Mask, MaskedCopy, Proof, ToldCopy
from app.domain.testimony import Testimony
from app.domain.transcript import Run, Window
from app.jobs import CancelToken, Progress


@dataclass(frozen=True, slots=True)
class Found:
    """Where words stand in a text: characters `start` to `end`; `likeness` is 100 where they are the same."""

    start: int
    end: int
    likeness: int


class WordFinder(Protocol):
    """Finds words in text of any script, folded as the search folds."""

    def places(self, text: str, words: str) -> Sequence[Found]:
        """Return where the words stand, each place widened to whole words."""
        ...

    def heard(self, text: str, words: str) -> Sequence[Found]:
        """Return where the words stand, or something that sounds like them; numbers in words and in digits."""
        ...


@dataclass(frozen=True, slots=True)
class MaskedRecording:
    """One recording of a copy that is to be made: which it is of the master, and its text with the words taken out.

    Of `run` only language, model and options travel; `windows` are whole.
    """

    part_id: str
    run: Run
    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class NewMaskedCopy:
    """What a masked copy is made of; `marks` is the last mark's number where every passage that is marked is masked."""

    master_id: str
    recordings: tuple[MaskedRecording, ...]
    masks: tuple[Mask, ...]
    cover: Cover
    voice: Voice
    removed: tuple[str, ...]
    marks: int = 0


class MaskedCopies(Protocol):
    """Masked copies in a vault."""

    def make(self, copy: NewMaskedCopy, progress: Progress, cancel: CancelToken) -> Testimony:
        """Write the masked sound as sealed media of a new testimony, and show it in one transaction.

        Nothing of the master is changed but its custody log. Raises TestimonyUnknown, MediaSealedAway, AudioDamaged,
        StorageError, Cancelled; then nothing is left.
        """
        ...

    def of(self, testimony_id: str) -> MaskedCopy | None:
        """Return what is known of a masked copy that was made here; None for any other testimony."""
        ...

    def told(self, testimony_id: str) -> ToldCopy | None:
        """Return what is known of a masked copy that another of our offices made and told of; None for any other."""
        ...

    def ids(self, master_id: str) -> Sequence[str]:
        """Return every masked copy of a testimony that is here, wherever it was made, also copies of its copies."""
        ...

    def open_ids(self, master_id: str) -> Sequence[str]:
        """Return those of `ids` that can be opened here: neither sealed to headquarters nor erased."""
        ...

    def copies(self, master_id: str) -> Sequence[MaskedCopy]:
        """Return the masked copies of a testimony that were made here, oldest first."""
        ...

    def uncovered(self, testimony_id: str, progress: Progress, cancel: CancelToken) -> Sequence[Mask]:
        """Return the masked stretches whose sound in the copy is not exactly what was to cover it, sample by sample.

        Their parts are those of the master. Raises AudioDamaged, MediaDamaged, MediaSealedAway, Cancelled.
        """
        ...

    def proved(self, testimony_id: str, proof: Proof) -> None:
        """Store the outcome of a proof, with an entry in the custody log. Raises TestimonyUnknown."""
        ...

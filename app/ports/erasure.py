"""Destroying the keys of a testimony."""

from typing import Protocol

from app.domain.retention import Erased, EraseReason


class Erasure(Protocol):
    """What is erased cannot be opened here any more; consent and custody stay. Whether it may be is asked before."""

    def erase(self, testimony_id: str, reason: EraseReason) -> None:
        """Destroy the keys, forget every word, and remove the sealed files, also of its masked copies.

        All of it or nothing: killed in between, what is left of files goes at the next unlock. Raises
        TestimonyUnknown, AlreadyErased, RecordingStillLive while a recording is not sealed, StorageError.
        """
        ...

    def of(self, testimony_id: str) -> Erased | None:
        """Return when and why a testimony was erased; None for one that is there."""
        ...

    def forget_spoken_consent(self, testimony_id: str, part_id: str) -> None:
        """Destroy the recording of a spoken consent that no answer rests on, as if it had not been made.

        A testimony of which nothing else was kept goes with it; the custody log stays. Raises RecordingUnknown,
        RecordingStillLive, SpokenConsentNeeded for any other recording, StorageError.
        """
        ...

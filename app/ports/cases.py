"""Where case data is kept: states of each case that are only ever added, and the list of places."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from app.domain.casedata import CaseRecord, CaseRevision
from app.domain.casefile import CasesRead, CaseToWrite
from app.domain.casewords import CaseSchema
from app.domain.gazetteer import Gazetteer
from app.domain.statistics import Dimension, Statistics


class Cases(Protocol):
    """The case data of every testimony of a vault. Every method raises StorageError."""

    @property
    def schema(self) -> CaseSchema:
        """The words in which cases are told."""
        ...

    def newest(self, testimony_id: str) -> CaseRevision | None:
        """Return what is known of a case now; None where nothing ever was. An unknown testimony has none."""
        ...

    def kept(self, testimony_id: str) -> bool:
        """Whether anything is known of a case."""
        ...

    def revisions(self, testimony_id: str) -> Sequence[CaseRevision]:
        """Return every state of a case that was saved, oldest first."""
        ...

    def save(self, testimony_id: str, record: CaseRecord) -> CaseRevision:
        """Add a state of a case, with an entry in the custody log that says nothing of it; durable on return.

        Returns the newest state, unchanged, where this one says the same. Raises TestimonyUnknown, MediaSealedAway,
        CaseInvalid, CaseFieldOfIdentity.
        """
        ...

    def save_all(self, records: Mapping[str, CaseRecord]) -> Sequence[CaseRevision]:
        """Save several cases by their testimonies: all of them, or none where one cannot be. Raises as `save`."""
        ...

    @property
    def gazetteer(self) -> Gazetteer:
        """The list of places: the one that was brought in last, or the program's own."""
        ...

    def bring_gazetteer(self, gazetteer: Gazetteer) -> None:
        """Put a list in the place of the one before. Raises GazetteerInUse where cases name places that it lacks."""
        ...


class CaseFiles(Protocol):
    """Cases and places as files for other tools. Every reader takes bytes from anywhere."""

    def csv(self, cases: Sequence[CaseToWrite]) -> bytes:
        """Return a table of HTCDS."""
        ...

    def json(self, cases: Sequence[CaseToWrite]) -> bytes:
        """Return HTCDS as JSON, with the whole records beside it."""
        ...

    def statistics(self, statistics: Statistics, naming: Callable[[Dimension, str], str]) -> bytes:
        """Return counts as a table; `naming` gives the words for a category."""
        ...

    def read(self, untrusted: bytes, gazetteer: Gazetteer) -> CasesRead:
        """Return the cases of a table or of JSON, with every flaw by its row. Raises CaseFileBad."""
        ...

    def gazetteer(self, untrusted: bytes) -> Gazetteer:
        """Return the places of a file. Raises GazetteerBad."""
        ...

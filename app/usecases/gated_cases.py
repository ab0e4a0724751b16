"""What is known of cases, for people who read it: each case is asked for."""

from collections.abc import Callable, Mapping, Sequence

from app.domain.casedata import CaseRecord, CaseRevision
from app.domain.casewords import CaseSchema
from app.domain.consent_gate import Matter
from app.domain.gazetteer import Gazetteer
from app.ports.cases import Cases
from app.usecases.reading import ReadingRooms, require_reading


class GatedCases:
    """Implements app.ports.cases.Cases: nobody reads or writes a case that nobody here may read.

    Every method that is about a case raises a class of ConsentMissing too, and TestimonyUnknown.
    """

    def __init__(self, cases: Cases, reading: Callable[[], ReadingRooms]) -> None:
        self._cases = cases
        self._reading = reading

    @property
    def schema(self) -> CaseSchema:
        """The words in which cases are told."""
        return self._cases.schema

    def newest(self, testimony_id: str) -> CaseRevision | None:
        """Return what is known of a case now."""
        self._require(testimony_id)
        return self._cases.newest(testimony_id)

    def kept(self, testimony_id: str) -> bool:
        """Whether anything is known of a case: not what."""
        return self._cases.kept(testimony_id)

    def revisions(self, testimony_id: str) -> Sequence[CaseRevision]:
        """Return every state of a case that was saved, oldest first."""
        self._require(testimony_id)
        return self._cases.revisions(testimony_id)

    def save(self, testimony_id: str, record: CaseRecord) -> CaseRevision:
        """Add a state of a case."""
        self._require(testimony_id)
        return self._cases.save(testimony_id, record)

    def save_all(self, records: Mapping[str, CaseRecord]) -> Sequence[CaseRevision]:
        """Save several cases: all of them, or none where one cannot be."""
        for testimony_id in records:
            self._require(testimony_id)
        return self._cases.save_all(records)

    @property
    def gazetteer(self) -> Gazetteer:
        """The list of places."""
        return self._cases.gazetteer

    def bring_gazetteer(self, gazetteer: Gazetteer) -> None:
        """Put a list in the place of the one before."""
        self._cases.bring_gazetteer(gazetteer)

    def _require(self, testimony_id: str) -> None:
        require_reading(self._reading(), testimony_id, Matter.CASE_DATA)

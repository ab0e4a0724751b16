"""The rooms of a vault that an export goes through."""

from dataclasses import dataclass

from app.ports.bundle import BundleWriter, Exports, ReceivedCustody
from app.ports.cases import Cases
from app.ports.circumstances import CircumstancesOf
from app.ports.clock import Clock
from app.ports.consents import Consents
from app.ports.interviews import Interviews
from app.ports.marked import MarkedPassages
from app.ports.masking import MaskedCopies
from app.ports.notices import Notices
from app.ports.people import Contacts
from app.ports.recordings import Recordings
from app.ports.reviews import Reviews
from app.ports.sealed_bundles import SealedBundles
from app.ports.testimonies import Custody, SealedParts, Testimonies
from app.ports.transcripts import Transcripts


@dataclass(frozen=True, slots=True)
class ExportRooms:
    """Everything that an export reads and writes."""

    testimonies: Testimonies
    parts: SealedParts
    recordings: Recordings
    transcripts: Transcripts
    reviews: Reviews
    circumstances: CircumstancesOf
    custody: Custody
    received_custody: ReceivedCustody
    contacts: Contacts
    exports: Exports
    sealed: SealedBundles
    writer: BundleWriter
    consents: Consents
    notices: Notices
    marked: MarkedPassages
    masked: MaskedCopies
    cases: Cases
    interviews: Interviews
    clock: Clock

"""An open vault with everything around it that exchanges bundles."""

import io
from collections.abc import Sequence
from pathlib import Path

from app.domain.checkup import Finding
from app.domain.ways_in import WaysIn
from app.errors.vault import KeyHeaderLost
from app.jobs import CancelToken, Progress
from app.usecases.export_rooms import ExportRooms
from app.usecases.gated_cases import GatedCases
from app.usecases.mask import MaskRooms
from app.usecases.reading import ReadingRooms
from app.usecases.recall import RecallRooms
from app.usecases.receipt import ReceiptRooms
from app.usecases.receive import ReceiveRooms
from app.usecases.review import ReviewRooms
from app.usecases.seal import SealRooms
from app.usecases.statistics import StatisticsRooms
from storage.bundle.outbox import FolderOutbox
from storage.bundle.own_card import OwnCardFile
from storage.bundle.recall import RecallReader, RecallWriter
from storage.bundle.receipt import ReceiptReader, ReceiptWriter
from storage.bundle.verify import Reader
from storage.bundle.writer import Writer, WritingStation
from storage.casebook.files import CaseFiles
from storage.crypto.age import AgeReader
from storage.files import create_private_folders
from storage.vault.adoption import Adoption
from storage.vault.contacts import Contacts
from storage.vault.likeness import Likeness
from storage.vault.notices import NoticesTable
from storage.vault.paper_codes import PaperCodesTable
from storage.vault.quarantine import Quarantine
from storage.vault.recalls import RecallsTable
from storage.vault.receipts import GivenReceipts, TakenReceipts
from storage.vault.received import ReceivedBundles, ReceivedCustody, StationKeyHeaders
from storage.vault.sent import SentBundles
from storage.vault.station import Station
from storage.vault.vault import Vault

_KEY_HEADER_BYTES = 1 << 16


class StationVault:
    """The port `Vault` of app/ports/vault.py, and what exports and imports need beside it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._station = Station(vault.context)
        self.testimonies = vault.testimonies
        self.recordings = vault.recordings
        self.circumstances = vault.circumstances
        self.interviews = vault.interviews
        self.templates = vault.templates
        self.readings = vault.readings
        self.consents = vault.consents
        self.erasure = vault.erasure
        self.approvals = vault.approvals
        self.identities = vault.identities
        self.readiness = vault.readiness
        self.attachments = vault.attachments
        self.sealed_parts = vault.sealed_parts
        self.custody = vault.custody
        self.transcripts = vault.transcripts
        self.search = vault.search
        self.reviews = vault.reviews
        self.marked = vault.marked
        self.masked_copies = vault.masked_copies
        self.cases = GatedCases(vault.cases, self.reading_rooms)
        self.case_files = CaseFiles()
        self.releases = vault.releases
        self.library = vault.library
        self.own_card = OwnCardFile(self._station, vault.context.domain)
        self.contacts = Contacts(vault.context)
        self.exports = SentBundles(vault.context)
        self.sealed = vault.sealed_bundles
        self.notices = NoticesTable(vault.context)
        self.paper_codes = PaperCodesTable(vault.context)
        self._key_headers = StationKeyHeaders(vault.context)
        self._received_custody = ReceivedCustody(vault.context)

    def ways_in(self) -> WaysIn:
        """Return by which ways this vault can be opened. Raises KeyHeaderLost."""
        return self._vault.ways_in()

    def check(self, progress: Progress, cancel: CancelToken) -> Sequence[Finding]:
        """Read everything and return what is not as it was written. Raises Cancelled."""
        return self._vault.check(progress, cancel)

    @property
    def keys_repaired(self) -> bool:
        """Whether a file with its keys was damaged or missing, and was written again from its copy."""
        return self._vault.opening.keys_repaired

    def remove_leftovers(self) -> int:
        """Remove the files that a crash left and nothing names; return how many."""
        return self._vault.remove_leftovers()

    def export_rooms(self) -> ExportRooms:
        """Return what an export reads and writes."""
        writing = WritingStation(
            station=self._station.id,
            card=lambda: self.own_card.card().encoded,
            key_header=self._vault.key_header_bytes,
            signer=self._station.signer,
            domain=self._vault.context.domain,
        )
        return ExportRooms(
            testimonies=self.testimonies,
            parts=self.sealed_parts,
            recordings=self.recordings,
            transcripts=self.transcripts,
            reviews=self.reviews,
            circumstances=self.circumstances,
            custody=self.custody,
            received_custody=self._received_custody,
            contacts=self.contacts,
            exports=self.exports,
            sealed=self.sealed,
            writer=Writer(writing, self.sealed_parts.open),
            consents=self.consents,
            notices=self.notices,
            marked=self.marked,
            masked=self.masked_copies,
            cases=self._vault.cases,
            interviews=self.interviews,
            clock=self._vault.context.clock,
        )

    def seal_rooms(self) -> SealRooms:
        """Return what sealing to headquarters reads and writes."""
        folder = self.sealed.folder
        create_private_folders(folder)
        return SealRooms(self.export_rooms(), FolderOutbox(folder, self._vault.context.domain))

    def mask_rooms(self) -> MaskRooms:
        """Return what masking reads and writes."""
        review = ReviewRooms(self.testimonies, self.recordings, self.transcripts, self.reviews)
        return MaskRooms(review, self.marked, self.masked_copies, Likeness(), self.reading_rooms())

    def receive_rooms(self) -> ReceiveRooms:
        """Return what an import reads and writes."""
        context = self._vault.context
        return ReceiveRooms(
            quarantine=Quarantine(context),
            reader=Reader([self._station.identity], context.domain),
            signers=self.contacts,
            ledger=ReceivedBundles(context),
            adoption=Adoption(context),
        )

    def receipt_rooms(self) -> ReceiptRooms:
        """Return what receipts read and write."""
        context = self._vault.context
        return ReceiptRooms(
            own_card=self.own_card,
            contacts=self.contacts,
            testimonies=self.testimonies,
            parts=self.sealed_parts,
            given=GivenReceipts(context),
            taken=TakenReceipts(context),
            writer=ReceiptWriter(self._station.signer, context.domain),
            reader=ReceiptReader(self._station.identity, self._station.id, context.domain),
        )

    def recall_rooms(self) -> RecallRooms:
        """Return what answers to withdrawals read and write."""
        context = self._vault.context
        return RecallRooms(
            own_card=self.own_card,
            contacts=self.contacts,
            notices=self.notices,
            recalls=RecallsTable(context),
            writer=RecallWriter(self._station.signer, context.domain),
            reader=RecallReader(self._station.identity, self._station.id, context.domain),
        )

    def statistics_rooms(self) -> StatisticsRooms:
        """Return what counting reads: it asks for each case whether it may be counted, and shows none."""
        return StatisticsRooms(self.testimonies, self.consents, self._vault.cases, self.masked_copies)

    def reading_rooms(self) -> ReadingRooms:
        """Return what has to be known to decide whether a testimony may be opened here."""
        clock = self._vault.context.clock
        return ReadingRooms(self.consents, self.notices, self.masked_copies, lambda: self._station.id, clock)

    def back_up(self, target: Path, progress: Progress, cancel: CancelToken) -> None:
        """Make a verified copy of the whole vault in a new folder, still encrypted."""
        self._vault.back_up(target, progress, cancel)

    def station_key_header(self, station: str) -> bytes:
        """Return the newest key header that a station's bundles carried. Raises KeyHeaderLost when none came."""
        sealed = self._key_headers.of(station)
        if sealed is None:
            raise KeyHeaderLost
        with AgeReader(io.BytesIO(sealed), [self._station.identity]) as opened:
            return opened.read(_KEY_HEADER_BYTES)

    def close(self) -> None:
        """Wipe the keys and let go of the vault; may be called again."""
        try:
            self._station.close()
        finally:
            self._vault.close()

"""What other offices told of consent: adopted, remembered who told it, and told to the custody log."""

from app.domain.bundle import BundleFacts, TestimonyContent
from app.domain.consent import ConsentRecord, RecipientKind
from app.domain.custody import Act
from app.domain.notice import CodeHash, Notice, NoticeOutcome, ReceivedNotice, places_of, taking_back
from app.domain.people import Contact
from storage.consent_fields import event_sha512
from storage.vault.approvals import insert_approval
from storage.vault.connection import Connection
from storage.vault.consent_rows import record_of
from storage.vault.consents import adopt_consent, count_revision, mirror_to_copies
from storage.vault.context import VaultContext
from storage.vault.waiting_notices import forget_waiting, keep_waiting, waiting_for


class HeardAnswers:
    """Every method belongs into one transaction around the whole bundle."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._station = context.station_id

    def came_with(self, testimony_id: str, record: ConsentRecord, facts: BundleFacts) -> None:
        """Store what was said about a testimony that the bundle carries, and what waited for it.

        What is here stays, whatever the bundle says: a withdrawal that was heard here is not undone by a copy that
        does not know of it.
        """
        adopt_consent(self._connection, testimony_id, record)
        self.take_approvals(record)
        remember_heard(self._connection, testimony_id, record, facts.station, facts.place.sequence)
        for station, sequence, waiting in waiting_for(self._connection, testimony_id):
            if not _contradicts(record_of(self._connection, testimony_id), waiting):
                believed = waiting if station == facts.station else taking_back(waiting)
                self._adopt(testimony_id, believed, station)
                remember_heard(self._connection, testimony_id, waiting, station, sequence)
        forget_waiting(self._connection, testimony_id)
        self.mirror(testimony_id)

    def mirror(self, testimony_id: str) -> None:
        """Let what was said of a testimony hold for its masked copies, or for what it is a copy of."""
        mirror_to_copies(self._connection, self._custody, self._station, testimony_id)

    def take(self, notice: Notice, contact: Contact, facts: BundleFacts) -> ReceivedNotice:
        """Take one notice in. Of who neither brought the testimony nor is our own office, only a no counts."""
        row = self._connection.one(
            "SELECT case_code, received_item.station FROM testimony"
            " LEFT JOIN received_item ON testimony_id = testimony.id WHERE testimony.id = ?",
            (notice.testimony_id,),
        )
        sequence = facts.place.sequence
        if row is None:
            keep_waiting(self._connection, notice.testimony_id, facts.station, sequence, notice.record)
            return ReceivedNotice(notice.testimony_id, "", NoticeOutcome.WAITING)
        case_code, brought_by = row
        known = record_of(self._connection, notice.testimony_id)
        if _contradicts(known, notice.record):
            return ReceivedNotice(notice.testimony_id, case_code, NoticeOutcome.CONTRADICTS)
        wide = brought_by == facts.station or contact.kind is RecipientKind.OWN_STAFF
        believed = notice.record if wide else taking_back(notice.record)
        remember_heard(self._connection, notice.testimony_id, notice.record, facts.station, sequence)
        new = self._adopt(notice.testimony_id, believed, facts.station)
        return ReceivedNotice(notice.testimony_id, case_code, NoticeOutcome.TAKEN if new else NoticeOutcome.KNOWN)

    def take_approvals(self, record: ConsentRecord) -> None:
        """Keep what second persons signed at other offices; their signatures were checked when it was read."""
        for approval in record.approvals:
            insert_approval(self._connection, approval, approval.document, received=True)

    def take_code(self, code: CodeHash, station: str) -> None:
        """Keep the hash of a paper code."""
        self._connection.execute(
            "INSERT OR IGNORE INTO paper_code (testimony_id, sha512, station) VALUES (?, ?, ?)",
            (code.testimony_id, code.sha512, station),
        )

    def _adopt(self, testimony_id: str, record: ConsentRecord, teller: str) -> bool:
        known = places_of(record_of(self._connection, testimony_id))
        new = [one for one in record.said if (one.number, one.station) not in known]
        adopt_consent(self._connection, testimony_id, record)
        for one in new:
            facts: dict[str, str | int] = {
                "number": one.number,
                "station": one.station,
                "sha512": event_sha512(one),
                "from": teller,
            }
            self._custody.record(testimony_id, Act.CONSENT_HEARD, facts)
        if new:
            count_revision(self._connection, testimony_id)
            self.mirror(testimony_id)
        return bool(new)


def remember_heard(
    connection: Connection, testimony_id: str, record: ConsentRecord, station: str, sequence: int
) -> None:
    """Remember that a station knows these answers; the first bundle that told of one counts."""
    connection.executemany(
        "INSERT INTO answer_heard (testimony_id, number, author, station, sequence) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET sequence = min(sequence, excluded.sequence)",
        [(testimony_id, number, author, station, sequence) for number, author in sorted(places_of(record))],
    )


def is_weakened(connection: Connection, content: TestimonyContent, station: str, sequence: int) -> bool:
    """Whether something is missing that this station told in an earlier bundle, or an answer has other words now."""
    testimony_id, told = content.testimony.id, places_of(content.consent)
    if _contradicts(record_of(connection, testimony_id), content.consent):
        return True
    rows = connection.execute(
        "SELECT number, author FROM answer_heard WHERE testimony_id = ? AND station = ? AND sequence < ?",
        (testimony_id, station, sequence),
    )
    return any((number, author) not in told for number, author in rows)


def _contradicts(known: ConsentRecord, told: ConsentRecord) -> bool:
    """Whether one place has other words in one than in the other."""
    here = {(one.number, one.station): one for one in known.said}
    return any(here.get((one.number, one.station), one) != one for one in told.said)

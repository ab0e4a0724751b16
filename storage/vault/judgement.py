"""What becomes of one testimony of a verified bundle: decided from what is here, before anything is stored."""

from dataclasses import dataclass

from app.domain.bundle import BundleItem, ItemOutcome, PartContent, TestimonyContent
from app.domain.custody import CustodyEntry
from app.domain.review import Step
from storage.vault.connection import Connection
from storage.vault.heard_answers import is_weakened
from storage.vault.interviews import sheets_agree, sheets_of
from storage.vault.parts import part_of_id
from storage.vault.received import custody_of
from storage.vault.review_rows import steps_of


@dataclass(frozen=True, slots=True)
class Judgement:
    """The outcome, and the parts that are not here yet."""

    outcome: ItemOutcome
    new_parts: tuple[PartContent, ...] = ()


def judge(
    connection: Connection, content: TestimonyContent, item: BundleItem, station: str, sequence: int
) -> Judgement:
    """Compare with what is here.

    An older revision never takes the place of a newer one; only the station that brought a testimony brings a
    newer revision of it; what came before is added to and never changed. What was said about consent and told by this
    station in an earlier bundle than this one (`sequence`) has to be there, word for word. What was erased here stays
    erased.
    """
    row = connection.one(
        "SELECT testimony.id, received_item.station, received_item.revision, received_item.sha512 FROM testimony"
        " LEFT JOIN received_item ON testimony_id = testimony.id WHERE testimony.id = ?",
        (item.testimony_id,),
    )
    if row is None:
        return _new_or_other(connection, content, ItemOutcome.ADOPTED)
    _, known_station, known_revision, known_sha512 = row
    if known_station != station:
        return Judgement(ItemOutcome.NOT_THEIRS)
    if item.revision < known_revision:
        return Judgement(ItemOutcome.OLDER)
    same = (item.revision, item.sha512) == (known_revision, known_sha512)
    if not same and is_weakened(connection, content, station, sequence):
        return Judgement(ItemOutcome.CONSENT_WEAKENED)
    agrees = (
        _custody_agrees(custody_of(connection, item.testimony_id), content.custody)
        and _review_agrees(steps_of(connection, item.testimony_id), content.review, station)
        and sheets_agree(sheets_of(connection, item.testimony_id), content.sheets)
    )
    if not agrees or (item.revision == known_revision and not same):
        return Judgement(ItemOutcome.OTHER_CONTENT)
    erased = connection.one("SELECT 1 FROM erased WHERE testimony_id = ?", (item.testimony_id,)) is not None
    stays = ItemOutcome.ERASED_HERE if erased else ItemOutcome.UNCHANGED
    return Judgement(stays) if same or erased else _new_or_other(connection, content, ItemOutcome.UPDATED)


def _new_or_other(connection: Connection, content: TestimonyContent, outcome: ItemOutcome) -> Judgement:
    """Parts with an id that is known must be the parts that are known."""
    new_parts = []
    for part in content.parts:
        known = part_of_id(connection, part.part.id)
        if known is None:
            new_parts.append(part)
        elif (known.testimony_id, known.sha512) != (content.testimony.id, part.part.sha512):
            return Judgement(ItemOutcome.OTHER_CONTENT)
        if part.transcript is not None and not _run_agrees(connection, part.transcript.run.id, part.part.id):
            return Judgement(ItemOutcome.OTHER_CONTENT)
    return Judgement(outcome, tuple(new_parts))


def _run_agrees(connection: Connection, run_id: str, part_id: str) -> bool:
    row = connection.one("SELECT part_id FROM transcript_run WHERE id = ?", (run_id,))
    return row is None or row[0] == part_id


def _custody_agrees(known: list[CustodyEntry], theirs: tuple[CustodyEntry, ...]) -> bool:
    """Entries that both have are the same, and none that is here is missing there."""
    told = {(entry.station, entry.number): entry for entry in theirs}
    return all(told.get((entry.station, entry.number)) == entry for entry in known)


def _review_agrees(known: list[Step], theirs: tuple[Step, ...], station: str) -> bool:
    """Steps are only ever added: those of the station, and of all others that it tells of, are still the same.

    Steps of this office over what it received are its own affair.
    """
    told = {(step.number, step.station): step for step in theirs}
    stations = {step.station for step in theirs} | {station}
    return all(told.get((step.number, step.station)) == step for step in known if step.station in stations)

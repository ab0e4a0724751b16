"""Take a bundle in: a private copy first, then every check, then all of it at once, or nothing."""

from dataclasses import dataclass

from app.domain.bundle import BundleFacts, Received, SealedBundle
from app.jobs import CancelToken, Progress
from app.ports.bundle import Adoption, BundleReader, Quarantine, Signers
from app.ports.bundle import ReceivedBundles as Ledger

MISSING_LIMIT = 10_000


@dataclass(frozen=True, slots=True)
class ReceiveRooms:
    """Everything that an import reads and writes."""

    quarantine: Quarantine
    reader: BundleReader
    signers: Signers
    ledger: Ledger
    adoption: Adoption


def receive(rooms: ReceiveRooms, sealed: SealedBundle, progress: Progress, cancel: CancelToken) -> Received:
    """Copy, check, adopt; the copy is gone in every case.

    Raises a class of BundleRefused with the checks that were reached, StorageError, VaultError, Cancelled; then
    nothing of the bundle is kept. A bundle that was received before is no error.
    """
    rooms.quarantine.clear()
    quarantined = rooms.quarantine.take(sealed, progress, cancel)
    try:
        verified = rooms.reader.verify(quarantined, rooms.signers, rooms.ledger, progress, cancel)
        items, again = rooms.adoption.adopt(verified, progress, cancel)
    finally:
        rooms.quarantine.discard(quarantined)
    return Received(verified.facts, items, verified.checks, missing_numbers(rooms.ledger, verified.facts), again)


def missing_numbers(ledger: Ledger, facts: BundleFacts) -> tuple[int, ...]:
    """Return the numbers of a station that never came here, rising, at most 10,000.

    A number may be missing because its bundle was for others, is on its way, or was taken away; those that the
    station itself calls unfinished are not counted.
    """
    came = set(ledger.sequences(facts.station))
    explained = came | set(ledger.excused(facts.station))
    missing: list[int] = []
    for number in range(1, max(came, default=0)):
        if number not in explained:
            missing.append(number)
        if len(missing) == MISSING_LIMIT:
            break
    return tuple(missing)

"""Take a bundle in: a private copy first, then every check, then all of it at once, or nothing."""

from dataclasses import dataclass

from app.domain.bundle import BundleFacts, QuarantinedBundle, Received, SealedBundle
from app.domain.check import TellCheck, tell_nobody
from app.jobs import CancelToken, Progress
from app.ports.bundle import Adoption, BundleReader, Quarantine, Signers, VerifiedBundle
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


@dataclass(frozen=True, slots=True)
class HeldBundle:
    """A bundle of which every check passed, still in quarantine: a person decides. `missing` as in `Received`."""

    quarantined: QuarantinedBundle
    verified: VerifiedBundle
    missing: tuple[int, ...]


def receive(rooms: ReceiveRooms, sealed: SealedBundle, progress: Progress, cancel: CancelToken) -> Received:
    """Copy, check, adopt; the copy is gone in every case.

    Raises a class of BundleRefused with the checks that were reached, StorageError, VaultError, Cancelled; then
    nothing of the bundle is kept. A bundle that was received before is no error.
    """
    rooms.quarantine.clear()
    held = hold(rooms, sealed, progress, cancel)
    try:
        return adopt(rooms, held, progress, cancel)
    finally:
        discard(rooms, held)


def hold(
    rooms: ReceiveRooms, sealed: SealedBundle, progress: Progress, cancel: CancelToken, tell: TellCheck = tell_nobody
) -> HeldBundle:
    """Copy and check; the copy stays until `discard`. `tell` hears of each check as it is answered.

    Raises a class of BundleRefused with the checks that were reached, StorageError, Cancelled; then nothing is kept.
    """
    quarantined = rooms.quarantine.take(sealed, progress, cancel)
    try:
        verified = rooms.reader.verify(quarantined, rooms.signers, rooms.ledger, progress, cancel, tell)
    except BaseException:
        rooms.quarantine.discard(quarantined)
        raise
    return HeldBundle(quarantined, verified, missing_numbers(rooms.ledger, verified.facts))


def adopt(rooms: ReceiveRooms, held: HeldBundle, progress: Progress, cancel: CancelToken) -> Received:
    """Take a held bundle into the vault, all of it at once; the copy stays until `discard`.

    Raises a class of BundleRefused, StorageError, VaultError, Cancelled; then nothing of it is in the vault.
    """
    verified = held.verified
    rooms.reader.check_again(verified, rooms.signers, rooms.ledger)
    items, notices, again = rooms.adoption.adopt(verified, progress, cancel)
    missing = missing_numbers(rooms.ledger, verified.facts)
    return Received(verified.facts, items, verified.checks, missing, again, notices)


def discard(rooms: ReceiveRooms, held: HeldBundle) -> None:
    """Let go of a held bundle, adopted or not. May be called again. Raises StorageError."""
    rooms.quarantine.discard(held.quarantined)


def missing_numbers(ledger: Ledger, facts: BundleFacts) -> tuple[int, ...]:
    """Return the numbers of a station that never came here, besides this bundle, rising, at most 10,000.

    A number may be missing because its bundle was for others, is on its way, or was taken away; those that the
    station itself calls unfinished are not counted.
    """
    came = {*ledger.sequences(facts.station), facts.place.sequence}
    explained = came | set(ledger.excused(facts.station)) | set(facts.place.unfinished)
    missing: list[int] = []
    for number in range(1, max(came)):
        if number not in explained:
            missing.append(number)
        if len(missing) == MISSING_LIMIT:
            break
    return tuple(missing)

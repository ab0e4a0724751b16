"""The file that travels: how it is made, kept apart, believed, and remembered."""

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from app.domain.bundle import (
    BundleFacts,
    ExportRecord,
    ImportRecord,
    Place,
    QuarantinedBundle,
    ReceivedItem,
    SealedBundle,
    SealedFile,
    Shipment,
    TestimonyContent,
)
from app.domain.check import Check, TellCheck, tell_nobody
from app.domain.consent import RecipientKind
from app.domain.custody import CustodyEntry
from app.domain.notice import CodeHash, Notice, ReceivedNotice, Told
from app.domain.people import Card, Contact
from app.jobs import CancelToken, Progress


class Draft(Protocol):
    """A bundle that is described and signed but not written yet."""

    @property
    def facts(self) -> BundleFacts:
        """What its signed description says."""
        ...


class BundleWriter(Protocol):
    """Describes, signs and seals."""

    def weigh(self, content: TestimonyContent) -> int:
        """Return how many bytes a testimony takes in a bundle. Raises BundleContentBad if no reader would take it."""
        ...

    def fits(self, weight_bytes: int) -> bool:
        """Whether testimonies of this weight together stay within the largest bundle, padding included."""
        ...

    def draft(self, shipment: Shipment, key_keepers: Sequence[Card], place: Place) -> Draft:
        """Describe and sign a bundle to 1 to 16 recipients; a copy of the key header goes to `key_keepers`."""
        ...

    def seal(self, draft: Draft, sink: BinaryIO, progress: Progress, cancel: CancelToken) -> SealedFile:
        """Write the sealed file into `sink`. Raises ExportChanged, MediaDamaged, StorageError, Cancelled."""
        ...

    def copy(
        self, bundle: SealedBundle, sink: BinaryIO, total_bytes: int, progress: Progress, cancel: CancelToken
    ) -> None:
        """Write the bytes of a sealed file into `sink`. Raises StorageError, Cancelled."""
        ...

    def read_back(self, untrusted_file: BinaryIO, expected: SealedFile) -> None:
        """Read a finished file again and compare. Raises ReadBackFailed."""
        ...


class OutgoingFile(Protocol):
    """A file in a folder outside the vault that appears whole or not at all."""

    @property
    def name(self) -> str:
        """The random name under which it will appear."""
        ...

    @property
    def stream(self) -> BinaryIO:
        """Where to write."""
        ...

    def reopen(self) -> BinaryIO:
        """Make what was written durable and return it from the beginning, read from the medium again."""
        ...

    def commit(self) -> None:
        """Let it appear under its name. Raises StorageError."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Outbox(Protocol):
    """A folder that bundles leave to, a stick for example."""

    def begin(self) -> OutgoingFile:
        """Begin a file with a random name; leaves of writers that were killed are removed. Raises StorageError."""
        ...


class Exports(Protocol):
    """The station's own ledger of what left. Every change is durable on return."""

    def next_place(self) -> Place:
        """Return the place of the next bundle in the station's sequence."""
        ...

    def begin(
        self, facts: BundleFacts, file_name: str, told: Sequence[Told] = (), codes: Sequence[CodeHash] = ()
    ) -> None:
        """Take the number for good, before the file can appear. Raises VaultConflict if the place is taken.

        `told` are the answers that the bundle tells of, by testimony; `codes` hashes of paper codes in it.
        """
        ...

    def withdraw(self, bundle_id: str) -> None:
        """Give the number back: the file certainly never appeared."""
        ...

    def finish(self, bundle_id: str, sealed: SealedFile, recipients: Sequence[str]) -> None:
        """Say that the file left, and write a custody entry for each of its testimonies, in one transaction.

        From then on the recipients know the answers that it tells of. `recipients` are station ids.
        """
        ...

    def all(self) -> Sequence[ExportRecord]:
        """Return every bundle, newest first."""
        ...


class Quarantine(Protocol):
    """A place inside the vault for private copies that are still encrypted."""

    def take(self, sealed: SealedBundle, progress: Progress, cancel: CancelToken) -> QuarantinedBundle:
        """Copy a file from outside. Raises BundleTooLarge, StorageError, Cancelled; then nothing is left."""
        ...

    def discard(self, bundle: QuarantinedBundle) -> None:
        """Remove the copy, durable."""
        ...

    def clear(self) -> int:
        """Remove what an interrupted import left; return how many files."""
        ...


class Signers(Protocol):
    """Whose signatures are believed here."""

    def find(self, ed25519_key: str, mldsa_key: str) -> Contact | None:
        """Return the one contact that owns both keys (OpenSSH lines without a comment), or None."""
        ...


class ReceivedBundles(Protocol):
    """What was received from each station."""

    def at(self, station: str, sequence: int) -> ImportRecord | None:
        """Return the bundle with this number, or None."""
        ...

    def sequences(self, station: str) -> Sequence[int]:
        """Return the numbers that were received, rising."""
        ...

    def excused(self, station: str) -> Sequence[int]:
        """Return the numbers that the station itself called unfinished in a bundle that was received."""
        ...


class VerifiedBundle(Protocol):
    """A bundle of which every check passed. Only `BundleReader.verify` makes one."""

    @property
    def facts(self) -> BundleFacts:
        """The signed description."""
        ...

    @property
    def checks(self) -> tuple[Check, ...]:
        """Every check, all passed."""
        ...

    @property
    def contact(self) -> Contact:
        """The station that made and signed it."""
        ...

    @property
    def contents(self) -> tuple[TestimonyContent, ...]:
        """The testimonies inside; the parts have no local media file yet."""
        ...

    @property
    def kind(self) -> RecipientKind:
        """As what the reader gets it: consent to that use stands for everything inside."""
        ...

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What was said about testimonies that are not inside."""
        ...

    @property
    def codes(self) -> tuple[CodeHash, ...]:
        """Hashes of paper codes."""
        ...

    @property
    def sealed_key_header(self) -> bytes | None:
        """The age file with the copy of the station's key header, or None if it sent none."""
        ...

    def read_part(self, testimony_id: str, part_id: str) -> Iterator[bytes]:
        """Yield the plaintext of a part in pieces; after the last one its hash has been checked again.

        Raises BundleDigestWrong, BundleDamaged, BundleTruncated.
        """
        ...


class BundleReader(Protocol):
    """Opens and checks, believing nothing."""

    def verify(
        self,
        bundle: QuarantinedBundle,
        signers: Signers,
        received: ReceivedBundles,
        progress: Progress,
        cancel: CancelToken,
        tell: TellCheck = tell_nobody,
    ) -> VerifiedBundle:
        """Check everything of FORMAT.md in its order; `tell` hears of each check as it is answered.

        Raises a class of BundleRefused with the checks, Cancelled.
        """
        ...

    def check_again(self, bundle: VerifiedBundle, signers: Signers, received: ReceivedBundles) -> None:
        """Ask once more what other bundles and other decisions may have changed since. Raises BundleRefused."""
        ...


class Adoption(Protocol):
    """Takes a verified bundle into the vault."""

    def adopt(
        self, bundle: VerifiedBundle, progress: Progress, cancel: CancelToken
    ) -> tuple[tuple[ReceivedItem, ...], tuple[ReceivedNotice, ...], bool]:
        """Seal the parts anew, then show everything in one transaction: items, transcripts, consent, custody, ledger.

        Returns what became of each testimony and each notice, and whether the bundle had been received before.
        Raises StorageError, BundleRefused, Cancelled; then nothing is visible and nothing is left.
        """
        ...


class ReceivedCustody(Protocol):
    """The custody logs of other stations, as they came with their testimonies."""

    def of(self, testimony_id: str) -> Sequence[CustodyEntry]:
        """Return the foreign entries of a testimony, by station and number."""
        ...

"""Writes a bundle: one pass over the sealed parts of the vault, bounded memory, nothing plain on any disk."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

from app.domain.bundle import Place, SealedBundle, SealedFile, Shipment, TestimonyContent
from app.domain.people import Card
from app.errors.bundle import BundleRefused, ExportChanged, NoRecipient, ReadBackFailed, TooManyRecipients
from app.jobs import CancelToken, Progress, Step
from app.ports.bundle import Draft
from storage.bundle.archive import PIECE_BYTES, ArchiveWriter
from storage.bundle.baginfo import RECIPIENTS_LIMIT
from storage.bundle.codes_document import encode_codes
from storage.bundle.contents import OpenPart, files_of, weight_bytes
from storage.bundle.draft import BagFile, BundleDraft, Header, file_of_bytes, fits, make_draft, recipient_digest
from storage.bundle.envelope import HashingSink, check_seal, digest_of, seal_bytes
from storage.bundle.layout import BAG, CODES, NOTICES, PADDING, PURPOSES, STATION_CARD, STATION_KEYS
from storage.bundle.notices_document import encode_notices
from storage.bundle.purposes_document import encode_purposes
from storage.crypto.age import encrypt
from storage.crypto.dummies import pad_recipients
from storage.crypto.hybrid import HybridRecipient
from storage.crypto.random import random_name
from storage.crypto.signing import StationSigner
from storage.domain import REAL, Domain
from storage.files import disk_errors


@dataclass(frozen=True, slots=True)
class WritingStation:
    """Who writes: station id, the encoded contact card, the present key header, and the signing keys."""

    station: str
    card: Callable[[], bytes]
    key_header: Callable[[], bytes]
    signer: StationSigner
    domain: Domain = REAL


class Writer:
    """The port `BundleWriter` of app/ports/bundle.py."""

    def __init__(self, station: WritingStation, open_part: OpenPart) -> None:
        self._station = station
        self._open_part = open_part

    def weigh(self, content: TestimonyContent) -> int:
        """Return how many bytes a testimony takes in a bundle. Raises BundleContentBad if no reader would take it."""
        return weight_bytes(content, self._open_part, self._station.domain)

    def fits(self, weight_bytes: int) -> bool:
        """Whether testimonies of this weight together stay within the largest bundle, padding included."""
        return fits(weight_bytes)

    def draft(self, shipment: Shipment, key_keepers: Sequence[Card], place: Place) -> BundleDraft:
        """Describe and sign a bundle to 1 to 16 recipients; a copy of the key header goes to `key_keepers`.

        Raises NoRecipient, TooManyRecipients, AgeKeyInvalid.
        """
        recipients = _recipients([contact.card for contact in shipment.to])
        keepers = _recipients(key_keepers)
        files = [file for content in shipment.contents for file in files_of(content, self._open_part)]
        files += _words_of(shipment)
        files.append(file_of_bytes(STATION_CARD, self._station.card()))
        files.append(file_of_bytes(STATION_KEYS, seal_bytes(self._station.key_header(), keepers)))
        revisions = {content.testimony.id: content.testimony.revision for content in shipment.contents}
        header = Header(random_name(), self._station.station, place, recipients, revisions, self._station.domain)
        return make_draft(header, files, self._station.signer)

    def seal(self, draft: Draft, sink: BinaryIO, progress: Progress, cancel: CancelToken) -> SealedFile:
        """Write the sealed file into `sink`. Raises ExportChanged, MediaDamaged, StorageError, Cancelled."""
        return seal_draft(cast("BundleDraft", draft), sink, progress, cancel)

    def copy(
        self, bundle: SealedBundle, sink: BinaryIO, total_bytes: int, progress: Progress, cancel: CancelToken
    ) -> None:
        """Write the bytes of a sealed file into `sink`. Raises StorageError, Cancelled."""
        done_bytes = 0
        with bundle.open() as source:
            while True:
                cancel.check()
                with disk_errors(reading=True):
                    piece = source.read(PIECE_BYTES)
                if not piece:
                    return
                with disk_errors():
                    sink.write(piece)
                done_bytes += len(piece)
                progress(Step("copying", done_bytes, total_bytes))

    def read_back(self, untrusted_file: BinaryIO, expected: SealedFile) -> None:
        """Read a finished file again and compare. Raises ReadBackFailed."""
        if digest_of(untrusted_file) != expected:
            raise ReadBackFailed
        untrusted_file.seek(0)
        try:
            check_seal(untrusted_file)
        except BundleRefused:
            raise ReadBackFailed from None


def seal_draft(draft: BundleDraft, sink: BinaryIO, progress: Progress, cancel: CancelToken) -> SealedFile:
    """Write head, payload and padding through the seal, checking every digest on the way."""
    hashing = HashingSink(sink)
    with encrypt(pad_recipients(draft.recipients), hashing) as age:
        archive = ArchiveWriter(age)
        for path, content in draft.head:
            archive.add(path, len(content), iter((content,)))
        for file in draft.files:
            cancel.check()
            archive.add(BAG + file.path, file.size_bytes, _checked_pieces(file, cancel))
            progress(Step("sealing", archive.written_bytes, draft.archive_bytes))
        archive.add(PADDING, draft.padding_bytes, _zeros(draft.padding_bytes))
        archive.close()
    return hashing.written()


def _checked_pieces(file: BagFile, cancel: CancelToken) -> Iterator[bytes]:
    digest = hashlib.sha512()
    with file.open() as source:
        while piece := source.read(PIECE_BYTES):
            cancel.check()
            digest.update(piece)
            yield piece
    if digest.digest() != file.sha512:
        raise ExportChanged


def _zeros(size_bytes: int) -> Iterator[bytes]:
    for start in range(0, size_bytes, PIECE_BYTES):
        yield bytes(min(PIECE_BYTES, size_bytes - start))


def _words_of(shipment: Shipment) -> Iterator[BagFile]:
    """What the bundle says beside its testimonies."""
    kinds = {recipient_digest(contact.card.recipient): contact.kind for contact in shipment.to}
    yield file_of_bytes(PURPOSES, encode_purposes(kinds))
    if shipment.notices:
        yield file_of_bytes(NOTICES, encode_notices(shipment.notices))
    if shipment.codes:
        yield file_of_bytes(CODES, encode_codes(shipment.codes))


def _recipients(cards: Sequence[Card]) -> tuple[HybridRecipient, ...]:
    found = tuple(dict.fromkeys(HybridRecipient.from_text(card.recipient) for card in cards))
    if not found:
        raise NoRecipient
    if len(found) > RECIPIENTS_LIMIT:
        raise TooManyRecipients(limit=RECIPIENTS_LIMIT)
    return found

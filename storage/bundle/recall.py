"""Answers to withdrawals as files: sealed and signed like receipts (FORMAT.md, "Recalls")."""

from typing import BinaryIO

from app.domain.bundle import SealedBundle, SealedFile
from app.domain.people import Card
from app.domain.recall import BelievedRecall, Recall, SignedRecall
from app.errors.bundle import ReadBackFailed
from app.errors.recall import (
    RecallNotForUs,
    RecallOfOtherTestimony,
    RecallSignerOther,
    RecallSignerRevoked,
    RecallSignerUnknown,
)
from app.ports.bundle import Signers
from app.ports.recalls import WasTold
from storage.bundle.envelope import digest_of
from storage.bundle.letter import is_letter, open_letter, seal_letter
from storage.bundle.recall_document import RECALL, decode_recall, encode_recall
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.signing import StationSigner
from storage.domain import REAL, Domain


class RecallWriter:
    """The port `RecallWriter` of app/ports/recalls.py."""

    def __init__(self, signer: StationSigner, domain: Domain = REAL) -> None:
        self._signer = signer
        self._domain = domain

    def sign(self, recall: Recall) -> SignedRecall:
        """Put both signatures of this station under an answer."""
        return encode_recall(recall, self._signer, self._domain)

    def seal(self, signed: SignedRecall, to: Card, sink: BinaryIO) -> SealedFile:
        """Write the file for one station into `sink`. Raises StorageError."""
        return seal_letter(signed.encoded, to, sink)

    def read_back(self, untrusted_file: BinaryIO, expected: SealedFile) -> None:
        """Read a finished file again and compare. Raises ReadBackFailed."""
        if digest_of(untrusted_file) != expected:
            raise ReadBackFailed


class RecallReader:
    """The port `RecallReader` of app/ports/recalls.py."""

    def __init__(self, identity: HybridIdentity, station: str, domain: Domain = REAL) -> None:
        self._identity = identity
        self._station = station
        self._domain = domain

    def is_recall(self, sealed: SealedBundle) -> bool:
        """Whether a file is sealed to this station and begins as such an answer does. Raises StorageError."""
        return is_letter(RECALL, sealed, self._identity)

    def read(self, sealed: SealedBundle, signers: Signers, was_told: WasTold) -> BelievedRecall:
        """Check every rule in its order. Raises a class of RecallError, StorageError."""
        signed, *keys = decode_recall(open_letter(RECALL, sealed, self._identity), self._domain)
        contact = signers.find(*keys)
        if contact is None:
            raise RecallSignerUnknown
        if contact.revoked:
            raise RecallSignerRevoked(station=contact.card.station)
        if signed.recall.signer != contact.card.station:
            raise RecallSignerOther
        if signed.recall.station != self._station:
            raise RecallNotForUs
        for answer in signed.recall.answers:
            if not set(answer.withdrawn) <= was_told(contact.card.station, answer.testimony_id):
                raise RecallOfOtherTestimony
        return BelievedRecall(signed, contact)

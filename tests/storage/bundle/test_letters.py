"""Receipts and answers to withdrawals as files: written, sealed, told apart, read back and believed."""

import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import rfc8785

from app.domain.bundle import BundleFacts, ExportRecord, Place, SealedBundle, SealedFile
from app.domain.people import Contact, Role
from app.domain.recall import Recall
from app.domain.receipt import Receipt
from app.errors.base import SaksiError
from app.errors.bundle import ReadBackFailed
from app.errors.recall import NotARecall, RecallOfOtherDomain, RecallOfOtherTestimony
from app.errors.receipt import NotAReceipt, ReceiptOfOtherDomain
from app.errors.storage import FileNotReadable
from storage.bundle.letter import FILE_LIMIT_BYTES, LARGEST_BYTES, SMALLEST_BYTES, open_letter, padded_size
from storage.bundle.recall import RecallReader, RecallWriter
from storage.bundle.recall_document import RECALL as RECALL_KIND
from storage.bundle.receipt import ReceiptReader, ReceiptWriter
from storage.bundle.receipt_document import RECEIPT as RECEIPT_KIND
from storage.crypto.hybrid import HybridIdentity
from storage.domain import DEMO
from tests.storage.bundle.correspondents import Known, card
from tests.storage.bundle.forms.every import value_of
from tests.storage.bundle.forms.names import AT, OTHER, RUN, SIGNER, STATION, TESTIMONY
from tests.storage.streams import Shut, Watched

STATION_KEY, OTHER_KEY = HybridIdentity.generate(), HybridIdentity.generate()
RECALL, RECEIPT = value_of("recall"), value_of("receipt")


STATION_CARD = card(STATION, STATION_KEY, Role.STATION)
HEADQUARTERS = Contact(card(OTHER, OTHER_KEY, Role.HEADQUARTERS), AT)
KNOWN = Known(HEADQUARTERS)


def written(writer: Any, document: Any) -> tuple[bytes, SealedFile]:
    sink = io.BytesIO()
    told = writer.seal(writer.sign(document), STATION_CARD, sink)
    return sink.getvalue(), told


def sealed(file: bytes) -> SealedBundle:
    return SealedBundle("letter", lambda: io.BytesIO(file))


def read_recall(document: Recall, known: Known = KNOWN, **reader: Any) -> Any:
    file, _ = written(RecallWriter(SIGNER), document)
    told = {TESTIMONY: {(3, STATION), (5, STATION), (6, STATION)}, OTHER: {(1, STATION)}}
    return RecallReader(STATION_KEY, STATION, **reader).read(
        sealed(file), known, lambda station, testimony_id: frozenset(told[testimony_id] if station == OTHER else ())
    )


RECIPIENT = hashlib.sha256(OTHER_KEY.recipient.to_text().encode()).hexdigest()
LEFT = ExportRecord(
    BundleFacts(RUN, STATION, Place(12, bytes(64), ()), bytes(64), (RECIPIENT,), RECEIPT.items, 9), "a.age", AT, AT
)


def left(**facts: Any) -> ExportRecord:
    """The record of the bundle that the receipt is of, with other facts."""
    return replace(LEFT, facts=replace(LEFT.facts, **facts))


def read_receipt(document: Receipt, known: Known = KNOWN, sent: ExportRecord | None = None, **reader: Any) -> Any:
    file, _ = written(ReceiptWriter(SIGNER), document)
    found = sent or LEFT
    return ReceiptReader(STATION_KEY, STATION, **reader).read(
        sealed(file), known, lambda manifest: found if manifest == RECEIPT.manifest_sha512 else None
    )


@pytest.mark.parametrize(
    ("writer", "document", "read"),
    [(RecallWriter(SIGNER), RECALL, read_recall), (ReceiptWriter(SIGNER), RECEIPT, read_receipt)],
)
def test_it_is_believed_as_it_was_written(writer: Any, document: Any, read: Callable[[Any], Any]) -> None:
    believed, made = read(document), writer.sign(document)
    for signed in (believed.signed, made):
        assert (getattr(signed, "recall", None) or signed.receipt) == document
        (body,) = (inner for noun, inner in json.loads(signed.encoded).items() if noun != "signatures")
        assert signed.sha512 == hashlib.sha512(rfc8785.dumps(body)).digest()
    assert believed.signer == HEADQUARTERS
    file, told = written(writer, document)
    assert told == SealedFile(len(file), hashlib.sha256(file).digest())
    writer.read_back(io.BytesIO(file), told)
    for other in (file[:-1], file + b"x", file[:-1] + bytes([file[-1] ^ 1])):
        with pytest.raises(ReadBackFailed):
            writer.read_back(io.BytesIO(other), told)


def test_they_are_told_apart_by_who_can_open_them() -> None:
    recall, receipt = written(RecallWriter(SIGNER), RECALL)[0], written(ReceiptWriter(SIGNER), RECEIPT)[0]
    recalls, receipts = RecallReader(STATION_KEY, STATION), ReceiptReader(STATION_KEY, STATION)
    assert (recalls.is_recall(sealed(recall)), recalls.is_recall(sealed(receipt))) == (True, False)
    assert (receipts.is_receipt(sealed(recall)), receipts.is_receipt(sealed(receipt))) == (False, True)
    assert not RecallReader(OTHER_KEY, STATION).is_recall(sealed(recall))
    assert not ReceiptReader(OTHER_KEY, STATION).is_receipt(sealed(receipt))
    for file in (b"", b"no age file", recall[:100]):
        assert (recalls.is_recall(sealed(file)), receipts.is_receipt(sealed(file))) == (False, False)


@pytest.mark.parametrize(("read", "document"), [(read_recall, RECALL), (read_receipt, RECEIPT)])
def test_who_signed_is_somebody_whom_we_believe(read: Any, document: Any) -> None:
    def refusal(contact: Contact | None, **changes: Any) -> tuple[str, dict[str, Any]]:
        with pytest.raises(SaksiError) as caught:
            read(replace(document, **changes), Known(contact))
        return caught.value.code.split(".")[1], dict(caught.value.facts)

    assert refusal(None) == ("signer_unknown", {})
    assert refusal(replace(HEADQUARTERS, last_good_sequence=9)) == ("signer_revoked", {"station": OTHER})
    assert refusal(HEADQUARTERS, station=TESTIMONY)[0] == "not_for_us"
    assert refusal(HEADQUARTERS, signer=TESTIMONY)[0] == "signer_other"


def test_a_receipt_is_of_headquarters_for_whom_a_bundle_left() -> None:
    def refusal(known: Known = KNOWN, sent: ExportRecord | None = None, **changes: Any) -> tuple[str, Any]:
        with pytest.raises(SaksiError) as caught:
            read_receipt(replace(RECEIPT, **changes), known, sent)
        return caught.value.code, caught.value.facts.get("reason")

    a_station = Known(Contact(card(OTHER, OTHER_KEY, Role.STATION), AT))
    first, second = RECEIPT.items
    assert refusal(a_station) == ("receipt.signer_other", "role")
    assert refusal(signer=TESTIMONY) == ("receipt.signer_other", "station")
    assert refusal(manifest_sha512=bytes(64)) == ("receipt.other_bundle", "unknown")
    assert refusal(bundle_id=OTHER) == ("receipt.other_bundle", "number")
    assert refusal(sequence=13) == ("receipt.other_bundle", "number")
    assert refusal(sent=left(recipients=("0" * 64,))) == ("receipt.signer_other", "recipient")
    assert refusal(sent=left(items=(first,))) == ("receipt.other_bundle", "testimonies")
    assert refusal(items=(first, replace(second, revision=5))) == ("receipt.other_bundle", "testimonies")
    assert read_receipt(replace(RECEIPT, items=(second,))).signed.receipt.items == (second,)


def test_an_answer_is_to_what_was_told() -> None:
    first, second = RECALL.answers
    with pytest.raises(RecallOfOtherTestimony):
        read_recall(replace(RECALL, answers=(replace(first, withdrawn=((4, STATION),)), second)))
    assert read_recall(replace(RECALL, answers=(replace(first, withdrawn=((6, STATION),)),)))


def test_a_letter_of_the_demo_is_none_of_ours() -> None:
    with pytest.raises(RecallOfOtherDomain):
        read_recall(RECALL, domain=DEMO)
    with pytest.raises(ReceiptOfOtherDomain):
        read_receipt(RECEIPT, domain=DEMO)
    recall, receipt = written(RecallWriter(SIGNER, DEMO), RECALL)[0], written(ReceiptWriter(SIGNER, DEMO), RECEIPT)[0]
    everything = frozenset((number, STATION) for number in range(9))
    assert RecallReader(STATION_KEY, STATION, DEMO).read(sealed(recall), KNOWN, lambda *_: everything)
    assert ReceiptReader(STATION_KEY, STATION, DEMO).read(sealed(receipt), KNOWN, lambda _: LEFT)
    with pytest.raises(RecallOfOtherDomain):
        RecallReader(STATION_KEY, STATION).read(sealed(recall), KNOWN, lambda *_: everything)
    with pytest.raises(ReceiptOfOtherDomain):
        ReceiptReader(STATION_KEY, STATION).read(sealed(receipt), KNOWN, lambda _: LEFT)


@pytest.mark.parametrize(
    ("size_bytes", "padded"),
    [
        (0, SMALLEST_BYTES),
        (1, SMALLEST_BYTES),
        (SMALLEST_BYTES, SMALLEST_BYTES),
        (SMALLEST_BYTES + 1, 2 * SMALLEST_BYTES),
        (2 * SMALLEST_BYTES, 2 * SMALLEST_BYTES),
        (LARGEST_BYTES - 1, LARGEST_BYTES),
    ],
)
def test_sizes_say_little(size_bytes: int, padded: int) -> None:
    assert padded_size(size_bytes) == padded


@pytest.mark.parametrize(("more", "reason"), [(0, "header"), (1, "too_large"), (5, "too_large")])
def test_a_file_that_is_too_large_is_none(more: int, reason: str) -> None:
    for kind in (RECALL_KIND, RECEIPT_KIND):
        stream = Watched(bytes(FILE_LIMIT_BYTES + more))
        with pytest.raises((NotARecall, NotAReceipt)) as caught:
            open_letter(kind, SealedBundle("letter", lambda stream=stream: stream), STATION_KEY)
        assert caught.value.facts == {"reason": reason}
        assert all(asked is not None and 0 <= asked <= FILE_LIMIT_BYTES + 1 for asked in stream.asked)


def test_a_file_that_cannot_be_read_is_called_so() -> None:
    with pytest.raises(FileNotReadable):
        open_letter(RECALL_KIND, SealedBundle("letter", lambda: Shut(b"")), STATION_KEY)

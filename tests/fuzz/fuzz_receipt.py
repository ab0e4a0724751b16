"""Small signed documents from other offices: receipts, answers to withdrawals, cards."""

import lzma

from storage.bundle.card import decode_card
from storage.bundle.recall_document import decode_recall
from storage.bundle.receipt_document import decode_receipt
from tests.fuzz.fuzzing import bodies, members, refused_or


def seeds() -> list[bytes]:
    letters = [
        lzma.decompress(body)
        for folder in ("receipt", "recall")
        for head, body in bodies(folder)
        if head.get("body") == "document"
    ]
    return [*sorted(letters, key=len)[:60], *members("card.json")[:8]]


def check(data: bytes) -> None:
    for read in (decode_receipt, decode_recall, decode_card):
        refused_or(lambda read=read: read(data))  # type: ignore[misc]

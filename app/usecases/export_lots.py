"""What leaves to the same offices, and in how many bundles."""

import itertools
from dataclasses import dataclass

from app.domain.bundle import Shipment, TestimonyContent
from app.domain.notice import NOTICES_LIMIT, CodeHash, Notice
from app.domain.people import Contact
from app.ports.bundle import BundleWriter


@dataclass(frozen=True, slots=True)
class Lot:
    """What leaves to the same offices: testimonies, notices, hashes of paper codes."""

    to: tuple[Contact, ...]
    contents: tuple[TestimonyContent, ...]
    notices: tuple[Notice, ...]
    codes: tuple[CodeHash, ...]


def packed(writer: BundleWriter, lot: Lot) -> list[Shipment]:
    """Fill one bundle after the other, each testimony whole; the first tells as much as a bundle can."""
    boxes: list[list[TestimonyContent]] = []
    weight_bytes = 0
    for content in lot.contents:
        more_bytes = writer.weigh(content)
        if not boxes or not writer.fits(weight_bytes + more_bytes):
            boxes.append([])
            weight_bytes = 0
        boxes[-1].append(content)
        weight_bytes += more_bytes
    notices = [lot.notices[at : at + NOTICES_LIMIT] for at in range(0, len(lot.notices), NOTICES_LIMIT)]
    codes = [lot.codes] if lot.codes else []
    return [
        Shipment(tuple(box), lot.to, told, hashes)
        for box, told, hashes in itertools.zip_longest(boxes, notices, codes, fillvalue=())
    ]

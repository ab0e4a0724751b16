"""The document in the answer to a withdrawal, `saksi-recall/1` (FORMAT.md, "Recalls"): canonical JSON, signed twice."""

import hashlib
import itertools
from collections.abc import Sequence
from typing import Any

from app.domain.consent import SENT_FOR, RecipientKind
from app.domain.notice import Place
from app.domain.recall import NOTE_LIMIT, Recall, RecallAnswer, Remains, SignedRecall, Why, unfit
from app.errors.recall import (
    NotARecall,
    RecallContentBad,
    RecallDamaged,
    RecallNewer,
    RecallNotForUs,
    RecallOfOtherDomain,
    RecallSignatureBad,
)
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.letter import LetterKind, check_letter, encode_letter
from storage.bundle.testimony_document import ID
from storage.crypto.signing import StationSigner
from storage.domain import REAL, Domain

NOUN = "recall"
RECALL = LetterKind(
    noun=NOUN,
    no_letter=lambda reason: NotARecall(reason=reason),
    content=lambda reason: RecallContentBad(reason=reason),
    not_for_us=RecallNotForUs,
    damaged=RecallDamaged,
    signature=RecallSignatureBad,
)
ANSWERS_LIMIT = 10_000
REMAINS_LIMIT = 100


def encode_recall(recall: Recall, signer: StationSigner, domain: Domain = REAL) -> SignedRecall:
    """Sign an answer."""
    encoded, sha512 = encode_letter(RECALL, _recall_fields(recall, domain), signer, domain)
    return SignedRecall(recall, encoded, sha512)


def decode_recall(untrusted: bytes, domain: Domain = REAL) -> tuple[SignedRecall, str, str]:
    """Read one; return it with the two keys (OpenSSH lines) that signed it, about whom nothing is known yet.

    Raises RecallContentBad, RecallNewer, RecallOfOtherDomain, RecallSignatureBad.
    """
    fields = decode_canonical(untrusted, NOUN, RECALL.content)
    body, signatures = fields.object(NOUN), fields.object("signatures")
    fields.end()
    recall = _recall(body, domain)
    message = encode_canonical(_recall_fields(recall, domain))
    keys = check_letter(RECALL, signatures, message, domain)
    return SignedRecall(recall, untrusted, hashlib.sha512(message).digest()), *keys


def _recall_fields(recall: Recall, domain: Domain) -> dict[str, Any]:
    return {
        "format": domain.format(NOUN),
        "station": recall.station,
        "signer": recall.signer,
        "testimonies": [
            {
                "id": answer.testimony_id,
                "withdrawn": [{"number": number, "station": station} for number, station in answer.withdrawn],
                "remains": [
                    {
                        "why": one.why.value,
                        "name": one.name,
                        "kind": None if one.kind is None else one.kind.value,
                        "note": one.note,
                    }
                    for one in answer.remains
                ],
            }
            for answer in recall.answers
        ],
    }


def _recall(fields: Fields, domain: Domain) -> Recall:
    purpose, _, version = fields.text("format", "[a-z-]{1,40}/[1-9][0-9]{0,3}").rpartition("/")
    if purpose == domain.other.purpose(NOUN):
        raise RecallOfOtherDomain
    if purpose != domain.purpose(NOUN):
        fields.fail("format")
    if version != "1":
        raise RecallNewer(version=version)
    recall = Recall(
        station=fields.text("station", ID),
        signer=fields.text("signer", ID),
        answers=tuple(_answer(row) for row in fields.objects("testimonies", ANSWERS_LIMIT)),
    )
    fields.end()
    if not _rising([answer.testimony_id for answer in recall.answers]):
        raise RecallContentBad(reason="recall_testimonies")
    return recall


def _answer(row: Fields) -> RecallAnswer:
    answer = RecallAnswer(
        testimony_id=row.text("id", ID),
        withdrawn=tuple(_place(place) for place in row.objects("withdrawn", ANSWERS_LIMIT)),
        remains=tuple(_remains(one) for one in row.objects("remains", REMAINS_LIMIT)),
    )
    row.end()
    if not _rising(answer.withdrawn):
        row.fail("withdrawn")
    return answer


def _place(row: Fields) -> Place:
    place = row.integer("number", low=1), row.text("station", ID)
    row.end()
    return place


def _remains(row: Fields) -> Remains:
    remains = Remains(
        why=Why(row.text("why", "|".join(Why))),
        name=row.text("name", limit=NOTE_LIMIT),
        kind=None if row.null("kind") else RecipientKind(row.text("kind", "|".join((*SENT_FOR, RecipientKind.PUBLIC)))),
        note=row.text("note", limit=NOTE_LIMIT),
    )
    row.end()
    if unfit(remains):
        row.fail("why")
    return remains


def _rising(values: Sequence[Any]) -> bool:
    return bool(values) and all(first < second for first, second in itertools.pairwise(values))

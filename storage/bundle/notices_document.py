"""notices.json: what was said about testimonies that a recipient has, and does not know yet."""

import itertools
from collections.abc import Sequence

from app.domain.notice import NOTICES_LIMIT, Notice, narrowing, places_of
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.consent_document import read_record, record_fields
from storage.bundle.testimony_document import ID

FORMAT = "saksi-notices/1"


def encode_notices(notices: Sequence[Notice]) -> bytes:
    """Canonical JSON, by testimony."""
    ordered = sorted(notices, key=lambda notice: notice.testimony_id)
    rows = [{"testimony": notice.testimony_id, **record_fields(notice.record)} for notice in ordered]
    return encode_canonical({"format": FORMAT, "notices": rows})


def decode_notices(untrusted: bytes, carried: frozenset[str]) -> tuple[Notice, ...]:
    """Read the document; `carried` are the testimonies of the bundle, of which it has no notice.

    Raises `BundleContentBad`.
    """
    fields = decode_canonical(untrusted, "notices")
    fields.text("format", FORMAT)
    notices = tuple(_notice(row) for row in fields.objects("notices", NOTICES_LIMIT))
    fields.end()
    ids = [notice.testimony_id for notice in notices]
    if not ids or carried & set(ids) or any(second <= first for first, second in itertools.pairwise(ids)):
        fields.fail("notices")
    return notices


def _notice(row: Fields) -> Notice:
    testimony_id = row.text("testimony", ID)
    notice = Notice(testimony_id, read_record(row, testimony_id))
    if not places_of(narrowing(notice.record)):
        row.fail("events")
    return notice

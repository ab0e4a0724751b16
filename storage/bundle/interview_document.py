"""interview.json: every sheet around the interview, as it was saved; for our own headquarters alone."""

import hashlib
from collections.abc import Sequence
from typing import Any

from app.domain.custody import Act, CustodyEntry
from app.domain.interview import InterviewSheet, KeptSheet, is_short, tidied
from app.errors.bundle import BundleContentBad
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.testimony_document import ID
from storage.interview_fields import sheet_fields, sheet_of
from storage.times import time_text

FORMAT = "saksi-interview/1"
SHEETS_LIMIT = 10_000
# What `sheet_of` raises for what no writer wrote; a time at the edge of the calendar overflows.
_NO_SHEET = (KeyError, ValueError, TypeError, OverflowError)


def encode_interview(testimony_id: str, sheets: Sequence[KeptSheet]) -> bytes:
    """Canonical JSON."""
    return encode_canonical(
        {"format": FORMAT, "testimony": testimony_id, "sheets": [_kept_fields(one) for one in sheets]}
    )


def _kept_fields(kept: KeptSheet) -> dict[str, Any]:
    return {
        "number": kept.number,
        "station": kept.station,
        "at": time_text(kept.at),
        "sheet": sheet_fields(kept.sheet),
    }


def decode_interview(untrusted: bytes, testimony_id: str) -> tuple[KeptSheet, ...]:
    """Read the document of a testimony. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "interview")
    fields.text("format", FORMAT)
    fields.text("testimony", testimony_id)
    sheets = tuple(_kept(row, testimony_id) for row in fields.objects("sheets", SHEETS_LIMIT))
    fields.end()
    places = [(one.number, one.station) for one in sheets]
    if not sheets or places != sorted(set(places)):
        fields.fail("sheets")
    return sheets


def _kept(row: Fields, testimony_id: str) -> KeptSheet:
    kept = KeptSheet(
        testimony_id=testimony_id,
        number=row.integer("number", low=1),
        station=row.text("station", ID),
        at=row.time("at"),
        sheet=_sheet(row),
    )
    row.end()
    return kept


def _sheet(row: Fields) -> InterviewSheet:
    untrusted = row.plain_object("sheet")
    try:
        sheet = sheet_of(untrusted)
        # A field more, another spelling of a day or a time: the sheet would not be what was signed.
        if sheet_fields(sheet) != untrusted:
            row.fail("sheet")
    except _NO_SHEET:
        row.fail("sheet")
    if not is_short(sheet) or tidied(sheet) != sheet:
        row.fail("text")
    return sheet


def check_sheets_told(sheets: Sequence[KeptSheet], custody: Sequence[CustodyEntry]) -> None:
    """Of each sheet the custody log tells, by its own station, with number and hash. Raises `BundleContentBad`.

    The log may tell of more: a sheet that did not come here is none that anybody could hand on.
    """
    told = {
        (entry.station, entry.event.facts.get("number"), entry.event.facts.get("sha512"))
        for entry in custody
        if entry.event.act is Act.INTERVIEW_NOTED
    }
    for one in sheets:
        sha512 = hashlib.sha512(encode_canonical(sheet_fields(one.sheet))).hexdigest()
        if (one.station, one.number, sha512) not in told:
            raise BundleContentBad(reason="interview_custody")

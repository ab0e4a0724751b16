"""States of keeping and erasing as its presenter makes them."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.notice import Holder
from app.domain.retention import Erased, ErasedItem, EraseReason, KeepNow, KeepStanding, RetentionItem
from app.usecases.retention import Holding, Shelves
from ui.errors import explain_code
from ui.presenters.retention import Chosen, Deed, Destroyed, RetentionState, Shelf


def item(letter: str, standing: KeepStanding, last_day: date | None, since: date, *, confirmed: bool) -> RetentionItem:
    keep = KeepNow(standing, last_day, since)
    return RetentionItem(letter * 26, f"{letter.upper() * 3}-4X7", keep, confirmed, date(2025, 11, 3))


WITHDRAWN = item("k", KeepStanding.WITHDRAWN, None, date(2026, 2, 20), confirmed=True)
ENDED = item("m", KeepStanding.ENDED, date(2026, 2, 28), date(2026, 3, 1), confirmed=False)
NEVER = replace(item("p", KeepStanding.NEVER_AGREED, None, date(2026, 1, 9), confirmed=False))
NEAR = item("r", KeepStanding.NEAR, date(2026, 3, 21), date(2025, 12, 1), confirmed=True)
AGREED = item("t", KeepStanding.AGREED, date(2027, 3, 21), date(2025, 12, 1), confirmed=True)
OPEN_ENDED = item("v", KeepStanding.AGREED, None, date(2026, 1, 5), confirmed=False)
GONE = ErasedItem("w" * 26, "WWW-4X7", Erased(datetime(2026, 2, 2, 9, 30, tzinfo=UTC), EraseReason.PERSON_ASKED))
SHELVES = Shelves((WITHDRAWN, ENDED, NEVER, NEAR), (AGREED, OPEN_ENDED), (GONE,))
HOLDERS = (Holder("h" * 26, "Headquarters"), Holder("l" * 26, "Legal aid"))
HOLDING = Holding(2, 2832.0, 3, 1, has_text=True, has_case=True, has_identity=True, holders=HOLDERS)
OVER_ONLY = {EraseReason.KEEP_OVER: "erasure.keep_not_over", EraseReason.NOT_NEEDED: "erasure.not_confirmed"}
DUE = RetentionState(read=True, shelves=SHELVES, marked=WITHDRAWN.testimony_id, chosen=Chosen(WITHDRAWN, HOLDING))
KEPT = replace(
    DUE,
    shelf=Shelf.KEPT,
    marked=OPEN_ENDED.testimony_id,
    chosen=Chosen(OPEN_ENDED, Holding(1, 754.0), {reason: explain_code(code) for reason, code in OVER_ONLY.items()}),
)
ASKING = replace(DUE, asks=True)
REFUSED = replace(KEPT, asks=True, reason=EraseReason.NOT_NEEDED)
STATES = {
    "retention": DUE,
    "retention-kept": KEPT,
    "retention-gone": replace(DUE, shelf=Shelf.GONE, marked=GONE.testimony_id, chosen=None),
    "retention-none": RetentionState(read=True),
    "retention-asking": ASKING,
    "retention-refused": REFUSED,
    "retention-wrong": replace(ASKING, error=explain_code("vault.wrong_passphrase")),
    "retention-destroying": replace(ASKING, doing=Deed.DESTROYING),
    "retention-done": replace(DUE, marked="", chosen=None, done=Destroyed(WITHDRAWN, HOLDING, EraseReason.KEEP_OVER)),
}

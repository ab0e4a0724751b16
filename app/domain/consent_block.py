"""Whether nothing may be done with a testimony any more, as the library and its own screen say it."""

from datetime import date

from app.domain.consent import ConsentRecord, Voice
from app.domain.consent_gate import KEEP, RECORD, Item, Matter, Reason, decide

_BLOCKING = (Reason.WITHDRAWN, Reason.REFUSED, Reason.KEEP_ENDED)
_ANY = Item(Matter.CASE_DATA, Voice.NONE)


def blocked(record: ConsentRecord, today: date) -> Reason | None:
    """Return why: recording or keeping was refused or taken back, or its last day is over; None where it is not."""
    for question in (RECORD, KEEP):
        reason = decide(record, question, _ANY, today).reason
        if reason in _BLOCKING:
            return reason
    return None

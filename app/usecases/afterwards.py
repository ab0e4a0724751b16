"""Keep what came of an interview: services that were named, how it was for everybody, what became of it all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.interview import InterviewSheet, Outcome, ReportBack
from app.ports.interviews import Interviews


def keep_closing(
    interviews: Interviews, testimony_id: str, referrals: Sequence[str], debriefing: str, template: str
) -> InterviewSheet:
    """Keep which services the person was given, by their codes in a template, and the notes of the debriefing.

    A meeting whose outcome is open is held from now on. Raises TestimonyUnknown, TextTooLong, StorageError.
    """
    before = interviews.of(testimony_id)
    sheet = replace(
        before,
        referrals=tuple(referrals),
        debriefing=debriefing,
        outcome=Outcome.HELD if before.outcome is Outcome.OPEN else before.outcome,
        template=template if tuple(referrals) != before.referrals else before.template,
    )
    interviews.save(testimony_id, sheet)
    return sheet


def tell_back(interviews: Interviews, testimony_id: str, what: str, on: date) -> InterviewSheet:
    """Keep what the person was told became of their testimony (WHO 2003, 10).

    Raises TestimonyUnknown, TextTooLong, StorageError.
    """
    before = interviews.of(testimony_id)
    sheet = replace(before, report_back=(*before.report_back, ReportBack(on, what)))
    interviews.save(testimony_id, sheet)
    return sheet

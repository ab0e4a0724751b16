"""The sheet around an interview as JSON: the same fields in the vault and in the document that travels."""

from datetime import date, datetime
from typing import Any

from app.domain.interview import (
    Answered,
    Came,
    Conflict,
    Interpreter,
    InterviewSheet,
    Need,
    Outcome,
    ReportBack,
)
from storage.times import time_text


def sheet_fields(sheet: InterviewSheet) -> dict[str, Any]:
    """Return everything of a sheet."""
    return {
        "outcome": sheet.outcome.value,
        "risk": sheet.risk,
        "risk_in_their_words": sheet.risk_in_their_words,
        "private_place": sheet.private_place.value,
        "place_note": sheet.place_note,
        "interviewed_before": sheet.interviewed_before.value,
        "interviewed_by": sheet.interviewed_by,
        "detained": sheet.detained.value,
        "needs": [need.value for need in sheet.needs],
        "needs_note": sheet.needs_note,
        "interpreters": [_came_fields(came) for came in sheet.interpreters],
        "referrals": list(sheet.referrals),
        "debriefing": sheet.debriefing,
        "report_back": [{"on": one.on.isoformat(), "what": one.what} for one in sheet.report_back],
        "template": sheet.template,
    }


def sheet_of(fields: dict[str, Any]) -> InterviewSheet:
    """Return the sheet that `sheet_fields` wrote. Raises KeyError, ValueError, TypeError for anything else."""
    return InterviewSheet(
        outcome=Outcome(fields["outcome"]),
        risk=_text(fields["risk"]),
        risk_in_their_words=_text(fields["risk_in_their_words"]),
        private_place=Answered(fields["private_place"]),
        place_note=_text(fields["place_note"]),
        interviewed_before=Answered(fields["interviewed_before"]),
        interviewed_by=_text(fields["interviewed_by"]),
        detained=Answered(fields["detained"]),
        needs=tuple(Need(need) for need in fields["needs"]),
        needs_note=_text(fields["needs_note"]),
        interpreters=tuple(_came(came) for came in fields["interpreters"]),
        referrals=tuple(_text(code) for code in fields["referrals"]),
        debriefing=_text(fields["debriefing"]),
        report_back=tuple(
            ReportBack(date.fromisoformat(one["on"]), _text(one["what"])) for one in fields["report_back"]
        ),
        template=_text(fields["template"]),
    )


def _came_fields(came: Came) -> dict[str, Any]:
    one = came.interpreter
    return {
        "at": time_text(came.at),
        "code": one.code,
        "briefed": one.briefed,
        "secrecy": one.secrecy,
        "conflict": one.conflict.value,
        "accepted": one.accepted.value,
    }


def _came(fields: dict[str, Any]) -> Came:
    return Came(
        datetime.fromisoformat(fields["at"]),
        Interpreter(
            _text(fields["code"]),
            briefed=_truth(fields["briefed"]),
            secrecy=_truth(fields["secrecy"]),
            conflict=Conflict(fields["conflict"]),
            accepted=Answered(fields["accepted"]),
        ),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value

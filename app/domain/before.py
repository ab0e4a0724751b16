"""What is thought of before an interview begins (WHO 2003, 1 and 2; Mendez Principles, 3): advice, never a refusal."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.interview import Answered, InterviewSheet, Need


class Advice(StrEnum):
    """What somebody should hear at once."""

    COERCION = "coercion"
    """Whoever holds the person may have a say in what they tell."""
    NOT_PRIVATE = "not_private"
    REPEAT = "repeat"
    """They told it before: ask for that record first, and do not let them tell it all again."""
    THEIR_VIEW = "their_view"
    """A risk was written down, and nobody asked the person how they see it."""


@dataclass(frozen=True, slots=True)
class Before:
    """The part of an InterviewSheet that is filled in before. Nothing of it has to be."""

    risk: str = ""
    risk_in_their_words: str = ""
    private_place: Answered = Answered.UNASKED
    place_note: str = ""
    interviewed_before: Answered = Answered.UNASKED
    interviewed_by: str = ""
    detained: Answered = Answered.UNASKED
    needs: tuple[Need, ...] = ()
    needs_note: str = ""
    template: str = ""


def before_of(sheet: InterviewSheet) -> Before:
    """Return what a sheet says of it."""
    return Before(
        risk=sheet.risk,
        risk_in_their_words=sheet.risk_in_their_words,
        private_place=sheet.private_place,
        place_note=sheet.place_note,
        interviewed_before=sheet.interviewed_before,
        interviewed_by=sheet.interviewed_by,
        detained=sheet.detained,
        needs=sheet.needs,
        needs_note=sheet.needs_note,
        template=sheet.template,
    )


def with_before(sheet: InterviewSheet, before: Before) -> InterviewSheet:
    """Return the sheet with this in it; everything else of it stays."""
    return replace(
        sheet,
        risk=before.risk,
        risk_in_their_words=before.risk_in_their_words,
        private_place=before.private_place,
        place_note=before.place_note,
        interviewed_before=before.interviewed_before,
        interviewed_by=before.interviewed_by,
        detained=before.detained,
        needs=before.needs,
        needs_note=before.needs_note,
        template=before.template,
    )


def advise(before: Before) -> tuple[Advice, ...]:
    """Return what somebody should hear now, the gravest first."""
    found = []
    if before.detained in (Answered.YES, Answered.UNSURE):
        found.append(Advice.COERCION)
    if before.private_place in (Answered.NO, Answered.UNSURE):
        found.append(Advice.NOT_PRIVATE)
    if before.interviewed_before is Answered.YES:
        found.append(Advice.REPEAT)
    if before.risk.strip() and not before.risk_in_their_words.strip():
        found.append(Advice.THEIR_VIEW)
    return tuple(found)

"""May this be done with this, for this recipient? The one place where consent decides.

It guards the recorder, the transcriber, every export, and every use at headquarters.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.consent import (
    ASKED,
    AUTHORITIES,
    Answer,
    Attribution,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    Guardian,
    Question,
    RecipientKind,
    Use,
    Voice,
    all_standing,
    standing,
)


class Reason(StrEnum):
    """Why it is allowed, or why not."""

    GRANTED = "granted"
    NEVER_ASKED = "never_asked"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    RECORD_NOT_GRANTED = "record_not_granted"
    """Without consent to record there is nothing that anything could be done with."""
    KEEP_NOT_GRANTED = "keep_not_granted"
    KEEP_ENDED = "keep_ended"
    GUARDIAN_MISSING = "guardian_missing"
    """A child's own word is not enough."""
    GUARDIAN_CONFLICT = "guardian_conflict"
    """The guardian may be involved, or was never asked about: an independent person has to speak for the child."""
    ASSENT_MISSING = "assent_missing"
    """An adult's word over a child is not enough."""
    CHILD_NEVER = "child_never"
    APPROVAL_MISSING = "approval_missing"
    """A second person has to sign before a child's testimony leaves."""
    VOICE_NOT_AGREED = "voice_not_agreed"
    NAME_NOT_AGREED = "name_not_agreed"
    INCRIMINATING = "incriminating"
    """It holds passages that could be used against the person, or against others."""


class Matter(StrEnum):
    """What it is about."""

    TESTIMONY = "testimony"
    """The sealed master, with its transcript and attachments."""
    MASKED_COPY = "masked_copy"
    CASE_DATA = "case_data"
    IDENTITY = "identity"
    """Names and identifiers."""
    SHARE = "share"
    """One testimony's share in an aggregate."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing.

    `voice` is what can be heard in it; `marked`: passages in it are marked as self-incrimination or as about other
    people; `revision` is the testimony's.
    """

    matter: Matter
    voice: Voice = Voice.NONE
    marked: bool = False
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, and the answer that decided it, where there is one."""

    allowed: bool
    reason: Reason
    event: ConsentEvent | None = None


NEVER_OF_A_CHILD = frozenset({Use.MEDIA, Use.TRAINING})
ON_THIS_DEVICE = frozenset({Use.RECORD, Use.TRANSCRIBE, Use.KEEP})
"""Nothing leaves by these uses."""
RECORD = Question(Use.RECORD, RecipientKind.DEVICE)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
_GROUND = ((RECORD, Reason.RECORD_NOT_GRANTED), (KEEP, Reason.KEEP_NOT_GRANTED))
_VOICES = (Voice.NONE, Voice.ALTERED, Voice.ORIGINAL)


def decide(record: ConsentRecord, question: Question, item: Item, today: date) -> Decision:
    """Decide for one item, use and recipient. Pure: the same record and day give the same decision.

    What is not granted is denied, and so is all that builds on it: without consent to record, nothing; once it may no
    longer be kept, nothing but another recording.
    """
    decision = _said(record, question)
    if not decision.allowed:
        return decision
    denied = _without_ground(record, question.use, today)
    if denied is None and record.counts_as_child:
        denied = _of_a_child(record, question, item, decision.event)
    if denied is None:
        denied = _beyond_limits(record, question, item)
    return decision if denied is None else denied


def never_of_a_child(question: Question) -> bool:
    """Whether this is never done with a child's words, whoever agrees: it is not asked either."""
    return question.use in NEVER_OF_A_CHILD or question.kind is RecipientKind.MEDIA


def keep_until(record: ConsentRecord) -> date | None:
    """Return the last day on which a testimony may be kept; None where no day was named or keeping is not granted."""
    if not _said(record, KEEP).allowed:
        return None
    days = [event.terms.keep_until for event in _grants(record, KEEP) if event.terms.keep_until is not None]
    return min(days, default=None)


def _said(record: ConsentRecord, question: Question) -> Decision:
    """What those who have to speak said: the person, or the adult for a child and the child."""
    if question.kind not in ASKED[question.use] or standing(record, question, *GivenBy) is None:
        return Decision(allowed=False, reason=Reason.NEVER_ASKED)
    # The person's own no counts in whichever way they were asked, also after somebody changed their mind about the age.
    own = standing(record, question, GivenBy.SELF, GivenBy.CHILD)
    if own is not None and own.answer is not Answer.GRANT:
        return _one_said(own)
    if not record.counts_as_child:
        return _one_said(standing(record, question, GivenBy.SELF))
    assent = _one_said(standing(record, question, GivenBy.CHILD), Reason.ASSENT_MISSING)
    adult = _adult_said(record, question)
    # A no is shown before a silence: who refused has been asked.
    for decision in (assent, adult):
        if decision.reason in (Reason.WITHDRAWN, Reason.REFUSED):
            return decision
    return adult if not adult.allowed else assent


def _adult_said(record: ConsentRecord, question: Question) -> Decision:
    protector = standing(record, question, GivenBy.PROTECTOR)
    guardian = standing(record, question, GivenBy.GUARDIAN)
    if record.guardian is Guardian.TRUSTED:
        said = [one for one in (guardian, protector) if one is not None]
        # Whoever of them says no is heard first.
        said.sort(key=lambda one: one.answer is Answer.GRANT)
        return _one_said(said[0] if said else None, Reason.GUARDIAN_MISSING)
    missing = Reason.GUARDIAN_MISSING if record.guardian is Guardian.NONE else Reason.GUARDIAN_CONFLICT
    # A guardian in conflict cannot open anything; what they refuse is no reason to speak for the child either.
    return _one_said(protector, missing)


def _one_said(event: ConsentEvent | None, missing: Reason = Reason.NEVER_ASKED) -> Decision:
    if event is None:
        return Decision(allowed=False, reason=missing)
    if event.answer is Answer.GRANT:
        return Decision(allowed=True, reason=Reason.GRANTED, event=event)
    reason = Reason.WITHDRAWN if event.answer is Answer.WITHDRAW else Reason.REFUSED
    return Decision(allowed=False, reason=reason, event=event)


def _grants(record: ConsentRecord, question: Question) -> list[ConsentEvent]:
    """Every grant that stands for a question: all of their limits hold."""
    givers = (GivenBy.CHILD, GivenBy.GUARDIAN, GivenBy.PROTECTOR) if record.counts_as_child else (GivenBy.SELF,)
    said = [one for giver in givers for one in all_standing(record, question, giver)]
    return [one for one in said if one.answer is Answer.GRANT]


def _without_ground(record: ConsentRecord, use: Use, today: date) -> Decision | None:
    """What every use stands on: that it was recorded with consent, and may still be kept."""
    if use is Use.RECORD:
        return None
    for needed, reason in _GROUND:
        base = _said(record, needed)
        if not base.allowed:
            return _denied(Reason.WITHDRAWN if base.reason is Reason.WITHDRAWN else reason, base.event)
    for event in _grants(record, KEEP):
        if event.terms.keep_until is not None and today > event.terms.keep_until:
            return _denied(Reason.KEEP_ENDED, event)
    return None


def _of_a_child(record: ConsentRecord, question: Question, item: Item, event: ConsentEvent | None) -> Decision | None:
    if never_of_a_child(question):
        return _denied(Reason.CHILD_NEVER, event)
    if question.use in ON_THIS_DEVICE:
        return None
    # What was approved for everybody of a kind was approved for each of them.
    asked = {question, Question(question.use, question.kind)}
    if any(asked & one.questions and item.revision <= one.revision for one in record.approvals):
        return None
    return _denied(Reason.APPROVAL_MISSING, event)


def _beyond_limits(record: ConsentRecord, question: Question, item: Item) -> Decision | None:
    # What is recorded and kept has the voice that it has; limits are about who hears and reads it.
    if question.use in ON_THIS_DEVICE:
        return None
    for event in _grants(record, question):
        if _VOICES.index(item.voice) > _VOICES.index(event.terms.voice):
            return _denied(Reason.VOICE_NOT_AGREED, event)
        if item.matter is Matter.IDENTITY and event.terms.attribution is not Attribution.NAMED:
            return _denied(Reason.NAME_NOT_AGREED, event)
    if item.marked and question.kind in AUTHORITIES:
        return _denied(Reason.INCRIMINATING, standing(record, question, GivenBy.SELF, GivenBy.CHILD))
    return None


def _denied(reason: Reason, event: ConsentEvent | None) -> Decision:
    return Decision(allowed=False, reason=reason, event=event)

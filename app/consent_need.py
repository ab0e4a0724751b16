"""A decision that has to be yes: anything else is an error with the reason."""

from datetime import date

from app.domain.consent import ConsentRecord, Question
from app.domain.consent_gate import Decision, Item, Reason, decide
from app.errors.consent import (
    ConsentEnded,
    ConsentLimited,
    ConsentMissing,
    ConsentOfChild,
    ConsentRefused,
)

_CLASSES: dict[Reason, type[ConsentMissing]] = {
    Reason.REFUSED: ConsentRefused,
    Reason.WITHDRAWN: ConsentRefused,
    Reason.KEEP_NOT_GRANTED: ConsentEnded,
    Reason.KEEP_ENDED: ConsentEnded,
    Reason.GUARDIAN_MISSING: ConsentOfChild,
    Reason.GUARDIAN_CONFLICT: ConsentOfChild,
    Reason.ASSENT_MISSING: ConsentOfChild,
    Reason.CHILD_NEVER: ConsentOfChild,
    Reason.APPROVAL_MISSING: ConsentOfChild,
    Reason.VOICE_NOT_AGREED: ConsentLimited,
    Reason.NAME_NOT_AGREED: ConsentLimited,
    Reason.INCRIMINATING: ConsentLimited,
}


def need(record: ConsentRecord, question: Question, item: Item, today: date) -> Decision:
    """Return the decision where it is yes. Raises ConsentMissing, or the class under it that fits the reason."""
    decision = decide(record, question, item, today)
    if decision.allowed:
        return decision
    refusal = _CLASSES.get(decision.reason, ConsentMissing)
    raise refusal(use=question.use.value, kind=question.kind.value, reason=decision.reason.value)

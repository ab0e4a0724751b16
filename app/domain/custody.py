"""Who did what to a testimony, in order, from capture to hand-over (Berkeley Protocol)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """What was done."""

    CREATED = "created"
    RECORDING_STARTED = "recording_started"
    RECORDING_STOPPED = "recording_stopped"
    RECORDING_SEALED = "recording_sealed"
    RECORDING_RECOVERED = "recording_recovered"
    ATTACHED = "attached"
    TRANSCRIBED = "transcribed"
    EXPORTED = "exported"
    RECEIVED = "received"
    CORRECTED = "corrected"
    REVIEWED = "reviewed"
    SEALED_AWAY = "sealed_away"
    RECEIPT_GIVEN = "receipt_given"
    RECEIPT_TAKEN = "receipt_taken"
    IDENTITY_SAVED = "identity_saved"
    """Names and contacts were written down or changed; never what."""
    IDENTITY_REMOVED = "identity_removed"
    PASSAGE_MARKED = "passage_marked"
    CASE_SAVED = "case_saved"
    """Case data was written down or changed; never what."""
    MASKED_COPY_MADE = "masked_copy_made"
    """Of a master: a masked copy of it was made."""
    MASKED = "masked"
    """Of a masked copy: it was made by masking a recording that is not named."""
    MASKING_PROVED = "masking_proved"
    CONSENT_SAID = "consent_said"
    AGE_SAID = "age_said"
    ERASED = "erased"
    INTERVIEW_NOTED = "interview_noted"
    """Something was written down around the interview; never what."""
    APPROVED = "approved"
    """A second person signed that a child's testimony may leave."""
    CONSENT_HEARD = "consent_heard"
    """Another office told of an answer, or of a word on age, that was said to it or to a third one."""
    WITHDRAWAL_TOLD = "withdrawal_told"
    """Offices that have it were told what does not hold any more."""
    RECALL_GIVEN = "recall_given"
    RECALL_TAKEN = "recall_taken"
    CODE_GIVEN = "code_given"
    """The person got a paper code."""


OWN_OFFICE_ONLY = frozenset(
    {Act.PASSAGE_MARKED, Act.CASE_SAVED, Act.MASKED_COPY_MADE, Act.CODE_GIVEN, Act.IDENTITY_SAVED, Act.IDENTITY_REMOVED}
)
"""Entries that travel to our own headquarters alone: to anybody else they would say that something is kept back."""

WITH_SHEETS_ONLY = frozenset({Act.INTERVIEW_NOTED})
"""Entries that leave with the sheets alone: who has a guess at a short sheet could try it against the hash in them."""


@dataclass(frozen=True, slots=True)
class CustodyEvent:
    """One entry. `facts` are short strings and numbers (hashes in hex, counts); never what a person said."""

    testimony_id: str
    act: Act
    at: datetime
    facts: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """A stored event: `number` counts from 1 per vault, `entry_hash` (64 bytes) chains over all before it."""

    number: int
    event: CustodyEvent
    station: str
    entry_hash: bytes

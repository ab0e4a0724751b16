"""The answer to a withdrawal: an office signs what became of its copy, and what it could not call back, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.consent import RecipientKind
from app.domain.notice import Place
from app.domain.people import Contact

NOTE_LIMIT = 200


class Why(StrEnum):
    """Why something cannot be called back."""

    HANDED_ON = "handed_on"
    """Somebody else has it, who was told or has to be told."""
    PRINTED = "printed"
    PUBLISHED = "published"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Remains:
    """What remains out of reach.

    Of what was handed on, `name` is the office and `kind` what it is, else "" and None; `note` is one line, needed for
    OTHER alone, and never about the person.
    """

    why: Why
    name: str = ""
    kind: RecipientKind | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecallAnswer:
    """What became of one testimony.

    `withdrawn` names the answers that the office knows and that take back; nothing remains where it is `done`: nobody
    there opens it any more, and nothing of it left that office.
    """

    testimony_id: str
    withdrawn: tuple[Place, ...]
    remains: tuple[Remains, ...] = ()

    @property
    def done(self) -> bool:
        """Whether nothing is out of reach."""
        return not self.remains


@dataclass(frozen=True, slots=True)
class Recall:
    """All that `signer` answers to `station` (station ids); answers rise by testimony."""

    station: str
    signer: str
    answers: tuple[RecallAnswer, ...]


@dataclass(frozen=True, slots=True)
class SignedRecall:
    """It with its two signatures: `encoded` is the document, `sha512` (64 bytes) of what was signed."""

    recall: Recall
    encoded: bytes
    sha512: bytes


@dataclass(frozen=True, slots=True)
class BelievedRecall:
    """One of which every rule holds; `signer` is the contact whose signatures are under it."""

    signed: SignedRecall
    signer: Contact


@dataclass(frozen=True, slots=True)
class RecallGiven:
    """One that left, for which office."""

    file_name: str
    byte_count: int
    recall: Recall
    station_name: str


@dataclass(frozen=True, slots=True)
class RecallTaken:
    """One that is in the vault now; `again` says that it had been taken in before."""

    recall: Recall
    signer_name: str
    again: bool


@dataclass(frozen=True, slots=True)
class Recalled:
    """An answer as the vault keeps it: by whom, when, what."""

    station: str
    at: datetime
    answer: RecallAnswer


def unfit(remains: Remains) -> bool:
    """Whether something that remains is not said as the format asks for."""
    handed_on = remains.why is Why.HANDED_ON
    lines = (remains.name, remains.note)
    return (
        handed_on != bool(remains.name)
        or handed_on != (remains.kind is not None)
        or (remains.why is Why.OTHER and not remains.note)
        or any(len(line) > NOTE_LIMIT or line != line.strip() or not line.isprintable() for line in lines)
    )

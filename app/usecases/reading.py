"""Whether somebody here may read or hear a testimony, its case or its name: asked again at every office that has it."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.consent import SENT_FOR, Question, RecipientKind, Use
from app.domain.consent_gate import Decision, Item, Matter, Reason, decide
from app.errors.consent import ConsentEnded, ConsentLimited, ConsentMissing, ConsentOfChild, ConsentRefused
from app.ports.clock import Clock
from app.ports.consents import Consents
from app.ports.masking import MaskedCopies
from app.ports.notices import Notices

_OWN = tuple(
    Question(use, kind)
    for use, kind in (
        (Use.RECORD, RecipientKind.DEVICE),
        (Use.KEEP, RecipientKind.OWN_STAFF),
        (Use.READ, RecipientKind.OWN_STAFF),
    )
)
_READ = _OWN[-1]
_CLASSES: dict[Reason, type[ConsentMissing]] = {
    Reason.REFUSED: ConsentRefused,
    Reason.WITHDRAWN: ConsentRefused,
    Reason.NAME_NOT_AGREED: ConsentLimited,
    Reason.KEEP_ENDED: ConsentEnded,
    Reason.KEEP_NOT_GRANTED: ConsentEnded,
    Reason.GUARDIAN_MISSING: ConsentOfChild,
    Reason.GUARDIAN_CONFLICT: ConsentOfChild,
    Reason.ASSENT_MISSING: ConsentOfChild,
    Reason.CHILD_NEVER: ConsentOfChild,
    Reason.APPROVAL_MISSING: ConsentOfChild,
}


@dataclass(frozen=True, slots=True)
class ReadingRooms:
    """What has to be known; `station` returns our own station id."""

    consents: Consents
    notices: Notices
    masked: MaskedCopies
    station: Callable[[], str]
    clock: Clock


def may_read(rooms: ReadingRooms, testimony_id: str, matter: Matter = Matter.TESTIMONY) -> Decision:
    """Decide whether a testimony may be opened here: its words, its sound, its attachments, what is found in it.

    `matter` may also be CASE_DATA, what is known of its case, or IDENTITY, who the person is. A masked copy that was
    made here is asked about as what its master was given as.

    What came from another office needs standing consent to the use that it was given for, and of a child a second
    person's approval of that use, of whichever revision: when it came, it was asked for the one that came. Who recorded
    it goes on working with it until something is taken back, and knows who to tell after that. Case code, custody and
    consent can always be seen. Raises TestimonyUnknown, StorageError.
    """
    record = rooms.consents.of(testimony_id)
    today, item = rooms.clock.now().date(), Item(matter)
    copy = rooms.masked.of(testimony_id)
    kind = rooms.notices.came_as(testimony_id if copy is None else copy.master_id)
    if kind is not None:
        return decide(record, Question(SENT_FOR[kind], kind, rooms.station()), item, today)
    for question in _OWN if matter is not Matter.IDENTITY else ():
        decision = decide(record, question, item, today)
        if decision.reason is Reason.WITHDRAWN:
            return decision
    return Decision(allowed=True, reason=Reason.GRANTED)


def require_reading(rooms: ReadingRooms, testimony_id: str, matter: Matter = Matter.TESTIMONY) -> None:
    """Raise a class of ConsentMissing unless it may be opened here; TestimonyUnknown, StorageError."""
    decision = may_read(rooms, testimony_id, matter)
    if not decision.allowed:
        question = _READ if decision.event is None else decision.event.question
        refused = _CLASSES.get(decision.reason, ConsentMissing)
        raise refused(use=question.use.value, kind=question.kind.value, reason=decision.reason.value)

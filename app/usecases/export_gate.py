"""May this leave to this office? What an export asks consent about, and the only place where it asks."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.bundle import Kept, KeptReason, TestimonyContent
from app.domain.consent import SENT_FOR, Question, Voice
from app.domain.consent_gate import Item, Matter, decide
from app.domain.marked import standing
from app.domain.people import Contact
from app.usecases.export_rooms import ExportRooms
from app.usecases.masked_gate import item_of_copy, shows_marked


class TakenBack(Exception):
    """Something that was chosen may not leave any more; `kept` says what and why, where that is known already."""

    def __init__(self, kept: Sequence[Kept] = ()) -> None:
        self.kept = kept
        super().__init__("taken back")


def may_name(rooms: ExportRooms, content: TestimonyContent, contact: Contact) -> bool:
    """Whether an office may be told who the person is; parts, consent and marks of the content are looked at."""
    if rooms.masked.of(content.testimony.id) is not None:
        # Who it is stays out of a copy that was made to say less.
        return False
    question = Question(SENT_FOR[contact.kind], contact.kind, contact.card.station)
    item = replace(item_of(rooms, content), matter=Matter.IDENTITY)
    return decide(content.consent, question, item, rooms.clock.now().date()).allowed


def denied(rooms: ExportRooms, content: TestimonyContent, contact: Contact) -> Kept | None:
    """Ask whether one testimony may leave to one office: the only place where an export asks."""
    question = Question(SENT_FOR[contact.kind], contact.kind, contact.card.station)
    item = item_of_copy(rooms.masked, rooms.marked, content) or item_of(rooms, content)
    decision = decide(content.consent, question, item, rooms.clock.now().date())
    if decision.allowed:
        return None
    return Kept(content.testimony.id, KeptReason.CONSENT, contact.card.station, decision.reason)


def item_of(rooms: ExportRooms, content: TestimonyContent) -> Item:
    """Return what consent is asked about when a whole testimony leaves, or a masked copy that came from another office.

    Passages of its master that are marked now count for that too.
    """
    voice = Voice.ORIGINAL if any(part.recording is not None for part in content.parts) else Voice.NONE
    marks = bool(standing(content.marked)) or shows_marked(rooms.masked, rooms.marked, content.testimony.id)
    return Item(Matter.TESTIMONY, voice, marks, content.testimony.revision)

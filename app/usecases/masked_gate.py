"""What the gate of an export has to know of masked copies: whose consent holds, what is heard, and the proof."""

from dataclasses import dataclass

from app.domain.bundle import KeptReason
from app.domain.consent import Voice
from app.domain.consent_gate import Item, Matter
from app.domain.marked import standing
from app.domain.masking import MaskedCopy, is_inside, merged
from app.ports.marked import MarkedPassages
from app.ports.masking import MaskedCopies
from app.ports.recordings import Recordings
from app.usecases.marked import is_marked


@dataclass(frozen=True, slots=True)
class Subject:
    """What is to leave, as the consent gate asks for it. `consent_of` is the testimony whose consent holds."""

    consent_of: str
    item: Item


def subject_of(
    copies: MaskedCopies, marked: MarkedPassages, recordings: Recordings, testimony_id: str, revision: int
) -> Subject:
    """Return it. A masked copy stands under the consent of its master, whose marks count where they are not masked.

    Whether a copy may leave at all, by its proof, says `unproved`.
    """
    copy = copies.of(testimony_id)
    if copy is None:
        marks = is_marked(marked, testimony_id)
        return Subject(testimony_id, Item(Matter.TESTIMONY, Voice.ORIGINAL, marked=marks, revision=revision))
    marks = is_marked(marked, testimony_id) or not _masks_all(copy, marked, recordings)
    return Subject(copy.master_id, Item(Matter.MASKED_COPY, copy.voice, marked=marks, revision=revision))


def unproved(copy: MaskedCopy | None, revision: int) -> KeptReason | None:
    """Return why a masked copy may not leave as it is now; None where it may, and for what is no masked copy."""
    if copy is None:
        return None
    if copy.proof is None or copy.proof.revision != revision:
        return KeptReason.MASKING_NOT_PROVED
    return None if copy.proof.passed else KeptReason.MASKING_FAILED


def _masks_all(copy: MaskedCopy, marked: MarkedPassages, recordings: Recordings) -> bool:
    """Whether every passage of the master that is marked now is masked in the copy, or lies in none of its sound."""
    own = dict(copy.parts)
    for mark in standing(marked.events(copy.master_id)):
        part_id = mark.passage.part_id
        if part_id in own:
            span = mark.passage.within(recordings.facts(own[part_id]).seconds)
            masked = merged(mask.span for mask in copy.masks if mask.part_id == part_id)
            if span.seconds > 0 and not is_inside(span, masked):
                return False
    return True

"""What an export has to know of masked copies: what is heard in them, and whether the proof is of what would leave."""

import hashlib
import json

from app.domain.bundle import KeptReason, TestimonyContent
from app.domain.consent_gate import Item, Matter
from app.domain.marked import standing
from app.domain.masked_marks import masks_all, told_masks_all
from app.domain.masking import MaskedCopy
from app.ports.marked import MarkedPassages
from app.ports.masking import MaskedCopies


def item_of_copy(copies: MaskedCopies, marked: MarkedPassages, content: TestimonyContent) -> Item | None:
    """Return what consent is asked about when a masked copy leaves; None for a testimony that is no copy.

    Passages of its master that are marked now count where they are not masked.
    """
    copy = copies.of(content.testimony.id)
    if copy is None:
        return None
    marks = (
        bool(standing(content.marked))
        or not _masks_all(copy, marked, content)
        or shows_marked(copies, marked, copy.master_id)
    )
    return Item(Matter.MASKED_COPY, copy.voice, marked=marks, revision=content.testimony.revision)


def shows_marked(copies: MaskedCopies, marked: MarkedPassages, testimony_id: str) -> bool:
    """Whether this is a masked copy that another of our offices made, and passages marked now may not be masked in it.

    Also where the master came after it, or was marked here: each time it leaves this is asked anew.
    """
    told = copies.told(testimony_id)
    return told is not None and not told_masks_all(told, standing(marked.events(told.master_id)))


def unproved(copies: MaskedCopies, content: TestimonyContent) -> KeptReason | None:
    """Return why a masked copy may not leave as it is now; None where it may, and for what is no masked copy."""
    copy = copies.of(content.testimony.id)
    if copy is None:
        return None
    if copy.proof is None or copy.proof.state != state_of(content):
        return KeptReason.MASKING_NOT_PROVED
    return None if copy.proof.passed else KeptReason.MASKING_FAILED


def state_of(content: TestimonyContent) -> str:
    """Return a hash over all that a proof looks into: parts, the shown transcripts, and every step over them.

    What is said of consent, and the custody log, change nothing of it.
    """
    parts = [
        [
            one.part.id,
            one.part.name,
            "" if one.part.sha512 is None else one.part.sha512.hex(),
            "" if one.transcript is None else one.transcript.run.id,
        ]
        for one in content.parts
    ]
    steps = [[step.number, step.station] for step in content.review]
    return hashlib.sha512(json.dumps([parts, steps]).encode()).hexdigest()


def _masks_all(copy: MaskedCopy, marked: MarkedPassages, content: TestimonyContent) -> bool:
    """Whether every passage of the master that is marked now is masked in the copy, or lies in none of its sound."""
    own = {one.part.id: one.recording.seconds for one in content.parts if one.recording is not None}
    seconds = {master: own[part_id] for master, part_id in copy.parts if part_id in own}
    return masks_all(copy.masks, standing(marked.events(copy.master_id)), seconds)

"""What an export has to know of masked copies: what is heard in them, and whether the proof is of what would leave."""

import hashlib
import json

from app.domain.bundle import KeptReason, TestimonyContent
from app.domain.consent_gate import Item, Matter
from app.domain.marked import standing
from app.domain.masking import MaskedCopy, Why, is_inside, merged
from app.ports.marked import MarkedPassages
from app.ports.masking import MaskedCopies


def item_of_copy(copies: MaskedCopies, marked: MarkedPassages, content: TestimonyContent) -> Item | None:
    """Return what consent is asked about when a masked copy leaves; None for a testimony that is no copy.

    Passages of its master that are marked now count where they are not masked.
    """
    copy = copies.of(content.testimony.id)
    if copy is None:
        return None
    marks = bool(standing(content.marked)) or not _masks_all(copy, marked, content)
    return Item(Matter.MASKED_COPY, copy.voice, marked=marks, revision=content.testimony.revision)


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
    seconds = {one.part.id: one.recording.seconds for one in content.parts if one.recording is not None}
    own = dict(copy.parts)
    for mark in standing(marked.events(copy.master_id)):
        part_id = mark.passage.part_id
        if own.get(part_id) in seconds:
            span = mark.passage.within(seconds[own[part_id]])
            # No voice is heard at all where the masks say VOICE; what was said stands there as text.
            masked = merged(m.span for m in copy.masks if m.part_id == part_id and m.why is not Why.VOICE)
            if span.seconds > 0 and not is_inside(span, masked):
                return False
    return True

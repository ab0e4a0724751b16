"""Whether the passages of a testimony that are marked are masked in a copy of it."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.marked import MarkEvent
from app.domain.masking import Mask, ToldCopy, Why, is_inside, merged


def masks_all(masks: Sequence[Mask], marks: Iterable[MarkEvent], seconds: Mapping[str, float]) -> bool:
    """Whether every passage is masked wholly, or lies in none of the sound; `seconds` are the master's recordings'."""
    for mark in marks:
        part_id = mark.passage.part_id
        if part_id in seconds:
            span = mark.passage.within(seconds[part_id])
            # No voice is heard at all where a mask says VOICE; what was said stands there as text.
            masked = merged(mask.span for mask in masks if mask.part_id == part_id and mask.why is not Why.VOICE)
            if span.seconds > 0 and not is_inside(span, masked):
                return False
    return True


def told_masks_all(told: ToldCopy, marks: Iterable[MarkEvent]) -> bool:
    """Whether the office that made the copy told that every passage is masked. What others mark, it may not know."""
    return all(mark.station == told.station and mark.number <= told.marks for mark in marks)

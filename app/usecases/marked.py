"""Marking passages that could be used against the person, or against others."""

import math
from collections.abc import Sequence
from dataclasses import replace

from app.domain.bundle import TestimonyContent
from app.domain.custody import OWN_OFFICE_ONLY
from app.domain.marked import MarkEvent, MarkKind, Passage, standing
from app.domain.masking import reach, whole
from app.domain.paragraphs import Paragraph
from app.domain.transcript import Span
from app.ports.marked import MarkedPassages


def marks_over(marks: Sequence[MarkEvent], part_id: str, span: Span) -> tuple[MarkEvent, ...]:
    """Return the marks that lie over a stretch of a recording, wholly or in part."""
    return tuple(
        mark
        for mark in marks
        if mark.passage.part_id == part_id
        and mark.passage.start_seconds < span.end_seconds
        and (mark.passage.end_seconds is None or mark.passage.end_seconds > span.start_seconds)
    )


def mark_paragraphs(
    marked: MarkedPassages, testimony_id: str, paragraphs: Sequence[Paragraph], kind: MarkKind
) -> tuple[MarkEvent, ...]:
    """Mark paragraphs that are not marked so yet. Raises as `MarkedPassages.mark`."""
    known = [mark for mark in standing(marked.events(testimony_id)) if mark.passage.kind is kind]
    stretches = [(one.part_id, _stretch(one)) for one in paragraphs]
    passages = [
        Passage(part_id, span.start_seconds, span.end_seconds, kind)
        for part_id, span in stretches
        if not _is_covered(known, part_id, span)
    ]
    return marked.mark(testimony_id, passages) if passages else ()


def lift_paragraphs(
    marked: MarkedPassages, testimony_id: str, paragraphs: Sequence[Paragraph]
) -> tuple[MarkEvent, ...]:
    """Lift every mark that lies over these paragraphs. Raises as `MarkedPassages.lift`."""
    known = standing(marked.events(testimony_id))
    found = {mark.key: mark for one in paragraphs for mark in marks_over(known, one.part_id, one.span)}
    return marked.lift(testimony_id, tuple(found.values())) if found else ()


def without_marks(content: TestimonyContent) -> TestimonyContent:
    """Return a testimony as it goes to anybody but our own headquarters: nothing in it says that anything is marked."""
    custody = tuple(entry for entry in content.custody if entry.event.act not in OWN_OFFICE_ONLY)
    return replace(content, custody=custody, marked=())


def _stretch(paragraph: Paragraph) -> Span:
    """All that is said in a paragraph. A mark over no time at all would be over nothing."""
    span = reach(paragraph)
    return span if span.seconds > 0 else whole(paragraph, math.inf)


def _is_covered(marks: Sequence[MarkEvent], part_id: str, span: Span) -> bool:
    return any(
        mark.passage.start_seconds <= span.start_seconds
        and (mark.passage.end_seconds is None or mark.passage.end_seconds >= span.end_seconds)
        for mark in marks_over(marks, part_id, span)
    )

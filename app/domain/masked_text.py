"""The text of a masked copy: what is read in the master, with words taken out, as a transcript of its own.

Corrections and speakers of the master do not travel; what they made of the text does, as if it had been heard so.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.masking import LABEL, TextMask, is_inside
from app.domain.paragraphs import Paragraph
from app.domain.review import ParagraphKey
from app.domain.transcript import Segment, Span, Window, WindowStatus, WindowText, Word

_SURE = 1.0


def masked_windows(
    windows: Sequence[Window],
    paragraphs: Sequence[Paragraph],
    text_masks: Sequence[TextMask],
    sound_masks: Sequence[Span],
    label: str = LABEL,
) -> tuple[Window, ...]:
    """Return the windows of a run that says what is read in `paragraphs`, with a label where something was masked.

    Words that are not heard any more because all of them lies under a masked stretch are left out of the text too.
    """
    by_window: dict[int, list[Segment]] = {}
    masks = _of_paragraph(text_masks)
    for paragraph in paragraphs:
        if not paragraph.taken_away:
            window = _window_of(paragraph, windows)
            segment = _segment(paragraph, masks.get(paragraph.key, ()), sound_masks, label)
            by_window.setdefault(window, []).append(segment)
    return tuple(
        _with_text(window, by_window.get(window.index, []), paragraphs)
        for window in windows
        if window.status is not WindowStatus.SPLIT
    )


def _of_paragraph(masks: Iterable[TextMask]) -> Mapping[ParagraphKey, list[TextMask]]:
    found: dict[ParagraphKey, list[TextMask]] = {}
    for mask in masks:
        found.setdefault(mask.key, []).append(mask)
    return found


def _window_of(paragraph: Paragraph, windows: Sequence[Window]) -> int:
    """Where a paragraph belongs; what a person added goes to the window nearest to its middle."""
    if not paragraph.key.added:
        return paragraph.key.window
    middle = (paragraph.span.start_seconds + paragraph.span.end_seconds) / 2
    nearest = min(
        (window for window in windows if window.status is not WindowStatus.SPLIT),
        key=lambda window: max(window.span.start_seconds - middle, middle - window.span.end_seconds, 0.0),
    )
    return nearest.index


def _segment(paragraph: Paragraph, masks: Sequence[TextMask], sound: Sequence[Span], label: str) -> Segment:
    words: list[Word] = []
    place = 0
    for word in paragraph.words:
        ends = place + len(word.text)
        masked = any(mask.start < ends and mask.end > place for mask in masks) or is_inside(word.span, sound)
        place = ends
        if not masked:
            words.append(word)
        elif words and words[-1].text.strip() == label:
            # How many words stood there says something about them.
            words[-1] = replace(words[-1], span=Span(words[-1].span.start_seconds, word.span.end_seconds))
        else:
            space = " " if words or word.text[:1].isspace() else ""
            words.append(Word(word.span, space + label, _SURE))
    return Segment(paragraph.span, "".join(word.text for word in words), tuple(words))


def _with_text(window: Window, segments: Sequence[Segment], paragraphs: Sequence[Paragraph]) -> Window:
    """The window as it is known now: what people listened to is believed."""
    if window.text is None and not segments:
        return window
    own = [paragraph for paragraph in paragraphs if paragraph.key.window == window.index]
    status, flags = window.status, window.flags
    if status is not WindowStatus.DONE and all(paragraph.listened for paragraph in own):
        status, flags = WindowStatus.DONE, ()
    known = window.text or WindowText((), "", 0.0, 0.0, 0.0, 0)
    # How many tokens the machine wrote says how much was taken out.
    text = replace(known, segments=tuple(segments), tokens=0)
    return replace(window, status=status, flags=flags, text=text)

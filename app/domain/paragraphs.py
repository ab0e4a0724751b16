"""A transcript as it is read: the machine's segments with what people said over them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.audio import Mark, SpeakerMark
from app.domain.laying import lay_words
from app.domain.review import Change, ParagraphKey, Speaker
from app.domain.transcript import Flag, Segment, Span, Window, WindowStatus, Word

Changes = Mapping[ParagraphKey, Change]


class Source(StrEnum):
    """Who wrote a text."""

    MACHINE = "machine"
    CORRECTED = "corrected"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it is shown.

    `text` is the newest, without line ends; empty where a person took it away. `words` put together are `text`; those
    of a corrected text carry times that were laid anew. `speaker_said` says that a person chose the speaker, else it
    follows from the keys pressed while recording. `machine_text` is None for a paragraph that a person added. `status`
    and `flags` are of its window; `listened` says that a person heard the sound and stands for the text.
    """

    key: ParagraphKey
    part_id: str
    span: Span
    text: str
    words: tuple[Word, ...]
    status: WindowStatus
    flags: tuple[Flag, ...]
    machine_text: str | None
    listened: bool
    speaker: Speaker | None = None
    speaker_said: bool = False

    @property
    def added(self) -> bool:
        """Whether a person wrote it where the machine had nothing."""
        return self.machine_text is None

    @property
    def corrected(self) -> bool:
        """Whether the text is another than the machine's."""
        return self.text != self.machine_text

    @property
    def source(self) -> Source:
        """Who wrote the text."""
        if self.added:
            return Source.ADDED
        return Source.CORRECTED if self.corrected else Source.MACHINE

    @property
    def taken_away(self) -> bool:
        """Whether a person said that nothing is said here."""
        return not self.text

    @property
    def to_check(self) -> bool:
        """Whether the text is not to be believed before somebody listened."""
        return self.status is WindowStatus.QUARANTINED and not self.listened


def paragraphs_of(part_id: str, run_id: str, windows: Sequence[Window], changes: Changes) -> tuple[Paragraph, ...]:
    """Return all paragraphs of a run by time, without default speakers; a segment without any text is none.

    Those that begin together, as the halves of a word may, stand in the order of their text.
    """
    found = [paragraph for window in windows for paragraph in window_paragraphs(part_id, run_id, window, changes)]
    found += _with_times(added_paragraphs(run_id, changes), run_id, windows, changes)
    places = _places_in_text([paragraph.key for paragraph in found], changes)
    return tuple(sorted(found, key=lambda paragraph: (paragraph.span.start_seconds, places[paragraph.key])))


def _with_times(
    added: Sequence[Paragraph], run_id: str, windows: Sequence[Window], changes: Changes
) -> list[Paragraph]:
    """Give what was divided from a text of the machine the times of its words, where it is sure which they are.

    They stand in the text once, and are said in the paragraph's own time: a person may have written them again there.
    What the guards flagged has times that are worth as little as its text.
    """
    origins: dict[ParagraphKey, ParagraphKey] = {}
    for change in changes.values():
        if change.origin is not None:
            origins[change.key] = origins.get(change.origin, change.origin)
    words = {
        ParagraphKey(run_id, window.index, number): segment.words
        for window in windows
        if origins and window.text is not None and window.status is WindowStatus.DONE
        for number, segment in enumerate(window.text.segments)
    }
    found = []
    for paragraph in added:
        span = paragraph.span
        own = _words_at(words.get(origins.get(paragraph.key, paragraph.key), ()), paragraph.text)
        inside = all(
            span.start_seconds <= one.span.start_seconds and one.span.end_seconds <= span.end_seconds for one in own
        )
        found.append(replace(paragraph, words=lay_words(own, span, paragraph.text)) if own and inside else paragraph)
    return found


def _words_at(words: Sequence[Word], text: str) -> list[Word]:
    """The words in which a text stands; none where it does not stand there just once."""
    joined = "".join(word.text for word in words)
    begin = joined.find(text)
    if not text or begin < 0 or joined.rfind(text) != begin:
        return []
    found, place = [], 0
    for word in words:
        if place < begin + len(text) and place + len(word.text) > begin:
            found.append(word)
        place += len(word.text)
    return found


def _places_in_text(keys: Sequence[ParagraphKey], changes: Changes) -> Mapping[ParagraphKey, int]:
    """Number paragraphs by their keys, each with what was divided from it right behind it."""
    behind: dict[ParagraphKey, ParagraphKey] = {}
    halves = [change for change in changes.values() if change.origin is not None]
    for half in halves:
        if half.origin is not None:
            if half.origin in behind:
                behind[half.key] = behind[half.origin]
            behind[half.origin] = half.key
    first = {*keys, *(half.origin for half in halves if half.origin is not None)} - {half.key for half in halves}
    places: dict[ParagraphKey, int] = {}
    for key in sorted(first):
        at: ParagraphKey | None = key
        while at is not None:
            places[at] = len(places)
            at = behind.get(at)
    return places


def window_paragraphs(part_id: str, run_id: str, window: Window, changes: Changes) -> list[Paragraph]:
    """Return the paragraphs of one window in order; none for one that was split."""
    if window.text is None or window.status is WindowStatus.SPLIT:
        return []
    found = []
    for number, segment in enumerate(window.text.segments):
        key = ParagraphKey(run_id, window.index, number)
        if machine_line(segment):
            found.append(_of_segment(key, part_id, window, segment, changes.get(key)))
    return found


def _of_segment(key: ParagraphKey, part_id: str, window: Window, segment: Segment, change: Change | None) -> Paragraph:
    machine_text = machine_line(segment)
    text = machine_text if change is None or change.text is None else change.text
    span = segment.span if change is None or change.span is None else change.span
    return Paragraph(
        key=key,
        part_id=part_id,
        span=span,
        text=text,
        words=_words(segment, span, text),
        status=window.status,
        flags=window.flags,
        machine_text=machine_text,
        listened=change is not None and change.heard,
        speaker=None if change is None else change.speaker,
        speaker_said=change is not None and change.speaker is not None,
    )


def _words(segment: Segment, span: Span, text: str) -> tuple[Word, ...]:
    words = segment.words
    if words and "".join(word.text for word in words).strip() == text:
        # As the machine wrote it, but for the space before the first and behind the last word.
        trimmed = [replace(words[0], text=words[0].text.lstrip()), *words[1:]]
        return (*trimmed[:-1], replace(trimmed[-1], text=trimmed[-1].text.rstrip()))
    return lay_words([word for word in words if word.text], span, text)


def added_paragraphs(run_id: str, changes: Changes) -> list[Paragraph]:
    """Return what people added to a run."""
    return [
        Paragraph(
            key=key,
            part_id=change.part_id,
            span=change.span,
            text=change.text or "",
            words=lay_words((), change.span, change.text or ""),
            status=WindowStatus.DONE,
            flags=(),
            machine_text=None,
            listened=change.heard,
            speaker=change.speaker,
            speaker_said=change.speaker is not None,
        )
        for key, change in changes.items()
        if key.added and key.run_id == run_id and change.span is not None
    ]


def with_speakers(paragraphs: Sequence[Paragraph], marks: Sequence[Mark], sample_rate_hz: int) -> tuple[Paragraph, ...]:
    """Fill in who speaks from the keys pressed while recording, where no person said otherwise."""
    said = sorted(
        ((mark.at_frame / sample_rate_hz, _speaker(mark.role)) for mark in marks if isinstance(mark, SpeakerMark)),
        key=lambda one: one[0],
    )
    return tuple(
        paragraph if paragraph.speaker_said else replace(paragraph, speaker=_at(said, paragraph.span))
        for paragraph in paragraphs
    )


def _at(said: Sequence[tuple[float, Speaker]], span: Span) -> Speaker | None:
    """Who speaks in the middle: a key is pressed a little after somebody began."""
    middle = (span.start_seconds + span.end_seconds) / 2
    return next((speaker for at, speaker in reversed(said) if at <= middle), None)


def _speaker(role: str) -> Speaker:
    return Speaker(role) if role in list(Speaker) else Speaker.OTHER


def is_cleared(window: Window, run_id: str, paragraphs: Sequence[Paragraph], changes: Changes) -> bool:
    """Whether people listened to all of a window. `paragraphs` are those of the window.

    A window without text is cleared when somebody listened to it and found that nothing is said.
    """
    if paragraphs:
        return all(paragraph.listened for paragraph in paragraphs)
    change = changes.get(ParagraphKey(run_id, window.index, 0))
    return change is not None and change.heard


@dataclass(frozen=True, slots=True)
class Untold:
    """A stretch where voice was heard and no text stands. `key` is what is said to have been listened to."""

    key: ParagraphKey
    span: Span
    status: WindowStatus
    flags: tuple[Flag, ...]


def untold(run_id: str, windows: Sequence[Window], changes: Changes) -> tuple[Untold, ...]:
    """Return the speech of all windows that have no text, less what people wrote there or found to be silent."""
    told = [paragraph.span for paragraph in added_paragraphs(run_id, changes) if not paragraph.taken_away]
    found = []
    for window in windows:
        if window.status is WindowStatus.SPLIT or (
            window.text is not None and any(machine_line(segment) for segment in window.text.segments)
        ):
            continue
        if is_cleared(window, run_id, (), changes):
            continue
        key = ParagraphKey(run_id, window.index, 0)
        found += [
            Untold(key, piece, window.status, window.flags) for span in window.speech for piece in without(span, told)
        ]
    return tuple(found)


def without(span: Span, others: Sequence[Span]) -> list[Span]:
    """Return what is left of a span when the others are cut out of it."""
    left = [span]
    for other in others:
        left = [
            piece
            for one in left
            for piece in (
                Span(one.start_seconds, min(one.end_seconds, other.start_seconds)),
                Span(max(one.start_seconds, other.end_seconds), one.end_seconds),
            )
            if piece.start_seconds < piece.end_seconds
        ]
    return left


def machine_line(segment: Segment) -> str:
    """Return the text of a segment on one line."""
    return " ".join(segment.text.replace("\x00", " ").split())


def one_line(text: str) -> str:
    """Return a text as a paragraph: on one line, no control characters, no half characters."""
    visible = "".join(c if c.isprintable() or c in "\u200b\u200c\u200d\u2060\u00ad" else " " for c in text)
    return " ".join(visible.split())

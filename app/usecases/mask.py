"""Making a masked copy: choose words, find when they are said, and take them out of transcript and sound together."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.audio import Purpose
from app.domain.consent import Voice
from app.domain.marked import standing
from app.domain.masked_marks import masks_all
from app.domain.masked_text import masked_windows
from app.domain.masking import (
    LABEL,
    Cover,
    Mask,
    TextMask,
    Why,
    guarded,
    merged,
    span_of_words,
    whole,
    word_numbers,
)
from app.domain.paragraphs import Paragraph
from app.domain.review import ParagraphKey
from app.domain.testimony import Testimony
from app.domain.transcript import Span, WindowStatus
from app.errors.masking import NothingToMask, NotTranscribed, WordsNotFound
from app.jobs import CancelToken, Progress
from app.ports.marked import MarkedPassages
from app.ports.masking import MaskedCopies, MaskedRecording, NewMaskedCopy, WordFinder
from app.usecases.ledger import WITHOUT_TEXT
from app.usecases.reading import ReadingRooms, require_reading
from app.usecases.review import Review, ReviewedTranscript, ReviewRooms
from app.usecases.review_words import Place


@dataclass(frozen=True, slots=True)
class MaskRooms:
    """Everything that masking reads and writes."""

    review: ReviewRooms
    marked: MarkedPassages
    copies: MaskedCopies
    finder: WordFinder
    reading: ReadingRooms


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person wants masked: words wherever they stand, single places, whole paragraphs, marked passages.

    `words` and the words at `places` are searched for in the proof, wherever else they may be said.
    """

    words: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    paragraphs: tuple[ParagraphKey, ...] = ()
    passages: bool = False


@dataclass(frozen=True, slots=True)
class MaskPlan:
    """What would be masked. `removed` are the words to be searched for, `missing` those that stand nowhere."""

    transcripts: tuple[ReviewedTranscript, ...]
    masks: tuple[Mask, ...]
    text_masks: tuple[TextMask, ...]
    removed: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def masked_seconds(self) -> float:
        """How much of the sound is masked in all."""
        parts = {mask.part_id for mask in self.masks}
        return sum(span.seconds for part_id in parts for span in self.spans(part_id))

    def spans(self, part_id: str) -> tuple[Span, ...]:
        """Return what is masked of a recording, in order, without overlaps."""
        return merged(mask.span for mask in self.masks if mask.part_id == part_id)


def plan_masks(rooms: MaskRooms, testimony_id: str, choice: Choice) -> MaskPlan:
    """Find everything that the choice is about. Speech without text that may be believed is always masked.

    Raises TestimonyUnknown, NotTranscribed, MediaSealedAway; a class of ConsentMissing where nobody here may read it.
    """
    require_reading(rooms.reading, testimony_id)
    rooms.review.testimonies.get(testimony_id)
    # A person says their name when they consent: that sound stays with the master.
    transcripts = tuple(
        one for one in Review(rooms.review, testimony_id).read() if one.recording.purpose is Purpose.TESTIMONY
    )
    if not transcripts or any(one.run is None or not one.run.finished for one in transcripts):
        raise NotTranscribed
    found = _Found(rooms, choice)
    for transcript in transcripts:
        found.take(transcript)
    if choice.passages:
        found.take_passages(testimony_id, transcripts)
    missing = tuple(words for words in choice.words if words not in found.seen)
    return MaskPlan(transcripts, tuple(found.masks), tuple(found.text_masks), tuple(found.removed), missing)


def make_masked_copy(
    rooms: MaskRooms,
    testimony_id: str,
    choice: Choice,
    cover: Cover,
    voice: Voice,
    progress: Progress,
    cancel: CancelToken,
    *,
    label: str = LABEL,
) -> Testimony:
    """Make the copy and return it; the master stays as it is. It may not leave before it was proved.

    Raises as `plan_masks` does, WordsNotFound, NothingToMask, and as `MaskedCopies.make` does.
    """
    plan = plan_masks(rooms, testimony_id, choice)
    if plan.missing:
        raise WordsNotFound(missing=len(plan.missing))
    if voice is Voice.NONE:
        plan = _without_sound(plan)
    elif all(mask.why is Why.UNKNOWN for mask in plan.masks) and voice is Voice.ORIGINAL:
        raise NothingToMask
    recordings = tuple(recording_of(plan, transcript, label) for transcript in plan.transcripts)
    made = NewMaskedCopy(
        testimony_id, recordings, plan.masks, cover, voice, plan.removed, _marks_masked(rooms, testimony_id, plan)
    )
    return rooms.copies.make(made, progress, cancel)


def _marks_masked(rooms: MaskRooms, testimony_id: str, plan: MaskPlan) -> int:
    """Return the number of the last mark where all that is marked is masked; 0 where it is not."""
    events = rooms.marked.events(testimony_id)
    seconds = {one.recording.part_id: one.recording.seconds for one in plan.transcripts}
    masked = masks_all(plan.masks, standing(events), seconds)
    return max((event.number for event in events), default=0) if masked else 0


def _without_sound(plan: MaskPlan) -> MaskPlan:
    masks = tuple(Mask(one.recording.part_id, Span(0.0, one.recording.seconds), Why.VOICE) for one in plan.transcripts)
    return MaskPlan(plan.transcripts, (*plan.masks, *masks), plan.text_masks, plan.removed, plan.missing)


def recording_of(plan: MaskPlan, transcript: ReviewedTranscript, label: str = LABEL) -> MaskedRecording:
    """Return one recording of the copy: its text, with the words taken out. Raises NotTranscribed."""
    run, part_id = transcript.run, transcript.recording.part_id
    if run is None:
        raise NotTranscribed
    # Where no voice is heard at all, the text is what is left.
    heard = merged(mask.span for mask in plan.masks if mask.part_id == part_id and mask.why is not Why.VOICE)
    windows = masked_windows(transcript.windows, transcript.paragraphs, plan.text_masks, heard, label)
    return MaskedRecording(part_id, run, windows)


class _Found:
    """Collects masks, recording by recording."""

    def __init__(self, rooms: MaskRooms, choice: Choice) -> None:
        self._rooms = rooms
        self._choice = choice
        self.masks: list[Mask] = []
        self.text_masks: list[TextMask] = []
        self.removed: list[str] = []
        self.seen: set[str] = set()
        for words in choice.words:
            self._remove(words)

    def take(self, transcript: ReviewedTranscript) -> None:
        """Find what was chosen in one recording, and what nobody can read."""
        for entry in transcript.ledger:
            if entry.account in WITHOUT_TEXT:
                span = guarded(entry.span, transcript.recording.seconds)
                self.masks.append(Mask(transcript.recording.part_id, span, Why.UNKNOWN))
        for paragraph in transcript.paragraphs:
            if paragraph.taken_away:
                continue
            places = self._places(paragraph)
            for start, end in places:
                self._remove(paragraph.text[start:end])
            if paragraph.to_check:
                # The search for words that are chosen is as unsure as the text.
                self._mask_whole(paragraph, transcript, Why.UNKNOWN)
            elif paragraph.key in self._choice.paragraphs:
                self._mask_whole(paragraph, transcript, Why.PARAGRAPH)
            else:
                self._mask_places(paragraph, places, transcript)

    def take_passages(self, testimony_id: str, transcripts: Sequence[ReviewedTranscript]) -> None:
        """Mask what is marked now, as sound by its times and as text by the words that are said in it."""
        for mark in standing(self._rooms.marked.events(testimony_id)):
            for transcript in transcripts:
                if transcript.recording.part_id == mark.passage.part_id:
                    self._mask_passage(mark.passage.within(transcript.recording.seconds), transcript)

    def _mask_passage(self, span: Span, transcript: ReviewedTranscript) -> None:
        seconds = transcript.recording.seconds
        self.masks.append(Mask(transcript.recording.part_id, guarded(span, seconds), Why.PASSAGE))
        for paragraph in transcript.paragraphs:
            # The times of a paragraph and of its words need not agree.
            reach = whole(paragraph, seconds)
            if reach.start_seconds >= span.end_seconds or reach.end_seconds <= span.start_seconds:
                continue
            if _lies_in(paragraph.span, span) or not paragraph.words:
                self._mask_whole(paragraph, transcript, Why.PASSAGE)
                continue
            place = 0
            for number, word in enumerate(paragraph.words):
                said = span_of_words(paragraph, range(number, number + 1), seconds) or reach
                if said.start_seconds < span.end_seconds and said.end_seconds > span.start_seconds:
                    self._mask_text(paragraph, place, place + len(word.text))
                    self.masks.append(Mask(paragraph.part_id, said, Why.PASSAGE, word.text.strip()))
                place += len(word.text)

    def _places(self, paragraph: Paragraph) -> list[tuple[int, int]]:
        places = [(one.start, one.end) for one in self._choice.places if one.key == paragraph.key]
        for words in self._choice.words:
            found = self._rooms.finder.places(paragraph.text, words)
            if found:
                self.seen.add(words)
            places += [(one.start, one.end) for one in found]
        return [(start, end) for start, end in sorted(set(places)) if start < end <= len(paragraph.text)]

    def _mask_places(
        self, paragraph: Paragraph, places: Sequence[tuple[int, int]], transcript: ReviewedTranscript
    ) -> None:
        for start, end in places:
            numbers = word_numbers(paragraph, start, end)
            span = span_of_words(paragraph, numbers, transcript.recording.seconds)
            if span is None or paragraph.status is not WindowStatus.DONE:
                # What the guards flagged has times that are worth as little as its text had.
                self._mask_whole(paragraph, transcript, Why.PARAGRAPH)
            else:
                self._mask_text(paragraph, start, end)
                text = "".join(paragraph.words[number].text for number in numbers)
                self.masks.append(Mask(paragraph.part_id, span, Why.WORDS, text.strip()))

    def _mask_whole(self, paragraph: Paragraph, transcript: ReviewedTranscript, why: Why) -> None:
        self._mask_text(paragraph, 0, len(paragraph.text))
        span = whole(paragraph, transcript.recording.seconds)
        self.masks.append(Mask(paragraph.part_id, span, why, paragraph.text))

    def _mask_text(self, paragraph: Paragraph, start: int, end: int) -> None:
        self.text_masks.append(TextMask(paragraph.key, start, end))

    def _remove(self, words: str) -> None:
        words = " ".join(words.split())
        if words and words.casefold() not in {one.casefold() for one in self.removed}:
            self.removed.append(words)


def _lies_in(span: Span, other: Span) -> bool:
    return other.start_seconds <= span.start_seconds and span.end_seconds <= other.end_seconds

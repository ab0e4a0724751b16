"""Reading and correcting a transcript. Every act is one step that can be undone; machine text is never changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.audio import RecordingFacts
from app.domain.masking import GUARD_SECONDS, reach, said, word_numbers
from app.domain.paragraphs import Changes, Paragraph, Untold, one_line, paragraphs_of, untold, with_speakers
from app.domain.review import (
    ADDED_WINDOW,
    CHANGES_LIMIT,
    TEXT_LIMIT_CHARACTERS,
    Change,
    ParagraphKey,
    ReviewMark,
    Speaker,
    Step,
    StepKind,
    current_changes,
    review_mark,
)
from app.domain.transcript import LedgerEntry, Run, Span, Window, WindowStatus
from app.errors.transcript import ParagraphUnknown, TextTooLong, TranscriptMissing
from app.ports.recordings import Recordings
from app.ports.reviews import NEW_SEGMENT, Reviews
from app.ports.testimonies import Testimonies
from app.ports.transcripts import Transcripts
from app.usecases.ledger import reviewed_coverage, speech_without_text
from app.usecases.review_words import Place, find_places, replace_places


@dataclass(frozen=True, slots=True)
class ReviewRooms:
    """Everything that a review reads and writes."""

    testimonies: Testimonies
    recordings: Recordings
    transcripts: Transcripts
    reviews: Reviews


@dataclass(frozen=True, slots=True)
class ReviewedTranscript:
    """One recording as it is read. `run` is None and all else empty while nothing was transcribed."""

    recording: RecordingFacts
    run: Run | None
    windows: tuple[Window, ...]
    paragraphs: tuple[Paragraph, ...]
    untold: tuple[Untold, ...]
    ledger: tuple[LedgerEntry, ...]
    changes: Changes

    @property
    def speech_without_text_seconds(self) -> float:
        """Speech that has no text which may be believed."""
        return speech_without_text(self.ledger)

    def paragraph(self, key: ParagraphKey) -> Paragraph:
        """Return one paragraph. Raises ParagraphUnknown."""
        for paragraph in self.paragraphs:
            if paragraph.key == key:
                return paragraph
        raise ParagraphUnknown


def read_recording(
    recordings: Recordings, transcripts: Transcripts, reviews: Reviews, part_id: str
) -> ReviewedTranscript:
    """Return the shown run of a recording with everything that people said over it. Raises RecordingUnknown."""
    facts = recordings.facts(part_id)
    run = transcripts.current(part_id)
    if run is None:
        return ReviewedTranscript(facts, None, (), (), (), reviewed_coverage(facts.seconds, None, (), (), {}), {})
    changes = current_changes(reviews.steps(facts.testimony_id))
    windows = tuple(window for window in transcripts.windows(run.id) if window.status is not WindowStatus.SPLIT)
    paragraphs = with_speakers(
        paragraphs_of(part_id, run.id, windows, changes), facts.marks, facts.format.sample_rate_hz
    )
    ledger = reviewed_coverage(facts.seconds, run, windows, paragraphs, changes)
    return ReviewedTranscript(facts, run, windows, paragraphs, untold(run.id, windows, changes), ledger, changes)


class Review:
    """The review of one testimony. Every act raises TestimonyUnknown, RecordingUnknown, StorageError."""

    def __init__(self, rooms: ReviewRooms, testimony_id: str) -> None:
        self._rooms = rooms
        self._testimony_id = testimony_id

    def read(self) -> tuple[ReviewedTranscript, ...]:
        """Return every recording of the testimony as it is read."""
        rooms = self._rooms
        return tuple(
            read_recording(rooms.recordings, rooms.transcripts, rooms.reviews, facts.part_id)
            for facts in rooms.recordings.of(self._testimony_id)
        )

    def steps(self) -> Sequence[Step]:
        """Return every step ever made, in order."""
        return self._rooms.reviews.steps(self._testimony_id)

    def mark(self) -> ReviewMark:
        """Return where the review stands."""
        return review_mark(self.steps(), self._rooms.testimonies.get(self._testimony_id).revision)

    def say_text(self, part_id: str, key: ParagraphKey, text: str, *, heard: bool) -> Step | None:
        """Give a paragraph another text; an empty one takes it away. `heard`: its sound was played before.

        None when the text is the same. Raises ParagraphUnknown, TextTooLong.
        """
        transcript, text = self._transcript(part_id), _checked(text)
        paragraph = transcript.paragraph(key)
        if text == paragraph.text:
            return None
        along = _heard_along(transcript, paragraph) if heard else ()
        return self._record(StepKind.TEXT, Change(part_id, key, text=text, heard=heard), *along)

    def say_speaker(self, part_id: str, keys: Sequence[ParagraphKey], speaker: Speaker) -> Step | None:
        """Say who speaks in these paragraphs; None when all of them say so already. Raises ParagraphUnknown."""
        transcript = self._transcript(part_id)
        found = [transcript.paragraph(key) for key in keys]
        changes = [
            Change(part_id, one.key, speaker=speaker)
            for one in found
            if (one.speaker, one.speaker_said) != (speaker, True)
        ]
        return self._record(StepKind.SPEAKER, *changes) if changes else None

    def say_listened(self, part_id: str, keys: Sequence[ParagraphKey]) -> Step | None:
        """Say that somebody heard these paragraphs, or stretches without text, and that they stand as they are.

        The caller sees to it that the sound was really played. None when all of them were listened to already.
        Raises ParagraphUnknown.
        """
        transcript = self._transcript(part_id)
        stretches = {one.key for one in transcript.untold}
        wanted = {key: Change(part_id, key, heard=True) for key in keys if key in stretches}
        for paragraph in (transcript.paragraph(key) for key in keys if key not in stretches):
            if not paragraph.listened:
                wanted[paragraph.key] = Change(part_id, paragraph.key, heard=True)
                wanted |= {change.key: change for change in _heard_along(transcript, paragraph)}
        return self._record(StepKind.LISTENED, *wanted.values()) if wanted else None

    def add_text(self, part_id: str, span: Span, text: str, speaker: Speaker | None = None) -> Step:
        """Write what was heard in a stretch that has no text. Raises TranscriptMissing, ParagraphUnknown, TextTooLong.

        The step's only change carries the key of the new paragraph.
        """
        transcript, text = self._transcript(part_id), _checked(text)
        span = Span(max(0.0, span.start_seconds), min(transcript.recording.seconds, span.end_seconds))
        if transcript.run is None:
            raise TranscriptMissing
        if not text or span.seconds <= 0:
            raise ParagraphUnknown
        key = ParagraphKey(transcript.run.id, ADDED_WINDOW, NEW_SEGMENT)
        return self._record(StepKind.ADDED, Change(part_id, key, text, speaker, heard=True, span=span))

    def split(self, part_id: str, key: ParagraphKey, at_character: int, *, heard: bool = False) -> Step | None:
        """Make two paragraphs of one; the second begins at this character. `heard`: its sound was played before.

        None at either end of the text, and where it is not to be believed before somebody listened: the second half
        has no window of its own that could say so. Raises ParagraphUnknown.
        """
        transcript = self._transcript(part_id)
        paragraph = transcript.paragraph(key)
        first, second = one_line(paragraph.text[:at_character]), one_line(paragraph.text[at_character:])
        if not first or not second or (paragraph.to_check and not heard):
            return None
        before, behind = _halves(paragraph, at_character, _following(transcript, paragraph))
        new = ParagraphKey(key.run_id, ADDED_WINDOW, NEW_SEGMENT)
        speaker = paragraph.speaker if paragraph.speaker_said else None
        return self._record(
            StepKind.SPLIT,
            Change(part_id, key, text=first, heard=heard, span=before),
            Change(part_id, new, second, speaker, heard or paragraph.listened, behind),
            *(_heard_along(transcript, paragraph) if heard else ()),
        )

    def merge(self, part_id: str, key: ParagraphKey) -> Step | None:
        """Put the next paragraph that is shown to the end of this one; None for the last. Raises ParagraphUnknown."""
        transcript = self._transcript(part_id)
        paragraph = transcript.paragraph(key)
        following = _following(transcript, paragraph)
        if not following:
            return None
        other = following[0]
        # Text that nobody listened to must not pass for heard because what stands before it was, and text that the
        # guards flagged not for believed because what stands beside it is.
        flagged = paragraph.to_check or other.to_check
        keeps = paragraph.to_check if flagged else other.listened or not paragraph.listened
        kept, gone = (paragraph, other) if keeps else (other, paragraph)
        text = _checked(f"{paragraph.text} {other.text}")
        span = Span(paragraph.span.start_seconds, max(paragraph.span.end_seconds, other.span.end_seconds))
        return self._record(
            StepKind.MERGED,
            Change(part_id, kept.key, text, paragraph.speaker if paragraph.speaker_said else None, span=span),
            Change(part_id, gone.key, text="", heard=not flagged),
        )

    def find(self, words: str, *, match_case: bool = False, whole_words: bool = False) -> tuple[Place, ...]:
        """Return every place of the testimony that holds the words, in order."""
        return tuple(
            place
            for transcript in self.read()
            for paragraph in transcript.paragraphs
            for place in find_places(paragraph, words, match_case=match_case, whole_words=whole_words)
        )

    def replace(
        self, words: str, by: str, *, match_case: bool = False, whole_words: bool = False
    ) -> tuple[Step | None, int]:
        """Replace the words everywhere in the testimony, as one step; return it and at how many places.

        Raises TextTooLong.
        """
        places = self.find(words, match_case=match_case, whole_words=whole_words)
        changes: list[Change] = []
        count = 0
        in_paragraph: dict[ParagraphKey, list[Place]] = {}
        for place in places:
            in_paragraph.setdefault(place.key, []).append(place)
        for transcript in self.read():
            for paragraph in transcript.paragraphs:
                own = in_paragraph.get(paragraph.key, [])
                text = _checked(replace_places(paragraph.text, own, by)) if own else paragraph.text
                if text != paragraph.text and len(changes) < CHANGES_LIMIT:
                    changes.append(Change(paragraph.part_id, paragraph.key, text=text))
                    count += len(own)
        return (self._record(StepKind.REPLACED, *changes) if changes else None), count

    def undo(self) -> Step | None:
        """Undo the newest own step; None when there is none."""
        return self._rooms.reviews.undo(self._testimony_id)

    def redo(self) -> Step | None:
        """Do again what was undone last; None when there is nothing."""
        return self._rooms.reviews.redo(self._testimony_id)

    def say_reviewed(self) -> Step:
        """Say that the whole testimony was gone through, as it stands now."""
        return self._record(StepKind.REVIEWED)

    def reopen(self) -> Step:
        """Take the mark back."""
        return self._record(StepKind.REOPENED)

    def end_sitting(self) -> None:
        """Write what was done into the custody log, as one entry. May be called when nothing was done."""
        self._rooms.reviews.settle(self._testimony_id)

    def _transcript(self, part_id: str) -> ReviewedTranscript:
        rooms = self._rooms
        transcript = read_recording(rooms.recordings, rooms.transcripts, rooms.reviews, part_id)
        if transcript.recording.testimony_id != self._testimony_id:
            raise ParagraphUnknown
        return transcript

    def _paragraph(self, part_id: str, key: ParagraphKey) -> Paragraph:
        return self._transcript(part_id).paragraph(key)

    def _record(self, kind: StepKind, *changes: Change) -> Step:
        return self._rooms.reviews.record(self._testimony_id, kind, changes)


def _checked(text: str) -> str:
    text = one_line(text)
    if len(text) > TEXT_LIMIT_CHARACTERS:
        raise TextTooLong(limit=TEXT_LIMIT_CHARACTERS)
    return text


def _following(transcript: ReviewedTranscript, paragraph: Paragraph) -> list[Paragraph]:
    """What is shown behind a paragraph."""
    at = transcript.paragraphs.index(paragraph) + 1
    return [one for one in transcript.paragraphs[at:] if not one.taken_away]


def _heard_along(transcript: ReviewedTranscript, heard: Paragraph) -> list[Change]:
    """What was taken away under a paragraph without listening, as by joining, was heard when that was."""
    span = heard.span
    return [
        Change(one.part_id, one.key, heard=True)
        for one in transcript.paragraphs
        if one.taken_away
        and not one.listened
        and one.key != heard.key
        and span.start_seconds <= one.span.start_seconds
        and one.span.end_seconds <= span.end_seconds
    ]


def _halves(paragraph: Paragraph, at_character: int, following: Sequence[Paragraph]) -> tuple[Span, Span]:
    """The stretches of the texts before and behind a character. Both hold all of a word that is divided.

    Where no spaces are written, a word of the machine is a phrase of seconds: nobody knows when its letters are said.
    """
    text, whole = paragraph.text, reach(paragraph)
    before = said(paragraph, word_numbers(paragraph, 0, len(text[:at_character].rstrip()))) or whole
    behind = said(paragraph, word_numbers(paragraph, len(text) - len(text[at_character:].lstrip()), len(text))) or whole
    # A stretch without length would be heard, marked and masked by nobody.
    ends = max(before.end_seconds, behind.start_seconds, whole.start_seconds + GUARD_SECONDS)
    begins = min(behind.start_seconds, whole.end_seconds - GUARD_SECONDS)
    # Paragraphs are read by the time when they begin: the second half must not come behind what comes behind it.
    begins = min([begins, *(one.span.start_seconds for one in following[:1])])
    return (
        Span(whole.start_seconds, min(ends, whole.end_seconds)),
        Span(max(begins, whole.start_seconds), whole.end_seconds),
    )

"""The proof of a masked copy: it is transcribed again, and all that would leave is searched for what was masked.

Two things are shown: that the masked stretches hold nothing but what covers them, sample by sample; and that the engine
hears nothing of what was masked in all the rest.

The transcript that the engine makes for this is never shown and never travels; one that was begun is gone on with.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.bundle import PartContent, TestimonyContent, TranscriptContent
from app.domain.masking import ENGINE, Heard, MaskedCopy, Proof, Why, merged
from app.domain.paragraphs import without
from app.domain.testimony import PartKind
from app.domain.transcript import Run, Span, Window, WindowOptions, WindowStatus
from app.errors.masking import CopyChanged, MasterGone, NotAMaskedCopy
from app.jobs import CancelToken, Progress
from app.ports.masking import WordFinder
from app.ports.transcripts import Transcripts
from app.usecases.mask import MaskRooms
from app.usecases.mask_listening import heard_recordings
from app.usecases.masked_gate import state_of
from app.usecases.reading import require_reading
from app.usecases.review import read_recording
from app.usecases.transcribe import Transcribed, TranscriptionRooms, transcribe
from app.usecases.transcribe_plan import chosen_language

BESIDE_SECONDS = 0.3
"""So near to a mask, what is heard may be what it left of a word, or what the engine puts into the gap."""
EDGE_SECONDS = 0.05
"""Less than this outside of the masks is not heard: no sound of speech is so short."""

LETTER_SECONDS = 0.07
"""A letter takes so long, also where somebody speaks fast. An engine times a word that it guessed less carefully."""


@dataclass(frozen=True, slots=True)
class ProofRooms:
    """Everything that a proof reads and writes."""

    mask: MaskRooms
    transcription: TranscriptionRooms


class _Unshown:
    """Transcripts, but for the run that a proof makes: it is kept, so that it can be gone on with, and not shown."""

    def __init__(self, inner: Transcripts) -> None:
        self._inner = inner

    def begin(self, run: Run, windows: Sequence[Window]) -> None:
        self._inner.begin(run, windows)

    def commit(self, run_id: str, windows: Sequence[Window]) -> None:
        self._inner.commit(run_id, windows)

    def finish(self, run_id: str) -> None:
        """Leave it unfinished: the finished run, which is what the copy says, stays the one that is shown."""

    def unfinished(self, part_id: str) -> Run | None:
        return self._inner.unfinished(part_id)

    def current(self, part_id: str) -> Run | None:
        return self._inner.current(part_id)

    def windows(self, run_id: str) -> Sequence[Window]:
        return self._inner.windows(run_id)


def prove(rooms: ProofRooms, testimony_id: str, progress: Progress, cancel: CancelToken) -> Proof:
    """Transcribe a masked copy again, search, and store the outcome, which is returned.

    Raises NotAMaskedCopy, MasterGone, CopyChanged, a class of ConsentMissing where nobody here may hear it, and as
    `transcribe` does.
    """
    mask = rooms.mask
    require_reading(mask.reading, testimony_id)
    copy = mask.copies.of(testimony_id)
    if copy is None:
        raise NotAMaskedCopy
    _check(rooms, copy)
    parts = dict(copy.parts)
    uncovered = mask.copies.uncovered(testimony_id, progress, cancel)
    heard = [Heard(parts[one.part_id], one.span, "", 0) for one in uncovered]
    guessed = 0
    for _, part_id in copy.parts:
        done = _listen(rooms, copy, part_id, progress, cancel)
        found = _Listened(mask.finder, copy, part_id, done.windows)
        heard += [*found.heard, *found.unheard, *_search_shown(mask, copy, part_id)]
        guessed += len(found.guessed)
    model = rooms.transcription.transcriber.model
    proof = Proof(
        at=rooms.transcription.clock.now(),
        state=state_of(content_of_copy(mask, testimony_id)),
        model=model.name,
        pack_sha256=model.pack_sha256,
        words=len(copy.removed),
        heard=tuple(dict.fromkeys(heard)),
        guessed=guessed,
    )
    mask.copies.proved(testimony_id, proof)
    return proof


def content_of_copy(mask: MaskRooms, testimony_id: str) -> TestimonyContent:
    """Return a copy as it would leave, as far as a proof and the gate look into it. Raises TestimonyUnknown."""
    review = mask.review
    parts = []
    for part in review.testimonies.parts(testimony_id):
        run = review.transcripts.current(part.id)
        transcript = None if run is None else TranscriptContent(run, ())
        facts = review.recordings.facts(part.id) if part.kind is PartKind.RECORDING else None
        parts.append(PartContent(part, facts, transcript))
    return TestimonyContent(
        review.testimonies.get(testimony_id),
        tuple(parts),
        (),
        tuple(review.reviews.steps(testimony_id)),
        marked=tuple(mask.marked.events(testimony_id)),
    )


def _check(rooms: ProofRooms, copy: MaskedCopy) -> None:
    """Only what was made by masking can be proved: a photo that was added later cannot be listened to."""
    parts = rooms.mask.review.testimonies.parts(copy.testimony_id)
    known = {part_id for _, part_id in copy.parts}
    if {part.id for part in parts} != known or any(part.kind is not PartKind.RECORDING for part in parts):
        raise CopyChanged
    if not copy.removed and any(mask.why is Why.WORDS for mask in copy.masks):
        raise MasterGone


def _listen(rooms: ProofRooms, copy: MaskedCopy, part_id: str, progress: Progress, cancel: CancelToken) -> Transcribed:
    outer = rooms.transcription
    heard = heard_recordings(outer.recordings, copy)
    inner = replace(outer, transcripts=_Unshown(outer.transcripts), recordings=heard)
    languages = rooms.mask.review.testimonies.get(copy.testimony_id).languages
    # No hotwords: the engine must not be told what to hear, nor what not to.
    options = WindowOptions(chosen_language(languages, outer.transcriber.model))
    return transcribe(inner, part_id, options, progress, cancel)


class _Listened:
    """What was found in what the engine heard of one recording, also in text that the guards would not believe.

    An engine that knows its language well fills a gap with what often stands there. A masked word is heard where sound
    outside of the masks says it: away from all of them, at the edge of the mask that took this very word, or where
    there is time enough outside to say all of it. Found inside of a mask, where no sound is, or over the edge of one
    that took another word, it was guessed.
    """

    def __init__(self, finder: WordFinder, copy: MaskedCopy, part_id: str, windows: Sequence[Window]) -> None:
        master = next(master for master, own in copy.parts if own == part_id)
        self._finder = finder
        self._part_id = part_id
        self._masks = [mask for mask in copy.masks if mask.part_id == master]
        self._masked = merged(mask.span for mask in self._masks)
        self._line = _Line(windows)
        self.heard: list[Heard] = []
        self.guessed: list[Heard] = []
        self.unheard = [
            Heard(part_id, window.span, "", 0) for window in windows if window.status is WindowStatus.FAILED
        ]
        for words in copy.removed:
            for found in finder.heard(self._line.text, words):
                span = self._line.span(found.start, found.end)
                text = self._line.text[found.start : found.end]
                one = Heard(part_id, span, text, found.likeness)
                (self.heard if self._is_heard(one) else self.guessed).append(one)

    def _is_heard(self, found: Heard) -> bool:
        outside = sum(piece.seconds for piece in without(found.span, self._masked))
        beside = [mask for mask in self._masks if _distance(mask.span, found.span) <= BESIDE_SECONDS]
        if not beside:
            return True
        if outside < EDGE_SECONDS:
            return False
        if outside >= min(found.span.seconds, LETTER_SECONDS * len(found.text)):
            return True
        # Of the engine's guess and the word that was masked there, one is compared with the other.
        return any(not mask.text or self._finder.heard(mask.text, found.text) for mask in beside)


class _Line:
    """All that was heard in one recording as one line, so that nothing is missed between two windows."""

    def __init__(self, windows: Sequence[Window]) -> None:
        self._segments = sorted(
            (
                segment
                for window in windows
                if window.status is not WindowStatus.SPLIT and window.text is not None
                for segment in window.text.segments
            ),
            key=lambda segment: segment.span.start_seconds,
        )
        self._starts: list[int] = []
        self.text = ""
        for segment in self._segments:
            self.text += " " if self.text else ""
            self._starts.append(len(self.text))
            self.text += segment.text.strip()

    def span(self, start: int, end: int) -> Span:
        """When characters are said: by their words, where those have times."""
        return Span(self._time(start).start_seconds, self._time(end - 1).end_seconds)

    def _time(self, character: int) -> Span:
        number = max(place for place, start in enumerate(self._starts) if start <= character)
        segment = self._segments[number]
        place = self._starts[number] - (len(segment.text) - len(segment.text.lstrip()))
        for word in segment.words:
            place += len(word.text)
            if place > character:
                return word.span
        return segment.span


def _distance(one: Span, other: Span) -> float:
    return max(one.start_seconds - other.end_seconds, other.start_seconds - one.end_seconds, 0.0)


def _search_shown(mask: MaskRooms, copy: MaskedCopy, part_id: str) -> Iterator[Heard]:
    """Search the text that would leave: the transcript of the copy, and everything that people said over it."""
    review = mask.review
    shown = read_recording(review.recordings, review.transcripts, review.reviews, part_id)
    texts = [
        (paragraph.span, text) for paragraph in shown.paragraphs for text in {paragraph.text, paragraph.machine_text}
    ]
    for step in review.reviews.steps(copy.testimony_id):
        texts += [(change.span or Span(0.0, 0.0), change.text) for change in step.changes if change.part_id == part_id]
    if shown.run is None or shown.run.engine != ENGINE:
        raise CopyChanged
    for span, text in texts:
        for words in copy.removed if text else ():
            for found in mask.finder.heard(text or "", words):
                yield Heard(part_id, span, (text or "")[found.start : found.end], found.likeness)

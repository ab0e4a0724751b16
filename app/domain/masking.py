"""Masking: words taken out of transcript and sound together, by time, in a copy; the master is never touched.

Masked is not anonymous: a voice, a way of speaking, and what is left of the story can still say who somebody is
(Istanbul Protocol 2022, paragraph 218).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.consent import Voice
from app.domain.paragraphs import Paragraph
from app.domain.review import ParagraphKey
from app.domain.transcript import Span, Word

LABEL = "[***]"
GUARD_SECONDS = 0.15
"""Masked on each side of a word at least: its last sound rings on, and the word before leans towards it."""
_UNSURE_SECONDS = 0.35
"""Added to that for a word that the model is not sure of at all; a share of it for others."""
_SURE = 1.0
_SHORTEST_SECONDS, _LONGEST_SECONDS = 0.04, 3.0
TONE_HZ = 1000.0
TONE_PEAK = 1600
"""Of 16-bit samples: about -26 dB of full scale, heard at once, and no louder than speech."""
ENGINE = "masking"
"""The engine of the transcript of a masked copy: it was not heard by a machine, but made of a reviewed one."""


class Cover(StrEnum):
    """What is heard in place of what was masked."""

    TONE = "tone"
    SILENCE = "silence"


class Why(StrEnum):
    """Why a stretch is masked."""

    WORDS = "words"
    PARAGRAPH = "paragraph"
    """All of it was chosen, or nobody knows when the words in it are said."""
    PASSAGE = "passage"
    """It is marked as self-incrimination or as about other people."""
    UNKNOWN = "unknown"
    """Speech without text that may be believed: nobody knows that no name is in it."""
    VOICE = "voice"
    """No voice is to be heard at all."""


@dataclass(frozen=True, slots=True)
class Mask:
    """One masked stretch of a recording of the master, with its guard band.

    `text` is what stands there in the transcript; empty where nobody knows, or where it was forgotten.
    """

    part_id: str
    span: Span
    why: Why
    text: str = ""


@dataclass(frozen=True, slots=True)
class TextMask:
    """Characters `start` to `end` of a paragraph as it is shown: these are replaced by a label."""

    key: ParagraphKey
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Heard:
    """A place of a masked copy where something that was masked was found again; `text` is what stands there.

    An empty text says that nobody can say what is heard there.
    """

    part_id: str
    span: Span
    text: str
    likeness: int
    """100: the same; less: it sounds like it."""


@dataclass(frozen=True, slots=True)
class Proof:
    """One search for what was masked, in what the engine heard in the copy and in all that leaves with it.

    `state` is a hash over what was searched: once that has changed, the proof is worth nothing. `guessed` counts masked
    stretches that the engine filled by itself with something that was masked: what stands around them led it there, no
    sound did. People can guess like that too.
    """

    at: datetime
    state: str
    model: str
    pack_sha256: str
    words: int
    heard: tuple[Heard, ...]
    guessed: int = 0

    @property
    def passed(self) -> bool:
        """Whether nothing was found."""
        return not self.heard


@dataclass(frozen=True, slots=True)
class MaskedCopy:
    """A testimony that was made by masking another. `parts` are pairs (recording of the master, its copy).

    `removed` are the words that are searched for in a proof; empty once they were forgotten.
    """

    testimony_id: str
    master_id: str
    made_at: datetime
    cover: Cover
    voice: Voice
    masks: tuple[Mask, ...]
    parts: tuple[tuple[str, str], ...]
    removed: tuple[str, ...]
    proofs: tuple[Proof, ...] = ()

    @property
    def proof(self) -> Proof | None:
        """The newest."""
        return self.proofs[-1] if self.proofs else None


@dataclass(frozen=True, slots=True)
class ToldCopy:
    """A masked copy that another of our offices made; what is masked in it is not known here.

    Of the marks that `station` set, those up to number `marks` are masked; of all others nobody here knows.
    """

    testimony_id: str
    master_id: str
    station: str
    marks: int


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the same stretches in order, those that touch or overlap put together."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start_seconds, one.end_seconds)):
        if found and span.start_seconds <= found[-1].end_seconds:
            found[-1] = Span(found[-1].start_seconds, max(found[-1].end_seconds, span.end_seconds))
        elif span.seconds > 0:
            found.append(span)
    return tuple(found)


def guarded(span: Span, seconds: float, guard_seconds: float = GUARD_SECONDS) -> Span:
    """Return a stretch with its guard band, inside a recording that is so long."""
    start, end = span.start_seconds - guard_seconds, span.end_seconds + guard_seconds
    return Span(min(max(0.0, start), seconds), min(max(0.0, end), seconds))


def reach(paragraph: Paragraph) -> Span:
    """Return the stretch of a whole paragraph and of every word in it. Their times need not agree."""
    starts = [paragraph.span.start_seconds, *(word.span.start_seconds for word in paragraph.words)]
    ends = [paragraph.span.end_seconds, *(word.span.end_seconds for word in paragraph.words)]
    return Span(min(starts), max(ends))


def whole(paragraph: Paragraph, seconds: float) -> Span:
    """Return the stretch of a whole paragraph and of every word in it, with its guard band."""
    return guarded(reach(paragraph), seconds)


def word_numbers(paragraph: Paragraph, start: int, end: int) -> range:
    """Return which words the characters `start` to `end` of the text touch."""
    place, first, last = 0, None, 0
    for number, word in enumerate(paragraph.words):
        if place < end and place + len(word.text) > start:
            first = number if first is None else first
            last = number + 1
        place += len(word.text)
    return range(0) if first is None else range(first, last)


def span_of_words(paragraph: Paragraph, numbers: range, seconds: float) -> Span | None:
    """Return when words next to each other are said, with their guard band; None where nobody knows."""
    span = said(paragraph, numbers)
    if span is None:
        return None
    unsure = 1.0 - min(paragraph.words[number].probability for number in numbers)
    return guarded(span, seconds, GUARD_SECONDS + _UNSURE_SECONDS * max(0.0, unsure))


def said(paragraph: Paragraph, numbers: range) -> Span | None:
    """Return when words next to each other are said; None where nobody knows.

    A word that a person wrote has no time of its own: it is somewhere between the words around it that the machine
    heard. A time that no word can have is no time either. Where a paragraph has no time that can be trusted at all,
    nobody knows.
    """
    words = paragraph.words
    trusted = [number for number, word in enumerate(words) if _has_time(word)]
    if not trusted or not numbers:
        return None
    first, last = numbers[0], numbers[-1]
    start, end = words[first].span.start_seconds, words[last].span.end_seconds
    if first not in trusted:
        before = [number for number in trusted if number < first]
        start = words[before[-1]].span.end_seconds if before else paragraph.span.start_seconds
    if last not in trusted:
        after = [number for number in trusted if number > last]
        end = words[after[0]].span.start_seconds if after else paragraph.span.end_seconds
    inner = [words[number].span for number in numbers]
    start = min(start, *(one.start_seconds for one in inner))
    end = max(end, *(one.end_seconds for one in inner))
    return Span(start, end)


def _has_time(word: Word) -> bool:
    """Whether the machine heard it. A word that a person wrote is sure of its letters, and of nothing else."""
    return word.probability < _SURE and _SHORTEST_SECONDS <= word.span.seconds <= _LONGEST_SECONDS


def is_inside(span: Span, masked: Sequence[Span]) -> bool:
    """Whether a stretch is masked wholly."""
    return any(
        one.start_seconds <= span.start_seconds and span.end_seconds <= one.end_seconds and span.seconds > 0
        for one in masked
    )

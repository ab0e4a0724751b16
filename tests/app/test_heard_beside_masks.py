"""What the proof hears beside a mask: the word that stands there, or one that the engine put into the gap."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from app.domain.masking import Mask, MaskedCopy
from app.domain.transcript import Segment, Span, WindowOptions, WindowText, Word
from app.jobs import CancelToken
from app.usecases.mask import Choice
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.fakes.transcript_samples import done, some_run
from tests.masking_desk import Desk
from tests.offices import Office, record


class OneWord(ScriptedTranscriber):
    """A model that hears one word, and when it was told to hear it."""

    def __init__(self) -> None:
        super().__init__()
        self.word = Word(Span(0.0, 0.0), "", 0.9)

    def transcribe(
        self, samples: bytes, starts_at_seconds: float, options: WindowOptions, cancel: CancelToken
    ) -> WindowText:
        window = Span(starts_at_seconds, starts_at_seconds + len(samples) / 4 / 16_000)
        words = (self.word,) if window.start_seconds <= self.word.span.start_seconds < window.end_seconds else ()
        segment = Segment(window, "".join(word.text for word in words), words)
        return WindowText((segment,), "en", 0.9, -0.2, 0.01, len(words))


class Masked:
    """A copy in which both names of a person are masked, each in another place."""

    def __init__(self, office: Office) -> None:
        self.model = OneWord()
        self.desk = Desk(office.vault, self.model)
        testimony = office.vault.testimonies.create(("en",))
        part_id = record(office, testimony, seconds=6.0)
        windows = [
            done(0, 0.0, "then Dara came here"),
            done(1, 2.0, "we drank tea and waited"),
            done(2, 4.0, "and Sokha left us"),
        ]
        run = replace(some_run("r" * 26, part_id), finished=True, audio_seconds=6.0)
        office.vault.transcripts.begin(run, windows)
        self.testimony_id = testimony.id

    def mask(self) -> MaskedCopy:
        return self.desk.mask(self.testimony_id, Choice(words=("Dara", "Sokha")))

    def hears(self, text: str, span: Span) -> tuple[int, int]:
        """Prove a fresh copy with a model that hears this word alone; how much was heard, and how much guessed."""
        self.model.word = Word(span, f" {text}", 0.9)
        proof = self.desk.prove(self.mask().testimony_id)
        return len(proof.heard), proof.guessed


HEARD, GUESSED = (1, 0), (0, 1)


@pytest.fixture
def masked(make_office: Callable[..., Office]) -> Masked:
    return Masked(make_office())


def end_of(masks: Sequence[Mask], text: str) -> float:
    return next(mask.span.end_seconds for mask in masks if mask.text == text)


@pytest.mark.parametrize(
    ("outside", "expected"),
    [(0.0, GUESSED), (0.1, GUESSED), (0.34, GUESSED), (0.36, HEARD), (0.5, HEARD), (0.64, HEARD), (0.7, HEARD)],
)
def test_another_name_beside_a_mask_is_heard_where_there_is_time_to_say_it_outside(
    masked: Masked, outside: float, expected: tuple[int, int]
) -> None:
    end = end_of(masked.mask().masks, "Dara") + outside
    assert masked.hears("Sokha", Span(end - 0.6, end)) == expected


@pytest.mark.parametrize("outside", [0.1, 0.3, 0.6])
def test_the_name_that_was_masked_there_is_heard_where_any_of_it_sounds_outside(masked: Masked, outside: float) -> None:
    end = end_of(masked.mask().masks, "Dara") + outside
    assert masked.hears("Dara", Span(end - 0.6, end)) == HEARD


def test_what_is_too_short_to_say_the_name_was_guessed_unless_no_mask_touches_it(masked: Masked) -> None:
    end = end_of(masked.mask().masks, "Dara")
    assert masked.hears("Sokha", Span(end - 0.04, end + 0.12)) == GUESSED
    assert masked.hears("Sokha", Span(end + 0.01, end + 0.13)) == HEARD

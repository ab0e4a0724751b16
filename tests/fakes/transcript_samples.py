"""Invented runs and windows."""

from collections.abc import Sequence
from datetime import UTC, datetime

from app.domain.transcript import (
    Flag,
    ModelFacts,
    Run,
    Segment,
    Span,
    Window,
    WindowOptions,
    WindowStatus,
    WindowText,
    Word,
)

MODEL = ModelFacts("small demo", "ab" * 32, True, ("en", "km"))


def some_run(run_id: str, part_id: str, *, finished: bool = False, language: str | None = "km") -> Run:
    return Run(
        id=run_id,
        part_id=part_id,
        started_at=datetime(2026, 3, 1, 9, 0, 5, 123456, tzinfo=UTC),
        audio_sha512="cd" * 64,
        model=MODEL,
        engine="engine 1.0",
        options=WindowOptions(language, 3, True, "Blue Gate"),
        language=language or "",
        plan_sha256="ef" * 32,
        audio_seconds=61.0625,
        finished=finished,
    )


def planned(index: int, start: float, end: float) -> Window:
    return Window(index, Span(start, end), (Span(start + 0.2, end - 0.2),), WindowStatus.PLANNED)


def text_of(start: float, sentences: Sequence[str], language: str = "en") -> WindowText:
    """Sentences of two seconds each, every word timed within its sentence."""
    segments = []
    for number, sentence in enumerate(sentences):
        span = Span(start + 2 * number, start + 2 * number + 2)
        pieces = sentence.split() or [sentence]
        step = span.seconds / len(pieces)
        words = tuple(
            Word(Span(span.start_seconds + step * i, span.start_seconds + step * (i + 1)), " " + piece, 0.75)
            for i, piece in enumerate(pieces)
        )
        segments.append(Segment(span, sentence, words))
    return WindowText(tuple(segments), language, 0.97, -0.31, 0.02, sum(len(s.words) for s in segments))


def done(index: int, start: float, *sentences: str, flags: tuple[Flag, ...] = ()) -> Window:
    end = start + max(2.0, 2.0 * len(sentences))
    status = WindowStatus.QUARANTINED if flags else WindowStatus.DONE
    return Window(index, Span(start, end), (Span(start, end),), status, flags, text_of(start, sentences))

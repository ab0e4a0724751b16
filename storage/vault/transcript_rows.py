"""Runs and windows as rows."""

import json
from collections.abc import Iterable
from typing import Any

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
from storage.times import time_of_text, time_text
from storage.vault.connection import Row, Value

RUN_COLUMNS = (
    "id, part_id, started_at, audio_sha512, model, engine, options, language, plan_sha256, audio_seconds, finished"
)
WINDOW_COLUMNS = "number, start_seconds, end_seconds, speech, status, flags, figures, segments, words"


def run_values(run: Run) -> tuple[Value, ...]:
    """Return the values of RUN_COLUMNS."""
    model = {
        "name": run.model.name,
        "pack_sha256": run.model.pack_sha256,
        "multilingual": run.model.multilingual,
        "languages": run.model.languages,
    }
    options = {
        "language": run.options.language,
        "beam_size": run.options.beam_size,
        "word_times": run.options.word_times,
        "hotwords": run.options.hotwords,
    }
    return (
        run.id,
        run.part_id,
        time_text(run.started_at),
        run.audio_sha512,
        _json(model),
        run.engine,
        _json(options),
        run.language,
        run.plan_sha256,
        run.audio_seconds,
        int(run.finished),
    )


def run_of_row(row: Row) -> Run:
    """Return the run of a row of RUN_COLUMNS."""
    run_id, part_id, started_at, audio_sha512, model, engine, options, language, plan_sha256, seconds, finished = row
    told, asked = json.loads(model), json.loads(options)
    return Run(
        id=run_id,
        part_id=part_id,
        started_at=time_of_text(started_at),
        audio_sha512=audio_sha512,
        model=ModelFacts(told["name"], told["pack_sha256"], told["multilingual"], tuple(told["languages"])),
        engine=engine,
        options=WindowOptions(asked["language"], asked["beam_size"], asked["word_times"], asked["hotwords"]),
        language=language,
        plan_sha256=plan_sha256,
        audio_seconds=seconds,
        finished=bool(finished),
    )


def window_values(window: Window) -> tuple[Value, ...]:
    """Return the values of WINDOW_COLUMNS."""
    return (
        window.index,
        window.span.start_seconds,
        window.span.end_seconds,
        _json([_pair(span) for span in window.speech]),
        window.status.value,
        _json([flag.value for flag in window.flags]),
        *_text_values(window.text),
    )


def _text_values(text: WindowText | None) -> tuple[Value, Value, Value]:
    if text is None:
        return None, None, None
    figures = {
        "language": text.language,
        "language_probability": text.language_probability,
        "average_log_probability": text.average_log_probability,
        "no_speech_probability": text.no_speech_probability,
        "tokens": text.tokens,
    }
    segments = [[*_pair(segment.span), segment.text] for segment in text.segments]
    words = [[[*_pair(word.span), word.text, word.probability] for word in found.words] for found in text.segments]
    return _json(figures), _json(segments), _json(words)


def window_of_row(row: Row) -> Window:
    """Return the window of a row of WINDOW_COLUMNS."""
    number, start, end, speech, status, flags, figures, segments, words = row
    return Window(
        index=number,
        span=Span(start, end),
        speech=tuple(Span(*pair) for pair in json.loads(speech)),
        status=WindowStatus(status),
        flags=tuple(Flag(flag) for flag in json.loads(flags)),
        text=None if figures is None else _text(json.loads(figures), json.loads(segments), json.loads(words)),
    )


def _text(figures: dict[str, Any], segments: list[Any], words: list[Any]) -> WindowText:
    return WindowText(
        segments=tuple(
            Segment(
                Span(start, end), text, tuple(Word(Span(a, b), word, probability) for a, b, word, probability in of)
            )
            for (start, end, text), of in zip(segments, words, strict=True)
        ),
        **figures,
    )


def _pair(span: Span) -> tuple[float, float]:
    return span.start_seconds, span.end_seconds


def _json(value: dict[str, Any] | Iterable[Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)

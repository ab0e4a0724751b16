"""transcript.json: a whole transcription run, so that headquarters can judge it and do it again."""

from typing import Any

from app.domain.bundle import TranscriptContent
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
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.testimony_document import ID
from storage.times import time_text

FORMAT = "saksi-transcript/1"
WINDOWS_LIMIT = 100_000
SEGMENTS_LIMIT = 10_000
WORDS_LIMIT = 10_000
TEXT_LIMIT_CHARACTERS = 100_000


def encode_transcript(content: TranscriptContent) -> bytes:
    """Canonical JSON."""
    run, model = content.run, content.run.model
    return encode_canonical(
        {
            "format": FORMAT,
            "run": run.id,
            "part": run.part_id,
            "started_at": time_text(run.started_at),
            "audio_sha512": run.audio_sha512,
            "audio_seconds": run.audio_seconds,
            "engine": run.engine,
            "model": {
                "name": model.name,
                "pack_sha256": model.pack_sha256,
                "multilingual": model.multilingual,
                "languages": list(model.languages),
            },
            "options": {
                "language": run.options.language,
                "beam_size": run.options.beam_size,
                "word_times": run.options.word_times,
                "hotwords": run.options.hotwords,
            },
            "language": run.language,
            "plan_sha256": run.plan_sha256,
            "finished": run.finished,
            "windows": [_window_fields(window) for window in content.windows],
        }
    )


def _window_fields(window: Window) -> dict[str, Any]:
    return {
        "index": window.index,
        **_span_fields(window.span),
        "speech": [_span_fields(span) for span in window.speech],
        "status": window.status.value,
        "flags": [flag.value for flag in window.flags],
        "text": None if window.text is None else _text_fields(window.text),
    }


def _span_fields(span: Span) -> dict[str, Any]:
    return {"start": span.start_seconds, "end": span.end_seconds}


def _text_fields(text: WindowText) -> dict[str, Any]:
    return {
        "language": text.language,
        "language_probability": text.language_probability,
        "average_log_probability": text.average_log_probability,
        "no_speech_probability": text.no_speech_probability,
        "tokens": text.tokens,
        "segments": [
            {
                **_span_fields(segment.span),
                "text": segment.text,
                "words": [
                    {**_span_fields(word.span), "text": word.text, "probability": word.probability}
                    for word in segment.words
                ],
            }
            for segment in text.segments
        ],
    }


def decode_transcript(untrusted: bytes) -> TranscriptContent:
    """Read the document. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "transcript")
    fields.text("format", FORMAT)
    run = _run(fields)
    windows = tuple(_window(row) for row in fields.objects("windows", WINDOWS_LIMIT))
    fields.end()
    if len({window.index for window in windows}) != len(windows):
        fields.fail("windows")
    return TranscriptContent(run, windows)


def _run(fields: Fields) -> Run:
    return Run(
        id=fields.text("run", ID),
        part_id=fields.text("part", ID),
        started_at=fields.time("started_at"),
        audio_sha512=fields.text("audio_sha512", "[0-9a-f]{128}"),
        model=_model(fields.object("model")),
        engine=fields.text("engine", limit=256),
        options=_options(fields.object("options")),
        language=fields.text("language", limit=35),
        plan_sha256=fields.text("plan_sha256", "[0-9a-f]{64}"),
        audio_seconds=fields.number("audio_seconds"),
        finished=fields.truth("finished"),
    )


def _model(fields: Fields) -> ModelFacts:
    model = ModelFacts(
        name=fields.text("name", limit=256),
        pack_sha256=fields.text("pack_sha256", "[0-9a-f]{64}"),
        multilingual=fields.truth("multilingual"),
        languages=fields.texts("languages", "[A-Za-z0-9-]{1,35}"),
    )
    fields.end()
    return model


def _options(fields: Fields) -> WindowOptions:
    options = WindowOptions(
        language=None if fields.null("language") else fields.text("language", limit=35),
        beam_size=fields.integer("beam_size", low=1, high=100),
        word_times=fields.truth("word_times"),
        hotwords=fields.text("hotwords", limit=TEXT_LIMIT_CHARACTERS),
    )
    fields.end()
    return options


def _window(row: Fields) -> Window:
    window = Window(
        index=row.integer("index"),
        span=_span(row),
        speech=tuple(_only_span(span) for span in row.objects("speech", SEGMENTS_LIMIT)),
        status=WindowStatus(row.text("status", "|".join(WindowStatus))),
        flags=tuple(Flag(value) for value in row.texts("flags", "|".join(Flag), limit=len(Flag))),
        text=None if row.null("text") else _text(row.object("text")),
    )
    row.end()
    return window


def _span(row: Fields) -> Span:
    span = Span(row.number("start"), row.number("end"))
    if span.end_seconds < span.start_seconds:
        row.fail("end")
    return span


def _only_span(row: Fields) -> Span:
    span = _span(row)
    row.end()
    return span


def _text(row: Fields) -> WindowText:
    text = WindowText(
        segments=tuple(_segment(segment) for segment in row.objects("segments", SEGMENTS_LIMIT)),
        language=row.text("language", limit=35),
        language_probability=row.number("language_probability"),
        average_log_probability=row.number("average_log_probability", low=-1e9),
        no_speech_probability=row.number("no_speech_probability"),
        tokens=row.integer("tokens"),
    )
    row.end()
    return text


def _segment(row: Fields) -> Segment:
    segment = Segment(
        span=_span(row),
        text=row.text("text", limit=TEXT_LIMIT_CHARACTERS),
        words=tuple(_word(word) for word in row.objects("words", WORDS_LIMIT)),
    )
    row.end()
    return segment


def _word(row: Fields) -> Word:
    word = Word(_span(row), row.text("text", limit=TEXT_LIMIT_CHARACTERS), row.number("probability"))
    row.end()
    return word

"""A transcript for people and programs: everything that was heard, and everything that was not."""

from collections.abc import Callable, Iterator
from typing import Any

from app.domain.audio import Bookmark, Gap, GapReason, RecordingFacts, SpeakerMark
from app.domain.paragraphs import Paragraph, Source
from app.domain.review import Speaker
from app.domain.transcript import Account, Flag, Run, Span, Window, WindowStatus, Word
from app.domain.webvtt import MISSING, QUARANTINED, webvtt_of
from app.errors.transcript import TranscriptMissing
from app.usecases.ledger import seconds_by_account
from app.usecases.review import ReviewedTranscript

FORMAT = "saksi-show/1"

# Gives the words for a flag, an account, a reason, a speaker or a source, in the language of the person.
Say = Callable[[Flag | Account | GapReason | Speaker | Source], str]


def render_vtt(transcript: ReviewedTranscript) -> str:
    """Return the transcript as WebVTT. Raises TranscriptMissing."""
    run = transcript.run
    if run is None:
        raise TranscriptMissing
    return webvtt_of(
        run,
        transcript.windows,
        transcript.paragraphs,
        transcript.untold,
        transcript.ledger,
        transcript.recording,
    )


def render_text(transcript: ReviewedTranscript, say: Say) -> str:
    """Return plain text: a line for every paragraph, stretch without text and gap, then what became of the seconds.

    Text that is not to be believed begins with "[?]" and ends with the reason; what a person wrote says so.
    """
    lines = [_paragraph_line(paragraph, say) for paragraph in transcript.paragraphs]
    lines += [*_untold_lines(transcript, say), *_gap_lines(transcript.recording, say)]
    if transcript.run is None:
        lines.append((0.0, f"{MISSING} ({say(Account.PENDING)})"))
    shown = [f"{clock_text(at)}  {text}" for at, text in sorted(lines, key=lambda line: line[0])]
    totals = seconds_by_account(transcript.ledger)
    shown += [""]
    shown += [f"{clock_text(seconds)}  {say(account)}" for account, seconds in totals.items() if seconds > 0]
    return "\n".join(shown) + "\n"


def _paragraph_line(paragraph: Paragraph, say: Say) -> tuple[float, str]:
    mark = f"{QUARANTINED} " if paragraph.to_check else ""
    speaker = "" if paragraph.speaker is None else f"{say(paragraph.speaker)}: "
    why = [say(flag) for flag in paragraph.flags] if paragraph.to_check else []
    if paragraph.source is not Source.MACHINE:
        why.append(say(paragraph.source))
    reasons = f"  ({'; '.join(why)})" if why else ""
    return paragraph.span.start_seconds, f"{mark}{speaker}{paragraph.text or MISSING}{reasons}"


def _untold_lines(transcript: ReviewedTranscript, say: Say) -> Iterator[tuple[float, str]]:
    for stretch in transcript.untold:
        account = Account.FAILED if stretch.status is WindowStatus.FAILED else Account.PENDING
        why = "; ".join(say(flag) for flag in stretch.flags) or say(account)
        yield stretch.span.start_seconds, f"{MISSING} {clock_text(stretch.span.seconds)}  ({why})"


def _gap_lines(recording: RecordingFacts, say: Say) -> Iterator[tuple[float, str]]:
    for mark in recording.marks:
        if isinstance(mark, Gap):
            length = "" if mark.seconds is None else f" {clock_text(mark.seconds)}"
            note = f": {' '.join(mark.note.split())}" if mark.note.strip() else ""
            yield mark.at_frame / recording.format.sample_rate_hz, f"-- {say(mark.reason)}{length}{note} --"


def clock_text(seconds: float) -> str:
    """Return hours, minutes and seconds as 0:03:07."""
    whole = int(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def document_of(transcript: ReviewedTranscript) -> dict[str, Any]:
    """Return everything as values for JSON; the names of flags and accounts are those of the program.

    `windows` are what the machine wrote, `paragraphs` what is shown: `source` says whose text it is.
    """
    return {
        "format": FORMAT,
        "part": transcript.recording.part_id,
        "seconds": transcript.recording.seconds,
        "run": None if transcript.run is None else _run_document(transcript.run),
        "windows": [_window_document(window) for window in transcript.windows],
        "paragraphs": [_paragraph_document(paragraph) for paragraph in transcript.paragraphs],
        "ledger": [{**_span_document(entry.span), "account": entry.account.value} for entry in transcript.ledger],
        "coverage": {account.value: seconds for account, seconds in seconds_by_account(transcript.ledger).items()},
        "speech_without_text_seconds": transcript.speech_without_text_seconds,
        "marks": _mark_documents(transcript.recording),
    }


def _run_document(run: Run) -> dict[str, Any]:
    return {
        "id": run.id,
        "started_at": run.started_at.isoformat(),
        "finished": run.finished,
        "language": run.language,
        "model": run.model.name,
        "model_sha256": run.model.pack_sha256,
        "engine": run.engine,
        "plan_sha256": run.plan_sha256,
    }


def _window_document(window: Window) -> dict[str, Any]:
    text = window.text
    return {
        **_span_document(window.span),
        "status": window.status.value,
        "flags": [flag.value for flag in window.flags],
        "language": text.language if text else "",
        "segments": [
            {
                **_span_document(segment.span),
                "text": segment.text.strip(),
                "words": [_word_document(word) for word in segment.words],
            }
            for segment in (text.segments if text else ())
        ],
    }


def _paragraph_document(paragraph: Paragraph) -> dict[str, Any]:
    return {
        **_span_document(paragraph.span),
        "window": None if paragraph.added else paragraph.key.window,
        "segment": paragraph.key.segment,
        "speaker": None if paragraph.speaker is None else paragraph.speaker.value,
        "text": paragraph.text,
        "source": paragraph.source.value,
        "machine_text": paragraph.machine_text,
        "listened": paragraph.listened,
        "to_check": paragraph.to_check,
        "words": [_word_document(word) for word in paragraph.words],
    }


def _word_document(word: Word) -> dict[str, Any]:
    return {**_span_document(word.span), "text": word.text.strip(), "probability": word.probability}


def _span_document(span: Span) -> dict[str, Any]:
    return {"start_seconds": span.start_seconds, "end_seconds": span.end_seconds}


def _mark_documents(recording: RecordingFacts) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = []
    for mark in recording.marks:
        at = {"at_seconds": mark.at_frame / recording.format.sample_rate_hz}
        if isinstance(mark, Gap):
            told.append({**at, "kind": "gap", "reason": mark.reason.value, "seconds": mark.seconds, "note": mark.note})
        elif isinstance(mark, Bookmark):
            told.append({**at, "kind": "bookmark", "label": mark.label})
        elif isinstance(mark, SpeakerMark):
            told.append({**at, "kind": "speaker", "role": mark.role})
    return told

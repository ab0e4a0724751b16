"""A transcript for people and programs: everything that was heard, and everything that was not."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.audio import Bookmark, Gap, GapReason, RecordingFacts, SpeakerMark
from app.domain.transcript import Account, Flag, LedgerEntry, Run, Span, Window, WindowStatus
from app.domain.webvtt import MISSING, QUARANTINED, webvtt_of
from app.errors.transcript import TranscriptMissing
from app.ports.recordings import Recordings
from app.ports.transcripts import Transcripts
from app.usecases.ledger import coverage, seconds_by_account, speech_without_text

FORMAT = "saksi-show/1"

# Gives the words for a flag, an account or a reason, in the language of the person.
Say = Callable[[Flag | Account | GapReason], str]


@dataclass(frozen=True, slots=True)
class Transcript:
    """What there is of one recording. `run` is None and `windows` empty while nothing was transcribed."""

    recording: RecordingFacts
    run: Run | None
    windows: tuple[Window, ...]
    ledger: tuple[LedgerEntry, ...]

    @property
    def speech_without_text_seconds(self) -> float:
        """Speech that has no text which may be believed."""
        return speech_without_text(self.ledger)


def read_transcript(recordings: Recordings, transcripts: Transcripts, part_id: str) -> Transcript:
    """Return the current transcript of a recording with its ledger. Raises RecordingUnknown."""
    facts = recordings.facts(part_id)
    run = transcripts.current(part_id)
    found = tuple(transcripts.windows(run.id)) if run is not None else ()
    windows = tuple(window for window in found if window.status is not WindowStatus.SPLIT)
    planned_seconds = run.audio_seconds if run is not None else 0.0
    return Transcript(facts, run, windows, coverage(facts.seconds, planned_seconds, windows))


def render_vtt(transcript: Transcript) -> str:
    """Return the transcript as WebVTT. Raises TranscriptMissing."""
    if transcript.run is None:
        raise TranscriptMissing
    return webvtt_of(transcript.run, transcript.windows, transcript.ledger, transcript.recording)


def render_text(transcript: Transcript, say: Say) -> str:
    """Return plain text: a line for every segment, stretch without text and gap, then what became of the seconds.

    Text that is not to be believed begins with "[?]" and ends with the reason.
    """
    lines = [*_window_lines(transcript.windows, say), *_gap_lines(transcript.recording, say)]
    if transcript.run is None:
        lines.append((0.0, f"{MISSING} ({say(Account.PENDING)})"))
    shown = [f"{clock_text(at)}  {text}" for at, text in sorted(lines, key=lambda line: line[0])]
    totals = seconds_by_account(transcript.ledger)
    shown += [""]
    shown += [f"{clock_text(seconds)}  {say(account)}" for account, seconds in totals.items() if seconds > 0]
    return "\n".join(shown) + "\n"


def _window_lines(windows: Sequence[Window], say: Say) -> Iterator[tuple[float, str]]:
    for window in windows:
        why = f"  ({'; '.join(say(flag) for flag in window.flags)})" if window.flags else ""
        segments = [segment for segment in window.text.segments if segment.text.strip()] if window.text else []
        for segment in segments:
            mark = "" if window.status is WindowStatus.DONE else f"{QUARANTINED} "
            yield segment.span.start_seconds, f"{mark}{' '.join(segment.text.split())}{why}"
        if segments:
            continue
        reason = why or f"  ({say(Account.FAILED if window.status is WindowStatus.FAILED else Account.PENDING)})"
        for span in window.speech:
            yield span.start_seconds, f"{MISSING} {clock_text(span.seconds)}{reason}"


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


def document_of(transcript: Transcript) -> dict[str, Any]:
    """Return everything as values for JSON; the names of flags and accounts are those of the program."""
    return {
        "format": FORMAT,
        "part": transcript.recording.part_id,
        "seconds": transcript.recording.seconds,
        "run": None if transcript.run is None else _run_document(transcript.run),
        "windows": [_window_document(window) for window in transcript.windows],
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
                "words": [
                    {**_span_document(word.span), "text": word.text.strip(), "probability": word.probability}
                    for word in segment.words
                ],
            }
            for segment in (text.segments if text else ())
        ],
    }


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

"""A transcript as subtitles for any player: WebVTT (W3C), one cue for each segment that is believed."""

from collections.abc import Sequence

from app.domain.transcript import Run, Segment, Window, WindowStatus

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": " ", "\r": " ", "\x00": " "})


def webvtt_of(run: Run, windows: Sequence[Window]) -> str:
    """Return the file. Text that no guard let through is left out, and a note says so at its place."""
    blocks = [f"WEBVTT\n\nNOTE\n{_line(f'language {run.language}, model {run.model.name}')}"]
    for window in sorted(windows, key=lambda window: window.span.start_seconds):
        if window.status is WindowStatus.DONE and window.text is not None:
            blocks += [_cue(segment) for segment in window.text.segments if segment.text.strip()]
        elif window.status in (WindowStatus.QUARANTINED, WindowStatus.FAILED, WindowStatus.PLANNED):
            where = f"{_time(window.span.start_seconds)} to {_time(window.span.end_seconds)}"
            blocks.append(f"NOTE\n{where}: {window.status.value}, listen to the recording")
    return "\n\n".join(blocks) + "\n"


def _cue(segment: Segment) -> str:
    times = f"{_time(segment.span.start_seconds)} --> {_time(segment.span.end_seconds)}"
    return f"{times}\n{_line(segment.text)}"


def _line(text: str) -> str:
    return text.strip().translate(_ESCAPES)


def _time(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"

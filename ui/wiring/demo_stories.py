"""The invented testimonies that the demo is made of, as packaging/demo_content wrote them."""

import json
from dataclasses import dataclass
from pathlib import Path

from app.domain.transcript import Segment, Span, Window, WindowStatus, WindowText, Word

FOLDER = Path(__file__).parents[1] / "resources" / "demo"
_WINDOW_SECONDS = 30.0
_LETTERS_WITHOUT_SPACES = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One spoken line: who says it ("interviewer", "survivor"), and where in the sound."""

    speaker: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Story:
    """One testimony: its sound, every line of it, and how far the demo takes it (`state`)."""

    name: str
    language: str
    state: str
    seconds: float
    lines: tuple[Line, ...]

    @property
    def sound(self) -> Path:
        """The FLAC file."""
        return FOLDER / f"{self.name}.flac"


def read_stories() -> tuple[Story, ...]:
    """Return all of them in the order in which they happened."""
    found = json.loads((FOLDER / "stories.json").read_text(encoding="utf-8"))
    return tuple(
        Story(
            one["name"],
            one["language"],
            one["state"],
            one["seconds"],
            tuple(Line(line["speaker"], line["text"], Span(line["start"], line["end"])) for line in one["lines"]),
        )
        for one in found
    )


def script_windows(story: Story) -> list[Window]:
    """Return the script as windows of a run: whole lines, at most half a minute together."""
    groups: list[list[Line]] = []
    for line in story.lines:
        if not groups or line.span.end_seconds - groups[-1][0].span.start_seconds > _WINDOW_SECONDS:
            groups.append([])
        groups[-1].append(line)
    return [_window(number, story.language, lines) for number, lines in enumerate(groups)]


def _window(number: int, language: str, lines: list[Line]) -> Window:
    segments = tuple(Segment(line.span, line.text, _words(line)) for line in lines)
    count = sum(len(segment.words) for segment in segments)
    return Window(
        index=number,
        span=Span(lines[0].span.start_seconds, lines[-1].span.end_seconds),
        speech=tuple(line.span for line in lines),
        status=WindowStatus.DONE,
        text=WindowText(segments, language, 1.0, 0.0, 0.0, count),
    )


def _words(line: Line) -> tuple[Word, ...]:
    """The pieces of a line, timed by their length: a script knows no more."""
    spaced = line.text.split()
    if len(spaced) > 1:
        pieces = [f" {piece}" if number else piece for number, piece in enumerate(spaced)]
    else:
        size = _LETTERS_WITHOUT_SPACES
        pieces = [line.text[at : at + size] for at in range(0, len(line.text), size)]
    step = line.span.seconds / len(line.text)
    words, at = [], line.span.start_seconds
    for piece in pieces:
        words.append(Word(Span(at, at + step * len(piece)), piece, 1.0))
        at += step * len(piece)
    return tuple(words)

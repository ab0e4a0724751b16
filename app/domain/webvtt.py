"""A transcript as subtitles for any player: WebVTT (W3C Recommendation), one cue for each paragraph.

Nothing is hidden: text that did not pass the guards and that nobody listened to stands there in class `quarantined`
behind "[?]", speech without any text is a cue "[...]" in class `missing`, and what a person wrote or changed has class
`corrected`. Notes say why. Who speaks is a voice, where it is known.
"""

from collections.abc import Iterator, Sequence

from app.domain.audio import Gap, RecordingFacts
from app.domain.paragraphs import Paragraph, Source, Untold
from app.domain.transcript import LedgerEntry, Run, Span, Window, WindowStatus

QUARANTINED = "[?]"
MISSING = "[...]"
_STYLE = (
    "STYLE\n::cue(.quarantined) { color: #ffd27f; font-style: italic }\n::cue(.missing) { color: #c0c0c0 }"
    "\n::cue(.corrected) { text-decoration: underline }"
)
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_SHORTEST_MILLISECONDS = 1

# Where a block belongs: start in milliseconds, notes before cues, then as they came.
_Block = tuple[int, int, str]


def webvtt_of(
    run: Run,
    windows: Sequence[Window],
    paragraphs: Sequence[Paragraph],
    untold: Sequence[Untold],
    ledger: Sequence[LedgerEntry] = (),
    recording: RecordingFacts | None = None,
) -> str:
    """Return the file. `ledger` adds how many seconds have which account, `recording` its gaps."""
    blocks = [block for window in windows for block in _window(window)]
    blocks += [_paragraph(paragraph) for paragraph in paragraphs if not paragraph.taken_away]
    blocks += [
        _cue(f"{one.key.window}-none-{number}", one.span, f"<c.missing>{MISSING}</c>")
        for number, one in enumerate(untold)
    ]
    if recording is not None:
        blocks += _gaps(recording)
    # Cues must not go back in time; two that begin together keep their order.
    blocks.sort(key=lambda block: block[:2])
    head = ["WEBVTT", _STYLE, _note(f"part {run.part_id}, run {run.id}, language {run.language or 'detected'}")]
    head += [_note(f"model {run.model.name}, {run.model.pack_sha256}")]
    head += [_note(line) for line in _hands(paragraphs)]
    head += [_note(line) for line in _coverage(ledger)]
    return "\n\n".join([*head, *(text for _, _, text in blocks)]) + "\n"


def _window(window: Window) -> Iterator[_Block]:
    if window.status is not WindowStatus.SPLIT and (window.flags or window.status is not WindowStatus.DONE):
        start = _milliseconds(window.span.start_seconds)
        why = " ".join(flag.value for flag in window.flags) or "no flag"
        times = f"{_time(start)} to {_time(_milliseconds(window.span.end_seconds))}"
        yield start, 0, _note(f"{times} {window.status.value}: {why}")


def _paragraph(paragraph: Paragraph) -> _Block:
    text = _line(paragraph.text).translate(_ESCAPES)
    if paragraph.source is not Source.MACHINE:
        text = f"<c.corrected>{text}</c>"
    if paragraph.to_check:
        text = f"<c.quarantined>{QUARANTINED} {text}</c>"
    if paragraph.speaker is not None:
        text = f"<v {paragraph.speaker.value}>{text}</v>"
    key = paragraph.key
    name = f"added-{key.segment}" if key.added else f"{key.window}-{key.segment}"
    return _cue(name, paragraph.span, text)


def _hands(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """What people did, in numbers; nothing where nobody did anything."""
    told = {source: sum(one.source is source for one in paragraphs) for source in Source}
    listened = sum(one.listened for one in paragraphs)
    if told[Source.CORRECTED] or told[Source.ADDED] or listened:
        yield (
            f"by people: {told[Source.CORRECTED]} corrected, {told[Source.ADDED]} added,"
            f" {listened} listened to, of {len(paragraphs)} paragraphs"
        )


def _cue(name: str, span: Span, text: str) -> _Block:
    start = _milliseconds(span.start_seconds)
    end = max(_milliseconds(span.end_seconds), start + _SHORTEST_MILLISECONDS)
    return start, 1, f"{name}\n{_time(start)} --> {_time(end)}\n{text}"


def _gaps(recording: RecordingFacts) -> Iterator[_Block]:
    for mark in recording.marks:
        if isinstance(mark, Gap):
            at = _milliseconds(mark.at_frame / recording.format.sample_rate_hz)
            length = "unknown" if mark.seconds is None else f"{mark.seconds:.1f} s"
            yield at, 0, _note(f"{_time(at)} not recorded: {mark.reason.value}, {length}")


def _coverage(ledger: Sequence[LedgerEntry]) -> Iterator[str]:
    for account in dict.fromkeys(entry.account for entry in ledger):
        seconds = sum(entry.span.seconds for entry in ledger if entry.account is account)
        yield f"coverage {account.value} {seconds:.1f} s"


def _note(text: str) -> str:
    # An arrow would end a note, and end tags mean nothing in it.
    return "NOTE " + _line(text).replace("-->", "->")


def _line(text: str) -> str:
    """One line: the file is divided by line ends of any kind, and NUL is not allowed."""
    return " ".join(text.replace("\x00", " ").split())


def _milliseconds(seconds: float) -> int:
    return max(0, round(seconds * 1000))


def _time(milliseconds: int) -> str:
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"

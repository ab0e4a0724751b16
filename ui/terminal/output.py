"""What the terminal shows: sentences for a person, or one JSON object for a program (`--json`)."""

import json
import sys
import traceback
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO, TypeAlias

from app.jobs import Step
from ui.errors import Explained
from ui.words import QT_TRANSLATE_NOOP, translate

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"

_STAGES = {
    "seal": QT_TRANSLATE_NOOP("terminal", "Sealing"),
    "recover": QT_TRANSLATE_NOOP("terminal", "Recovering"),
    "record": QT_TRANSLATE_NOOP("terminal", "Recording"),
    "attach": QT_TRANSLATE_NOOP("terminal", "Sealing the file"),
    "listen": QT_TRANSLATE_NOOP("terminal", "Looking for speech"),
    "transcribe": QT_TRANSLATE_NOOP("terminal", "Transcribing"),
    "export": QT_TRANSLATE_NOOP("terminal", "Writing the bundle"),
    "verify": QT_TRANSLATE_NOOP("terminal", "Verifying"),
    "adopt": QT_TRANSLATE_NOOP("terminal", "Adopting"),
    "check": QT_TRANSLATE_NOOP("terminal", "Checking"),
    "import": QT_TRANSLATE_NOOP("terminal", "Importing"),
}


def speak_utf8() -> None:
    """Let what is printed be UTF-8, also into a file or a pipe, for which Windows has an older alphabet."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


class Output:
    """One command's output. Sentences and the progress line go away when `as_json` is set."""

    def __init__(self, *, as_json: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._line_open = False

    @property
    def interactive(self) -> bool:
        """Whether a person watches: a progress line may be redrawn."""
        return not self.as_json and self._err.isatty()

    def translated(self, text: str) -> str:
        """Return a sentence of the terminal in the language of the person, its braces unfilled."""
        return translate("terminal", text)

    def say(self, text: str = "", **facts: object) -> None:
        """Print one sentence to stdout, unless a program listens; `facts` fill the braces of `text`."""
        self.show(_fill(text, facts))

    def show(self, line: str) -> None:
        """Print one line as it is, unless a program listens: words of a person, or of the program, ready made."""
        if not self.as_json:
            self._end_line()
            print(line, file=self._out, flush=True)

    def result(self, values: dict[str, Value]) -> None:
        """Print the one JSON object of a command that did its work."""
        if self.as_json:
            print(json.dumps({"ok": True, **values}, ensure_ascii=False), file=self._out, flush=True)

    def event(self, name: str, values: dict[str, Value]) -> None:
        """Tell a listening program of something that cannot wait for the end: one JSON object on stderr."""
        if self.as_json:
            print(json.dumps({"event": name, **values}, ensure_ascii=False), file=self._err, flush=True)

    def warn(self, text: str, **facts: object) -> None:
        """Print one sentence to stderr at once, unless a program listens."""
        if not self.as_json:
            self._end_line()
            print(_fill(text, facts), file=self._err, flush=True)

    def fail(self, error: Explained) -> None:
        """Say what went wrong, its code, and the one next step."""
        if self.as_json:
            told: dict[str, Value] = {"ok": False, "code": error.code, "what": error.what, "next_step": error.next_step}
            print(json.dumps(told, ensure_ascii=False), file=self._out, flush=True)
            return
        self._end_line()
        print(f"{error.what}  [{error.code}]", file=self._err)
        print(f"-> {error.next_step}", file=self._err, flush=True)

    def trace(self, error: BaseException) -> None:
        """Say where the program broke, by files and lines only: a message could quote what a person said."""
        frames = traceback.extract_tb(error.__traceback__)
        where = " <- ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
        print(f"   {type(error).__name__} {where}", file=self._err, flush=True)

    def progress(self, step: Step) -> None:
        """Redraw the progress line; silent where nobody watches."""
        if not self.interactive:
            return
        stage = translate("terminal", _STAGES.get(step.stage, step.stage))
        share = 100 if step.total <= 0 else min(100, int(100 * step.done / step.total))
        left = "" if step.remaining_seconds is None else "  " + remaining(step.remaining_seconds)
        self.status(f"{stage} {share:3d} %{left}")

    def status(self, text: str) -> None:
        """Redraw the one line that changes in place; silent where nobody watches."""
        if self.interactive:
            print(f"\r\x1b[K{text}", end="", file=self._err, flush=True)
            self._line_open = True

    def _end_line(self) -> None:
        if self._line_open:
            print("\r\x1b[K", end="", file=self._err, flush=True)
            self._line_open = False


def _fill(text: str, facts: dict[str, object]) -> str:
    return translate("terminal", text).format(**facts) if facts else translate("terminal", text)


def remaining(seconds: float) -> str:
    """Say about how long work still takes, as coarsely as it is known."""
    if seconds < 90:  # noqa: PLR2004 - below a minute and a half, seconds are what people count
        return translate("terminal", "about {count} s left").format(count=max(1, round(seconds)))
    return translate("terminal", "about {count} min left").format(count=round(seconds / 60))


def clock(seconds: float) -> str:
    """Write a length of sound as minutes and seconds, with hours where there are any: 03:12, 1:02:03."""
    whole = int(seconds)
    hours, rest = divmod(whole, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"

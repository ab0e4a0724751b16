"""A person before the real window: a virtual screen, real keys, a real mouse, a real virtual microphone."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.journeys.saksi import FROZEN

ROOT = Path(__file__).parents[3]
_FROM_OUTSIDE = Path(__file__).with_name("from_outside.py")
WIDTH, HEIGHT = 1366, 768
_WAIT_SECONDS = 240.0 if FROZEN else 60.0
_LOOK_SECONDS = 0.1
_TOP, _BOTTOM = 30, HEIGHT - 40
_TURNS = 40
# What a desktop tells a program that it starts: no PATH on which a Python could be found, nothing of a shell.
_TOLD = (
    "DISPLAY",
    "HOME",
    "XDG_CONFIG_HOME",
    "XDG_RUNTIME_DIR",
    "PULSE_SERVER",
    "QT_QPA_PLATFORM",
    "DBUS_SESSION_BUS_ADDRESS",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
)
# What Qt tells of the screen reader through which a frozen program is looked at, and of its films, which are left out.
_OF_QT = ("qt.accessibility.atspi: ", "No QtMultimedia backends found. ")
_PRESSED = ("Button", "CheckBox", "RadioButton", "MenuItem", "PageTab")


@dataclass(frozen=True)
class Seen:
    """One thing on the screen, as assistive technology sees it."""

    role: str
    name: str
    value: str
    description: str
    place: tuple[int, int, int, int]
    enabled: bool
    focused: bool
    checked: bool
    offscreen: bool

    @property
    def text(self) -> str:
        return self.name or self.value


class NotSeen(AssertionError):
    """What a person waited for did not come; the message holds everything that was on the screen instead."""


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Start an X server with one screen that nobody sees; gives its DISPLAY."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        raise RuntimeError("install xvfb and xdotool")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(_WAIT_SECONDS)


class Person:
    """Somebody who looks at one running program and presses its keys."""

    def __init__(self, environment: dict[str, str], *words: str, folder: Path, pictures: Path | None = None) -> None:
        self.environment = environment
        self.pictures = pictures
        self.always: list[Callable[[list[Seen]], None]] = []
        """Asked at every look; raises where something stands on the screen that never may, or the other way round."""
        self.held: list[str] = []
        """What held the thread of the window for too long, up to the last look (see tests/ui/watchdog.py)."""
        self._socket = folder / f"eyes-{time.monotonic_ns()}"
        self._errors = (folder / f"stderr-{time.monotonic_ns()}").open("w+")
        self.started_at_seconds = time.monotonic()
        self._eyes: subprocess.Popen[bytes] | None = None
        if FROZEN:
            self.process = subprocess.Popen(
                [f"{FROZEN}/saksi", *words],
                cwd=folder,
                env={"LANG": "C.UTF-8", **{name: environment[name] for name in _TOLD if name in environment}},
                stderr=self._errors,
            )
            # No test can reach into it: a screen reader looks from outside.
            self._eyes = subprocess.Popen(
                ["/usr/bin/python3", "-W", "ignore", str(_FROM_OUTSIDE), str(self._socket), str(self.process.pid)],
                env=environment,
            )
        else:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.desktop.observed", str(self._socket), *words],
                cwd=ROOT,
                env=environment,
                stderr=self._errors,
            )
        self._stream: Any = None

    # --- looking --------------------------------------------------------------------------------------------

    def look(self, what: str = "") -> dict[str, Any]:
        """Return everything that is on the screen now."""
        if self._stream is None:
            self._stream = self._connect()
        self._stream.write(what + "\n")
        self._stream.flush()
        line = self._stream.readline()
        if not line:
            raise NotSeen(f"the program has ended: {self.errors()}")
        told: dict[str, Any] = json.loads(line)
        self.held = told["held"]
        return told

    def seen(self) -> list[Seen]:
        """Return the things on the screen, parents before children."""
        seen = [
            Seen(**{name: one[name] for name in Seen.__annotations__ if name != "place"}, place=tuple(one["place"]))
            for one in self.look()["seen"]
        ]
        for check in self.always:
            check(seen)
        return seen

    def stall_words(self) -> str:
        """Return the longest stall since the last "reset" in words: on the wall, of work, and of waiting."""
        told = self.look()
        wall, work, wait = (round(told[f"{name}_seconds"] * 1000) for name in ("stall", "work", "wait"))
        return f"longest stall {wall} ms, longest work {work} ms, longest waiting {wait} ms"

    def first_window_seconds(self) -> float:
        """Return how long it took from the start of the process to the first window that was painted."""
        return float(self.look()["shown_at_seconds"]) - self.started_at_seconds

    def words(self) -> str:
        """Return every word on the screen, a line each."""
        return "\n".join(f"{one.role:12} {one.name} | {one.value}" for one in self.seen() if one.text)

    def wait(self, holds: Callable[[list[Seen]], object], what: str, seconds: float = _WAIT_SECONDS) -> Any:
        """Wait until `holds` finds something true on the screen, and return what it found."""
        end = time.monotonic() + seconds
        while True:
            found = holds(self.seen())
            if found:
                return found
            if time.monotonic() > end:
                raise NotSeen(f"waited for {what}; on the screen was:\n{self.words()}\n{self.errors()}")
            time.sleep(_LOOK_SECONDS)

    def sees(self, text: str, seconds: float = _WAIT_SECONDS) -> Seen:
        """Wait until these words stand somewhere on the screen."""

        def holds(seen: list[Seen]) -> Seen | None:
            return next((one for one in seen if text in one.name or text in one.value), None)

        found: Seen = self.wait(holds, f"“{text}”", seconds)
        return found

    def finds(self, name: str, *roles: str, seconds: float = _WAIT_SECONDS) -> Seen:
        """Wait for something that can be used and has this name, of one of these roles if any are given."""

        def holds(seen: list[Seen]) -> Seen | None:
            usable = [one for one in seen if one.enabled and one.place[2] > 0 and (not roles or one.role in roles)]
            whole = [one for one in usable if one.name == name]
            return next(iter(whole or [one for one in usable if one.name.startswith(name)]), None)

        found: Seen = self.wait(holds, f"“{name}” {roles}", seconds)
        while True:
            # Something that still moves, because the window has just been laid out, would be missed.
            time.sleep(_LOOK_SECONDS)
            again: Seen = self.wait(holds, f"“{name}” {roles}", seconds)
            if again.place == found.place:
                return again
            found = again

    def picture(self, name: str) -> None:
        """Keep a picture of the screen."""
        if self.pictures is not None:
            self.look(f"grab {self.pictures / name}.png")

    # --- acting ---------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as X names them: Return, ctrl+l, F9."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type text where the focus is."""
        self._xdotool("type", "--delay", "2", text)

    def click(
        self,
        name: str,
        *roles: str,
        double: bool = False,
        seconds: float = _WAIT_SECONDS,
        between: tuple[int, int] = (_TOP, _BOTTOM),
    ) -> None:
        """Point at something and press the mouse; what lies further down is brought up with the wheel first.

        `between` are the top and the bottom of the part of the window that scrolls, where it is not all of it.
        """
        top, bottom = between
        roles = roles or _PRESSED
        one = self.finds(name, *roles, seconds=seconds)
        for _ in range(_TURNS):
            x, middle = one.place[0] + one.place[2] // 2, one.place[1] + one.place[3] // 2
            if top < middle < bottom:
                break
            self._xdotool("mousemove", str(x), str((top + bottom) // 2))
            self._xdotool("click", "5" if middle >= bottom else "4")
            before, one = one, self.finds(name, *roles, seconds=seconds)
            if one.place == before.place:
                break
        self.click_at(one, double=double)

    def click_at(self, one: Seen, *, double: bool = False) -> None:
        x, y, width, height = one.place
        self._xdotool("mousemove", str(x + width // 2), str(y + height // 2))
        self._xdotool("click", *(("--repeat", "2", "--delay", "60") if double else ()), "1")

    def point(self, x: int, y: int) -> None:
        """Press the mouse at a place."""
        self._xdotool("mousemove", str(x), str(y))
        self._xdotool("click", "1")

    def wheel(self, x: int, y: int, *, down: bool) -> None:
        """Turn the wheel by one notch over a place."""
        self._xdotool("mousemove", str(x), str(y))
        self._xdotool("click", "5" if down else "4")

    def fill(self, name: str, text: str) -> None:
        """Click a field and write into it, in place of what was there."""
        self.click_at(self.finds(name, "EditableText"))
        self.press("ctrl+a")
        self.type(text)

    def choose_file(self, path: Path) -> None:
        """Type a path into the dialog that asks for one, and take it."""
        dialog = self.wait(lambda seen: next((one for one in seen if one.role == "Dialog"), None), "a dialog")
        self.give_keys_to(dialog.name)
        field = self.wait(
            lambda seen: next(
                (one for one in seen if one.name in ("File name:", "Directory:") and one.role == "EditableText"), None
            ),
            "the field for a path",
        )
        self.fill(field.name, str(path))
        self.press("Return")
        self.wait(lambda seen: all(one.role != "Dialog" for one in seen), "the end of the dialog")
        self.focus()

    def pauses(self, seconds: float) -> None:
        """Do nothing for a while, but look."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.seen()
            time.sleep(_LOOK_SECONDS)

    def rests(self, seconds: float) -> None:
        """Do nothing and look at nothing: looking costs the window time of its own."""
        time.sleep(seconds)

    def kill(self) -> None:
        """End the program as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(_WAIT_SECONDS)

    def close(self) -> None:
        """End the program if it still runs."""
        if self._stream is not None:
            self._stream.close()
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
        if self._eyes is not None:
            self._eyes.kill()
            self._eyes.wait(_WAIT_SECONDS)
        self._errors.close()

    def errors(self) -> str:
        """Return what the program wrote to stderr."""
        self._errors.flush()
        lines = Path(self._errors.name).read_text("utf-8").splitlines(keepends=True)
        return "".join(line for line in lines if not (FROZEN and line.startswith(_OF_QT)))

    def focus(self) -> None:
        """Let the window fill the screen and have the keyboard; there is no window manager that would."""
        found = self._xdotool("search", "--sync", "--onlyvisible", "--pid", str(self.look()["pid"])).split()
        self._xdotool("windowmove", found[-1], "0", "0")
        self._xdotool("windowsize", found[-1], str(WIDTH), str(HEIGHT))
        self._xdotool("windowfocus", found[-1])

    def give_keys_to(self, title: str) -> None:
        """Let another window have the keyboard, as a window manager does with a dialog that opens."""
        window = self._xdotool("search", "--sync", "--onlyvisible", "--name", f"^{title}$").split()[-1]
        self._xdotool("windowfocus", "--sync", window)

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.environment, check=True, capture_output=True, text=True, timeout=_WAIT_SECONDS
        ).stdout

    def _connect(self) -> Any:
        end = time.monotonic() + _WAIT_SECONDS
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise NotSeen(f"the program has ended: {self.errors()}")
            caller = socket.socket(socket.AF_UNIX)
            try:
                caller.connect(str(self._socket))
                return caller.makefile("rw", encoding="utf-8")
            except OSError:
                time.sleep(0.05)
            finally:
                # What was made from it keeps the line open.
                caller.close()
        raise NotSeen("the program did not start")

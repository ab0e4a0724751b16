"""Looks at a program from outside, as a screen reader does: /usr/bin/python3 from_outside.py SOCKET PID.

For the frozen program, into which no test can reach. It speaks as tests/journeys/desktop/observed.py does: the
answer to every line on the socket is one JSON line with all that is on the screen. Needs the system's Python with gi
and Atspi.
"""

import json
import socket
import sys
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 -- the version comes first

# What Qt calls these roles.
ROLES = {
    "push button": "Button",
    "toggle button": "Button",
    "check box": "CheckBox",
    "radio button": "RadioButton",
    "text": "EditableText",
    "password text": "EditableText",
    "combo box": "ComboBox",
    "label": "StaticText",
    "dialog": "Dialog",
    "file chooser": "Dialog",
    "menu item": "MenuItem",
    "page tab": "PageTab",
    "list": "List",
    "list item": "ListItem",
    "table": "Table",
    "table cell": "Cell",
    "slider": "Slider",
    "progress bar": "ProgressBar",
    "spin button": "SpinBox",
    "frame": "Window",
    "filler": "Client",
    "panel": "Client",
}


def main() -> None:
    path, pid = Path(sys.argv[1]), int(sys.argv[2])
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen(1)
    while True:
        caller, _ = server.accept()
        with caller, caller.makefile("rw", encoding="utf-8") as stream:
            for _ in stream:
                # The watchdog of the thread of the window is inside; from here it cannot be seen.
                told = {"seen": look(pid), "held": [], "pid": pid, "shown_at_seconds": 0.0}
                stalls = {f"{name}_seconds": 0.0 for name in ("stall", "work", "wait")}
                stream.write(json.dumps(told | stalls) + "\n")
                stream.flush()


def look(pid: int) -> list[dict[str, Any]]:
    """Return everything that the program shows."""
    seen: list[dict[str, Any]] = []
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        try:
            if application is not None and application.get_process_id() == pid:
                # What was asked before is not kept: the screen changes.
                application.clear_cache()
                for window in range(application.get_child_count()):
                    walk(application.get_child_at_index(window), seen, 0)
        except GLib.Error:
            # It has ended, or what was looked at is gone.
            continue
    return seen


def walk(one: Any, seen: list[dict[str, Any]], depth: int) -> None:
    try:
        if one is None:
            return
        states = one.get_state_set()
        if not states.contains(Atspi.StateType.VISIBLE):
            return
        place = one.get_extents(Atspi.CoordType.SCREEN)
        seen.append(
            {
                "depth": depth,
                "role": ROLES.get(one.get_role_name(), one.get_role_name()),
                "name": one.get_name() or "",
                "value": value_of(one),
                "description": one.get_description() or "",
                "place": [place.x, place.y, place.width, place.height],
                "enabled": states.contains(Atspi.StateType.ENABLED),
                "focused": states.contains(Atspi.StateType.FOCUSED),
                "checked": states.contains(Atspi.StateType.CHECKED),
                "offscreen": not states.contains(Atspi.StateType.SHOWING),
            }
        )
        children = [one.get_child_at_index(number) for number in range(one.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        walk(child, seen, depth + 1)


def value_of(one: Any) -> str:
    text = one.get_text_iface()
    return text.get_text(0, -1) if text is not None and one.get_role() != Atspi.Role.PASSWORD_TEXT else ""


if __name__ == "__main__":
    main()

"""The keys that work everywhere in the window. Those of one screen are that screen's own."""

from typing import ClassVar

from ui.presenters.navigation import Goal


class Keys:
    """As QKeySequence reads them."""

    LOCK = "Ctrl+L"
    HIDE = "F9"
    # Where F9 turns the music down unless another key is held too.
    HIDE_TOO = "Ctrl+Shift+H"
    OVERVIEW = "F12"
    BACK = "Alt+Left"
    QUIT = "Ctrl+Q"
    OF_GOAL: ClassVar[dict[Goal, str]] = {
        Goal.LIBRARY: "Alt+1",
        Goal.NEW: "Alt+2",
        Goal.RECEIVE: "Alt+3",
        Goal.PEOPLE: "Alt+4",
        Goal.MODELS: "Alt+5",
        Goal.SETTINGS: "Alt+6",
        Goal.PATTERNS: "Alt+7",
    }

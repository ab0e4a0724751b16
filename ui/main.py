"""The one start of the program: protects the process, then hands the joined rooms to the head that was asked for."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from storage.vault.hardening import harden_process
from ui.immortal import keep_singletons_alive
from ui.wiring.folders import leave_no_trace

if TYPE_CHECKING:
    from ui.program import Program

_DEMO = "demo"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window for no words or "demo", run the terminal head for any others; return the exit status."""
    harden_process()
    leave_no_trace()
    keep_singletons_alive()
    words = sys.argv[1:] if arguments is None else list(arguments)
    if not words or words == [_DEMO]:
        return _window(demo=bool(words))
    # Neither head waits for what only the other needs: Qt here, the sound and database libraries there.
    from ui.terminal.head import run_terminal  # noqa: PLC0415

    return run_terminal(lambda: _build(demo=False), words)


def _window(*, demo: bool) -> int:
    from ui.window.start import run_window  # noqa: PLC0415
    from ui.wiring.likings import preference_file  # noqa: PLC0415

    return run_window(lambda demo: _build(demo=demo), preference_file(), demo=demo)


def _build(*, demo: bool) -> "Program":
    from ui.wiring.program import build_program  # noqa: PLC0415

    return build_program(demo=demo)

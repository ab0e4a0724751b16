"""Single keys from the terminal while something runs."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

if sys.platform == "win32":
    import msvcrt

    @contextmanager
    def single_keys(*, enabled: bool) -> Iterator[Callable[[], str]]:
        """Give the keys that were pressed since the last call; from a terminal alone, for a pipe cannot be asked."""
        if not enabled or not sys.stdin.isatty():
            yield str
            return

        def pressed() -> str:
            got = ""
            while msvcrt.kbhit():
                got += msvcrt.getwch()
            return got

        yield pressed

else:
    import os
    import select
    import termios
    import tty

    @contextmanager
    def single_keys(*, enabled: bool) -> Iterator[Callable[[], str]]:
        """Give the keys that were pressed since the last call: single ones on a terminal, any characters of a pipe."""
        if not enabled:
            yield str
            return
        descriptor = sys.stdin.fileno()
        before = termios.tcgetattr(descriptor) if sys.stdin.isatty() else None
        open_still = True

        def pressed() -> str:
            nonlocal open_still
            if not open_still or not select.select([descriptor], [], [], 0)[0]:
                return ""
            got = os.read(descriptor, 64)
            open_still = bool(got)
            return got.decode("ascii", "ignore")

        if before is not None:
            tty.setcbreak(descriptor)
        try:
            yield pressed
        finally:
            if before is not None:
                termios.tcsetattr(descriptor, termios.TCSADRAIN, before)

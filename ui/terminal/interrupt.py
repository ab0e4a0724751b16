"""An interrupt typed at the terminal, as the wish to stop at the next safe point."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from app.jobs import CancelToken

# A closed terminal is one thing on Windows and another everywhere else.
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_SIGNALS: tuple[signal.Signals, ...] = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))


@contextmanager
def cancelling() -> Iterator[CancelToken]:
    """Give a token that an interrupt, a termination or a closed terminal sets, instead of breaking off."""
    token = CancelToken()
    before = {number: signal.signal(number, lambda _got, _frame: token.cancel()) for number in _SIGNALS}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

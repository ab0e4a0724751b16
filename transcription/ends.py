"""What the two kinds of ends of a pipe share: polled_ends.py where pipes can be polled, threaded_ends.py on Windows."""

TICK_SECONDS = 0.02
READ_BYTES = 1 << 16


class PipeClosed(Exception):
    """The other side is gone."""

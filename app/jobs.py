"""Long work: how far it is, and how it is asked to stop."""

from dataclasses import dataclass
from typing import Protocol

from app.errors.base import Cancelled


@dataclass(frozen=True, slots=True)
class Step:
    """One report of progress: `done` of `total` units (seconds of sound, bytes, windows) of stage `stage`.

    `remaining_seconds` is an honest estimate or None while none can be made.
    """

    stage: str
    done: float
    total: float
    remaining_seconds: float | None = None


class Progress(Protocol):
    """Takes reports of progress; must return at once and never raise."""

    def __call__(self, step: Step, /) -> None:
        """Take one report."""
        ...


def no_progress(step: Step, /) -> None:
    """Take a report and forget it."""


class CancelToken:
    """A flag that one side sets and the working side asks between two pieces of work.

    Setting and reading one attribute is atomic in Python, so no lock is needed.
    """

    def __init__(self) -> None:
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled

    def check(self) -> None:
        """Raise `Cancelled` if the work was asked to stop."""
        if self._cancelled:
            raise Cancelled

"""The root of the error tree."""

from typing import ClassVar

Fact = str | int | float


class SaksiError(Exception):
    """A mistake that a person can cause or meet.

    `code` is a stable dotted name ("bundle.truncated"): ui/errors.py turns it into one calm sentence and
    one next step. `facts` are the numbers and names that the sentence needs; they never hold testimony,
    a secret, or a person's name.
    """

    code: ClassVar[str] = "internal.unknown"

    def __init__(self, **facts: Fact) -> None:
        self.facts = facts
        super().__init__(self.code)

    def __str__(self) -> str:
        shown = " ".join(f"{name}={value}" for name, value in sorted(self.facts.items()))
        return f"{self.code} {shown}".rstrip()


class Cancelled(SaksiError):
    """The person asked to stop; what was committed so far is kept."""

    code = "work.cancelled"

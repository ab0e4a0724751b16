"""What a person reads when something went wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """`what` says calmly what happened, `next_step` the one thing to do now.

    Both are marked for translation in context "errors" and may name facts of the error in braces: "{limit_bytes}".
    """

    what: str
    next_step: str

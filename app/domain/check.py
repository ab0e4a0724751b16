"""What is checked of a bundle that comes in, in the order in which it is checked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias


class CheckId(StrEnum):
    """One question; the members stand in the order in which they are asked."""

    SIZE = "size"
    SEAL = "seal"
    KEY = "key"
    WHOLE = "whole"
    ARCHIVE = "archive"
    SIGNATURE_ED25519 = "signature_ed25519"
    SIGNATURE_MLDSA = "signature_mldsa"
    STATION = "station"
    TAGS = "tags"
    ADDRESSED = "addressed"
    SEQUENCE = "sequence"
    DIGESTS = "digests"
    PADDING = "padding"
    CONTENT = "content"


class CheckStatus(StrEnum):
    """The answer. A check after a failed one is never reached."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Check:
    """One question and its answer; `facts` are short strings and numbers for the sentence, never testimony."""

    id: CheckId
    status: CheckStatus
    facts: dict[str, str | int | float] = field(default_factory=dict)


TellCheck: TypeAlias = Callable[[Check], object]
"""Hears of each check as soon as it is answered; must return at once and never raise."""


def tell_nobody(check: Check, /) -> None:
    """Hear of a check and forget it."""

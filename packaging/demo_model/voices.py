"""Who speaks: espeak-ng accents and voice variants, and which of them the model never hears in training.

Voice names are file names of espeak-ng 1.51 ("accent+variant"); a variant that does not exist silently gives the
base voice,
so `distinct` is there to be checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

ACCENTS = ["gmw/en", "gmw/en-US", "gmw/en-GB-x-rp", "gmw/en-GB-scotland"]
VARIANTS = [
    *("f1", "f2", "f3", "f4", "m1", "m2", "m3", "m4", "m5", "m6", "m7"),
    *("Alex", "Alicia", "Andrea", "Annie", "Diogo", "Gene", "Henrique", "Hugo", "Jacky", "Lee", "Michael"),
    *("belinda", "caleb", "linda", "steph", "victor", "max"),
]
HELD_OUT_VARIANTS = ["f5", "m8", "Mario", "anika"]
"""Variants that no training clip uses, with any accent."""

RATES = (130, 195)
PITCHES = (25, 75)


@dataclass(frozen=True)
class Voice:
    """One way to speak: an espeak-ng voice, words per minute, base pitch and pitch range (0 to 100)."""

    name: str
    rate: int = 155
    pitch: int = 50
    pitch_range: int = 50


INTERVIEWER = Voice("gmw/en-GB-x-rp+f2", rate=155, pitch=55)
WITNESS = Voice("gmw/en-US+m3", rate=145, pitch=45)


def draw(rng: random.Random, held_out: bool = False) -> Voice:
    """A voice of the training, or one that was never heard in it."""
    variant = rng.choice(HELD_OUT_VARIANTS if held_out else VARIANTS)
    return Voice(f"{rng.choice(ACCENTS)}+{variant}", rng.randint(*RATES), rng.randint(*PITCHES), rng.randint(35, 65))

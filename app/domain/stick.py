"""A medium that can be carried: a stick, a card, a disk on a cable."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stick:
    """`path` is where it can be reached, `name` what its owner called it, `free_bytes` how much room it has."""

    path: str
    name: str
    free_bytes: int

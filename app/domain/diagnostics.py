"""What a person who looks after computers asks first. Nothing here is of any testimony."""

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """What lies in a folder."""

    VAULT = "vault"
    SETTINGS = "settings"
    MODELS = "models"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """`versions` are names with versions, "" where one is not known; in `places` the home folder is written as ~."""

    versions: tuple[tuple[str, str], ...]
    places: tuple[tuple[Place, str], ...]

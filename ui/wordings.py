"""The wordings of consent that came with the program, each in a file of its own language."""

import json
from functools import cache
from importlib.resources import files

from app.domain.wording import Wording, read_wording

_FIRST = "en"


@cache
def wordings() -> tuple[Wording, ...]:
    """Return every wording, the checked English one first. Raises ValueError where a file was damaged."""
    folder = files("ui").joinpath("resources/wordings")
    found = [read_wording(json.loads(one.read_text("utf-8"))) for one in folder.iterdir() if one.name.endswith(".json")]
    return tuple(sorted(found, key=lambda one: (one.language != _FIRST, one.language)))

"""Numbers that a copy of a vault leaves out: its original may give them to something else after the copy was made.

See FORMAT.md, "Copies".
"""

import json
from dataclasses import asdict, dataclass

from storage.vault.connection import Connection
from storage.vault.settings import Settings

LEFT_OUT = 500
"""How many. A bundle can name 1,000 as unfinished, so that there is room for a copy of a copy."""

_SETTING = "numbers_left_out"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Numbers of bundles and of the custody log, each (first, last); answers are numbered above `answers`."""

    bundles: tuple[tuple[int, int], ...] = ()
    custody: tuple[tuple[int, int], ...] = ()
    answers: int = 0


def left_out(connection: Connection) -> LeftOut:
    """Return what this vault leaves out: nothing, unless it is a copy."""
    encoded = Settings(connection).get(_SETTING)
    if encoded is None:
        return LeftOut()
    stored = json.loads(encoded)
    bundles, custody = (tuple((first, last) for first, last in stored[name]) for name in ("bundles", "custody"))
    return LeftOut(bundles, custody, stored["answers"])


def leave_numbers_out(connection: Connection) -> None:
    """Let a copy go on above every number that its original can be expected to give."""
    before = left_out(connection)
    after = LeftOut(
        bundles=_with_one_more(before.bundles, _highest_bundle(connection)),
        custody=_with_one_more(before.custody, _highest_entry(connection)),
        answers=max(_highest_answer(connection), before.answers) + LEFT_OUT,
    )
    Settings(connection).put(_SETTING, json.dumps(asdict(after)).encode("ascii"))


def _with_one_more(gaps: tuple[tuple[int, int], ...], highest: int) -> tuple[tuple[int, int], ...]:
    """Gaps and one after the highest number; a gap after which no number was given yet grows instead."""
    if gaps and gaps[-1][1] >= highest:
        first, last = gaps[-1]
        return *gaps[:-1], (first, last + LEFT_OUT)
    return *gaps, (highest + 1, highest + LEFT_OUT)


def _highest_bundle(connection: Connection) -> int:
    ((number,),) = connection.execute("SELECT coalesce(max(sequence), 0) FROM bundle_sent")
    return int(number)


def _highest_entry(connection: Connection) -> int:
    ((number,),) = connection.execute(
        "SELECT coalesce(max(number), 0) FROM (SELECT number FROM custody UNION ALL SELECT number FROM custody_head)"
    )
    return int(number)


def _highest_answer(connection: Connection) -> int:
    ((number,),) = connection.execute(
        "SELECT coalesce(max(number), 0) FROM (SELECT number FROM consent_event UNION ALL SELECT number FROM age_event)"
    )
    return int(number)

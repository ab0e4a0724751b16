"""One testimony as the library lists it: facts of the vault, and what they come to in the eyes of a person."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from app.domain.consent_gate import Reason
from app.domain.review import ReviewStanding
from app.domain.testimony import Origin


@dataclass(frozen=True, slots=True)
class Understood:
    """How much of the sound of a testimony became text, over the newest transcript of each of its recordings.

    Seconds are of speech. `text_seconds` passed the guards, or people listened to it; `unsure_seconds` has text that
    did not, or none after all; `waiting_seconds` nobody has heard yet. `flagged` places have to be listened to. `runs`
    counts the recordings that have a transcript, `finished` those whose transcript is whole.
    """

    runs: int = 0
    finished: int = 0
    text_seconds: float = 0.0
    unsure_seconds: float = 0.0
    waiting_seconds: float = 0.0
    flagged: int = 0

    @property
    def speech_seconds(self) -> float:
        """All speech that was found."""
        return self.text_seconds + self.unsure_seconds + self.waiting_seconds


NOTHING_UNDERSTOOD = Understood()


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One testimony. `seconds` is the length of its saved sound.

    `live` recordings still run, `unsealed` ones have stopped and still lie in the journal; `untouched_seconds` is the
    sound of recordings without any transcript. `sealed_away` says that nobody can open it here any more, since it
    lies in a bundle for headquarters, `erased` that its keys were destroyed. `sent_revision` is the newest revision
    in a bundle that left, `confirmed_revision` the newest that another office said it has; None where there is none.
    `blocked` says why nothing may be done with it any more.
    """

    id: str
    case_code: str
    languages: tuple[str, ...]
    created_at: datetime
    origin: Origin
    recorded_by: str
    revision: int
    recordings: int = 0
    live: int = 0
    unsealed: int = 0
    attachments: int = 0
    seconds: float = 0.0
    untouched_seconds: float = 0.0
    understood: Understood = NOTHING_UNDERSTOOD
    review: ReviewStanding = ReviewStanding.NONE
    sealed_away: bool = False
    erased: bool = False
    sent_revision: int | None = None
    confirmed_revision: int | None = None
    blocked: Reason | None = None


class Stage(IntEnum):
    """How far the work on a testimony has come; a later stage includes the earlier ones."""

    EMPTY = 0
    RECORDING = 1
    RECORDED = 2
    SEALED = 3
    PARTLY_TRANSCRIBED = 4
    TRANSCRIBED = 5
    REVIEWED = 6
    SEALED_AWAY = 7
    """Only headquarters can open it."""
    ERASED = 8
    """Its keys were destroyed."""


@dataclass(frozen=True, slots=True)
class State:
    """What a person is told. `percent` (0 to 100) is the share of speech with text that may be believed.

    It is None where nothing was transcribed. `exported` says that this very revision has left in a bundle, `blocked`
    why nothing may be done with it any more.
    """

    stage: Stage
    percent: int | None
    flagged: int
    exported: bool
    blocked: Reason | None = None


class Whereabouts(IntEnum):
    """Where a testimony is, from the least safe to the safest."""

    ONLY_HERE = 0
    CHANGED_SINCE = 1
    """An earlier revision was carried or confirmed; what is here now is only here."""
    CARRIED = 2
    RECEIVED = 3
    """It came from another office, which has it as well."""
    CONFIRMED = 4


def state_of(row: LibraryRow) -> State:
    """Return what the facts of a row come to."""
    percent = _percent(row)
    exported = row.sent_revision is not None and row.sent_revision >= row.revision
    stage = _stage(row, percent)
    # Whoever said "reviewed" has looked at every place.
    flagged = row.understood.flagged if stage < Stage.REVIEWED else 0
    return State(stage, percent, flagged, exported, row.blocked)


def whereabouts_of(row: LibraryRow) -> Whereabouts:
    """Return where this revision of a testimony is, as far as this vault can know."""
    if _reaches(row.confirmed_revision, row):
        return Whereabouts.CONFIRMED
    if _reaches(row.sent_revision, row):
        return Whereabouts.CARRIED
    if row.sent_revision is not None or row.confirmed_revision is not None:
        return Whereabouts.CHANGED_SINCE
    return Whereabouts.RECEIVED if row.origin is Origin.RECEIVED else Whereabouts.ONLY_HERE


def _reaches(revision: int | None, row: LibraryRow) -> bool:
    return revision is not None and revision >= row.revision


def _stage(row: LibraryRow, percent: int | None) -> Stage:
    whole = row.understood.finished == row.recordings and row.understood.waiting_seconds <= 0
    told = (
        (row.erased, Stage.ERASED),
        (row.sealed_away, Stage.SEALED_AWAY),
        (row.recordings == 0, Stage.EMPTY),
        (row.live > 0, Stage.RECORDING),
        (row.unsealed > 0, Stage.RECORDED),
        (row.review is ReviewStanding.REVIEWED, Stage.REVIEWED),
        (percent is None, Stage.SEALED),
        (whole, Stage.TRANSCRIBED),
    )
    return next((stage for holds, stage in told if holds), Stage.PARTLY_TRANSCRIBED)


def _percent(row: LibraryRow) -> int | None:
    """Round down: a hundred means that nothing is missing."""
    understood = row.understood
    if not understood.runs:
        return None
    speech = understood.speech_seconds + row.untouched_seconds
    return 100 if speech <= 0 else int(100 * understood.text_seconds / speech)

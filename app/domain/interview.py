"""What is written down around an interview: the risk, the place, the interpreter, what the person needs, what follows.

Not the testimony itself. Nothing here is a name: interpreters and services have short codes. Every saving is a sheet of
its own; the newest of the newest number holds.
"""

import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum


class Answered(StrEnum):
    """A yes or no that may not have been asked."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    UNASKED = "unasked"


class Need(StrEnum):
    """What a person needs so that they can take part (Mendez Principles, 3)."""

    HEARING = "hearing"
    SIGHT = "sight"
    MOVING = "moving"
    READING = "reading"
    TRAUMA = "trauma"
    MEDICINE = "medicine"
    SHORT_SESSIONS = "short_sessions"
    OTHER = "other"


class Outcome(StrEnum):
    """What came of the meeting. Not interviewing is an option (WHO 2003, 1)."""

    OPEN = "open"
    HELD = "held"
    STOPPED = "stopped"
    NOT_NOW = "not_now"


class Conflict(StrEnum):
    """Whether an interpreter may be on another side (WHO 2003, 4; Istanbul Protocol 2022, 219)."""

    NONE = "none"
    POSSIBLE = "possible"
    UNASKED = "unasked"


@dataclass(frozen=True, slots=True)
class Interpreter:
    """One interpreter, by a short code. `accepted` is the person's own word: they may refuse one."""

    code: str
    briefed: bool = False
    secrecy: bool = False
    conflict: Conflict = Conflict.UNASKED
    accepted: Answered = Answered.UNASKED

    @property
    def fit(self) -> bool:
        """Whether they may interpret."""
        return self.briefed and self.secrecy and self.conflict is Conflict.NONE and self.accepted is Answered.YES


@dataclass(frozen=True, slots=True)
class Came:
    """From when on an interpreter was in the room, and who; an empty code: nobody interpreted from then on."""

    at: datetime
    interpreter: Interpreter


@dataclass(frozen=True, slots=True)
class ReportBack:
    """What became of the testimony, as it was told to the person (WHO 2003, 10)."""

    on: date
    what: str


@dataclass(frozen=True, slots=True)
class InterviewSheet:
    """One sheet, whole. `risk_in_their_words` is the person's own view, apart from ours (Istanbul Protocol, 216)."""

    outcome: Outcome = Outcome.OPEN
    risk: str = ""
    risk_in_their_words: str = ""
    private_place: Answered = Answered.UNASKED
    place_note: str = ""
    interviewed_before: Answered = Answered.UNASKED
    interviewed_by: str = ""
    detained: Answered = Answered.UNASKED
    needs: tuple[Need, ...] = ()
    needs_note: str = ""
    interpreters: tuple[Came, ...] = ()
    referrals: tuple[str, ...] = ()
    """Codes of the referral directory that the person was given."""
    debriefing: str = ""
    report_back: tuple[ReportBack, ...] = ()
    template: str = ""
    """Which template was in use (its id and version), whose codes of services these are."""

    @property
    def interpreter(self) -> Interpreter | None:
        """Who interprets now."""
        last = self.interpreters[-1].interpreter if self.interpreters else None
        return last if last is not None and last.code else None


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """A sheet as it was saved: `number` is one above every number of the testimony that the station had seen."""

    testimony_id: str
    number: int
    station: str
    at: datetime
    sheet: InterviewSheet = field(default_factory=InterviewSheet)


TEXT_LIMIT_CHARACTERS = 4000
LIST_LIMIT = 1000
"""Interpreters, referrals or tellings of one sheet."""


def tidied(sheet: InterviewSheet) -> InterviewSheet:
    """Return a sheet whose texts hold no signs that control whatever shows them; line breaks stay."""
    return replace(
        sheet,
        risk=_plain(sheet.risk),
        risk_in_their_words=_plain(sheet.risk_in_their_words),
        place_note=_plain(sheet.place_note),
        interviewed_by=_plain(sheet.interviewed_by),
        needs_note=_plain(sheet.needs_note),
        interpreters=tuple(
            replace(one, interpreter=replace(one.interpreter, code=_plain(one.interpreter.code)))
            for one in sheet.interpreters
        ),
        referrals=tuple(_plain(code) for code in sheet.referrals),
        debriefing=_plain(sheet.debriefing),
        report_back=tuple(replace(one, what=_plain(one.what)) for one in sheet.report_back),
        template=_plain(sheet.template),
    )


def is_short(sheet: InterviewSheet) -> bool:
    """Whether nothing in a sheet is longer than it may be."""
    texts = (
        *(sheet.risk, sheet.risk_in_their_words, sheet.place_note, sheet.interviewed_by, sheet.needs_note),
        *(one.interpreter.code for one in sheet.interpreters),
        *(*sheet.referrals, sheet.debriefing, *(one.what for one in sheet.report_back), sheet.template),
    )
    lists = (sheet.needs, sheet.interpreters, sheet.referrals, sheet.report_back)
    return all(len(one) <= TEXT_LIMIT_CHARACTERS for one in texts) and all(len(one) <= LIST_LIMIT for one in lists)


def _plain(text: str) -> str:
    spaced = text.replace("\t", " ")
    return "".join(one for one in spaced if one == "\n" or unicodedata.category(one) not in ("Cc", "Cs"))

"""May this interpreter interpret? The one place where that is decided.

Interpreters are briefed, bound to secrecy and on no other side, and the person may refuse one (WHO 2003, 4; Istanbul
Protocol 2022, paragraph 219).
"""

from enum import StrEnum

from app.domain.circumstances import Circumstances, Present
from app.domain.interview import Answered, Conflict, Interpreter, InterviewSheet

CODE_PATTERN = r"[A-Za-z0-9-]{1,12}"
"""An interpreter has a short code, never a name."""


class Lack(StrEnum):
    """What is missing before somebody may interpret."""

    NOBODY = "nobody"
    """Somebody interprets, and nobody wrote down who."""
    NOT_BRIEFED = "not_briefed"
    NO_SECRECY = "no_secrecy"
    CONFLICT_UNASKED = "conflict_unasked"
    CONFLICT = "conflict"
    NOT_ACCEPTED = "not_accepted"
    """The person was not asked whether they accept them."""
    REFUSED = "refused"
    """The person does not want them."""


def lack_of(interpreter: Interpreter) -> Lack | None:
    """Return what is missing, the person's own no first; None for one who may interpret."""
    if interpreter.accepted is Answered.NO:
        return Lack.REFUSED
    if not interpreter.code:
        return Lack.NOBODY
    if interpreter.conflict is not Conflict.NONE:
        return Lack.CONFLICT_UNASKED if interpreter.conflict is Conflict.UNASKED else Lack.CONFLICT
    if not interpreter.briefed:
        return Lack.NOT_BRIEFED
    if not interpreter.secrecy:
        return Lack.NO_SECRECY
    return None if interpreter.fit else Lack.NOT_ACCEPTED


def interpreting_lacks(circumstances: Circumstances, sheet: InterviewSheet) -> Lack | None:
    """Return what is missing before this testimony may be recorded; None where nobody interprets, or somebody fit does.

    Who came last counts. An interpreter who left leaves nobody behind: then it goes on without one.
    """
    if sheet.interpreters:
        last = sheet.interpreters[-1].interpreter
        if last.accepted is Answered.NO or last.code:
            return lack_of(last)
        return None
    in_the_room = circumstances.interpreter or Present.INTERPRETER in circumstances.present
    return Lack.NOBODY if in_the_room else None

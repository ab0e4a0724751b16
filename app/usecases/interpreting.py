"""Who interprets, written down before anything is recorded, and again when it changes."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from app.domain.circumstances import Present
from app.domain.interpreting import CODE_PATTERN, Lack, interpreting_lacks
from app.domain.interview import Answered, Came, Interpreter, InterviewSheet
from app.errors.interpreter import InterpreterCodeBad, InterpreterUnfit
from app.ports.circumstances import CircumstancesOf
from app.ports.interviews import Interviews


class InterpretingRooms(Protocol):
    """What is known of who interprets; an open vault is one."""

    @property
    def circumstances(self) -> CircumstancesOf:
        """Who is in the room."""
        ...

    @property
    def interviews(self) -> Interviews:
        """What is written down around each interview."""
        ...


def lacks(rooms: InterpretingRooms, testimony_id: str) -> Lack | None:
    """Return what is missing before this testimony may be recorded. Raises TestimonyUnknown, StorageError."""
    return interpreting_lacks(rooms.circumstances.of(testimony_id), rooms.interviews.of(testimony_id))


def require_fit(rooms: InterpretingRooms, testimony_id: str) -> None:
    """Raise InterpreterUnfit where something is missing; TestimonyUnknown, StorageError."""
    lack = lacks(rooms, testimony_id)
    if lack is not None:
        raise InterpreterUnfit(lack=lack.value)


def came(rooms: InterpretingRooms, testimony_id: str, interpreter: Interpreter, at: datetime) -> Lack | None:
    """Write down who interprets from now on, fit or not, and return what is missing.

    Raises InterpreterCodeBad, TestimonyUnknown, StorageError.
    """
    check_code(interpreter.code)
    sheet = rooms.interviews.of(testimony_id)
    if not sheet.interpreters or sheet.interpreters[-1].interpreter != interpreter:
        rooms.interviews.save(testimony_id, with_interpreter(sheet, interpreter, at))
    circumstances = rooms.circumstances.of(testimony_id)
    if not circumstances.interpreter:
        others = tuple(role for role in circumstances.present if role is not Present.INTERPRETER)
        rooms.circumstances.put(
            testimony_id, replace(circumstances, interpreter=True, present=(*others, Present.INTERPRETER))
        )
    return lacks(rooms, testimony_id)


def refuse(rooms: InterpretingRooms, testimony_id: str, at: datetime) -> None:
    """Write down that the person does not want who interprets now. Raises TestimonyUnknown, StorageError."""
    sheet = rooms.interviews.of(testimony_id)
    now = sheet.interpreters[-1].interpreter if sheet.interpreters else Interpreter("")
    if now.accepted is not Answered.NO:
        rooms.interviews.save(testimony_id, with_interpreter(sheet, replace(now, accepted=Answered.NO), at))


def left(rooms: InterpretingRooms, testimony_id: str, at: datetime) -> None:
    """Write down that nobody interprets from now on. Raises TestimonyUnknown, StorageError."""
    sheet = rooms.interviews.of(testimony_id)
    if not sheet.interpreters or sheet.interpreters[-1].interpreter != Interpreter(""):
        rooms.interviews.save(testimony_id, with_interpreter(sheet, Interpreter(""), at))


def with_interpreter(sheet: InterviewSheet, interpreter: Interpreter, at: datetime) -> InterviewSheet:
    """Return the sheet with one more entry of who interprets."""
    return replace(sheet, interpreters=(*sheet.interpreters, Came(at, interpreter)))


def check_code(code: str) -> None:
    """Raise InterpreterCodeBad for what is no short code."""
    if re.fullmatch(CODE_PATTERN, code) is None:
        raise InterpreterCodeBad

"""Cases in files that other tools read and write: what goes in, and what comes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.casedata import CaseRecord, Flaw


class NoFile(StrEnum):
    """Why a case cannot be put into a file, whatever consent says."""

    EMPTY = "case_empty"
    LATER_WORDS = "case_later_words"
    """Another office has a later version, whose fields and values nobody could read back from a file of this one."""


@dataclass(frozen=True, slots=True)
class CaseToWrite:
    """One case as it leaves. `name` is a case code; `identity` holds identifying fields that were consented to."""

    name: str
    record: CaseRecord
    identity: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class CaseRead:
    """One case as it came. `row` is where it begins, counted as a person counts rows."""

    name: str
    row: int
    record: CaseRecord


@dataclass(frozen=True, slots=True)
class RowFlaw:
    """What is wrong in one row of a file."""

    row: int
    field: str
    flaw: Flaw


@dataclass(frozen=True, slots=True)
class CasesRead:
    """What a file holds. `ignored`: columns that this program does not know; `identity`: columns that tell who it is.

    Neither is kept. Where there are flaws, nothing of the file is to be taken in.
    """

    cases: tuple[CaseRead, ...]
    flaws: tuple[RowFlaw, ...] = ()
    ignored: tuple[str, ...] = ()
    identity: tuple[str, ...] = ()

"""Case data written into a file for other tools: who is in it, who is not, and why."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.domain.casefile import NoFile
from app.domain.consent import RecipientKind
from app.domain.consent_gate import Reason
from app.errors.case import CaseNothingToExport
from app.jobs import CancelToken, Progress
from app.usecases.cases import CaseRooms, CasesLeaving, cases_for
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import Program, StationVault


class CaseFormat(StrEnum):
    """How the file is written; the value is the end of its name."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class CaseOut:
    """One testimony, and why its case may not leave for whoever will read the file: what consent says, or no file."""

    testimony_id: str
    case_code: str
    reason: Reason | NoFile | None = None

    @property
    def leaves(self) -> bool:
        """Whether it may leave."""
        return self.reason is None


@dataclass(frozen=True, slots=True)
class CasesWritten:
    """What is in a file, by case codes, and what was asked for and is not."""

    path: Path
    cases: tuple[str, ...]
    stay: tuple[CaseOut, ...]


@dataclass(frozen=True, slots=True)
class CasesOutState:
    """`kind` is who will read the file: consent is asked for them. `chosen` are testimony ids."""

    loaded: bool = False
    rows: tuple[CaseOut, ...] = ()
    chosen: frozenset[str] = frozenset()
    kind: RecipientKind = RecipientKind.OWN_STAFF
    form: CaseFormat = CaseFormat.CSV
    writing: bool = False
    written: CasesWritten | None = None
    error: Explained | None = None

    @property
    def going(self) -> int:
        """How many of the chosen ones may leave, as it was when consent was asked last."""
        return sum(one.leaves and one.testimony_id in self.chosen for one in self.rows)

    @property
    def ready(self) -> bool:
        """Whether a file can be asked for."""
        return self.loaded and self.going > 0 and not self.writing


class CasesOutPresenter:
    """Consent is asked to show who may leave, and asked again when the file is written."""

    def __init__(
        self, program: Program, vault: StationVault, jobs: Jobs, show: Callable[[CasesOutState], object]
    ) -> None:
        self._program = program
        self._vault = vault
        self._rooms = CaseRooms(vault.testimonies, vault.consents, vault.marked, vault.cases, vault.case_files)
        self._jobs = jobs.scope()
        self._show = show
        self.state = CasesOutState()

    def open(self) -> None:
        """Ask consent for every testimony; what was chosen stays."""
        vault, rooms, clock, kind = self._vault, self._rooms, self._program.clock, self.state.kind
        self._become(loaded=False, written=None, error=None)

        def read(_progress: Progress, _cancel: CancelToken) -> tuple[CaseOut, ...]:
            codes = {row.id: row.case_code for row in vault.library.rows()}
            return _told(codes, cases_for(rooms, list(codes), kind, clock.now().date()))

        self._jobs.run(Lane.WORK, read, lambda rows: self._read(kind, rows), self._failed)

    def choose_kind(self, kind: RecipientKind) -> None:
        """Say who will read the file."""
        if kind is not self.state.kind:
            self._become(kind=kind)
            self.open()

    def choose_form(self, form: CaseFormat) -> None:
        """Say how it is written."""
        self._become(form=form)

    def choose(self, testimony_id: str, *, wanted: bool) -> None:
        """Ask for a case, or not."""
        chosen = self.state.chosen | {testimony_id} if wanted else self.state.chosen - {testimony_id}
        self._become(chosen=chosen, written=None, error=None)

    def choose_all(self) -> None:
        """Ask for everything that is here."""
        self._become(chosen=frozenset(row.testimony_id for row in self.state.rows), written=None, error=None)

    def choose_none(self) -> None:
        """Choose anew."""
        self._become(chosen=frozenset(), written=None, error=None)

    def write(self, path: Path) -> None:
        """Write the cases that may leave into a new file."""
        state = self.state
        if not state.ready:
            return
        files, rooms, clock = self._program.files, self._rooms, self._program.clock
        codes = {row.testimony_id: row.case_code for row in state.rows if row.testimony_id in state.chosen}
        to_bytes = rooms.files.csv if state.form is CaseFormat.CSV else rooms.files.json
        self._become(writing=True, written=None, error=None)

        def work(_progress: Progress, _cancel: CancelToken) -> CasesWritten:
            leaving = cases_for(rooms, list(codes), state.kind, clock.now().date())
            if not leaving.cases:
                raise CaseNothingToExport
            files.write_public(path, to_bytes(leaving.cases))
            stay = tuple(one for one in _told(codes, leaving) if not one.leaves)
            return CasesWritten(path, tuple(case.name for case in leaving.cases), stay)

        self._jobs.run(Lane.WORK, work, lambda written: self._become(writing=False, written=written), self._failed)

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _read(self, kind: RecipientKind, rows: tuple[CaseOut, ...]) -> None:
        if kind is self.state.kind:
            here = {row.testimony_id for row in rows}
            self._become(loaded=True, rows=rows, chosen=self.state.chosen & here)

    def _failed(self, error: Exception) -> None:
        self._become(writing=False, error=explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _told(codes: dict[str, str], leaving: CasesLeaving) -> tuple[CaseOut, ...]:
    reasons = {one.testimony_id: one.reason for one in leaving.stay}
    return tuple(CaseOut(one, code, reasons.get(one)) for one, code in codes.items())

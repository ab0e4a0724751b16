"""Case data of a file that somebody wrote elsewhere: read, looked at, and taken in whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.casefile import CaseRead, CasesRead, RowFlaw
from app.domain.consent_gate import Matter
from app.jobs import CancelToken, Progress
from app.usecases.reading import may_read
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import Program, StationVault


@dataclass(frozen=True, slots=True)
class CaseIn:
    """One case of the file. `testimony_id` is the testimony that it belongs to, "" while nobody said.

    `state` is the newest state of that testimony's case, 0 where nothing is known; `answers` counts those of events,
    too.
    """

    name: str
    row: int
    answers: int
    events: int
    testimony_id: str = ""
    state: int = 0


@dataclass(frozen=True, slots=True)
class CasesInState:
    """`testimonies` are ids with their codes; `taken` are codes of what the last press brought in."""

    file_name: str = ""
    reading: bool = False
    cases: tuple[CaseIn, ...] = ()
    flaws: tuple[RowFlaw, ...] = ()
    ignored: tuple[str, ...] = ()
    identity: tuple[str, ...] = ()
    testimonies: tuple[tuple[str, str], ...] = ()
    saving: bool = False
    taken: tuple[str, ...] = ()
    error: Explained | None = None

    @property
    def chosen(self) -> tuple[CaseIn, ...]:
        """Those that belong to a testimony."""
        return tuple(case for case in self.cases if case.testimony_id)

    @property
    def twice(self) -> bool:
        """Whether two of them are said to belong to the same one."""
        return len({case.testimony_id for case in self.chosen}) < len(self.chosen)

    @property
    def ready(self) -> bool:
        """Whether they can be taken in."""
        return bool(self.chosen) and not self.flaws and not self.twice and not self.saving


@dataclass(frozen=True, slots=True)
class _Read:
    cases: CasesRead
    testimonies: tuple[tuple[str, str], ...]
    states: dict[str, int]


class CasesInPresenter:
    """A case that is named as a testimony is, is offered for it. Nothing comes into the vault before a press."""

    def __init__(
        self, program: Program, vault: StationVault, jobs: Jobs, show: Callable[[CasesInState], object]
    ) -> None:
        self._program = program
        self._vault = vault
        self._jobs = jobs.scope()
        # What is being kept is kept, also where the person has gone on.
        self._keeping = jobs.scope()
        self._closed = False
        self._show = show
        self._read: tuple[CaseRead, ...] = ()
        self._states: dict[str, int] = {}
        self.state = CasesInState()

    def open(self) -> None:
        """Begin anew."""
        self._forget()

    def read(self, path: Path) -> None:
        """Read a file; nothing of it is kept yet."""
        if self.state.reading or self.state.saving:
            return
        files, vault = self._program.files, self._vault
        self._forget(file_name=path.name, reading=True)

        def work(_progress: Progress, _cancel: CancelToken) -> _Read:
            read = vault.case_files.read(files.read_small(path), vault.cases.gazetteer)
            rooms = vault.reading_rooms()
            rows = [
                row
                for row in vault.library.rows()
                if not row.sealed_away and not row.erased and may_read(rooms, row.id, Matter.CASE_DATA).allowed
            ]
            newest = {row.id: vault.cases.newest(row.id) for row in rows}
            states = {one: case.number for one, case in newest.items() if case is not None}
            return _Read(read, tuple((row.id, row.case_code) for row in rows), states)

        self._jobs.run(Lane.WORK, work, self._looked, self._failed)

    def assign(self, number: int, testimony_id: str) -> None:
        """Say which testimony a case of the file belongs to, counted from 0; "" for none."""
        cases = list(self.state.cases)
        cases[number] = replace(cases[number], testimony_id=testimony_id, state=self._states.get(testimony_id, 0))
        self._become(cases=tuple(cases), error=None)

    def take_in(self) -> None:
        """Keep all that belong to a testimony, or none of them."""
        state, vault = self.state, self._vault
        if not state.ready:
            return
        records = {
            case.testimony_id: read.record
            for case, read in zip(state.cases, self._read, strict=True)
            if case.testimony_id
        }
        codes = dict(state.testimonies)
        taken = tuple(codes[testimony_id] for testimony_id in records)
        self._become(saving=True, error=None)

        def keep(_progress: Progress, _cancel: CancelToken) -> None:
            vault.cases.save_all(records)

        self._keeping.run(Lane.VAULT, keep, lambda _: self._forget(taken=taken), self._failed)

    def close(self) -> None:
        """Show nothing more."""
        self._closed = True
        self._jobs.close()

    def _looked(self, read: _Read) -> None:
        self._read = read.cases.cases
        self._states = read.states
        meant = {code: testimony_id for testimony_id, code in read.testimonies}
        self._become(
            reading=False,
            cases=tuple(self._offered(case, meant.get(case.name, "")) for case in read.cases.cases),
            flaws=read.cases.flaws,
            ignored=read.cases.ignored,
            identity=read.cases.identity,
            testimonies=read.testimonies,
        )

    def _offered(self, case: CaseRead, testimony_id: str) -> CaseIn:
        events = case.record.events
        answers = len(case.record.answers) + sum(len(event.answers) for event in events)
        return CaseIn(case.name, case.row, answers, len(events), testimony_id, self._states.get(testimony_id, 0))

    def _failed(self, error: Exception) -> None:
        self._become(reading=False, saving=False, error=explain(error))

    def _forget(self, **changes: object) -> None:
        self._read, self.state = (), CasesInState()
        self._become(**changes)

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        if not self._closed:
            self._show(self.state)

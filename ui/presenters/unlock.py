"""Unlocking a vault: by its passphrase, or by one of the ways that are left when it is lost."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from typing import Any

from app.domain.unlocking import ByEscrowIdentity, ByEscrowText, ByPassphrase, ByRecoveryCode, Unlock
from app.errors.crypto import RecoveryCodeLineWrong
from app.errors.vault import KeyHeaderLost, UnlockTooSoon, VaultDamaged
from app.jobs import CancelToken, Progress, Step
from app.usecases.unlock import UnlockReport
from ui.errors import Explained, explain, explain_code
from ui.presenters.handover import Handover
from ui.presenters.jobs import Jobs, Lane, Repeating
from ui.presenters.navigation import Navigator
from ui.presenters.new_passphrase import NOTHING_CHOSEN, Again, NewPassphrase, NewPassphraseState
from ui.presenters.rescue import Rescue, RescueState
from ui.presenters.typed_code import all_same, line_back
from ui.program import NewKeys, Program, StationVault, Vaults

_IDENTITY_MARK = "AGE-SECRET-KEY-"


class Way(Enum):
    """By what the vault is opened."""

    PASSPHRASE = auto()
    RECOVERY_CODE = auto()
    HEADQUARTERS = auto()
    KEY_HEADER = auto()
    """Not a way in: the copy of the key header has to come back first."""


class UnlockPage(Enum):
    """What the screen shows."""

    ENTER = auto()
    NEW_PASSPHRASE = auto()
    CODE = auto()
    CODE_BACK = auto()
    RESCUE = auto()
    REPORT = auto()


@dataclass(frozen=True, slots=True)
class Recovered:
    """A recording that a crash had interrupted."""

    case_code: str
    seconds: float
    seconds_lost: int


@dataclass(frozen=True, slots=True)
class UnlockState:
    """`wait_seconds` counts down after wrong attempts; `wrong_line` is the line of the code with a slip, from 1.

    `rescue` is there from the moment a vault turned out to be damaged. While `renewing`, an opening is followed by new
    keys for everything; `code` is there on the page CODE only.
    """

    folder: str
    page: UnlockPage = UnlockPage.ENTER
    way: Way = Way.PASSPHRASE
    busy: bool = False
    step: Step | None = None
    wait_seconds: int = 0
    wrong_line: int | None = None
    header_restored: bool = False
    renewing: bool = False
    code: tuple[str, ...] = field(default=(), repr=False)
    lines_back: tuple[Again, ...] = ()
    passphrase: NewPassphraseState = NOTHING_CHOSEN
    recovered: tuple[Recovered, ...] = ()
    unrecovered: Explained | None = None
    keys_repaired: bool = False
    rescue: RescueState | None = None
    error: Explained | None = None

    @property
    def code_ready(self) -> bool:
        """Whether the whole new code was typed back."""
        return all_same(self.lines_back)


@dataclass(frozen=True, slots=True)
class _Opened:
    report: UnlockReport
    recovered: tuple[Recovered, ...]


class UnlockPresenter:
    """Asks for one vault. What was typed is never part of a state."""

    def __init__(
        self, program: Program, jobs: Jobs, navigator: Navigator, show: Callable[[UnlockState], None], folder: Path
    ) -> None:
        self._program = program
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._folder = folder
        self._handover = Handover()
        self._by: Unlock | None = None
        self._rescue: Rescue | None = None
        self._code: tuple[str, ...] = ()
        self._report = UnlockReport(())
        self._waiting: Repeating | None = None
        self._locked = False
        self.state = UnlockState(str(folder))
        self.passphrase = NewPassphrase(program.vaults, self._jobs, self._passphrase_changed)

    def start(self) -> None:
        """Show where the person stands."""
        self._show(self.state)

    def choose_way(self, way: Way) -> None:
        """Show another way in."""
        self._become(way=way, error=None, wrong_line=None, header_restored=False)

    def renew_keys(self, wished: bool) -> None:  # noqa: FBT001 - the state of one tick
        """After a compromise: the next opening is followed by new keys, or by none again."""
        self._become(renewing=wished)

    def another_vault(self) -> None:
        """Leave for the choice of a vault."""
        self._navigator.choose_vault(None)

    def by_passphrase(self, passphrase: str) -> None:
        """Open with the passphrase."""
        if passphrase:
            self._unlock(ByPassphrase(passphrase))

    def by_recovery_code(self, lines: list[str]) -> None:
        """Open with the lines of the printed code."""
        if any(line.strip() for line in lines):
            self._unlock(ByRecoveryCode("\n".join(lines)))

    def by_headquarters(self, text: str) -> None:
        """Open with what headquarters sent: the four lines, or the text of its key file."""
        if text.strip():
            self._unlock(ByEscrowIdentity(text) if _IDENTITY_MARK in text.upper() else ByEscrowText(text))

    def restore_header(self, path: Path) -> None:
        """Put the copy of the key header back from a file."""
        vaults, files, folder = self._program.vaults, self._program.files, self._folder

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            vaults.restore_header(folder, files.read_small(path))

        self._begin(work, self._header_back)

    def accept_passphrase(self) -> None:
        """Put the new passphrase in place of the lost one, and open with it."""
        if self.state.busy or self._by is None or not self.state.passphrase.ready:
            return
        if self.state.renewing:
            self._renew(self._by)
            return
        vaults, handover, folder, by = self._program.vaults, self._handover, self._folder, self._by
        new = self.passphrase.passphrase
        opened = self._opening(ByPassphrase(new))

        def work(progress: Progress, cancel: CancelToken) -> _Opened:
            # Changing what opens a vault needs it closed.
            handover.drop()
            vaults.change_passphrase(folder, by, new)
            return opened(progress, cancel)

        self._begin(work, lambda _opened: self._changed())

    def code_written(self) -> None:
        """Hide the new code and ask for it."""
        self._become(page=UnlockPage.CODE_BACK, code=(), lines_back=(Again.EMPTY,) * len(self._code))

    def show_code(self) -> None:
        """Show the new code, again if need be."""
        self._become(page=UnlockPage.CODE, code=self._code, lines_back=(), busy=False, step=None)

    def type_line(self, place: int, text: str) -> None:
        """Compare one line of the new code that is typed back."""
        lines = list(self.state.lines_back)
        lines[place] = line_back(text, self._code[place])
        self._become(lines_back=tuple(lines))

    def accept_code(self) -> None:
        """Open the vault with its new passphrase when the paper is right."""
        if self.state.code_ready and self._by is not None and not self.state.busy:
            self._begin(self._opening(self._by), lambda _opened: self._changed())

    def keep_passphrase(self) -> None:
        """Go on without a new passphrase, and without new keys."""
        if self._handover.holds:
            self._changed()
        elif self._by is not None and not self.state.busy:
            self._begin(self._opening(self._by), lambda _opened: self._changed())

    def begin_rescue(self) -> None:
        """Show how a damaged vault is saved into a new one."""
        if self._rescue is not None:
            self._become(page=UnlockPage.RESCUE)

    def leave_rescue(self) -> None:
        """Go back to the ways in; a rescue that runs is stopped."""
        if self._rescue is not None:
            self._rescue.cancel()
        self._become(page=UnlockPage.ENTER)

    def rescue(self, target: Path) -> None:
        """Save what can be saved into a new folder."""
        if self._rescue is not None:
            self._rescue.save(target)

    def open_rescued(self) -> None:
        """Ask for the passphrase of the vault that was saved."""
        rescue = self.state.rescue
        if rescue is not None and rescue.report is not None:
            self._navigator.choose_vault(Path(rescue.target))

    def go_on(self) -> None:
        """Hand the vault over to the window, after its report was read."""
        vault = self._handover.take()
        if vault is not None:
            self._navigator.opened(self._folder, vault, self._report)

    def lock(self) -> Path | None:
        """Begin anew, as soon as nothing runs: what was proved before a lock opens nothing after it.

        A new code stays, which nobody could show again, and so does a rescue; no vault is open beside them. Returns the
        folder of the vault whose passphrase has to be asked for before what is shown is seen again, if there is one.
        """
        if self.state.busy:
            # Cancelled, a long recovery that a lock always interrupts would never come to its end.
            self._locked = True
        if self.state.page in (UnlockPage.CODE, UnlockPage.CODE_BACK):
            return self._folder
        if not self.state.busy and self.state.page is not UnlockPage.RESCUE:
            self._navigator.choose_vault(self._folder)
        return None

    def close(self) -> None:
        """Cancel what runs, close a vault that nobody took, and forget every secret."""
        self._jobs.close()
        self._handover.close()
        self._by = self._rescue = None
        self._code = ()
        self._show = _nobody
        self.passphrase.forget()

    def _unlock(self, by: Unlock) -> None:
        if self.state.busy or self.state.wait_seconds:
            return
        self._by = None if isinstance(by, ByPassphrase) and not self.state.renewing else by
        self._begin(self._opening(by), self._opened, lambda error: self._not_opened(by, error))

    def _opening(self, by: Unlock) -> Callable[[Progress, CancelToken], _Opened]:
        vaults, handover, folder = self._program.vaults, self._handover, self._folder
        return lambda progress, cancel: _open(vaults, handover, folder, by, progress, cancel)

    def _opened(self, opened: _Opened) -> None:
        self._report = opened.report
        self._become(
            busy=False,
            step=None,
            recovered=opened.recovered,
            unrecovered=explain_code(opened.report.unrecovered) if opened.report.unrecovered else None,
            keys_repaired=opened.report.keys_repaired,
        )
        if self._by is not None:
            self._become(page=UnlockPage.NEW_PASSPHRASE)
            self.passphrase.suggest()
        else:
            self._report_or_go_on()

    def _renew(self, by: Unlock) -> None:
        vaults, handover, folder, new = self._program.vaults, self._handover, self._folder, self.passphrase.passphrase

        def work(_progress: Progress, _cancel: CancelToken) -> NewKeys:
            # Another database key needs the vault closed.
            handover.drop()
            return vaults.change_key(folder, by, new)

        def done(keys: NewKeys) -> None:
            self._by, self._code = ByPassphrase(new), tuple(keys.recovery_code.splitlines())
            self.passphrase.forget()
            self.show_code()
            if keys.refusal is not None:
                # The new code counts all the same.
                self._become(error=explain(keys.refusal))
            if self._locked:
                self._locked = False
                self._navigator.lock()

        self._begin(work, done, even_locked=True)

    def _changed(self) -> None:
        self._by, self._code = None, ()
        self.passphrase.forget()
        self._become(busy=False, step=None, error=None, code=(), lines_back=())
        self._report_or_go_on()

    def _report_or_go_on(self) -> None:
        if self.state.recovered or self.state.unrecovered or self.state.keys_repaired:
            self._become(page=UnlockPage.REPORT)
        else:
            self.go_on()

    def _header_back(self, _nothing: None) -> None:
        self._become(busy=False, way=Way.PASSPHRASE, header_restored=True)

    def _begin(
        self,
        work: Callable[..., object],
        done: Callable[..., object],
        failed: Callable[[Exception], object] | None = None,
        *,
        even_locked: bool = False,
    ) -> None:
        self._become(busy=True, step=None, error=None, wrong_line=None, header_restored=False)
        self._jobs.run(
            Lane.WORK,
            work,
            done if even_locked else self._unless_locked(done),
            self._unless_locked(failed or self._failed),
            lambda step: self._become(step=step),
        )

    def _unless_locked(self, act: Callable[[Any], object]) -> Callable[[Any], object]:
        return lambda outcome: self._navigator.choose_vault(self._folder) if self._locked else act(outcome)

    def _not_opened(self, by: Unlock, error: Exception) -> None:
        if isinstance(error, VaultDamaged):
            # The same secret opens what can still be read.
            self._rescue = Rescue(
                self._program.vaults, self._jobs, self._folder, by, lambda state: self._become(rescue=state)
            )
            self._become(rescue=self._rescue.state)
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._become(busy=False, step=None)
        if isinstance(error, UnlockTooSoon):
            self._wait(int(error.facts["seconds"]))
        elif isinstance(error, RecoveryCodeLineWrong):
            self._become(error=explain(error), wrong_line=int(error.facts["line"]))
        elif isinstance(error, KeyHeaderLost):
            self._become(error=explain(error), way=Way.KEY_HEADER)
        else:
            self._become(error=explain(error))

    def _wait(self, seconds: int) -> None:
        self._become(wait_seconds=seconds)
        if self._waiting is None:
            self._waiting = self._jobs.every(1.0, self._second_passed)

    def _second_passed(self) -> None:
        left = max(self.state.wait_seconds - 1, 0)
        if left == 0 and self._waiting is not None:
            self._waiting.stop()
            self._waiting = None
        self._become(wait_seconds=left)

    def _passphrase_changed(self, state: NewPassphraseState) -> None:
        self._become(passphrase=state)

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _open(
    vaults: Vaults, handover: Handover, folder: Path, by: Unlock, progress: Progress, cancel: CancelToken
) -> _Opened:
    vault, report = vaults.unlock(folder, by, progress, cancel)
    try:
        recovered = _told(vault, report)
    except BaseException:
        vault.close()
        raise
    handover.put(vault)
    return _Opened(report, recovered)


def _told(vault: StationVault, report: UnlockReport) -> tuple[Recovered, ...]:
    return tuple(
        Recovered(vault.testimonies.get(found.testimony_id).case_code, found.seconds, found.chunks_lost)
        for found in report.recovered
    )


def _nobody(_state: UnlockState) -> None:
    """Show nothing any more."""

"""The first run: making a vault in calm steps, opening one that is there, or leaving for the demo."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import IntEnum, auto
from pathlib import Path
from typing import TypeVar

from app.domain.folder_kind import FolderKind
from app.domain.machine import Look
from app.domain.people import Role
from app.errors.base import SaksiError
from app.errors.storage import AlreadyExists, FileMissing, StorageError
from app.errors.vault import VaultMissing
from app.jobs import CancelToken, Progress
from app.ports.vault import NewVault
from app.usecases.escrow import KeyKeeper, key_keeper, with_keeper
from app.usecases.trust import WordsCompared, trust_card
from app.usecases.unlock import UnlockReport
from ui.errors import Explained, explain
from ui.presenters.handover import Handover
from ui.presenters.jobs import Jobs, Lane
from ui.presenters.navigation import Navigator
from ui.presenters.new_passphrase import NOTHING_CHOSEN, Again, NewPassphrase, NewPassphraseState
from ui.presenters.typed_code import all_same, line_back
from ui.program import Program

T = TypeVar("T")


class Page(IntEnum):
    """The steps, in their order."""

    WELCOME = auto()
    OFFICE = auto()
    PASSPHRASE = auto()
    KEEPERS = auto()
    MAKING = auto()
    CODE = auto()
    CODE_BACK = auto()
    CHECKLIST = auto()


@dataclass(frozen=True, slots=True)
class KeeperLine:
    """A key keeper that was read; `compared` once a person has said that the words, or the file, are right."""

    keeper: KeyKeeper
    compared: bool = False


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """`holds_vault` says that the chosen folder is a vault already; `code` is there on the page CODE only."""

    page: Page = Page.WELCOME
    folder: str = ""
    name: str = ""
    role: Role = Role.STATION
    passphrase: NewPassphraseState = NOTHING_CHOSEN
    keepers: tuple[KeeperLine, ...] = ()
    code: tuple[str, ...] = field(default=(), repr=False)
    lines_back: tuple[Again, ...] = ()
    looks: tuple[Look, ...] = ()
    holds_vault: bool = False
    busy: bool = False
    error: Explained | None = None

    @property
    def keepers_ready(self) -> bool:
        """Whether nobody is left whose words were not compared."""
        return all(line.compared for line in self.keepers)

    @property
    def code_ready(self) -> bool:
        """Whether the whole code was typed back."""
        return all_same(self.lines_back)


class FirstRunPresenter:
    """Walks through the steps. `folder` is offered for the vault."""

    def __init__(
        self,
        program: Program,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[FirstRunState], None],
        folder: Path,
    ) -> None:
        self._program = program
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._handover = Handover()
        self._code: tuple[str, ...] = ()
        self._locked = False
        self.state = FirstRunState(folder=str(folder))
        self.passphrase = NewPassphrase(program.vaults, self._jobs, self._passphrase_changed)

    def start(self) -> None:
        """Show where the person stands."""
        self._show(self.state)

    def try_demo(self) -> None:
        """Leave for the demo."""
        self._navigator.try_demo()

    def open_existing(self, folder: Path) -> None:
        """Go to the unlocking of a vault, if there is one in this folder."""
        self._look_at(folder, lambda kind: self._open_if(kind, folder))

    def create(self) -> None:
        """Begin with the first step of making a vault."""
        self._go(Page.OFFICE)

    def back(self) -> None:
        """Go one step back, where that is possible: a vault that is made is not unmade."""
        before = {Page.OFFICE: Page.WELCOME, Page.PASSPHRASE: Page.OFFICE, Page.KEEPERS: Page.PASSPHRASE}
        if self.state.page is Page.CODE_BACK:
            self._show_code()
        elif self.state.page in before:
            self._go(before[self.state.page])

    def choose_office(self, folder: Path, name: str, role: Role) -> None:
        """Take the folder, and the office's name and role; go on if a vault can be made there."""
        self._become(folder=str(folder), name=name.strip(), role=role)
        self._look_at(folder, self._office_looked)

    def accept_passphrase(self) -> None:
        """Go on with the passphrase that was chosen and typed once more."""
        if self.state.passphrase.ready:
            self._go(Page.KEEPERS)

    def add_keeper(self, path: Path) -> None:
        """Read the card or key file of headquarters."""
        files, cards = self._program.files, self._program.cards

        def work(_progress: Progress, _cancel: CancelToken) -> KeyKeeper:
            return key_keeper(cards, files.read_small(path))

        self._begin(work, self._keeper_read)

    def compare_keeper(self, place: int, compared: bool) -> None:  # noqa: FBT001 - the state of one tick
        """Say that the words of a keeper were compared, or take it back."""
        lines = list(self.state.keepers)
        lines[place] = replace(lines[place], compared=compared)
        self._become(keepers=tuple(lines))

    def remove_keeper(self, place: int) -> None:
        """Take a keeper off the list."""
        self._become(keepers=(*self.state.keepers[:place], *self.state.keepers[place + 1 :]), error=None)

    def make(self) -> None:
        """Make the vault."""
        if self.state.busy or not (self.state.passphrase.ready and self.state.keepers_ready):
            return
        self._become(page=Page.MAKING, busy=True, error=None)
        self._jobs.run(Lane.WORK, self._making(), self._made, self._not_made)

    def code_written(self) -> None:
        """Hide the code and ask for it."""
        self._become(page=Page.CODE_BACK, code=(), lines_back=(Again.EMPTY,) * len(self._code))

    def type_line(self, place: int, text: str) -> None:
        """Compare one line of the code that is typed back."""
        lines = list(self.state.lines_back)
        lines[place] = line_back(text, self._code[place])
        self._become(lines_back=tuple(lines))

    def accept_code(self) -> None:
        """Go on when the paper is right; the code is forgotten here."""
        if self.state.code_ready:
            self._code = ()
            self._go(Page.CHECKLIST)
            self.look_again()

    def look_again(self) -> None:
        """Look at what protects this computer."""
        machine, folder = self._program.machine, Path(self.state.folder)
        self._begin(
            lambda _progress, _cancel: tuple(machine.look(folder)), lambda looks: self._become(looks=looks, busy=False)
        )

    def finish(self) -> None:
        """Hand the new vault over to the window; one that a lock has closed is asked for."""
        folder, vault = Path(self.state.folder), self._handover.take()
        if vault is not None:
            self._navigator.opened(folder, vault, UnlockReport(()))
        else:
            self._navigator.choose_vault(folder)

    def lock(self) -> Path | None:
        """Close the vault that was made; everything else stays, and the code above all, which is shown only here.

        Returns the folder of that vault while its code is there: its passphrase has to be asked for before.
        """
        if self.state.page is Page.MAKING:
            self._locked = True
            return None
        self._handover.drop()
        return Path(self.state.folder) if self.state.page in (Page.CODE, Page.CODE_BACK) else None

    def close(self) -> None:
        """Cancel what runs, close a vault that nobody took, and forget every secret."""
        self._jobs.close()
        self._handover.close()
        self._code = ()
        self._show = _nobody
        self.passphrase.forget()

    def _open_if(self, kind: FolderKind, folder: Path) -> None:
        if kind is FolderKind.VAULT:
            self._become(busy=False)
            self._navigator.choose_vault(folder)
        else:
            self._become(busy=False, error=explain(VaultMissing()))

    def _office_looked(self, kind: FolderKind) -> None:
        refused = {FolderKind.TAKEN: AlreadyExists(), FolderKind.UNREACHABLE: FileMissing()}
        self._become(busy=False, holds_vault=kind is FolderKind.VAULT)
        if kind in refused:
            self._become(error=explain(refused[kind]))
        elif kind is FolderKind.FREE:
            self._go(Page.PASSPHRASE)
            if not self.passphrase.state.suggested:
                self.passphrase.suggest()

    def _keeper_read(self, keeper: KeyKeeper) -> None:
        try:
            keepers = with_keeper([line.keeper for line in self.state.keepers], keeper)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            self._failed(error)
            return
        known = {line.keeper: line for line in self.state.keepers}
        self._become(keepers=tuple(known.get(one, KeeperLine(one)) for one in keepers), busy=False)

    def _making(self) -> Callable[[Progress, CancelToken], str]:
        vaults, handover, folder = self._program.vaults, self._handover, Path(self.state.folder)
        keepers = [line.keeper for line in self.state.keepers]
        new = NewVault(
            passphrase=self.passphrase.passphrase,
            name=self.state.name,
            role=self.state.role,
            escrow=[keeper.recipient for keeper in keepers],
        )

        def work(_progress: Progress, _cancel: CancelToken) -> str:
            vault, code = vaults.create(folder, new)
            handover.put(vault)
            for keeper in keepers:
                # The vault is made and its code must be shown: a card that is not taken can be read again later.
                with suppress(SaksiError):
                    if keeper.card is not None:
                        trust_card(vault.contacts, keeper.card, WordsCompared())
            return code

        return work

    def _made(self, code: str) -> None:
        self._code = tuple(code.splitlines())
        self.passphrase.forget()
        self._show_code()
        if self._locked:
            self._locked = False
            self._navigator.lock()

    def _show_code(self) -> None:
        self._become(page=Page.CODE, code=self._code, lines_back=(), busy=False)

    def _not_made(self, error: Exception) -> None:
        self._locked = False
        page = Page.OFFICE if isinstance(error, StorageError) else Page.KEEPERS
        self._become(page=page, busy=False, error=explain(error))

    def _passphrase_changed(self, state: NewPassphraseState) -> None:
        self._become(passphrase=state)

    def _look_at(self, folder: Path, done: Callable[[FolderKind], None]) -> None:
        vaults = self._program.vaults
        self._begin(lambda _progress, _cancel: vaults.kind_of(folder), done)

    def _begin(self, work: Callable[[Progress, CancelToken], T], done: Callable[[T], None]) -> None:
        self._become(busy=True, error=None)
        self._jobs.run(Lane.WORK, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._become(busy=False, error=explain(error))

    def _go(self, page: Page) -> None:
        self._become(page=page, error=None, holds_vault=False)

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _nobody(_state: FirstRunState) -> None:
    """Show nothing any more."""

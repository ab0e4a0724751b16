"""A presenter of the unlocking beside a real vault."""

from pathlib import Path

from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator
from tests.vault_fixtures import PASSPHRASE
from ui.presenters.unlock import UnlockPresenter, UnlockState
from ui.program import Program

NEW = "eleven quiet boats leave the misty harbour"


class Unlocking:
    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.jobs = HandJobs()
        self.navigator = QuietNavigator()
        self.shown: list[UnlockState] = []
        self.presenter = UnlockPresenter(program, self.jobs, self.navigator, self.shown.append, folder)
        self.presenter.start()

    @property
    def state(self) -> UnlockState:
        return self.shown[-1]

    @property
    def code(self) -> str | None:
        return self.state.error and self.state.error.code

    def finish(self) -> None:
        self.jobs.finish()

    def by_passphrase(self, text: str = PASSPHRASE) -> None:
        self.presenter.by_passphrase(text)
        self.finish()

    def by_code(self, code: str) -> None:
        self.presenter.by_recovery_code(code.splitlines())
        self.finish()

    def choose_new(self, text: str = NEW) -> None:
        self.presenter.passphrase.choose_own(True)
        self.presenter.passphrase.type_own(text)
        self.presenter.passphrase.type_again(text)
        self.finish()

    def opens_by(self, passphrase: str) -> bool:
        """Whether the vault, which nobody holds any more, opens with this."""
        vault, _ = self.program.vaults.unlock(self.folder, ByPassphrase(passphrase), no_progress, CancelToken())
        vault.close()
        return True

    def let_go(self) -> None:
        self.presenter.close()
        for _, vault, _ in self.navigator.handed:
            vault.close()

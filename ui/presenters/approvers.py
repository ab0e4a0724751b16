"""Who may approve that a child's testimony leaves: added by themselves, with a passphrase of their own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.unlocking import ByPassphrase
from app.errors.vault import WrongPassphrase
from app.usecases.approve import add_approver
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.presenters.new_passphrase import NOTHING_CHOSEN, NewPassphrase, NewPassphraseState
from ui.program import StationVault, Vaults


@dataclass(frozen=True, slots=True)
class ApproversState:
    """`codes` may approve now. `adding` while somebody chooses; `leaving` is who is about to be taken away."""

    codes: tuple[str, ...] = ()
    adding: bool = False
    code: str = ""
    passphrase: NewPassphraseState = NOTHING_CHOSEN
    leaving: str = ""
    busy: bool = False
    error: Explained | None = None

    @property
    def ready(self) -> bool:
        """Whether somebody can be added."""
        return bool(self.code) and self.passphrase.ready and not self.busy


class ApproversPresenter:
    """The passphrase is forgotten as soon as it was used, or not."""

    def __init__(
        self,
        vaults: Vaults,
        vault: StationVault,
        folder: Path,
        jobs: Jobs,
        show: Callable[[ApproversState], object],
    ) -> None:
        self._vaults = vaults
        self._vault = vault
        self._folder = folder
        self._jobs = jobs.scope()
        self._show = show
        self._state = ApproversState()
        self.passphrase = NewPassphrase(vaults, self._jobs, self._chosen)

    def visit(self) -> None:
        """Look who may approve."""
        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: self._codes(), self._known, self._failed)

    def begin(self) -> None:
        """Somebody is to be added."""
        self._set(replace(self._state, adding=True, code="", leaving="", error=None))
        self.passphrase.suggest()

    def give_up(self) -> None:
        """Nobody is added or taken away."""
        self.passphrase.forget()
        self._set(replace(self._state, adding=False, code="", leaving="", error=None))

    def set_code(self, code: str) -> None:
        """Take their short code."""
        self._set(replace(self._state, code=code.strip(), error=None))

    def add(self) -> None:
        """Make their keys. The passphrase of the vault is refused: two keys in one hand are one key."""
        if not self._state.ready:
            return
        code, passphrase = self._state.code, self.passphrase.passphrase
        self._set(replace(self._state, busy=True, error=None))

        def work() -> tuple[str, ...]:
            add_approver(self._vault.approvals, self._opens, code, passphrase)
            return self._codes()

        self._jobs.run(Lane.WORK, lambda _progress, _cancel: work(), self._known, self._failed)

    def ask_to_remove(self, code: str) -> None:
        """The first press."""
        self._set(replace(self._state, leaving=code, adding=False, error=None))

    def remove(self) -> None:
        """The second press: they sign nothing more; what they signed stands."""
        code = self._state.leaving
        if not code or self._state.busy:
            return
        self._set(replace(self._state, busy=True))

        def work() -> tuple[str, ...]:
            self._vault.approvals.remove(code)
            return self._codes()

        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: work(), self._known, self._failed)

    def close(self) -> None:
        """Forget what was typed, and show nothing more."""
        self._jobs.close()
        self.passphrase.forget()

    def _opens(self, passphrase: str) -> bool:
        try:
            self._vaults.confirm(self._folder, ByPassphrase(passphrase))
        except WrongPassphrase:
            return False
        return True

    def _codes(self) -> tuple[str, ...]:
        return tuple(one.code for one in self._vault.approvals.approvers() if one.active)

    def _known(self, codes: tuple[str, ...]) -> None:
        self.passphrase.forget()
        self._set(ApproversState(codes))

    def _failed(self, error: Exception) -> None:
        self._set(replace(self._state, busy=False, error=explain(error)))

    def _chosen(self, passphrase: NewPassphraseState) -> None:
        self._set(replace(self._state, passphrase=passphrase))

    def _set(self, state: ApproversState) -> None:
        self._state = state
        self._show(state)

"""Another interpreter while it is recorded: written down at once, and a place in the sound that says so."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.interpreting import Lack, lack_of
from app.domain.interview import Answered, Interpreter
from app.ports.clock import Clock
from app.usecases.interpreting import came, left, refuse
from ui.errors import Explained, explain
from ui.presenters.jobs import JobScope, Lane
from ui.program import StationVault


@dataclass(frozen=True, slots=True)
class ChangeState:
    """`draft` is who is about to come, None while nobody asks for another; `lack` is what kept the last one from it."""

    now: Interpreter | None = None
    draft: Interpreter | None = None
    lack: Lack | None = None
    error: Explained | None = None

    @property
    def may_come(self) -> bool:
        """Whether the draft may interpret."""
        return self.draft is not None and lack_of(self.draft) is None


NO_CHANGE = ChangeState()


class InterpreterChange:
    """Its presses belong to a running recording of `testimony_id`."""

    def __init__(
        self,
        vault: Callable[[], StationVault],
        clock: Clock,
        jobs: JobScope,
        placed: Callable[[str], None],
        show: Callable[[ChangeState], None],
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._jobs = jobs
        self._placed = placed
        self._show = show
        self._testimony_id = ""
        self.state = ChangeState()

    def begin(self, testimony_id: str) -> None:
        """Learn of which testimony it is, and who interprets now."""
        self._testimony_id = testimony_id
        self._set(ChangeState())
        self._jobs.run(
            Lane.VAULT,
            lambda _progress, _cancel: self._vault().interviews.of(testimony_id).interpreter,
            lambda interpreter: self._set(replace(self.state, now=interpreter)),
            self._failed,
        )

    def ask(self) -> None:
        """Somebody else is to interpret, or not after all."""
        if self._testimony_id:
            self._set(replace(self.state, draft=None if self.state.draft is not None else Interpreter(""), error=None))

    def write(self, draft: Interpreter) -> None:
        """Take what is known of them."""
        if self.state.draft is not None:
            self._set(replace(self.state, draft=draft))

    def come(self) -> None:
        """They interpret from now on, if they may."""
        draft = self.state.draft
        if draft is not None and self.state.may_come:
            at = self._clock.now()
            self._placed(draft.code)
            self._run(lambda vault, one: came(vault, one, draft, at), draft)

    def refused(self) -> None:
        """The person does not want who interprets now: that is reason enough."""
        at, now = self._clock.now(), self.state.now
        if self._testimony_id:
            self._placed("")
            no = replace(now or Interpreter(""), accepted=Answered.NO)
            self._run(lambda vault, one: refuse(vault, one, at), no)

    def go_without(self) -> None:
        """Nobody interprets from now on."""
        at = self._clock.now()
        if self._testimony_id:
            self._placed("")
            self._run(lambda vault, one: left(vault, one, at), None)

    def _run(self, work: Callable[[StationVault, str], object], after: Interpreter | None) -> None:
        testimony_id = self._testimony_id

        def done(_: object) -> None:
            self._set(ChangeState(now=after, lack=None if after is None else lack_of(after)))

        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: work(self._vault(), testimony_id), done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._set(replace(self.state, error=explain(error)))

    def _set(self, state: ChangeState) -> None:
        self.state = state
        self._show(state)

"""After an interview: services that were named, how it was, a code on paper; later, what became of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.interview import TEXT_LIMIT_CHARACTERS, InterviewSheet, KeptSheet
from app.domain.template import Template
from app.jobs import CancelToken, Progress
from app.ports.clock import Clock
from app.usecases.afterwards import keep_closing, tell_back
from app.usecases.reading import may_read
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import StationVault


@dataclass(frozen=True, slots=True)
class AfterwardsState:
    """`sheet` is what is kept; `referrals`, `debriefing` and `told` are what is shown and may not be kept yet.

    `code` is the paper code, shown until somebody leaves and stored nowhere. `history` are all sheets, in order;
    `readable`: consent lets them be read here.
    """

    loaded: bool = False
    sheet: InterviewSheet = InterviewSheet()  # noqa: RUF009 - frozen
    history: tuple[KeptSheet, ...] = ()
    readable: bool = True
    referrals: tuple[str, ...] = ()
    debriefing: str = ""
    told: str = ""
    code: str = ""
    template: Template | None = None
    busy: bool = False
    error: Explained | None = None

    @property
    def changed(self) -> bool:
        """Whether what is shown of the closing is not kept yet."""
        return (self.referrals, self.debriefing) != (self.sheet.referrals, self.sheet.debriefing)

    @property
    def may_tell(self) -> bool:
        """Whether there is something to keep of what the person was told."""
        return self.loaded and not self.busy and bool(self.told.strip())


@dataclass(frozen=True, slots=True)
class _Found:
    history: tuple[KeptSheet, ...]
    readable: bool


def _look(vault: StationVault, testimony_id: str) -> _Found:
    readable = may_read(vault.reading_rooms(), testimony_id).allowed
    return _Found(tuple(vault.interviews.history(testimony_id)), readable)


class AfterwardsPresenter:
    """Of one testimony at a time."""

    def __init__(
        self, vault: StationVault, clock: Clock, jobs: Jobs, show: Callable[[AfterwardsState], object]
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._jobs = jobs.scope()
        # What a person wrote is kept even when they have gone on, so nothing cancels it.
        self._keeping = jobs.scope()
        self._closed = False
        self._show = show
        self._testimony_id = ""
        self._asked: tuple[tuple[str, ...], str] | None = None
        self.state = AfterwardsState()

    def visit(self, testimony_id: str) -> None:
        """Show what is kept of a testimony."""
        self._testimony_id = testimony_id
        self._asked = None
        self._become(AfterwardsState(template=self.state.template))
        self._run(self._jobs, testimony_id, lambda: _look(self._vault, testimony_id), self._read)

    def use(self, template: Template) -> None:
        """This template is in use."""
        self._become(replace(self.state, template=template))

    def toggle_referral(self, code: str) -> None:
        """Say that the person was given this service, or was not."""
        given = self.state.referrals
        referrals = tuple(one for one in given if one != code) if code in given else (*given, code)
        self._become(replace(self.state, referrals=referrals))

    def set_debriefing(self, text: str) -> None:
        """Write down how it was."""
        self._become(replace(self.state, debriefing=text[:TEXT_LIMIT_CHARACTERS]))

    def set_told(self, text: str) -> None:
        """Write down what the person is told became of it."""
        self._become(replace(self.state, told=text[:TEXT_LIMIT_CHARACTERS]))

    def keep(self) -> None:
        """Keep the closing, where something changed."""
        if not self.state.busy:
            self._keep()

    def _keep(self) -> None:
        state, testimony_id = self.state, self._testimony_id
        closing = (state.referrals, state.debriefing)
        if not state.loaded or closing == (self._asked or (state.sheet.referrals, state.sheet.debriefing)):
            return
        self._asked = closing
        template = "" if state.template is None else state.template.name
        interviews = self._vault.interviews
        self._become(replace(state, busy=True, error=None))
        self._run(
            self._keeping,
            testimony_id,
            lambda: keep_closing(interviews, testimony_id, state.referrals, state.debriefing, template),
            self._kept,
        )

    def tell(self) -> None:
        """Keep that the person was told this, today."""
        state, testimony_id = self.state, self._testimony_id
        if not state.may_tell:
            return
        interviews, today = self._vault.interviews, self._clock.now().date()
        self._become(replace(state, busy=True, error=None))
        told = state.told.strip()
        self._run(self._keeping, testimony_id, lambda: tell_back(interviews, testimony_id, told, today), self._was_told)

    def give_code(self) -> None:
        """Make a code on paper with which the person can take consent back; it is shown once."""
        testimony_id = self._testimony_id
        if not self.state.loaded or self.state.busy or self.state.code:
            return
        self._become(replace(self.state, busy=True, error=None))
        self._run(self._jobs, testimony_id, lambda: self._vault.paper_codes.give(testimony_id), self._given)

    def close(self) -> None:
        """Keep the closing, and show nothing more."""
        self._closed = True
        self._keep()
        self._jobs.close()

    def _run(self, jobs: Jobs, testimony_id: str, work: Callable[[], object], done: Callable[..., None]) -> None:
        def job(_progress: Progress, _cancel: CancelToken) -> object:
            return work()

        # What is about another testimony by now is not shown.
        jobs.run(
            Lane.VAULT,
            job,
            lambda answer: done(answer) if testimony_id == self._testimony_id else None,
            lambda error: self._failed(error) if testimony_id == self._testimony_id else None,
        )

    def _read(self, found: "_Found") -> None:
        sheet = found.history[-1].sheet if found.history else InterviewSheet()
        self._become(
            replace(
                self.state,
                loaded=True,
                sheet=sheet,
                history=found.history,
                readable=found.readable,
                referrals=sheet.referrals,
                debriefing=sheet.debriefing,
            )
        )

    def _kept(self, sheet: InterviewSheet) -> None:
        self._become(replace(self.state, busy=False, sheet=sheet))

    def _was_told(self, sheet: InterviewSheet) -> None:
        self._become(replace(self.state, busy=False, sheet=sheet, told=""))

    def _given(self, code: str) -> None:
        self._become(replace(self.state, busy=False, code=code))

    def _failed(self, error: Exception) -> None:
        self._asked = None
        self._become(replace(self.state, busy=False, error=explain(error)))

    def _become(self, state: AfterwardsState) -> None:
        self.state = state
        if not self._closed:
            self._show(state)

"""Before an interview begins: risk, place, needs; or not now."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.before import Advice, Before, advise, before_of
from app.domain.interview import TEXT_LIMIT_CHARACTERS, Answered, Need
from app.domain.template import Template
from app.jobs import CancelToken, Progress
from app.usecases.before import not_now
from ui.errors import Explained, explain
from ui.presenters.jobs import JobScope, Lane
from ui.presenters.navigation import Goal, Navigator
from ui.program import StationVault

YES_OR_NO = (Answered.YES, Answered.NO, Answered.UNSURE)


@dataclass(frozen=True, slots=True)
class BeforeState:
    """`kept_as` is the case code under which it was kept that it was not now; then nothing else is shown."""

    existing: bool = False
    open: bool = False
    before: Before = Before()  # noqa: RUF009 - frozen
    kept_as: str = ""
    template: Template | None = None
    busy: bool = False
    error: Explained | None = None

    @property
    def advice(self) -> tuple[Advice, ...]:
        """What somebody should hear now."""
        return advise(self.before)

    @property
    def written(self) -> bool:
        """Whether anything was written down."""
        return replace(self.before, template="") != Before()


class BeforePresenter:
    """`changed` hears of everything that is written down; it is kept with the testimony, once there is one."""

    def __init__(
        self,
        vault: StationVault,
        jobs: JobScope,
        navigator: Navigator,
        changed: Callable[[Before | None], None],
        show: Callable[[BeforeState], None],
    ) -> None:
        self._vault = vault
        self._jobs = jobs
        self._navigator = navigator
        self._changed = changed
        self._show = show
        self._visits = 0
        self.state = BeforeState()

    def visit(self, testimony_id: str = "") -> None:
        """Begin anew, with what is written down of a testimony that is there."""
        self._visits += 1
        visit = self._visits
        self._changed(None)
        self._become(BeforeState(existing=bool(testimony_id), template=self.state.template))
        if testimony_id:
            self._jobs.run(
                Lane.VAULT,
                lambda _progress, _cancel: before_of(self._vault.interviews.of(testimony_id)),
                lambda before: self._known(visit, before),
                self._failed,
            )

    def use(self, template: Template) -> None:
        """This template is in use."""
        self._become(replace(self.state, template=template))

    def toggle(self) -> None:
        """Open the card, or close it; what was written stays."""
        self._become(replace(self.state, open=not self.state.open))

    def set_private(self, answer: Answered) -> None:
        """Say whether nobody can hear; the same answer once more takes it back."""
        self._write(private_place=_turned(self.state.before.private_place, answer))

    def set_interviewed(self, answer: Answered) -> None:
        """Say whether the person told it to somebody before."""
        self._write(interviewed_before=_turned(self.state.before.interviewed_before, answer))

    def set_detained(self, answer: Answered) -> None:
        """Say whether the person is held or watched."""
        self._write(detained=_turned(self.state.before.detained, answer))

    def set_risk(self, text: str) -> None:
        """Write down how we see the risk."""
        self._write(risk=text[:TEXT_LIMIT_CHARACTERS])

    def set_their_words(self, text: str) -> None:
        """Write down how the person sees it."""
        self._write(risk_in_their_words=text[:TEXT_LIMIT_CHARACTERS])

    def set_interviewed_by(self, text: str) -> None:
        """Write down by whom, as an office or a kind of person."""
        self._write(interviewed_by=text[:TEXT_LIMIT_CHARACTERS])

    def toggle_need(self, need: Need) -> None:
        """Say that the person needs this, or does not."""
        needs = self.state.before.needs
        self._write(needs=tuple(one for one in Need if (one in needs) != (one is need)))

    def set_needs_note(self, text: str) -> None:
        """Write down more about it."""
        self._write(needs_note=text[:TEXT_LIMIT_CHARACTERS])

    def not_now(self, case_code: str) -> None:
        """No interview for now: keep that, and none of what was written."""
        if self.state.existing or self.state.busy or self.state.kept_as:
            return
        vault, template = self._vault, self._template_name()

        def work(_progress: Progress, _cancel: CancelToken) -> str:
            return not_now(vault.testimonies, vault.interviews, case_code, template)

        self._become(replace(self.state, busy=True, error=None))
        self._jobs.run(Lane.VAULT, work, self._kept, self._failed)

    def leave(self) -> None:
        """Go back to the library."""
        self._navigator.go(Goal.LIBRARY)

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _write(self, **changes: object) -> None:
        before = replace(self.state.before, template=self._template_name(), **changes)  # type: ignore[arg-type]
        self._become(replace(self.state, before=before))
        self._changed(before)

    def _template_name(self) -> str:
        return "" if self.state.template is None else self.state.template.name

    def _known(self, visit: int, before: Before) -> None:
        if visit == self._visits and not self.state.written:
            self._become(replace(self.state, before=before))

    def _kept(self, case_code: str) -> None:
        self._changed(None)
        kept = BeforeState(template=self.state.template, kept_as=case_code)
        self._become(kept)

    def _failed(self, error: Exception) -> None:
        self._become(replace(self.state, busy=False, error=explain(error)))

    def _become(self, state: BeforeState) -> None:
        self.state = state
        self._show(state)


def _turned(now: Answered, answer: Answered) -> Answered:
    return Answered.UNASKED if answer is now else answer

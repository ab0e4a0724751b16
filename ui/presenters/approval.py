"""A second person approves that a child's testimony leaves: who, for whom, and exactly what."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.consent import ConsentRecord, Question
from app.domain.consent_gate import Item, Matter, Reason, decide
from app.domain.testimony import PartKind, Testimony
from app.ports.clock import Clock
from app.usecases.approve import OWN_STAFF, approvable, approve
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import StationVault


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would leave: how much of each."""

    recordings: int = 0
    seconds: float = 0.0
    attachments: int = 0
    texts: int = 0


NOTHING = Leaving()


@dataclass(frozen=True, slots=True)
class Choice:
    """One kind of recipient, and why it may not leave there; GRANTED where nothing is missing any more."""

    question: Question
    reason: Reason


@dataclass(frozen=True, slots=True)
class ApprovalState:
    """`needed`: it is a child's, or may be one. `wanted` is what is about to be approved, by `code`."""

    needed: bool = False
    case_code: str = ""
    revision: int = 0
    leaving: Leaving = NOTHING
    choices: tuple[Choice, ...] = ()
    approvers: tuple[str, ...] = ()
    code: str = ""
    wanted: frozenset[Question] = frozenset()
    busy: bool = False
    error: Explained | None = None

    @property
    def missing(self) -> tuple[Question, ...]:
        """What only waits for a second person."""
        return tuple(one.question for one in self.choices if one.reason is Reason.APPROVAL_MISSING)

    @property
    def ready(self) -> bool:
        """Whether a passphrase is all that is missing."""
        return bool(self.code and self.wanted) and not self.busy


@dataclass(frozen=True, slots=True)
class _Found:
    testimony: Testimony
    record: ConsentRecord
    leaving: Leaving
    approvers: tuple[str, ...]


class ApprovalPresenter:
    """Reads anew whenever something may have changed; no passphrase stays here."""

    def __init__(
        self,
        vault: StationVault,
        clock: Clock,
        jobs: Jobs,
        show: Callable[[ApprovalState], object],
        changed: Callable[[], object],
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._jobs = jobs.scope()
        self._show = show
        self._changed = changed
        self._testimony_id = ""
        self._state = ApprovalState()

    def visit(self, testimony_id: str) -> None:
        """Look at a testimony."""
        self._testimony_id = testimony_id
        self._set(ApprovalState())
        self._look()

    def choose(self, code: str) -> None:
        """Say who approves."""
        self._set(replace(self._state, code=code if code in self._state.approvers else "", error=None))

    def toggle(self, question: Question) -> None:
        """Approve this too, or not after all."""
        if question in self._state.missing:
            self._set(replace(self._state, wanted=self._state.wanted ^ {question}, error=None))

    def approve(self, passphrase: str) -> None:
        """Sign what is chosen, as it is now."""
        state, testimony_id = self._state, self._testimony_id
        if not state.ready:
            return
        wanted = sorted(state.wanted)
        self._set(replace(state, busy=True, error=None))
        self._jobs.run(
            Lane.WORK,
            lambda _progress, _cancel: approve(self._vault.approvals, state.code, passphrase, testimony_id, wanted),
            lambda _approval: self._approved(),
            self._failed,
        )

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _look(self) -> None:
        testimony_id = self._testimony_id
        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: self._find(testimony_id), self._found, self._failed)

    def _find(self, testimony_id: str) -> _Found:
        vault = self._vault
        parts = vault.testimonies.parts(testimony_id)
        recordings = vault.recordings.of(testimony_id)
        return _Found(
            vault.testimonies.get(testimony_id),
            vault.consents.of(testimony_id),
            Leaving(
                recordings=len(recordings),
                seconds=sum(one.seconds for one in recordings),
                attachments=sum(part.kind is PartKind.ATTACHMENT for part in parts),
                texts=sum(vault.transcripts.current(one.part_id) is not None for one in recordings),
            ),
            tuple(one.code for one in vault.approvals.approvers() if one.active),
        )

    def _found(self, found: _Found) -> None:
        today, state = self._clock.now().date(), self._state
        item = Item(Matter.TESTIMONY, revision=found.testimony.revision)
        choices = tuple(Choice(one, decide(found.record, one, item, today).reason) for one in approvable())
        shown = replace(
            state,
            needed=found.record.counts_as_child,
            case_code=found.testimony.case_code,
            revision=found.testimony.revision,
            leaving=found.leaving,
            choices=choices,
            approvers=found.approvers,
            code=state.code if state.code in found.approvers else next(iter(found.approvers), ""),
            busy=False,
        )
        kept = state.wanted & frozenset(shown.missing)
        first = frozenset({OWN_STAFF} & set(shown.missing)) if not state.case_code else kept
        self._set(replace(shown, wanted=first))

    def _approved(self) -> None:
        self._changed()
        self._look()

    def _failed(self, error: Exception) -> None:
        self._set(replace(self._state, busy=False, error=explain(error)))

    def _set(self, state: ApprovalState) -> None:
        self._state = state
        self._show(state)

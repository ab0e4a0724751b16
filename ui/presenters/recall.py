"""Withdrawals that others told of: what each asks for, what became of our copies, and the signed answer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.consent import RecipientKind
from app.domain.recall import RecallAnswer, RecallGiven, Remains, Why, unfit
from app.domain.stick import Stick
from app.jobs import CancelToken, Progress
from app.usecases.recall import give_recall
from app.usecases.recall_list import AnsweredBy, RecallList, ToldBy, all_told, answers_of_others
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.presenters.navigation import Goal, Navigator
from ui.program import Program, StationVault

Key = tuple[str, str]
"""Which withdrawal: the station that told of it, and the testimony."""


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """What somebody says cannot be called back, as they type it. An empty `name` or `note` says nothing."""

    printed: bool = False
    published: bool = False
    name: str = ""
    kind: RecipientKind = RecipientKind.PARTNER
    note: str = ""

    @property
    def remains(self) -> tuple[Remains, ...]:
        """The same as it is signed."""
        name, note = " ".join(self.name.split()), " ".join(self.note.split())
        said = (
            (self.printed, Remains(Why.PRINTED)),
            (self.published, Remains(Why.PUBLISHED)),
            (bool(name), Remains(Why.HANDED_ON, name, self.kind)),
            (bool(note), Remains(Why.OTHER, note=note)),
        )
        return tuple(one for wanted, one in said if wanted)


NOTHING_OUT_OF_REACH = OutOfReach()
NOTHING_TOLD = RecallList()


@dataclass(frozen=True, slots=True)
class RecallState:
    """`done` is what was chosen: None while nothing was. `others` are answers to us about the testimony that is shown.

    `given` is the answer that was just written, into `folder`.
    """

    read: bool = False
    told: RecallList = NOTHING_TOLD
    key: Key | None = None
    others: tuple[AnsweredBy, ...] = ()
    done: bool | None = None
    beyond: OutOfReach = NOTHING_OUT_OF_REACH
    sticks: tuple[Stick, ...] = ()
    folder: str = ""
    writing: bool = False
    given: RecallGiven | None = None
    error: Explained | None = None

    @property
    def shown(self) -> ToldBy | None:
        """The withdrawal that is shown in full."""
        return next((one for one in self.told.told if (one.station, one.testimony_id) == self.key), None)

    @property
    def answer(self) -> RecallAnswer | None:
        """What would be signed, or None while it is not said; nobody says "done" over what the vault knows."""
        shown = self.shown
        if shown is None or not shown.waits or self.done is None:
            return None
        typed = () if self.done else self.beyond.remains
        remains = tuple(dict.fromkeys([*shown.remains, *typed]))
        if bool(remains) is self.done or any(unfit(one) for one in remains):
            return None
        return RecallAnswer(shown.testimony_id, tuple((one.number, one.station) for one in shown.events), remains)

    @property
    def ready(self) -> bool:
        """Whether it can be signed."""
        return self.answer is not None and bool(self.folder) and not self.writing


class RecallPresenter:
    """Stands between the page and what has to be answered. One withdrawal is answered at a time."""

    def __init__(
        self,
        program: Program,
        vault: StationVault,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[RecallState], object],
    ) -> None:
        self._program = program
        self._vault = vault
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self.state = RecallState()

    def visit(self, testimony_id: str = "") -> None:
        """Read what was told, and show what is about this testimony, or what waits."""
        files = self._program.files
        self._show(self.state)
        self._read(testimony_id)
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: tuple(files.sticks()), self._found_sticks, self._failed)

    def select(self, key: Key) -> None:
        """Show another withdrawal; what was typed for the one before is let go."""
        if key != self.state.key and not self.state.writing:
            self._become(key=key, others=(), done=None, beyond=NOTHING_OUT_OF_REACH, given=None, error=None)
            self._read_others()

    def choose(self, *, done: bool) -> None:
        """Say whether everything was called back."""
        self._become(done=done, error=None)

    def say(self, beyond: OutOfReach) -> None:
        """Say what could not be called back."""
        self._become(beyond=beyond, error=None)

    def choose_folder(self, folder: str) -> None:
        """Say where the answer is written to."""
        self._become(folder=folder.strip(), error=None)

    def sign(self) -> None:
        """Sign the answer and write it for the office that told of the withdrawal."""
        state, shown, answer = self.state, self.state.shown, self.state.answer
        if not state.ready or shown is None or answer is None:
            return
        vault, outbox = self._vault, self._program.files.outbox(Path(state.folder))
        station, testimony_id = shown.station, shown.testimony_id

        def write(_progress: Progress, cancel: CancelToken) -> RecallGiven:
            return give_recall(vault.recall_rooms(), station, (testimony_id,), answer.remains, outbox, cancel)

        self._become(writing=True, given=None, error=None)
        self._jobs.run(Lane.WORK, write, self._written, self._failed)

    def open(self) -> None:
        """Go to the testimony."""
        if self.state.shown is not None:
            self._navigator.go(Goal.TESTIMONY, self.state.shown.testimony_id)

    def receive(self) -> None:
        """Go back to what comes in."""
        self._navigator.go(Goal.RECEIVE)

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _read(self, wanted: str = "") -> None:
        vault = self._vault

        def work(_progress: Progress, _cancel: CancelToken) -> RecallList:
            return all_told(vault.recall_rooms(), vault.testimonies, vault.consents)

        self._jobs.run(Lane.VAULT, work, lambda told: self._told(told, wanted), self._failed)

    def _told(self, told: RecallList, wanted: str) -> None:
        keys = [(one.station, one.testimony_id) for one in told.told]
        about = [key for key in keys if wanted and key[1] == wanted]
        key = about[0] if about else self.state.key if self.state.key in keys else next(iter(keys), None)
        fresh = {} if key == self.state.key else {"done": None, "beyond": NOTHING_OUT_OF_REACH, "given": None}
        self._become(read=True, told=told, key=key, **fresh)
        self._read_others()

    def _read_others(self) -> None:
        vault, key = self._vault, self.state.key
        if key is None:
            return

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[AnsweredBy, ...]:
            return tuple(answers_of_others(vault.recall_rooms(), key[1]))

        self._jobs.run(Lane.VAULT, work, lambda found: self._others(key, found), self._failed)

    def _others(self, key: Key, found: tuple[AnsweredBy, ...]) -> None:
        if key == self.state.key:
            self._become(others=found)

    def _written(self, given: RecallGiven) -> None:
        self._become(writing=False, given=given, done=None, beyond=NOTHING_OUT_OF_REACH)
        self._read()

    def _found_sticks(self, sticks: tuple[Stick, ...]) -> None:
        folder = self.state.folder or (sticks[0].path if len(sticks) == 1 else "")
        self._become(sticks=sticks, folder=folder)

    def _failed(self, error: Exception) -> None:
        self._become(writing=False, error=explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)

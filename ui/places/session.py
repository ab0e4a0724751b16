"""What all places share between an unlocking and the next lock."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from ui.presenters.at_work import AtWork
from ui.presenters.jobs import Jobs
from ui.program import Program, StationVault

if TYPE_CHECKING:
    from ui.presenters.asking import HalfAsked
    from ui.presenters.for_a_while import ForAWhile


class Shared(Protocol):
    """Something that outlives the screen that began it: the running recording, the queue of transcriptions."""

    @property
    def at_work(self) -> AtWork | None:
        """What a lock has to leave the vault open for, behind the cover; None when nothing goes on."""
        ...

    def close(self) -> None:
        """End it; called at the lock, on the thread of the window."""
        ...


S = TypeVar("S", bound=Shared)


@dataclass
class Session:
    """One unlocked vault. `jobs` is for the whole session; a presenter takes `jobs.scope()` for itself.

    `half_asked` outlives it: a lock in between loses no answer.
    """

    program: Program
    folder: Path
    vault: StationVault
    jobs: Jobs
    half_asked: "ForAWhile[HalfAsked] | None" = None
    _shared: dict[type[Shared], Shared] = field(default_factory=dict)

    def shared(self, kind: type[S], build: Callable[[], S]) -> S:
        """Return the one of this kind, built at the first call."""
        if kind not in self._shared:
            self._shared[kind] = build()
        return cast("S", self._shared[kind])

    def existing(self, kind: type[S]) -> S | None:
        """Return the one of this kind if it was built."""
        return cast("S | None", self._shared.get(kind))

    @property
    def at_work(self) -> AtWork | None:
        """What goes on and needs the open vault behind a lock; None when nothing does."""
        return next((one.at_work for one in self._shared.values() if one.at_work is not None), None)

    def close_idle(self) -> None:
        """End everything shared that does not need the vault behind a lock."""
        for kind, one in list(self._shared.items()):
            if one.at_work is None:
                del self._shared[kind]
                one.close()

    def end_shared(self) -> None:
        """End everything shared; the vault stays open."""
        for one in reversed(self._shared.values()):
            one.close()
        self._shared.clear()

    def close(self) -> None:
        """End everything, then let go of the vault."""
        self.end_shared()
        self.vault.close()

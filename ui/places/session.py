"""What all places share between an unlocking and the next lock."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from ui.presenters.jobs import Jobs
from ui.program import Program, StationVault

if TYPE_CHECKING:
    from ui.presenters.asking import HalfAsked
    from ui.presenters.for_a_while import ForAWhile


class Shared(Protocol):
    """Something that outlives the screen that began it: the running recording, the queue of transcriptions."""

    @property
    def needs_vault(self) -> bool:
        """Whether a lock has to leave the vault open behind the cover: true while a recording runs."""
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
    def needs_vault(self) -> bool:
        """Whether something runs that needs the open vault behind a lock."""
        return any(one.needs_vault for one in self._shared.values())

    def close_idle(self) -> None:
        """End everything shared that does not need the vault behind a lock."""
        for kind, one in list(self._shared.items()):
            if not one.needs_vault:
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

"""Name and contact of one person: closed until the passphrase is given once more, and closed again by itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from app.domain.identity import Identity
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, Progress
from app.ports.identities import Identities
from app.usecases.identity import IdentityBook
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane, Repeating

_LOOK_SECONDS = 1.0


class IdentityPhase(Enum):
    """How far it is open."""

    CLOSED = auto()
    ASKING = auto()
    OPENING = auto()
    """The passphrase is tried."""
    OPEN = auto()


class IdentityTold(Enum):
    """What came to pass."""

    SAVED = auto()
    REMOVED = auto()
    CLOSED_ITSELF = auto()


@dataclass(frozen=True, slots=True)
class IdentityState:
    """`kept` is None until it is known. `identity` is there while it is open, and never otherwise."""

    phase: IdentityPhase = IdentityPhase.CLOSED
    kept: bool | None = None
    identity: Identity | None = None
    remaining_seconds: int = 0
    busy: bool = False
    removing: bool = False
    told: IdentityTold | None = None
    error: Explained | None = None


class IdentityPresenter:
    """`open_book` tries a passphrase; `written` returns what the form holds that is not saved yet, None if nothing.

    Whatever closes it saves what was written first: nobody has to choose between hiding quickly and losing a number.
    """

    def __init__(
        self,
        identities: Identities,
        open_book: Callable[[ByPassphrase], IdentityBook],
        jobs: Jobs,
        show: Callable[[IdentityState], object],
        written: Callable[[], Identity | None],
    ) -> None:
        self._identities = identities
        self._open_book = open_book
        self._jobs = jobs.scope()
        # Never closed: what a person wrote is kept, and every key is wiped, even when the screen is locked meanwhile.
        self._keeping = jobs.scope()
        self._show = show
        self._written = written
        self._testimony_id = ""
        self._book: IdentityBook | None = None
        self._ticking: Repeating | None = None
        self._gone = False
        self.state = IdentityState()

    def visit(self, testimony_id: str) -> None:
        """Stand beside a testimony, closed."""
        self.shut()
        self._testimony_id = testimony_id
        self._set(IdentityState())
        self._look()

    def ask(self) -> None:
        """Somebody wants to open it."""
        if self.state.phase is IdentityPhase.CLOSED:
            self._become(phase=IdentityPhase.ASKING, told=None, error=None)

    def give_up(self) -> None:
        """Somebody does not want to any more."""
        if self.state.phase is IdentityPhase.ASKING:
            self._become(phase=IdentityPhase.CLOSED, error=None)

    def answer(self, passphrase: str) -> None:
        """Try a passphrase, and read what is kept."""
        if self.state.phase is not IdentityPhase.ASKING:
            return
        way, testimony_id, open_book = ByPassphrase(passphrase), self._testimony_id, self._open_book

        def open_and_read(_progress: Progress, _cancel: CancelToken) -> tuple[IdentityBook, Identity | None]:
            book = open_book(way)
            try:
                return book, book.read(testimony_id)
            except BaseException:
                book.close()
                raise

        self._become(phase=IdentityPhase.OPENING, error=None)
        self._keeping.run(Lane.WORK, open_and_read, lambda opened: self._opened(testimony_id, *opened), self._refused)

    def stay(self) -> None:
        """Somebody types: the time begins again."""
        if self._book is not None:
            self._book.stay_open()
            self._tick()

    def save(self) -> None:
        """Keep what was written."""
        identity, book = self._written(), self._book
        if book is None or identity is None or self.state.busy:
            return
        book.stay_open()
        self._become(busy=True, told=None, error=None, removing=False)
        work = self._saving(book, identity)
        self._jobs.run(Lane.VAULT, work, lambda _: self._saved(identity), self._failed)

    def ask_to_remove(self, *, wished: bool) -> None:
        """Somebody wants it to be forgotten, or thought better of it."""
        if self.state.phase is IdentityPhase.OPEN:
            self._become(removing=wished and bool(self.state.kept))

    def remove(self) -> None:
        """Forget it, after it was asked."""
        if not self.state.removing or self.state.busy:
            return
        testimony_id, identities = self._testimony_id, self._identities
        self._become(busy=True, told=None, error=None)
        self._keeping.run(
            Lane.VAULT,
            lambda _progress, _cancel: identities.remove(testimony_id),
            lambda _: self._become(
                busy=False, removing=False, kept=False, identity=Identity(), told=IdentityTold.REMOVED
            ),
            self._failed,
        )

    def shut(self) -> None:
        """Close it at once: the person is ready, leaves the page, or hides the screen."""
        self._shut(None)

    def close(self) -> None:
        """Close it, and show nothing more."""
        self._shut(None)
        self._gone = True
        self._jobs.close()

    def _look(self) -> None:
        testimony_id, identities = self._testimony_id, self._identities
        self._jobs.run(
            Lane.VAULT,
            lambda _progress, _cancel: identities.kept(testimony_id),
            lambda kept: self._become(kept=kept) if testimony_id == self._testimony_id else None,
            self._failed,
        )

    def _opened(self, testimony_id: str, book: IdentityBook, found: Identity | None) -> None:
        if self.state.phase is not IdentityPhase.OPENING or testimony_id != self._testimony_id:
            # The screen was hidden meanwhile.
            book.close()
            return
        self._book = book
        self._ticking = self._jobs.every(_LOOK_SECONDS, self._tick)
        self._become(
            phase=IdentityPhase.OPEN,
            kept=found is not None,
            identity=found or Identity(),
            remaining_seconds=round(book.remaining_seconds()),
        )

    def _refused(self, error: Exception) -> None:
        if self.state.phase is IdentityPhase.OPENING:
            self._become(phase=IdentityPhase.ASKING, error=explain(error))

    def _saving(self, book: IdentityBook, identity: Identity) -> Callable[[Progress, CancelToken], None]:
        testimony_id, identities = self._testimony_id, self._identities

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            if identity.is_empty:
                identities.remove(testimony_id)
            else:
                book.save(testimony_id, identity)

        return work

    def _saved(self, identity: Identity) -> None:
        if self.state.phase is IdentityPhase.OPEN:
            self._become(busy=False, identity=identity, kept=not identity.is_empty, told=IdentityTold.SAVED)

    def _failed(self, error: Exception) -> None:
        self._become(busy=False, removing=False, error=explain(error))

    def _tick(self) -> None:
        if self._book is None:
            return
        left_seconds = self._book.remaining_seconds()
        if left_seconds <= _LOOK_SECONDS:
            # A moment early, so that what was written can still be saved with the key.
            self._shut(IdentityTold.CLOSED_ITSELF)
        else:
            self._become(remaining_seconds=round(left_seconds))

    def _shut(self, told: IdentityTold | None) -> None:
        book, self._book = self._book, None
        if self._ticking is not None:
            self._ticking.stop()
            self._ticking = None
        if book is not None:
            self._close_book(book, self._written())
        if self.state.phase is not IdentityPhase.CLOSED:
            self._set(IdentityState(kept=self.state.kept, told=told))

    def _close_book(self, book: IdentityBook, unsaved: Identity | None) -> None:
        if unsaved is None or book.closed:
            book.close()
            return
        save = self._saving(book, unsaved)
        testimony_id = self._testimony_id
        book.stay_open()

        def save_and_close(progress: Progress, cancel: CancelToken) -> None:
            try:
                save(progress, cancel)
            finally:
                book.close()

        self._keeping.run(
            Lane.VAULT,
            save_and_close,
            lambda _: self._kept_after(testimony_id, kept=not unsaved.is_empty),
            self._failed,
        )

    def _kept_after(self, testimony_id: str, *, kept: bool) -> None:
        if testimony_id == self._testimony_id:
            self._become(kept=kept)

    def _become(self, **changes: Any) -> None:
        self._set(replace(self.state, **changes))

    def _set(self, state: IdentityState) -> None:
        self.state = state
        if not self._gone:
            self._show(state)

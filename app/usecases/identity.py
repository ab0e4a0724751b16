"""Opening names and contacts: a way in is asked for again, and after a while without use they close by themselves."""

from collections.abc import Callable
from typing import Self

from app.domain.identity import Identity
from app.domain.unlocking import Unlock
from app.errors.identity import IdentityClosed
from app.ports.clock import Clock
from app.ports.identities import Identities, OpenIdentities
from app.usecases.unlock import AttemptDelay, try_way_in

IDLE_SECONDS = 180.0
"""How long a name stays on a screen that nobody touches."""


def _anybody(_testimony_id: str) -> None:
    """Ask for nothing: where a caller has asked, or asks for no testimony."""


class IdentityBook:
    """Names and contacts that are open now. Whoever opened it closes it: when the program is locked, and at the end.

    Nothing here waits for the time to pass: `remaining_seconds` is asked every second by whoever shows the book, and
    every use asks it as well, so that a book that was left alone opens nothing any more. `require` raises a class of
    ConsentMissing where nobody here may read who somebody is.
    """

    def __init__(
        self,
        opened: OpenIdentities,
        clock: Clock,
        idle_seconds: float = IDLE_SECONDS,
        require: Callable[[str], None] = _anybody,
    ) -> None:
        self._opened = opened
        self._require = require
        self._clock = clock
        self._idle_seconds = idle_seconds
        self._closes_at_seconds = 0.0
        self._closed = False
        self.stay_open()

    @property
    def closed(self) -> bool:
        """Whether the key is wiped."""
        return self._closed

    def stay_open(self) -> None:
        """Say that somebody uses it: the time begins again. Does nothing to a closed one."""
        self._closes_at_seconds = self._clock.monotonic_seconds() + self._idle_seconds

    def remaining_seconds(self) -> float:
        """Return how long it stays open without use; 0 once it is closed. Closes it when the time is over."""
        if self._closed:
            return 0.0
        left_seconds = self._closes_at_seconds - self._clock.monotonic_seconds()
        if left_seconds <= 0:
            self.close()
        return max(left_seconds, 0.0)

    def read(self, testimony_id: str) -> Identity | None:
        """Return what is kept of a testimony, None where there is nothing.

        Raises IdentityClosed, IdentityDamaged, and what `require` raises.
        """
        self._use()
        self._require(testimony_id)
        return self._opened.read(testimony_id)

    def read_for(self, testimony_id: str, station: str) -> Identity | None:  # noqa: ARG002 - opened for every office
        """Return the same, to be sealed for an office that may be told: nobody here reads it."""
        self._use()
        return self._opened.read(testimony_id)

    def save(self, testimony_id: str, identity: Identity) -> None:
        """Keep it in the place of what was kept.

        Raises IdentityClosed, IdentityTooLong, TestimonyUnknown, MediaSealedAway.
        """
        self._use()
        self._opened.save(testimony_id, identity)

    def close(self) -> None:
        """Wipe the key; may be called again, on any thread."""
        self._closed = True
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _use(self) -> None:
        if self.remaining_seconds() <= 0:
            raise IdentityClosed
        self.stay_open()


def open_identity_book(
    identities: Identities,
    by: Unlock,
    delay: AttemptDelay,
    clock: Clock,
    require: Callable[[str], None] = _anybody,
) -> IdentityBook:
    """Ask for a way in once more. Takes about as long as an unlocking. The caller closes the book.

    Raises UnlockTooSoon, WrongPassphrase and the others that a wrong way in raises at the unlocking.
    """
    return IdentityBook(try_way_in(identities.open, by, delay), clock, require=require)

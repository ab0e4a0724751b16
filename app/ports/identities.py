"""Names and contacts of the people who testify, apart from everything else and under a key of their own."""

from typing import Protocol

from app.domain.identity import Identity
from app.domain.unlocking import Unlock


class OpenIdentities(Protocol):
    """Names and contacts while their key is in memory. After `close` every method raises IdentityClosed."""

    def read(self, testimony_id: str) -> Identity | None:
        """Return what is kept of one testimony, None where there is nothing. Raises IdentityDamaged."""
        ...

    def save(self, testimony_id: str, identity: Identity) -> None:
        """Put it in the place of what was kept; custody says that, and not what.

        Raises IdentityTooLong, TestimonyUnknown, MediaSealedAway for one that was sealed to headquarters.
        """
        ...

    def close(self) -> None:
        """Wipe the key; may be called again, on any thread."""
        ...


class Names(Protocol):
    """Names and contacts that somebody opened for one export or one file: app/usecases/identity.py, IdentityBook."""

    def read(self, testimony_id: str) -> Identity | None:
        """Return what is kept of one testimony. Raises IdentityClosed, IdentityDamaged."""
        ...

    def read_for(self, testimony_id: str, station: str) -> Identity | None:
        """Return the same for one office; None where it was not chosen for that office. Raises the same."""
        ...


class Identities(Protocol):
    """Names and contacts of a vault that is merely open: nobody can read them."""

    def kept(self, testimony_id: str) -> bool:
        """Whether anything is kept of a testimony."""
        ...

    def remove(self, testimony_id: str) -> bool:
        """Forget what is kept; return whether there was anything. Custody says that it was removed."""
        ...

    def open(self, by: Unlock) -> OpenIdentities:
        """Try a way into the vault once more, for this alone. Raises what a wrong way in raises at the unlocking."""
        ...

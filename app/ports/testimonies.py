"""The list of testimonies in a vault, their parts, and their custody."""

from collections.abc import Mapping, Sequence
from typing import BinaryIO, Protocol

from app.domain.custody import Act, CustodyEntry
from app.domain.testimony import Part, Testimony
from app.jobs import CancelToken, Progress


class Testimonies(Protocol):
    """Testimonies, oldest first."""

    def suggest_case_code(self) -> str:
        """Return a random case code that no testimony of this vault has."""
        ...

    def create(self, languages: tuple[str, ...], case_code: str = "") -> Testimony:
        """Make a new testimony with a random id, durable on return.

        It gets the case code that was suggested, or a random one where none is given or another has it by now.
        """
        ...

    def get(self, testimony_id: str) -> Testimony:
        """Return one by its whole id. Raises TestimonyUnknown."""
        ...

    def resolve(self, text: str) -> Testimony:
        """Return the one whose case code is `text` or whose id begins with it (4 characters or more).

        Raises TestimonyUnknown, TestimonyAmbiguous.
        """
        ...

    def all(self) -> Sequence[Testimony]:
        """Return every testimony, oldest first."""
        ...

    def parts(self, testimony_id: str) -> Sequence[Part]:
        """Return the parts of one testimony by ordinal."""
        ...

    def touch(self, testimony_id: str) -> int:
        """Count one more revision, since something that an export carries has changed; return it."""
        ...


class Attachments(Protocol):
    """Files that belong to a testimony, sealed like its sound."""

    def add(
        self,
        testimony_id: str,
        name: str,
        media_type: str,
        source: BinaryIO,
        byte_count: int,
        progress: Progress,
        cancel: CancelToken,
    ) -> Part:
        """Seal a file into the vault: encrypt, fsync, read back, compare, then show it. Raises VaultError."""
        ...


class SealedParts(Protocol):
    """The plaintext of sealed parts, streamed, never on disk."""

    def open(self, part: Part) -> BinaryIO:
        """Return a seekable read-only stream of the plaintext. Raises MediaDamaged, MediaSealedAway."""
        ...


class Custody(Protocol):
    """The append-only, hash-chained log."""

    def record(self, testimony_id: str, act: Act, facts: Mapping[str, str | int]) -> CustodyEntry:
        """Append one entry, timed by the vault's clock, durable on return."""
        ...

    def of(self, testimony_id: str) -> Sequence[CustodyEntry]:
        """Return the entries of one testimony in order."""
        ...

    def verify(self) -> int:
        """Check the whole chain against its signed head; return the number of entries. Raises CustodyBroken."""
        ...

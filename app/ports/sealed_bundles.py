"""What was sealed to headquarters: bundles that lie in the vault until somebody carries them."""

from collections.abc import Callable
from typing import BinaryIO, Protocol

from app.domain.bundle import SealedCopy
from app.jobs import CancelToken, Progress
from app.ports.bundle import Exports


class SealedBundles(Protocol):
    """Every change is durable on return."""

    def ledger(self, still: Callable[[], None]) -> Exports:
        """Return the ledger of what left, whose `finish` seals: from then on only headquarters opens the testimonies.

        In one transaction the bundle is named as the only copy, and everything in the vault that could open or tell
        what was said is forgotten: the seed, the text, the names of files, the words of marks. `still` is called
        first in it, while nothing can be added; it raises ExportChanged where the bundle does not hold everything.
        Then nothing is forgotten, and the bundle is removed.
        """
        ...

    def of(self, testimony_id: str) -> SealedCopy | None:
        """Return the bundle that holds a testimony that was sealed away, or None."""
        ...

    def copy(self, copy: SealedCopy, sink: BinaryIO, progress: Progress, cancel: CancelToken) -> None:
        """Write its bytes into `sink`. Raises BundleLost, StorageError, Cancelled."""
        ...

    def leaving(self, copy: SealedCopy) -> None:
        """Say that a copy may have left from now on: before it can appear, so that no crash leaves anybody untold."""
        ...

    def carried(self, copy: SealedCopy) -> None:
        """Say that a copy left, with a custody entry for each of its testimonies."""
        ...

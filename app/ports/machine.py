"""The computer itself, as far as it protects what the vault cannot protect."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Protocol

from app.domain.machine import Look


class Machine(Protocol):
    """Looks, changes nothing, and never raises: what cannot be seen is said to be unseen."""

    def look(self, folder: PurePath) -> Sequence[Look]:
        """Return one look for each `Guard`, in their order, for a vault in this folder, which may not exist yet."""
        ...

"""A vault on its way from the thread that opened it to whoever keeps it: never lost, never left open."""

from threading import Lock

from ui.program import StationVault


class Handover:
    """Holds at most one open vault. After `close` whatever is put in is closed at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._vault: StationVault | None = None
        self._closed = False

    def put(self, vault: StationVault) -> None:
        """Take a vault that was just opened, on any thread."""
        with self._lock:
            late = self._closed
            if not late:
                self._vault = vault
        if late:
            vault.close()

    @property
    def holds(self) -> bool:
        """Whether a vault waits here."""
        return self._vault is not None

    def take(self) -> StationVault | None:
        """Give the vault away; it is not closed here any more."""
        with self._lock:
            vault, self._vault = self._vault, None
        return vault

    def drop(self) -> None:
        """Close the vault that waits, if there is one."""
        vault = self.take()
        if vault is not None:
            vault.close()

    def close(self) -> None:
        """Close the vault that waits, and every one that comes later."""
        with self._lock:
            self._closed = True
        self.drop()

"""What a vault knows of itself: a few named values."""

from storage.vault.connection import Connection

VAULT_ID = "vault_id"
STATION_ID = "station_id"
HEADQUARTERS = "headquarters_recipients"


class Settings:
    """Named values in the database. A name has one owner and is written nowhere else."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> bytes | None:
        """Return a value, or None when it was never put."""
        row = self._connection.one("SELECT value FROM setting WHERE name = ?", (name,))
        return None if row is None else row[0]

    def put(self, name: str, value: bytes) -> None:
        """Store a value in place of an earlier one, durable on return."""
        self._connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))

    def text(self, name: str) -> str:
        """Return a value that must be there, as text. Raises KeyError."""
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value.decode("utf-8")

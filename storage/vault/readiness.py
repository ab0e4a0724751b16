"""What a vault can say of this computer before a recording begins."""

from datetime import datetime

from storage.files import free_bytes
from storage.times import time_of_text
from storage.vault.context import VaultContext

# FLAC of a room with its noise, 48 kHz mono: 190 to 210 MB were measured.
_USUAL_BYTES_PER_HOUR = 210e6
# Less says little about the room that is recorded next.
_TELLING_SECONDS = 600.0
_SECONDS_PER_HOUR = 3600.0


class Readiness:
    """The port `Readiness` of app/ports/circumstances.py."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context

    def free_bytes(self) -> int:
        """Return the bytes that can still be written beside the vault. Raises StorageError."""
        return free_bytes(self._context.folder)

    def sound_bytes_per_hour(self) -> float:
        """Return how much room an hour of sound took here so far, or a cautious guess where none was recorded yet."""
        row = self._context.connection.one(
            "SELECT sum(byte_count), sum(frames * 1.0 / sample_rate_hz) FROM recording"
            " JOIN part ON part.id = part_id WHERE byte_count IS NOT NULL"
        )
        byte_count, seconds = (float(row[0]), float(row[1])) if row and row[0] else (0.0, 0.0)
        if seconds < _TELLING_SECONDS:
            return _USUAL_BYTES_PER_HOUR
        return byte_count / seconds * _SECONDS_PER_HOUR

    def newest_time(self) -> datetime | None:
        """Return the latest time that this vault wrote down."""
        row = self._context.connection.one("SELECT at FROM custody ORDER BY number DESC LIMIT 1")
        return None if row is None else time_of_text(row[0])

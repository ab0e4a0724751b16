"""Recorded readings of wordings, taken in with the template that names them. See FORMAT.md, "Templates"."""

from collections.abc import Iterator, Mapping

from app.domain.audio import AudioFormat, PcmBlock
from app.errors.audio import RecordingUnknown
from app.errors.storage import FileMissing, FileTooLarge
from app.errors.template import TemplateSoundBad
from app.ports.templates import Beside
from storage.template.sound import check_clip, open_clip
from storage.vault.context import VaultContext


class ReadingsTable:
    """The port `Readings` of app/ports/templates.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def look(self, clips: Mapping[str, str], beside: Beside) -> Mapping[str, bytes]:
        """Return the checked sounds, by SHA-256, that are not here yet. Raises TemplateSoundBad, StorageError."""
        found: dict[str, bytes] = {}
        for file, sha256 in clips.items():
            if sha256 in found or self._here(sha256):
                continue
            try:
                untrusted = beside(file)
            except FileMissing:
                raise TemplateSoundBad(file=file, reason="missing") from None
            except FileTooLarge:
                raise TemplateSoundBad(file=file, reason="large") from None
            check_clip(file, sha256, untrusted)
            found[sha256] = untrusted
        return found

    def keep(self, sounds: Mapping[str, bytes]) -> None:
        """Store sounds that were checked, in the transaction of whoever calls."""
        for sha256, sound in sounds.items():
            self._connection.execute("INSERT OR IGNORE INTO reading (sha256, sound) VALUES (?, ?)", (sha256, sound))

    def sound(self, sha256: str) -> bytes:
        """Return a clip as its file was. Raises RecordingUnknown."""
        row = self._connection.one("SELECT sound FROM reading WHERE sha256 = ?", (sha256,))
        if row is None:
            raise RecordingUnknown
        return bytes(row[0])

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        """Decode a clip, `part_id` being its SHA-256, mono from `start_seconds` on.

        Raises RecordingUnknown, AudioDamaged.
        """
        target = AudioFormat(sample_rate_hz, 1)
        frame = round(start_seconds * sample_rate_hz)
        with open_clip(self.sound(part_id)) as reader:
            for samples in reader.blocks(target, start_seconds):
                block = PcmBlock(frame, samples, target)
                frame += block.frames
                yield block

    def _here(self, sha256: str) -> bool:
        return self._connection.one("SELECT 1 FROM reading WHERE sha256 = ?", (sha256,)) is not None

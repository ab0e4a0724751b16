"""What listening is made with, behind one port."""

from app.domain.audio import AudioFormat
from storage.audio.codec import Tempo
from storage.audio.peaks import PeakMeter


class AudioTools:
    """The port `SoundTools` of app/ports/playback.py."""

    def tempo(self, audio_format: AudioFormat, speed: float) -> Tempo:
        """Return a fresh one for a speed between 0.5 and 2.0."""
        return Tempo(audio_format, speed)

    def peak_meter(self, columns: int, total_frames: int, audio_format: AudioFormat) -> PeakMeter:
        """Return a fresh one that gives at most `columns` stretches."""
        return PeakMeter(columns, total_frames, audio_format)

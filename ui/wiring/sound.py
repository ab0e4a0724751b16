"""Sources of sound behind the protocol that the heads use."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.ports.audio import Source
from app.ports.clock import Clock
from storage.audio.codec import FlacCodec
from storage.audio.sources import FileSource, PacedSource
from storage.files import open_for_reading


class WiredSound:
    """Implements ui.program.Sound; Qt is imported only when a microphone is asked for."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.codec = FlacCodec()
        self._application: object = None

    @contextmanager
    def file(self, path: Path, *, realtime: bool) -> Iterator[Source]:
        """Open a sound file as a source. Raises FileMissing, FileNotReadable."""
        with open_for_reading(path) as stream:
            source = FileSource(stream)
            yield PacedSource(source, self._clock) if realtime else source

    @contextmanager
    def microphone(self, name: str) -> Iterator[Source]:
        """Open a microphone. Raises MicrophoneMissing, MicrophoneUnknown, MicrophoneRefused."""
        # Qt tells which sound libraries it found, on a stderr that a program may read.
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
        # Half a second of start-up that only a microphone needs.
        from ui.devices.microphone import Microphone  # noqa: PLC0415
        from ui.devices.microphones import ensure_application, find_microphone  # noqa: PLC0415

        self._application = ensure_application()
        microphone = Microphone(find_microphone(name))
        try:
            yield microphone
        finally:
            microphone.stop()

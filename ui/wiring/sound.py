"""Sources of sound behind the protocol that the heads use."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.ports.audio import MicrophoneName, SoundFile, Source
from app.ports.clock import Clock
from app.ports.playback import Playback, ReadsPcm, SoundTools
from storage.audio.codec import FlacCodec
from storage.audio.sources import FileSource, PacedSource
from storage.files import open_for_reading


class WiredSound:
    """Implements ui.program.Sound; Qt is imported only when a microphone is asked for."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.codec = FlacCodec()
        self._application: object = None

    def microphones(self) -> Sequence[MicrophoneName]:
        """Return every microphone that the system shows."""
        from ui.devices.microphones import ensure_application, list_microphones  # noqa: PLC0415

        self._prepare_qt()
        self._application = ensure_application()
        return list_microphones()

    @contextmanager
    def file(self, path: Path, *, realtime: bool) -> Iterator[SoundFile]:
        """Open a sound file as a source. Raises FileMissing, FileNotReadable."""
        with open_for_reading(path) as stream:
            source = FileSource(stream)
            yield PacedSource(source, self._clock) if realtime else source

    @contextmanager
    def microphone(self, name: str) -> Iterator[Source]:
        """Open a microphone. Raises MicrophoneMissing, MicrophoneUnknown, MicrophoneRefused."""
        self._prepare_qt()
        # Half a second of start-up that only a microphone needs.
        from ui.devices.microphone import Microphone  # noqa: PLC0415
        from ui.devices.microphones import ensure_application, find_microphone  # noqa: PLC0415

        self._application = ensure_application()
        microphone = Microphone(find_microphone(name))
        try:
            yield microphone
        finally:
            microphone.stop()

    def tools(self) -> SoundTools:
        """Return what tempo and pictures of sound are made with."""
        from storage.audio.tools import AudioTools  # noqa: PLC0415 - the sound libraries, wanted only to listen

        return AudioTools()

    def files_to_listen(self) -> Sequence[str]:
        """Return the names of the files that `playback` loads."""
        return ("PySide6.QtMultimedia", "ui.devices.speaker", "storage.audio.tools")

    def playback(self, recordings: ReadsPcm) -> Playback:
        """Return a player of these recordings on the usual loudspeaker."""
        _keep_qt_quiet()
        from ui.devices.speaker import Loudspeaker  # noqa: PLC0415 - Qt's sound, wanted only to listen

        return Loudspeaker(recordings, self.tools())

    def _prepare_qt(self) -> None:
        _keep_qt_quiet()


def _keep_qt_quiet() -> None:
    # Qt tells which sound libraries it found, on a stderr that a program may read; frozen, in its own name, that its
    # players of films are left out.
    rules = "qt.multimedia.*=false"
    if getattr(sys, "frozen", False):
        rules += ";default.warning=false"
    os.environ.setdefault("QT_LOGGING_RULES", rules)

"""Plays the only recording of a vault in a process of its own, on the sound server of its environment.

Arguments: VAULT FROM_SECONDS SPEED. Says on stdout what the playback says: condition and seconds, one line each.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.ports.playback import Condition
from storage.audio.tools import AudioTools
from tests.vault_fixtures import reopen
from ui.devices.microphones import ensure_application
from ui.devices.speaker import Loudspeaker

_LOOK_MILLISECONDS = 50


def main(folder: str, from_seconds: str, speed: str) -> None:
    application = ensure_application()
    with reopen(Path(folder)) as vault:
        (testimony,) = vault.testimonies.all()
        (facts,) = vault.recordings.of(testimony.id)
        speaker = Loudspeaker(vault.recordings, AudioTools())
        speaker.play(facts.part_id, float(from_seconds), float(speed))

        def look() -> None:
            report = speaker.report
            print(report.condition.value, f"{report.seconds:.3f}", flush=True)
            if report.condition is not Condition.PLAYING:
                application.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(_LOOK_MILLISECONDS)
        application.exec()
        speaker.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Reads the wording of a vault's template aloud in a process of its own, on the sound server of its environment.

Argument: VAULT. Says on stdout what the page would show: the paragraph that sounds, one line each, and the clips that
were heard to their end.
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.vault_fixtures import reopen
from ui.clock import SystemClock
from ui.devices.microphones import ensure_application
from ui.jobs import QtJobs
from ui.presenters.asking import Asking
from ui.presenters.consent_state import ConsentState, Page
from ui.presenters.read_aloud import AloudState, ReadAloud
from ui.presenters.recorder import Rooms
from ui.wiring.sound import WiredSound
from ui.wiring.station import StationVault

_LOOK_MILLISECONDS = 50


def main(folder: str) -> None:
    application = ensure_application()
    with reopen(Path(folder)) as vault:
        clock = SystemClock()
        station, sound, jobs = StationVault(vault), WiredSound(clock), QtJobs()
        asking = Asking(Rooms(station, sound), clock, jobs)

        def show(state: AloudState) -> None:
            print(state.topic.value if state.topic is not None else "-", flush=True)

        aloud = ReadAloud(station.readings, sound, asking, jobs.scope(), show)
        aloud.follow(replace(ConsentState(station.templates.current().wordings[0]), page=Page.READ))
        aloud.press()
        timer = QTimer()
        timer.timeout.connect(lambda: None if aloud.state.playing else application.quit())
        timer.start(_LOOK_MILLISECONDS)
        application.exec()
        print("heard", *sorted(asking.heard), flush=True)
        if aloud.state.no_loudspeaker:
            print("no_loudspeaker", flush=True)
        aloud.close()
        asking.close()
        jobs.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

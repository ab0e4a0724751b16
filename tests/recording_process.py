"""A real recording in a process of its own, as a terminal does it: no event loop of Qt, one thread that pumps.

Arguments: VAULT SECONDS SOURCE, where SOURCE is "microphone:NAME" or "made:SEED:REALTIME" (sound made by
tests/storage/audio/sounds.py, REALTIME 1 or 0). "--block" holds the interpreter for 2 s in the middle; "--sleep" lets
the clocks say then that the computer slept for an hour. "--seal-only" recovers what a killed process left. What
happens is said on stdout, one line each, with the monotonic time, which all processes of a machine share.
"""

import argparse
import sys
import time
from io import BytesIO
from pathlib import Path

from app.errors.base import SaksiError
from app.jobs import CancelToken, Step, no_progress
from app.ports.audio import Source
from app.usecases.record import RecordingSession
from app.usecases.record_told import Told
from storage.audio.codec import FlacCodec
from storage.audio.sources import FileSource, PacedSource
from tests.storage.audio.sounds import sound, sound_file
from tests.vault_fixtures import StepClock, consenting, permitted, reopen

APPLICATION: list[object] = []
"""Qt's application has to live as long as the process."""


def main() -> None:
    wishes = argparse.ArgumentParser()
    wishes.add_argument("vault", type=Path)
    wishes.add_argument("seconds", type=float)
    wishes.add_argument("source")
    wishes.add_argument("--block", action="store_true")
    wishes.add_argument("--sleep", action="store_true")
    wishes.add_argument("--seal-only", action="store_true")
    given = wishes.parse_args()
    try:
        if given.seal_only:
            seal(given.vault)
        else:
            record(given)
    except SaksiError as error:
        say("refused", error.code)
        sys.exit(3)


def record(given: argparse.Namespace) -> None:
    source = source_of(given.source, given.seconds)
    with reopen(given.vault) as vault:
        testimony = consenting(vault, ("en",))
        session = RecordingSession(vault.recordings, FlacCodec(), source, StepClock(), tell)
        part_id = session.begin(permitted(vault, testimony.id))
        say("began", part_id)
        pump(session, given)
        say("stopping")
        session.finish(lambda step: say("sealing", f"{step.done / step.total:.3f}"), CancelToken())
        say("sealed", part_id)


def pump(session: RecordingSession, given: argparse.Namespace) -> None:
    started, blocked, slept = None, not given.block, not given.sleep
    while True:
        status = session.pump(0.1)
        say("numbers", f"{status.heard_seconds:.6f} {status.saved_seconds:.6f}")
        now = time.monotonic()
        if started is None and status.heard_seconds > 0:
            started = now
            say("hearing")
        if started is not None and not blocked and now - started > given.seconds / 3:
            blocked = True
            say("blocking")
            hold_the_interpreter(2.0)
            say("unblocked")
        if started is not None and not slept and now - started > given.seconds / 3:
            slept = True
            say("sleeping")
            sleep_an_hour()
        if status.ended or (started is not None and now - started > given.seconds):
            return


def seal(folder: Path) -> None:
    with reopen(folder) as vault:
        say("recovering")
        found = vault.recordings.recover(progress, CancelToken())
        vault.context.media.remove_orphans()
        for one in found:
            say("recovered", f"{one.part_id} {one.seconds:.6f} {one.chunks_lost}")
    say("done")


def progress(step: Step) -> None:
    no_progress(step)
    say("sealing", f"{step.stage} {step.done / step.total:.3f}")


def source_of(words: str, seconds: float) -> Source:
    kind, _, rest = words.partition(":")
    if kind == "microphone":
        from ui.devices.microphone import Microphone
        from ui.devices.microphones import ensure_application, find_microphone

        APPLICATION.append(ensure_application())
        return Microphone(find_microphone(rest))
    seed, realtime = rest.split(":")
    made = FileSource(BytesIO(sound_file(sound(seconds, seed=int(seed)), "wav", "pcm_s16le")))
    return PacedSource(made, StepClock()) if realtime == "1" else made


def hold_the_interpreter(seconds: float) -> None:
    """Spend time in one C call, during which no other thread of Python runs."""
    count = 2_000_000
    started = time.monotonic()
    sum(range(count))
    sum(range(int(count * seconds / (time.monotonic() - started))))


def sleep_an_hour() -> None:
    """Move the one clock of Linux that goes on while a computer sleeps."""
    gettime = time.clock_gettime
    time.clock_gettime = lambda clock: gettime(clock) + (3600.0 if clock == time.CLOCK_BOOTTIME else 0.0)


def tell(told: Told) -> None:
    say("told", f"{told.event.value} {told.at_seconds:.6f} {told.code}")


def say(what: str, more: str = "") -> None:
    print(what, f"{time.monotonic():.6f}", more, flush=True)


if __name__ == "__main__":
    main()

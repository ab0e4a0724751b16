"""A long recording from a source that never waits: memory while it records, and while it is sealed.

    python -m tests.benchmarks.bench_record [--hours 3] [--pauses 0] [--folder FOLDER]

Everything is real: session, encoder, encrypted journal, sealing, reading back. Prints memory as it goes, and exits
with 1 if it grows by more than 24 MiB after the first tenth of the recording, or by more than 64 MiB while sealing.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

import psutil

from app.domain.audio import AudioFormat, PcmBlock
from app.jobs import CancelToken, Step
from app.ports.audio import SourceEvent, SourceNotice
from app.usecases.record import RecordingSession
from storage.audio.codec import FlacCodec
from tests.benchmarks.figures import tell_limit
from tests.storage.audio.sounds import sound
from tests.vault_fixtures import StepClock, consenting, new_vault, permitted

MEBIBYTE = 1 << 20
RECORDING_GROWTH_MIB = 24.0
SEALING_GROWTH_MIB = 64.0
TABLE_SECONDS = 61.0


class EndlessSource:
    """Gives the same minute again and again, a tenth of a second at a time, as fast as it is asked."""

    name = "made"
    format = AudioFormat()

    def __init__(self, seconds: float) -> None:
        self._table = sound(TABLE_SECONDS).tobytes()
        self._end_frame = int(seconds * 48_000)
        self.heard_frames = 0

    def start(self) -> None:
        """Nothing has to be opened."""

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice:
        if self.heard_frames >= self._end_frame:
            return SourceNotice(SourceEvent.ENDED)
        at = self.heard_frames * 2 % (len(self._table) - 9_600)
        block = PcmBlock(self.heard_frames, self._table[at : at + 9_600], self.format)
        self.heard_frames += block.frames
        return block

    def stop(self) -> None:
        self._end_frame = 0


class Memory:
    """Resident memory of this process, now and at most."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self.most = 0.0

    def now(self) -> float:
        found = self._process.memory_info().rss / MEBIBYTE
        self.most = max(self.most, found)
        return found


def main() -> int:
    wishes = argparse.ArgumentParser()
    wishes.add_argument("--hours", type=float, default=3.0)
    wishes.add_argument("--pauses", type=int, default=0, help="each starts a new encoder, so that sealing encodes anew")
    wishes.add_argument("--folder", type=Path)
    given = wishes.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder, new_vault(Path(folder) / "vault") as vault:
        testimony = consenting(vault, ("en",))
        source, memory = EndlessSource(given.hours * 3600), Memory()
        session = RecordingSession(vault.recordings, FlacCodec(), source, StepClock(), print)
        part_id = session.begin(permitted(vault, testimony.id))
        grown = record(session, given.hours * 3600, given.pauses, memory)
        before, memory.most = memory.now(), 0.0
        started = time.perf_counter()
        part = session.finish(Watch(memory), CancelToken())
        sealing = memory.most - before
        print(f"sealed {part.byte_count or 0:,} bytes in {time.perf_counter() - started:.1f} s, grew {sealing:.1f} MiB")
        facts = vault.recordings.facts(part_id)
        print(f"{facts.seconds:.1f} s in {facts.chunks} chunks, chain intact: {facts.chain_intact}")
        whole = facts.seconds == given.hours * 3600 and facts.chain_intact
        tell_limit(f"memory of {given.hours:g} h recording", grown, RECORDING_GROWTH_MIB, "MiB more")
        tell_limit(f"memory of sealing {given.hours:g} h", sealing, SEALING_GROWTH_MIB, "MiB more")
        return 0 if whole and grown <= RECORDING_GROWTH_MIB and sealing <= SEALING_GROWTH_MIB else 1


def record(session: RecordingSession, seconds: float, pauses: int, memory: Memory) -> float:
    """Record to the end and return by how many MiB memory grew after the first tenth."""
    started, tenth, begun_mib = time.perf_counter(), 0, 0.0
    pause_every = seconds / (pauses + 1)
    paused = 0
    while not (status := session.pump(0.0)).ended:
        if pauses and status.heard_seconds > (paused + 1) * pause_every:
            paused += 1
            session.pause()
            session.resume()
        if status.heard_seconds >= (tenth + 1) * seconds / 10:
            tenth += 1
            now_mib = memory.now()
            begun_mib = begun_mib or now_mib
            speed = status.heard_seconds / (time.perf_counter() - started)
            print(
                f"{status.saved_seconds / 60:7.1f} min saved, {now_mib:7.1f} MiB, {speed:5.0f} x real time", flush=True
            )
    grown = memory.now() - begun_mib
    print(f"recording grew {grown:.1f} MiB after its first tenth")
    return grown


class Watch:
    """Looks at memory at every report of progress."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def __call__(self, step: Step, /) -> None:
        self._memory.now()


if __name__ == "__main__":
    sys.exit(main())

"""Rooms for a transcription in memory, around any recording."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.usecases.transcribe import TranscriptionRooms
from tests.fakes.memory_consents import MemoryConsents
from tests.fakes.memory_transcripts import MemoryTranscripts
from tests.fakes.pcm_recordings import PcmRecordings
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.vault_fixtures import grant_everything
from transcription.planner import WindowPlanner


class HandClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        self.seconds += 0.001
        return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def monotonic_seconds(self) -> float:
        return self.seconds


class CountingTestimonies:
    """Only revisions."""

    def __init__(self) -> None:
        self.revision = 1

    def touch(self, testimony_id: str) -> int:
        self.revision += 1
        return self.revision

    def parts(self, testimony_id: str) -> Sequence[object]:
        return ()


class ListedCustody:
    def __init__(self) -> None:
        self.entries: list[CustodyEntry] = []

    def record(self, testimony_id: str, act: Act, facts: Mapping[str, str | int]) -> CustodyEntry:
        event = CustodyEvent(testimony_id, act, datetime(2026, 3, 1, tzinfo=UTC), dict(facts))
        self.entries.append(CustodyEntry(len(self.entries) + 1, event, "here", bytes(64)))
        return self.entries[-1]

    def of(self, testimony_id: str) -> Sequence[CustodyEntry]:
        return [entry for entry in self.entries if entry.event.testimony_id == testimony_id]


@dataclass
class QuietRooms:
    """All rooms of one test, by their real names."""

    recordings: PcmRecordings
    transcripts: MemoryTranscripts
    transcriber: ScriptedTranscriber
    clock: HandClock
    custody: ListedCustody
    testimonies: CountingTestimonies
    consents: MemoryConsents

    def rooms(self) -> TranscriptionRooms:
        return TranscriptionRooms(
            testimonies=self.testimonies,  # type: ignore[arg-type]
            recordings=self.recordings,  # type: ignore[arg-type]
            transcripts=self.transcripts,
            custody=self.custody,  # type: ignore[arg-type]
            transcriber=self.transcriber,
            planner=WindowPlanner(),
            clock=self.clock,
            consents=self.consents,
        )


def quiet_rooms(pcm: bytes, part_id: str = "p1") -> QuietRooms:
    consents = MemoryConsents(["t1"])
    grant_everything(consents, "t1")
    return QuietRooms(
        PcmRecordings(part_id, pcm),
        MemoryTranscripts(),
        ScriptedTranscriber(),
        HandClock(),
        ListedCustody(),
        CountingTestimonies(),
        consents,
    )

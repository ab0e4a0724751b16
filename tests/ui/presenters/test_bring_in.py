"""Recordings made elsewhere, in the formats of phones, into a real vault."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import av
import numpy as np
import pytest

from app.domain.audio import GapReason
from app.domain.testimony import PartKind
from app.errors.storage import DiskFull
from tests.fakes.agreed_order import AgreedOrder
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import new_station, quick_program
from tests.storage.audio.sounds import sound
from ui.presenters import bring_in as bring_in_file
from ui.presenters.at_work import AtWork
from ui.presenters.bring_in import BringIn, BringInState, Stage
from ui.presenters.recorder import Rooms
from ui.presenters.recording_order import Order
from ui.program import Program, StationVault

ORDER = AgreedOrder("", ("km",))


@dataclass
class Desk:
    program: Program
    vault: StationVault
    jobs: HandJobs = field(default_factory=HandJobs)

    def __post_init__(self) -> None:
        rooms = Rooms(self.vault, self.program.sound)
        self.bring_in = BringIn(rooms, self.program.files, self.program.clock, self.jobs)
        self.shown: list[BringInState] = []
        self.forget = self.bring_in.watch(self.shown.append)

    @property
    def state(self) -> BringInState:
        return self.bring_in.state

    def bring(self, path: Path, *, keep: bool = False, order: Order = ORDER) -> None:
        self.bring_in.begin(path, order, keep_original=keep)
        self.jobs.finish()


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault")
    made = Desk(program, vault)
    yield made
    made.bring_in.close()
    vault.close()


def phone_file(path: Path, codec: str, seconds: float = 3.0, rate: int = 48_000) -> Path:
    """A sound file as a phone writes it."""
    samples = sound(seconds)[: int(seconds * 48_000)][:: 48_000 // rate]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout="mono")
        for start in range(0, len(samples), 1024):
            frame = av.AudioFrame.from_ndarray(
                samples[start : start + 1024].reshape(1, -1).astype(np.int16), format="s16", layout="mono"
            )
            frame.sample_rate = rate
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [("voice.m4a", "aac", 48_000), ("note.ogg", "libopus", 48_000), ("talk.mp3", "libmp3lame", 48_000),
     ("dictaphone.wav", "pcm_s16le", 16_000)],
)  # fmt: skip
def test_a_file_of_a_phone_becomes_a_sealed_recording(
    desk: Desk, tmp_path: Path, name: str, codec: str, rate: int
) -> None:
    path = phone_file(tmp_path / name, codec, rate=rate)
    desk.bring(path)
    assert desk.state.stage is Stage.DONE
    brought = desk.state.brought
    assert brought is not None
    assert abs(brought.seconds - 3.0) < 0.15
    assert (brought.damaged, brought.stopped_early, brought.original_kept) == ((), False, False)
    (testimony,) = desk.vault.testimonies.all()
    assert (testimony.id, testimony.case_code) == (brought.testimony_id, brought.case_code)
    assert testimony.languages == ("km",)
    (part,) = desk.vault.testimonies.parts(testimony.id)
    assert part.media_name is not None
    assert path.exists()
    assert any(state.stage is Stage.READING and state.total > 2.5 for state in desk.shown)
    assert any(state.stage is Stage.SEALING for state in desk.shown)


def test_the_file_itself_is_sealed_beside_its_sound_when_it_is_wished(desk: Desk, tmp_path: Path) -> None:
    path = phone_file(tmp_path / "voice.m4a", "aac")
    desk.bring(path, keep=True)
    assert desk.state.brought is not None
    assert desk.state.brought.original_kept
    recording, original = desk.vault.testimonies.parts(desk.state.brought.testimony_id)
    assert (recording.kind, original.kind, original.name) == (PartKind.RECORDING, PartKind.ATTACHMENT, "voice.m4a")
    with desk.vault.sealed_parts.open(original) as stream:
        assert stream.read() == path.read_bytes()
    assert any(state.stage is Stage.KEEPING for state in desk.shown)


def test_an_original_that_cannot_be_kept_is_told_beside_the_sound_that_is_in(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(desk.vault.attachments, "add", refuses)
    desk.bring(phone_file(tmp_path / "voice.m4a", "aac"), keep=True)
    assert desk.state.stage is Stage.DONE
    assert desk.state.brought is not None
    assert not desk.state.brought.original_kept
    assert desk.state.error is not None
    assert desk.state.error.code == "storage.full"


def test_cancelling_while_the_original_is_sealed_leaves_the_sound_and_says_nothing_bad(
    desk: Desk, tmp_path: Path
) -> None:
    def cancels(state: BringInState) -> None:
        if state.stage is Stage.KEEPING:
            desk.bring_in.cancel()

    desk.bring_in.watch(cancels)
    path = tmp_path / "large.wav"
    phone_file(path, "pcm_s16le", seconds=12.0)
    desk.bring(path, keep=True)
    assert (desk.state.stage, desk.state.error) == (Stage.DONE, None)
    assert desk.state.brought is not None
    assert not desk.state.brought.original_kept


def test_what_was_lost_is_told_by_its_place(desk: Desk, tmp_path: Path) -> None:
    whole = phone_file(tmp_path / "voice.wav", "pcm_s16le", seconds=4.0).read_bytes()
    cut = tmp_path / "cut.wav"
    cut.write_bytes(whole[: len(whole) // 2])
    desk.bring(cut)
    assert desk.state.brought is not None
    (gap,) = desk.state.brought.damaged
    assert gap.reason is GapReason.DAMAGED
    assert gap.at_frame == pytest.approx(2 * 48_000, abs=3_000)
    assert desk.state.brought.seconds == pytest.approx(2.0, abs=0.1)
    assert desk.state.brought.expected_seconds is not None


def test_a_file_that_is_no_sound_leaves_no_testimony(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("dear all, this is a letter and no sound", "utf-8")
    desk.bring(path)
    assert desk.state.stage is Stage.FAILED
    assert desk.state.error is not None
    assert desk.state.error.code == "audio.unreadable"
    assert desk.vault.testimonies.all() == []
    desk.bring_in.forget()
    assert desk.state == BringInState()


def test_cancelling_keeps_what_was_read(desk: Desk, tmp_path: Path) -> None:
    desk.bring_in.cancel()

    def cancels(state: BringInState) -> None:
        if state.stage is Stage.READING and state.done >= 1.0:
            desk.bring_in.begin(tmp_path / "nothing", ORDER, keep_original=True)
            desk.bring_in.forget()
            assert desk.bring_in.at_work is AtWork.BRINGING_IN
            desk.bring_in.cancel()

    desk.bring_in.watch(cancels)
    desk.bring(phone_file(tmp_path / "voice.wav", "pcm_s16le", seconds=8.0), keep=True)
    brought = desk.state.brought
    assert brought is not None
    assert brought.stopped_early
    assert 1.0 <= brought.seconds < 4.0
    assert not brought.original_kept
    assert len(desk.vault.testimonies.parts(brought.testimony_id)) == 1


def test_a_press_before_anything_was_read_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.bring_in.begin(phone_file(tmp_path / "voice.wav", "pcm_s16le"), ORDER, keep_original=False)
    desk.bring_in.cancel()
    desk.jobs.finish()
    assert desk.state == BringInState()
    assert desk.vault.testimonies.all() == []


def test_a_full_disk_lets_the_file_wait_and_drops_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bring_in_file, "_BLOCKED_SECONDS", 0.0)
    append, refuse = desk.vault.recordings.append, [10]

    def sometimes(part_id: str, chunk: object) -> object:
        if refuse[0]:
            refuse[0] -= 1
            raise DiskFull
        return append(part_id, chunk)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.vault.recordings, "append", sometimes)
    monkeypatch.setattr("app.usecases.record_outbox.RETRY_SECONDS", 0.0)
    desk.bring(phone_file(tmp_path / "voice.wav", "pcm_s16le"))
    assert desk.state.brought is not None
    assert desk.state.brought.seconds == 3.0
    refuse[0] = 10_000
    desk.bring_in.forget()
    desk.bring(phone_file(tmp_path / "other.wav", "pcm_s16le", seconds=30.0))
    assert desk.state.stage is Stage.FAILED
    assert desk.state.error is not None
    assert desk.state.error.code == "storage.full"


def test_closing_in_the_middle_leaves_it_to_the_next_unlock(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, go_on = threading.Event(), threading.Event()
    append = desk.vault.recordings.append

    def held(part_id: str, chunk: object) -> object:
        reading.set()
        go_on.wait(20)
        return append(part_id, chunk)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.vault.recordings, "append", held)
    desk.bring_in.begin(phone_file(tmp_path / "voice.wav", "pcm_s16le"), ORDER, keep_original=True)
    (part_of_jobs,) = desk.jobs._parts
    (job,) = part_of_jobs.waiting
    worker = threading.Thread(target=desk.jobs.finish)
    worker.start()
    assert reading.wait(20)
    job.cancel()
    threading.Timer(0.1, go_on.set).start()
    desk.forget()
    desk.forget()
    desk.bring_in.close()
    worker.join(20)
    (testimony,) = desk.vault.testimonies.all()
    (facts,) = desk.vault.recordings.of(testimony.id)
    assert facts.stopped
    assert not facts.sealed

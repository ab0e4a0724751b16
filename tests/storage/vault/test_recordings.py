"""Recordings in a real vault: what the contract of the port cannot see."""

from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from app.domain.audio import AudioFormat, Bookmark
from app.domain.consent import questions
from app.domain.custody import Act
from app.errors.storage import DiskFull
from app.errors.vault import MediaDamaged, MediaSealedAway
from app.jobs import CancelToken, Step, no_progress
from app.usecases.record import RecordingSession
from app.usecases.record_told import RecordingEvent, Told
from storage.audio.codec import FlacCodec
from storage.vault import recording_seal
from storage.vault.vault import Vault
from tests.fakes.scripted_source import ScriptedSource, StillClock
from tests.storage.audio.sounds import Samples, chunks_of, sound
from tests.vault_fixtures import consenting, permitted, reopen


@pytest.fixture
def vault(make_vault: Callable[..., Vault]) -> Vault:
    return make_vault()


def recorded(vault: Vault, samples: Samples, *, stop: bool = True) -> str:
    part_id = vault.recordings.begin(consenting(vault, ("km",)).id, AudioFormat(), "file")
    for chunk in chunks_of(samples):
        vault.recordings.append(part_id, chunk)
    if stop:
        vault.recordings.stop(part_id)
    return part_id


def samples_of(vault: Vault, part_id: str) -> Samples:
    return np.frombuffer(b"".join(block.samples for block in vault.recordings.read_pcm(part_id, 48_000)), np.int16)


def seal(vault: Vault, part_id: str) -> None:
    vault.recordings.seal(part_id, no_progress, CancelToken())


def journal_chunks(vault: Vault) -> int:
    row = vault.context.connection.one("SELECT count(*) FROM recording_chunk")
    return int(row[0]) if row else -1


@contextmanager
def full_disk(vault: Vault):
    """The database may not grow any more: SQLite refuses as on a full disk."""
    connection = vault.context.connection
    connection.execute("PRAGMA max_page_count = 1")
    try:
        yield
    finally:
        connection.execute("PRAGMA max_page_count = 4294967294")


def test_a_full_disk_stores_nothing_of_a_chunk(vault: Vault) -> None:
    part_id = recorded(vault, sound(1.0), stop=False)
    before = vault.recordings.facts(part_id)
    _, second = chunks_of(sound(2.0))
    with full_disk(vault), pytest.raises(DiskFull):
        vault.recordings.append(part_id, second)
    assert vault.recordings.facts(part_id) == before
    vault.recordings.append(part_id, second)
    assert vault.recordings.facts(part_id).chunks == 2


def test_a_session_survives_a_disk_that_is_full_for_a_while(vault: Vault) -> None:
    told: list[Told] = []
    source, clock, samples = ScriptedSource(), StillClock(), sound(6.0)
    session = RecordingSession(vault.recordings, FlacCodec(), source, clock, told.append)
    part_id = session.begin(permitted(vault, consenting(vault, ("km",)).id))
    source.hear(samples[:96_000].tobytes())
    session.pump(0.0)
    session.pump(0.0)
    with full_disk(vault):
        source.hear(samples[96_000:192_000].tobytes())
        for _ in range(3):
            clock.seconds += 1.0
            session.pump(0.0)
        status = session.status()
        assert status.disk_blocked
        assert status.heard_seconds == 4.0
        assert status.saved_seconds <= 2.0
        with pytest.raises(DiskFull):
            session.finish(no_progress, CancelToken())
    session.finish(no_progress, CancelToken())
    assert told[0].event is RecordingEvent.DISK_BLOCKED
    assert told[0].code == "storage.full"
    np.testing.assert_array_equal(samples_of(vault, part_id), samples[:192_000])
    assert vault.recordings.facts(part_id).sealed


def test_a_disk_that_fills_while_sealing_keeps_the_journal(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = sound(2.5)
    part_id = recorded(vault, samples)

    def refuse(*_: object) -> None:
        raise DiskFull(errno=28)

    with monkeypatch.context() as patch:
        patch.setattr(recording_seal, "_adopt", refuse)
        with pytest.raises(DiskFull):
            seal(vault, part_id)
    assert vault.context.media.names() == set()
    assert journal_chunks(vault) == 3
    np.testing.assert_array_equal(samples_of(vault, part_id), samples)
    seal(vault, part_id)
    assert len(vault.context.media.names()) == 1
    assert journal_chunks(vault) == 0


def test_a_crash_before_the_journal_is_empty_is_finished(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    samples = sound(2.5)
    part_id = recorded(vault, samples)
    with monkeypatch.context() as patch:
        patch.setattr(recording_seal, "delete_chunks", lambda *_: None)
        seal(vault, part_id)
    assert journal_chunks(vault) == 3
    vault.close()
    with reopen(tmp_path / "vault") as again:
        assert again.recordings.recover(no_progress, CancelToken()) == []
        assert journal_chunks(again) == 0
        np.testing.assert_array_equal(samples_of(again, part_id), samples)


def test_a_sealed_file_that_does_not_read_back_keeps_the_journal(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    part_id = recorded(vault, sound(1.5))

    def damaged(*_: object) -> None:
        raise MediaDamaged

    with monkeypatch.context() as patch:
        patch.setattr(type(vault.context.media), "_read_back", staticmethod(damaged))
        with pytest.raises(MediaDamaged):
            seal(vault, part_id)
    assert vault.context.media.names() == set()
    assert journal_chunks(vault) == 2
    seal(vault, part_id)


def test_somebody_may_read_while_it_is_sealed(vault: Vault) -> None:
    samples = sound(65.0)
    part_id = recorded(vault, samples)
    reading = vault.recordings.read_pcm(part_id, 48_000)
    heard = [next(reading).samples for _ in range(3)]
    seal(vault, part_id)
    heard.extend(block.samples for block in reading)
    np.testing.assert_array_equal(np.frombuffer(b"".join(heard), np.int16), samples)


def test_somebody_may_read_while_it_is_recorded(vault: Vault) -> None:
    samples = sound(3.0)
    first, second, third = chunks_of(samples)
    part_id = vault.recordings.begin(consenting(vault, ("km",)).id, AudioFormat(), "file")
    vault.recordings.append(part_id, first)
    assert len(samples_of(vault, part_id)) == 48_000
    vault.recordings.append(part_id, second)
    vault.recordings.append(part_id, third)
    np.testing.assert_array_equal(samples_of(vault, part_id), samples)


def test_without_its_seed_a_recording_is_kept_in_the_journal(vault: Vault) -> None:
    part_id = recorded(vault, sound(1.0))
    vault.context.connection.execute("DELETE FROM testimony_seed")
    with pytest.raises(MediaSealedAway):
        seal(vault, part_id)
    assert journal_chunks(vault) == 1


def test_every_step_is_in_the_custody_log(vault: Vault) -> None:
    part_id = recorded(vault, sound(2.0))
    seal(vault, part_id)
    live = recorded(vault, sound(1.0), stop=False)
    vault.recordings.recover(no_progress, CancelToken())
    acts = {part: [] for part in (part_id, live)}
    agreed = [Act.CREATED, Act.AGE_SAID, *[Act.CONSENT_SAID] * len(questions())]
    for testimony in vault.testimonies.all():
        log = vault.custody.of(testimony.id)
        assert [entry.event.act for entry in log[: len(agreed)]] == agreed
        for entry in log[len(agreed) :]:
            acts[entry.event.facts["part"]].append(entry.event.act)
    assert acts[part_id] == [Act.RECORDING_STARTED, Act.RECORDING_STOPPED, Act.RECORDING_SEALED]
    assert acts[live] == [Act.RECORDING_STARTED, Act.RECORDING_RECOVERED, Act.RECORDING_SEALED]
    assert vault.custody.verify() == 6 + 2 * len(agreed)


def test_sealing_counts_as_a_revision(vault: Vault) -> None:
    part_id = recorded(vault, sound(1.0))
    before = vault.testimonies.all()[0].revision
    seal(vault, part_id)
    assert vault.testimonies.all()[0].revision == before + 1


def test_progress_reaches_the_end(vault: Vault) -> None:
    part_id = recorded(vault, sound(2.5))
    steps: list[Step] = []
    vault.recordings.seal(part_id, steps.append, CancelToken())
    assert {step.stage for step in steps} == {"checking", "sealing"}
    assert steps[-1].done == steps[-1].total == 2.5


def test_a_witness_that_refuses_costs_no_sound(vault: Vault) -> None:
    samples = sound(4.0)
    chunks = chunks_of(samples)
    part_id = vault.recordings.begin(consenting(vault, ("km",)).id, AudioFormat(), "file")
    vault.recordings.append(part_id, chunks[0])
    witness = vault.recordings._witnesses._open[part_id]
    witness.close()
    for chunk in chunks[1:]:
        vault.recordings.append(part_id, chunk)
    (found,) = vault.recordings.recover(no_progress, CancelToken())
    assert found.chunks_lost == 0
    assert vault.recordings.facts(part_id).chain_intact
    np.testing.assert_array_equal(samples_of(vault, part_id), samples)


def test_marks_behind_a_lost_end_are_moved_to_the_end(vault: Vault) -> None:
    part_id = recorded(vault, sound(1.0), stop=False)
    vault.recordings.mark(part_id, Bookmark(999_999, "later"))
    assert vault.recordings.facts(part_id).marks == (Bookmark(48_000, "later"),)


def test_plain_sound_is_nowhere_in_the_folder(vault: Vault, tmp_path: Path) -> None:
    marker = np.full(480, 0x5A5A, np.int16)
    samples = sound(3.0)
    samples[40_000:40_480] = marker
    part_id = recorded(vault, samples, stop=False)
    everything = b"".join(path.read_bytes() for path in (tmp_path / "vault").rglob("*") if path.is_file())
    chunk = chunks_of(samples)[0].flac
    canaries = (samples[10_000:10_100].tobytes(), marker.tobytes()[:64], chunk[1_000:1_032], b"fLaC\x80\0\0\x22")
    assert not any(canary in everything for canary in canaries)
    vault.recordings.stop(part_id)
    seal(vault, part_id)
    everything = b"".join(path.read_bytes() for path in (tmp_path / "vault").rglob("*") if path.is_file())
    assert not any(canary in everything for canary in canaries)

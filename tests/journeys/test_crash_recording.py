"""A recording that is killed (SIGKILL) at any moment loses nothing that was acknowledged."""

import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.domain.audio import Gap, GapReason, RecoveredRecording
from app.jobs import CancelToken, no_progress
from storage.vault.vault import Vault
from tests.recording_child import RecordingChild
from tests.storage.audio.sounds import Samples, sound
from tests.vault_fixtures import reopen

KILLS = int(os.environ.get("SAKSI_CRASH_KILLS", "20"))
SEALING_KILLS = int(os.environ.get("SAKSI_SEALING_KILLS", str(max(KILLS // 2, 5))))
GROUP = 10
"""So many kills in one vault; several groups run side by side."""
ONE_FRAME = 1 / 48_000
LATEST_KILL_SECONDS = {"0": 0.4, "1": 2.5}


@pytest.fixture
def folder(tmp_path: Path, make_vault: Callable[..., Vault]) -> Path:
    make_vault().close()
    return tmp_path / "vault"


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[..., RecordingChild]]:
    children: list[RecordingChild] = []

    def begin(seconds: float, source: str, *options: str) -> RecordingChild:
        children.append(RecordingChild(folder, seconds, source, *options))
        return children[-1]

    yield begin
    for child in children:
        child.close()


def recovered(vault: Vault) -> list[RecoveredRecording]:
    found = vault.recordings.recover(no_progress, CancelToken())
    vault.context.media.remove_orphans()
    return list(found)


def samples_of(vault: Vault, part_id: str) -> Samples:
    return np.frombuffer(b"".join(block.samples for block in vault.recordings.read_pcm(part_id, 48_000)), np.int16)


def assert_nothing_is_left_over(vault: Vault) -> None:
    parts = [part for testimony in vault.testimonies.all() for part in vault.testimonies.parts(testimony.id)]
    assert {part.media_name for part in parts} == vault.context.media.names()
    assert vault.context.connection.one("SELECT count(*) FROM recording_chunk") == (0,)
    assert list((vault.context.folder / "journal").iterdir()) == []
    assert vault.custody.verify() > 0


@pytest.mark.timeout(60 + 120 * GROUP)
@pytest.mark.parametrize("first", range(0, KILLS, GROUP))
def test_killed_while_recording(folder: Path, start: Callable[..., RecordingChild], first: int) -> None:
    moments = random.Random(20_260_301 + first)
    lost_most = 0.0
    for kill in range(first, min(first + GROUP, KILLS)):
        realtime = str(kill % 2)
        child = start(60.0, f"made:{kill}:{realtime}")
        child.wait_for("began")
        time.sleep(moments.uniform(0.0, LATEST_KILL_SECONDS[realtime]))
        child.kill()
        part_id = (child.last("began") or [])[2]
        heard, saved = map(float, (child.last("numbers") or ["", "", "0", "0"])[2:4])
        # On a quick machine the sound may have ended, and even been sealed, before the kill.
        reached = {line[0] for line in child.lines}
        with reopen(folder) as vault:
            found = [one for one in recovered(vault) if one.part_id == part_id]
            facts = vault.recordings.facts(part_id)
            assert facts.chain_intact
            assert len(found) == 1 or "stopping" in reached
            assert all(one.chunks_lost == 0 and one.seconds == facts.seconds for one in found)
            assert facts.seconds > saved - ONE_FRAME
            lost_most = max(lost_most, heard - facts.seconds)
            assert heard - facts.seconds < 1 + ONE_FRAME
            crash = (Gap(facts.frames, GapReason.CRASH, None),)
            assert facts.marks == crash or ("stopping" in reached and facts.marks == ())
            played = sound(60.0, seed=kill)
            np.testing.assert_array_equal(samples_of(vault, part_id), played[: facts.frames])
            assert_nothing_is_left_over(vault)
        child.close()
    print(f"at most {lost_most:.3f} s of what was heard lost")


def sealing_seconds(start: Callable[..., RecordingChild]) -> float:
    """How long it takes here where nobody kills it."""
    child = start(45.0, "made:0:0")
    stopped = child.wait_for("stopping")
    return child.wait_for("sealed") - stopped


@pytest.mark.timeout(60 + 180 * GROUP)
@pytest.mark.parametrize("first", range(0, SEALING_KILLS, GROUP))
def test_killed_while_sealing_again_and_again(folder: Path, start: Callable[..., RecordingChild], first: int) -> None:
    moments = random.Random(20_260_302 + first)
    finished_by_itself, latest_kill_seconds = 0, sealing_seconds(start)
    kills = range(first, min(first + GROUP, SEALING_KILLS))
    for kill in kills:
        child = start(45.0, f"made:{kill}:0")
        child.wait_for("stopping")
        time.sleep(moments.uniform(0.0, latest_kill_seconds))
        child.kill()
        part_id = (child.last("began") or [])[2]
        finished_by_itself += child.last("sealed") is not None
        # The one that finishes it is killed too.
        second = start(0.0, "made:0:0", "--seal-only")
        second.wait_for("recovering")
        time.sleep(moments.uniform(0.0, 0.4))
        second.kill()
        with reopen(folder) as vault:
            found = recovered(vault)
            assert all(one.part_id == part_id and one.chunks_lost == 0 for one in found)
            facts = vault.recordings.facts(part_id)
            assert facts.sealed
            assert facts.chain_intact
            np.testing.assert_array_equal(samples_of(vault, part_id), sound(45.0, seed=kill))
            assert_nothing_is_left_over(vault)
        child.close()
        second.close()
    assert finished_by_itself < len(kills)

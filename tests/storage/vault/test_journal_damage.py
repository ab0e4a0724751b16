"""The write-ahead log of a live recording, cut and flipped everywhere: no loss goes unreported."""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.domain.audio import AudioFormat, Gap, GapReason
from app.jobs import CancelToken, no_progress
from storage.crypto.kdf import Argon2Parameters
from storage.crypto.secret import Secret
from storage.vault import keyslots
from storage.vault.vault import Vault
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import consenting, new_vault, reopen

FLIPS = int(os.environ.get("SAKSI_WAL_FLIPS", "60"))
CUT_STRIDE = int(os.environ.get("SAKSI_WAL_STRIDE", "9"))
CHUNKS = 12
SAMPLES = sound(float(CHUNKS))
PAGE_BYTES, LOG_HEADER_BYTES, FRAME_HEADER_BYTES = 4096, 32, 24


class CrashedVault:
    """A vault as a power cut leaves it in the middle of a recording of 12 chunks; copies of it can be damaged."""

    def __init__(self, vault: Vault, folder: Path) -> None:
        testimony = consenting(vault, ("en",))
        self.part_id = vault.recordings.begin(testimony.id, AudioFormat(), "file")
        for chunk in chunks_of(SAMPLES):
            vault.recordings.append(self.part_id, chunk)
        self.folder = folder / "crashed"
        self._copies = folder / "copies"
        shutil.copytree(vault.context.folder, self.folder)
        vault.close()
        self.log = (self.folder / "vault.db-wal").read_bytes()

    def copy_with(self, damage: Callable[[Path], None]) -> Vault:
        """Open a fresh copy after `damage` was done to it."""
        shutil.rmtree(self._copies, ignore_errors=True)
        shutil.copytree(self.folder, self._copies)
        damage(self._copies)
        return reopen(self._copies)


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CrashedVault]:
    folder = tmp_path_factory.mktemp("journal")
    derive_key = keyslots.derive_key
    derived: dict[bytes, Secret] = {}

    def derive_once(passphrase: Secret, parameters: Argon2Parameters) -> Secret:
        """The real Argon2id, asked once: hundreds of copies of one vault are opened here."""
        if parameters.salt not in derived:
            derived[parameters.salt] = derive_key(passphrase, parameters)
        return derived[parameters.salt].copy()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyslots, "derive_key", derive_once)
        yield CrashedVault(new_vault(folder / "vault"), folder)


def chunks_left(crashed: CrashedVault, damage: Callable[[Path], None]) -> int:
    """Recover a damaged copy; check that a true beginning is left and that every loss is reported."""
    with crashed.copy_with(damage) as vault:
        (found,) = vault.recordings.recover(no_progress, CancelToken())
        facts = vault.recordings.facts(crashed.part_id)
        heard = b"".join(block.samples for block in vault.recordings.read_pcm(crashed.part_id, 48_000))
        assert heard == SAMPLES[: facts.chunks * 48_000].tobytes()
        assert facts.frames == facts.chunks * 48_000
        assert found.chunks_lost == CHUNKS - facts.chunks
        assert facts.chain_intact == (facts.chunks == CHUNKS)
        assert facts.sealed
        return facts.chunks


def rewrite(name: str, change: Callable[[bytearray], None]) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        data = bytearray((folder / name).read_bytes())
        change(data)
        (folder / name).write_bytes(data)

    return damage


def cut_at(size: int) -> Callable[[Path], None]:
    return rewrite("vault.db-wal", lambda data: data.__delitem__(slice(size, None)))


def flip(name: str, position: int, bit: int) -> Callable[[Path], None]:
    return rewrite(name, lambda data: data.__setitem__(position, data[position] ^ 1 << bit))


def test_without_damage_nothing_is_lost(crashed: CrashedVault) -> None:
    assert chunks_left(crashed, lambda folder: None) == CHUNKS


def test_a_log_cut_at_any_page_gives_a_true_beginning_and_a_reported_loss(crashed: CrashedVault) -> None:
    page = PAGE_BYTES + FRAME_HEADER_BYTES
    at_pages = [0, *range(LOG_HEADER_BYTES, len(crashed.log) + 1, page)]
    left = [chunks_left(crashed, cut_at(size)) for size in at_pages[::CUT_STRIDE]]
    assert left == sorted(left)
    assert len(set(left)) > CHUNKS / 2


def test_a_log_cut_inside_pages_gives_a_true_beginning_too(crashed: CrashedVault) -> None:
    places = random.Random(20_260_303)
    for _ in range(max(4, FLIPS // 15)):
        chunks_left(crashed, cut_at(places.randrange(len(crashed.log))))


def test_flips_anywhere_in_the_log_are_reported(crashed: CrashedVault) -> None:
    places = random.Random(20_260_304)
    left = [
        chunks_left(crashed, flip("vault.db-wal", places.randrange(len(crashed.log)), places.randrange(8)))
        for _ in range(FLIPS)
    ]
    assert min(left) < CHUNKS / 2
    assert len(set(left)) > 3


def test_a_lost_log_is_reported(crashed: CrashedVault) -> None:
    def remove(folder: Path) -> None:
        (folder / "vault.db-wal").unlink()
        (folder / "vault.db-shm").unlink(missing_ok=True)

    assert chunks_left(crashed, remove) < CHUNKS


def witness_name(crashed: CrashedVault) -> str:
    return f"journal/{crashed.part_id}.end"


@pytest.mark.parametrize("slot", [0, 1])
def test_a_damaged_half_of_the_witness_is_no_loss(crashed: CrashedVault, slot: int) -> None:
    assert chunks_left(crashed, flip(witness_name(crashed), slot * 512 + 40, 3)) == CHUNKS


@pytest.mark.parametrize("what", ["damaged", "missing", "empty"])
def test_without_its_witness_a_journal_is_not_called_intact(crashed: CrashedVault, what: str) -> None:
    def damage(folder: Path) -> None:
        path = folder / witness_name(crashed)
        if what == "missing":
            path.unlink()
        else:
            path.write_bytes(bytes(1_024 if what == "damaged" else 0))

    with crashed.copy_with(damage) as vault:
        (found,) = vault.recordings.recover(no_progress, CancelToken())
        facts = vault.recordings.facts(crashed.part_id)
        assert (found.chunks_lost, facts.chunks, facts.chain_intact) == (0, CHUNKS, False)


def test_a_witness_of_another_recording_does_not_count(crashed: CrashedVault) -> None:
    def swap(folder: Path) -> None:
        other = folder / "journal" / f"{'a' * 26}.end"
        (folder / witness_name(crashed)).rename(other)
        shutil.copy(other, folder / witness_name(crashed))

    with crashed.copy_with(swap) as vault:
        found = vault.recordings.recover(no_progress, CancelToken())
        # The copy under the wrong name opens for nobody and is put away.
        assert [one.part_id for one in found] == [crashed.part_id]
        assert list((vault.context.folder / "journal").iterdir()) == []


CHANGES = {
    "sound": "UPDATE recording_chunk SET flac = zeroblob(length(flac)) WHERE sequence = 5",
    "order": "UPDATE recording_chunk SET sequence = 100 WHERE sequence = 5",
    "encoder": "UPDATE recording_chunk SET encoder = 7 WHERE sequence = 5",
    "one gone": "DELETE FROM recording_chunk WHERE sequence = 5",
    "last gone": "DELETE FROM recording_chunk WHERE sequence = 11",
    "head": "UPDATE recording SET chain_head = zeroblob(64)",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_changed_inside_the_database_breaks_the_chain(crashed: CrashedVault, change: str) -> None:
    with crashed.copy_with(lambda folder: None) as vault:
        vault.context.connection.execute(change)  # type: ignore[arg-type]
        vault.recordings.recover(no_progress, CancelToken())
        facts = vault.recordings.facts(crashed.part_id)
        assert not facts.chain_intact
        assert facts.sealed
        heard = b"".join(block.samples for block in vault.recordings.read_pcm(crashed.part_id, 48_000))
        assert np.frombuffer(heard, np.int16)[: 5 * 48_000].tobytes() == SAMPLES[: 5 * 48_000].tobytes()


def test_a_chunk_that_does_not_decode_is_marked_where_it_is(crashed: CrashedVault) -> None:
    with crashed.copy_with(lambda folder: None) as vault:
        vault.context.connection.execute(CHANGES["sound"])  # type: ignore[arg-type]
        vault.recordings.stop(crashed.part_id)
        vault.recordings.seal(crashed.part_id, no_progress, CancelToken())
        facts = vault.recordings.facts(crashed.part_id)
        assert facts.marks == (Gap(5 * 48_000, GapReason.DAMAGED, 1.0),)
        expected = SAMPLES.copy()
        expected[5 * 48_000 : 6 * 48_000] = 0
        heard = b"".join(block.samples for block in vault.recordings.read_pcm(crashed.part_id, 48_000))
        assert heard == expected.tobytes()


@pytest.mark.parametrize("change", [CHANGES["sound"], CHANGES["last gone"]], ids=["sound", "last gone"])
def test_stop_and_seal_look_at_the_chain_too(crashed: CrashedVault, change: str) -> None:
    with crashed.copy_with(lambda folder: None) as vault:
        vault.context.connection.execute(change)  # type: ignore[arg-type]
        vault.recordings.stop(crashed.part_id)
        vault.recordings.seal(crashed.part_id, no_progress, CancelToken())
        assert not vault.recordings.facts(crashed.part_id).chain_intact


def test_a_database_put_back_to_before_the_recording_is_reported(crashed: CrashedVault) -> None:
    with crashed.copy_with(lambda folder: None) as vault:
        vault.context.connection.execute("DELETE FROM part")
        (found,) = vault.recordings.recover(no_progress, CancelToken())
        assert (found.part_id, found.seconds, found.chunks_lost) == (crashed.part_id, 0.0, CHUNKS)
        assert vault.recordings.recover(no_progress, CancelToken()) == []

"""What one second of a recording costs to save, beside plain SQLite, in one run on the same disk.

    python -m tests.benchmarks.bench_commit [--chunks 400] [--folder FOLDER]

Both store the same FLAC chunk, one durable transaction each (write-ahead log, synchronous FULL), in turn. Saksi's
number is everything: encryption, hash chain, and the witness file with a sync of its own. Prints milliseconds.
"""

import argparse
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.domain.audio import AudioFormat, EncodedChunk
from tests.benchmarks.figures import tell
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import consenting, new_vault

MOST_SECONDS = 1.0


def main() -> int:
    wishes = argparse.ArgumentParser()
    wishes.add_argument("--chunks", type=int, default=400)
    wishes.add_argument("--folder", type=Path)
    given = wishes.parse_args()
    (made,) = chunks_of(sound(1.0))
    chunks = [EncodedChunk(number, number * 48_000, 48_000, 0, made.flac) for number in range(given.chunks)]
    with tempfile.TemporaryDirectory(dir=given.folder) as folder, new_vault(Path(folder) / "vault") as vault:
        plain = plain_database(Path(folder) / "plain.db")
        testimony = consenting(vault, ("en",))
        part_id = vault.recordings.begin(testimony.id, AudioFormat(), "file")
        ours, theirs = [], []
        for chunk in chunks:
            ours.append(milliseconds(lambda chunk=chunk: vault.recordings.append(part_id, chunk)))
            theirs.append(milliseconds(lambda chunk=chunk: insert(plain, chunk)))
        plain.close()
    print(f"{given.chunks} chunks of {len(made.flac):,} bytes")
    show("Saksi", ours)
    show("plain SQLite", theirs)
    middle = len(ours) // 2
    tell(
        "saving a second of sound, encrypted and chained", sorted(theirs)[middle] / sorted(ours)[middle], "plain SQLite"
    )
    # A second has to be saved in less than a second; the slowest of all is the disk's own hiccup, on both sides.
    return 0 if sorted(ours)[int(len(ours) * 0.99)] < MOST_SECONDS * 1000 else 1


def plain_database(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA wal_autocheckpoint = 250")
    database.execute("CREATE TABLE chunk (sequence INTEGER PRIMARY KEY, flac BLOB NOT NULL)")
    return database


def insert(database: sqlite3.Connection, chunk: EncodedChunk) -> None:
    database.execute("INSERT INTO chunk VALUES (?, ?)", (chunk.sequence, chunk.flac))


def milliseconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def show(name: str, taken: list[float]) -> None:
    ordered = sorted(taken)
    at = {share: ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.9, 0.99)}
    figures = ", ".join(f"p{round(share * 100)} {value:.1f}" for share, value in at.items())
    print(f"{name:>14}: {figures}, most {ordered[-1]:.1f} ms")


if __name__ == "__main__":
    sys.exit(main())

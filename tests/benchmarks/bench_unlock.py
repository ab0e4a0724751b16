"""Unlocking a vault with 10,000 testimonies, beyond its Argon2id: must stay below 300 ms.

python -m tests.benchmarks.bench_unlock [--testimonies 10000] [--rounds 9]
"""

import argparse
import io
import json
import statistics
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from app.usecases.unlock import AttemptDelay, unlock
from storage.crypto.kdf import derive_key, passphrase_secret
from storage.vault.storedkeys import StoredKeys
from storage.vault.vault import Vault, open_vault
from tests.vault_fixtures import PASSPHRASE, StepClock, new_vault

LIMIT_SECONDS = 0.3


def fill(folder: Path, testimonies: int) -> None:
    """Every testimony gets an attachment, so that there are as many sealed files as testimonies."""
    # What is timed comes later; waiting 40,000 times for the disk would only take ten minutes.
    with patch("os.fsync"), new_vault(folder) as vault:
        connection = vault.context.connection
        connection.execute("PRAGMA synchronous = OFF")
        with connection.transaction():
            for number in range(testimonies):
                made = vault.testimonies.create(("km", "en"))
                data = f"letter {number}".encode()
                source = io.BytesIO(data)
                vault.attachments.add(made.id, "a", "text/plain", source, len(data), no_progress, CancelToken())


def key_seconds(folder: Path) -> float:
    """Time the key derivation of the vault's passphrase alone."""
    slot = StoredKeys.of_folder(folder).keys.slots[0]
    started = time.perf_counter()
    with passphrase_secret(PASSPHRASE) as passphrase:
        derive_key(passphrase, slot.argon2).close()
    return time.perf_counter() - started


def unlock_seconds(folder: Path) -> float:
    """Time a whole unlock: header, key, database, recovery, leftovers."""
    clock = StepClock()

    def opened(by: object) -> Vault:
        return open_vault(folder, by, clock)  # type: ignore[arg-type]

    started = time.perf_counter()
    vault, report = unlock(opened, ByPassphrase(PASSPHRASE), AttemptDelay(clock), no_progress, CancelToken())
    elapsed = time.perf_counter() - started
    assert report.unrecovered == ""
    assert report.leftovers_removed == 0
    vault.close()
    return elapsed


def main() -> int:
    """Print the figures as JSON; 1 when the limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--testimonies", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "vault"
        fill(folder, chosen.testimonies)
        beyond = []
        for _ in range(chosen.rounds):
            key = key_seconds(folder)
            beyond.append(unlock_seconds(folder) - key)
        size = (folder / "vault.db").stat().st_size
    median = statistics.median(beyond)
    figures = {
        "testimonies": chosen.testimonies,
        "database_mib": round(size / 2**20, 1),
        "beyond_argon2_ms_median": round(median * 1000, 1),
        "beyond_argon2_ms_all": [round(seconds * 1000, 1) for seconds in beyond],
        "limit_ms": LIMIT_SECONDS * 1000,
    }
    print(json.dumps(figures))
    return 0 if median < LIMIT_SECONDS else 1


if __name__ == "__main__":
    raise SystemExit(main())

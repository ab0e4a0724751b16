"""Unlocking a vault with 10,000 testimonies, beyond its Argon2id: must stay below 300 ms.

python -m tests.benchmarks.bench_unlock [--testimonies 10000] [--rounds 9]
"""

import argparse
import json
import statistics
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

from app.domain.testimony import Part, PartKind
from app.domain.unlocking import ByPassphrase, Unlock
from app.jobs import CancelToken, no_progress
from app.usecases.unlock import AttemptDelay, unlock
from storage.crypto.kdf import Argon2Parameters, derive_key
from storage.crypto.random import random_name
from storage.crypto.secret import Secret
from storage.vault.parts import insert_part
from storage.vault.vault import Vault, open_vault
from tests.benchmarks.figures import tell_limit
from tests.vault_fixtures import PASSPHRASE, StepClock, new_vault

LIMIT_SECONDS = 0.3


def fill(folder: Path, testimonies: int) -> None:
    """Every testimony gets a part, so that there are as many sealed files as testimonies; unlocking opens none."""
    with new_vault(folder) as vault:
        connection, media = vault.context.connection, vault.context.folder / "media"
        with connection.transaction():
            for number in range(testimonies):
                made = vault.testimonies.create(("km", "en"))
                name = f"{random_name()}.age"
                (media / name).touch()
                kind, digest = PartKind.ATTACHMENT, bytes(64)
                now = made.created_at
                insert_part(
                    connection, Part(random_name(), made.id, 1, kind, f"{number}", "text/plain", 0, digest, name, now)
                )


def unlock_seconds(folder: Path) -> tuple[float, float]:
    """Time a whole unlock (header, key, database, recovery, leftovers), and the Argon2id in it."""
    clock = StepClock()
    key_seconds = 0.0

    def timed(secret: Secret, parameters: Argon2Parameters) -> Secret:
        nonlocal key_seconds
        started = time.perf_counter()
        key = derive_key(secret, parameters)
        key_seconds += time.perf_counter() - started
        return key

    def opened(by: Unlock) -> Vault:
        return open_vault(folder, by, clock)

    with patch("storage.vault.keyslots.derive_key", timed):
        started = time.perf_counter()
        vault, report = unlock(opened, ByPassphrase(PASSPHRASE), AttemptDelay(clock), no_progress, CancelToken())
        elapsed = time.perf_counter() - started
    assert report.unrecovered == ""
    assert key_seconds > 0
    vault.close()
    return elapsed, key_seconds


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
            elapsed, key = unlock_seconds(folder)
            beyond.append(elapsed - key)
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
    tell_limit(f"unlocking {chosen.testimonies} testimonies beyond Argon2id", median * 1000, LIMIT_SECONDS * 1000, "ms")
    return 0 if median < LIMIT_SECONDS else 1


if __name__ == "__main__":
    raise SystemExit(main())

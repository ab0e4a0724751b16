"""A vault full of invented testimonies in all states, for pictures and benchmarks; rows alone, no sound behind them."""

import json
import random
from datetime import UTC, datetime, timedelta

from storage.crypto.random import random_name
from storage.times import time_text
from storage.vault.testimonies import random_case_code
from storage.vault.vault import Vault

LANGUAGES = (("km",), ("th",), ("vi", "en"), ("zh", "km", "en"), ("id",), ("hi", "en"), ("fil",), ("bn",), ("km", "vi"))
_MODEL = json.dumps({"name": "demo", "pack_sha256": "ab" * 32, "multilingual": True, "languages": ["en", "km"]})
_OPTIONS = json.dumps({"language": "km", "beam_size": 5, "word_times": True, "hotwords": ""})
_STATES = (
    "empty",
    "live",
    "unsealed",
    "sealed",
    "sealed",
    "partly",
    "whole",
    "whole",
    "flagged",
    "reviewed",
    "reviewed",
)
_WHERE = ("here", "here", "sent", "sent", "changed", "confirmed")


def fill(vault: Vault, count: int, *, windows: int = 4, seed: int = 7) -> None:
    """Write `count` testimonies with their recordings, transcripts, reviews, bundles and receipts."""
    chance = random.Random(seed)
    made = _Filling(vault, chance, windows)
    with vault.context.connection.transaction():
        for number in range(count):
            made.add(
                datetime(2026, 1, 5, 8, 0, tzinfo=UTC) + timedelta(hours=3.7 * number % 40_000, minutes=number % 60)
            )


class _Filling:
    def __init__(self, vault: Vault, chance: random.Random, windows: int) -> None:
        self._connection = vault.context.connection
        self._station = vault.context.station_id
        self._chance = chance
        self._windows = windows
        self._codes: set[str] = set()
        self._sequence = 0

    def add(self, at: datetime) -> None:
        chance = self._chance
        state = chance.choice(_STATES)
        origin = "received" if chance.random() < 0.15 and state not in ("live", "unsealed", "empty") else "here"
        testimony, revision = random_name(), 3
        code = random_case_code()
        while code in self._codes:
            code = random_case_code()
        self._codes.add(code)
        self._connection.execute(
            "INSERT INTO testimony VALUES (?, ?, ?, ?, ?, ?, ?)",
            (testimony, code, json.dumps(chance.choice(LANGUAGES)), time_text(at), origin, self._station, revision),
        )
        if state != "empty":
            self._recording(testimony, state, at)
        for ordinal in range(chance.choice((0, 0, 0, 1, 3))):
            self._part(testimony, ordinal + 2, "attachment", at)
        if state not in ("live", "unsealed", "empty"):
            self._travel(testimony, revision, chance.choice(_WHERE), at)

    def _part(self, testimony: str, ordinal: int, kind: str, at: datetime, *, sealed: bool = True) -> str:
        part = random_name()
        media = ("audio/flac" if kind == "recording" else "image/jpeg", 1000, bytes(64), random_name())
        if not sealed:
            media = ("audio/flac", None, None, None)
        self._connection.execute(
            "INSERT INTO part (id, testimony_id, ordinal, kind, name, added_at, media_type, byte_count, sha512,"
            " media_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (part, testimony, ordinal, kind, f"part {ordinal}", time_text(at), *media),
        )
        return part

    def _recording(self, testimony: str, state: str, at: datetime) -> None:
        part = self._part(testimony, 1, "recording", at, sealed=state not in ("live", "unsealed"))
        seconds = self._chance.randrange(9 * 60, 95 * 60)
        self._connection.execute(
            "INSERT INTO recording (part_id, source, sample_rate_hz, channels, frames, chunks, chain_head, stopped)"
            " VALUES (?, 'file', 48000, 1, ?, ?, ?, ?)",
            (part, seconds * 48_000, seconds, bytes(64), int(state != "live")),
        )
        if state in ("partly", "whole", "flagged", "reviewed"):
            self._transcript(testimony, part, state, seconds, at)

    def _transcript(self, testimony: str, part: str, state: str, seconds: int, at: datetime) -> None:
        run = random_name()
        self._connection.execute(
            "INSERT INTO transcript_run VALUES (?, ?, 0, ?, ?, ?, 'engine 1.0', ?, 'km', ?, ?, ?, 1)",
            (run, part, time_text(at), "cd" * 64, _MODEL, _OPTIONS, "ef" * 32, seconds, int(state != "partly")),
        )
        step = seconds / self._windows
        settled = self._chance.randrange(1, self._windows + 1) if state == "partly" else self._windows + 1
        for number in range(self._windows):
            status = "done" if number < settled else "planned"
            if status == "done" and number and state == "flagged" and self._chance.random() < 0.5:
                status = "quarantined"
            speech = json.dumps([[step * number + 0.5, step * number + step * 0.9]])
            self._connection.execute(
                "INSERT INTO transcript_window VALUES (?, ?, ?, ?, ?, ?, '[]', NULL, NULL, NULL)",
                (run, number, step * number, step * number + step, speech, status),
            )
        if state == "reviewed":
            for number in range(1, 6):
                self._connection.execute(
                    "INSERT INTO review_step (testimony_id, number, station, at, kind, revision)"
                    " VALUES (?, ?, ?, ?, ?, 3)",
                    (testimony, number, self._station, time_text(at), "reviewed" if number == 5 else "text"),
                )

    def _travel(self, testimony: str, revision: int, where: str, at: datetime) -> None:
        if where == "here":
            return
        self._sequence += 1
        manifest = self._sequence.to_bytes(64, "big")
        self._connection.execute(
            "INSERT INTO bundle_sent (sequence, bundle_id, manifest_sha512, previous, unfinished, recipients,"
            " payload_bytes, file_name, begun_at, finished_at) VALUES (?, ?, ?, ?, '[]', '[]', 10, ?, ?, ?)",
            (
                self._sequence,
                f"b{self._sequence}",
                manifest,
                bytes(64),
                f"{self._sequence}.age",
                time_text(at),
                time_text(at),
            ),
        )
        sent = revision - 1 if where == "changed" else revision
        self._connection.execute(
            "INSERT INTO bundle_sent_item VALUES (?, ?, ?, ?)", (self._sequence, testimony, sent, bytes(64))
        )
        if where == "confirmed":
            self._connection.execute(
                "INSERT INTO receipt_taken VALUES (?, ?, 'h', 2, x'00', ?)", (manifest, manifest, time_text(at))
            )
            self._connection.execute(
                "INSERT INTO receipt_taken_item (testimony_id, revision, receipt_sha512, sha512) VALUES (?, ?, ?, ?)",
                (testimony, sent, manifest, bytes(64)),
            )

"""Vaults as earlier versions left them: the real migrations up to a number, and rows as that schema has them.

What stands here are literals on purpose: they must stay as they are when the program changes.
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

from app.domain.custody import Act
from storage.vault import migrations, vault
from storage.vault.migrations import Migration, known_migrations
from storage.vault.vault import Vault
from tests.vault_fixtures import new_vault

SEED = bytes(range(32))
PHOTO = b"\xff\xd8 a photo of a blue gate" * 40
SENTENCES = ("the bus stopped at the blue gate", "we drank tea")
WHEN = "2026-03-01T09:00:00.000000Z"

_TESTIMONY = "INSERT INTO testimony (id, case_code, languages, created_at, origin, recorded_by, revision)"
_PART = "INSERT INTO part (id, testimony_id, ordinal, kind, name, media_type, byte_count, sha512, media_name, added_at)"
_RECORDING = "INSERT INTO recording (part_id, source, sample_rate_hz, channels, frames, chunks, chain_head, stopped)"
_RUN = (
    "INSERT INTO transcript_run (id, part_id, number, started_at, audio_sha512, model, engine, options, language,"
    " plan_sha256, audio_seconds, finished, shown)"
)
_WINDOW = (
    "INSERT INTO transcript_window (run_id, number, start_seconds, end_seconds, speech, status, flags, figures,"
    " segments, words)"
)
_PASSAGE = "INSERT INTO passage (id, run_id, window_number, testimony_id, part_id, believed, text, segments, folded)"


def name(kind: str, number: int) -> str:
    """An id of 26 characters."""
    digits = "".join("abcdefghij"[int(digit)] for digit in f"{number:06d}")
    return f"{kind}{digits}".ljust(26, "z")


@contextmanager
def only(known: list[Migration]) -> Iterator[None]:
    """As if the program had these migrations and no others."""
    with ExitStack() as stack:
        for module in (migrations, vault):
            stack.enter_context(patch.object(module, "known_migrations", lambda: known))
        yield


def make_older_vault(folder: Path, version: int, testimonies: int) -> None:
    """A closed vault at the schema `version`, with so many testimonies: a photo each, a transcript from 3 on."""
    with only(known_migrations()[:version]), new_vault(folder) as made, made.context.connection.transaction():
        for number in range(testimonies):
            add_testimony(made, version, number)


def add_testimony(made: Vault, version: int, number: int) -> None:
    execute, testimony, photo = made.context.connection.execute, name("testimony", number), name("photo", number)
    execute(f"{_TESTIMONY} VALUES (?, ?, '[\"km\",\"en\"]', ?, 'here', ?, 2)",
            (testimony, f"OLD-{number:04d}", WHEN, made.context.station_id))  # fmt: skip
    execute("INSERT INTO testimony_seed VALUES (?, ?)", (testimony, SEED))
    sealed = made.context.media.write(testimony, [PHOTO])
    execute(f"{_PART} VALUES (?, ?, 1, 'attachment', 'gate.jpg', 'image/jpeg', ?, ?, ?, ?)",
            (photo, testimony, sealed.byte_count, sealed.sha512, sealed.name, WHEN))  # fmt: skip
    made.context.custody.record(testimony, Act.ATTACHED, {"part": photo})
    if version >= 3:
        add_transcript(made, testimony, number)


def add_transcript(made: Vault, testimony: str, number: int) -> None:
    """Of a recording that was stopped and holds no sound yet to be sealed."""
    execute, part, run = made.context.connection.execute, name("sound", number), name("run", number)
    execute(f"{_PART} VALUES (?, ?, 2, 'recording', 'recording-2.flac', 'audio/flac', NULL, NULL, NULL, ?)",
            (part, testimony, WHEN))  # fmt: skip
    start = hashlib.sha512(b"saksi-recording/1\n" + part.encode()).digest()
    execute(f"{_RECORDING} VALUES (?, 'file', 48000, 1, 0, 0, ?, 0)", (part, start))
    model = {"name": "demo", "pack_sha256": "ab" * 32, "multilingual": True, "languages": ["en"]}
    options = {"language": "en", "beam_size": 5, "word_times": True, "hotwords": None}
    execute(f"{_RUN} VALUES (?, ?, 1, ?, ?, ?, 'engine 1.0', ?, 'en', ?, 4.0, 1, 1)",
            (run, part, WHEN, "cd" * 64, json.dumps(model), json.dumps(options), "ef" * 32))  # fmt: skip
    figures = {"language": "en", "language_probability": 0.9, "average_log_probability": -0.3,
               "no_speech_probability": 0.1, "tokens": 9}  # fmt: skip
    segments = [[2.0 * place, 2.0 * place + 2, text] for place, text in enumerate(SENTENCES)]
    execute(f"{_WINDOW} VALUES (?, 0, 0.0, 4.0, '[[0.25,3.75]]', 'done', '[]', ?, ?, '[[],[]]')",
            (run, json.dumps(figures), json.dumps(segments)))  # fmt: skip
    text = " ".join(SENTENCES)
    places = [[0, 0.0, 2.0], [len(SENTENCES[0]) + 1, 2.0, 4.0]]
    execute(f"{_PASSAGE} VALUES (?, ?, 0, ?, ?, 1, ?, ?, ?)",
            (number + 1, run, testimony, part, text, json.dumps(places), text))  # fmt: skip


def assert_nothing_is_lost(opened: Vault, testimonies: int, *, transcripts: bool) -> None:
    """Everything that `make_older_vault` put there is read through the rooms of today."""
    found = {testimony.id: testimony for testimony in opened.testimonies.all()}
    assert set(found) == {name("testimony", number) for number in range(testimonies)}
    assert found[name("testimony", 0)].case_code == "OLD-0000"
    assert found[name("testimony", 0)].languages == ("km", "en")
    assert opened.custody.verify() == testimonies
    assert len(opened.library.rows()) == testimonies
    assert len(opened.context.media.names()) == testimonies
    for number in range(testimonies):
        photo = opened.testimonies.parts(name("testimony", number))[0]
        assert photo.sha512 == hashlib.sha512(PHOTO).digest()
        with opened.sealed_parts.open(photo) as plain:
            assert plain.read() == PHOTO
    if transcripts:
        hits = opened.search.find("blue gate", testimonies + 1)
        assert {hit.testimony_id for hit in hits} == set(found)
        (row,) = opened.library.some([name("testimony", 0)])
        assert row.understood.speech_seconds == 3.5
        (window,) = opened.transcripts.windows(name("run", 0))
        assert window.text is not None
        assert [segment.text for segment in window.text.segments] == list(SENTENCES)

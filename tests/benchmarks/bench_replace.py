"""Replacing words everywhere in one long testimony, in a vault whose search knows many others.

    python -m tests.benchmarks.bench_replace [TRANSCRIPTS] [WINDOWS]

Prints how long the one step takes and how long its undoing does, and the same for a single window.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.domain.audio import AudioFormat
from app.domain.transcript import Segment, Span, Window, WindowStatus, WindowText
from app.usecases.review import Review, ReviewRooms
from storage.vault.vault import Vault
from tests.benchmarks.bench_search import fill, sentences
from tests.fakes.transcript_samples import some_run
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import consenting, new_vault

WINDOW_SECONDS = 25.0


def long_testimony(vault: Vault, count: int, chance: random.Random) -> str:
    """A testimony of so many windows, with one word in all of them that is in no other testimony."""
    testimony = consenting(vault, ("en",))
    part = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    for chunk in chunks_of(sound(10.0)):
        vault.recordings.append(part, chunk)
    vault.recordings.stop(part)
    english = sentences("en")
    windows = []
    for index in range(count):
        start = index * WINDOW_SECONDS
        texts = [f" {chance.choice(english)} Bamboozle." for _ in range(3)]
        step = WINDOW_SECONDS / len(texts)
        segments = tuple(
            Segment(Span(start + place * step, start + (place + 1) * step), text, ())
            for place, text in enumerate(texts)
        )
        span = Span(start, start + WINDOW_SECONDS)
        text = WindowText(segments, "en", 0.9, -0.3, 0.1, 150)
        windows.append(Window(index, span, (span,), WindowStatus.DONE, (), text))
    vault.transcripts.begin(some_run("long", part, finished=True), tuple(windows))
    return testimony.id


def seconds_of(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def main() -> None:
    transcripts = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    windows = int(sys.argv[2]) if len(sys.argv) > 2 else 430
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        vault = new_vault(Path(folder) / "vault")
        try:
            fill(vault, transcripts, chance)
            testimony = long_testimony(vault, windows, chance)
            review = Review(
                ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews), testimony
            )
            places = len(review.find("Bamboozle"))
            replaced = seconds_of(lambda: review.replace("Bamboozle", "Bamboo"))
            undone = seconds_of(review.undo)
            redone = seconds_of(review.redo)
            print(f"{transcripts} other transcripts, {windows} windows, {places} places")
            for name, took in (("replaced", replaced), ("undone", undone), ("done again", redone)):
                print(f"{name:12} {took:7.2f} s   {took / windows * 1000:6.1f} ms a window")
            assert not vault.search.find("Bamboozle")
            assert vault.search.find("Bamboo")
        finally:
            vault.close()


if __name__ == "__main__":
    main()

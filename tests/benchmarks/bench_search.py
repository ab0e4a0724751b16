"""Search over many transcripts beside a plain LIKE over the same folded text, in one run.

    python -m tests.benchmarks.bench_search [TRANSCRIPTS]

Every transcript is one window of about 300 characters in one of twelve languages, made of the sentences under
tests/data/passages in random order. Prints milliseconds; fails above 50 ms for the slowest of a hundred queries.
"""

import random
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.transcript import Segment, Span, Window, WindowStatus, WindowText
from storage.vault.folding import fold
from storage.vault.vault import Vault
from tests.benchmarks.figures import tell, tell_limit
from tests.fakes.transcript_samples import some_run
from tests.vault_fixtures import consenting, new_vault

PASSAGES = Path(__file__).parents[1] / "data" / "passages"
DENSE = ("km", "th", "lo", "my", "zh")
LIMIT_MILLISECONDS = 50.0
QUERIES = 400


def sentences(language: str) -> list[str]:
    """Sentences and parts of sentences: cut behind every sign, and at every space where words have none."""
    text = (PASSAGES / f"{language}.txt").read_text("utf-8")
    cut = "".join(
        "\n" if c == " " and language in DENSE else c + "\n" if unicodedata.category(c) == "Po" else c for c in text
    )
    return [line.strip() for line in cut.splitlines() if len(line) > 3]


def windows(count: int, chance: random.Random) -> Iterator[WindowText]:
    """Sentences in random order, with a rare invented word in every transcript so that no two are alike."""
    by_language = {path.stem: sentences(path.stem) for path in sorted(PASSAGES.glob("*.txt"))}
    for number in range(count):
        language = chance.choice(sorted(by_language))
        pieces = []
        while sum(map(len, pieces)) < 300:
            piece = chance.choice(by_language[language])
            pieces.append(piece if chance.random() < 0.7 else f"{piece} {number:05x}{chance.choice('aeiou')}")
        step = 28 / len(pieces)
        segments = tuple(Segment(Span(step * i, step * i + step), " " + piece, ()) for i, piece in enumerate(pieces))
        yield WindowText(segments, language, 0.9, -0.3, 0.1, 150)


def fill(vault: Vault, count: int, chance: random.Random) -> None:
    with vault.context.connection.transaction():
        for number, text in enumerate(windows(count, chance)):
            if number % 20 == 0:
                testimony = consenting(vault, ("km",))
            part = f"part{number}"
            vault.context.connection.execute(
                "INSERT INTO part (id, testimony_id, ordinal, kind, name, media_type, added_at)"
                " VALUES (?, ?, ?, 'recording', 'r', 'audio/flac', '2026-03-01T00:00:00.000000Z')",
                (part, testimony.id, number % 20 + 1),
            )
            done = Window(0, Span(0, 28), (Span(0, 28),), WindowStatus.DONE, (), text)
            vault.transcripts.begin(some_run(f"run{number}", part, finished=True), (done,))


def queries(vault: Vault, chance: random.Random) -> list[str]:
    """Pieces of what is stored: common words, rare ones, two to twelve characters, in every language."""
    folded = [row[0] for row in vault.context.connection.execute("SELECT folded FROM passage")]
    found: list[str] = []
    while len(found) < QUERIES:
        text = chance.choice(folded)
        size = chance.choice((2, 2, 3, 4, 6, 9, 12))
        start = chance.randrange(len(text) - size)
        words = text[start : start + size].strip()
        if len(fold(words)) >= 2 and " " not in words:
            found.append(words)
    return found


def timed(ask: Callable[[str], object], asked: list[str]) -> list[tuple[float, float]]:
    """Milliseconds on the wall and of this process's own work, for every query."""
    times = []
    for words in asked:
        begun, work = time.perf_counter(), time.process_time()
        ask(words)
        times.append(((time.perf_counter() - begun) * 1000, (time.process_time() - work) * 1000))
    return times


def report(name: str, times: list[tuple[float, float]]) -> float:
    wall, work = sorted(time[0] for time in times), sorted(time[1] for time in times)
    middle, late = len(times) // 2, int(len(times) * 0.99)
    print(
        f"{name:24} p50 {wall[middle]:6.2f}  p99 {wall[late]:6.2f}  most {wall[-1]:6.2f} ms"
        f"   own work p50 {work[middle]:6.2f}  p99 {work[late]:6.2f} ms",
        flush=True,
    )
    return wall[late]


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder, new_vault(Path(folder) / "vault") as vault:
        begun = time.perf_counter()
        fill(vault, count, chance)
        size = sum(path.stat().st_size for path in (Path(folder) / "vault").glob("vault.db*")) / 1e6
        print(f"{count} transcripts written in {time.perf_counter() - begun:.1f} s, {size:.0f} MB")
        asked = queries(vault, chance)
        connection = vault.context.connection
        like = timed(
            lambda words: connection.execute(
                "SELECT run_id FROM passage WHERE folded LIKE '%' || ? || '%' LIMIT 100", (fold(words),)
            ),
            asked,
        )
        plain = report("plain LIKE, no excerpts", like)
        first = timed(lambda words: vault.search.find(words, 20), asked)
        report("search, 20 hits", first)
        p99 = report("search, 100 hits", timed(vault.search.find, asked))
        tell(f"search in {count} transcripts, p99", plain / p99, "plain LIKE over the same text")
        tell_limit(f"search in {count} transcripts, p99", p99, LIMIT_MILLISECONDS, "ms")
    return 0 if p99 < LIMIT_MILLISECONDS else 1


if __name__ == "__main__":
    raise SystemExit(main())

"""saksi search: words in everything that was understood."""

import argparse

from app.usecases.searching import find_readable
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value, clock
from ui.words import QT_TRANSLATE_NOOP


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Show each place with its sentence, best first; “[?]” marks a text that has to be checked by listening."""
    with opened(program, options, output) as vault:
        hits, _ = find_readable(vault.search, vault.reading_rooms(), " ".join(options.words), options.limit)
        told: list[Value] = []
        for hit in hits:
            case = vault.testimonies.get(hit.testimony_id).case_code
            marked = f"{hit.excerpt[: hit.start]}[{hit.excerpt[hit.start : hit.end]}]{hit.excerpt[hit.end :]}"
            doubt = "[?] " if hit.quarantined else ""
            output.show(f"{case}  {clock(hit.span.start_seconds)}  {doubt}{marked.strip()}")
            told.append(
                {
                    "testimony": hit.testimony_id,
                    "case_code": case,
                    "start_seconds": hit.span.start_seconds,
                    "end_seconds": hit.span.end_seconds,
                    "excerpt": hit.excerpt,
                    "match": [hit.start, hit.end],
                    "quarantined": hit.quarantined,
                }
            )
    if not told:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "Nothing found. Names may be written otherwise: try a part of the word.")
        )
    output.result({"hits": told})

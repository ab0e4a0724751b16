"""saksi tour: the whole main job in temporary folders, told step by step, each step checked."""

import argparse
from collections.abc import Callable
from contextlib import nullcontext

from ui.program import Program
from ui.terminal.output import Output
from ui.terminal.tour.intake import attach_document, record_sample
from ui.terminal.tour.offices import exchange_cards, make_vaults
from ui.terminal.tour.state import Tour
from ui.terminal.tour.travel import compare, export_bundle, receive_bundle, refuse_tampered
from ui.terminal.tour.understanding import search_words, transcribe_sample
from ui.words import QT_TRANSLATE_NOOP

STEPS: tuple[Callable[[Tour], None], ...] = (
    make_vaults, exchange_cards, record_sample, attach_document, transcribe_sample, search_words, export_bundle,
    refuse_tampered, receive_bundle, compare,
)  # fmt: skip


def walk(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Walk all steps. Raises TourFellShort at the first that falls short."""
    if options.keep:
        program.files.make_folder(options.keep)
    with nullcontext(options.keep) if options.keep else program.files.temporary_folder() as folder:
        tour = Tour(program, output, folder)
        output.say(
            QT_TRANSLATE_NOOP("terminal", "The whole main job, on a spoken sample. Everything stays in {folder}."),
            folder=folder,
        )
        for step in STEPS:
            step(tour)
        output.say()
        if options.keep:
            for name, passphrase in tour.passphrases.items():
                output.say(
                    QT_TRANSLATE_NOOP("terminal", "{vault} stays; its passphrase: {passphrase}"),
                    vault=folder / name,
                    passphrase=passphrase,
                )
            tour.told["passphrases"] = dict(tour.passphrases)
            tour.told["folder"] = str(folder)
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal", "Every step held. Nothing was sent anywhere, and no plain word was written to the disk."
        )
    )
    output.result(tour.told)

"""saksi attach: photos and documents into a testimony."""

import argparse

from app.jobs import CancelToken
from app.usecases.attach import attach
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Seal each file; the ones before a refused one stay attached."""
    told: list[Value] = []
    with opened(program, options, output) as vault:
        parts = attach(
            vault.testimonies,
            vault.attachments,
            program.files.open,
            options.testimony,
            options.files,
            output.progress,
            CancelToken(),
        )
        for part in parts:
            output.say(
                QT_TRANSLATE_NOOP("terminal", "Sealed {name} ({size} bytes). The file outside is left as it was."),
                name=part.name,
                size=part.byte_count,
            )
            told.append(
                {"part": part.id, "name": part.name, "bytes": part.byte_count, "sha512": (part.sha512 or b"").hex()}
            )
    output.result({"parts": told})

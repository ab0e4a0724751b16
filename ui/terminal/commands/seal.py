"""saksi seal: from then on only headquarters can open a testimony."""

import argparse
import sys

from app.domain.testimony import Testimony
from app.errors.usage import NotConfirmed
from app.jobs import CancelToken
from app.usecases.seal import headquarters_of, seal_to_headquarters
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Seal the testimonies one by one, after asking; what was sealed before an error stays sealed."""
    told: list[Value] = []
    with opened(program, options, output) as vault:
        chosen = [vault.testimonies.resolve(text) for text in options.testimonies]
        rooms = vault.seal_rooms()
        names = ", ".join(contact.card.name for contact in headquarters_of(rooms.export))
        for testimony in chosen:
            copies = len(vault.masked_copies.open_ids(testimony.id))
            if copies:
                output.say(
                    QT_TRANSLATE_NOOP(
                        "terminal",
                        "Masked copies of it that can still be opened here: {count}. Seal each of them as well.",
                    ),
                    count=copies,
                )
            if not options.yes:
                _ask(output, testimony, names)
            bundle = seal_to_headquarters(rooms, testimony.id, output.progress, CancelToken())
            output.say(
                QT_TRANSLATE_NOOP(
                    "terminal", "{case} is sealed: only {names} can open it. Carry it with “saksi export”."
                ),
                case=testimony.case_code,
                names=", ".join(bundle.recipients),
            )
            told.append(
                {
                    "testimony": testimony.id,
                    "bundle": bundle.facts.bundle_id,
                    "sequence": bundle.facts.place.sequence,
                    "bytes": bundle.sealed.byte_count,
                    "sha256": bundle.sealed.sha256.hex(),
                    "open_copies": copies,
                }
            )
    output.result({"sealed": told})


def _ask(output: Output, testimony: Testimony, names: str) -> None:
    """Have the case code typed, where a person sits there. Raises NotConfirmed."""
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal",
            "After sealing, {case} cannot be heard, read or corrected here, only at: {names}. Its name and contact are"
            " forgotten. No way back.",
        ),
        case=testimony.case_code,
        names=names or "-",
    )
    asked = translate("terminal", "Type the case code to seal it: ")
    if not sys.stdin.isatty() or input(asked).strip().upper() != testimony.case_code:
        raise NotConfirmed

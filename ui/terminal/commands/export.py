"""saksi export: testimonies into a bundle that only its recipients open."""

import argparse
from pathlib import Path

from app.domain.bundle import Exported, KeptReason
from app.domain.people import Contact
from app.jobs import CancelToken
from app.ports.vault import Vault
from app.usecases.export import export
from app.usecases.trust import look_at_card
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate

_KEPT = {
    KeptReason.EMPTY: QT_TRANSLATE_NOOP("terminal", "nothing is in it yet"),
    KeptReason.RECORDING_RUNNING: QT_TRANSLATE_NOOP("terminal", "its recording is still running"),
    KeptReason.NOT_SEALED_YET: QT_TRANSLATE_NOOP("terminal", "its recording is not sealed yet; open the vault again"),
    KeptReason.SEALED_AWAY: QT_TRANSLATE_NOOP("terminal", "it was sealed to headquarters and cannot be opened here"),
    KeptReason.DAMAGED: QT_TRANSLATE_NOOP("terminal", "a part of it is damaged; see “saksi vault check”"),
    KeptReason.UNFIT: QT_TRANSLATE_NOOP("terminal", "something in it cannot be written in the format of bundles"),
    KeptReason.TOO_LARGE: QT_TRANSLATE_NOOP("terminal", "it is larger than a bundle can be"),
    KeptReason.MASKING_NOT_PROVED: QT_TRANSLATE_NOOP(
        "terminal", "it is a masked copy without a proof; see “saksi mask --prove”"
    ),
    KeptReason.MASKING_FAILED: QT_TRANSLATE_NOOP(
        "terminal", "what was masked was heard again in it; see “saksi mask --prove”"
    ),
}


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Write the bundles, and say what left, for whom, and what stayed and why."""
    with opened(program, options, output) as vault:
        chosen = {one.id: one.case_code for one in (vault.testimonies.resolve(text) for text in options.testimonies)}
        result = export(
            vault.export_rooms(),
            list(chosen),
            [_contact(program, vault, card) for card in options.recipient],
            program.files.outbox(options.to),
            output.progress,
            CancelToken(),
        )
    for bundle in result.left:
        _say_left(output, bundle, chosen)
    for kept in result.kept:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "{case} stayed here: {reason}."),
            case=chosen[kept.testimony_id],
            reason=translate("terminal", _KEPT[kept.reason]),
        )
    kept_told: list[Value] = [{"testimony": one.testimony_id, "reason": one.reason.value} for one in result.kept]
    output.result({"bundles": [_facts(options, bundle) for bundle in result.left], "kept": kept_told})


def _contact(program: Program, vault: Vault, card_file: Path) -> Contact:
    """Return the trusted contact of a card file; the words were compared when it was trusted."""
    card = look_at_card(program.cards, program.files.read_small(card_file)).card
    return vault.contacts.resolve(card.station)


def _say_left(output: Output, bundle: Exported, cases: dict[str, str]) -> None:
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Bundle {number}: {file}, {size} bytes, read back and whole."),
        number=bundle.facts.place.sequence,
        file=bundle.file_name,
        size=bundle.sealed.byte_count,
    )
    output.say(
        QT_TRANSLATE_NOOP("terminal", "It holds {cases}; only {recipients} can open it."),
        cases=", ".join(cases[item.testimony_id] for item in bundle.facts.items),
        recipients=", ".join(bundle.recipients),
    )


def _facts(options: argparse.Namespace, bundle: Exported) -> Value:
    return {
        "file": str(options.to / bundle.file_name),
        "bytes": bundle.sealed.byte_count,
        "sha256": bundle.sealed.sha256.hex(),
        "sequence": bundle.facts.place.sequence,
        "bundle": bundle.facts.bundle_id,
        "recipients": list(bundle.recipients),
        "testimonies": [item.testimony_id for item in bundle.facts.items],
    }

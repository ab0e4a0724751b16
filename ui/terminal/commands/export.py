"""saksi export: testimonies into a bundle that only its recipients open."""

import argparse
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from app.domain.bundle import Exported, Kept, KeptReason
from app.domain.people import Contact
from app.errors.bundle import NothingToExport
from app.errors.usage import NothingChosen
from app.jobs import CancelToken
from app.ports.vault import Vault
from app.usecases.export import export
from app.usecases.identity import IdentityBook
from app.usecases.trust import look_at_card
from ui.program import Program, StationVault
from ui.screens.consent_words import reason_words
from ui.terminal.opening import open_names, opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate

_KEPT = {
    KeptReason.EMPTY: QT_TRANSLATE_NOOP("terminal", "nothing is in it yet"),
    KeptReason.RECORDING_RUNNING: QT_TRANSLATE_NOOP("terminal", "its recording is still running"),
    KeptReason.NOT_SEALED_YET: QT_TRANSLATE_NOOP("terminal", "its recording is not sealed yet; open the vault again"),
    KeptReason.ERASED: QT_TRANSLATE_NOOP("terminal", "its keys were destroyed"),
    KeptReason.SEALED_AWAY: QT_TRANSLATE_NOOP("terminal", "it was sealed to headquarters and cannot be opened here"),
    KeptReason.DAMAGED: QT_TRANSLATE_NOOP("terminal", "a part of it is damaged; see “saksi vault check”"),
    KeptReason.UNFIT: QT_TRANSLATE_NOOP("terminal", "something in it cannot be written in the format of bundles"),
    KeptReason.TOO_LARGE: QT_TRANSLATE_NOOP("terminal", "it is larger than a bundle can be"),
    KeptReason.CONSENT: QT_TRANSLATE_NOOP("terminal", "the person did not agree to this"),
    KeptReason.MASKING_NOT_PROVED: QT_TRANSLATE_NOOP(
        "terminal", "it is a masked copy without a proof; see “saksi mask --prove”"
    ),
    KeptReason.MASKING_FAILED: QT_TRANSLATE_NOOP(
        "terminal", "what was masked was heard again in it; see “saksi mask --prove”"
    ),
}


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Write the bundles, and say what left, for whom, and what stayed and why.

    Raises NothingChosen where no testimony is named and not withdrawals alone are wanted.
    """
    if not options.testimonies and not options.withdrawals:
        raise NothingChosen
    with opened(program, options, output) as vault:
        chosen = [vault.testimonies.resolve(text).id for text in options.testimonies if not options.withdrawals]
        recipients = [_contact(program, vault, card) for card in options.recipient]
        cases = {one.id: one.case_code for one in vault.testimonies.all()}
        offices = {contact.card.station: contact.card.name for contact in recipients}
        try:
            with _names(program, vault, options) as names:
                result = export(
                    vault.export_rooms(),
                    list(dict.fromkeys(chosen)),
                    recipients,
                    program.files.outbox(options.to),
                    output.progress,
                    CancelToken(),
                    names,
                )
        except NothingToExport as refusal:
            _say_kept(output, refusal.stayed, cases, offices)
            raise
    for bundle in result.left:
        _say_left(output, bundle, cases)
    _say_kept(output, result.kept, cases, offices)
    kept_told: list[Value] = [_kept_facts(one) for one in result.kept]
    output.result({"bundles": [_facts(options, bundle) for bundle in result.left], "kept": kept_told})


def _names(
    program: Program, vault: StationVault, options: argparse.Namespace
) -> AbstractContextManager[IdentityBook | None]:
    """Open names and contacts for this one export, where that is wanted."""
    return open_names(program, vault, options) if options.names else nullcontext()


def _say_kept(output: Output, kept: Sequence[Kept], cases: dict[str, str], offices: dict[str, str]) -> None:
    for one in kept:
        if one.why is not None:
            output.say(
                QT_TRANSLATE_NOOP("terminal", "{case} did not leave to {office}: {reason}"),
                case=cases[one.testimony_id],
                office=offices.get(one.recipient, one.recipient),
                reason=" ".join(words for words in reason_words(one.why) if words),
            )
        else:
            output.say(
                QT_TRANSLATE_NOOP("terminal", "{case} stayed here: {reason}."),
                case=cases[one.testimony_id],
                reason=translate("terminal", _KEPT[one.reason]),
            )


def _kept_facts(one: Kept) -> Value:
    facts: dict[str, Value] = {"testimony": one.testimony_id, "reason": one.reason.value}
    return facts if one.why is None else {**facts, "recipient": one.recipient, "why": one.why.value}


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
    if bundle.told:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "It tells what was withdrawn of: {cases}."),
            cases=", ".join(cases[testimony_id] for testimony_id in bundle.told),
        )
    if bundle.named:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "Name and contact are in it, of: {cases}."),
            cases=", ".join(cases[testimony_id] for testimony_id in bundle.named),
        )
    output.say(
        QT_TRANSLATE_NOOP("terminal", "It holds {cases}; only {recipients} can open it."),
        cases=", ".join(cases[item.testimony_id] for item in bundle.facts.items) or "-",
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
        "told": list(bundle.told),
        "named": list(bundle.named),
    }

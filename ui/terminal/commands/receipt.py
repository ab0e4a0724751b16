"""saksi receipt: headquarters confirm what they hold; a station takes their word in."""

import argparse
from collections.abc import Sequence

from app.domain.bundle import ImportRecord
from app.domain.receipt import ReceiptGiven, ReceiptTaken, UnconfirmedReason
from app.errors.receipt import ReceiptError
from app.jobs import CancelToken
from app.usecases.receipt import ReceiptRooms, bundles_without_receipt, give_receipt, received_bundle, take_receipt
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate

_UNCONFIRMED = {
    UnconfirmedReason.NOT_HERE: QT_TRANSLATE_NOOP("terminal", "it was not taken over from this station"),
    UnconfirmedReason.OTHER_REVISION: QT_TRANSLATE_NOOP("terminal", "another revision of it is here"),
    UnconfirmedReason.SEALED_AWAY: QT_TRANSLATE_NOOP("terminal", "it cannot be opened here any more"),
    UnconfirmedReason.DAMAGED: QT_TRANSLATE_NOOP("terminal", "a part of it is damaged; see “saksi vault check”"),
}


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Do one of the two."""
    {"give": _give, "take": _take}[options.action](program, options, output)


def _give(program: Program, options: argparse.Namespace, output: Output) -> None:
    told: list[Value] = []
    with opened(program, options, output) as vault:
        rooms = vault.receipt_rooms()
        outbox = program.files.outbox(options.to)
        for bundle in _bundles(rooms, options.bundles):
            given = give_receipt(rooms, bundle, options.copies, outbox, output.progress, CancelToken())
            _say_given(output, given)
            told.append(_given_facts(options, given))
    if not told:
        output.say(QT_TRANSLATE_NOOP("terminal", "Every bundle that came has its receipt already."))
    output.result({"receipts": told})


def _bundles(rooms: ReceiptRooms, texts: Sequence[str]) -> list[ImportRecord]:
    return [received_bundle(rooms, text) for text in texts] or bundles_without_receipt(rooms)


def _say_given(output: Output, given: ReceiptGiven) -> None:
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal", "Receipt for bundle {number} of “{station}”: {file}, read back. It confirms {count}."
        ),
        number=given.receipt.sequence,
        station=given.station_name,
        file=given.file_name,
        count=len(given.receipt.items),
    )
    for one in given.unconfirmed:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "{testimony} is not confirmed: {reason}."),
            testimony=one.testimony_id,
            reason=translate("terminal", _UNCONFIRMED[one.reason]),
        )


def _given_facts(options: argparse.Namespace, given: ReceiptGiven) -> Value:
    unconfirmed: list[Value] = [
        {"testimony": one.testimony_id, "reason": one.reason.value} for one in given.unconfirmed
    ]
    return {
        "file": str(options.to / given.file_name),
        "bytes": given.byte_count,
        "bundle": given.receipt.bundle_id,
        "station": given.receipt.station,
        "sequence": given.receipt.sequence,
        "copies": given.receipt.copies,
        "testimonies": [item.testimony_id for item in given.receipt.items],
        "unconfirmed": unconfirmed,
    }


def _take(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Take every file in; one that is refused does not stop the others."""
    told: list[Value] = []
    refusals: list[ReceiptError] = []
    with opened(program, options, output) as vault:
        rooms = vault.receipt_rooms()
        for path in options.files:
            try:
                taken = take_receipt(rooms, program.files.bundle(path))
            except ReceiptError as refusal:
                output.event("refused", {"file": str(path), "code": refusal.code})
                output.warn(QT_TRANSLATE_NOOP("terminal", "{file} was refused."), file=path)
                refusals.append(refusal)
            else:
                _say_taken(output, taken)
                told.append(_taken_facts(str(path), taken))
    if refusals:
        raise refusals[0]
    output.result({"receipts": told})


def _say_taken(output: Output, taken: ReceiptTaken) -> None:
    if taken.again:
        output.say(QT_TRANSLATE_NOOP("terminal", "This receipt was taken in before; nothing changed."))
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal", "“{signer}” confirm bundle {number}: {count} read back, in {copies} copies or more."
        ),
        signer=taken.signer_name,
        number=taken.receipt.sequence,
        count=len(taken.receipt.items),
        copies=taken.receipt.copies,
    )


def _taken_facts(file: str, taken: ReceiptTaken) -> Value:
    items: list[Value] = [{"testimony": one.testimony_id, "revision": one.revision} for one in taken.receipt.items]
    return {
        "file": file,
        "bundle": taken.receipt.bundle_id,
        "sequence": taken.receipt.sequence,
        "signer": taken.receipt.signer,
        "copies": taken.receipt.copies,
        "again": taken.again,
        "testimonies": items,
    }

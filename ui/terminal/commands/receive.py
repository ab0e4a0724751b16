"""saksi receive: verify a bundle, open it, adopt what it holds."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.domain.bundle import ItemOutcome, Received
from app.domain.check import Check, CheckStatus
from app.domain.notice import NoticeOutcome
from app.errors.bundle import BundleRefused
from app.jobs import CancelToken
from app.usecases.receive import receive
from ui.check_facts import asks, say_found
from ui.checks import say_check
from ui.outcomes import say_notice
from ui.program import Program, StationVault
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate

_MARKS = {CheckStatus.PASSED: "ok ", CheckStatus.FAILED: "NO ", CheckStatus.NOT_REACHED: " - "}
_ASKS = " ! "
_OUTCOMES = {
    ItemOutcome.ADOPTED: QT_TRANSLATE_NOOP("terminal", "new here"),
    ItemOutcome.UPDATED: QT_TRANSLATE_NOOP("terminal", "a newer revision"),
    ItemOutcome.UNCHANGED: QT_TRANSLATE_NOOP("terminal", "the same as here"),
    ItemOutcome.OLDER: QT_TRANSLATE_NOOP("terminal", "older than what is here; the newer one stays"),
    ItemOutcome.OTHER_CONTENT: QT_TRANSLATE_NOOP("terminal", "the same revision with other content; not taken"),
    ItemOutcome.NOT_THEIRS: QT_TRANSLATE_NOOP("terminal", "recorded by another station; not taken"),
    ItemOutcome.CONSENT_WEAKENED: QT_TRANSLATE_NOOP(
        "terminal", "something that was said about consent is missing or changed; not taken"
    ),
    ItemOutcome.ERASED_HERE: QT_TRANSLATE_NOOP("terminal", "its keys were destroyed"),
}


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Receive every file; one that is refused does not stop the others."""
    told: list[Value] = []
    refusals: list[BundleRefused] = []
    with opened(program, options, output) as vault:
        for path in options.files:
            try:
                told.append(_receive(program, vault, path, output))
            except BundleRefused as refusal:
                _say_checks(output, refusal.checks)
                output.event("refused", {"file": str(path), "code": refusal.code, "checks": _facts(refusal.checks)})
                output.warn(QT_TRANSLATE_NOOP("terminal", "{file} was refused."), file=path)
                refusals.append(refusal)
    if refusals:
        raise refusals[0]
    output.result({"received": told})


def _receive(program: Program, vault: StationVault, path: Path, output: Output) -> Value:
    received = receive(vault.receive_rooms(), program.files.bundle(path), output.progress, CancelToken())
    _say_checks(output, received.checks)
    if received.again:
        output.say(QT_TRANSLATE_NOOP("terminal", "This bundle was received before; nothing changed."))
    for item in received.items:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "{case}, revision {revision}: {outcome}"),
            case=item.case_code,
            revision=item.revision,
            outcome=translate("terminal", _OUTCOMES[item.outcome]),
        )
    for notice in received.notices:
        output.show(f"{notice.case_code or notice.testimony_id}: {say_notice(notice.outcome)}")
        holders = vault.export_rooms().notices.holders(notice.testimony_id)
        if notice.outcome is NoticeOutcome.TAKEN and holders:
            output.say(
                QT_TRANSLATE_NOOP(
                    "terminal", "  Copies went on from here to: {offices}. Tell them in the next bundle."
                ),
                offices=", ".join(holder.name for holder in holders),
            )
    for number in received.missing:
        output.say(QT_TRANSLATE_NOOP("terminal", "Bundle {number} of this station is missing."), number=number)
    return _received_facts(path, received)


def _say_checks(output: Output, checks: Sequence[Check]) -> None:
    for check in checks:
        mark, words = (_ASKS, say_found(check)) if asks(check) else (_MARKS[check.status], say_check(check))
        output.show(f"  {mark} {words}")


def _facts(checks: Sequence[Check]) -> Value:
    return [{"id": check.id.value, "status": check.status.value} for check in checks]


def _received_facts(path: Path, received: Received) -> Value:
    items: list[Value] = [
        {
            "testimony": item.testimony_id,
            "case_code": item.case_code,
            "revision": item.revision,
            "outcome": item.outcome.value,
        }
        for item in received.items
    ]
    return {
        "file": str(path),
        "bundle": received.facts.bundle_id,
        "station": received.facts.station,
        "sequence": received.facts.place.sequence,
        "again": received.again,
        "missing": list(received.missing),
        "items": items,
        "notices": [{"testimony": one.testimony_id, "outcome": one.outcome.value} for one in received.notices],
        "checks": _facts(received.checks),
    }

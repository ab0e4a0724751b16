"""saksi retention: what may not be kept any longer, and the destruction of its keys."""

import argparse

from app.domain.retention import OVER, EraseReason, KeepStanding, RetentionItem
from app.errors.usage import NotConfirmed
from app.usecases.erase import EraseRooms, erase
from app.usecases.retention import review
from ui.program import Program, StationVault
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate

_STANDINGS = {
    KeepStanding.WITHDRAWN: QT_TRANSLATE_NOOP("terminal", "consent was taken back"),
    KeepStanding.REFUSED: QT_TRANSLATE_NOOP("terminal", "consent was refused"),
    KeepStanding.ENDED: QT_TRANSLATE_NOOP("terminal", "the last day is over"),
    KeepStanding.NEVER_AGREED: QT_TRANSLATE_NOOP("terminal", "nobody agreed that it is kept"),
    KeepStanding.NEAR: QT_TRANSLATE_NOOP("terminal", "the last day is near"),
    KeepStanding.AGREED: QT_TRANSLATE_NOOP("terminal", "it may be kept"),
}
_KEPT_ELSEWHERE = QT_TRANSLATE_NOOP("terminal", "headquarters confirmed that they have it")
_ONLY_HERE = QT_TRANSLATE_NOOP("terminal", "headquarters did not confirm it")


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Show the review list, or destroy the keys of one testimony."""
    with opened(program, options, output) as vault:
        if options.erase:
            _erase(program, vault, options, output)
        else:
            _review(program, vault, output)


def rooms_of(vault: StationVault) -> EraseRooms:
    """Return what the two use cases ask."""
    return EraseRooms(vault.consents, vault.library, vault.erasure)


def _review(program: Program, vault: StationVault, output: Output) -> None:
    items = review(rooms_of(vault), program.clock.now().date())
    for item in items:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "{case}  {standing}  (last day: {day}; {where})"),
            case=item.case_code,
            standing=translate("terminal", _STANDINGS[item.keep.standing]),
            day="-" if item.keep.last_day is None else item.keep.last_day.isoformat(),
            where=translate("terminal", _KEPT_ELSEWHERE if item.confirmed else _ONLY_HERE),
        )
    if not items:
        output.say(QT_TRANSLATE_NOOP("terminal", "There is nothing that has to go, and nothing to ask about soon."))
    output.result({"testimonies": [_facts(item) for item in items]})


def _erase(program: Program, vault: StationVault, options: argparse.Namespace, output: Output) -> None:
    testimony = vault.testimonies.resolve(options.erase)
    reason = EraseReason(options.reason.replace("-", "_"))
    if not options.yes:
        output.warn(
            QT_TRANSLATE_NOOP(
                "terminal",
                "The keys of {case} will be destroyed: nobody can open it here any more, and there is no way back."
                " Disks keep old blocks for a while, and copies that left are not called back by this."
                " Say --yes if this is meant.",
            ),
            case=testimony.case_code,
        )
        raise NotConfirmed
    erase(rooms_of(vault), testimony.id, reason, program.clock.now().date())
    output.say(
        QT_TRANSLATE_NOOP("terminal", "The keys of {case} are destroyed. Its answers and its custody log stay."),
        case=testimony.case_code,
    )
    output.result({"testimony": testimony.id, "case_code": testimony.case_code, "reason": reason.value})


def _facts(item: RetentionItem) -> dict[str, Value]:
    return {
        "testimony": item.testimony_id,
        "case_code": item.case_code,
        "standing": item.keep.standing.value,
        "over": item.keep.standing in OVER,
        "last_day": "" if item.keep.last_day is None else item.keep.last_day.isoformat(),
        "confirmed": item.confirmed,
    }

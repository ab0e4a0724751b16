"""saksi recall: what became of copies of what was withdrawn, signed, and such answers of others taken in."""

import argparse
from collections.abc import Iterator

from app.domain.consent import SENT_FOR, RecipientKind
from app.domain.recall import RecallAnswer, Remains, Why
from app.errors.recall import NothingToAnswer, RecallError, RemainsUnfit
from app.jobs import CancelToken
from app.usecases.recall import RecallRooms, give_recall, take_recall, waiting
from ui.program import Program, StationVault
from ui.screens.recall_words import say_remains
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Do one of the two."""
    {"give": _give, "take": _take}[options.action](program, options, output)


def _give(program: Program, options: argparse.Namespace, output: Output) -> None:
    told: list[Value] = []
    remains = tuple(_remains(options))
    with opened(program, options, output) as vault:
        rooms = vault.recall_rooms()
        chosen = {vault.testimonies.resolve(text).id for text in options.testimonies}
        stations = [vault.contacts.resolve(options.station).card.station] if options.station else list(waiting(rooms))
        if not stations:
            raise NothingToAnswer
        if options.to is None:
            _show_waiting(vault, rooms, output)
            return
        outbox = program.files.outbox(options.to)
        for station in stations:
            given = give_recall(rooms, station, chosen, remains, outbox, CancelToken())
            output.say(
                QT_TRANSLATE_NOOP("terminal", "Answer for “{station}”: {file}."),
                station=given.station_name,
                file=given.file_name,
            )
            for answer in given.recall.answers:
                _say_answer(output, vault.testimonies.get(answer.testimony_id).case_code, answer)
            told.append(
                {
                    "file": str(options.to / given.file_name),
                    "station": station,
                    "testimonies": [_facts(answer) for answer in given.recall.answers],
                }
            )
    output.result({"recalls": told})


def _show_waiting(vault: StationVault, rooms: RecallRooms, output: Output) -> None:
    names = {contact.card.station: contact.card.name for contact in vault.contacts.all()}
    told: list[Value] = []
    for station, answers in waiting(rooms).items():
        output.say(
            QT_TRANSLATE_NOOP("terminal", "“{station}” waits for an answer:"), station=names.get(station, station)
        )
        for answer in answers:
            _say_answer(output, vault.testimonies.get(answer.testimony_id).case_code, answer)
            told.append({"station": station, **_facts(answer)})
    output.result({"waiting": told})


def _remains(options: argparse.Namespace) -> Iterator[Remains]:
    for name, kind in options.handed_on:
        if kind not in {*SENT_FOR, RecipientKind.PUBLIC}:
            raise RemainsUnfit
        yield Remains(Why.HANDED_ON, name, RecipientKind(kind))
    if options.printed:
        yield Remains(Why.PRINTED)
    if options.published:
        yield Remains(Why.PUBLISHED)
    for note in options.other:
        yield Remains(Why.OTHER, note=note)


def _take(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Take every file in; one that is refused does not stop the others."""
    told: list[Value] = []
    refusals: list[RecallError] = []
    with opened(program, options, output) as vault:
        rooms = vault.recall_rooms()
        for path in options.files:
            try:
                taken = take_recall(rooms, program.files.bundle(path))
            except RecallError as refusal:
                output.event("refused", {"file": str(path), "code": refusal.code})
                output.warn(QT_TRANSLATE_NOOP("terminal", "{file} was refused."), file=path)
                refusals.append(refusal)
                continue
            output.say(QT_TRANSLATE_NOOP("terminal", "“{signer}” answer what became of it:"), signer=taken.signer_name)
            for answer in taken.recall.answers:
                _say_answer(output, vault.testimonies.get(answer.testimony_id).case_code, answer)
            told.append(
                {
                    "file": str(path),
                    "signer": taken.recall.signer,
                    "again": taken.again,
                    "testimonies": [_facts(answer) for answer in taken.recall.answers],
                }
            )
    if refusals:
        raise refusals[0]
    output.result({"recalls": told})


def _say_answer(output: Output, case_code: str, answer: RecallAnswer) -> None:
    output.show(f"  {case_code}  {say_remains(answer)}")


def _facts(answer: RecallAnswer) -> dict[str, Value]:
    remains: list[Value] = [
        {"why": one.why.value, "name": one.name, "kind": one.kind and one.kind.value, "note": one.note}
        for one in answer.remains
    ]
    return {"testimony": answer.testimony_id, "done": answer.done, "remains": remains}

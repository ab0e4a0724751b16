"""saksi case: what is known of a case, in the words of HTCDS 2.0 and of Saksi."""

import argparse
import os
from collections.abc import Iterable
from contextlib import nullcontext

from app.domain.casedata import CaseAnswer, CaseRevision
from app.domain.casefile import NoFile
from app.domain.casewords import CaseSchema
from app.domain.consent import RecipientKind
from app.domain.testimony import Testimony
from app.errors.case import CaseNothingToExport
from app.errors.usage import SecretUnreadable
from app.usecases.cases import CaseRooms, CaseStays, Typed, bring_case, cases_for, type_answers
from ui.program import Program, StationVault
from ui.terminal.opening import open_names, opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate

_LIMIT_BYTES = 1 << 20
_NO_FILE = {
    NoFile.EMPTY: QT_TRANSLATE_NOOP("terminal", "nothing is known of the case"),
    NoFile.LATER_WORDS: QT_TRANSLATE_NOOP(
        "terminal", "it has answers that only a newer version of Saksi knows; install that version, then write it"
    ),
}


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Show, change, take in or write out case data."""
    with opened(program, options, output) as vault:
        if options.action == "export":
            _export(program, vault, options, output)
            return
        testimony = vault.testimonies.resolve(options.testimony)
        if options.action == "set":
            typed = [_typed(text) for text in (*options.answers, *_more(options.values_fd))]
            type_answers(vault.cases, testimony.id, typed)
        elif options.action == "import":
            _bring(program, vault, testimony, options, output)
        _show(vault, testimony, vault.cases.newest(testimony.id), output)


def _rooms(vault: StationVault) -> CaseRooms:
    return CaseRooms(vault.testimonies, vault.consents, vault.marked, vault.cases, vault.case_files)


def _typed(text: str) -> Typed:
    """Read FIELD=VALUE, or 2.FIELD=VALUE for the second event."""
    name, _, value = text.partition("=")
    number, dot, field = name.partition(".")
    return Typed(field.strip(), value, int(number)) if dot and number.isdecimal() else Typed(name.strip(), value)


def _more(descriptor: int | None) -> list[str]:
    """Read answers line by line from a descriptor: what stands in arguments, other programs on this computer see."""
    if descriptor is None:
        return []
    try:
        with os.fdopen(descriptor, "rb") as stream:
            text = stream.read(_LIMIT_BYTES).decode()
    except (OSError, UnicodeDecodeError):
        raise SecretUnreadable(source="--values-fd") from None
    return [line for line in text.splitlines() if line.strip()]


def _bring(
    program: Program, vault: StationVault, testimony: Testimony, options: argparse.Namespace, output: Output
) -> None:
    _, read = bring_case(_rooms(vault), testimony.id, program.files.read_small(options.file), options.case)
    for names, sentence in (
        (read.ignored, QT_TRANSLATE_NOOP("terminal", "Columns that nobody here knows, not kept: {names}.")),
        (read.identity, QT_TRANSLATE_NOOP("terminal", "Columns that tell who the person is, not kept: {names}.")),
    ):
        if names:
            output.warn(sentence, names=", ".join(names))


def _show(vault: StationVault, testimony: Testimony, case: CaseRevision | None, output: Output) -> None:
    if case is None:
        output.say(QT_TRANSLATE_NOOP("terminal", "Nothing is known of {case} yet."), case=testimony.case_code)
        output.result({"testimony": testimony.id, "case": None})
        return
    output.say(
        QT_TRANSLATE_NOOP("terminal", "{case}   state {number}   revision {revision}"),
        case=testimony.case_code,
        number=case.number,
        revision=case.revision,
    )
    for line in _lines(case.record.answers, vault.cases.schema):
        output.show(line)
    for number, event in enumerate(case.record.events, start=1):
        for line in _lines(event.answers, vault.cases.schema):
            output.show(f"{number}.{line}")
    output.result(
        {
            "testimony": testimony.id,
            "case": {
                "number": case.number,
                "revision": case.revision,
                "at": case.at.isoformat(),
                "answers": [_told(answer) for answer in case.record.answers],
                "events": [[_told(answer) for answer in event.answers] for event in case.record.events],
            },
        }
    )


def _lines(answers: Iterable[CaseAnswer], schema: CaseSchema) -> list[str]:
    lines = []
    for answer in answers:
        lines.append(f"{answer.field} = {'; '.join(answer.values)}")
        lines += [
            f"    {value}: {schema.terms_by_id[value].definition}"
            for value in answer.values
            if value in schema.terms_by_id
        ]
        if answer.words:
            lines.append(f"    Other: {answer.words}")
    return lines


def _told(answer: CaseAnswer) -> Value:
    told: dict[str, Value] = {"field": answer.field, "values": list(answer.values)}
    return told | ({"words": answer.words} if answer.words else {})


def _export(program: Program, vault: StationVault, options: argparse.Namespace, output: Output) -> None:
    chosen = {one.id: one.case_code for one in (vault.testimonies.resolve(text) for text in options.testimonies)}
    kind, today = RecipientKind(options.kind), program.clock.now().date()
    with open_names(program, vault, options) if options.names else nullcontext() as names:
        leaving = cases_for(_rooms(vault), list(chosen), kind, today, names)
    for one in leaving.stay:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "{case} stayed here: {reason}."),
            case=chosen[one.testimony_id],
            reason=_reason(one),
        )
    if not leaving.cases:
        raise CaseNothingToExport
    write = vault.case_files.csv if options.format == "csv" else vault.case_files.json
    program.files.write_public(options.to, write(leaving.cases))
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal", "{count} cases are in {file}. It is not encrypted: whoever has the file reads it."
        ),
        count=len(leaving.cases),
        file=options.to,
    )
    stay: list[Value] = [{"testimony": one.testimony_id, "reason": one.reason.value} for one in leaving.stay]
    output.result({"file": str(options.to), "cases": [case.name for case in leaving.cases], "stay": stay})


def _reason(one: CaseStays) -> str:
    if isinstance(one.reason, NoFile):
        return translate("terminal", _NO_FILE[one.reason])
    return translate("terminal", QT_TRANSLATE_NOOP("terminal", "consent ({reason})")).format(reason=one.reason.value)

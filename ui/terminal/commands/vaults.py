"""saksi vault: make a vault, look at it, open it again when something was lost."""

import argparse
import sys
from collections.abc import Mapping
from typing import Any

from app.domain.people import Role
from app.domain.testimony import Testimony
from app.domain.unlocking import ByEscrowIdentity, ByRecoveryCode, Unlock
from app.errors.vault import VaultUnhealthy
from app.jobs import CancelToken
from app.ports.vault import NewVault
from app.usecases.escrow import key_keeper
from ui.errors import explain
from ui.findings import describe_finding
from ui.program import Program, StationVault
from ui.terminal.opening import opened, opened_by, passphrase_of
from ui.terminal.output import Output, Value
from ui.terminal.secrets import is_given, read_secret
from ui.words import QT_TRANSLATE_NOOP, translate


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Do one of the seven."""
    actions = {
        "create": _create,
        "info": _info,
        "check": _check,
        "backup": _backup,
        "rescue": _rescue,
        "passphrase": _passphrase,
        "recover": _recover,
    }
    actions[options.action](program, options, output)


def _create(program: Program, options: argparse.Namespace, output: Output) -> None:
    passphrase = _new_passphrase(program, options, output, "passphrase")
    escrow = [recipient_of(program, program.files.read_small(path)) for path in options.escrow]
    new = NewVault(passphrase=passphrase, name=options.name, role=Role(options.role), escrow=escrow)
    vault, code = program.vaults.create(options.vault, new)
    try:
        card = vault.own_card.card()
    finally:
        vault.close()
    output.say(QT_TRANSLATE_NOOP("terminal", "The vault is made."))
    output.say()
    _hand_over_code(output, code)
    result: dict[str, Value] = {"vault": str(options.vault), "station": card.card.station, "recovery_code": code}
    if options.generate:
        result["passphrase"] = passphrase
    output.result(result)


def _new_passphrase(program: Program, options: argparse.Namespace, output: Output, name: str) -> str:
    if options.generate:
        suggested = program.vaults.suggest_passphrase()
        output.say(QT_TRANSLATE_NOOP("terminal", "Your passphrase, six words chosen by chance:"))
        output.show("    " + suggested)
        output.say(QT_TRANSLATE_NOOP("terminal", "Learn it by heart. Whoever knows it can open the vault."))
        output.say()
        return suggested
    if not is_given(options, name) and sys.stdin.isatty():
        output.say(
            QT_TRANSLATE_NOOP(
                "terminal", "A passphrase of several words by chance is best; this one is free:  {words}"
            ),
            words=program.vaults.suggest_passphrase(),
        )
    return read_secret(options, name, translate("terminal", "New passphrase"), twice=True)


def _hand_over_code(output: Output, code: str) -> None:
    """Show the recovery code, and where a person sits there, have it typed back."""
    output.say(QT_TRANSLATE_NOOP("terminal", "The recovery code, the second way in when the passphrase is lost:"))
    for line in code.splitlines():
        output.show("    " + line)
    output.say(QT_TRANSLATE_NOOP("terminal", "Write it on paper and keep the paper far from this laptop."))
    if output.as_json or not sys.stdin.isatty():
        return
    for number, line in enumerate(code.splitlines(), start=1):
        while not _same_code(input(translate("terminal", "Type line {number} back: ").format(number=number)), line):
            output.warn(
                QT_TRANSLATE_NOOP("terminal", "That line is not the same. Compare your paper with the lines above.")
            )
    output.say(QT_TRANSLATE_NOOP("terminal", "Your paper is right."))


def _same_code(typed: str, line: str) -> bool:
    return "".join(typed.split()).casefold() == "".join(line.split()).casefold()


def _info(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        rows = [_row(vault, one) for one in vault.testimonies.all()]
        card = vault.own_card.card().card
        ways = vault.ways_in()
        sent, contacts = vault.exports.all(), vault.contacts.all()
    for row in rows:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "{case_code}   {spoken:12}  {minutes:6.1f} min   {created_at:.10}   {state}"),
            **row,
            spoken=" ".join(row["languages"]) or "-",
            minutes=row["seconds"] / 60,
            state=_state(row),
        )
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Testimonies: {count}. This vault is “{name}” ({role}), station {station}."),
        count=len(rows),
        name=card.name,
        role=translate("terminal", card.role.value),
        station=card.station,
    )
    yes, no = translate("terminal", "yes"), translate("terminal", "no")
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal",
            "Ways in: passphrase ({memory} MiB a guess), recovery code: {code}, headquarters escrow: {escrow}.",
        ),
        memory=ways.guess_memory_mib,
        code=yes if ways.recovery_code else no,
        escrow=yes if ways.headquarters_escrow else no,
    )
    output.result(
        {
            "station": card.station,
            "name": card.name,
            "role": card.role.value,
            "testimonies": [dict(row) for row in rows],
            "exports": len(sent),
            "contacts": [contact.card.name for contact in contacts],
            "guess_memory_mib": ways.guess_memory_mib,
            "recovery_code": ways.recovery_code,
            "headquarters_escrow": ways.headquarters_escrow,
        }
    )


def _state(row: Mapping[str, Any]) -> str:
    if row["sealed_to_headquarters"]:
        return translate("terminal", "sealed to headquarters")
    return translate("terminal", "transcribed") if row["transcribed"] else translate("terminal", "recorded")


def _row(vault: StationVault, one: Testimony) -> dict[str, Any]:
    recordings = vault.recordings.of(one.id)
    runs = [vault.transcripts.current(facts.part_id) for facts in recordings]
    return {
        "testimony": one.id,
        "case_code": one.case_code,
        "languages": list(one.languages),
        "created_at": one.created_at.isoformat(),
        "origin": one.origin.value,
        "revision": one.revision,
        "seconds": sum(facts.seconds for facts in recordings),
        "parts": len(vault.testimonies.parts(one.id)),
        "sealed_to_headquarters": vault.sealed.of(one.id) is not None,
        "transcribed": bool(runs) and all(run is not None and run.finished for run in runs),
    }


def _check(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        findings = vault.check(output.progress, CancelToken())
    for finding in findings:
        output.show(describe_finding(finding))
    if not findings:
        output.say(QT_TRANSLATE_NOOP("terminal", "Everything in the vault is as it was written."))
    for finding in findings:
        output.event("finding", {"kind": finding.kind.value, "subject": finding.subject})
    if findings:
        raise VaultUnhealthy(findings=len(findings))
    output.result({"findings": 0})


def _backup(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        vault.back_up(options.to, output.progress, CancelToken())
    output.say(
        QT_TRANSLATE_NOOP("terminal", "The copy in {folder} is verified and opens in the same ways."), folder=options.to
    )
    output.result({"copy": str(options.to)})


def _rescue(program: Program, options: argparse.Namespace, output: Output) -> None:
    report = program.vaults.rescue(options.vault, passphrase_of(options), options.to, output.progress, CancelToken())
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Saved {rows} entries and {files} sealed files into {folder}."),
        rows=sum(report.rows.values()),
        files=report.media_files,
        folder=options.to,
    )
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Not readable: {pages} pages, {rows} entries. The old vault was left as it is."),
        pages=len(report.bad_pages),
        rows=sum(report.unreadable_rows.values()),
    )
    output.result(
        {
            "copy": str(options.to),
            "rows": dict(report.rows),
            "unreadable_rows": dict(report.unreadable_rows),
            "bad_pages": list(report.bad_pages),
            "media_files": report.media_files,
        }
    )


def recipient_of(program: Program, untrusted: bytes) -> str:
    """Return the age recipient of a contact card, or the one that an age recipient file holds."""
    return key_keeper(program.cards, untrusted).recipient


def _passphrase(program: Program, options: argparse.Namespace, output: Output) -> None:
    unlock = passphrase_of(options)
    _replace_passphrase(program, options, output, unlock, whole_key=options.compromised)


def _replace_passphrase(
    program: Program, options: argparse.Namespace, output: Output, unlock: Unlock, *, whole_key: bool
) -> None:
    passphrase = _new_passphrase(program, options, output, "new-passphrase")
    result: dict[str, Value] = {"vault": str(options.vault)}
    if options.generate:
        result["passphrase"] = passphrase
    if whole_key:
        keys = program.vaults.change_key(options.vault, unlock, passphrase)
        if keys.refusal is None:
            output.say(
                QT_TRANSLATE_NOOP("terminal", "The vault has new keys. The old passphrase and code open nothing.")
            )
        else:
            output.warn(
                QT_TRANSLATE_NOOP(
                    "terminal",
                    "The vault has a new passphrase and a new code. Its database is still under the old key: {reason}"
                    " Make room, then open the vault: every opening tries again.",
                ),
                reason=explain(keys.refusal).what,
            )
        _hand_over_code(output, keys.recovery_code)
        result |= {"recovery_code": keys.recovery_code, "finished": keys.refusal is None}
    else:
        program.vaults.change_passphrase(options.vault, unlock, passphrase)
        output.say(QT_TRANSLATE_NOOP("terminal", "The passphrase is changed. The recovery code stays as it was."))
    output.result(result)


def _recover(program: Program, options: argparse.Namespace, output: Output) -> None:
    if options.header:
        program.vaults.restore_header(options.vault, program.files.read_small(options.header))
        output.say(QT_TRANSLATE_NOOP("terminal", "The key header is back in its place."))
    unlock = _other_way_in(program, options)
    if unlock is None:
        with opened_by(program, options.vault, passphrase_of(options), output):
            pass
        output.say(QT_TRANSLATE_NOOP("terminal", "The vault opens with its passphrase."))
        output.result({"vault": str(options.vault)})
        return
    _replace_passphrase(program, options, output, unlock, whole_key=False)


def _other_way_in(program: Program, options: argparse.Namespace) -> Unlock | None:
    if options.identity:
        return ByEscrowIdentity(program.files.read_small(options.identity).decode("utf-8", "replace"))
    if is_given(options, "recovery-code") or not options.header:
        return ByRecoveryCode(read_secret(options, "recovery-code", translate("terminal", "Recovery code")))
    return None

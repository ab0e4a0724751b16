"""saksi approve: a second person signs that a child's testimony may leave."""

import argparse

from app.domain.approver import Approver
from app.domain.consent import Question, RecipientKind
from app.domain.unlocking import ByPassphrase
from app.errors.vault import WrongPassphrase
from app.usecases.approve import OWN_STAFF, add_approver, approvable, approve
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.terminal.secrets import read_secret
from ui.words import QT_TRANSLATE_NOOP, translate


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Do one of the four."""
    {"add": _add, "remove": _remove, "list": _list, "sign": _sign}[options.action](program, options, output)


def _add(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        passphrase = _passphrase(options, twice=True)
        approver = add_approver(vault.approvals, lambda one: _opens(program, options, one), options.code, passphrase)
    output.say(QT_TRANSLATE_NOOP("terminal", "“{code}” may approve from now on."), code=approver.code)
    output.result({"approver": _facts(approver)})


def _remove(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        approver = vault.approvals.remove(options.code)
    output.say(
        QT_TRANSLATE_NOOP("terminal", "“{code}” approves nothing more. What was approved stands."), code=approver.code
    )
    output.result({"approver": _facts(approver)})


def _list(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        approvers = vault.approvals.approvers()
    for one in approvers:
        words = QT_TRANSLATE_NOOP("terminal", "{code}  may approve")
        if not one.active:
            words = QT_TRANSLATE_NOOP("terminal", "{code}  was taken away")
        output.say(words, code=one.code)
    if not approvers:
        output.say(QT_TRANSLATE_NOOP("terminal", "Nobody may approve here yet."))
    output.result({"approvers": [_facts(one) for one in approvers]})


def _sign(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        testimony = vault.testimonies.resolve(options.testimony)
        passphrase = _passphrase(options)
        questions = [_question(text) for text in options.kinds] or [OWN_STAFF]
        approval = approve(vault.approvals, options.code, passphrase, testimony.id, questions)
    output.say(
        QT_TRANSLATE_NOOP("terminal", "{case} may leave as it is now, approved by “{code}”, for: {kinds}."),
        case=testimony.case_code,
        code=options.code,
        kinds=", ".join(sorted(one.kind.value for one in approval.questions)),
    )
    output.result(
        {
            "testimony": testimony.id,
            "revision": approval.revision,
            "kinds": list[Value](sorted(one.kind.value for one in approval.questions)),
        }
    )


def _question(kind: str) -> Question:
    return next(one for one in approvable() if one.kind is RecipientKind(kind))


def _passphrase(options: argparse.Namespace, *, twice: bool = False) -> str:
    return read_secret(options, "approver", translate("terminal", "Passphrase of the second person"), twice=twice)


def _opens(program: Program, options: argparse.Namespace, passphrase: str) -> bool:
    try:
        program.vaults.confirm(options.vault, ByPassphrase(passphrase))
    except WrongPassphrase:
        return False
    return True


def _facts(approver: Approver) -> Value:
    return {"id": approver.id, "code": approver.code, "active": approver.active}

"""The command line head: parse, do, and say what came of it."""

import argparse
import sys
from collections.abc import Callable, Sequence

from app.errors.base import SaksiError
from ui.errors import explain
from ui.program import Program
from ui.terminal.commands import (
    approve,
    attach,
    case,
    consent,
    export,
    gazetteer,
    identity,
    keys,
    mask,
    models,
    recall,
    receipt,
    receive,
    record,
    retention,
    seal,
    search,
    show,
    statistics,
    template,
    transcribe,
    vaults,
    withdraw,
)
from ui.terminal.output import Output, speak_utf8
from ui.terminal.parser import build_parser
from ui.terminal.tour.walk import walk

_COMMANDS: dict[str, Callable[[Program, argparse.Namespace, Output], None]] = {
    "approve": approve.run,
    "attach": attach.run,
    "case": case.run,
    "consent": consent.run,
    "export": export.run,
    "gazetteer": gazetteer.run,
    "identity": identity.run,
    "keys": keys.run,
    "mask": mask.run,
    "model": models.run,
    "code": withdraw.run_code,
    "recall": recall.run,
    "receipt": receipt.run,
    "receive": receive.run,
    "record": record.run,
    "retention": retention.run,
    "seal": seal.run,
    "search": search.run,
    "show": show.run,
    "statistics": statistics.run,
    "template": template.run,
    "tour": walk,
    "transcribe": transcribe.run,
    "vault": vaults.run,
    "withdraw": withdraw.run,
}
INTERRUPTED = 130


def run_terminal(build: Callable[[], Program], arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0, 1 when it was refused, 2 for words that are no command, 130 when interrupted."""
    if sys.platform == "win32":
        speak_utf8()
    options = build_parser().parse_args(arguments)
    output = Output(as_json=options.json)
    try:
        _COMMANDS[options.command](build(), options, output)
    except SaksiError as error:
        output.fail(explain(error))
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a traceback could show what a person said
        output.fail(explain(error))
        output.trace(error)
        return 1
    return 0

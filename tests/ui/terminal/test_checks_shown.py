"""The checks of a bundle in the terminal, one line each."""

import io

from app.domain.check import Check, CheckId, CheckStatus
from ui.terminal.commands.receive import _say_checks
from ui.terminal.output import Output


def shown(before: str) -> list[str]:
    out = io.StringIO()
    output = Output(as_json=False, out=out, err=io.StringIO())
    facts = {"sequence": 12, "before": before}
    statuses = {CheckId.SEQUENCE: CheckStatus.PASSED, CheckId.DIGESTS: CheckStatus.FAILED}
    _say_checks(output, [Check(one, status, facts) for one, status in statuses.items()])
    return out.getvalue().splitlines()


def test_a_check_that_holds_and_asks_something_is_marked_and_says_what() -> None:
    holds, failed = shown("here")
    assert holds.startswith("  ok  ")
    assert failed.startswith("  NO  ")
    asks, same = shown("unsure")
    assert asks.startswith("   !  Number 12 of this office, which does not know all")
    assert asks.endswith("whether its vault was copied or restored.")
    assert same == failed

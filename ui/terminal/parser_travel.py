"""What can be typed about withdrawals: taking back, the code on paper, and what became of copies."""

import argparse
from pathlib import Path

from app.domain.consent import SENT_FOR, How, Use
from ui.terminal.parser_parts import Commands, command, group, say, testimony


def add_travel_commands(commands: Commands) -> None:
    """`saksi withdraw`, `saksi code`, `saksi recall`."""
    _withdraw(commands)
    code = command(group(commands, "code", say("a code on paper that the person keeps")), "give", say("make a code"))
    testimony(code)
    _recall(group(commands, "recall", say("answer what became of copies, and take such answers in")))


def _withdraw(commands: Commands) -> None:
    parser = command(commands, "withdraw", say("keep that a person takes consent back, at any time"))
    parser.add_argument("testimony", metavar="TESTIMONY", help=say("the code on paper, a case code or an id"))
    parser.add_argument(
        "uses", nargs="*", choices=[[], *(use.value for use in Use)], metavar="USE", help=say("all when left out")
    )
    parser.add_argument(
        "--officer", default="-", metavar="CODE", help=say("who heard it, as a short code, never a name")
    )
    parser.add_argument(
        "--consent-language", default="en", metavar="TAG", help=say("the language in which it was said")
    )
    parser.add_argument("--how", choices=tuple(How), default=How.SPOKEN.value, help=say("in which form"))


def _recall(actions: Commands) -> None:
    _give(command(actions, "give", say("sign what became of our copies, for the office that told of a withdrawal")))
    take = command(actions, "take", say("take such answers in"))
    take.add_argument("files", type=Path, nargs="+", metavar="FILE", help=say("the answers"))


def _give(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "testimonies", nargs="*", metavar="TESTIMONY", help=say("case codes or ids; all that wait when left out")
    )
    parser.add_argument(
        "--station", metavar="STATION", help=say("the office that is answered; every one when left out")
    )
    parser.add_argument("--to", type=Path, metavar="DIR", help=say("the folder or stick; without it, show what waits"))
    parser.add_argument(
        "--handed-on",
        nargs=2,
        action="append",
        default=[],
        metavar=("NAME", "KIND"),
        help=say("an office that has it from us, and what it is: {kinds}").format(
            kinds=", ".join([*SENT_FOR, "public"])
        ),
    )
    parser.add_argument("--printed", action="store_true", help=say("it was printed, and the paper is not here"))
    parser.add_argument("--published", action="store_true", help=say("it was published"))
    parser.add_argument(
        "--other", action="append", default=[], metavar="NOTE", help=say("something else, in one line; never a name")
    )

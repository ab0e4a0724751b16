"""What can be typed about consent."""

import argparse
from pathlib import Path

from app.domain.consent import Age, Attribution, GivenBy, Guardian, How, RecipientKind, Voice
from app.domain.retention import EraseReason
from ui.terminal.parser_interpreter import add_interpreter_options
from ui.terminal.parser_parts import Commands, command, say, testimony

ACTS = ("grant", "refuse", "withdraw", "age")


def add_consent_command(commands: Commands) -> None:
    """`saksi consent`: what stands, and new answers."""
    parser = command(commands, "consent", say("what the person agreed to, and what that allows; keep new answers"))
    testimony(parser)
    parser.add_argument("act", nargs="?", choices=ACTS, help=say("what the person said; without it, show what stands"))
    parser.add_argument(
        "words",
        nargs="*",
        metavar="USE",
        help=say("the uses, such as record keep read; “all” for each; or for “age”: adult, child, not-sure"),
    )
    parser.add_argument("--recipient-kind", choices=tuple(RecipientKind), help=say("for this kind of recipient alone"))
    parser.add_argument("--recipient", default="", metavar="STATION", help=say("for this one office alone, by its id"))
    add_answer_options(parser)


def add_answer_options(parser: argparse.ArgumentParser) -> None:
    """How consent was given, and how it is limited."""
    parser.add_argument("--keep-until", metavar="DAY", help=say("the last day to keep it, YYYY-MM-DD"))
    parser.add_argument(
        "--voice", choices=tuple(Voice), default=Voice.ORIGINAL.value, help=say("which voice may be heard")
    )
    parser.add_argument(
        "--attribution",
        choices=tuple(Attribution),
        default=Attribution.ANONYMOUS.value,
        help=say("under which name the words may stand"),
    )
    parser.add_argument("--given-by", choices=tuple(GivenBy), default=GivenBy.SELF.value, help=say("who said it"))
    parser.add_argument("--how", choices=tuple(How), default=How.SPOKEN.value, help=say("in which form"))
    parser.add_argument("--wording", default="free/1", metavar="ID", help=say("the text that was read aloud"))
    parser.add_argument(
        "--consent-language", default="en", metavar="TAG", help=say("the language in which consent was asked for")
    )
    parser.add_argument("--interpreter", action="store_true", help=say("somebody interpreted"))
    parser.add_argument("--officer", default="-", metavar="CODE", help=say("who asked, as a short code, never a name"))
    parser.add_argument(
        "--guardian", choices=tuple(Guardian), default=Guardian.UNASKED.value, help=say("of a child: who can consent")
    )


def add_consent_of_a_recording(parser: argparse.ArgumentParser) -> None:
    """What was agreed to before a recording; on a terminal it is asked for."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--agreed", metavar="USE,USE", help=say("the person agreed to these uses before, or to “all”; see --age")
    )
    source.add_argument(
        "--consent", type=Path, metavar="FILE", help=say("answers that were given before, as JSON; see the manual")
    )
    parser.add_argument("--age", choices=tuple(one.value.replace("_", "-") for one in Age), help=say("what is known"))
    add_answer_options(parser)
    add_interpreter_options(parser)


def add_retention_command(commands: Commands) -> None:
    """`saksi retention`: what may not be kept any longer."""
    parser = command(commands, "retention", say("what may not be kept any longer; destroy its keys"))
    parser.add_argument("--erase", metavar="TESTIMONY", help=say("destroy the keys of this testimony"))
    parser.add_argument(
        "--reason",
        choices=tuple(one.value.replace("_", "-") for one in EraseReason),
        default="keep-over",
        help=say("why: consent to keep it is over, the person asked for it, or it is not needed here any longer"),
    )
    parser.add_argument("--yes", action="store_true", help=say("do not ask again before it is destroyed"))

"""The options about who interprets."""

import argparse

from ui.terminal.parser_parts import say

THINGS = ("briefed", "secrecy", "no-conflict", "accepted")
"""What has to be so before somebody may interpret."""


def add_interpreter_options(parser: argparse.ArgumentParser) -> None:
    """Who interprets, by a short code, and what was done and asked before."""
    parser.add_argument("--interpreter-code", metavar="CODE", help=say("who interprets: a short code, no name"))
    parser.add_argument(
        "--interpreter-is",
        action="append",
        default=[],
        choices=THINGS,
        help=say(
            "give it for each: briefed; promised secrecy; asked, and on no other side; accepted by the person."
            " Without all four nothing is recorded"
        ),
    )

"""What every command is built from."""

import argparse
from pathlib import Path
from typing import TypeAlias

from ui.terminal.secrets import add_secret_options
from ui.words import translate

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - it has no public name


def say(text: str) -> str:
    """Return a help text in the language of the person."""
    return translate("terminal", text)


def command(commands: Commands, name: str, about: str, *, vault: bool = True) -> argparse.ArgumentParser:
    """Add a command; `--json` and, with a vault, its folder and passphrase come first."""
    parser = commands.add_parser(name, help=about, description=about)
    parser.add_argument("--json", action="store_true", help=say("print one JSON object instead of sentences"))
    if vault:
        parser.add_argument("vault", type=Path, metavar="VAULT", help=say("the folder of the vault"))
        add_secret_options(parser, "passphrase", say("the passphrase"))
    return parser


def group(commands: Commands, name: str, about: str) -> Commands:
    """Add a command that has actions."""
    parser = commands.add_parser(name, help=about, description=about)
    return parser.add_subparsers(dest="action", required=True, metavar="ACTION")


def testimony(parser: argparse.ArgumentParser) -> None:
    """Let a testimony be named."""
    parser.add_argument("testimony", metavar="TESTIMONY", help=say("case code, or the beginning of the id"))

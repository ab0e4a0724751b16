"""What can be typed: the commands and their options."""

import argparse
from pathlib import Path

from app.domain.consent import SENT_FOR
from app.usecases.approve import approvable
from ui.terminal.parser_case import add_case_commands
from ui.terminal.parser_consent import add_consent_command, add_consent_of_a_recording, add_retention_command
from ui.terminal.parser_parts import Commands, say
from ui.terminal.parser_parts import command as _command
from ui.terminal.parser_parts import group as _group
from ui.terminal.parser_parts import testimony as _testimony
from ui.terminal.parser_template import add_template_command
from ui.terminal.parser_travel import add_travel_commands
from ui.terminal.secrets import add_secret_options

ROLES = ("station", "headquarters", "partner")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; `command` (and `action`) name what was asked."""
    parser = argparse.ArgumentParser(
        prog="saksi",
        description=say("Record a testimony offline, transcribe it on this device, seal it for headquarters."),
        epilog=say("Passphrases come from a prompt, a file or a file descriptor, never from the command line."),
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _tour(commands)
    _vault(commands)
    add_consent_command(commands)
    add_retention_command(commands)
    _record(commands)
    _attach(commands)
    _transcribe(commands)
    _show(commands)
    _search(commands)
    _keys(commands)
    add_case_commands(commands)
    _export(commands)
    _approve(commands)
    _seal(commands)
    _identity(commands)
    _mask(commands)
    _receive(commands)
    _receipt(commands)
    add_travel_commands(commands)
    add_template_command(commands)
    _model(commands)
    return parser


def _tour(commands: Commands) -> None:
    parser = _command(
        commands, "tour", say("walk the whole main job in temporary folders, told step by step"), vault=False
    )
    parser.add_argument("--keep", type=Path, metavar="DIR", help=say("keep what the tour made in this new folder"))


def _vault(commands: Commands) -> None:
    group = _group(commands, "vault", say("make a vault, look at it, open it again"))
    create = _command(group, "create", say("make a new vault"))
    create.add_argument("--generate", action="store_true", help=say("let Saksi choose a passphrase of six words"))
    create.add_argument(
        "--escrow",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help=say("a contact card or age recipient of headquarters that can open this vault when all else is lost"),
    )
    create.add_argument("--name", default="", metavar="NAME", help=say("what this station is called on its card"))
    create.add_argument("--role", choices=ROLES, default="station", help=say("what this vault is for"))
    _command(group, "info", say("say what is in the vault and how it is protected"))
    _command(group, "check", say("test every part of the vault"))
    backup = _command(group, "backup", say("copy the whole vault, verified and still encrypted"))
    backup.add_argument("--to", type=Path, required=True, metavar="DIR", help=say("a new folder for the copy"))
    rescue = _command(group, "rescue", say("save what can be saved of a damaged vault into a new one"))
    rescue.add_argument("--to", type=Path, required=True, metavar="DIR", help=say("a new folder for what is saved"))
    change = _command(group, "passphrase", say("change the passphrase"))
    add_secret_options(change, "new-passphrase", say("the new passphrase"))
    change.add_argument("--generate", action="store_true", help=say("let Saksi choose a passphrase of six words"))
    change.add_argument(
        "--compromised",
        action="store_true",
        help=say("somebody may know the old passphrase: make new keys for the database too"),
    )
    recover = _command(group, "recover", say("open a vault whose passphrase or key header is lost"))
    add_secret_options(recover, "recovery-code", say("the recovery code"))
    add_secret_options(recover, "new-passphrase", say("the new passphrase"))
    recover.add_argument("--generate", action="store_true", help=say("let Saksi choose a passphrase of six words"))
    recover.add_argument(
        "--identity", type=Path, metavar="FILE", help=say("the age identity of the headquarters escrow")
    )
    recover.add_argument(
        "--header", type=Path, metavar="FILE", help=say("a copy of the key header, when both files are gone")
    )


def _record(commands: Commands) -> None:
    parser = _command(commands, "record", say("record a testimony"))
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--from", dest="source", type=Path, metavar="FILE", help=say("bring in a sound file"))
    source.add_argument("--microphone", metavar="NAME", help=say("record this microphone; “default” for the usual one"))
    parser.add_argument("--realtime", action="store_true", help=say("take a file in at the speed of its sound"))
    parser.add_argument(
        "--language", action="append", default=[], metavar="TAG", help=say("a language that is spoken, such as km")
    )
    parser.add_argument("--testimony", metavar="TESTIMONY", help=say("add a recording to this testimony"))
    add_consent_of_a_recording(parser)


def _attach(commands: Commands) -> None:
    parser = _command(commands, "attach", say("seal photos or documents into a testimony"))
    _testimony(parser)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help=say("the files to seal"))


def _transcribe(commands: Commands) -> None:
    parser = _command(commands, "transcribe", say("turn recordings into text on this device"))
    parser.add_argument("testimony", nargs="?", metavar="TESTIMONY", help=say("case code or id; all when left out"))
    parser.add_argument("--model", metavar="PACK", help=say("the model pack; see “saksi model list”"))
    parser.add_argument("--models", type=Path, metavar="DIR", help=say("the folder of model packs"))
    parser.add_argument("--resume", action="store_true", help=say("only finish what was begun"))


def _show(commands: Commands) -> None:
    parser = _command(commands, "show", say("show a testimony and its text"))
    _testimony(parser)
    parser.add_argument("--format", choices=("text", "vtt", "json"), default="text", help=say("how to show it"))


def _search(commands: Commands) -> None:
    parser = _command(commands, "search", say("find words in everything that was understood"))
    parser.add_argument("words", nargs="+", metavar="WORDS", help=say("two characters or more, in any script"))
    parser.add_argument("--limit", type=int, default=20, metavar="N", help=say("at most so many places"))


def _keys(commands: Commands) -> None:
    group = _group(commands, "keys", say("contact cards and whom to trust"))
    card = _command(group, "card", say("show or write this vault's own contact card"))
    card.add_argument("--to", type=Path, metavar="FILE", help=say("write the card there"))
    trust = _command(group, "trust", say("trust another's card after comparing its words"))
    trust.add_argument("card", type=Path, metavar="CARD", help=say("the card file"))
    trust.add_argument("--words", metavar="WORDS", help=say("the fingerprint words that its owner read to you"))
    trust.add_argument(
        "--kind",
        choices=tuple(kind.value for kind in SENT_FOR),
        help=say("what a partner office is: consent is asked for this kind of recipient; “partner” when left out"),
    )
    header = _command(group, "header", say("hand back the key header that a station's bundle carried"))
    header.add_argument("station", metavar="STATION", help=say("the name or id of the station"))
    header.add_argument("--to", type=Path, required=True, metavar="FILE", help=say("write the header there"))


def _export(commands: Commands) -> None:
    parser = _command(commands, "export", say("seal testimonies into a bundle"))
    parser.add_argument("testimonies", nargs="*", metavar="TESTIMONY", help=say("case codes or ids"))
    parser.add_argument(
        "--withdrawals", action="store_true", help=say("let no testimony leave, only tell what was withdrawn")
    )
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help=say("the folder or stick"))
    parser.add_argument(
        "--recipient", type=Path, action="append", required=True, metavar="CARD", help=say("a trusted contact card")
    )
    parser.add_argument(
        "--names",
        action="store_true",
        help=say("let name and contact leave too, to those to whom the person agreed to be named"),
    )
    add_secret_options(parser, "again", say("the passphrase, once more, for name and contact"))


def _approve(commands: Commands) -> None:
    group = _group(commands, "approve", say("a second person signs that a child's testimony may leave"))
    add = _command(group, "add", say("let one more person approve, with a passphrase of their own"))
    remove = _command(group, "remove", say("let a person approve nothing more"))
    for parser in (add, remove):
        parser.add_argument("code", metavar="CODE", help=say("a short code, nobody's name"))
    _command(group, "list", say("who may approve"))
    sign = _command(group, "sign", say("approve a testimony as it is now"))
    sign.add_argument("testimony", metavar="TESTIMONY", help=say("case code or id"))
    sign.add_argument("--as", dest="code", required=True, metavar="CODE", help=say("the code of who approves"))
    sign.add_argument(
        "--for",
        dest="kinds",
        action="append",
        default=[],
        choices=[one.kind.value for one in approvable()],
        help=say("for whom it may leave; our own staff when left out"),
    )
    for parser in (add, sign):
        add_secret_options(parser, "approver", say("the passphrase of the second person"))


def _seal(commands: Commands) -> None:
    parser = _command(commands, "seal", say("seal testimonies to headquarters: nobody can open them here any more"))
    parser.add_argument("testimonies", nargs="+", metavar="TESTIMONY", help=say("case codes or ids"))
    parser.add_argument("--yes", action="store_true", help=say("do not ask again; there is no way back"))


def _identity(commands: Commands) -> None:
    parser = _command(commands, "identity", say("name and contact of a person, kept apart and asked for once more"))
    _testimony(parser)
    parser.add_argument("action", choices=("show", "set", "remove"), help=say("what to do"))
    add_secret_options(parser, "again", say("the passphrase, once more"))
    parser.add_argument(
        "--values-fd",
        type=int,
        metavar="NUMBER",
        help=say("read the JSON object of “set” from a file descriptor instead of standard input"),
    )
    parser.add_argument("--yes", action="store_true", help=say("do not ask again before forgetting"))


def _mask(commands: Commands) -> None:
    parser = _command(commands, "mask", say("make a copy with words taken out of text and sound, and prove it"))
    _testimony(parser)
    add_secret_options(parser, "words", say("the words to mask, one to a line"))
    parser.add_argument("--passages", action="store_true", help=say("mask what is marked as well, or alone"))
    cover = parser.add_mutually_exclusive_group()
    cover.add_argument("--tone", action="store_true", help=say("put a tone in their place (this is usual)"))
    cover.add_argument("--silence", action="store_true", help=say("put silence in their place"))
    parser.add_argument(
        "--voice", choices=("original", "altered", "none"), default="original", help=say("which voice is heard")
    )
    parser.add_argument(
        "--prove", action="store_true", help=say("transcribe the copy again and search it for what was masked")
    )
    parser.add_argument("--model", metavar="PACK", help=say("the model pack; see “saksi model list”"))
    parser.add_argument("--models", type=Path, metavar="DIR", help=say("the folder of model packs"))


def _receive(commands: Commands) -> None:
    parser = _command(commands, "receive", say("verify bundles, open them, adopt what they hold"))
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help=say("the bundles"))


def _receipt(commands: Commands) -> None:
    group = _group(commands, "receipt", say("confirm what came to headquarters, and take their word in"))
    give = _command(group, "give", say("read back what bundles brought, and sign that it is safe here"))
    give.add_argument(
        "bundles", nargs="*", metavar="BUNDLE", help=say("ids of bundles; all without a receipt when left out")
    )
    give.add_argument("--to", type=Path, required=True, metavar="DIR", help=say("the folder or stick"))
    give.add_argument(
        "--copies", type=int, required=True, metavar="N", help=say("how many copies there are, two or more")
    )
    take = _command(group, "take", say("take receipts of headquarters in"))
    take.add_argument("files", type=Path, nargs="+", metavar="FILE", help=say("the receipts"))


def _model(commands: Commands) -> None:
    group = _group(commands, "model", say("model packs for transcription"))
    bring = _command(group, "import", say("bring a model pack in from a folder or stick"), vault=False)
    bring.add_argument("folder", type=Path, metavar="FOLDER", help=say("the folder that holds the pack"))
    bring.add_argument("--name", metavar="NAME", help=say("what to call it here"))
    bring.add_argument(
        "--trust-unknown", action="store_true", help=say("take a pack that no published fingerprint vouches for")
    )
    for parser in (
        bring,
        _command(group, "list", say("list the packs that are here"), vault=False),
        _verify(group),
    ):
        parser.add_argument("--models", type=Path, metavar="DIR", help=say("the folder of model packs"))


def _verify(group: Commands) -> argparse.ArgumentParser:
    parser = _command(group, "verify", say("compare a pack with its fingerprints"), vault=False)
    parser.add_argument("name", nargs="?", metavar="PACK", help=say("the pack; all when left out"))
    return parser

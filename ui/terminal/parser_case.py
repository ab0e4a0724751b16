"""What can be typed about case data, patterns and places."""

from pathlib import Path

from app.domain.consent import SENT_FOR
from app.usecases.statistics import Period
from ui.terminal.parser_parts import Commands, command, group, say, testimony
from ui.terminal.secrets import add_secret_options


def add_case_commands(commands: Commands) -> None:
    """Add `case`, `statistics` and `gazetteer`."""
    _case(commands)
    parser = command(commands, "statistics", say("patterns over all cases, with numbers below eleven held back"))
    parser.add_argument(
        "--release", action="store_true", help=say("count the cases that are in no release yet, once and for good")
    )
    parser.add_argument("--csv", type=Path, metavar="FILE", help=say("write the tables of all releases there"))
    parser.add_argument(
        "--period", choices=[one.value for one in Period], default="quarter", help=say("how finely time is told")
    )
    places = group(commands, "gazetteer", say("the list of places, by all their names"))
    find = command(places, "find", say("find a place by a name in any script"))
    find.add_argument("name", metavar="NAME", help=say("the name, or a part of it"))
    bring = command(places, "import", say("bring in a list of places of your organisation"))
    bring.add_argument("file", type=Path, metavar="FILE", help=say("the list, as JSON"))


def _case(commands: Commands) -> None:
    actions = group(commands, "case", say("what is known of a case, in the words of HTCDS 2.0"))
    testimony(command(actions, "show", say("show what is known")))
    change = command(actions, "set", say("change answers"))
    testimony(change)
    change.add_argument(
        "answers",
        nargs="*",
        metavar="FIELD=VALUE",
        help=say("several values with “;” between them; 2.FIELD=VALUE for the second event; no value: no answer"),
    )
    change.add_argument(
        "--values-fd", type=int, metavar="NUMBER", help=say("read FIELD=VALUE line by line from a file descriptor")
    )
    bring = command(actions, "import", say("take in a case that was written elsewhere, as CSV or JSON of HTCDS"))
    testimony(bring)
    bring.add_argument("file", type=Path, metavar="FILE", help=say("the file"))
    bring.add_argument("--case", default="", metavar="NAME", help=say("which case, where the file holds several"))
    leave = command(actions, "export", say("write cases for other tools; the file is not encrypted"))
    leave.add_argument("testimonies", nargs="+", metavar="TESTIMONY", help=say("case codes or ids"))
    leave.add_argument("--to", type=Path, required=True, metavar="FILE", help=say("a new file"))
    leave.add_argument("--format", choices=("csv", "json"), default="csv", help=say("how to write it"))
    leave.add_argument(
        "--for",
        dest="kind",
        choices=[kind.value for kind in SENT_FOR],
        default="own_staff",
        help=say("who will read it: consent is asked for them"),
    )
    leave.add_argument(
        "--names",
        action="store_true",
        help=say("write names and contacts, too, of those who agreed to be named to them"),
    )
    add_secret_options(leave, "again", say("the passphrase, once more, for name and contact"))

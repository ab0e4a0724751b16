"""What can be typed about the template of an organisation."""

from pathlib import Path

from ui.terminal.parser_parts import Commands, command, group, say


def add_template_command(commands: Commands) -> None:
    """`saksi template`: guide, wordings, referrals, emergency card, debriefing, limits."""
    actions = group(commands, "template", say("what your organisation brings to every interview, in one file"))
    command(actions, "show", say("show which one is in use, and the earlier ones"))
    bring = command(actions, "import", say("check a file and use it from now on"))
    bring.add_argument("file", type=Path, metavar="FILE", help=say("the template, as JSON"))
    leave = command(actions, "export", say("write the one in use, to be edited"))
    leave.add_argument("file", type=Path, metavar="FILE", help=say("a new file"))
    back = command(actions, "back", say("use an earlier one again"))
    back.add_argument("number", type=int, metavar="NUMBER", help=say("its number in the list"))

"""saksi gazetteer: the list of places, by all their names."""

import argparse

from app.domain.gazetteer import Found
from ui.program import Program
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Find a place, or bring in a list."""
    with opened(program, options, output) as vault:
        if options.action == "import":
            gazetteer = vault.case_files.gazetteer(program.files.read_small(options.file))
            vault.cases.bring_gazetteer(gazetteer)
            output.say(
                QT_TRANSLATE_NOOP("terminal", "“{name}”, version {version}: {count} places."),
                name=gazetteer.name,
                version=gazetteer.version,
                count=len(gazetteer.places),
            )
            told: dict[str, Value] = {"name": gazetteer.name, "version": gazetteer.version}
            output.result(told | {"places": len(gazetteer.places)})
            return
        found = vault.cases.gazetteer.find(options.name)
    if not found:
        output.say(QT_TRANSLATE_NOOP("terminal", "No place has a name like this."))
    for one in found:
        output.show(f"{one.place.id}   {one.place.name}   {one.place.country}   {one.place.kind.value}   ({one.name})")
    output.result({"places": [_told(one) for one in found]})


def _told(found: Found) -> Value:
    place = found.place
    return {
        "id": place.id,
        "name": place.name,
        "country": place.country,
        "kind": place.kind.value,
        "alias": found.name,
        "match": found.match.value,
    }

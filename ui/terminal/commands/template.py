"""saksi template: what an organisation brings to every interview."""

import argparse

from app.domain.template import KeptTemplate, Template
from app.usecases.template import write_template
from ui.guide import services, stages
from ui.program import Program, StationVault
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP

_IN_USE = QT_TRANSLATE_NOOP(
    "terminal", "In use: {name} {organisation}. Questions: {questions}, wordings: {wordings}, services: {services}."
)


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Show, bring in, write out, or go back."""
    with opened(program, options, output) as vault:
        if options.action == "show":
            _show(vault, output)
        elif options.action == "import":
            beside = program.files.beside(options.file)
            _tell(vault.templates.bring(program.files.read_small(options.file), beside), output)
        elif options.action == "back":
            _tell(vault.templates.go_back(options.number), output)
        else:
            write_template(
                vault.templates,
                vault.readings,
                options.file.name,
                program.files.beside(options.file),
                lambda name, data: program.files.write_public(options.file.with_name(name), data),
            )
            output.say(QT_TRANSLATE_NOOP("terminal", "Written. Give it a new version when you change it."))
            output.result({"name": vault.templates.current().name, "file": str(options.file)})


def _show(vault: StationVault, output: Output) -> None:
    template = vault.templates.current()
    _say(template, output)
    for service in services(template):
        output.show(f"{service.code}   {service.name}   {service.phone}   {service.hours}   {service.area}")
    kept = vault.templates.all()
    for one in kept:
        output.show(f"{one.number}   {one.name}   {one.organisation}   {_when(one)}")
    output.result({**_facts(template), "kept": [{"number": one.number, "name": one.name} for one in kept]})


def _tell(template: Template, output: Output) -> None:
    _say(template, output)
    output.result(_facts(template))


def _say(template: Template, output: Output) -> None:
    facts = _facts(template)
    output.say(_IN_USE, **{name: str(value) for name, value in facts.items()})


def _facts(template: Template) -> dict[str, Value]:
    return {
        "name": template.name,
        "organisation": template.organisation,
        "questions": sum(len(stage.questions) for stage in stages(template)),
        "wordings": len(template.wordings),
        "services": len(template.referrals),
    }


def _when(one: KeptTemplate) -> str:
    return "-" if one.brought_at is None else one.brought_at.date().isoformat()

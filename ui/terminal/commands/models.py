"""saksi model: bring packs in, list them, compare them with their fingerprints."""

import argparse

from app.domain.model_pack import Pack, Trust
from app.jobs import CancelToken
from ui.program import Program
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate

_TRUST = {
    Trust.SHIPPED: QT_TRANSLATE_NOOP("terminal", "came with Saksi"),
    Trust.PUBLISHED: QT_TRANSLATE_NOOP("terminal", "matches its published fingerprint"),
    Trust.CONFIRMED: QT_TRANSLATE_NOOP("terminal", "confirmed by a person on this computer"),
    Trust.UNKNOWN: QT_TRANSLATE_NOOP("terminal", "nobody vouches for it"),
}


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Do one of the three."""
    {"import": _bring, "list": _list, "verify": _verify}[options.action](program, options, output)


def _bring(program: Program, options: argparse.Namespace, output: Output) -> None:
    models = program.models(options.models)
    stored = models.bring(str(options.folder), output.progress, CancelToken(), confirmed=options.trust_unknown)
    _show(output, stored.pack)
    output.say(QT_TRANSLATE_NOOP("terminal", "It is ready to be used with --model {name}."), name=stored.pack.name)
    output.result({"pack": _facts(stored.pack)})


def _list(program: Program, options: argparse.Namespace, output: Output) -> None:
    packs = [stored.pack for stored in program.models(options.models).all()]
    for pack in packs:
        _show(output, pack)
    output.result({"packs": [_facts(pack) for pack in packs]})


def _verify(program: Program, options: argparse.Namespace, output: Output) -> None:
    models = program.models(options.models)
    names = [options.name] if options.name else [stored.pack.name for stored in models.all()]
    told: list[Value] = []
    for name in names:
        pack = models.verify(name).pack
        output.say(QT_TRANSLATE_NOOP("terminal", "{name}: every byte is as its fingerprint says."), name=pack.name)
        told.append(_facts(pack))
    output.result({"packs": told})


def _show(output: Output, pack: Pack) -> None:
    output.say(
        QT_TRANSLATE_NOOP("terminal", "{name}   {size} MB   {trust}   {languages}"),
        name=pack.name,
        size=round(pack.size_bytes / 1e6),
        trust=translate("terminal", _TRUST[pack.trust]),
        languages=translate("terminal", "many languages") if pack.multilingual else ", ".join(pack.languages),
    )
    output.show("  " + pack.sha256)
    if pack.note:
        output.show("  " + pack.note)


def _facts(pack: Pack) -> Value:
    return {
        "name": pack.name,
        "sha256": pack.sha256,
        "bytes": pack.size_bytes,
        "trust": pack.trust.value,
        "evidence": pack.evidence,
        "note": pack.note,
        "multilingual": pack.multilingual,
        "languages": list(pack.languages),
    }

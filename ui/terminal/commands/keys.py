"""saksi keys: our own contact card, and whom we trust."""

import argparse
import sys

from app.domain.consent import RecipientKind
from app.domain.people import SignedCard
from app.errors.usage import WordsMissing
from app.usecases.trust import Comparison, WordsCompared, WordsHeard, look_at_card, trust_card
from ui.program import Program
from ui.screens.consent_words import kind_words
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP, translate


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Do one of the three."""
    {"card": _card, "trust": _trust, "header": _header}[options.action](program, options, output)


def _card(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        card = vault.own_card.card()
    show(output, card)
    if options.to:
        program.files.write_public(options.to, card.encoded)
        output.say(
            QT_TRANSLATE_NOOP("terminal", "The card is in {file}. It holds no secret: hand it on in any way."),
            file=options.to,
        )
        output.say(
            QT_TRANSLATE_NOOP("terminal", "Then read the words above aloud to each other, by telephone or in person.")
        )
    output.result(facts(card))


def _trust(program: Program, options: argparse.Namespace, output: Output) -> None:
    card = look_at_card(program.cards, program.files.read_small(options.card))
    show(output, card)
    comparison = _compared(options)
    with opened(program, options, output) as vault:
        contact = trust_card(vault.contacts, card, comparison, RecipientKind(options.kind) if options.kind else None)
    output.say(QT_TRANSLATE_NOOP("terminal", "“{name}” is trusted from now on."), name=contact.card.name)
    output.say(QT_TRANSLATE_NOOP("terminal", "Consent is asked for it as: {kind}."), kind=kind_words(contact.kind))
    output.result({**facts(card), "kind": contact.kind.value})


def _header(program: Program, options: argparse.Namespace, output: Output) -> None:
    with opened(program, options, output) as vault:
        contact = vault.contacts.resolve(options.station)
        header = vault.station_key_header(contact.card.station)
    program.files.write_public(options.to, header)
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal",
            "The key header of “{name}” is in {file}. It opens nothing without a passphrase or code of its own.",
        ),
        name=contact.card.name,
        file=options.to,
    )
    output.result({"station": contact.card.station, "file": str(options.to)})


def _compared(options: argparse.Namespace) -> Comparison:
    if options.words:
        return WordsHeard(options.words)
    if not sys.stdin.isatty():
        raise WordsMissing
    question = translate("terminal", "Type the words that its owner reads to you, or “same” when you compared each: ")
    answer = input(question).strip()
    return WordsCompared() if answer.casefold() == translate("terminal", "same") else WordsHeard(answer)


def show(output: Output, card: SignedCard) -> None:
    """Say whose card it is and its fingerprint words."""
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Card of “{name}” ({role}), station {station}"),
        name=card.card.name,
        role=translate("terminal", card.card.role.value),
        station=card.card.station,
    )
    output.show("    " + " ".join(card.words))


def facts(card: SignedCard) -> dict[str, Value]:
    """Return what a program may want to know of a card."""
    return {
        "name": card.card.name,
        "role": card.card.role.value,
        "station": card.card.station,
        "recipient": card.card.recipient,
        "words": " ".join(card.words),
    }

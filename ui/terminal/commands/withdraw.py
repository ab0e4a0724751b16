"""saksi withdraw and saksi code: a person takes consent back, by word of mouth or with a code on paper."""

import argparse

from app.domain.consent import How, Use
from app.usecases.withdraw import testimony_of, withdraw
from ui.program import Program
from ui.screens.consent_words import question_words
from ui.terminal.opening import opened
from ui.terminal.output import Output
from ui.words import QT_TRANSLATE_NOOP


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Keep it, say what it closes, and whom it has to be told to."""
    with opened(program, options, output) as vault:
        testimony_id = testimony_of(vault.testimonies, vault.paper_codes, options.testimony)
        uses = [Use(use) for use in options.uses]
        language, how = options.consent_language, How(options.how)
        said = withdraw(vault.consents, testimony_id, uses, options.officer, language, how)
        case_code = vault.testimonies.get(testimony_id).case_code
        notices = vault.export_rooms().notices
        offices = [
            contact.card.name
            for contact in vault.contacts.all()
            if any(notice.testimony_id == testimony_id for notice in notices.untold(contact))
        ]
    output.say(QT_TRANSLATE_NOOP("terminal", "{case}: what was taken back is closed from now on:"), case=case_code)
    for event in said:
        output.show(f"  - {question_words(event.question)}")
    if offices:
        output.say(
            QT_TRANSLATE_NOOP(
                "terminal", "These offices have it and are told with the next bundle to them: {offices}."
            ),
            offices=", ".join(offices),
        )
        output.say(
            QT_TRANSLATE_NOOP(
                "terminal",
                "Tell them soon, with “saksi export --withdrawals”. Copies that somebody took "
                "from them, paper and what was published cannot be called back; each office answers what it could do.",
            )
        )
    output.result({"testimony": testimony_id, "withdrawn": [event.number for event in said], "to_tell": list(offices)})


def run_code(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Show a new code once."""
    with opened(program, options, output) as vault:
        testimony = vault.testimonies.resolve(options.testimony)
        code = vault.paper_codes.give(testimony.id)
    output.show("")
    output.show(f"    {code}")
    output.show("")
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal",
            "It is shown once: write it on paper for the person, and nothing else. It says nothing to who finds it."
            " With it they can take consent back at any of our offices.",
        )
    )
    output.result({"testimony": testimony.id, "code": code})

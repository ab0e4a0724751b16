"""saksi consent: what a person agreed to, what that allows, and new answers."""

import argparse
from datetime import date

from app.domain.consent import Answer, ConsentEvent, ConsentRecord, Guardian, questions
from app.domain.consent_gate import Item, Matter, decide, keep_until
from app.errors.consent import AnswerBad
from app.usecases import consent
from ui.program import Program
from ui.screens.consent_words import (
    age_words,
    answer_words,
    attribution_words,
    decision_words,
    given_by_words,
    question_words,
    voice_words,
)
from ui.terminal.answers import age_of, of_options
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Keep what was said, then show what stands and what it allows."""
    today = program.clock.now().date()
    with opened(program, options, output) as vault:
        testimony = vault.testimonies.resolve(options.testimony)
        said: tuple[ConsentEvent, ...] = ()
        if options.act == "age":
            if len(options.words) != 1:
                raise AnswerBad(field="age")
            age, guardian = age_of(options.words[0]), Guardian(options.guardian)
            consent.say_age(vault.consents, testimony.id, age, guardian, options.officer)
        elif options.act is not None:
            answers = of_options(options, options.words, Answer(options.act))
            said = consent.say(vault.consents, testimony.id, answers.given, answers.circumstance, today)
        record = vault.consents.of(testimony.id)
        revision = vault.testimonies.get(testimony.id).revision
    for event in said:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "Kept as answer {number}: {question}: {answer}."),
            number=event.number,
            question=question_words(event.question),
            answer=answer_words(event.answer),
        )
    _show(record, testimony.case_code, today, revision, output)
    output.result(
        {
            "testimony": testimony.id,
            "case_code": testimony.case_code,
            "age": record.age.value,
            "guardian": record.guardian.value,
            "kept": [event.number for event in said],
            "keep_until": _until_text(record),
            "answers": [_facts(event) for event in record.events],
            "allows": _allows(record, today, revision),
        }
    )


def _show(record: ConsentRecord, case_code: str, today: date, revision: int, output: Output) -> None:
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Consent of {case}. Age: {age}."), case=case_code, age=age_words(record.age)
    )
    if not record.events:
        output.say(QT_TRANSLATE_NOOP("terminal", "Nobody was asked yet: nothing is allowed."))
        return
    for question in questions():
        decision = decide(record, question, _item(revision), today)
        mark = QT_TRANSLATE_NOOP("terminal", "  no   {question}: {reason}")
        if decision.allowed:
            mark = QT_TRANSLATE_NOOP("terminal", "  yes  {question}: {reason}")
        output.say(mark, question=question_words(question), reason=decision_words(decision))
        if decision.allowed and decision.event is not None:
            terms = decision.event.terms
            output.say(
                QT_TRANSLATE_NOOP("terminal", "         {by}; name: {name}; voice: {voice}"),
                by=given_by_words(decision.event.circumstance.given_by),
                name=attribution_words(terms.attribution),
                voice=voice_words(terms.voice),
            )
    named = [event for event in record.events if event.question.recipient]
    for event in named:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "  For {station} alone: {question}: {answer}."),
            station=event.question.recipient,
            question=question_words(event.question),
            answer=answer_words(event.answer),
        )
    output.say(QT_TRANSLATE_NOOP("terminal", "To be kept until: {day}."), day=_until_text(record) or "-")


def _item(revision: int) -> Item:
    return Item(Matter.TESTIMONY, revision=revision)


def _allows(record: ConsentRecord, today: date, revision: int) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for question in questions():
        decision = decide(record, question, _item(revision), today)
        found[f"{question.use}/{question.kind}"] = {"allowed": decision.allowed, "reason": decision.reason.value}
    return found


def _until_text(record: ConsentRecord) -> str:
    day = keep_until(record)
    return "" if day is None else day.isoformat()


def _facts(event: ConsentEvent) -> dict[str, Value]:
    return {
        "number": event.number,
        "station": event.station,
        "at": event.at.isoformat(),
        "answer": event.answer.value,
        "use": event.question.use.value,
        "kind": event.question.kind.value,
        "recipient": event.question.recipient,
        "attribution": event.terms.attribution.value,
        "voice": event.terms.voice.value,
        "keep_until": "" if event.terms.keep_until is None else event.terms.keep_until.isoformat(),
        "given_by": event.circumstance.given_by.value,
        "how": event.circumstance.how.value,
        "wording": event.circumstance.wording,
        "language": event.circumstance.language,
        "interpreter": event.circumstance.interpreter,
        "officer": event.circumstance.officer,
    }

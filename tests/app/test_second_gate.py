"""A second gate, written otherwise from the same table, says the same as the first."""

import os
import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings

from app.domain.consent import (
    ASKED,
    AUTHORITIES,
    Age,
    Answer,
    Approval,
    Attribution,
    ConsentRecord,
    GivenBy,
    Guardian,
    Question,
    RecipientKind,
    Terms,
    Use,
    Voice,
)
from app.domain.consent_gate import (
    KEEP,
    RECORD,
    Item,
    Matter,
    decide,
)
from tests.app.gate_records import (
    AT,
    EXAMPLES,
    NO,
    SAID_OF,
    STATIONS,
    TODAY,
    VOICES,
    age,
    event,
    ground,
    items_of,
    questions_of,
    records,
)

RANDOM_RECORDS = int(os.environ.get("SAKSI_GATE_RECORDS", "4000"))


def stands(record: ConsentRecord, question: Question, *givers: GivenBy) -> list[Terms] | None:
    """Fold the answers in their order. None is a no or a silence; a list is a yes, with limits that hold together."""
    named: list[Terms] | None = None
    to_all: list[Terms] | None = None
    named_no = False
    for number in range(100):
        now = [one for one in record.events if one.number == number and one.circumstance.given_by in givers]
        by_name = [one for one in now if question.recipient and one.question == question]
        if by_name:
            named_no = any(one.answer in NO for one in by_name)
            named = None if named_no else [one.terms for one in by_name]
            # What was said to everybody before does not count for this one any more.
            to_all = named
        general = [one for one in now if one.question == replace(question, recipient="")]
        if general:
            to_all = None if any(one.answer in NO for one in general) else [one.terms for one in general]
    if named_no or to_all is None:
        return None
    return [*(named or []), *to_all]


def said_no(record: ConsentRecord, question: Question, *givers: GivenBy) -> bool:
    anything = any(
        one.circumstance.given_by in givers and one.question in (question, replace(question, recipient=""))
        for one in record.events
    )
    return anything and stands(record, question, *givers) is None


def second_gate(record: ConsentRecord, question: Question, item: Item, today: date) -> bool:  # noqa: C901, PLR0911 - a list
    newest = max((one.number for one in record.ages), default=0)
    words = [one for one in record.ages if one.number == newest]
    child = {one.age for one in words} != {Age.ADULT}
    trusted = bool(words) and {one.guardian for one in words} == {Guardian.TRUSTED}

    def limits(asked: Question) -> list[Terms] | None:
        """The limits of a yes by everybody who has to say it, None where one does not."""
        if said_no(record, asked, GivenBy.SELF, GivenBy.CHILD):
            return None
        if not child:
            return stands(record, asked, GivenBy.SELF)
        by = {one: stands(record, asked, one) for one in GivenBy}
        no = {one: said_no(record, asked, one) for one in GivenBy}
        if by[GivenBy.CHILD] is None:
            return None
        if trusted and (no[GivenBy.GUARDIAN] or no[GivenBy.PROTECTOR]):
            return None
        speakers = [GivenBy.PROTECTOR, GivenBy.GUARDIAN] if trusted else [GivenBy.PROTECTOR]
        if all(by[one] is None for one in speakers):
            return None
        # Limits that anybody set hold, also those of a guardian who cannot open anything.
        return [one for giver in GivenBy if giver is not GivenBy.SELF for one in by[giver] or []]

    mine = limits(question)
    if mine is None or question.kind not in ASKED[question.use]:
        return False
    if question.use is Use.RECORD:
        return True
    kept = limits(KEEP)
    if limits(RECORD) is None or kept is None:
        return False
    if any(one.keep_until and one.keep_until < today for one in kept):
        return False
    if question.use in (Use.TRANSCRIBE, Use.KEEP):
        return True
    if child:
        if Use.MEDIA is question.use or Use.TRAINING is question.use or question.kind is RecipientKind.MEDIA:
            return False
        fresh = [one for one in record.approvals if one.revision >= item.revision]
        if not any(
            (one.use, one.kind) == (question.use, question.kind) and one.recipient in ("", question.recipient)
            for approval in fresh
            for one in approval.questions
        ):
            return False
    for one in mine:
        hears = {Voice.NONE: "none", Voice.ALTERED: "none altered", Voice.ORIGINAL: "none altered original"}[one.voice]
        if item.voice.value not in hears.split():
            return False
        if item.matter is Matter.IDENTITY and one.attribution is not Attribution.NAMED:
            return False
    return not (item.marked and question.kind in AUTHORITIES)


@settings(max_examples=EXAMPLES * 4, deadline=None)
@given(records(), questions_of, items_of)
def test_a_second_gate_says_the_same(record: ConsentRecord, question: Question, item: Item) -> None:
    assert decide(record, question, item, TODAY).allowed is second_gate(record, question, item, TODAY)


def test_a_second_gate_says_the_same_of_many_records() -> None:
    draw = random.Random(20260301)
    found = {True: 0, False: 0}
    for _ in range(RANDOM_RECORDS):
        record, question, item = random_case(draw)
        decision = decide(record, question, item, TODAY)
        assert decision.allowed is second_gate(record, question, item, TODAY), (record, question, item)
        found[decision.allowed] += 1
    # Neither answer is a rare one, or the comparison would say little.
    assert min(found.values()) > RANDOM_RECORDS / 20


def random_case(draw: random.Random) -> tuple[ConsentRecord, Question, Item]:
    child = draw.random() < 0.4
    said = [
        event(
            draw.choice(SAID_OF),
            draw.choice([Answer.GRANT, Answer.GRANT, Answer.GRANT, Answer.GRANT, Answer.GRANT, *NO]),
            draw.randint(1, 6),
            draw.choice(STATIONS),
            draw.choice(list(GivenBy) if child else [GivenBy.SELF, GivenBy.SELF, GivenBy.SELF, GivenBy.CHILD]),
            Terms(
                draw.choice(list(Attribution)),
                draw.choice([Voice.ORIGINAL, *Voice]),
                draw.choice([None, None, None, TODAY, TODAY + timedelta(days=9), TODAY - timedelta(days=1)]),
            ),
        )
        for _ in range(draw.randint(0, 12))
    ]
    if draw.random() < 0.8:
        said += [one for by in GivenBy for one in ground(by)]
        said += [event(draw.choice(SAID_OF), by=by) for by in GivenBy]
    ages = [
        age(
            draw.choice([Age.CHILD, Age.NOT_SURE]) if child else Age.ADULT,
            draw.choice([Guardian.TRUSTED, *Guardian]),
            draw.randint(1, 3),
            station,
        )
        for station in draw.sample(STATIONS, draw.randint(1, 2))
    ]
    approval = Approval(
        "t", "second", AT, draw.randint(0, 3), frozenset(draw.sample(SAID_OF, draw.randint(0, len(SAID_OF))))
    )
    item = Item(draw.choice(list(Matter)), draw.choice(VOICES), draw.random() < 0.3, draw.randint(0, 3))
    asked = (
        draw.choice([one.question for one in said] or list(SAID_OF)) if draw.random() < 0.8 else draw.choice(SAID_OF)
    )
    draw.shuffle(said)
    return ConsentRecord(tuple(said), tuple(ages), (approval,)), asked, item

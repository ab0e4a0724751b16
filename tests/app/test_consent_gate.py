"""The gate over all combinations: what it never does, and what every row of its table says."""

import random
from dataclasses import replace
from datetime import timedelta
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.consent import (
    Age,
    Answer,
    Approval,
    Attribution,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    Guardian,
    Question,
    RecipientKind,
    Terms,
    Use,
    Voice,
    questions,
    standing,
)
from app.domain.consent_gate import (
    KEEP,
    NEVER_OF_A_CHILD,
    ON_THIS_DEVICE,
    RECORD,
    Decision,
    Item,
    Matter,
    Reason,
    decide,
    keep_until,
)
from tests.app.gate_records import (
    AT,
    EXAMPLES,
    MASTER,
    MEDIA,
    NO,
    PARTNER,
    POLICE,
    TODAY,
    VOICES,
    X,
    adult,
    adults,
    age,
    allowed,
    children,
    event,
    events_of,
    ground,
    items_of,
    questions_of,
    records,
    terms_of,
)

# --- what never happens -------------------------------------------------------------------------------------------


@settings(max_examples=EXAMPLES, deadline=None)
@given(records(), questions_of, items_of)
def test_nothing_is_allowed_without_a_grant_that_names_it(
    record: ConsentRecord, question: Question, item: Item
) -> None:
    decision = decide(record, question, item, TODAY)
    assert decision.allowed is (decision.reason is Reason.GRANTED)
    if decision.allowed:
        assert decision.event is not None
        assert decision.event.answer is Answer.GRANT
        assert (decision.event.question.use, decision.event.question.kind) == (question.use, question.kind)
        assert decision.event.question.recipient in ("", question.recipient)
    unsaid = tuple(
        one
        for one in record.events
        if (one.question.use, one.question.kind) != (question.use, question.kind) or one.answer is not Answer.GRANT
    )
    assert not allowed(replace(record, events=unsaid), question, item)


def test_without_a_word_nothing_at_all_is_allowed() -> None:
    for question, matter, voice in product(questions(), Matter, Voice):
        assert not allowed(ConsentRecord(), question, Item(matter, voice))


@settings(max_examples=EXAMPLES, deadline=None)
@given(records(), questions_of, items_of, events_of, st.sampled_from(NO))
def test_a_no_never_opens_anything(
    record: ConsentRecord, question: Question, item: Item, said: ConsentEvent, no: Answer
) -> None:
    # A guardian in conflict has no say, in either direction.
    more = replace(record, events=(*record.events, replace(said, answer=no)))
    assert allowed(record, question, item) or not allowed(more, question, item)


@settings(max_examples=EXAMPLES * 2, deadline=None)
@given(records(), questions_of, items_of, events_of, st.integers(0, 30))
def test_what_another_office_heard_at_once_never_widens(
    record: ConsentRecord, question: Question, item: Item, other: ConsentEvent, place: int
) -> None:
    if not record.events:
        return
    before = record.events[place % len(record.events)]
    now = standing(record, before.question, before.circumstance.given_by)
    assert now is not None
    said = replace(other.circumstance, given_by=now.circumstance.given_by)
    at_once = replace(other, question=now.question, number=now.number, station="d", circumstance=said)
    more = replace(record, events=(*record.events, at_once))
    for asked in (question, before.question):
        assert allowed(record, asked, item) or not allowed(more, asked, item)


@settings(max_examples=EXAMPLES, deadline=None)
@given(records(), questions_of, items_of, st.sampled_from([RECORD, KEEP]), st.sampled_from(NO))
def test_without_record_or_keep_nothing_that_builds_on_it(
    record: ConsentRecord, question: Question, item: Item, base: Question, no: Answer
) -> None:
    givers = (GivenBy.CHILD,) if record.counts_as_child else (GivenBy.SELF,)
    taken = [event(base, no, 99, by=by) for by in givers]
    after = replace(record, events=(*record.events, *taken))
    if question != RECORD:
        assert not allowed(after, question, item)
    assert not allowed(after, base, item)


@settings(max_examples=EXAMPLES, deadline=None)
@given(records(), st.sampled_from(Guardian), questions_of, items_of)
def test_not_sure_is_a_child_in_every_outcome(
    record: ConsentRecord, guardian: Guardian, question: Question, item: Item
) -> None:
    def outcome(known: Age) -> Decision:
        return decide(replace(record, ages=(age(known, guardian),)), question, item, TODAY)

    assert outcome(Age.NOT_SURE) == outcome(Age.CHILD)
    nobody = decide(replace(record, ages=()), question, item, TODAY)
    assert nobody == decide(replace(record, ages=(age(Age.CHILD, Guardian.UNASKED),)), question, item, TODAY)


@settings(max_examples=EXAMPLES, deadline=None)
@given(records(), questions_of, items_of)
def test_of_two_words_on_age_at_once_the_more_careful_holds(
    record: ConsentRecord, question: Question, item: Item
) -> None:
    both = replace(record, ages=(age(Age.ADULT, number=9), age(Age.NOT_SURE, number=9, station="b")))
    one = replace(record, ages=(age(Age.NOT_SURE, number=9),))
    assert decide(both, question, item, TODAY) == decide(one, question, item, TODAY)


@settings(max_examples=EXAMPLES, deadline=None)
@given(children(), questions_of, items_of, st.sampled_from(GivenBy))
def test_one_voice_alone_never_speaks_for_a_child(
    record: ConsentRecord, question: Question, item: Item, by: GivenBy
) -> None:
    alone = tuple(one for one in record.events if one.circumstance.given_by is by)
    assert not allowed(replace(record, events=alone), question, item)
    adults_alone = tuple(one for one in record.events if one.circumstance.given_by is not GivenBy.CHILD)
    assert not allowed(replace(record, events=adults_alone), question, item)


@settings(max_examples=EXAMPLES, deadline=None)
@given(children(), questions_of, items_of, st.sampled_from([Guardian.CONFLICT, Guardian.UNASKED, Guardian.NONE]))
def test_a_guardian_who_may_be_involved_opens_nothing(
    record: ConsentRecord, question: Question, item: Item, guardian: Guardian
) -> None:
    without = tuple(one for one in record.events if one.circumstance.given_by is not GivenBy.PROTECTOR)
    assert not allowed(replace(record, events=without, ages=(age(Age.CHILD, guardian),)), question, item)


@settings(max_examples=EXAMPLES, deadline=None)
@given(children(), questions_of, items_of)
def test_nothing_of_a_child_leaves_without_a_second_person(
    record: ConsentRecord, question: Question, item: Item
) -> None:
    if question.use not in ON_THIS_DEVICE:
        assert not allowed(replace(record, approvals=()), question, item)
        older = tuple(replace(one, revision=item.revision - 1) for one in record.approvals)
        assert not allowed(replace(record, approvals=older), question, item)


@settings(max_examples=EXAMPLES, deadline=None)
@given(children(), items_of)
def test_a_child_is_never_in_the_media_and_never_an_example(record: ConsentRecord, item: Item) -> None:
    everything = Approval("t", "second", AT, 99, frozenset(questions()))
    for by in GivenBy:
        said = tuple(event(question, number=99, by=by) for question in questions())
        record = replace(record, events=(*record.events, *said), approvals=(everything,))
    for question in questions():
        if question.use in NEVER_OF_A_CHILD or question.kind is RecipientKind.MEDIA:
            assert not allowed(record, question, item)
    assert {Use.MEDIA, Use.TRAINING} == NEVER_OF_A_CHILD


@settings(max_examples=EXAMPLES, deadline=None)
@given(adults(), items_of, st.sampled_from(NO), terms_of)
def test_what_is_refused_to_one_by_name_stays_so_whatever_everybody_gets(
    record: ConsentRecord, item: Item, no: Answer, terms: Terms
) -> None:
    refused = replace(record, events=(*record.events, event(X, no, 50), event(PARTNER, number=60, terms=terms)))
    assert not allowed(refused, X, item)
    again = replace(refused, events=(*refused.events, event(X, number=70), *ground(number=70)))
    assert allowed(again, X, replace(item, marked=False))


@settings(max_examples=EXAMPLES, deadline=None)
@given(adults(), questions_of, items_of, st.sampled_from(Voice))
def test_less_voice_in_it_never_makes_it_denied(
    record: ConsentRecord, question: Question, item: Item, voice: Voice
) -> None:
    less = min(voice, item.voice, key=VOICES.index)
    if allowed(record, question, item):
        assert allowed(record, question, replace(item, voice=less))
        assert allowed(record, question, replace(item, marked=False))


@settings(max_examples=EXAMPLES, deadline=None)
@given(records(), questions_of, items_of, st.sampled_from(Voice), st.sampled_from(Attribution))
def test_narrower_terms_never_open_anything(
    record: ConsentRecord, question: Question, item: Item, voice: Voice, name: Attribution
) -> None:
    names = list(Attribution)

    def narrowed(one: ConsentEvent) -> ConsentEvent:
        terms = one.terms
        return replace(
            one,
            terms=replace(
                terms,
                voice=min(voice, terms.voice, key=VOICES.index),
                attribution=max(name, terms.attribution, key=names.index),
                keep_until=min(TODAY, terms.keep_until or TODAY),
            ),
        )

    less = replace(record, events=tuple(map(narrowed, record.events)))
    assert allowed(record, question, item) or not allowed(less, question, item)


@settings(max_examples=EXAMPLES, deadline=None)
@given(records(), questions_of, items_of)
def test_after_the_last_day_nothing_but_recording_anew(record: ConsentRecord, question: Question, item: Item) -> None:
    last = keep_until(record)
    if last is not None and question.use is not Use.RECORD:
        assert not allowed(record, question, item, last + timedelta(days=1))
    later = allowed(record, question, item, TODAY + timedelta(days=1))
    assert allowed(record, question, item) or not later


@settings(max_examples=EXAMPLES, deadline=None)
@given(records(), questions_of, items_of, st.randoms(use_true_random=False))
def test_the_order_in_which_things_lie_does_not_matter(
    record: ConsentRecord, question: Question, item: Item, draw: random.Random
) -> None:
    events, ages, approvals = list(record.events), list(record.ages), list(record.approvals)
    for one in (events, ages, approvals):
        draw.shuffle(one)
    other = ConsentRecord(tuple(events), tuple(ages), tuple(approvals))
    one, two = decide(record, question, item, TODAY), decide(other, question, item, TODAY)
    assert (one.allowed, one.reason) == (two.allowed, two.reason)


# --- what every row of the table says, one by one -----------------------------------------------------------------


def test_each_use_is_allowed_by_its_own_grant_on_its_ground_and_by_no_other() -> None:
    for granted in questions():
        record = adult(*ground(), event(granted))
        for question in questions():
            expected = question in (granted, RECORD, KEEP)
            assert allowed(record, question) is expected, (granted, question)
        without_ground = allowed(adult(event(granted)), granted)
        assert without_ground is (granted == RECORD)


def test_a_decision_says_why() -> None:
    full = adult(*ground(), event(PARTNER))
    child = replace(
        full,
        events=tuple(
            event(one, by=by) for one in (RECORD, KEEP, PARTNER, MEDIA) for by in (GivenBy.CHILD, GivenBy.GUARDIAN)
        ),
        ages=(age(Age.CHILD, Guardian.TRUSTED),),
    )

    def why(record: ConsentRecord, question: Question = PARTNER, item: Item = MASTER) -> Reason:
        return decide(record, question, item, TODAY).reason

    def said(record: ConsentRecord, *more: ConsentEvent) -> ConsentRecord:
        return replace(record, events=(*record.events, *more))

    def without(record: ConsentRecord, by: GivenBy) -> ConsentRecord:
        return replace(record, events=tuple(one for one in record.events if one.circumstance.given_by is not by))

    ended = Terms(keep_until=TODAY - timedelta(days=1))
    assert why(full) is Reason.GRANTED
    assert why(full, POLICE) is Reason.NEVER_ASKED
    odd = Question(Use.PARTNER, RecipientKind.MEDIA)
    assert why(said(full, event(odd)), odd) is Reason.NEVER_ASKED
    assert why(said(full, event(PARTNER, Answer.REFUSE, 2))) is Reason.REFUSED
    assert why(said(full, event(PARTNER, Answer.WITHDRAW, 2))) is Reason.WITHDRAWN
    assert why(said(full, event(RECORD, Answer.WITHDRAW, 2))) is Reason.WITHDRAWN
    assert why(said(full, event(RECORD, Answer.REFUSE, 2))) is Reason.RECORD_NOT_GRANTED
    assert why(adult(event(RECORD), event(PARTNER))) is Reason.KEEP_NOT_GRANTED
    assert why(said(full, event(KEEP, number=2, terms=ended))) is Reason.KEEP_ENDED
    assert why(said(full, event(PARTNER, number=2, terms=Terms(voice=Voice.ALTERED)))) is Reason.VOICE_NOT_AGREED
    unnamed = said(full, event(PARTNER, number=2, terms=Terms(Attribution.PSEUDONYM)))
    assert why(unnamed, item=Item(Matter.IDENTITY)) is Reason.NAME_NOT_AGREED
    assert why(said(full, event(POLICE)), POLICE, replace(MASTER, marked=True)) is Reason.INCRIMINATING
    assert why(full, item=replace(MASTER, marked=True)) is Reason.GRANTED
    assert why(child) is Reason.APPROVAL_MISSING
    approval = Approval("t", "second", AT, 1, frozenset({PARTNER}))
    assert why(replace(child, approvals=(approval,))) is Reason.GRANTED
    assert why(replace(child, approvals=(replace(approval, revision=0),))) is Reason.APPROVAL_MISSING
    named = replace(PARTNER, recipient="s" * 26)
    approved = replace(child, approvals=(approval,))
    assert decide(approved, named, Item(Matter.TESTIMONY, revision=1), TODAY).reason is Reason.GRANTED
    one_alone = replace(child, approvals=(replace(approval, questions=frozenset({named})),))
    assert decide(one_alone, PARTNER, Item(Matter.TESTIMONY, revision=1), TODAY).reason is Reason.APPROVAL_MISSING
    assert why(child, MEDIA) is Reason.CHILD_NEVER
    assert why(without(child, GivenBy.CHILD)) is Reason.ASSENT_MISSING
    assert why(without(child, GivenBy.GUARDIAN)) is Reason.GUARDIAN_MISSING
    assert why(replace(child, ages=(age(Age.CHILD, Guardian.CONFLICT),))) is Reason.GUARDIAN_CONFLICT
    assert why(replace(child, ages=(age(Age.CHILD, Guardian.NONE),))) is Reason.GUARDIAN_MISSING
    assert why(said(child, event(PARTNER, Answer.REFUSE, 2, by=GivenBy.PROTECTOR))) is Reason.REFUSED


def test_a_no_of_the_person_counts_in_whichever_way_they_were_asked() -> None:
    grown = adult(*ground(), event(PARTNER), event(PARTNER, Answer.WITHDRAW, 2, by=GivenBy.CHILD))
    assert decide(grown, PARTNER, MASTER, TODAY).reason is Reason.WITHDRAWN
    assert allowed(replace(grown, events=(*grown.events, event(PARTNER, number=3))), PARTNER)


def test_limits_that_two_offices_heard_at_once_hold_together() -> None:
    one = event(PARTNER, number=2, terms=Terms(Attribution.ANONYMOUS, Voice.ORIGINAL))
    other = event(PARTNER, number=2, station="b", terms=Terms(Attribution.NAMED, Voice.ALTERED))
    record = adult(*ground(), one, other)
    assert not allowed(record, PARTNER, Item(Matter.TESTIMONY, Voice.ORIGINAL))
    assert not allowed(record, PARTNER, Item(Matter.IDENTITY))
    assert allowed(record, PARTNER, Item(Matter.MASKED_COPY, Voice.ALTERED))


def test_a_no_that_another_office_heard_later_holds_against_a_higher_number() -> None:
    """Headquarters were called and told no; the station had not heard of it, and counted further with an older yes."""
    yes = event(PARTNER, number=9)
    no = replace(event(PARTNER, Answer.WITHDRAW, 3, station="hq"), at=AT + timedelta(hours=1))
    assert decide(adult(*ground(), yes, no), PARTNER, MASTER, TODAY).reason is Reason.WITHDRAWN
    # A yes that was heard after it holds again, here or there.
    for station in ("a", "hq"):
        again = replace(event(PARTNER, number=10, station=station), at=AT + timedelta(hours=2))
        assert allowed(adult(*ground(), yes, no, again), PARTNER)
    # An office that counts on after its own no knows of it, whatever its clock says.
    own = replace(event(PARTNER, Answer.REFUSE, 3), at=AT + timedelta(hours=1))
    assert allowed(adult(*ground(), yes, own), PARTNER)


def test_a_later_yes_to_everybody_gives_one_that_was_named_nothing_more() -> None:
    named = event(X, number=2, terms=Terms(voice=Voice.ALTERED))
    record = adult(*ground(), named, event(PARTNER, number=3))
    assert allowed(record, replace(PARTNER, recipient="y"))
    assert not allowed(record, X)
    assert allowed(record, X, Item(Matter.MASKED_COPY, Voice.ALTERED))
    # And a later no to everybody is one to them too, until it is granted to them by name.
    refused = replace(record, events=(*record.events, event(PARTNER, Answer.REFUSE, 4)))
    assert not allowed(refused, X, Item(Matter.MASKED_COPY))
    assert allowed(replace(refused, events=(*refused.events, event(X, number=5))), X)


def test_the_earliest_last_day_holds() -> None:
    days = (TODAY + timedelta(days=30), TODAY + timedelta(days=5), None)
    givers = (GivenBy.CHILD, GivenBy.GUARDIAN, GivenBy.PROTECTOR)
    said = [event(KEEP, by=by, terms=Terms(keep_until=day)) for by, day in zip(givers, days, strict=True)]
    record = ConsentRecord((*(event(RECORD, by=by) for by in givers), *said), (age(Age.NOT_SURE, Guardian.TRUSTED),))
    assert keep_until(record) == days[1]
    assert keep_until(replace(record, events=())) is None
    assert keep_until(adult(*ground())) is None

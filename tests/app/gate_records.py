"""Records of consent and questions about them, drawn at random, few enough that answers meet: for tests of the gate."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from app.domain.consent import (
    Age,
    AgeEvent,
    Answer,
    Approval,
    Attribution,
    Circumstance,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
    Voice,
    questions,
)
from app.domain.consent_gate import (
    KEEP,
    RECORD,
    Item,
    Matter,
    decide,
)

EXAMPLES = int(os.environ.get("SAKSI_GATE_EXAMPLES", "100"))

TODAY = date(2026, 6, 1)
AT = datetime(2026, 3, 1, tzinfo=UTC)
PARTNER = Question(Use.PARTNER, RecipientKind.PARTNER)
X = replace(PARTNER, recipient="x")
POLICE = Question(Use.POLICE_THERE, RecipientKind.POLICE_THERE)
MEDIA = Question(Use.MEDIA, RecipientKind.MEDIA)
TRAINING = Question(Use.TRAINING, RecipientKind.OWN_STAFF)
QUOTED = Question(Use.QUOTATION, RecipientKind.MEDIA)
TRANSCRIBE = Question(Use.TRANSCRIBE, RecipientKind.DEVICE)
# Few enough that answers meet.
SAID_OF = (RECORD, KEEP, PARTNER, PARTNER, X, X, POLICE, MEDIA, TRAINING, QUOTED, TRANSCRIBE)
STATIONS = ("a", "b", "c")
NO = (Answer.REFUSE, Answer.WITHDRAW)
VOICES = (Voice.NONE, Voice.ALTERED, Voice.ORIGINAL)
MASTER = Item(Matter.TESTIMONY, Voice.ORIGINAL, revision=1)


def event(
    question: Question,
    answer: Answer = Answer.GRANT,
    number: int = 1,
    station: str = "a",
    by: GivenBy = GivenBy.SELF,
    terms: Terms | None = None,
) -> ConsentEvent:
    said = Circumstance("w/1", "km", interpreter=False, given_by=by, how=How.SPOKEN, officer="F7")
    terms = terms or Terms(Attribution.NAMED, Voice.ORIGINAL)
    return ConsentEvent("t", number, station, AT, answer, question, terms, said)


def age(age: Age, guardian: Guardian = Guardian.UNASKED, number: int = 1, station: str = "a") -> AgeEvent:
    return AgeEvent("t", number, station, AT, age, guardian, "F7")


terms_of = st.builds(
    Terms,
    st.sampled_from(Attribution),
    st.sampled_from(Voice),
    st.sampled_from([None, TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=400)]),
)
events_of = st.builds(
    event,
    st.sampled_from(SAID_OF),
    # Often enough yes, so that something is allowed now and then.
    st.sampled_from([Answer.GRANT, Answer.GRANT, Answer.GRANT, Answer.REFUSE, Answer.WITHDRAW]),
    st.integers(1, 6),
    st.sampled_from(STATIONS),
    st.sampled_from(GivenBy),
    terms_of,
)
ages_of = st.builds(age, st.sampled_from(Age), st.sampled_from(Guardian), st.integers(1, 6), st.sampled_from(STATIONS))
approvals_of = st.builds(
    Approval,
    st.just("t"),
    st.just("second"),
    st.just(AT),
    st.integers(0, 3),
    st.frozensets(st.sampled_from(SAID_OF), max_size=6),
)
items_of = st.builds(Item, st.sampled_from(Matter), st.sampled_from(Voice), st.booleans(), st.integers(0, 3))
questions_of = st.sampled_from((*SAID_OF, replace(PARTNER, recipient="y"), *questions()))


def ground(by: GivenBy = GivenBy.SELF, number: int = 1) -> list[ConsentEvent]:
    return [event(RECORD, number=number, by=by), event(KEEP, number=number, by=by)]


@st.composite
def records(draw: st.DrawFn, ages: st.SearchStrategy[AgeEvent] = ages_of) -> ConsentRecord:
    said = draw(st.lists(events_of, max_size=14))
    if draw(st.booleans()):
        said += [one for by in GivenBy for one in ground(by)]
    known = draw(st.lists(ages, max_size=3))
    return ConsentRecord(
        tuple({(one.number, one.station, one.question, one.circumstance.given_by): one for one in said}.values()),
        tuple({(one.number, one.station): one for one in known}.values()),
        tuple(draw(st.lists(approvals_of, max_size=2))),
    )


def adults() -> st.SearchStrategy[ConsentRecord]:
    return records().map(lambda one: replace(one, ages=(age(Age.ADULT, number=9),)))


def children() -> st.SearchStrategy[ConsentRecord]:
    words = st.builds(age, st.sampled_from([Age.CHILD, Age.NOT_SURE]), st.sampled_from(Guardian), st.just(9))
    return st.builds(lambda record, word: replace(record, ages=(word,)), records(), words)


def allowed(record: ConsentRecord, question: Question, item: Item = MASTER, today: date = TODAY) -> bool:
    return decide(record, question, item, today).allowed


def adult(*events: ConsentEvent) -> ConsentRecord:
    return ConsentRecord(tuple(events), (age(Age.ADULT),))

"""Which questions follow from which answers, and what is made of them for the vault and for the gate."""

from dataclasses import replace
from datetime import date

from app.domain.consent import (
    Age,
    Answer,
    Attribution,
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
from app.domain.consent_gate import KEEP, RECORD, Item, Matter, Reason, decide
from tests.ui.screens.consent_samples import ADULT, CHILD, answered
from ui.presenters.consent_answers import (
    Answers,
    Ask,
    Given,
    Manner,
    Person,
    Slot,
    asked,
    batches,
    complete,
    may_record,
    preview,
    slots,
)

TODAY = date(2026, 3, 3)
SPOKEN = Manner("saksi-consent-1", "km", interpreter=True, how=How.SPOKEN, officer="F7", part_id="part")
PAPER = replace(SPOKEN, how=How.WRITTEN, part_id="")


def test_an_adult_is_asked_every_question_with_no_answer_before() -> None:
    assert [slot.question for slot in slots(ADULT, Answers())] == list(questions())
    assert not any(Answers().holds(slot) for slot in slots(ADULT, Answers()))
    assert Answers() == Answers({}, None, None, None)
    assert not complete(ADULT, Answers())
    assert not complete(Person(), Answers())


def test_a_day_name_and_voice_are_asked_once_where_they_matter() -> None:
    everything = answered(ADULT)
    assert [slot.ask for slot in slots(ADULT, everything)].count(Ask.UNTIL) == 1
    assert [slot.ask for slot in slots(ADULT, everything)][-2:] == [Ask.ATTRIBUTION, Ask.VOICE]
    assert complete(ADULT, everything)
    for lacking in (
        replace(everything, until=None),
        replace(everything, attribution=None),
        replace(everything, voice=None),
    ):
        assert not complete(ADULT, lacking)
    alone = answered(ADULT, refused=tuple(use for use in Use if use not in (Use.RECORD, Use.KEEP, Use.READ)))
    assert {slot.ask for slot in slots(ADULT, alone)} == {Ask.ANSWER, Ask.UNTIL}


def test_a_no_to_recording_or_keeping_ends_the_questions() -> None:
    assert slots(ADULT, answered(ADULT, count=1, refused=(Use.RECORD,))) == (Slot(Ask.ANSWER, RECORD),)
    kept = slots(ADULT, answered(ADULT, count=3, refused=(Use.KEEP,)))
    assert [slot.question.use for slot in kept] == [Use.RECORD, Use.TRANSCRIBE, Use.KEEP]


def test_child_and_adult_are_both_asked_and_never_about_media_or_training() -> None:
    found = slots(CHILD, Answers())
    assert [slot.giver for slot in found[:4]] == [GivenBy.PROTECTOR, GivenBy.CHILD] * 2
    assert not {Use.MEDIA, Use.TRAINING} & {slot.question.use for slot in found}
    # Nor whether the media may quote a child: the gate never lets them.
    assert RecipientKind.MEDIA not in {slot.question.kind for slot in found if slot.question is not None}
    half = Answers().with_answer(found[0], Given(Answer.REFUSE))
    assert not half.refused(RECORD, CHILD)
    assert len(slots(CHILD, half)) == len(found)
    whole = half.with_answer(found[1], Given(Answer.GRANT))
    assert whole.refused(RECORD, CHILD)
    assert slots(CHILD, whole) == found[:2]


def test_who_may_speak_for_a_child() -> None:
    assert Person(Age.CHILD).speakers == ()
    assert Person(Age.CHILD, guardian_here=True).guardian is Guardian.UNASKED
    trusted = Person(Age.CHILD, guardian_here=True, conflict=False)
    assert trusted.guardian is Guardian.TRUSTED
    assert trusted.speakers == (GivenBy.GUARDIAN, GivenBy.PROTECTOR)
    assert trusted.givers == ()
    assert replace(trusted, speaker=GivenBy.GUARDIAN).givers == (GivenBy.GUARDIAN, GivenBy.CHILD)
    assert replace(trusted, conflict=True, speaker=GivenBy.GUARDIAN).givers == ()
    assert Person(Age.NOT_SURE, guardian_here=False).guardian is Guardian.NONE
    assert Person(Age.ADULT, guardian_here=True).guardian is Guardian.UNASKED
    assert Person().givers == ()


def test_limits_go_to_those_outside_alone() -> None:
    said = {one[0]: one for batch, _ in batches(ADULT, answered(ADULT), PAPER) for one in batch}
    assert said[RECORD] == (RECORD, Answer.GRANT, Terms())
    assert said[KEEP][2] == Terms(keep_until=date(2031, 3, 3))
    partner = Question(Use.PARTNER, RecipientKind.PARTNER)
    assert said[partner][2] == Terms(Attribution.PSEUDONYM, Voice.ALTERED)
    report = Question(Use.PUBLIC_REPORT, RecipientKind.PUBLIC)
    assert said[report][2].attribution is Attribution.ANONYMOUS
    police = Question(Use.POLICE_THERE, RecipientKind.POLICE_THERE)
    assert said[police] == (police, Answer.REFUSE, Terms())
    named = replace(answered(ADULT), attribution=Attribution.NAMED)
    said = {one[0]: one for batch, _ in batches(ADULT, named, PAPER) for one in batch}
    assert said[Question(Use.READ, RecipientKind.OWN_STAFF)][2].attribution is Attribution.NAMED
    assert said[report][2].attribution is Attribution.ANONYMOUS


def test_what_came_about_alike_stands_together_and_spoken_answers_keep_their_place() -> None:
    assert len(batches(ADULT, answered(ADULT), PAPER)) == 1
    assert [circumstance.given_by for _, circumstance in batches(CHILD, answered(CHILD), PAPER)] == [
        GivenBy.PROTECTOR,
        GivenBy.CHILD,
    ]
    spoken = batches(ADULT, answered(ADULT), SPOKEN)
    assert len(spoken) == len(questions())
    ((question, answer, _),), circumstance = spoken[1]
    assert (question.use, answer) == (Use.TRANSCRIBE, Answer.GRANT)
    assert circumstance.spoken_at is not None
    assert (circumstance.spoken_at.part_id, circumstance.spoken_at.start_seconds) == ("part", 6.0)
    assert (circumstance.wording, circumstance.language, circumstance.interpreter) == ("saksi-consent-1", "km", True)


def test_the_gate_is_asked_with_the_answers_before_they_are_kept() -> None:
    assert may_record(ADULT, answered(ADULT), TODAY)
    assert may_record(CHILD, answered(CHILD), TODAY)
    assert not may_record(ADULT, answered(ADULT, count=1, refused=(Use.RECORD,)), TODAY)
    assert not may_record(Person(), Answers(), TODAY)
    record = preview(CHILD, answered(CHILD))
    assert record.guardian is Guardian.CONFLICT
    services = Question(Use.SERVICES, RecipientKind.SERVICE)
    assert decide(record, services, Item(Matter.TESTIMONY), TODAY).reason is Reason.APPROVAL_MISSING
    assert asked(CHILD) != asked(ADULT)

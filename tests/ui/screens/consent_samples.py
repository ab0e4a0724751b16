"""States of the page of consent, as its presenter makes them: for tests of its screen, for languages and pictures."""

from dataclasses import replace
from datetime import date

from app.domain.consent import Age, Answer, Attribution, GivenBy, How, Use, Voice
from app.domain.wording import Clip, Topic, choose_wording
from ui.presenters.consent_answers import Answers, Ask, Given, Person, Slot, asked
from ui.presenters.consent_state import ConsentState, Hearing, Page, Spoken
from ui.presenters.read_aloud import AloudState
from ui.wordings import wordings

ADULT = Person(Age.ADULT)
CHILD = Person(Age.NOT_SURE, guardian_here=True, conflict=True, speaker=GivenBy.PROTECTOR)
_REFUSED = (Use.POLICE_THERE, Use.MEDIA, Use.QUOTATION, Use.TRAINING)


def answered(person: Person, *, count: int | None = None, refused: tuple[Use, ...] = _REFUSED) -> Answers:
    """The first so many answers, or all; those of `refused` are a no."""
    answers = Answers()
    wanted = [Slot(Ask.ANSWER, question, giver) for question in asked(person) for giver in person.givers]
    for place, slot in enumerate(wanted[:count]):
        answer = Answer.REFUSE if slot.question.use in refused else Answer.GRANT
        answers = answers.with_answer(slot, Given(answer, 6.0 * place, 6.0 * place + 4.0))
    if count is None:
        answers = replace(answers, until=date(2031, 3, 3), attribution=Attribution.PSEUDONYM, voice=Voice.ALTERED)
    elif count > 2:
        answers = replace(answers, until=date(2031, 3, 3))
    return answers


WHO = ConsentState(
    choose_wording(wordings(), ("en",)),
    case_code="K7M-4QX",
    tongues=tuple(one.language for one in wordings()),
    officer="F7",
    today=date(2026, 3, 3),
)
WHO_CHILD = replace(WHO, person=replace(CHILD, speaker=None), interpreter=True)
READ = replace(WHO, page=Page.READ, person=ADULT, wording=choose_wording(wordings(), ("km",)))
RUNNING = Spoken(Hearing.RUNNING, "t", "", 48.0, 0.3)
ASK = replace(READ, page=Page.ASK, spoken=RUNNING, answers=answered(ADULT, count=7), place=8)
ASK_CHILD = replace(
    ASK, person=CHILD, answers=answered(CHILD, count=9), place=10, wording=choose_wording(wordings(), ("th",))
)
ASK_UNTIL = replace(
    ASK, answers=replace(answered(ADULT, count=3), until=None), place=3, how=How.WRITTEN, spoken=Spoken()
)
SUMMARY = replace(ASK, page=Page.SUMMARY, answers=answered(ADULT), place=0)
SUMMARY_CHILD = replace(SUMMARY, person=CHILD, answers=answered(CHILD))
REFUSED = replace(ASK, page=Page.REFUSED, answers=answered(ADULT, count=1, refused=(Use.RECORD,)), place=0)
CLIPS = tuple(Clip(f"km-{topic.value}.opus", "0" * 64) for topic in Topic)
ALOUD = AloudState(CLIPS, "A speaker of Khmer, Lotus Network")
SOUNDING = replace(ALOUD, number=1, topic=Topic.USES)
ALOUD_QUESTION = AloudState(CLIPS[:1], "espeak-ng", synthetic=True, no_loudspeaker=True)
STATES = {
    "consent-who": WHO,
    "consent-child": WHO_CHILD,
    "consent-read": READ,
    "consent-read-aloud": READ,
    "consent-read-sounding": READ,
    "consent-ask": ASK,
    "consent-ask-aloud": ASK_UNTIL,
    "consent-ask-child": ASK_CHILD,
    "consent-until": ASK_UNTIL,
    "consent-summary": SUMMARY,
    "consent-summary-child": SUMMARY_CHILD,
    "consent-refused": REFUSED,
}

ALOUD_OF = {"consent-read-aloud": ALOUD, "consent-read-sounding": SOUNDING, "consent-ask-aloud": ALOUD_QUESTION}
"""What is offered to be heard in some of them."""

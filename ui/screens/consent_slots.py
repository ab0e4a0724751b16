"""What is asked, in words: for the person who is asked, and for the person who asks."""

from app.domain.consent import Answer, RecipientKind
from app.domain.wording import Wording
from ui.presenters.consent_answers import Answers, Ask, Slot
from ui.screens.consent_words import answer_words, attribution_words, question_words, voice_words
from ui.screens.moments import calendar_day
from ui.words import QT_TRANSLATE_NOOP, translate

_ASKS = {
    Ask.UNTIL: QT_TRANSLATE_NOOP("consent", "Keep it until when?"),
    Ask.ATTRIBUTION: QT_TRANSLATE_NOOP("consent", "Under which name, for others outside?"),
    Ask.VOICE: QT_TRANSLATE_NOOP("consent", "Which voice may others outside hear?"),
}
_HERE = QT_TRANSLATE_NOOP("consent", "With us")
_PEOPLE = QT_TRANSLATE_NOOP("consent", "Others who help or work with us")
_AUTHORITIES = QT_TRANSLATE_NOOP("consent", "Authorities")
_PUBLIC = QT_TRANSLATE_NOOP("consent", "The public")
_HOW = QT_TRANSLATE_NOOP("consent", "How it may be used")
_GROUPS = {
    RecipientKind.DEVICE: _HERE,
    RecipientKind.OWN_STAFF: _HERE,
    RecipientKind.SERVICE: _PEOPLE,
    RecipientKind.PARTNER: _PEOPLE,
    RecipientKind.EMBASSY: _AUTHORITIES,
    RecipientKind.POLICE_THERE: _AUTHORITIES,
    RecipientKind.POLICE_ELSEWHERE: _AUTHORITIES,
    RecipientKind.INTERNATIONAL: _AUTHORITIES,
    RecipientKind.PUBLIC: _PUBLIC,
    RecipientKind.MEDIA: _PUBLIC,
}


def group_words(slot: Slot) -> str:
    """Return to which group a question belongs."""
    return translate("consent", _HOW if slot.ask in (Ask.ATTRIBUTION, Ask.VOICE) else _GROUPS[slot.question.kind])


def slot_words(slot: Slot) -> str:
    """Return what is asked, short, for whoever asks."""
    return question_words(slot.question) if slot.ask is Ask.ANSWER else translate("consent", _ASKS[slot.ask])


def aloud_words(wording: Wording, slot: Slot) -> str:
    """Return what is read to the person in their language, "" where the wording leaves it out."""
    return wording.questions.get(slot.key, "")


def said_words(answers: Answers, slot: Slot) -> str:
    """Return what was answered, "" where nothing was yet."""
    if slot.ask is Ask.ANSWER:
        said = answers.said(slot.question, slot.giver)
        return "" if said is None else answer_words(said)
    if slot.ask is Ask.UNTIL:
        return "" if answers.until is None else calendar_day(answers.until)
    if slot.ask is Ask.ATTRIBUTION:
        return "" if answers.attribution is None else attribution_words(answers.attribution)
    return "" if answers.voice is None else voice_words(answers.voice)


def said_icon(answers: Answers, slot: Slot) -> tuple[str, str]:
    """Return the shape of an answer, and its colour: both say what the word beside them says."""
    if not answers.holds(slot):
        return "circle", "faint"
    if slot.ask is Ask.ANSWER and answers.said(slot.question, slot.giver) is not Answer.GRANT:
        return "x", "ink"
    return "check", "accent"

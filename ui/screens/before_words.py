"""The words of what is thought of before an interview."""

from app.domain.before import Advice
from app.domain.interview import Answered, Need
from ui.words import QT_TRANSLATE_NOOP, translate

_ANSWERS = {
    Answered.YES: QT_TRANSLATE_NOOP("before", "Yes"),
    Answered.NO: QT_TRANSLATE_NOOP("before", "No"),
    Answered.UNSURE: QT_TRANSLATE_NOOP("before", "Not sure"),
}
_NEEDS = {
    Need.HEARING: QT_TRANSLATE_NOOP("before", "Hearing"),
    Need.SIGHT: QT_TRANSLATE_NOOP("before", "Sight"),
    Need.MOVING: QT_TRANSLATE_NOOP("before", "Moving"),
    Need.READING: QT_TRANSLATE_NOOP("before", "Reading"),
    Need.TRAUMA: QT_TRANSLATE_NOOP("before", "Extra calm and breaks"),
    Need.MEDICINE: QT_TRANSLATE_NOOP("before", "Medicine"),
    Need.SHORT_SESSIONS: QT_TRANSLATE_NOOP("before", "Short sessions"),
    Need.OTHER: QT_TRANSLATE_NOOP("before", "Something else"),
}
_ADVICE = {
    Advice.COERCION: (
        QT_TRANSLATE_NOOP("before", "Who holds or watches the person may decide what they can say."),
        QT_TRANSLATE_NOOP(
            "before", "A yes may not be free. Ask alone, offer not now, and let nobody else hear answers."
        ),
    ),
    Advice.NOT_PRIVATE: (
        QT_TRANSLATE_NOOP("before", "Somebody may hear what is said."),
        QT_TRANSLATE_NOOP("before", "Look for another place or another day. F9 hides the screen if somebody comes in."),
    ),
    Advice.REPEAT: (
        QT_TRANSLATE_NOOP("before", "The person told this before."),
        QT_TRANSLATE_NOOP(
            "before", "Ask for that record first, and only for what it lacks: telling it again can hurt."
        ),
    ),
    Advice.THEIR_VIEW: (
        QT_TRANSLATE_NOOP("before", "A risk is written down, but not how the person sees it."),
        QT_TRANSLATE_NOOP("before", "Ask them: they know best what could happen to them and to those at home."),
    ),
}


def answer_word(answer: Answered) -> str:
    """Return the word of a chip."""
    return translate("before", _ANSWERS[answer])


def need_word(need: Need) -> str:
    """Return the word of a chip."""
    return translate("before", _NEEDS[need])


def advice_words(advice: Advice) -> tuple[str, str]:
    """Return what is so, and what to do."""
    what, then = _ADVICE[advice]
    return translate("before", what), translate("before", then)

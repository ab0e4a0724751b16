"""What an office answers to a withdrawal, in words."""

from app.domain.recall import RecallAnswer, Remains, Why
from ui.screens.consent_words import kind_words
from ui.words import QT_TRANSLATE_NOOP, translate

_DONE = QT_TRANSLATE_NOOP("recall", "Done: nobody opens it there any more, and nothing of it left that office.")
_NOT_DONE = QT_TRANSLATE_NOOP("recall", "Closed there, but this could not be called back: {what}")
_WHY = {
    Why.HANDED_ON: QT_TRANSLATE_NOOP("recall", "handed on to {name} ({kind})"),
    Why.PRINTED: QT_TRANSLATE_NOOP("recall", "printed on paper"),
    Why.PUBLISHED: QT_TRANSLATE_NOOP("recall", "published"),
    Why.OTHER: QT_TRANSLATE_NOOP("recall", "something else: {note}"),
}


def say_remains(answer: RecallAnswer) -> str:
    """Return what became of a copy, and what is out of reach."""
    if answer.done:
        return translate("recall", _DONE)
    return translate("recall", _NOT_DONE).replace("{what}", "; ".join(say_one(one) for one in answer.remains))


def say_one(remains: Remains) -> str:
    """Return one thing that is out of reach."""
    kind = "" if remains.kind is None else kind_words(remains.kind)
    # Names and notes are another office's words: they fill the places of ours, and nothing else.
    known = {"{name}": remains.name, "{kind}": kind, "{note}": remains.note}
    words = translate("recall", _WHY[remains.why])
    for place, text in known.items():
        words = words.replace(place, text)
    return words

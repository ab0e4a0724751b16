"""Sentences for what keeps a further session with a child from beginning (app/errors/session.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "session.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "This session cannot begin."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "session.rest": Sentence(
        QT_TRANSLATE_NOOP("errors", "A child rests between two sessions: {minutes} min are left."),
        QT_TRANSLATE_NOOP("errors", "Take the break together, without questions. Who may be a child counts as one."),
    ),
    "session.day": Sentence(
        QT_TRANSLATE_NOOP("errors", "There were as many sessions with this child as a day takes."),
        QT_TRANSLATE_NOOP("errors", "Go on tomorrow, in {minutes} min at the earliest."),
    ),
}

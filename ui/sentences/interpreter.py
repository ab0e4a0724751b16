"""Sentences for what keeps an interpreter from interpreting (app/errors/interpreter.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "interpreter.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "What is known of the interpreter could not be kept."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "interpreter.unfit": Sentence(
        QT_TRANSLATE_NOOP("errors", "Nothing is recorded through this interpreter yet ({lack})."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Brief them, let them promise secrecy, ask whether they may be on another side, and ask the person whether they accept them. Or choose another interpreter.",
        ),
    ),
    "interpreter.code_bad": Sentence(
        QT_TRANSLATE_NOOP("errors", "This is no code of an interpreter."),
        QT_TRANSLATE_NOOP("errors", "Type up to twelve letters, digits or dashes, never a name."),
    ),
}

"""Sentences for answers to withdrawals (app/errors/recall.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

_AGAIN = QT_TRANSLATE_NOOP("errors", "Ask the office to write its answer again.")

SENTENCES = {
    "recall.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The answer to a withdrawal could not be made or read."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "recall.not_an_answer": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is no answer to a withdrawal ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Choose another file."),
    ),
    "recall.not_for_us": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer is for another office."),
        QT_TRANSLATE_NOOP("errors", "Hand it on to the office that it is for, or choose another file."),
    ),
    "recall.damaged": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer was damaged on its way. Nothing of it was taken in."), _AGAIN
    ),
    "recall.content": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer does not say what such an answer has to say ({reason})."), _AGAIN
    ),
    "recall.newer": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer was made by a newer Saksi (format {version})."),
        QT_TRANSLATE_NOOP("errors", "Update Saksi on this computer, then take it in again."),
    ),
    "recall.other_domain": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This answer belongs to the demo, or to real offices, and not to where it is read."
        ),
        QT_TRANSLATE_NOOP("errors", "Take it in where it belongs."),
    ),
    "recall.signature": Sentence(
        QT_TRANSLATE_NOOP("errors", "A signature under this answer is not right: it may be forged."),
        QT_TRANSLATE_NOOP("errors", "Do not believe it; call the office on a number that you know."),
    ),
    "recall.signer_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer is signed by an office that nobody here trusts."),
        QT_TRANSLATE_NOOP("errors", "Compare the words of its card first, if you expected it."),
    ),
    "recall.signer_revoked": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer is signed by an office that is not trusted any more."),
        QT_TRANSLATE_NOOP("errors", "Do not believe it; call the office on a number that you know."),
    ),
    "recall.signer_other": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer names another office than the one that signed it."),
        QT_TRANSLATE_NOOP("errors", "Do not believe it; call the office on a number that you know."),
    ),
    "recall.other_testimony": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer is about something that this office was not told from here."),
        QT_TRANSLATE_NOOP("errors", "Call the office and ask what it means."),
    ),
    "recall.nothing_to_answer": Sentence(
        QT_TRANSLATE_NOOP("errors", "No withdrawal waits for an answer."),
        QT_TRANSLATE_NOOP("errors", "Receive the newest bundles first, then try again."),
    ),
    "recall.remains_unfit": Sentence(
        QT_TRANSLATE_NOOP("errors", "What could not be called back is not said as it has to be."),
        QT_TRANSLATE_NOOP("errors", "Give the name and kind of the office, or a note of one line."),
    ),
}

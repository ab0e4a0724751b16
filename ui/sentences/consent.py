"""Sentences for what consent does not allow (app/errors/consent.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "consent.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The answers about consent could not be read or kept."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "consent.missing": Sentence(
        QT_TRANSLATE_NOOP("errors", "Nobody has agreed to this yet."),
        QT_TRANSLATE_NOOP("errors", "Ask for consent first, and keep the answers with the testimony."),
    ),
    "consent.refused": Sentence(
        QT_TRANSLATE_NOOP("errors", "This was refused, or consent to it was taken back."),
        QT_TRANSLATE_NOOP("errors", "Leave it at that. Only a new answer by the same person can change it."),
    ),
    "consent.ended": Sentence(
        QT_TRANSLATE_NOOP("errors", "This testimony may not be kept any longer, or keeping it was never agreed to."),
        QT_TRANSLATE_NOOP("errors", "Ask the person whether it may be kept, and until when, or destroy its keys."),
    ),
    "consent.limited": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is consent, but not to this voice, this name or these passages."),
        QT_TRANSLATE_NOOP("errors", "Make a masked copy that leaves out what was not agreed to."),
    ),
    "consent.child": Sentence(
        QT_TRANSLATE_NOOP("errors", "This may be a child's testimony, and not all who have to agree have agreed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Look at its consent: the child, a guardian who is not involved or an independent person, and before it leaves a second colleague.",
        ),
    ),
    "consent.unanswered": Sentence(
        QT_TRANSLATE_NOOP("errors", "Ten minutes were recorded for the consent itself, and no answer was kept."),
        QT_TRANSLATE_NOOP("errors", "Keep the answers that were given, or go on without a recording."),
    ),
    "consent.not_spoken": Sentence(
        QT_TRANSLATE_NOOP("errors", "This recording is no spoken consent, or answers rest on it."),
        QT_TRANSLATE_NOOP("errors", "Leave it where it is."),
    ),
    "consent.answer_bad": Sentence(
        QT_TRANSLATE_NOOP("errors", "This answer cannot be kept as it is ({field})."),
        QT_TRANSLATE_NOOP(
            "errors", "Check it: codes are short and without spaces, and the last day to keep it lies ahead."
        ),
    ),
    "consent.code_mistyped": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is a slip in the code: it is not one that Saksi gives."),
        QT_TRANSLATE_NOOP("errors", "Read it again from the paper, sixteen letters and digits in groups of four."),
    ),
    "consent.code_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "No testimony here has this code."),
        QT_TRANSLATE_NOOP("errors", "Ask where it was given; another of our offices can take consent back too."),
    ),
    "consent.nothing_to_withdraw": Sentence(
        QT_TRANSLATE_NOOP("errors", "Nothing that was agreed to stands any more, so there is nothing to take back."),
        QT_TRANSLATE_NOOP("errors", "Look at the consent of the testimony."),
    ),
    "consent.file_bad": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file does not hold answers about consent ({field})."),
        QT_TRANSLATE_NOOP("errors", "Compare it with the example in the help of this command."),
    ),
}

"""Sentences for the destruction of keys (app/errors/erasure.py). None of them promises that a disk forgets."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "erasure.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The keys of this testimony were not destroyed."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "erasure.already": Sentence(
        QT_TRANSLATE_NOOP("errors", "The keys of this testimony were destroyed before."),
        QT_TRANSLATE_NOOP("errors", "There is nothing left to do here. Its custody log and its answers stay."),
    ),
    "erasure.not_confirmed": Sentence(
        QT_TRANSLATE_NOOP("errors", "Headquarters have not confirmed yet that they have this testimony as it is now."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Export it and take their receipt first. If the person insists, say so as the reason; then no copy may be left.",
        ),
    ),
    "erasure.keep_not_over": Sentence(
        QT_TRANSLATE_NOOP("errors", "Consent to keep this testimony has neither ended nor been taken back."),
        QT_TRANSLATE_NOOP("errors", "Keep the new answer first, or give another reason."),
    ),
    "erasure.content_erased": Sentence(
        QT_TRANSLATE_NOOP("errors", "The keys of this testimony were destroyed: nobody can open it here any more."),
        QT_TRANSLATE_NOOP("errors", "Look in its custody log for the reason. Headquarters may still have a copy."),
    ),
}

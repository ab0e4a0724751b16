"""The sentence for a tour that fell short (app/errors/tour.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "tour.fell_short": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "Step {step} of the tour did not show what it promises. Do not use this copy for real work."
        ),
        QT_TRANSLATE_NOOP("errors", "Get a fresh copy of Saksi, run the tour again, and report it if it fails again."),
    ),
}

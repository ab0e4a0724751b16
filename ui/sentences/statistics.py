"""Sentences for numbers that are handed out (app/errors/statistics.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "statistics.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The numbers were not released."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "statistics.too_few_new": Sentence(
        QT_TRANSLATE_NOOP("errors", "Fewer than {number} cases are in no release yet."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Wait until there are more: a release of a few could be compared with the one before, and would tell of them."
            " What was released stays.",
        ),
    ),
    "statistics.nothing_released": Sentence(
        QT_TRANSLATE_NOOP("errors", "No numbers are released yet, so nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Release them first. Each case is counted in one release only."),
    ),
    "statistics.counted_before": Sentence(
        QT_TRANSLATE_NOOP("errors", "One of these cases is in a release already."),
        QT_TRANSLATE_NOOP("errors", "Count again, then release what is new."),
    ),
}

"""The words of what came of a meeting."""

from app.domain.interview import Outcome
from ui.words import QT_TRANSLATE_NOOP, translate

_OUTCOMES = {
    Outcome.OPEN: QT_TRANSLATE_NOOP("interview", "Not said yet"),
    Outcome.HELD: QT_TRANSLATE_NOOP("interview", "The interview was held"),
    Outcome.STOPPED: QT_TRANSLATE_NOOP("interview", "The interview was stopped"),
    Outcome.NOT_NOW: QT_TRANSLATE_NOOP("interview", "Not now"),
}


def outcome_word(outcome: Outcome) -> str:
    """Return what came of it."""
    return translate("interview", _OUTCOMES[outcome])

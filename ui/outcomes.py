"""What became of a testimony that a bundle brought, in words for the person at the window."""

from app.domain.bundle import ItemOutcome
from ui.words import QT_TRANSLATE_NOOP, translate

_OUTCOMES = {
    ItemOutcome.ADOPTED: QT_TRANSLATE_NOOP("receive", "New here"),
    ItemOutcome.UPDATED: QT_TRANSLATE_NOOP("receive", "A newer revision of what was here"),
    ItemOutcome.UNCHANGED: QT_TRANSLATE_NOOP("receive", "The same as was here already"),
    ItemOutcome.OLDER: QT_TRANSLATE_NOOP("receive", "Older than what is here; the newer one stays"),
    ItemOutcome.OTHER_CONTENT: QT_TRANSLATE_NOOP(
        "receive", "Not taken: it says the same revision and has other content. Ask the office by another way."
    ),
    ItemOutcome.NOT_THEIRS: QT_TRANSLATE_NOOP(
        "receive", "Not taken: it came here from another office before, and only that one can bring more of it."
    ),
}
NOT_TAKEN = frozenset({ItemOutcome.OTHER_CONTENT, ItemOutcome.NOT_THEIRS})


def say_outcome(outcome: ItemOutcome) -> str:
    """Return the words."""
    return translate("receive", _OUTCOMES[outcome])

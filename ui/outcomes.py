"""What became of a testimony that a bundle brought, in words for the person at the window."""

from app.domain.bundle import ItemOutcome
from app.domain.notice import NoticeOutcome
from ui.sentences.erasure import SENTENCES
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
    ItemOutcome.CONSENT_WEAKENED: QT_TRANSLATE_NOOP(
        "receive", "Not taken: something that the person had said about consent is missing or was changed in it."
    ),
}
# As an error has it already that says why something cannot be opened.
_ERASED = SENTENCES["erasure.content_erased"].what
NOT_TAKEN = frozenset({ItemOutcome.OTHER_CONTENT, ItemOutcome.NOT_THEIRS, ItemOutcome.CONSENT_WEAKENED})
_NOTICES = {
    NoticeOutcome.TAKEN: QT_TRANSLATE_NOOP(
        "receive", "The person took something back. What does not hold any more is closed here from now on."
    ),
    NoticeOutcome.KNOWN: QT_TRANSLATE_NOOP("receive", "What the person took back was known here already."),
    NoticeOutcome.WAITING: QT_TRANSLATE_NOOP(
        "receive", "The person took something back. The testimony is not here; should it come, that holds at once."
    ),
    NoticeOutcome.CONTRADICTS: QT_TRANSLATE_NOOP(
        "receive", "Not taken: it says something else than what was said before. Ask the office by another way."
    ),
}


def say_outcome(outcome: ItemOutcome) -> str:
    """Return the words."""
    if outcome is ItemOutcome.ERASED_HERE:
        return translate("errors", _ERASED)
    return translate("receive", _OUTCOMES[outcome])


def say_notice(outcome: NoticeOutcome) -> str:
    """Return what became of a notice."""
    return translate("receive", _NOTICES[outcome])
